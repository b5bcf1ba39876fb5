//! Getting a good state back: a damaged file is kept aside, a backup is verified and then put
//! in place with one rename.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::backup;
use crate::erase;
use crate::erased_list::read_list;
use crate::error::Result;
use crate::folder::{Folder, FolderLock, remove_if_there, sync_folder, with_ending};
use crate::moment::Moment;
use crate::schema;

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where the former live file is now; none when there was none.
    pub kept_aside: Option<PathBuf>,
    /// Erased learners who were in the backup and were left out again.
    pub left_out: usize,
}

/// Keeps a damaged database under a dated name, with what belongs to it. No store may be open.
///
/// # Errors
/// [`crate::Error::Io`] and its like.
pub fn set_aside(lock: &FolderLock, now: Moment) -> Result<Option<PathBuf>> {
    let live = lock.folder().database();
    if !live.exists() {
        return Ok(None);
    }
    let aside = free_name(lock.folder(), now);
    let wal = with_ending(&live, "-wal");
    if fs::metadata(&wal).is_ok_and(|data| data.len() > 0) {
        fs::rename(&wal, with_ending(&aside, "-wal"))?;
    }
    for ending in ["-wal", "-shm"] {
        remove_if_there(&with_ending(&live, ending))?;
    }
    fs::rename(&live, &aside)?;
    sync_folder(lock.folder().path())?;
    Ok(Some(aside))
}

fn free_name(folder: &Folder, now: Moment) -> PathBuf {
    let stamp = now.file_stamp();
    let first = folder.path().join(format!("tilia-aside-{stamp}.db"));
    let more = (2..).map(|count| {
        folder
            .path()
            .join(format!("tilia-aside-{stamp}-{count}.db"))
    });
    std::iter::once(first.clone())
        .chain(more)
        .find(|path| !path.exists())
        .unwrap_or(first)
}

/// Files that were set aside.
///
/// # Errors
/// [`crate::Error::Io`].
pub fn set_aside_files(folder: &Folder) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder.path())? {
        let entry = entry?;
        if entry
            .file_name()
            .to_str()
            .is_some_and(|name| name.starts_with("tilia-aside-"))
        {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// Puts a backup in the place of the live database. No store may be open. The backup is copied
/// and verified beside the live file first and erased learners are left out; then the live file
/// is kept aside and the copy gets its name. Whatever is wrong with the backup, nothing changes.
///
/// # Errors
/// [`crate::Error::ForeignBackup`], [`crate::Error::BackupDamaged`], [`crate::Error::Newer`],
/// [`crate::Error::ErasedListDamaged`], [`crate::Error::DiskFull`] ….
pub fn restore(lock: &FolderLock, from: &Path, now: Moment) -> Result<Restored> {
    let folder = lock.folder();
    let copy = folder.path().join("tilia-restoring.db");
    let prepared = prepare(folder, from, &copy);
    let left_out = prepared.inspect_err(|_| {
        // The first error is the one to tell.
        let _ = remove_with_extras(&copy);
    })?;
    let kept_aside = put_in_place(lock, &copy, now)?;
    Ok(Restored {
        kept_aside,
        left_out,
    })
}

fn prepare(folder: &Folder, from: &Path, copy: &Path) -> Result<usize> {
    let erased = read_list(folder)?;
    remove_with_extras(copy)?;
    backup::verify(from)?;
    fs::copy(from, copy)?;
    backup::verify(copy)?;
    let mut conn = Connection::open(copy)?;
    conn.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    conn.execute_batch(
        "PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;",
    )?;
    schema::migrate(&mut conn)?;
    let left_out = erase::leave_out(&mut conn, &erased)?;
    schema::quick_check(&conn)?;
    conn.close().map_err(|(_, error)| error)?;
    File::open(copy)?.sync_all()?;
    Ok(left_out)
}

fn put_in_place(lock: &FolderLock, copy: &Path, now: Moment) -> Result<Option<PathBuf>> {
    let live = lock.folder().database();
    empty_wal(&live);
    let aside = keep_copy_aside(lock.folder(), &live, now)?;
    // A WAL that stayed belongs to the former file and must not meet the new one.
    for ending in ["-wal", "-shm"] {
        remove_if_there(&with_ending(&live, ending))?;
    }
    fs::rename(copy, &live)?;
    sync_folder(lock.folder().path())?;
    Ok(aside)
}

/// Carries the WAL over into a whole file, so that the file kept aside is complete by itself.
/// A damaged or newer one stays as it is: then its WAL is kept beside it.
fn empty_wal(live: &Path) {
    if let Ok(conn) = live.exists().then(|| schema::connect(live)).transpose()
        && let Some(conn) = conn
    {
        let _ = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    }
}

/// A second name for the live file, so that there is a database at every moment.
fn keep_copy_aside(folder: &Folder, live: &Path, now: Moment) -> Result<Option<PathBuf>> {
    if !live.exists() {
        return Ok(None);
    }
    let aside = free_name(folder, now);
    let wal = with_ending(live, "-wal");
    if fs::metadata(&wal).is_ok_and(|data| data.len() > 0) {
        fs::copy(&wal, with_ending(&aside, "-wal"))?;
    }
    if fs::hard_link(live, &aside).is_err() {
        fs::copy(live, &aside)?;
    }
    sync_folder(folder.path())?;
    Ok(Some(aside))
}

fn remove_with_extras(path: &Path) -> Result<()> {
    for ending in ["", "-wal", "-shm", "-journal"] {
        remove_if_there(&with_ending(path, ending))?;
    }
    Ok(())
}
