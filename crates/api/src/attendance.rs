//! Who was there, day by day; also what was ticked on paper.

use crate::app::Turn;
use crate::wire::Nothing;
use crate::wire::trainer::{
    AttendanceDay, AttendancePage, AttendancePerson, GroupInput, SaveAttendanceInput,
};
use crate::{Failure, courses, matrix, names, people, time, visits};
use std::collections::BTreeMap;
use tilia_records::{Attendance, CourseDay, Learner, LearnerId, View};

/// People × days of a group's course.
pub(crate) fn open_attendance(
    turn: &mut Turn<'_>,
    input: GroupInput,
) -> Result<AttendancePage, Failure> {
    let group = people::group_id(input.group.as_deref())?;
    let view = turn.app.trainer_view()?;
    let name = matrix::group_name(&view, group)?;
    let (days, noted) = match courses::course_of(&view, group)? {
        Some(course) => (view.course_days(course.id)?, view.attendance(course.id)?),
        None => (Vec::new(), Vec::new()),
    };
    let mut learners = matrix::members(&view, group, &input.language)?;
    add_those_who_left(&view, &noted, &mut learners, &input.language)?;
    let noted: BTreeMap<(LearnerId, &str), bool> = noted
        .iter()
        .map(|one| ((one.learner, one.day.as_str()), one.present))
        .collect();
    let today = time::local_day(turn.now).map(|day| day.to_string());
    Ok(AttendancePage {
        name,
        people: learners
            .into_iter()
            .map(|learner| person(learner, &days, &noted))
            .collect(),
        now: now(&days, today.as_deref()),
        days: days.into_iter().map(day).collect(),
    })
}

fn day(day: CourseDay) -> AttendanceDay {
    AttendanceDay {
        day: day.day,
        others: day.others,
    }
}

fn person(
    learner: Learner,
    days: &[CourseDay],
    noted: &BTreeMap<(LearnerId, &str), bool>,
) -> AttendancePerson {
    let present = |day: &CourseDay| noted.get(&(learner.id, day.day.as_str())).copied();
    AttendancePerson {
        present: days.iter().map(present).collect(),
        learner: learner.id.to_string(),
        picture: learner
            .picture
            .clone()
            .unwrap_or_else(|| visits::picture_for(&learner.id)),
        name: learner.name,
    }
}

/// Somebody who is in another group by now was there all the same.
fn add_those_who_left(
    view: &View<'_>,
    noted: &[Attendance],
    learners: &mut Vec<Learner>,
    language: &str,
) -> Result<(), Failure> {
    for one in noted {
        if learners.iter().all(|learner| learner.id != one.learner) {
            learners.push(view.learner(one.learner)?);
        }
    }
    learners.retain(|learner| !learner.name.is_empty());
    let order = names::Order::of(language);
    learners.sort_by(|left, right| order.compare(&left.name, &right.name));
    Ok(())
}

/// Position of the day that a trainer most likely means. Days are written so that their order is that of their
/// letters.
fn now(days: &[CourseDay], today: Option<&str>) -> Option<u32> {
    let today = today?;
    let past = days.iter().filter(|day| day.day.as_str() <= today).count();
    let at = past.saturating_sub(1);
    (!days.is_empty()).then(|| u32::try_from(at).unwrap_or(0))
}

/// Notes who was there on a day.
pub(crate) fn save_attendance(
    turn: &mut Turn<'_>,
    input: SaveAttendanceInput,
) -> Result<Nothing, Failure> {
    let group = people::group_id(Some(&input.group))?;
    let view = turn.app.trainer_view()?;
    let course = courses::course_of(&view, group)?.ok_or_else(|| Failure::new("unknown-group"))?;
    let marks = input
        .people
        .iter()
        .map(|one| Ok((people::learner_id(&one.learner)?, one.present)))
        .collect::<Result<Vec<_>, Failure>>()?;
    turn.app.trainer_store()?.write(|tx| {
        for (learner, present) in marks {
            tx.set_attendance(course.id, &input.day, learner, present)?;
        }
        match input.others {
            Some(others) => tx.set_others(course.id, &input.day, others),
            None => Ok(()),
        }
    })?;
    Ok(Nothing {})
}
