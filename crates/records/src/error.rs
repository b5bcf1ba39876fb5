//! What can go wrong with the records, as the person at the PC meets it.

use std::io;

/// The result of anything in this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Every way in which the records can refuse. Each variant is something a person can act on,
/// apart from [`Error::Sql`], which is a fault of ours.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database is not whole: keep it aside and offer a backup.
    #[error("the database is damaged: {reason}")]
    Damaged {
        /// What was found, for the log.
        reason: String,
    },
    /// A newer version of the program wrote this file; it was not touched.
    #[error("the database has schema {found}, this program knows up to {known}")]
    Newer {
        /// Schema number in the file.
        found: u32,
        /// Largest schema number that this program knows.
        known: u32,
    },
    /// Folder or file cannot be written.
    #[error("the data folder cannot be written")]
    ReadOnly,
    /// The folder lies on a network drive, where the database cannot be kept safely.
    #[error("the data folder is on a network drive ({kind})")]
    NetworkDrive {
        /// File system type as the system names it.
        kind: String,
    },
    /// No room left on the disk. What was acknowledged before is safe.
    #[error("the disk is full")]
    DiskFull,
    /// Another window or a command-line tool holds the folder.
    #[error("the data folder is in use by another program")]
    Locked,
    /// Another program kept the database busy for longer than five seconds.
    #[error("the database is busy")]
    Busy,
    /// The chosen file is not a backup of this program.
    #[error("not a backup of this program: {reason}")]
    ForeignBackup {
        /// What was found, for the log.
        reason: String,
    },
    /// The backup is not whole.
    #[error("the backup is damaged: {reason}")]
    BackupDamaged {
        /// What was found, for the log.
        reason: String,
    },
    /// The list of erased people cannot be read, so nothing may be restored.
    #[error("the list of erased learners is damaged at line {line}")]
    ErasedListDamaged {
        /// Line number, from 1.
        line: usize,
    },
    /// No such learner.
    #[error("unknown learner")]
    UnknownLearner,
    /// No such group.
    #[error("unknown group")]
    UnknownGroup,
    /// No such course.
    #[error("unknown course")]
    UnknownCourse,
    /// No such PC.
    #[error("unknown device")]
    UnknownDevice,
    /// No such trainer.
    #[error("unknown trainer")]
    UnknownTrainer,
    /// This name or external id is taken.
    #[error("this name or id is already in use")]
    Taken,
    /// Something that should be a key of the course is not one. Typed text is stopped here.
    #[error("not a key: only a-z, 0-9 and . _ - are")]
    NotAKey,
    /// One number stands for two different events, or for somebody else's.
    #[error("the file contradicts what is here")]
    Contradiction,
    /// Somebody stopped the work; nothing was changed.
    #[error("cancelled")]
    Cancelled,
    /// A number lies outside its range.
    #[error("out of range: {what}")]
    OutOfRange {
        /// Which number.
        what: &'static str,
    },
    /// A passphrase or code could not be hashed.
    #[error("hashing failed: {0}")]
    Hash(String),
    /// The file system refused.
    #[error("file system: {0}")]
    Io(io::Error),
    /// The database engine refused for a reason that is a fault of ours.
    #[error("database: {0}")]
    Sql(rusqlite::Error),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let code = error.sqlite_error_code();
        match code {
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::Damaged {
                reason: error.to_string(),
            },
            Some(Code::ReadOnly | Code::PermissionDenied | Code::CannotOpen) => Self::ReadOnly,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy,
            _ => Self::Sql(error),
        }
    }
}

impl From<rusqlite_migration::Error> for Error {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            other => Self::Damaged {
                reason: other.to_string(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_code(code: i32) -> Error {
        rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None).into()
    }

    #[test]
    fn engine_codes_become_errors_a_person_can_act_on() {
        use rusqlite::ffi;
        assert!(matches!(from_code(ffi::SQLITE_FULL), Error::DiskFull));
        assert!(matches!(
            from_code(ffi::SQLITE_CORRUPT),
            Error::Damaged { .. }
        ));
        assert!(matches!(
            from_code(ffi::SQLITE_NOTADB),
            Error::Damaged { .. }
        ));
        assert!(matches!(from_code(ffi::SQLITE_READONLY), Error::ReadOnly));
        assert!(matches!(from_code(ffi::SQLITE_BUSY), Error::Busy));
    }

    #[test]
    fn file_system_kinds_become_errors_a_person_can_act_on() {
        let of = |kind| Error::from(io::Error::from(kind));
        assert!(matches!(of(io::ErrorKind::StorageFull), Error::DiskFull));
        assert!(matches!(
            of(io::ErrorKind::PermissionDenied),
            Error::ReadOnly
        ));
        assert!(matches!(
            of(io::ErrorKind::ReadOnlyFilesystem),
            Error::ReadOnly
        ));
    }
}
