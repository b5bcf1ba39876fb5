//! The list of people: adding one by hand, erasing one for good.

use crate::app::Turn;
use crate::wire::Nothing;
use crate::wire::trainer::{AddLearnerInput, Erased, LearnerInput, People, Person};
use crate::wire::visit::LanguageInput;
use crate::{Failure, collecting, names, proof, visits};
use tilia_records::{GroupId, LearnerData, LearnerId};

/// Everybody on this PC.
pub(crate) fn list_people(turn: &mut Turn<'_>, input: LanguageInput) -> Result<People, Failure> {
    let view = turn.app.trainer_view()?;
    let with_pin = view.learners_with_pin()?;
    let mut learners = view.named_learners()?;
    let order = names::Order::of(&input.language);
    learners.sort_by(|left, right| {
        let group =
            |learner: &tilia_records::Learner| learner.group_name.clone().unwrap_or_default();
        order
            .compare(&group(left), &group(right))
            .then_with(|| order.compare(&left.name, &right.name))
    });
    let person = |learner: tilia_records::Learner| Person {
        pin: with_pin.contains(&learner.id),
        hidden: !learner.active,
        learner: learner.id.to_string(),
        picture: learner
            .picture
            .clone()
            .unwrap_or_else(|| visits::picture_for(&learner.id)),
        name: learner.name,
        group: learner.group.map(|group| group.to_string()),
        group_name: learner.group_name.unwrap_or_default(),
    };
    let people = learners.into_iter().map(person).collect();
    Ok(People {
        people,
        same: collecting::same(&view, turn.now)?,
        joined: collecting::joined(&view, turn.now)?,
    })
}

/// Adds one person by hand.
pub(crate) fn add_learner(turn: &mut Turn<'_>, input: AddLearnerInput) -> Result<Nothing, Failure> {
    let now = turn.now;
    let name = names::clean(&input.name).ok_or_else(|| Failure::new("name-empty"))?;
    let group = group_id(input.group.as_deref())?;
    let id = LearnerId(turn.app.bytes());
    let data = LearnerData {
        name_key: names::key(&name),
        name,
        group,
        ..LearnerData::default()
    };
    turn.app
        .trainer_store()?
        .write(|tx| tx.add_learner(id, &data, now))?;
    Ok(Nothing {})
}

/// Erases everything about a learner, in the backups too.
pub(crate) fn erase_learner(turn: &mut Turn<'_>, input: LearnerInput) -> Result<Erased, Failure> {
    if turn.app.trainer.is_none() {
        return Err(Failure::new("trainer-locked"));
    }
    erase(turn, &[learner_id(&input.learner)?], "erased")
}

/// A learner's id as the page writes it.
pub(crate) fn learner_id(text: &str) -> Result<LearnerId, Failure> {
    text.parse().map_err(|_| Failure::new("unknown-learner"))
}

/// A group's id as the page writes it; none for people without a group.
pub(crate) fn group_id(text: Option<&str>) -> Result<Option<GroupId>, Failure> {
    let id = text.map(str::parse::<GroupId>).transpose();
    id.map_err(|_| Failure::new("unknown-group"))
}

/// Erases people for good; the audit list says so under this action, without a name.
pub(crate) fn erase(
    turn: &mut Turn<'_>,
    ids: &[LearnerId],
    action: &str,
) -> Result<Erased, Failure> {
    let (now, trainer) = (turn.now, turn.app.trainer_id());
    // A daily backup that is being made would keep the person.
    turn.app.wait_until_settled();
    proof::remove_copy(turn.app.folder());
    let (lock, store) = turn.app.lock_and_store()?;
    let lock = lock.ok_or_else(|| Failure::new("locked"))?;
    let erased = store.erase_all(lock, ids, now)?;
    // Only now: whoever could not be erased stays in and may try again.
    for id in ids {
        turn.app.end_visit_of(*id);
    }
    let store = turn.app.store()?;
    store.write(|tx| tx.audit(now, trainer, action, &erased.events.to_string()))?;
    let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(Erased {
        events: small(erased.events),
        backups: u32::try_from(erased.files).unwrap_or(u32::MAX),
        left: u32::try_from(erased.left.len()).unwrap_or(u32::MAX),
        exports: small(erased.exports),
        other_computers: small(erased.other_streams),
    })
}
