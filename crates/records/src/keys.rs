//! Keys of trainers: their own accounts', and those of trainers elsewhere whom this PC trusts. What a key is and how
//! it is locked is decided outside this room.

use crate::error::Result;
use crate::id::TrainerId;
use crate::moment::Moment;
use crate::table::known_trainer::{self, KnownTrainer};
use crate::table::trainer_key::{self, TrainerKey};
use crate::tx::Tx;
use crate::view::View;

impl View<'_> {
    /// The keys of an account; none for one that is older than its keys.
    ///
    /// # Errors
    /// What the engine may refuse, here and below.
    pub fn trainer_key(&self, trainer: TrainerId) -> Result<Option<TrainerKey>> {
        trainer_key::get(self.conn, trainer)
    }

    /// Names and public keys of all accounts here that have keys.
    ///
    /// # Errors
    /// As above.
    pub fn trainer_publics(&self) -> Result<Vec<(String, String)>> {
        trainer_key::publics(self.conn)
    }

    /// Trainers of other PCs whom this one trusts.
    ///
    /// # Errors
    /// As above.
    pub fn known_trainers(&self) -> Result<Vec<KnownTrainer>> {
        known_trainer::list(self.conn)
    }
}

impl Tx<'_> {
    /// Sets or replaces the keys of an account.
    ///
    /// # Errors
    /// [`crate::Error::UnknownTrainer`].
    pub fn put_trainer_key(&mut self, trainer: TrainerId, key: &TrainerKey) -> Result<()> {
        trainer_key::put(&self.tx, trainer, key)
    }

    /// Trusts a trainer of another PC.
    ///
    /// # Errors
    /// What the engine may refuse.
    pub fn know_trainer(&mut self, public: &str, name: &str, at: Moment) -> Result<()> {
        known_trainer::put(&self.tx, public, name, at)
    }
}
