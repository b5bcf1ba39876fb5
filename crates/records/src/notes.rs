//! Notes about a person. Whoever they are about may read them.

use crate::error::{Error, Result};
use crate::id::{LearnerId, TrainerId};
use crate::moment::Moment;
use crate::table::alias;
use crate::table::learner;
use crate::table::learner_note::{self, Note};
use crate::tx::Tx;
use crate::view::View;

/// Characters that a note may have: half a page.
const LONGEST: usize = 2_000;

impl View<'_> {
    /// Notes about one person, the oldest first.
    ///
    /// # Errors
    /// What the engine may refuse.
    pub fn notes(&self, id: LearnerId) -> Result<Vec<Note>> {
        let Some(row) = learner::find(self.conn, id)? else {
            return Ok(Vec::new());
        };
        let mut notes = Vec::new();
        for entry in alias::entries(self.conn, row)? {
            notes.extend(learner_note::of_learner(self.conn, entry)?);
        }
        notes.sort_by_key(|note| note.id);
        Ok(notes)
    }
}

impl Tx<'_> {
    /// Adds a note about a person.
    ///
    /// # Errors
    /// [`Error::UnknownLearner`], [`Error::OutOfRange`] for an empty text or one that is too long.
    pub fn add_note(
        &mut self,
        id: LearnerId,
        at: Moment,
        trainer: Option<TrainerId>,
        text: &str,
    ) -> Result<()> {
        if text.trim().is_empty() || text.chars().count() > LONGEST {
            return Err(Error::OutOfRange { what: "note" });
        }
        learner_note::insert(&self.tx, learner::id_of(&self.tx, id)?, at, trainer, text)
    }

    /// Removes a note about a person.
    ///
    /// # Errors
    /// [`Error::UnknownLearner`], for the note as well.
    pub fn delete_note(&mut self, id: LearnerId, note: i64) -> Result<()> {
        let row = learner::id_of(&self.tx, id)?;
        for entry in alias::entries(&self.tx, row)? {
            if learner_note::delete(&self.tx, entry, note)? {
                return Ok(());
            }
        }
        Err(Error::UnknownLearner)
    }
}
