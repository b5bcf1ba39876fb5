//! Groups with a course each, and the people in them.

use super::{Chance, Demo, people, recorded};
use crate::app::Turn;
use crate::{Failure, Moment, names};
use tilia_records::{Course, CourseId, GroupId, LearnerData, LearnerId, Tx};

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
    let course = Course {
        id: CourseId(chance.bytes()),
        name,
        group,
        first_day: None,
        last_day: None,
        minutes: 12 * 60,
        lessons: plan.to_vec(),
    };
    tx.put_course(&course, now)?;
    Ok(group)
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
