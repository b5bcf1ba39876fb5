//! Folders of the system.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use tempfile::TempDir;

/// Where WebView data live while the program runs. It goes with the value.
pub(crate) struct PageFolder {
    folder: TempDir,
    _held: File,
}

/// Their common beginning, so that a folder left by a killed process is found and deleted.
const PAGE_FOLDER: &str = "tilia-page-";
/// Held while the folder is in use; the system lets go of it when the process dies.
const HELD: &str = "held";

impl PageFolder {
    /// Makes this run's folder, with a name that nobody can guess and for this account only, and deletes
    /// those of processes that no longer run.
    ///
    /// # Errors
    /// When the temporary folder cannot be written.
    pub(crate) fn make() -> io::Result<Self> {
        delete_left_behind(&std::env::temp_dir());
        let folder = tempfile::Builder::new().prefix(PAGE_FOLDER).tempdir()?;
        let held = File::create(folder.path().join(HELD))?;
        held.try_lock()?;
        Ok(Self {
            folder,
            _held: held,
        })
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

fn delete_left_behind(temporary: &Path) {
    let Ok(entries) = fs::read_dir(temporary) else {
        return;
    };
    for entry in entries.flatten() {
        let ours = entry
            .file_name()
            .to_str()
            .is_some_and(|name| name.starts_with(PAGE_FOLDER));
        // Links are left alone, and folders of other accounts: the system refuses both.
        if ours
            && entry.file_type().is_ok_and(|kind| kind.is_dir())
            && is_left_behind(&entry.path())
        {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// A folder that nobody holds any more.
fn is_left_behind(folder: &Path) -> bool {
    File::open(folder.join(HELD)).is_ok_and(|held| held.try_lock().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_dead_processes_go_and_those_in_use_stay() {
        let temporary = tempfile::tempdir().unwrap();
        let (dead, live) = (
            temporary.path().join("tilia-page-dead"),
            temporary.path().join("tilia-page-live"),
        );
        for folder in [&dead, &live] {
            fs::create_dir(folder).unwrap();
            fs::write(folder.join(HELD), b"").unwrap();
        }
        let held = File::open(live.join(HELD)).unwrap();
        held.try_lock().unwrap();
        delete_left_behind(temporary.path());
        assert!(!dead.exists() && live.exists());
    }
}
