//! "My data": everything that is stored about one person.

use super::told::Telling;
use crate::app::{Learning, Turn};
use crate::wire::my_data::{DataGroup, DataLine, Fact, MyData};
use crate::wire::visit::LanguageInput;
use crate::{Failure, time, visits};
use std::collections::BTreeMap;
use tilia_records::{Event, Learner, Moment};
use tilia_words::{Language, Words};

/// "My data".
pub(crate) fn open_my_data(turn: &mut Turn<'_>, input: LanguageInput) -> Result<MyData, Failure> {
    everything(turn, &input.language, |_| true)
}

/// Everything about the person of this visit, but for events that are not wanted.
pub(super) fn everything(
    turn: &mut Turn<'_>,
    language: &str,
    wanted: impl Fn(&Event) -> bool,
) -> Result<MyData, Failure> {
    let offset_min = turn.now.offset_min;
    let words = Words::new(Language::suiting(language));
    let learning = turn.app.learning()?;
    learning.alone()?;
    let learner = learning.store.read().learner(learning.visit.learner)?;
    let mut groups = vec![about(&learning, &learner, &words, offset_min)?];
    groups.extend(course(&learning, &learner, &words)?);
    groups.extend(chosen(&learning, &words)?);
    groups.extend(happened(&learning, language, &words, wanted)?);
    groups.extend(promises(&words));
    if !learning.visit.guest {
        groups.push(notes(&learning, &words)?);
        groups.push(copies(&words));
    }
    Ok(MyData {
        guest: learning.visit.guest,
        groups,
    })
}

/// What is not stored.
fn promises(words: &Words) -> [DataGroup; 1] {
    [DataGroup {
        text: vec![words.my_data_private()],
        ..group("private", words.my_data_private_title())
    }]
}

/// What trainers wrote about the person.
fn notes(learning: &Learning<'_>, words: &Words) -> Result<DataGroup, Failure> {
    let notes = learning.store.read().notes(learning.visit.learner)?;
    let mut group = group("notes", words.my_data_notes());
    group.text.push(match notes.is_empty() {
        true => words.my_data_notes_none(),
        false => words.my_data_notes_text(),
    });
    let fact = |note: tilia_records::Note| {
        let day = time::written_day(note.at, words.language().code());
        let written = match note.trainer {
            Some(trainer) => format!("{day}, {trainer}"),
            None => day,
        };
        Fact::new(written, note.text)
    };
    group.facts = notes.into_iter().map(fact).collect();
    Ok(group)
}

/// Where else the stored things are.
fn copies(words: &Words) -> DataGroup {
    DataGroup {
        text: vec![words.my_data_copies_text(), words.my_data_copies_who()],
        ..group("copies", words.my_data_copies())
    }
}

fn group(key: &str, title: String) -> DataGroup {
    DataGroup {
        key: key.to_owned(),
        title,
        text: Vec::new(),
        facts: Vec::new(),
        lines: Vec::new(),
    }
}

fn about(
    learning: &Learning<'_>,
    learner: &Learner,
    words: &Words,
    offset_min: i32,
) -> Result<DataGroup, Failure> {
    let mut about = group("about", words.my_data_about());
    if learning.visit.guest {
        about.text.push(words.my_data_nothing_about());
        return Ok(about);
    }
    let pins = learning.store.read().learners_with_pin()?;
    let pin = pins.contains(&learner.id);
    let picture = learner.picture.clone();
    let picture = picture.unwrap_or_else(|| visits::picture_for(&learner.id));
    let since = Moment::new(learner.created_ms, offset_min);
    let language = learner.language.as_deref().and_then(Language::from_code);
    let known = [
        (words.my_data_name(), Some(learner.name.clone())),
        (
            words.my_data_picture(),
            words.text_by_key(&format!("card-{picture}"), &[]),
        ),
        (words.my_data_group(), learner.group_name.clone()),
        (
            words.my_data_language(),
            language.map(|one| one.name().to_owned()),
        ),
        (words.my_data_external(), learner.external_id.clone()),
        (words.my_data_pin(), pin.then(|| words.my_data_pin_set())),
        (
            words.my_data_since(),
            Some(time::written_day(since, words.language().code())),
        ),
    ];
    let known = known.into_iter();
    about.facts = known
        .filter_map(|(name, value)| Some(Fact::new(name, value?)))
        .collect();
    Ok(about)
}

/// The courses of the person's group, and the days on which they were there.
fn course(
    learning: &Learning<'_>,
    learner: &Learner,
    words: &Words,
) -> Result<Option<DataGroup>, Failure> {
    let view = learning.store.read();
    let courses = match learner.group {
        Some(of) => view.courses(Some(of))?,
        None => Vec::new(),
    };
    let noted = view.attendance_of(learner.id)?;
    let mut course = group("course", words.my_data_course());
    course.facts = courses
        .into_iter()
        .map(|course| Fact::new(course.name, words.my_data_course_plan(course.lessons.len())))
        .collect();
    for (was_there, name) in [
        (true, words.my_data_days_there()),
        (false, words.my_data_days_away()),
    ] {
        let days = noted.iter().filter(|(_, _, present)| *present == was_there);
        let days = days.filter_map(|(_, day, _)| time::day(day));
        let days = days.map(|day| time::day_in_figures(day, words.language().code()));
        let days: Vec<String> = days.collect();
        if !days.is_empty() {
            course.facts.push(Fact::new(name, days.join(", ")));
        }
    }
    Ok((!course.facts.is_empty()).then_some(course))
}

/// What was chosen in the settings.
fn chosen(learning: &Learning<'_>, words: &Words) -> Result<Option<DataGroup>, Failure> {
    let kept = learning.store.read().choices(learning.visit.learner)?;
    let mut settings = group("settings", words.my_data_settings());
    settings.facts = kept
        .iter()
        .map(|(name, value)| setting(name, value, words))
        .collect();
    Ok((!kept.is_empty()).then_some(settings))
}

fn setting(name: &str, value: &str, words: &Words) -> Fact {
    let by_key = |key: String| words.text_by_key(&key, &[]);
    let (name, known) = match name {
        "size" => (words.settings_sizes(), by_key(format!("bar-size-{value}"))),
        "theme" => (
            words.settings_themes(),
            by_key(format!("bar-theme-{value}")),
        ),
        "calm" => (words.settings_motion(), Some(words.settings_motion_calm())),
        "simple" => (words.settings_simple(), Some(words.settings_simple_on())),
        other => (other.to_owned(), None),
    };
    Fact::new(name, known.unwrap_or_else(|| value.to_owned()))
}

/// Where an event belongs on the page.
#[derive(PartialEq, Eq)]
enum Chapter {
    Lesson(String),
    Assessment(String),
    Other,
}

/// Everything that happened, chapter by chapter, in the order in which the chapters began.
fn happened(
    learning: &Learning<'_>,
    language: &str,
    words: &Words,
    wanted: impl Fn(&Event) -> bool,
) -> Result<Vec<DataGroup>, Failure> {
    let view = learning.store.read();
    let assessments = view.assessments(learning.visit.learner)?.into_iter();
    let tracks: BTreeMap<_, _> = assessments
        .filter_map(|assessment| Some((assessment.id, assessment.track?)))
        .collect();
    let mut telling = Telling::new(learning.pack, words, language);
    let mut groups: Vec<(Chapter, DataGroup)> = Vec::new();
    view.for_each_event(Some(learning.visit.learner), |event| {
        if wanted(event) {
            let track = event.assessment.and_then(|id| tracks.get(&id));
            let chapter = chapter(event, track);
            let group = group_of(&mut groups, chapter, &mut telling, words);
            group.lines.push(DataLine {
                at: time::iso(event.at),
                text: telling.line(event),
            });
        }
        Ok::<(), Failure>(())
    })?;
    groups.sort_by_key(|(chapter, _)| *chapter == Chapter::Other);
    Ok(groups.into_iter().map(|(_, group)| group).collect())
}

fn chapter(event: &Event, track: Option<&String>) -> Chapter {
    match (&event.lesson, track) {
        (Some(lesson), _) => Chapter::Lesson(lesson.clone()),
        (None, Some(track)) => Chapter::Assessment(track.clone()),
        (None, None) => Chapter::Other,
    }
}

fn group_of<'g>(
    groups: &'g mut Vec<(Chapter, DataGroup)>,
    chapter: Chapter,
    telling: &mut Telling<'_>,
    words: &Words,
) -> &'g mut DataGroup {
    let known = groups.iter().position(|(of, _)| *of == chapter);
    let at = known.unwrap_or_else(|| {
        let new = match &chapter {
            Chapter::Lesson(id) => group(id, telling.lesson_title(id)),
            Chapter::Assessment(track) => group(
                &format!("assessment-{track}"),
                words.my_data_assessment(&telling.track_title(track)),
            ),
            Chapter::Other => group("other", words.my_data_other()),
        };
        groups.push((chapter, new));
        groups.len() - 1
    });
    #[expect(
        clippy::indexing_slicing,
        reason = "it was found or pushed right above"
    )]
    &mut groups[at].1
}
