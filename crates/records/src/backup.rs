//! Backups: copied, checked, then named. Seven daily and four weekly ones are kept.

use std::collections::HashSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup as Copy, StepResult};

use crate::error::{Error, Result};
use crate::folder::{Folder, remove_if_there, sync_folder, with_ending};
use crate::moment::{DAY_MS, Moment, read_stamp};
use crate::schema;

const DAILY: usize = 7;
const WEEKLY: usize = 4;

/// A backup file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// UTC milliseconds of its making.
    pub at_ms: i64,
    /// Size.
    pub bytes: u64,
}

/// Backups of a folder, newest first.
///
/// # Errors
/// [`Error::Io`].
pub fn list(folder: &Folder) -> Result<Vec<Backup>> {
    let entries = match fs::read_dir(folder.backups()) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry?;
        if let Some(at_ms) = entry.file_name().to_str().and_then(stamp_of) {
            found.push(Backup {
                path: entry.path(),
                at_ms,
                bytes: entry.metadata()?.len(),
            });
        }
    }
    found.sort_by_key(|backup| std::cmp::Reverse(backup.at_ms));
    Ok(found)
}

fn stamp_of(name: &str) -> Option<i64> {
    read_stamp(name.strip_prefix("tilia-")?.strip_suffix(".db")?)
}

/// The newest backup that is whole, for the person whose file is damaged.
///
/// # Errors
/// [`Error::Io`].
pub fn newest_whole(folder: &Folder) -> Result<Option<Backup>> {
    Ok(list(folder)?
        .into_iter()
        .find(|backup| verify(&backup.path).is_ok()))
}

/// A backup into the folder's own `backups`, then older ones beyond the kept are removed.
///
/// # Errors
/// [`Error::Damaged`], [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::Io`]; no half file stays.
pub fn make(folder: &Folder, now: Moment) -> Result<Backup> {
    let backups = folder.backups();
    fs::create_dir_all(&backups)?;
    let path = backups.join(format!("tilia-{}.db", now.file_stamp()));
    copy_to(folder, &path)?;
    prune(folder, now)?;
    let bytes = fs::metadata(&path)?.len();
    Ok(Backup {
        path,
        at_ms: now.utc_ms,
        bytes,
    })
}

/// A backup unless there is one of this UTC day.
///
/// # Errors
/// As [`make`].
pub fn make_daily(folder: &Folder, now: Moment) -> Result<Option<Backup>> {
    let today = now.utc_ms.div_euclid(DAY_MS);
    if list(folder)?
        .iter()
        .any(|backup| backup.at_ms.div_euclid(DAY_MS) == today)
    {
        return Ok(None);
    }
    make(folder, now).map(Some)
}

/// A backup to any place, such as a stick: copied to a temporary name beside it, checked, made
/// durable, renamed.
///
/// # Errors
/// As [`make`].
pub fn copy_to(folder: &Folder, target: &Path) -> Result<()> {
    let part = with_ending(target, ".part");
    let done = copy_checked(&folder.database(), &part).and_then(|()| {
        fs::rename(&part, target)?;
        target.parent().map_or(Ok(()), sync_folder)
    });
    if done.is_err() {
        // The first error is the one to tell.
        let _ = remove_if_there(&part);
        let _ = remove_if_there(&with_ending(&part, "-journal"));
    }
    done
}

fn copy_checked(live: &Path, part: &Path) -> Result<()> {
    remove_if_there(part)?;
    let source = schema::connect_to_read(live)?;
    let mut target = Connection::open(part)?;
    target.execute_batch("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;")?;
    copy_pages(&source, &mut target)?;
    // A backup is one file, without a WAL beside it.
    target.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    schema::quick_check(&target)?;
    target.close().map_err(|(_, error)| error)?;
    File::open(part)?.sync_all()?;
    Ok(())
}

/// Copies everything in one step, so that a writer beside it cannot make it begin anew.
fn copy_pages(source: &Connection, target: &mut Connection) -> Result<()> {
    match Copy::new(source, target)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(Error::Busy),
    }
}

/// Checks that a file is a whole backup of ours, without changing it.
///
/// # Errors
/// [`Error::ForeignBackup`], [`Error::BackupDamaged`], [`Error::Newer`], [`Error::Io`].
pub fn verify(path: &Path) -> Result<()> {
    match schema::inspect(path) {
        Ok(schema::Header::Ours { schema }) if schema > 0 => {}
        Ok(_) => {
            return Err(Error::ForeignBackup {
                reason: "no database in it".to_owned(),
            });
        }
        Err(Error::Damaged { reason }) if reason.starts_with("shorter") => {
            return Err(Error::BackupDamaged { reason });
        }
        Err(Error::Damaged { reason }) => return Err(Error::ForeignBackup { reason }),
        Err(other) => return Err(other),
    }
    let checked = schema::connect_unchanging(path).and_then(|conn| {
        schema::quick_check(&conn)?;
        conn.query_row("SELECT COUNT(*) FROM stream", [], |_| Ok(()))?;
        Ok(())
    });
    checked.map_err(|error| match error {
        Error::Damaged { reason } => Error::BackupDamaged { reason },
        Error::Sql(error) => Error::BackupDamaged {
            reason: error.to_string(),
        },
        other => other,
    })
}

fn prune(folder: &Folder, now: Moment) -> Result<()> {
    let backups = list(folder)?;
    let keep = kept(&backups, now);
    for backup in backups
        .iter()
        .filter(|backup| !keep.contains(&backup.at_ms))
    {
        remove_if_there(&backup.path)?;
    }
    Ok(())
}

/// Today's, the newest of each of the last seven days with one, and of the last four weeks
/// with one. Days of a wrong clock count like any other.
fn kept(newest_first: &[Backup], now: Moment) -> HashSet<i64> {
    let day = |at_ms: i64| at_ms.div_euclid(DAY_MS);
    // 1970-01-01 was a Thursday; weeks begin on Monday.
    let week = |at_ms: i64| (day(at_ms) + 3).div_euclid(7);
    let times: Vec<i64> = newest_first.iter().map(|backup| backup.at_ms).collect();
    let mut keep: HashSet<i64> = times
        .iter()
        .copied()
        .filter(|&at| day(at) == day(now.utc_ms))
        .collect();
    keep.extend(newest_of_each(&times, day, DAILY));
    keep.extend(newest_of_each(&times, week, WEEKLY));
    keep
}

fn newest_of_each(newest_first: &[i64], span: impl Fn(i64) -> i64, count: usize) -> Vec<i64> {
    let mut picked: Vec<i64> = Vec::new();
    for &at in newest_first {
        if picked.last().is_none_or(|&last| span(last) != span(at)) {
            picked.push(at);
        }
    }
    picked.truncate(count);
    picked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_days_and_four_weeks_are_kept() {
        let now = Moment::new(1_772_323_199_000, 0);
        let days: Vec<Backup> = (0..60)
            .map(|ago| Backup {
                path: PathBuf::new(),
                at_ms: now.utc_ms - ago * DAY_MS,
                bytes: 0,
            })
            .collect();
        let keep = kept(&days, now);
        let ago: std::collections::BTreeSet<i64> =
            keep.iter().map(|at| (now.utc_ms - at) / DAY_MS).collect();
        // 28 February 2026 is a Saturday: its week began five days before.
        assert_eq!(
            ago.into_iter().collect::<Vec<_>>(),
            [0, 1, 2, 3, 4, 5, 6, 13, 20]
        );
    }

    #[test]
    fn all_of_today_are_kept() {
        let now = Moment::new(1_772_323_199_000, 0);
        let today: Vec<Backup> = (0..9)
            .map(|ago| Backup {
                path: PathBuf::new(),
                at_ms: now.utc_ms - ago,
                bytes: 0,
            })
            .collect();
        assert_eq!(kept(&today, now).len(), 9);
    }
}
