//! The data folder: where its files are, who holds it, and whether it can be used at all.

use std::fs::{self, File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::network::{MOUNTS, network_kind};

/// A data folder. Nothing is touched before it is opened or locked.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
    mounts: Option<String>,
}

impl Folder {
    /// The folder at this absolute path; it is made when needed.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            mounts: None,
        }
    }

    /// The same with a given table of mounts instead of the system's own.
    #[must_use]
    pub fn with_mounts(path: &Path, mounts: &str) -> Self {
        Self {
            path: path.to_owned(),
            mounts: Some(mounts.to_owned()),
        }
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The live database.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.path.join("tilia.db")
    }

    /// Where backups are kept.
    #[must_use]
    pub fn backups(&self) -> PathBuf {
        self.path.join("backups")
    }

    /// Whom every restore and merge leaves out.
    #[must_use]
    pub fn erased_list(&self) -> PathBuf {
        self.path.join("erased.jsonl")
    }

    /// Takes the folder for this program until the guard is dropped; the system lets go of it
    /// when the program dies.
    ///
    /// # Errors
    /// [`Error::Locked`] when another program holds it, else as [`Folder::prepare`].
    pub fn lock(&self) -> Result<FolderLock> {
        let file = self.prepare()?;
        match fs4::FileExt::try_lock(&file) {
            Ok(()) => Ok(FolderLock {
                folder: self.clone(),
                _file: file,
            }),
            Err(fs4::TryLockError::WouldBlock) => Err(Error::Locked),
            Err(fs4::TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Makes the folder if needed and proves that it can be written.
    ///
    /// # Errors
    /// [`Error::NetworkDrive`], [`Error::ReadOnly`], [`Error::DiskFull`] or [`Error::Io`].
    pub fn prepare(&self) -> Result<File> {
        let mounts = match &self.mounts {
            Some(given) => given.clone(),
            None => fs::read_to_string(MOUNTS).unwrap_or_default(),
        };
        if let Some(kind) = network_kind(&mounts, &self.path) {
            return Err(Error::NetworkDrive { kind });
        }
        make_private(&self.path)?;
        // A link may lead to a network drive too.
        let real = fs::canonicalize(&self.path)?;
        if let Some(kind) = network_kind(&mounts, &real) {
            return Err(Error::NetworkDrive { kind });
        }
        let lock = self.path.join("tilia.lock");
        Ok(OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(lock)?)
    }

    /// Free bytes on its disk.
    ///
    /// # Errors
    /// [`Error::Io`] when the system does not say.
    pub fn free_bytes(&self) -> Result<u64> {
        Ok(fs4::available_space(&self.path)?)
    }
}

/// Proof that this program holds the folder.
#[derive(Debug)]
pub struct FolderLock {
    folder: Folder,
    _file: File,
}

impl FolderLock {
    /// The folder that is held.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }
}

/// Makes the folder when it is missing, and then for this account only. One that is there was prepared by
/// somebody, perhaps for several accounts, and stays as it is.
fn make_private(path: &Path) -> Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// Makes a rename or removal in this folder last through a power cut.
pub(crate) fn sync_folder(path: &Path) -> Result<()> {
    // Windows cannot open a folder as a file, and does not need it.
    if cfg!(unix) {
        File::open(path)?.sync_all()?;
    }
    Ok(())
}

/// Removes a file that may be missing.
pub(crate) fn remove_if_there(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// The name of a file with something added at its end.
pub(crate) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_new_data_folder_is_for_this_account_only_and_a_prepared_one_stays_as_it_is() {
        use std::os::unix::fs::PermissionsExt as _;
        let parent = tempfile::tempdir().unwrap();
        let (new, prepared) = (parent.path().join("new"), parent.path().join("prepared"));
        fs::create_dir(&prepared).unwrap();
        fs::set_permissions(&prepared, fs::Permissions::from_mode(0o770)).unwrap();
        for (path, mode) in [(&new, 0o700), (&prepared, 0o770)] {
            Folder::new(path).prepare().unwrap();
            assert_eq!(
                fs::metadata(path).unwrap().permissions().mode() & 0o777,
                mode
            );
        }
    }

    #[test]
    fn a_second_holder_is_told_that_the_folder_is_in_use() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::new(dir.path());
        let first = folder.lock().unwrap();
        assert!(matches!(folder.lock(), Err(Error::Locked)));
        drop(first);
        assert!(folder.lock().is_ok());
    }

    #[test]
    fn a_network_drive_is_refused_before_anything_is_made() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("tilia");
        let table = format!("srv:/x {} nfs rw 0 0\n", dir.path().display());
        let error = Folder::with_mounts(&path, &table).lock().unwrap_err();
        assert!(matches!(error, Error::NetworkDrive { kind } if kind == "nfs"));
        assert!(!path.exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_a_network_drive_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let (share, link) = (dir.path().join("share"), dir.path().join("link"));
        fs::create_dir(&share).unwrap();
        std::os::unix::fs::symlink(&share, &link).unwrap();
        let real = fs::canonicalize(&share).unwrap();
        let table = format!("srv:/x {} cifs rw 0 0\n", real.display());
        assert!(matches!(
            Folder::with_mounts(&link, &table).lock(),
            Err(Error::NetworkDrive { .. })
        ));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_that_cannot_be_written_is_called_read_only() {
        // Even the superuser may not make files here, unlike in a folder without write permission.
        let error = Folder::with_mounts(Path::new("/sys/kernel/tilia"), "")
            .lock()
            .unwrap_err();
        assert!(matches!(error, Error::ReadOnly), "{error}");
    }
}
