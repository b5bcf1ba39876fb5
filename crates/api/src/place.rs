//! Places outside the data folder, where files of this house may go.

use crate::{Failure, store};
use std::io::ErrorKind;
use std::path::Path;
use tilia_records::{Error, Folder, backup};

/// Refuses what no file can be: in a folder that is not there, a folder itself, a device.
pub(crate) fn usable(path: &Path) -> Result<(), Failure> {
    if !path.parent().is_some_and(Path::is_dir) {
        return Err(Failure::new("path-missing"));
    }
    match std::fs::metadata(path) {
        Ok(found) if !found.is_file() => Err(Failure::new("path-refused")),
        _ => Ok(()),
    }
}

/// Copies the database to a place, verified. What goes wrong is told of that place, not of the data folder.
pub(crate) fn copy_database(folder: &Path, target: &Path) -> Result<(), Failure> {
    usable(target)?;
    backup::copy_to(&Folder::new(folder), target).map_err(|why| match why {
        Error::DiskFull => Failure::new("disk-full-elsewhere"),
        Error::ReadOnly => Failure::new("path-refused"),
        Error::Io(error) if error.kind() == ErrorKind::PermissionDenied => {
            Failure::new("path-refused")
        }
        Error::Io(error) if error.kind() == ErrorKind::NotFound => Failure::new("path-missing"),
        other => store::failure(&other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_and_devices_are_no_places_for_files() {
        let folder = tempfile::tempdir().unwrap();
        let code = |path: &Path| usable(path).unwrap_err().code;
        assert_eq!(code(folder.path()), "path-refused");
        assert_eq!(code(&folder.path().join("no/file")), "path-missing");
        assert_eq!(usable(&folder.path().join("new.csv")), Ok(()));
        if cfg!(unix) {
            assert_eq!(code(Path::new("/dev/null")), "path-refused");
        }
    }
}
