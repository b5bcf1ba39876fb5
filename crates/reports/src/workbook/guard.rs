//! The library that makes workbooks panics when its spool cannot be written. This is the one place
//! where a panic becomes an error again.

use crate::ReportError;
use std::any::Any;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;

/// How the library's panic begins; what follows is the system's error.
const SPOOL: &str = "Couldn't write to xml file";

/// Runs the work. A panic of the spool becomes the error of the system; every other panic goes on.
pub(super) fn spool_errors<T>(
    folder: &Path,
    work: impl FnOnce() -> Result<T, ReportError>,
) -> Result<T, ReportError> {
    // Nothing of the work is used after a panic: the workbook is gone, and the file is removed.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| match spool_message(&*panic) {
        Some(message) => Err(cause(folder, message)),
        None => resume_unwind(panic),
    })
}

fn spool_message(panic: &(dyn Any + Send)) -> Option<&str> {
    let message = match panic.downcast_ref::<String>() {
        Some(message) => message.as_str(),
        None => panic.downcast_ref::<&str>().copied()?,
    };
    message.starts_with(SPOOL).then_some(message)
}

/// The message names the kind of error. Where it does not, a trial in the same folder tells; if the
/// trial succeeds, then because the spool has just given its space back.
fn cause(folder: &Path, message: &str) -> ReportError {
    if message.contains("StorageFull") || message.contains("QuotaExceeded") {
        return ReportError::DiskFull;
    }
    let trial = tempfile::tempfile_in(folder).and_then(|mut file| file.write_all(&[0; 4096]));
    trial.err().map_or(ReportError::DiskFull, ReportError::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_under_the_spool_is_an_error_and_no_panic() {
        let folder = tempfile::tempdir().unwrap();
        let full = || -> Result<(), ReportError> {
            let error = std::io::Error::from(std::io::ErrorKind::StorageFull);
            panic!("{SPOOL}: {error:?}")
        };
        let error = spool_errors(folder.path(), full).unwrap_err();
        assert!(matches!(error, ReportError::DiskFull));
    }

    #[test]
    fn a_spool_in_a_folder_that_went_away_has_vanished() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone");
        let error = spool_errors(&gone, || -> Result<(), ReportError> {
            panic!("{SPOOL}: ?")
        });
        assert!(matches!(error, Err(ReportError::Vanished)));
    }

    #[test]
    #[should_panic(expected = "another mistake")]
    fn other_panics_go_on() {
        let _ = spool_errors(Path::new("."), || -> Result<(), ReportError> {
            panic!("another mistake")
        });
    }
}
