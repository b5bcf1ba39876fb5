//! Inside the door for writing: what may be stored in one transaction.

use rusqlite::Transaction;

use crate::error::{Error, Result};
use crate::event::Event;
use crate::folder::Folder;
use crate::intake::{Intake, check_written};
use crate::progress;
use crate::table::stream::Stream;
use crate::table::{alias, learner};
use crate::view::View;

/// One transaction. Dropped without a commit it leaves nothing.
#[derive(Debug)]
pub struct Tx<'a> {
    pub(crate) tx: Transaction<'a>,
    pub(crate) stream: Stream,
    pub(crate) folder: Option<&'a Folder>,
}

/// How far a clock is behind the moment right after the last thing known.
fn behind(known: Option<i64>, now: i64) -> i64 {
    known.map_or(0, |known| {
        known.saturating_add(1).saturating_sub(now).max(0)
    })
}

impl Tx<'_> {
    /// Everything that can be read, with what this transaction did so far.
    #[must_use]
    pub fn read(&self) -> View<'_> {
        View { conn: &self.tx }
    }

    /// Stores an event of this start of the program, and its progress.
    pub(crate) fn append(&mut self, mut event: Event) -> Result<()> {
        let row = learner::id_of(&self.tx, event.learner)?;
        let (stream, seq) = self.stream.next(&self.tx)?;
        event.stream = self.stream.id;
        event.seq = seq;
        if !event.is_completion_only() {
            let person = alias::person_of(&self.tx, row)?;
            let known = progress::last_order_ms(&self.tx, person)?;
            event.behind_ms = behind(known, event.at.utc_ms);
        }
        check_written(&event)?;
        let mut intake = Intake::default();
        intake.store(&self.tx, stream, &event)?;
        intake.finish(&self.tx)
    }

    /// Does all of `work` or nothing of it, whatever becomes of the transaction around it.
    pub(crate) fn whole<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        if self.tx.is_autocommit() {
            // A full disk ends a transaction from below; nothing may be written outside of one.
            return Err(Error::DiskFull.into());
        }
        let stream = self.stream;
        self.batch("SAVEPOINT work")?;
        match work(self) {
            Ok(done) => {
                self.batch("RELEASE work")?;
                Ok(done)
            }
            Err(why) => {
                self.stream = stream;
                // The first error is the one to tell.
                let _ = self.batch("ROLLBACK TO work; RELEASE work");
                Err(why)
            }
        }
    }

    fn batch(&self, sql: &str) -> Result<()> {
        Ok(self.tx.execute_batch(sql)?)
    }
}
