//! Three pictures before a visit: a latch between neighbours, not a lock.

use crate::app::Turn;
use crate::wire::Nothing;
use crate::wire::trainer::LearnerInput;
use crate::wire::visit::{PinState, SetPinInput};
use crate::{Failure, names, people};
use tilia_records::{HashCost, LearnerId, Unlock};

/// How many pictures.
const PICTURES: usize = 3;

/// The pictures as they are hashed; none where they are not three of ours.
fn as_text(pictures: &[String]) -> Option<String> {
    let ours = |picture: &String| names::PICTURES.contains(&picture.as_str());
    (pictures.len() == PICTURES && pictures.iter().all(ours)).then(|| pictures.join(","))
}

/// Refuses whoever has set three pictures and does not show them.
pub(crate) fn check(
    turn: &mut Turn<'_>,
    learner: LearnerId,
    shown: Option<&[String]>,
) -> Result<(), Failure> {
    let running_ms = turn.running_ms;
    let store = turn.app.store()?;
    if !store.read().learners_with_pin()?.contains(&learner) {
        return Ok(());
    }
    let Some(shown) = shown else {
        return Err(Failure::new("pin-needed"));
    };
    let shown = as_text(shown).unwrap_or_default();
    match store.verify_pin(learner, &shown, running_ms)? {
        Unlock::Open => Ok(()),
        Unlock::Wrong { wait_ms: 0 } => Err(Failure::new("pin-wrong")),
        Unlock::Wrong { wait_ms } => Err(later(wait_ms)),
        Unlock::Waiting { left_ms } => Err(later(left_ms)),
    }
}

/// How long to wait, in a number that one can picture.
fn later(wait_ms: u64) -> Failure {
    let seconds = wait_ms.div_ceil(1000);
    if seconds < 60 {
        Failure::new("pin-later").with("seconds", seconds)
    } else {
        Failure::new("pin-later-minutes").with("minutes", seconds.div_ceil(60))
    }
}

/// The person who is here alone and under a name: nobody else has pictures to set.
fn owner(turn: &mut Turn<'_>) -> Result<LearnerId, Failure> {
    let learning = turn.app.learning()?;
    learning.alone()?;
    if learning.visit.guest {
        return Err(Failure::new("pin-without-name"));
    }
    Ok(learning.visit.learner)
}

/// Whether the person here has set pictures.
pub(crate) fn open_pin(turn: &mut Turn<'_>, _input: Nothing) -> Result<PinState, Failure> {
    let learner = owner(turn)?;
    let set = turn.app.view()?.learners_with_pin()?.contains(&learner);
    Ok(PinState { set })
}

/// Sets, changes or removes the pictures. Whoever has some shows them first.
pub(crate) fn set_pin(turn: &mut Turn<'_>, input: SetPinInput) -> Result<PinState, Failure> {
    let learner = owner(turn)?;
    check(turn, learner, input.before.as_deref())?;
    let salt = turn.app.bytes();
    let store = turn.app.store()?;
    match &input.pictures {
        Some(pictures) => {
            let pin = as_text(pictures).ok_or_else(|| Failure::new("pin-needed"))?;
            store.set_pin(learner, &pin, salt, HashCost::for_pictures())?;
        }
        None => store.remove_pin(learner)?,
    }
    Ok(PinState {
        set: input.pictures.is_some(),
    })
}

/// The trainer takes forgotten pictures away.
pub(crate) fn reset_pin(turn: &mut Turn<'_>, input: LearnerInput) -> Result<Nothing, Failure> {
    let (now, trainer) = (turn.now, turn.app.trainer_id());
    let learner = people::learner_id(&input.learner)?;
    let store = turn.app.trainer_store()?;
    store.remove_pin(learner)?;
    store.write(|tx| tx.audit(now, trainer, "pin-reset", ""))?;
    Ok(Nothing {})
}
