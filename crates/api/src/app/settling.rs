//! What is slow about opening, done beside the first screen; and what replaces the records.

use super::{App, Kept};
use crate::{Failure, Moment, collecting, store};
use std::thread::{Builder, JoinHandle};
use tilia_records as records;
use tilia_records::{BackgroundCheck, Folder, FolderLock, backup};

/// The check of the file and the daily backup, on a thread of their own.
pub(super) type Settling = JoinHandle<records::Result<()>>;

fn check_and_back_up(check: BackgroundCheck, folder: &Folder, now: Moment) -> records::Result<()> {
    check.run()?;
    if let Err(why) = backup::make_daily(folder, now) {
        // The file is whole all the same; tomorrow there is another backup.
        tracing::warn!(%why, "daily backup");
    }
    Ok(())
}

impl App {
    /// Begins the slow part of opening, once the first screen can be used: the check of the file and the daily
    /// backup. It returns at once; what was found shows at the next operation.
    pub fn settle(&mut self, now: Moment) {
        let Kept::Open(store) = &self.kept else {
            return;
        };
        if self.settling.is_some() {
            return;
        }
        let (Some(folder), check) = (store.folder().cloned(), store.background_check()) else {
            return;
        };
        match check {
            Ok(Some(check)) => {
                let work = move || check_and_back_up(check, &folder, now);
                self.settling = Builder::new().name("settling".to_owned()).spawn(work).ok();
            }
            Ok(None) => {}
            Err(why) => self.settled(Err(why)),
        }
    }

    /// Takes over what the slow part has found, if it has ended.
    pub(super) fn look_at_settling(&mut self) {
        if self.settling.as_ref().is_some_and(JoinHandle::is_finished) {
            self.wait_until_settled();
        }
    }

    /// Waits for the slow part: nothing that replaces or erases data may run beside a backup.
    pub fn wait_until_settled(&mut self) {
        match self.settling.take().map(JoinHandle::join) {
            Some(Ok(found)) => self.settled(found),
            Some(Err(_)) => tracing::error!("settling ended unexpectedly"),
            None => {}
        }
    }

    fn settled(&mut self, found: records::Result<()>) {
        match (found, &mut self.kept) {
            (Ok(()), Kept::Open(store)) => store.checked(),
            (Err(why @ records::Error::Damaged { .. }), _) => self.shut(why),
            (Err(why), _) => tracing::warn!(%why, "settling"),
            (Ok(()), Kept::Shut(_)) => {}
        }
    }

    /// Stops using the records. Guests go on: what they do is in memory.
    fn shut(&mut self, why: records::Error) {
        tracing::error!(%why, "the records are shut");
        self.trainer = None;
        self.kept = Kept::Shut(why);
    }

    /// Damage that an operation has met shuts the records, so that the start page can offer a backup.
    pub(crate) fn noted(&mut self, failure: Failure) -> Failure {
        if failure.code == "database-damaged" && matches!(self.kept, Kept::Open(_)) {
            self.shut(records::Error::Damaged {
                reason: "found while working".to_owned(),
            });
        }
        failure
    }

    /// Ends everything in good order.
    pub fn close(&mut self, now: Moment) {
        self.share_before_the_end(now);
        collecting::leave_off(self, now);
        self.end_visit();
        self.wait_until_settled();
        self.trainer = None;
        self.lock = None;
    }

    /// Replaces the database by what `work` does, which must not open a store itself. The visit ends, and a
    /// trainer whom the new file does not know has to unlock again.
    pub(crate) fn replace_store(
        &mut self,
        now: Moment,
        work: impl FnOnce(&Folder, &FolderLock) -> records::Result<()>,
    ) -> Result<(), Failure> {
        self.wait_until_settled();
        // Files would go on into records that were put back on purpose.
        collecting::leave_off(self, now);
        self.end_visit();
        let lock = self.lock.take().ok_or_else(|| Failure::new("locked"))?;
        // The old connection ends before the file is touched.
        self.kept = Kept::Shut(records::Error::Locked);
        let done = work(lock.folder(), &lock);
        self.kept = match store::open_locked(&lock, now, &mut self.random) {
            Ok(store) => Kept::Open(Box::new(store)),
            Err(why) => Kept::Shut(why),
        };
        self.lock = Some(lock);
        self.device = None;
        self.read_site();
        self.forget_unknown_trainer();
        done.map_err(|why| store::failure(&why))
    }

    fn forget_unknown_trainer(&mut self) {
        let known = match &self.kept {
            Kept::Open(store) => store.read().trainers().unwrap_or_default(),
            Kept::Shut(_) => Vec::new(),
        };
        let here = |id| known.iter().any(|trainer| trainer.id == id);
        self.trainer = self.trainer.take().filter(|trainer| here(trainer.id));
    }
}
