//! Folders of the system.

use std::io;
use std::path::{Path, PathBuf};

/// Where WebView data live while the program runs.
pub(crate) struct PageFolder(PathBuf);

/// Their common beginning, so that a folder left by a killed process is found and deleted.
const PAGE_FOLDER: &str = "tilia-page-";

impl PageFolder {
    /// Makes this run's folder and deletes those of processes that no longer run.
    ///
    /// # Errors
    /// When the temporary folder cannot be written.
    pub(crate) fn make() -> io::Result<Self> {
        let temporary = std::env::temp_dir();
        delete_left_behind(&temporary);
        let folder = temporary.join(format!("{PAGE_FOLDER}{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        only_for_me(&folder)?;
        Ok(Self(folder))
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for PageFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn delete_left_behind(temporary: &Path) {
    let Ok(entries) = std::fs::read_dir(temporary) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(process) = name
            .to_str()
            .and_then(|name| name.strip_prefix(PAGE_FOLDER))
        else {
            continue;
        };
        if !Path::new("/proc").join(process).exists() {
            // Somebody else's folder stays; the attempt is refused by the system.
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(unix)]
fn only_for_me(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn only_for_me(_folder: &Path) -> io::Result<()> {
    Ok(())
}
