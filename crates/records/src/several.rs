//! Other PCs, and what the trainer decides about what they sent.

use crate::error::{Error, Result};
use crate::id::{BundleId, DeviceId, LearnerId};
use crate::moment::Moment;
use crate::progress;
use crate::table::alias::{self, Joined};
use crate::table::conflict::{self, Conflict};
use crate::table::device::{self, Device};
use crate::table::erased_elsewhere::{self, ErasureAsked};
use crate::table::{bundle, learner};
use crate::tx::Tx;
use crate::view::View;

impl Tx<'_> {
    /// Gives this data folder its identity, or says what it is called and signs with now.
    ///
    /// # Errors
    /// What the engine may refuse, here and below.
    pub fn set_own_device(
        &mut self,
        id: DeviceId,
        site: &str,
        key: &[u8],
        at: Moment,
    ) -> Result<()> {
        device::disown(&self.tx)?;
        device::put(&self.tx, &met(id, site, key, true, at))
    }

    /// Meets the PC that a file comes from; a new one waits until it is accepted.
    ///
    /// # Errors
    /// [`Error::Contradiction`] when somebody else signs in its name.
    pub fn meet_device(
        &mut self,
        id: DeviceId,
        site: &str,
        key: &[u8],
        at: Moment,
    ) -> Result<Device> {
        match device::find(&self.tx, id)? {
            Some(known) if known.key != key => Err(Error::Contradiction),
            Some(known) if known.own => Ok(known),
            _ => {
                device::put(&self.tx, &met(id, site, key, false, at))?;
                device::find(&self.tx, id)?.ok_or(Error::UnknownDevice)
            }
        }
    }

    /// Accepts a PC: its files need not wait any more.
    ///
    /// # Errors
    /// [`Error::UnknownDevice`].
    pub fn accept_device(&mut self, id: DeviceId) -> Result<()> {
        device::accept(&self.tx, id)
    }

    /// Forgets a PC; what it brought stays.
    ///
    /// # Errors
    /// [`Error::UnknownDevice`], also for this one.
    pub fn forget_device(&mut self, id: DeviceId) -> Result<()> {
        device::delete(&self.tx, id)
    }

    /// Keeps somebody who was erased on another PC.
    ///
    /// # Errors
    /// [`Error::UnknownLearner`] when no PC said so.
    pub fn keep_in_spite(&mut self, id: LearnerId) -> Result<()> {
        erased_elsewhere::keep(&self.tx, id)
    }

    /// Says that two entries are one person: `other` is in no list any more, and all that was done under it counts for
    /// `shown`. Events stay as they are, so [`Tx::part_learners`] undoes it exactly.
    ///
    /// # Errors
    /// [`Error::UnknownLearner`]; [`Error::Taken`] when `other` counts for somebody already, or for itself.
    pub fn join_learners(&mut self, shown: LearnerId, other: LearnerId, at: Moment) -> Result<()> {
        let (shown, other) = (
            learner::id_of(&self.tx, shown)?,
            learner::id_of(&self.tx, other)?,
        );
        if alias::person_of(&self.tx, other)? != other
            || alias::person_of(&self.tx, shown)? == other
        {
            return Err(Error::Taken);
        }
        alias::insert(&self.tx, other, shown, at.utc_ms)?;
        progress::rebuild_of(&self.tx, &[shown, other].into())
    }

    /// Says that an entry counts for itself again.
    ///
    /// # Errors
    /// [`Error::UnknownLearner`], also when it does.
    pub fn part_learners(&mut self, other: LearnerId) -> Result<()> {
        let other = learner::id_of(&self.tx, other)?;
        let person = alias::person_of(&self.tx, other)?;
        if !alias::delete(&self.tx, other)? {
            return Err(Error::UnknownLearner);
        }
        progress::rebuild_of(&self.tx, &[person, other].into())
    }

    /// Says that two entries of one name are two people, so that nobody is asked again.
    ///
    /// # Errors
    /// [`Error::UnknownLearner`].
    pub fn are_two(&mut self, one: LearnerId, other: LearnerId) -> Result<()> {
        let (one, other) = (
            learner::id_of(&self.tx, one)?,
            learner::id_of(&self.tx, other)?,
        );
        alias::tell_apart(&self.tx, one, other)
    }
}

impl View<'_> {
    /// This data folder's identity; none before it needed one.
    ///
    /// # Errors
    /// What the engine may refuse, here and below.
    pub fn own_device(&self) -> Result<Option<DeviceId>> {
        device::find_own(self.conn)
    }

    /// This folder and those whose files came here, by what they are called.
    ///
    /// # Errors
    /// As above.
    pub fn devices(&self) -> Result<Vec<Device>> {
        device::list(self.conn)
    }

    /// One of them.
    ///
    /// # Errors
    /// As above.
    pub fn device(&self, id: DeviceId) -> Result<Option<Device>> {
        device::find(self.conn, id)
    }

    /// When this very bundle was taken in, UTC milliseconds.
    ///
    /// # Errors
    /// As above.
    pub fn bundle_seen(&self, id: BundleId) -> Result<Option<i64>> {
        bundle::seen(self.conn, id)
    }

    /// Identities that came with two contents, the latest first.
    ///
    /// # Errors
    /// As above.
    pub fn conflicts(&self) -> Result<Vec<Conflict>> {
        conflict::list(self.conn)
    }

    /// Learners who were erased on another PC and of whom something is here: the trainer decides.
    ///
    /// # Errors
    /// As above.
    pub fn erasures_asked(&self) -> Result<Vec<ErasureAsked>> {
        erased_elsewhere::asked(self.conn)
    }

    /// Pairs of entries that are probably one person, the older entry first.
    ///
    /// # Errors
    /// As above.
    pub fn probably_same(&self) -> Result<Vec<(LearnerId, LearnerId)>> {
        alias::probable(self.conn)
    }

    /// Entries that count for another one, the latest first.
    ///
    /// # Errors
    /// As above.
    pub fn joined(&self) -> Result<Vec<Joined>> {
        alias::list(self.conn)
    }
}

fn met(id: DeviceId, site: &str, key: &[u8], own: bool, at: Moment) -> Device {
    Device {
        id,
        site: site.to_owned(),
        key: key.to_owned(),
        own,
        accepted: own,
        first_ms: at.utc_ms,
        last_ms: at.utc_ms,
    }
}
