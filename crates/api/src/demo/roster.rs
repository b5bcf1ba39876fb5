//! Groups with a course each, and the people in them.

use super::{Chance, DAY_MS, Demo, people, recorded};
use crate::app::Turn;
use crate::{Failure, Moment, names, time};
use tilia_records::{Course, CourseDay, CourseId, GroupId, LearnerData, LearnerId, Tx};

/// Makes up groups, courses and people.
pub(super) fn fill(
    turn: &mut Turn<'_>,
    demo: &Demo,
    chance: &mut Chance,
) -> Result<Vec<LearnerId>, Failure> {
    let now = turn.now;
    let plan = recorded(turn.app.pack()).map(|lesson| lesson.id.to_string());
    let plan: Vec<String> = plan.collect();
    turn.app.store()?.write(|tx| {
        let mut groups = Vec::new();
        for number in 0..demo.groups.max(1) {
            groups.push(group(tx, number, &plan, now, chance)?);
        }
        let mut learners = Vec::new();
        for group in groups.iter().cycle().take(size(demo.learners)) {
            learners.push(learner(tx, *group, now, chance)?);
        }
        Ok(learners)
    })
}

fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn group(
    tx: &mut Tx<'_>,
    number: u32,
    plan: &[String],
    now: Moment,
    chance: &mut Chance,
) -> Result<GroupId, Failure> {
    let (group, name) = (GroupId(chance.bytes()), people::group(number));
    tx.add_group(group, &name, now)?;
    let days = days(number, now);
    let course = Course {
        id: CourseId(chance.bytes()),
        name,
        group,
        first_day: days.first().map(|day| day.day.clone()),
        last_day: days.last().map(|day| day.day.clone()),
        minutes: 12 * 60,
        lessons: plan.to_vec(),
    };
    tx.put_course(&course, now)?;
    tx.put_course_days(course.id, &days)?;
    Ok(group)
}

/// Six days, one week apart, three of them in the past; the first group meets today.
fn days(group: u32, now: Moment) -> Vec<CourseDay> {
    let week = |number: i64| {
        let at = Moment::new(
            now.utc_ms + (number * 7 + i64::from(group % 7)) * DAY_MS,
            now.offset_min,
        );
        Some(CourseDay {
            day: time::local_day(at)?.to_string(),
            begins: Some(9 * 60 + 30),
            ends: Some(11 * 60 + 30),
            others: 0,
        })
    };
    (-3..3).filter_map(week).collect()
}

fn learner(
    tx: &mut Tx<'_>,
    group: GroupId,
    now: Moment,
    chance: &mut Chance,
) -> Result<LearnerId, Failure> {
    let (id, name) = (LearnerId(chance.bytes()), people::name(chance));
    let picture = names::PICTURES.get(chance.below(names::PICTURES.len()));
    let data = LearnerData {
        name_key: names::key(&name),
        name,
        picture: picture.map(|picture| (*picture).to_owned()),
        language: Some(people::language(chance).to_owned()),
        group: Some(group),
        external_id: None,
    };
    tx.add_learner(id, &data, now)?;
    Ok(id)
}
