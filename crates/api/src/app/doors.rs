//! What may be entered: ways in, the trainer area, the records.

use super::{App, Kept, Random};
use crate::policy::{ExportFormat, Role, WayIn};
use crate::{Failure, store};
use tilia_course::Pack;
use tilia_records::{FolderLock, Store, TrainerId, View};

impl App {
    /// Whether people may come in this way.
    pub(crate) fn way_in(&self, way: WayIn) -> bool {
        if !self.keeps_records() {
            // With nothing to keep names in, guests are let in whatever the policy says.
            return way == WayIn::Guest;
        }
        if self.forgets() {
            return way == WayIn::Guest && self.policy.role != Role::Trainer;
        }
        let ways = self.policy.sign_in.as_ref();
        self.policy.role != Role::Trainer && ways.is_none_or(|ways| ways.contains(&way))
    }

    /// Whether this PC forgets everything at its next start, without a place for what people did.
    fn forgets(&self) -> bool {
        self.policy.volatile && self.policy.drop_folder.is_none()
    }

    /// Whether there is a trainer area on this PC.
    pub(crate) fn trainer_area(&self) -> bool {
        self.policy.role != Role::Learner && self.keeps_records()
    }

    /// Refuses what needs a trainer area where there is none.
    pub(crate) fn need_trainer_area(&self) -> Result<(), Failure> {
        if self.trainer_area() {
            Ok(())
        } else {
            Err(Failure::new("not-allowed"))
        }
    }

    /// Whether anything may be kept: with a policy that cannot be understood, nothing is.
    fn keeps_records(&self) -> bool {
        matches!(self.kept, Kept::Open(_)) && self.policy_problem.is_none()
    }

    /// Refuses to let data out under a policy that cannot be understood.
    pub(crate) fn may_export(&self) -> Result<(), Failure> {
        match &self.policy_problem {
            Some(problem) => Err(Failure::new("policy-invalid").with("detail", problem)),
            None => Ok(()),
        }
    }

    /// Whether an administrator lets exports have this kind of file.
    pub(crate) fn allows(&self, format: ExportFormat) -> bool {
        let allowed = self.policy.export_formats.as_ref();
        allowed.is_none_or(|allowed| allowed.contains(&format))
    }

    /// The account that is in, for the audit list; none for the command line.
    pub(crate) fn trainer_id(&self) -> Option<TrainerId> {
        self.trainer.as_ref().map(|trainer| trainer.id)
    }

    /// The records, or why there are none.
    pub(crate) fn store(&mut self) -> Result<&mut Store, Failure> {
        match &mut self.kept {
            Kept::Open(store) => Ok(store),
            Kept::Shut(why) => Err(store::failure(why)),
        }
    }

    /// A look at the records.
    pub(crate) fn view(&self) -> Result<View<'_>, Failure> {
        match &self.kept {
            Kept::Open(store) => Ok(store.read()),
            Kept::Shut(why) => Err(store::failure(why)),
        }
    }

    /// A look at the records, for somebody who has unlocked the trainer area.
    pub(crate) fn trainer_view(&self) -> Result<View<'_>, Failure> {
        match (&self.trainer, &self.kept) {
            (None, _) => Err(Failure::new("trainer-locked")),
            (Some(_), Kept::Open(store)) => Ok(store.read()),
            (Some(_), Kept::Shut(why)) => Err(store::failure(why)),
        }
    }

    /// The records for somebody who has unlocked the trainer area.
    pub(crate) fn trainer_store(&mut self) -> Result<&mut Store, Failure> {
        if self.trainer.is_none() {
            return Err(Failure::new("trainer-locked"));
        }
        self.store()
    }

    /// The records beside the source of random bytes.
    pub(crate) fn store_and_random(&mut self) -> Result<(&mut Store, &mut Random), Failure> {
        match &mut self.kept {
            Kept::Open(store) => Ok((store, &mut self.random)),
            Kept::Shut(why) => Err(store::failure(why)),
        }
    }

    /// The course beside the records.
    pub(crate) fn pack_and_store(&mut self) -> Result<(&Pack, &mut Store), Failure> {
        match &mut self.kept {
            Kept::Open(store) => Ok((&self.pack, store)),
            Kept::Shut(why) => Err(store::failure(why)),
        }
    }

    /// The lock, if this program holds it, beside the records.
    pub(crate) fn lock_and_store(&mut self) -> Result<(Option<&FolderLock>, &mut Store), Failure> {
        match &mut self.kept {
            Kept::Open(store) => Ok((self.lock.as_ref(), store)),
            Kept::Shut(why) => Err(store::failure(why)),
        }
    }
}
