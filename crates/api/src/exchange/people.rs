//! People, groups and courses as lines.

use crate::{names, time};
use serde::{Deserialize, Serialize};
use tilia_course::{LessonId, Pack, Record};
use tilia_records::{Course, GroupId, SentGroup, SentLearner, Stamp};

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
}

/// As many minutes as a year has.
const LONGEST_COURSE: u32 = 60 * 24 * 366;

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

pub(super) fn course_line(course: &Course) -> String {
    line(&CourseLine {
        id: course.id.to_string(),
        name: names::clean(&course.name).unwrap_or_default(),
        group: course.group.to_string(),
        first_day: course.first_day.clone(),
        last_day: course.last_day.clone(),
        minutes: course.minutes,
        lessons: course.lessons.clone(),
    })
}

/// The course behind a line. Private lessons are in no plan, whatever the line says.
pub(super) fn read_course(pack: &Pack, text: &str) -> Option<Course> {
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
    Some(Course {
        id: line.id.parse().ok()?,
        name: clean(line.name)?,
        group: line.group.parse().ok()?,
        first_day: line.first_day,
        last_day: line.last_day,
        minutes: line.minutes,
        lessons: line.lessons,
    })
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
