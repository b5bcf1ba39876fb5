//! That somebody took part. No points, no band, nothing of the lessons that are nobody's business.

use super::lesson::today;
use crate::app::Turn;
use crate::learning::Standing;
use crate::wire::lesson::Keyed;
use crate::wire::paper::CertificateDraft;
use crate::wire::visit::LanguageInput;
use crate::{Failure, Moment, courses, time};
use jiff::civil::Date;
use tilia_course::{Lesson, Record};
use tilia_records as records;
use tilia_reports::paper::{Certificate, Sheet};
use tilia_words::Words;

/// Longest name that fits onto the sheet, in characters.
const LONGEST: usize = 120;

/// What can stand on the certificate of the person who is learning.
pub(crate) fn open_certificate(
    turn: &mut Turn<'_>,
    input: LanguageInput,
) -> Result<CertificateDraft, Failure> {
    draft(turn, &super::words(&input.language))
}

fn draft(turn: &mut Turn<'_>, words: &Words) -> Result<CertificateDraft, Failure> {
    let now = turn.now;
    let language = words.language().code();
    let organisation = turn.app.site().to_owned();
    let learning = turn.app.learning()?;
    let standing = Standing::read(&learning)?;
    let course = course(&learning)?;
    let tracks = learning.pack.tracks.iter();
    let done: Vec<&Lesson> = tracks
        .flat_map(|track| &track.lessons)
        .filter_map(|id| learning.pack.lesson(id))
        .filter(|lesson| lesson.record == Record::Always && standing.is_done(lesson))
        .collect();
    let (first, last) = match course.as_ref().and_then(days_of_course) {
        Some(days) => days,
        None => days_of_learning(&standing, &done, now),
    };
    let topic = |lesson: &&Lesson| Keyed {
        key: lesson.id.to_string(),
        text: learning
            .pack
            .headline(&lesson.id, language)
            .unwrap_or_default()
            .0,
    };
    Ok(CertificateDraft {
        name: learning.visit.name.clone().unwrap_or_default(),
        organisation,
        days: days(first, last, words),
        hours: course.map_or_else(String::new, |course| hours(course.minutes, words)),
        topics: done.iter().map(topic).collect(),
    })
}

/// The course of the learner's group, if there is one with hours or days.
fn course(learning: &crate::app::Learning<'_>) -> Result<Option<records::Course>, Failure> {
    let view = learning.store.read();
    let learners = view.learners(None)?;
    let group = learners
        .into_iter()
        .find(|learner| learner.id == learning.visit.learner)
        .and_then(|learner| learner.group);
    courses::course_of(&view, group)
}

fn days_of_course(course: &records::Course) -> Option<(Option<Date>, Option<Date>)> {
    let first = time::day(course.first_day.as_deref()?)?;
    let last = course.last_day.as_deref().and_then(time::day);
    Some((Some(first), last))
}

/// From the first to the last day on which one of these lessons was worked on.
fn days_of_learning(
    standing: &Standing<'_>,
    done: &[&Lesson],
    now: Moment,
) -> (Option<Date>, Option<Date>) {
    let at = done.iter().filter_map(|lesson| standing.last_ms(lesson));
    let days: Vec<Date> = at
        .filter_map(|ms| time::local_day(Moment::new(ms, now.offset_min)))
        .collect();
    (days.iter().min().copied(), days.iter().max().copied())
}

fn days(first: Option<Date>, last: Option<Date>, words: &Words) -> String {
    let written = |day: Date| time::in_words(day, words.language().code());
    match (first, last) {
        (Some(first), Some(last)) if first != last => {
            words.paper_days(&written(first), &written(last))
        }
        (Some(day), _) | (None, Some(day)) => written(day),
        (None, None) => String::new(),
    }
}

fn hours(minutes: u32, words: &Words) -> String {
    if minutes == 0 {
        return String::new();
    }
    words.paper_hours(f64::from(minutes) / 60.0)
}

/// The sheet with the topics ticked. The name is printed and forgotten.
pub(super) fn sheet(
    turn: &mut Turn<'_>,
    name: &str,
    ticked: &[String],
    words: &Words,
) -> Result<Sheet, Failure> {
    let made = today(turn.now, words.language().code());
    let draft = draft(turn, words)?;
    let topics = draft
        .topics
        .into_iter()
        .filter(|topic| ticked.contains(&topic.key));
    Ok(Sheet::Certificate(Certificate {
        title: words.paper_certificate(),
        name: name.trim().chars().take(LONGEST).collect(),
        organisation: draft.organisation,
        days: draft.days,
        hours: draft.hours,
        topics: topics.map(|topic| topic.text).collect(),
        made,
    }))
}
