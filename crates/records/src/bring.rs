//! Bringing back what somebody took along: a union by stream and number, all or nothing.

use std::collections::BTreeSet;

use crate::error::{Error, Result};
use crate::event::Event;
use crate::id::LearnerId;
use crate::intake::{Intake, Taken};
use crate::moment::Moment;
use crate::table::learner::{self, LearnerData};
use crate::table::stream;
use crate::tx::Tx;

/// What became of the events of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Brought {
    /// Stored now.
    pub new: u32,
    /// Here already.
    pub known: u32,
}

impl Tx<'_> {
    /// Takes in the events of one person. Somebody who is not here, or known from events only, comes into
    /// the roster with `person`; whoever is here keeps what the roster says. Stricter than [`Tx::merge`]:
    /// for one person there is nobody to look at a flag.
    ///
    /// # Errors
    /// [`Error::NotAKey`] or [`Error::OutOfRange`] for what no program of ours wrote,
    /// [`Error::Contradiction`] when the same number stands for two different events.
    pub fn bring_back(
        &mut self,
        id: LearnerId,
        person: &LearnerData,
        events: &[Event],
        at: Moment,
    ) -> Result<Brought> {
        self.whole(|tx| tx.bring_all(id, person, events, at))
    }

    fn bring_all(
        &mut self,
        id: LearnerId,
        person: &LearnerData,
        events: &[Event],
        at: Moment,
    ) -> Result<Brought> {
        let unnamed = match learner::find(&self.tx, id)? {
            None => self.add_learner(id, person, at).map(|()| true)?,
            Some(_) => self.read().learner(id)?.name.is_empty(),
        };
        if unnamed {
            self.update_learner(id, person, at)?;
            learner::stamp_as_hearsay(&self.tx, id)?;
        }
        let (mut brought, mut intake) = (Brought::default(), Intake::default());
        let mut streams = BTreeSet::new();
        for event in events {
            match self.bring(&mut intake, id, event, at)? {
                Taken::New => brought.new += 1,
                Taken::Known => brought.known += 1,
                Taken::Differs => return Err(Error::Contradiction),
            }
            streams.insert(event.stream);
        }
        intake.finish(&self.tx)?;
        for stream in streams.into_iter().filter(|_| brought.new > 0) {
            // Whoever collects from this PC has not seen these.
            stream::not_only_handed(&self.tx, stream)?;
        }
        Ok(brought)
    }

    fn bring(
        &mut self,
        intake: &mut Intake,
        id: LearnerId,
        event: &Event,
        at: Moment,
    ) -> Result<Taken> {
        if event.learner != id {
            return Err(Error::Contradiction);
        }
        let taken = intake.take(&self.tx, event, at.utc_ms)?;
        // The numbers of this start of the program are given out here and nowhere else.
        if taken == Taken::New && event.stream == self.stream.id {
            return Err(Error::Contradiction);
        }
        Ok(taken)
    }
}
