//! How somebody likes the app to be. Kept with the person, never with the PC.

use crate::detail::check_key;
use crate::error::{Error, Result};
use crate::id::LearnerId;
use crate::table::{learner, learner_choice};
use crate::tx::Tx;
use crate::view::View;

/// Letters that the value of a choice may have; the name of a voice is the longest.
const LONGEST: usize = 120;

impl View<'_> {
    /// Everything that a learner has chosen, by name; nothing for somebody unknown.
    ///
    /// # Errors
    /// What the engine may refuse.
    pub fn choices(&self, learner: LearnerId) -> Result<Vec<(String, String)>> {
        match learner::find(self.conn, learner)? {
            Some(row) => learner_choice::of_learner(self.conn, row),
            None => Ok(Vec::new()),
        }
    }
}

impl Tx<'_> {
    /// Keeps a choice of a learner; nothing removes it.
    ///
    /// # Errors
    /// [`Error::NotAKey`] for the name, [`Error::OutOfRange`] for a value that is too long or has control
    /// characters, [`Error::UnknownLearner`].
    pub fn set_choice(
        &mut self,
        learner: LearnerId,
        name: &str,
        value: Option<&str>,
    ) -> Result<()> {
        check_key(name)?;
        let unfit = |value: &str| {
            value.is_empty() || value.len() > LONGEST || value.chars().any(char::is_control)
        };
        if value.is_some_and(unfit) {
            return Err(Error::OutOfRange { what: "choice" });
        }
        let row = learner::id_of(&self.tx, learner)?;
        learner_choice::set(&self.tx, row, name, value)
    }
}
