//! Courses: a group with dates and a plan.

use crate::app::Turn;
use crate::wire::trainer::{Course, Courses, PlanLesson, PlanTrack, SavedGroup};
use crate::wire::visit::LanguageInput;
use crate::{Failure, names, people, time};
use tilia_course::{Lesson, LessonId, Pack, Record};
use tilia_records as records;
use tilia_records::{CourseId, GroupId};

/// All courses, and what a plan can hold.
pub(crate) fn list_courses(turn: &mut Turn<'_>, input: LanguageInput) -> Result<Courses, Failure> {
    let app = &*turn.app;
    let view = app.trainer_view()?;
    let planned = view.courses(None)?;
    let mut courses: Vec<Course> = view
        .groups()?
        .into_iter()
        .map(|group| {
            course(
                planned.iter().find(|course| course.group == group.id),
                group,
            )
        })
        .collect();
    let order = names::Order::of(&input.language);
    courses.sort_by(|left, right| order.compare(&left.name, &right.name));
    Ok(Courses {
        courses,
        tracks: plan_tracks(app.pack(), &input.language),
    })
}

fn course(planned: Option<&records::Course>, group: records::Group) -> Course {
    Course {
        group: Some(group.id.to_string()),
        name: group.name,
        first_day: planned.and_then(|course| course.first_day.clone()),
        last_day: planned.and_then(|course| course.last_day.clone()),
        quarter_hours: planned.map_or(0, |course| course.minutes / 15),
        plan: planned
            .map(|course| course.lessons.clone())
            .unwrap_or_default(),
        learners: group.learners,
    }
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
    let course = planned(turn, &input, group)?;
    turn.app.trainer_store()?.write(|tx| {
        match known_group {
            None => tx.add_group(group, &course.name, now),
            Some(_) => tx.rename_group(group, &course.name),
        }?;
        tx.put_course(&course, now)?;
        tx.audit(now, trainer, "course-saved", "")
    })?;
    Ok(SavedGroup {
        group: group.to_string(),
    })
}

/// The course as the records keep it.
fn planned(
    turn: &mut Turn<'_>,
    input: &Course,
    group: GroupId,
) -> Result<records::Course, Failure> {
    let name = names::clean(&input.name).ok_or_else(|| Failure::new("name-empty"))?;
    let day = |text: &Option<String>| {
        let day = text.as_deref().map(time::day);
        day.map(|day| day.ok_or_else(|| Failure::new("bad-date")))
            .transpose()
    };
    let (first, last) = (day(&input.first_day)?, day(&input.last_day)?);
    if first.zip(last).is_some_and(|(first, last)| first > last) {
        return Err(Failure::new("export-dates"));
    }
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
        first_day: first.map(|day| day.to_string()),
        last_day: last.map(|day| day.to_string()),
        minutes: input.quarter_hours.saturating_mul(15),
        lessons,
    })
}
