//! From TOML tables to the parts of a pack.

use super::activities;
use super::view::View;
use crate::ids::{Key, LessonId, TermId, TrackId};
use crate::model::{
    Activity, Band, Competence, Contact, CutScores, Fact, Happened, Item, Lesson, Pack, Playlist,
    Record, Role, Step, Track,
};

pub(crate) fn pack(view: View<'_>) -> Pack {
    let cut = |view: View<'_>| {
        Some(CutScores {
            on_the_way: view.number("on-the-way")?,
            sure: view.number("sure")?,
        })
    };
    Pack {
        id: view.text("id").into(),
        version: view.text("version").into(),
        licence: view.text("licence").into(),
        languages: view.list("languages"),
        playlists: view.tables("playlists", |playlist| Playlist {
            id: playlist.text("id").into(),
            lessons: playlist.list("lessons"),
        }),
        cut_scores: view
            .map("cut-scores", cut)
            .into_iter()
            .map(|(track, scores)| (TrackId::from(track), scores))
            .collect(),
        ..Pack::default()
    }
}

pub(crate) fn track(view: View<'_>) -> Track {
    Track {
        id: view.text("id").into(),
        lessons: view.list("lessons"),
        listen: view.flag("listen"),
        statements: view.tables("statements", |statement| Key::from(statement.text("id"))),
    }
}

pub(crate) fn contacts(view: View<'_>) -> Vec<Contact> {
    view.tables("contacts", |contact| Contact {
        id: contact.text("id").into(),
        kind: contact.text("kind").into(),
        needs: contact.list("needs"),
        audience: contact.maybe("audience").unwrap_or_else(|| "all".into()),
        phone: contact.maybe("phone"),
        email: contact.texts("email"),
        address: contact.texts("address"),
        url: contact.texts("url"),
        regions: contact.list("regions"),
        languages: contact.list("languages"),
        hours: contact.texts("hours"),
        cost: contact.maybe("cost"),
        emergency: contact.flag("emergency"),
        name: contact.texts("name").unwrap_or_default(),
        does: contact.texts("does").unwrap_or_default(),
        source: contact.list("source"),
        checked: contact.day("checked"),
        review_by: contact.day("review_by"),
    })
}

pub(crate) fn facts(view: View<'_>) -> Vec<Fact> {
    view.tables("facts", |fact| Fact {
        id: fact.text("id").into(),
        statement: fact.text("statement").into(),
        names: fact.list("names"),
        source: fact.list("source"),
        checked: fact.day("checked"),
        review_by: fact.day("review_by"),
    })
}

pub(crate) fn terms(view: View<'_>) -> Vec<TermId> {
    view.tables("terms", |term| TermId::from(term.text("id")))
}

pub(crate) fn happened(view: View<'_>) -> Vec<Happened> {
    view.tables("topics", |topic| Happened {
        id: topic.text("id").into(),
        steps: topic.list("steps"),
        contacts: topic.list("contacts"),
    })
}

pub(crate) fn competences(view: View<'_>) -> Vec<Competence> {
    view.tables("competences", |competence| Competence {
        code: competence.text("code").into(),
        name: competence.texts("name").unwrap_or_default(),
    })
}

pub(crate) fn lesson(view: View<'_>, track: &TrackId) -> Lesson {
    Lesson {
        id: view.text("id").into(),
        track: track.clone(),
        minutes: view.small("minutes").unwrap_or_default(),
        record: record(view.text("record")),
        competences: view.list("competences"),
        outcomes: view.list("outcomes"),
        icon: view.text("icon").into(),
        picture: view.maybe("picture"),
        listen: view.flag("listen"),
        glossary: view.list("glossary"),
        facts: view.list("facts"),
        steps: view.tables("steps", step),
        items: Vec::new(),
    }
}

/// A word that is not known reads as the strictest: nothing is kept.
fn record(word: &str) -> Record {
    match word {
        "always" => Record::Always,
        "assigned" => Record::Assigned,
        _ => Record::Never,
    }
}

fn step(view: View<'_>) -> Step {
    Step {
        id: view.text("id").into(),
        role: role(view.text("role")),
        picture: view.maybe("picture"),
        contacts: view.list("contacts"),
        specimen: view.flag("specimen"),
        weight: view.small("weight").unwrap_or(1),
        competence: view.maybe("competence"),
        activity: activities::read(view),
    }
}

fn role(word: &str) -> Option<Role> {
    match word {
        "story" => Some(Role::Story),
        "explain" => Some(Role::Explain),
        "note" => Some(Role::Note),
        "already-happened" => Some(Role::AlreadyHappened),
        "contacts" => Some(Role::Contacts),
        _ => None,
    }
}

pub(crate) fn items(view: View<'_>, lesson: &LessonId) -> Vec<Item> {
    view.tables("items", |item| Item {
        id: item.text("id").into(),
        lesson: lesson.clone(),
        band: match item.text("band") {
            "low" => Band::Low,
            "high" => Band::High,
            _ => Band::Middle,
        },
        scenario: item.flag("scenario"),
        competence: item.text("competence").into(),
        activity: activities::read(item)
            .unwrap_or(Activity::Choice(crate::model::Choice::default())),
    })
}
