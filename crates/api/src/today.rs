//! The trainer's first page: who is here and wants help, what comes next, what should be looked after.

use crate::app::Turn;
use crate::wire::trainer::{Today, TodayComputer, TodayCourse};
use crate::wire::visit::LanguageInput;
use crate::{Failure, retention, time};
use jiff::civil::Date;
use tilia_course::{LessonId, Pack};
use tilia_records::{Course, CourseDay, Folder, GroupId, Moment, Status, View, backup};

/// So many lessons of the plan are named.
const LESSONS: usize = 3;

/// The first page of the trainer area.
pub(crate) fn open_today(turn: &mut Turn<'_>, input: LanguageInput) -> Result<Today, Failure> {
    let now = turn.now;
    let view = turn.app.trainer_view()?;
    let people = view.named_learners()?;
    let people = people.iter().filter(|learner| learner.active).count();
    let backups = backup::list(&Folder::new(turn.app.folder())).unwrap_or_default();
    let newest = backups.iter().map(|found| found.at_ms).max();
    Ok(Today {
        at: time::iso(now),
        computers: vec![this_computer(turn, &view)?],
        courses: courses(&view, turn.app.pack(), now, &input.language)?,
        overdue: retention::overdue(turn)?,
        backup: newest.map(|at| time::iso(Moment::new(at, now.offset_min))),
        people: u32::try_from(people).unwrap_or(u32::MAX),
    })
}

fn this_computer(turn: &Turn<'_>, view: &View<'_>) -> Result<TodayComputer, Failure> {
    let now = turn.now;
    let midnight = time::local_day(now).and_then(|day| time::day_begins(day, now.offset_min));
    let (answers, last) = view.own_answers_since(midnight.unwrap_or(i64::MAX))?;
    let (here, names) = turn.app.present();
    let waiting = turn.app.calling;
    let waiting = waiting.map(|since| turn.running_ms.saturating_sub(since) / 1000);
    Ok(TodayComputer {
        name: None,
        names,
        here,
        help_seconds: waiting.map(|seconds| u32::try_from(seconds).unwrap_or(u32::MAX)),
        heard_at: None,
        answer_at: last.map(|at| time::iso(Moment::new(at, now.offset_min))),
        answers: Some(answers),
    })
}

/// Courses held today, the earliest first; without any, the next one.
fn courses(
    view: &View<'_>,
    pack: &Pack,
    now: Moment,
    language: &str,
) -> Result<Vec<TodayCourse>, Failure> {
    let Some(today) = time::local_day(now) else {
        return Ok(Vec::new());
    };
    let mut found: Vec<(Date, TodayCourse)> = Vec::new();
    for course in view.courses(None)? {
        let days = view.course_days(course.id)?;
        let next = |day: &&CourseDay| time::day(&day.day).is_some_and(|day| day >= today);
        let Some(at) = days.iter().position(|day| next(&day)) else {
            continue;
        };
        let Some((day, date)) = days
            .get(at)
            .and_then(|day| Some((day, time::day(&day.day)?)))
        else {
            continue;
        };
        let lessons = lessons(view, pack, &course, language)?;
        found.push((
            date,
            course_of(&course, day, (at, days.len()), date == today, lessons),
        ));
    }
    found.sort_by(|(left, one), (right, other)| {
        (left, one.begins, &one.name).cmp(&(right, other.begins, &other.name))
    });
    let held = found.iter().filter(|(day, _)| *day == today).count();
    found.truncate(held.max(1));
    let mut courses: Vec<TodayCourse> = found.into_iter().map(|(_, course)| course).collect();
    let groups = view.groups()?;
    for course in &mut courses {
        let group = groups
            .iter()
            .find(|group| group.id.to_string() == course.group);
        course.learners = group.map_or(0, |group| group.learners);
    }
    Ok(courses)
}

fn course_of(
    course: &Course,
    day: &CourseDay,
    (at, days): (usize, usize),
    today: bool,
    lessons: Vec<String>,
) -> TodayCourse {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    TodayCourse {
        group: course.group.to_string(),
        name: course.name.clone(),
        day: day.day.clone(),
        today,
        begins: day.begins,
        ends: day.ends,
        number: count(at + 1),
        days: count(days),
        learners: 0,
        planned: count(course.lessons.len()),
        lessons,
    }
}

/// The first lessons of the plan that fewer than half of the group have completed.
fn lessons(
    view: &View<'_>,
    pack: &Pack,
    course: &Course,
    language: &str,
) -> Result<Vec<String>, Failure> {
    let members = members(view, course.group)?;
    let progress = view.group_progress(course.group)?;
    let open = |lesson: &&String| {
        let done = progress
            .iter()
            .filter(|(_, row)| row.lesson == **lesson && row.status != Status::Started);
        done.count() * 2 < members.max(1)
    };
    let title = |lesson: &String| {
        let id = LessonId::from(lesson.as_str());
        pack.headline(&id, language).unwrap_or_default().0
    };
    let titles = course.lessons.iter().filter(open).map(title);
    Ok(titles
        .filter(|title| !title.is_empty())
        .take(LESSONS)
        .collect())
}

fn members(view: &View<'_>, group: GroupId) -> Result<usize, Failure> {
    Ok(view.learners(Some(group))?.len())
}
