//! The lessons that help most after a test, each with its reason.

use super::picture::{count, last_finished};
use crate::Failure;
use crate::app::Learning;
use crate::learning::{Standing, tile};
use crate::wire::assessment::HelpfulLesson;
use std::collections::BTreeMap;
use tilia_course::{Lesson, Pack, Record, Track};
use tilia_records::ItemResponse;

/// As many lessons are proposed.
const LESSONS: usize = 3;

/// The lessons that help most after these answers, with their reasons.
pub(super) fn helpful_lessons(
    learning: &Learning<'_>,
    track: &Track,
    answers: &[ItemResponse],
    language: &str,
) -> Result<Vec<HelpfulLesson>, Failure> {
    let standing = Standing::read(learning)?;
    let found = helpful(learning.pack, track, answers, &standing).into_iter();
    let told = found.map(|help| HelpfulLesson {
        lesson: tile(&standing, help.lesson, language),
        reason: help.reason.code().to_owned(),
        tasks: help.tasks,
    });
    Ok(told.collect())
}

/// Lessons that a finished test proposes, each with its reason, for marking them wherever they are listed.
pub(crate) fn recommended(
    learning: &Learning<'_>,
) -> Result<BTreeMap<String, &'static str>, Failure> {
    let mut found: BTreeMap<String, Reason> = BTreeMap::new();
    for track in &learning.pack.tracks {
        let Some((assessment, _)) = last_finished(learning, track)? else {
            continue;
        };
        let answers = learning
            .store
            .read()
            .item_responses(learning.visit.learner, assessment.id)?;
        for answer in answers.iter().filter(|answer| !answer.right) {
            let lesson = lesson_of(learning.pack, answer);
            let Some(lesson) = lesson.filter(|one| one.record == Record::Always) else {
                continue;
            };
            let reason = if answer.confidence == Some(true) {
                Reason::SureButWrong
            } else {
                Reason::WasHard
            };
            let known = found.entry(lesson.id.to_string()).or_insert(reason);
            *known = reason.min(*known);
        }
    }
    let coded = found.into_iter();
    Ok(coded
        .map(|(lesson, reason)| (lesson, reason.code()))
        .collect())
}

/// Why a lesson helps, the strongest reason first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reason {
    SureButWrong,
    WasHard,
    NotDoneYet,
    GoesFurther,
}

impl Reason {
    fn code(self) -> &'static str {
        match self {
            Self::SureButWrong => "sure-but-wrong",
            Self::WasHard => "was-hard",
            Self::NotDoneYet => "not-done-yet",
            Self::GoesFurther => "goes-further",
        }
    }
}

struct Help<'p> {
    lesson: &'p Lesson,
    reason: Reason,
    /// Tasks behind the reason.
    tasks: u32,
}

/// The lesson that a task belongs to.
fn lesson_of<'p>(pack: &'p Pack, answer: &ItemResponse) -> Option<&'p Lesson> {
    pack.lesson(
        &pack
            .item(&tilia_course::ItemId::from(answer.item.as_str()))?
            .lesson,
    )
}

/// Sure but wrong comes first, then what was hard, then what was not done yet, in this track and beyond it.
/// Private lessons are never among them.
fn helpful<'p>(
    pack: &'p Pack,
    track: &Track,
    answers: &[ItemResponse],
    standing: &Standing<'_>,
) -> Vec<Help<'p>> {
    let lessons = pack.tracks.iter().flat_map(|track| &track.lessons);
    let lessons = lessons.filter_map(|id| pack.lesson(id));
    let recorded = lessons.filter(|lesson| lesson.record == Record::Always);
    let mut found: Vec<Help<'p>> = recorded
        .filter_map(|lesson| {
            let wrong = answers.iter().filter(|answer| {
                let of = lesson_of(pack, answer);
                !answer.right && of.is_some_and(|of| of.id == lesson.id)
            });
            help(lesson, track, wrong, standing)
        })
        .collect();
    found.sort_by_key(|help| (help.reason, std::cmp::Reverse(help.tasks)));
    found.truncate(LESSONS);
    found
}

/// Why this lesson helps, given the tasks of it that were not right; none when it does not.
fn help<'p, 'a>(
    lesson: &'p Lesson,
    track: &Track,
    wrong: impl Iterator<Item = &'a ItemResponse> + Clone,
    standing: &Standing<'_>,
) -> Option<Help<'p>> {
    let sure = wrong
        .clone()
        .filter(|answer| answer.confidence == Some(true));
    let (reason, tasks) = match (sure.count(), wrong.count()) {
        (0, 0) if standing.is_done(lesson) => return None,
        (0, 0) if lesson.track == track.id => (Reason::NotDoneYet, 0),
        (0, 0) => (Reason::GoesFurther, 0),
        (0, wrong) => (Reason::WasHard, wrong),
        (sure, _) => (Reason::SureButWrong, sure),
    };
    let tasks = count(tasks);
    Some(Help {
        lesson,
        reason,
        tasks,
    })
}
