//! A file is there whole or not at all.

use crate::ReportError;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

/// Writes a file beside its target under a temporary name, brings it safely to the disk and renames
/// it. An older file of the same name is replaced only by a complete new one.
///
/// # Errors
/// Any [`ReportError`] of `write` or of the file system; the temporary file is removed then.
pub fn write_beside<T>(
    target: &Path,
    write: impl FnOnce(&mut BufWriter<&File>) -> Result<T, ReportError>,
) -> Result<T, ReportError> {
    let folder = folder_of(target);
    let part = tempfile::Builder::new()
        .prefix(".tilia-")
        .suffix(".part")
        .tempfile_in(folder)?;
    let mut buffered = BufWriter::with_capacity(256 * 1024, part.as_file());
    let result = write(&mut buffered)?;
    buffered.flush()?;
    drop(buffered);
    part.as_file().sync_all()?;
    part.persist(target)
        .map_err(|error| ReportError::from(error.error))?;
    keep_rename(folder);
    Ok(result)
}

/// The folder of a path; the current one for a bare name.
pub(crate) fn folder_of(target: &Path) -> &Path {
    match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes the new name itself durable. The file is complete already, and some shares cannot do this,
/// so a refusal is no error.
fn keep_rename(folder: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn names_in(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_finished_file_stands_alone_under_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("report.csv");
        write_beside(&target, |out| Ok(out.write_all(b"whole")?)).unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"whole");
        assert_eq!(names_in(folder.path()), ["report.csv"]);
    }

    #[test]
    fn a_failure_leaves_no_half_file() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("report.csv");
        let error = write_beside(&target, |out| {
            out.write_all(&[b'x'; 1_000_000])?;
            Err::<(), _>(ReportError::rows("the database was closed"))
        });
        assert!(matches!(error, Err(ReportError::Rows(_))));
        assert!(names_in(folder.path()).is_empty());
    }

    #[test]
    fn a_failure_leaves_the_older_file_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("report.csv");
        fs::write(&target, b"older").unwrap();
        let error = write_beside(&target, |_| Err::<(), _>(ReportError::Cancelled));
        assert!(matches!(error, Err(ReportError::Cancelled)));
        assert_eq!(fs::read(&target).unwrap(), b"older");
        assert_eq!(names_in(folder.path()), ["report.csv"]);
    }

    #[test]
    fn a_folder_that_is_gone_has_vanished() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("stick").join("report.csv");
        let error = write_beside(&target, |_| Ok(())).unwrap_err();
        assert!(matches!(error, ReportError::Vanished));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_named_as_such() {
        let mut full = BufWriter::new(
            fs::OpenOptions::new()
                .write(true)
                .open("/dev/full")
                .unwrap(),
        );
        full.write_all(b"x").unwrap();
        let error = ReportError::from(full.flush().unwrap_err());
        assert!(matches!(error, ReportError::DiskFull));
    }

    #[test]
    fn a_bare_name_lies_in_the_folder_at_hand() {
        assert_eq!(folder_of(Path::new("report.csv")), Path::new("."));
        assert_eq!(folder_of(Path::new("/a/report.csv")), Path::new("/a"));
    }
}
