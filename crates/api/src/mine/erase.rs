//! "Erase me".

use crate::app::Turn;
use crate::wire::my_data::EraseMeInput;
use crate::wire::trainer::Erased;
use crate::{Failure, people, pins};

/// Erases everything about the person of this visit, and ends the visit.
pub(crate) fn erase_me(turn: &mut Turn<'_>, input: EraseMeInput) -> Result<Erased, Failure> {
    let learning = turn.app.learning()?;
    learning.alone()?;
    let (guest, id) = (learning.visit.guest, learning.visit.learner);
    if !guest {
        pins::check(turn, id, input.pin.as_deref())?;
        return people::erase(turn, &[id], "erased-self");
    }
    let events = turn.app.learning()?.store.forget(id)?;
    turn.app.end_visit();
    Ok(Erased {
        events: u32::try_from(events).unwrap_or(u32::MAX),
        ..Erased::default()
    })
}
