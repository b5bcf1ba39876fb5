//! People, groups and courses as lines.

use crate::{names, time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use tilia_course::{LessonId, Pack, Record};
use tilia_records::{Course, CourseDay, GroupId, SentCourse, SentGroup, SentLearner, Stamp};

/// One person as one line: id, first name, picture, language, group. No PIN, no notes, no external id.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct LearnerLine {
    id: String,
    name: String,
    picture: Option<String>,
    language: Option<String>,
    group: Option<GroupLine>,
    created_ms: i64,
    /// When name, picture or language changed last, and on which PC.
    updated: (i64, String),
    /// The same of the group.
    grouped: (i64, String),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct GroupLine {
    id: String,
    name: String,
}

/// One course as one line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct CourseLine {
    id: String,
    name: String,
    group: String,
    first_day: Option<String>,
    last_day: Option<String>,
    minutes: u32,
    lessons: Vec<String>,
    /// Files from before courses had days do not tell of them.
    days: Option<Vec<DayLine>>,
}

/// One day of a course, its times in minutes after midnight.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct DayLine {
    day: String,
    begins: Option<u16>,
    ends: Option<u16>,
}

/// As many minutes as a year has.
const LONGEST_COURSE: u32 = 60 * 24 * 366;
/// In minutes after the midnight before.
const MIDNIGHT: u16 = 24 * 60;

fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default() + "\n"
}

pub(super) fn learner_line(learner: &SentLearner) -> String {
    line(&LearnerLine {
        id: learner.id.to_string(),
        name: names::clean(&learner.name).unwrap_or_default(),
        picture: learner.picture.clone(),
        language: learner.language.clone(),
        group: learner.group.as_ref().map(group_entry),
        created_ms: learner.created_ms,
        updated: stamp_entry(learner.updated),
        grouped: stamp_entry(learner.grouped),
    })
}

/// The person behind a line; none when a program of ours would not have written it.
pub(super) fn read_learner(text: &str) -> Option<SentLearner> {
    let line: LearnerLine = serde_json::from_str(text).ok()?;
    Some(SentLearner {
        id: line.id.parse().ok()?,
        name_key: names::key(&line.name),
        name: clean(line.name)?,
        // A picture of a newer version is not one that can be shown here.
        picture: line
            .picture
            .filter(|picture| names::PICTURES.contains(&picture.as_str())),
        language: short(line.language)?,
        group: match line.group {
            Some(group) => Some(understood(group)?),
            None => None,
        },
        created_ms: line.created_ms,
        updated: stamp(&line.updated)?,
        grouped: stamp(&line.grouped)?,
    })
}

fn stamp_entry(stamp: Stamp) -> (i64, String) {
    (stamp.ms, stamp.by.to_string())
}

fn stamp((ms, by): &(i64, String)) -> Option<Stamp> {
    let by = by.parse().ok()?;
    Some(Stamp { ms: *ms, by })
}

fn group_entry(group: &SentGroup) -> GroupLine {
    GroupLine {
        id: group.id.to_string(),
        name: names::clean(&group.name).unwrap_or_default(),
    }
}

fn understood(group: GroupLine) -> Option<SentGroup> {
    Some(SentGroup {
        id: group.id.parse::<GroupId>().ok()?,
        name: clean(group.name)?,
    })
}

pub(super) fn group_line(group: &SentGroup) -> String {
    line(&group_entry(group))
}

pub(super) fn read_group(text: &str) -> Option<SentGroup> {
    understood(serde_json::from_str(text).ok()?)
}

pub(super) fn course_line(SentCourse { course, days }: &SentCourse) -> String {
    line(&CourseLine {
        id: course.id.to_string(),
        name: names::clean(&course.name).unwrap_or_default(),
        group: course.group.to_string(),
        first_day: course.first_day.clone(),
        last_day: course.last_day.clone(),
        minutes: course.minutes,
        lessons: course.lessons.clone(),
        days: Some(days.iter().map(day_line).collect()),
    })
}

fn day_line(day: &CourseDay) -> DayLine {
    DayLine {
        day: day.day.clone(),
        begins: day.begins,
        ends: day.ends,
    }
}

/// The course behind a line. Private lessons are in no plan, whatever the line says.
pub(super) fn read_course(pack: &Pack, text: &str) -> Option<SentCourse> {
    let mut line: CourseLine = serde_json::from_str(text).ok()?;
    let day = |day: &Option<String>| day.as_deref().is_none_or(|day| time::day(day).is_some());
    if !day(&line.first_day) || !day(&line.last_day) || line.minutes > LONGEST_COURSE {
        return None;
    }
    if line
        .lessons
        .iter()
        .any(|id| tilia_records::check_key(id).is_err())
    {
        return None;
    }
    line.lessons.retain(|id| {
        let lesson = pack.lesson(&LessonId::from(id.as_str()));
        lesson.is_none_or(|lesson| lesson.record != Record::Never)
    });
    let days = match line.days.take() {
        Some(days) => read_days(days)?,
        None => first_and_last(&line),
    };
    let course = Course {
        id: line.id.parse().ok()?,
        name: clean(line.name)?,
        group: line.group.parse().ok()?,
        first_day: line.first_day,
        last_day: line.last_day,
        minutes: line.minutes,
        lessons: line.lessons,
    };
    Some(SentCourse { course, days })
}

/// Days as we write them: in order, each once, and what begins ends later on the same day.
fn read_days(lines: Vec<DayLine>) -> Option<Vec<CourseDay>> {
    let in_order = lines.is_sorted_by(|one, other| one.day < other.day);
    let possible = |line: &DayLine| {
        let hours = match (line.begins, line.ends) {
            (None, None) => true,
            (Some(begins), Some(ends)) => begins < ends && ends <= MIDNIGHT,
            _ => false,
        };
        hours && time::day(&line.day).is_some()
    };
    let days = lines.iter().all(possible) && in_order;
    days.then(|| {
        let day = |line: DayLine| course_day(line.day, line.begins, line.ends);
        lines.into_iter().map(day).collect()
    })
}

/// All that is known of the days of a course in an older file.
fn first_and_last(line: &CourseLine) -> Vec<CourseDay> {
    let days: BTreeSet<&String> = line.first_day.iter().chain(&line.last_day).collect();
    let day = |day: &String| course_day(day.clone(), None, None);
    days.into_iter().map(day).collect()
}

fn course_day(day: String, begins: Option<u16>, ends: Option<u16>) -> CourseDay {
    CourseDay {
        day,
        begins,
        ends,
        others: 0,
    }
}

/// A name as we write it.
fn clean(name: String) -> Option<String> {
    names::clean(&name).filter(|clean| *clean == name)
}

/// A language code as we write it, or none.
#[expect(
    clippy::option_option,
    reason = "the outer one says that the line is bad"
)]
fn short(language: Option<String>) -> Option<Option<String>> {
    let code = |text: &String| {
        (2..=8).contains(&text.len())
            && text
                .chars()
                .all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
    };
    language.as_ref().is_none_or(code).then_some(language)
}
