//! Inside the door for writing: what may be stored in one transaction.

use rusqlite::Transaction;

use crate::error::Result;
use crate::event::Event;
use crate::progress;
use crate::table::stream::{self, Stream};
use crate::table::{event, learner};
use crate::view::View;

/// One transaction. Dropped without a commit it leaves nothing.
#[derive(Debug)]
pub struct Tx<'a> {
    pub(crate) tx: Transaction<'a>,
    pub(crate) stream: Stream,
}

/// How far a clock is behind the moment right after the last thing known.
fn behind(known: Option<i64>, now: i64) -> i64 {
    known.map_or(0, |known| {
        known.saturating_add(1).saturating_sub(now).max(0)
    })
}

/// What became of an event that came with its own identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accepted {
    /// Stored.
    New,
    /// The same event was here already.
    Known,
    /// Another event has this identity; the one that was here stays.
    Differs,
}

impl Tx<'_> {
    /// Everything that can be read, with what this transaction did so far.
    #[must_use]
    pub fn read(&self) -> View<'_> {
        View { conn: &self.tx }
    }

    /// Stores an event of this start of the program, and its progress.
    pub(crate) fn append(&mut self, mut event: Event) -> Result<()> {
        learner::id_of(&self.tx, event.learner)?;
        let (row, seq) = self.stream.next(&self.tx)?;
        event.stream = self.stream.id;
        event.seq = seq;
        if !event.is_completion_only() {
            let known = progress::last_order_ms(&self.tx, event.learner)?;
            event.behind_ms = behind(known, event.at.utc_ms);
        }
        let keys = event::insert(&self.tx, row, &event)?;
        progress::apply(&self.tx, keys, &event)
    }

    /// Takes in an event with the identity that it already has. Unknown kinds are kept as they
    /// are; a learner who is not in the roster is kept without a name.
    ///
    /// # Errors
    /// [`crate::Error::NotAKey`] or [`crate::Error::OutOfRange`] for what no program of ours wrote.
    pub fn accept(&mut self, event: &Event) -> Result<Accepted> {
        let row = stream::ensure_foreign(&self.tx, event.stream, event.at)?;
        if let Some(known) = event::find(&self.tx, event::id_of(row, event.seq))? {
            return Ok(if known == *event {
                Accepted::Known
            } else {
                Accepted::Differs
            });
        }
        let keys = event::insert(&self.tx, row, event)?;
        progress::apply(&self.tx, keys, event)?;
        Ok(Accepted::New)
    }
}
