//! Courses: a group with dates and a plan.

use crate::app::Turn;
use crate::wire::trainer::{Course, CourseDay, Courses, PlanLesson, PlanTrack, SavedGroup};
use crate::wire::visit::LanguageInput;
use crate::{Failure, matrix, names, people, time};
use tilia_course::{Lesson, LessonId, Pack, Record};
use tilia_records as records;
use tilia_records::{CourseId, GroupId, View};

/// All courses, and what a plan can hold.
pub(crate) fn list_courses(turn: &mut Turn<'_>, input: LanguageInput) -> Result<Courses, Failure> {
    let app = &*turn.app;
    let view = app.trainer_view()?;
    let planned = view.courses(None)?;
    let mut courses = Vec::new();
    for group in view.groups()? {
        let planned = planned.iter().find(|course| course.group == group.id);
        let days = planned.map(|course| view.course_days(course.id));
        let days = days.transpose()?.unwrap_or_default();
        courses.push(course(planned, days.into_iter().map(day).collect(), group));
    }
    let order = names::Order::of(&input.language);
    courses.sort_by(|left, right| order.compare(&left.name, &right.name));
    Ok(Courses {
        courses,
        tracks: plan_tracks(app.pack(), &input.language),
    })
}

fn course(
    planned: Option<&records::Course>,
    days: Vec<CourseDay>,
    group: records::Group,
) -> Course {
    Course {
        group: Some(group.id.to_string()),
        name: group.name,
        first_day: planned.and_then(|course| course.first_day.clone()),
        last_day: planned.and_then(|course| course.last_day.clone()),
        days,
        quarter_hours: planned.map_or(0, |course| course.minutes / 15),
        plan: planned
            .map(|course| course.lessons.clone())
            .unwrap_or_default(),
        learners: group.learners,
    }
}

fn day(day: records::CourseDay) -> CourseDay {
    CourseDay {
        day: day.day,
        begins: day.begins,
        ends: day.ends,
    }
}

/// The course of a group, if it has one.
pub(crate) fn course_of(
    view: &View<'_>,
    group: Option<GroupId>,
) -> Result<Option<records::Course>, Failure> {
    match group {
        Some(group) => Ok(view.courses(Some(group))?.into_iter().next()),
        None => Ok(None),
    }
}

/// The course of a group, made when it has none yet: a class list makes groups only.
pub(crate) fn course_for(turn: &mut Turn<'_>, group: &str) -> Result<records::Course, Failure> {
    let now = turn.now;
    let group = people::group_id(Some(group))?;
    let view = turn.app.trainer_view()?;
    if let Some(course) = course_of(&view, group)? {
        return Ok(course);
    }
    let name = matrix::group_name(&view, group)?;
    let course = records::Course {
        id: CourseId(turn.app.bytes()),
        name,
        group: group.ok_or_else(|| Failure::new("unknown-group"))?,
        first_day: None,
        last_day: None,
        minutes: 0,
        lessons: Vec::new(),
    };
    let store = turn.app.trainer_store()?;
    store.write(|tx| tx.put_course(&course, now))?;
    Ok(course)
}

fn plan_tracks(pack: &Pack, language: &str) -> Vec<PlanTrack> {
    let lesson = |lesson: &Lesson| PlanLesson {
        lesson: lesson.id.to_string(),
        title: pack.headline(&lesson.id, language).unwrap_or_default().0,
        minutes: u32::from(lesson.minutes),
        completed_only: lesson.record == Record::Assigned,
    };
    let track = |track: &tilia_course::Track| PlanTrack {
        title: pack
            .track_words(&track.id, language)
            .unwrap_or_default()
            .title,
        lessons: recorded(track.lessons.iter().filter_map(|id| pack.lesson(id)))
            .map(lesson)
            .collect(),
    };
    pack.tracks.iter().map(track).collect()
}

/// Lessons that a trainer may see anything of.
pub(crate) fn recorded<'p>(
    lessons: impl Iterator<Item = &'p Lesson>,
) -> impl Iterator<Item = &'p Lesson> {
    lessons.filter(|lesson| lesson.record != Record::Never)
}

/// Saves a course; a new one makes its group.
pub(crate) fn save_course(turn: &mut Turn<'_>, input: Course) -> Result<SavedGroup, Failure> {
    let (now, trainer) = (turn.now, turn.app.trainer_id());
    turn.app.trainer_view()?;
    let known_group = people::group_id(input.group.as_deref())?;
    let group = known_group.unwrap_or_else(|| GroupId(turn.app.bytes()));
    let days = days(&input)?;
    let course = planned(turn, &input, &days, group)?;
    turn.app.trainer_store()?.write(|tx| {
        match known_group {
            None => tx.add_group(group, &course.name, now),
            Some(_) => tx.rename_group(group, &course.name),
        }?;
        tx.put_course(&course, now)?;
        tx.put_course_days(course.id, &days)?;
        tx.audit(now, trainer, "course-saved", "")
    })?;
    Ok(SavedGroup {
        group: group.to_string(),
    })
}

/// The course's days in order; where none are written down, the first and the last one.
fn days(input: &Course) -> Result<Vec<records::CourseDay>, Failure> {
    let bad = || Failure::new("bad-date");
    let mut days = Vec::new();
    for day in &input.days {
        let times = day.begins.zip(day.ends);
        if times.is_some_and(|(begins, ends)| begins >= ends)
            || day.begins.is_some() != day.ends.is_some()
        {
            return Err(Failure::new("bad-time"));
        }
        days.push(records::CourseDay {
            day: time::day(&day.day).ok_or_else(bad)?.to_string(),
            begins: day.begins,
            ends: day.ends,
            others: 0,
        });
    }
    if days.is_empty() {
        for day in input.first_day.iter().chain(&input.last_day) {
            days.push(records::CourseDay {
                day: time::day(day).ok_or_else(bad)?.to_string(),
                begins: None,
                ends: None,
                others: 0,
            });
        }
        if !days.is_sorted_by(|one, other| one.day <= other.day) {
            return Err(Failure::new("export-dates"));
        }
    }
    days.sort_by(|one, other| one.day.cmp(&other.day));
    days.dedup_by(|one, other| one.day == other.day);
    Ok(days)
}

/// Hours as they were written down; else what the days add up to.
fn minutes(input: &Course, days: &[records::CourseDay]) -> u32 {
    let long = |day: &records::CourseDay| {
        let times = day.begins.zip(day.ends);
        times.map_or(0, |(begins, ends)| u32::from(ends.saturating_sub(begins)))
    };
    match input.quarter_hours {
        0 => days.iter().map(long).sum(),
        quarters => quarters.saturating_mul(15),
    }
}

/// The course as the records keep it.
fn planned(
    turn: &mut Turn<'_>,
    input: &Course,
    days: &[records::CourseDay],
    group: GroupId,
) -> Result<records::Course, Failure> {
    let name = names::clean(&input.name).ok_or_else(|| Failure::new("name-empty"))?;
    let mut lessons = input.plan.clone();
    lessons.retain(|id| {
        let lesson = turn.app.pack().lesson(&LessonId::from(id.as_str()));
        lesson.is_some_and(|lesson| lesson.record != Record::Never)
    });
    let known = turn.app.trainer_view()?.courses(Some(group))?;
    let known = known.first().map(|course| course.id);
    Ok(records::Course {
        id: known.unwrap_or_else(|| CourseId(turn.app.bytes())),
        name,
        group,
        first_day: days.first().map(|day| day.day.clone()),
        last_day: days.last().map(|day| day.day.clone()),
        minutes: minutes(input, days),
        lessons,
    })
}
