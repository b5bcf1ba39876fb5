//! Rules for the files at the top of a pack and for its tracks.

use super::place::Here;
use super::{Reports, Rule, Severity, rules};
use crate::date::Date;
use crate::model::{Contact, Pack, Record, Texts, Track};
use crate::structure::Loaded;
use crate::structure::PathStep::{self, Entry, Field, Name};

/// When entries count as overdue, and how bad that is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Review {
    pub(super) today: Option<Date>,
    pub(super) strict: bool,
}

pub(super) fn check(loaded: &Loaded<'_>, review: Review, reports: &mut Reports<'_>) {
    let pack = &loaded.pack;
    for (path, rules) in TOP {
        if let Some(source) = loaded.source(path) {
            rules(
                pack,
                review,
                &mut Here {
                    source,
                    base: Vec::new(),
                    reports,
                },
            );
        }
    }
    for track in &pack.tracks {
        if let Some(source) = loaded.source(&format!("{}/track.toml", track.id)) {
            let mut here = Here {
                source,
                base: Vec::new(),
                reports,
            };
            statements(pack, track, &mut here);
            pool(pack, track, &mut here);
        }
    }
}

type TopRules = fn(&Pack, Review, &mut Here<'_, '_, '_>);

const TOP: [(&str, TopRules); 6] = [
    ("pack.toml", top),
    ("contacts.toml", contacts),
    ("facts.toml", facts),
    ("glossary.toml", terms),
    ("happened.toml", happened),
    ("digcomp.toml", competences),
];

fn top(pack: &Pack, _: Review, here: &mut Here<'_, '_, '_>) {
    if !pack
        .languages
        .iter()
        .any(|language| language == super::REFERENCE)
    {
        here.report(rules::REFERENCE_LANGUAGE, &[Field("languages")], &[]);
    }
    here.unique(
        "playlists",
        pack.playlists.iter().map(|list| list.id.as_str()),
    );
    for (number, list) in pack.playlists.iter().enumerate() {
        for (entry, lesson) in list.lessons.iter().enumerate() {
            if pack.lesson(lesson).is_none() {
                let path = [
                    Field("playlists"),
                    Entry(number),
                    Field("lessons"),
                    Entry(entry),
                ];
                here.report(rules::UNKNOWN_LESSON, &path, &[("id", lesson.as_str())]);
            }
        }
    }
    for (track, scores) in &pack.cut_scores {
        let path = [Field("cut-scores"), Name(track.as_str())];
        if pack.track(track).is_none() {
            here.report(rules::UNKNOWN_TRACK, &path, &[("id", track.as_str())]);
        }
        if scores.on_the_way >= scores.sure {
            here.report(rules::CUT_SCORES, &path, &[]);
        }
    }
}

fn contacts(pack: &Pack, review: Review, here: &mut Here<'_, '_, '_>) {
    here.unique(
        "contacts",
        pack.contacts.iter().map(|contact| contact.id.as_str()),
    );
    for (number, entry) in pack.contacts.iter().enumerate() {
        let base = [Field("contacts"), Entry(number)];
        let mut here = here.below(&base);
        if entry.phone.is_none() && entry.email.is_none() && entry.address.is_none() {
            here.report(rules::CONTACT_UNREACHABLE, &[], &[]);
        }
        let phone = entry.phone.as_deref().unwrap_or_default();
        if entry.emergency && phone != "112" && phone != "101" {
            here.report(rules::CONTACT_EMERGENCY, &[Field("emergency")], &[]);
        }
        overdue(entry.review_by, review, &mut here);
        contact_texts(entry, pack, &mut here);
    }
}

fn contact_texts(entry: &Contact, pack: &Pack, here: &mut Here<'_, '_, '_>) {
    if matches!(&entry.does, Texts::Same(text) if !text.is_empty()) && pack.languages.len() > 1 {
        here.report(
            rules::NOT_TRANSLATED,
            &[Field("does")],
            &[("field", "does")],
        );
    }
    languages("name", Some(&entry.name), pack, here);
    languages("does", Some(&entry.does), pack, here);
    languages("email", entry.email.as_ref(), pack, here);
    languages("address", entry.address.as_ref(), pack, here);
    languages("url", entry.url.as_ref(), pack, here);
    languages("hours", entry.hours.as_ref(), pack, here);
}

/// A text per language has every language of the pack and no other.
fn languages(field: &str, texts: Option<&Texts>, pack: &Pack, here: &mut Here<'_, '_, '_>) {
    let Some(Texts::Each(texts)) = texts else {
        return;
    };
    for language in pack
        .languages
        .iter()
        .filter(|language| !texts.contains_key(*language))
    {
        let args = [("field", field), ("language", language.as_str())];
        here.report(rules::LANGUAGE_MISSING, &[Field(field)], &args);
    }
    for language in texts
        .keys()
        .filter(|language| !pack.languages.contains(language))
    {
        let args = [("field", field), ("language", language.as_str())];
        here.report(
            rules::LANGUAGE_UNKNOWN,
            &[Field(field), Name(language)],
            &args,
        );
    }
}

fn overdue(review_by: Option<Date>, review: Review, here: &mut Here<'_, '_, '_>) {
    if let (Some(date), Some(today)) = (review_by, review.today)
        && date < today
    {
        let severity = if review.strict {
            Severity::Error
        } else {
            Severity::Warning
        };
        let rule = Rule {
            severity,
            ..rules::REVIEW_DUE
        };
        here.report(rule, &[Field("review_by")], &[("date", &date.to_string())]);
    }
}

fn facts(pack: &Pack, review: Review, here: &mut Here<'_, '_, '_>) {
    here.unique("facts", pack.facts.iter().map(|fact| fact.id.as_str()));
    for (number, fact) in pack.facts.iter().enumerate() {
        let base = [Field("facts"), Entry(number)];
        overdue(fact.review_by, review, &mut here.below(&base));
    }
}

fn terms(pack: &Pack, _: Review, here: &mut Here<'_, '_, '_>) {
    here.unique("terms", pack.terms.iter().map(crate::ids::TermId::as_str));
}

fn happened(pack: &Pack, _: Review, here: &mut Here<'_, '_, '_>) {
    here.unique(
        "topics",
        pack.happened.iter().map(|topic| topic.id.as_str()),
    );
    for (number, topic) in pack.happened.iter().enumerate() {
        if topic.steps.len() != 3 {
            let path = [Field("topics"), Entry(number), Field("steps")];
            let count = topic.steps.len().to_string();
            here.report(rules::HAPPENED_STEPS, &path, &[("count", &count)]);
        }
        for (entry, contact) in topic.contacts.iter().enumerate() {
            if pack.contact(contact).is_none() {
                let path: [PathStep<'_>; 4] = [
                    Field("topics"),
                    Entry(number),
                    Field("contacts"),
                    Entry(entry),
                ];
                here.report(rules::UNKNOWN_CONTACT, &path, &[("id", contact.as_str())]);
            }
        }
    }
}

fn competences(pack: &Pack, _: Review, here: &mut Here<'_, '_, '_>) {
    let codes = pack
        .competences
        .iter()
        .map(|competence| competence.code.as_str());
    here.unique("competences", codes);
    for (number, competence) in pack.competences.iter().enumerate() {
        let base = [Field("competences"), Entry(number)];
        languages("name", Some(&competence.name), pack, &mut here.below(&base));
    }
}

fn statements(pack: &Pack, track: &Track, here: &mut Here<'_, '_, '_>) {
    here.unique(
        "statements",
        track.statements.iter().map(crate::ids::Key::as_str),
    );
    let count = track.statements.len();
    let assessed = pack.cut_scores.contains_key(&track.id);
    if (assessed || count > 0) && !(3..=4).contains(&count) {
        let args = [("count", &*count.to_string())];
        here.report(rules::STATEMENTS, &[Field("statements")], &args);
    }
}

/// A self-assessment asks up to so many items (see `measure`).
const ASKED: usize = 12;

/// Assigned lessons count: who has them in the plan is asked about them.
fn pool(pack: &Pack, track: &Track, here: &mut Here<'_, '_, '_>) {
    if !pack.cut_scores.contains_key(&track.id) {
        return;
    }
    let lessons = track.lessons.iter().filter_map(|id| pack.lesson(id));
    let recorded = lessons.filter(|lesson| lesson.record != Record::Never);
    let count: usize = recorded.map(|lesson| lesson.items.len()).sum();
    if count < ASKED {
        let (count, most) = (count.to_string(), ASKED.to_string());
        let args = [("count", count.as_str()), ("most", most.as_str())];
        here.report(rules::POOL_SMALL, &[Field("lessons")], &args);
    }
}
