//! What can go wrong while a file is written.

use std::error::Error;
use std::io::{self, ErrorKind};

/// Why a file was not written. Nothing is left at the target in any of these cases, except an older
/// file of the same name.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// No space is left (or the quota of the person is used up).
    #[error("the disk is full")]
    DiskFull,
    /// The medium or share cannot be written.
    #[error("the place is read-only")]
    ReadOnly,
    /// The folder is gone, for instance because a stick was pulled out.
    #[error("the place is no longer there")]
    Vanished,
    /// The account may not write there, or another program holds the file.
    #[error("this account may not write there")]
    PermissionDenied,
    /// The file system cannot hold a file of this size (FAT32: 4 GiB).
    #[error("the file is too large for this medium")]
    FileTooLarge,
    /// The person stopped the work.
    #[error("stopped")]
    Cancelled,
    /// The rows could not be read.
    #[error("the rows could not be read: {0}")]
    Rows(#[source] Box<dyn Error + Send + Sync>),
    /// A row of another sort came than the table announced; a mistake in the program.
    #[error("a row of another sort came than the table announced")]
    WrongRow,
    /// The workbook could not be made; a mistake in the program.
    #[error("the workbook could not be made: {0}")]
    Workbook(String),
    /// The sheet could not be set in type; a mistake in the program.
    #[error("the sheet could not be set in type: {0}")]
    Paper(String),
    /// Anything else that the system reports.
    #[error("the file could not be written: {0}")]
    Other(#[source] io::Error),
}

impl ReportError {
    /// Wraps the error of whoever hands over the rows.
    pub fn rows(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Rows(error.into())
    }
}

impl From<io::Error> for ReportError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::StaleNetworkFileHandle => {
                Self::Vanished
            }
            ErrorKind::PermissionDenied => Self::PermissionDenied,
            ErrorKind::FileTooLarge => Self::FileTooLarge,
            _ if pulled_out(&error) => Self::Vanished,
            _ => Self::Other(error),
        }
    }
}

impl From<csv::Error> for ReportError {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => error.into(),
            other => Self::Other(io::Error::other(format!("{other:?}"))),
        }
    }
}

impl From<rust_xlsxwriter::XlsxError> for ReportError {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        match error {
            rust_xlsxwriter::XlsxError::IoError(error)
            | rust_xlsxwriter::XlsxError::TempFileError(_, error) => error.into(),
            other => Self::Workbook(other.to_string()),
        }
    }
}

/// Codes without a kind of their own: Linux EIO, ENXIO, ENODEV; Windows "not ready", "device gone".
fn pulled_out(error: &io::Error) -> bool {
    let codes: &[i32] = if cfg!(windows) {
        &[21, 55, 433, 1167]
    } else {
        &[5, 6, 19]
    };
    error
        .raw_os_error()
        .is_some_and(|code| codes.contains(&code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_errors_become_the_case_a_person_can_act_on() {
        let case = |kind: ErrorKind| ReportError::from(io::Error::from(kind));
        assert!(matches!(
            case(ErrorKind::StorageFull),
            ReportError::DiskFull
        ));
        assert!(matches!(
            case(ErrorKind::QuotaExceeded),
            ReportError::DiskFull
        ));
        assert!(matches!(
            case(ErrorKind::ReadOnlyFilesystem),
            ReportError::ReadOnly
        ));
        assert!(matches!(case(ErrorKind::NotFound), ReportError::Vanished));
        assert!(matches!(
            case(ErrorKind::PermissionDenied),
            ReportError::PermissionDenied
        ));
        assert!(matches!(
            case(ErrorKind::FileTooLarge),
            ReportError::FileTooLarge
        ));
        assert!(matches!(
            case(ErrorKind::InvalidData),
            ReportError::Other(_)
        ));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_stick_that_was_pulled_out_has_vanished() {
        let code = |code: i32| ReportError::from(io::Error::from_raw_os_error(code));
        assert!(matches!(code(5), ReportError::Vanished));
        assert!(matches!(code(28), ReportError::DiskFull));
    }
}
