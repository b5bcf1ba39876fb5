//! What somebody takes home from a lesson: its sheet, and the letter built in it.

use super::text;
use crate::app::Turn;
use crate::{Failure, learning, time};
use std::collections::BTreeSet;
use tilia_course as course;
use tilia_course::{ContactId, Lesson, LessonWords, Record, Role};
use tilia_reports::paper::{LessonSheet, LetterSheet, Section, Sheet};
use tilia_words::Words;

/// A lesson of which something may be put on paper: never a private one, and never one of which
/// only the completion may be kept.
pub(super) fn open_lesson<'p>(
    pack: &'p course::Pack,
    id: &str,
    language: &str,
) -> Result<(&'p Lesson, LessonWords), Failure> {
    let lesson = learning::lesson(pack, id)?;
    if lesson.record != Record::Always {
        return Err(Failure::new("not-allowed"));
    }
    let words = pack
        .words(&lesson.id, language)
        .ok_or_else(|| Failure::new("unknown-lesson"))?;
    Ok((lesson, words))
}

/// What I learned, my plan, "if it already happened", who helps.
pub(super) fn sheet(turn: &mut Turn<'_>, id: &str, words: &Words) -> Result<Sheet, Failure> {
    let now = turn.now;
    let language = words.language().code();
    let learning = turn.app.learning()?;
    let (lesson, text) = open_lesson(learning.pack, id, language)?;
    let plan = learning::plan_of(&learning, lesson, &text)?;
    Ok(take_home(learning.pack, (lesson, &text), plan, words, now))
}

/// The sheet of a lesson with this plan.
pub(super) fn take_home(
    pack: &course::Pack,
    (lesson, text): (&Lesson, &LessonWords),
    plan: Vec<String>,
    words: &Words,
    now: crate::Moment,
) -> Sheet {
    let heading = |step: &course::Step| text.steps.get(&step.id).map(|of| of.heading.clone());
    let with = |role: Role| {
        lesson
            .steps
            .iter()
            .filter(move |step| step.role == Some(role))
    };
    let section = |step: &course::Step| {
        let of = text.steps.get(&step.id)?;
        Some(Section {
            title: of.heading.clone(),
            texts: text::texts(&of.body),
        })
    };
    Sheet::Lesson(LessonSheet {
        picture: text::picture(pack, &lesson.id, text, cover(lesson)),
        learned: with(Role::Explain).filter_map(heading).collect(),
        plan,
        happened: with(Role::AlreadyHappened).filter_map(section).collect(),
        contacts: text::help(pack, &contacts(lesson), words, now),
        made: today(now, words.language().code()),
        title: text.title.clone(),
        summary: text.summary.clone(),
    })
}

fn cover(lesson: &Lesson) -> Option<&course::Key> {
    let first = || lesson.steps.iter().find_map(|step| step.picture.as_ref());
    lesson.picture.as_ref().or_else(first)
}

/// Every contact of the lesson once, in the order of its steps.
fn contacts(lesson: &Lesson) -> Vec<ContactId> {
    let mut known = BTreeSet::new();
    let all = lesson.steps.iter().flat_map(|step| &step.contacts);
    all.filter(|id| known.insert(*id)).cloned().collect()
}

/// The day of a moment, in words; nothing where the clock makes no sense.
pub(super) fn today(now: crate::Moment, language: &str) -> String {
    time::local_day(now)
        .map(|day| time::in_words(day, language))
        .unwrap_or_default()
}

/// The letter from the blocks taken, in the order of the lesson.
pub(super) fn letter(
    turn: &mut Turn<'_>,
    id: &str,
    step: &str,
    taken: &[String],
    words: &Words,
) -> Result<Sheet, Failure> {
    let pack = turn.app.pack();
    let (lesson, text) = open_lesson(pack, id, words.language().code())?;
    let found = lesson.steps.iter().find(|of| of.id == *step);
    let Some((step, course::Activity::Letter(letter))) =
        found.and_then(|step| Some((step, step.activity.as_ref()?)))
    else {
        return Err(Failure::new("bad-answer"));
    };
    let of = text.steps.get(&step.id).cloned().unwrap_or_default();
    let always = |block: &course::LetterBlock| block.required && block.group.is_none();
    let in_letter = letter
        .blocks
        .iter()
        .filter(|block| always(block) || taken.iter().any(|key| *key == block.id.as_str()));
    let body = in_letter.filter_map(|block| of.parts.get(&block.id));
    Ok(Sheet::Letter(LetterSheet {
        title: of.heading.clone(),
        blanks: letter
            .blanks
            .iter()
            .filter_map(|key| of.lines.get(key).cloned())
            .collect(),
        texts: body.flat_map(|part| text::texts(&part.body)).collect(),
    }))
}
