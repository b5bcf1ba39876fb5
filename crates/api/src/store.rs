//! Opening the records, and what their refusals mean to a person.

use crate::app::Random;
use crate::{Failure, Moment};
use std::path::Path;
use tilia_records::{Error, Folder, FolderLock, OpenArgs, Result, Store, StreamId};

/// Setting: name of the site.
pub(crate) const SITE: &str = "site";
/// Setting: region code.
pub(crate) const REGION: &str = "region";
/// Setting: when the room check wrote its mark, in UTC milliseconds.
pub(crate) const ROOM_MARK: &str = "room-mark";
/// Setting: key for pseudonyms, 64 hexadecimal digits.
pub(crate) const EXPORT_KEY: &str = "export-key";

/// How opening the records ended.
pub(crate) enum Opened {
    /// In use by another window.
    InUse,
    /// Open.
    Open(Option<FolderLock>, Box<Store>),
    /// Not to be had.
    Shut(Option<FolderLock>, Error),
}

/// Takes the folder (when `exclusive`) and opens its database.
pub(crate) fn open(folder: &Path, exclusive: bool, now: Moment, random: &mut Random) -> Opened {
    let folder = Folder::new(folder);
    let lock = match exclusive.then(|| folder.lock()).transpose() {
        Ok(lock) => lock,
        Err(Error::Locked) => return Opened::InUse,
        Err(why) => return Opened::Shut(None, why),
    };
    match Store::open(&folder, arguments(now, random)) {
        Ok(store) => Opened::Open(lock, Box::new(store)),
        Err(why) => Opened::Shut(lock, why),
    }
}

/// Opens the database of a folder that is held already.
pub(crate) fn open_locked(lock: &FolderLock, now: Moment, random: &mut Random) -> Result<Store> {
    Store::open(lock.folder(), arguments(now, random))
}

/// Opens a copy that nobody else knows of.
pub(crate) fn open_copy(folder: &Path, now: Moment, random: &mut Random) -> Result<Store> {
    Store::open(&Folder::new(folder), arguments(now, random))
}

/// A store that is gone with the visit.
pub(crate) fn in_memory(now: Moment, random: &mut Random) -> Result<Store> {
    Store::in_memory(arguments(now, random))
}

fn arguments(now: Moment, random: &mut Random) -> OpenArgs {
    let mut stream = [0; 16];
    random(&mut stream);
    OpenArgs {
        stream: StreamId(stream),
        now,
    }
}

/// The failure a person meets.
pub(crate) fn failure(error: &Error) -> Failure {
    let code = match error {
        Error::Damaged { .. } => "database-damaged",
        Error::Newer { .. } => "database-newer",
        Error::ReadOnly => "read-only",
        Error::NetworkDrive { .. } => "network-drive",
        Error::DiskFull => "disk-full",
        Error::Locked => "locked",
        Error::Busy => "busy",
        Error::ForeignBackup { .. } => "backup-foreign",
        Error::BackupDamaged { .. } => "backup-bad",
        Error::ErasedListDamaged { line } => {
            return Failure::new("erased-list-damaged").with("line", line);
        }
        Error::UnknownLearner => "unknown-learner",
        Error::UnknownGroup | Error::UnknownCourse => "unknown-group",
        Error::Taken => "name-taken",
        Error::UnknownTrainer => "unknown-trainer",
        Error::UnknownDevice => "unknown-device",
        Error::Cancelled => "stopped",
        Error::NotAKey => "bad-answer",
        Error::Contradiction => "parcel-contradiction",
        Error::OutOfRange { what } => return Failure::new("out-of-range").with("what", what),
        Error::Hash(_) | Error::Io(_) | Error::Sql(_) => return Failure::unexpected(error),
    };
    tracing::warn!(%error, code, "records");
    Failure::new(code)
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        failure(&error)
    }
}
