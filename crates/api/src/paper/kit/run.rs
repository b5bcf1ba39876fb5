//! The trainer's own sheet: what is done on which day, and what to prepare for it.

use super::course::Course;
use super::days;
use crate::paper::{text, words_for};
use tilia_course::{Block, Lesson, Pack, Record};
use tilia_reports::paper::{RunDay, RunLesson, RunSheet, Section, Sheet};
use tilia_words::Words;

/// The first parts of a lesson's notes, or its first paragraphs: the goal, and what to prepare.
const NOTES: usize = 2;

/// The plan, shared out over the days of the course.
pub(super) fn sheet(pack: &Pack, course: &Course<'_>, words: &Words) -> Sheet {
    let lessons: Vec<&Lesson> = course
        .plan
        .iter()
        .filter_map(|id| pack.lesson(id))
        .collect();
    let minutes: Vec<u32> = lessons.iter().map(|one| u32::from(one.minutes)).collect();
    let days = days::share_out(&minutes, course.days.len().max(1));
    let title = |place: usize| match course.days.get(place) {
        Some(day) => {
            let date = day.in_words(words.language().code());
            words.kit_run_day(&(place + 1).to_string(), &date)
        }
        None => words.kit_run_order(),
    };
    let day = |place: usize| {
        let of_day = lessons.iter().zip(&days).filter(|(_, day)| **day == place);
        let of_day: Vec<&Lesson> = of_day.map(|(lesson, _)| *lesson).collect();
        let minutes: u32 = of_day.iter().map(|one| u32::from(one.minutes)).sum();
        RunDay {
            title: title(place),
            sum: words.kit_run_sum(super::number(of_day.len()), minutes),
            lessons: of_day
                .iter()
                .map(|lesson| of_lesson(pack, lesson, words))
                .collect(),
        }
    };
    Sheet::RunSheet(RunSheet {
        title: words.kit_run(),
        about: course.about(words),
        empty: if lessons.is_empty() {
            words.kit_run_empty()
        } else {
            String::new()
        },
        days: (0..course.days.len().max(1)).map(day).collect(),
    })
}

fn of_lesson(pack: &Pack, lesson: &Lesson, words: &Words) -> RunLesson {
    let told = words_for(pack, lesson.id.as_str(), words.language().code());
    let text = pack.words(&lesson.id, told.language().code());
    let text = text.unwrap_or_default();
    RunLesson {
        title: text.title,
        minutes: words.paper_minutes(f64::from(lesson.minutes)),
        note: if lesson.record == Record::Always {
            String::new()
        } else {
            words.kit_run_assigned()
        },
        notes: parts(&text.trainer).into_iter().take(NOTES).collect(),
    }
}

/// The notes, heading by heading.
fn parts(notes: &[Block]) -> Vec<Section> {
    let mut parts: Vec<(String, Vec<Block>)> = Vec::new();
    for block in notes {
        match (block, parts.last_mut()) {
            (Block::Heading(heading), _) => parts.push((heading.clone(), Vec::new())),
            (other, Some((heading, blocks))) if !heading.is_empty() => blocks.push(other.clone()),
            (other, _) => parts.push((String::new(), vec![other.clone()])),
        }
    }
    let section = |(title, blocks): (String, Vec<Block>)| Section {
        title,
        texts: text::texts(&blocks),
    };
    parts.into_iter().map(section).collect()
}
