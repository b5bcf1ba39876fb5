//! "Erase me": rows, free pages, WAL, older backups and set-aside files; and a list outside the
//! database, so that no restore brings the person back.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::backup;
use crate::erased_list::{Tombstone, append, read_list};
use crate::error::{Error, Result};
use crate::folder::{Folder, FolderLock, remove_if_there, sync_folder};
use crate::id::{LearnerId, StreamId};
use crate::moment::Moment;
use crate::progress;
use crate::restore::set_aside_files;
use crate::store::Store;
use crate::table::{alias, event, hole, learner, stream};
use rusqlite::Connection;

/// What was erased, and what is out of reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// Events removed.
    pub events: u64,
    /// Backups and set-aside files removed.
    pub files: usize,
    /// Files that could not be removed.
    pub left: Vec<PathBuf>,
    /// Exports that were made since the person came; those files are elsewhere.
    pub exports: u64,
    /// Streams of other PCs in this database; those PCs have their own copy.
    pub other_streams: u64,
}

impl Store {
    /// Removes everything about a learner for good. The list of the erased is written first, so
    /// that a crash in between forgets nobody; erasing again then finishes the work.
    ///
    /// # Errors
    /// [`Error::UnknownLearner`] and what [`Store::write`] may refuse.
    pub fn erase(&mut self, lock: &FolderLock, id: LearnerId, now: Moment) -> Result<Erased> {
        self.erase_all(lock, &[id], now)
    }

    /// The same for several at once: a whole course whose time is over.
    ///
    /// # Errors
    /// As above; nobody is erased then.
    pub fn erase_all(
        &mut self,
        lock: &FolderLock,
        ids: &[LearnerId],
        now: Moment,
    ) -> Result<Erased> {
        self.ensure_checked()?;
        let (mut exports, mut other_streams) = (0, 0);
        let mut tombstones = Vec::new();
        for id in ids {
            let (since, streams) = out_of_reach(&self.conn, *id)?;
            (exports, other_streams) = (since.max(exports), streams);
            for entry in entries(&self.conn, *id)? {
                tombstones.push(Tombstone {
                    learner: entry,
                    at_ms: now.utc_ms,
                    ranges: ranges(&self.conn, entry)?,
                });
            }
        }
        let erased = self.erase_these(lock, &tombstones, now)?;
        Ok(Erased {
            exports,
            other_streams,
            ..erased
        })
    }

    /// Removes whoever stands on the list of another PC, such as the one in a course file, and keeps the list. Those
    /// who are erased here already cost nothing.
    ///
    /// # Errors
    /// As [`Store::erase`].
    pub fn erase_listed(
        &mut self,
        lock: &FolderLock,
        list: &[Tombstone],
        now: Moment,
    ) -> Result<Erased> {
        self.ensure_checked()?;
        let known: BTreeSet<LearnerId> = read_list(lock.folder())?
            .into_iter()
            .map(|tombstone| tombstone.learner)
            .collect();
        let mut tombstones = Vec::new();
        for tombstone in list {
            let here = learner::find(&self.conn, tombstone.learner)?.is_some();
            if !here && known.contains(&tombstone.learner) {
                continue;
            }
            let mut tombstone = tombstone.clone();
            if here {
                tombstone
                    .ranges
                    .extend(ranges(&self.conn, tombstone.learner)?);
            }
            tombstones.push(tombstone);
        }
        self.erase_these(lock, &tombstones, now)
    }

    fn erase_these(
        &mut self,
        lock: &FolderLock,
        tombstones: &[Tombstone],
        now: Moment,
    ) -> Result<Erased> {
        let mut erased = Erased {
            events: 0,
            files: 0,
            left: Vec::new(),
            exports: 0,
            other_streams: 0,
        };
        if tombstones.is_empty() {
            return Ok(erased);
        }
        append(lock.folder(), tombstones)?;
        let (people, events) = self.write(|tx| leave(&tx.tx, tombstones))?;
        if people > 0 {
            self.conn.execute_batch("VACUUM")?;
            truncate_wal(&self.conn)?;
            (erased.files, erased.left) = renew_backups(lock.folder(), now)?;
        }
        erased.events = events;
        Ok(erased)
    }

    /// Removes everything about a learner from a store in memory.
    ///
    /// # Errors
    /// [`Error::UnknownLearner`].
    pub fn forget(&mut self, id: LearnerId) -> Result<u64> {
        self.write(|tx| remove(&tx.tx, id))
    }
}

fn out_of_reach(conn: &Connection, id: LearnerId) -> Result<(u64, u64)> {
    let since = learner::get(conn, id)?.created_ms;
    let sql = "SELECT COUNT(*) FROM audit WHERE action = 'exported' AND utc_ms >= ?1";
    Ok((
        conn.query_row(sql, [since], |row| row.get(0))?,
        stream::count_foreign(conn)?,
    ))
}

/// Neighbouring numbers of a learner's events as ranges.
fn ranges(conn: &Connection, id: LearnerId) -> Result<Vec<(StreamId, u32, u32)>> {
    let row = learner::id_of(conn, id)?;
    let streams = stream::all(conn)?;
    let mut query = conn.prepare("SELECT id FROM event WHERE learner = ?1 ORDER BY id")?;
    let mut ranges: Vec<(StreamId, u32, u32)> = Vec::new();
    for event in query.query_map([row], |row| row.get::<_, i64>(0))? {
        let (stream, seq) = event::parts_of(event?);
        let Some(&stream) = streams.get(&stream) else {
            continue;
        };
        match ranges.last_mut() {
            Some((last, _, end)) if *last == stream && end.checked_add(1) == Some(seq) => {
                *end = seq
            }
            _ => ranges.push((stream, seq, seq)),
        }
    }
    Ok(ranges)
}

/// Tables about a learner that are neither events nor progress; `two_people` has two columns of learners.
const OTHER_TABLES: [&str; 4] = ["alias", "attendance", "learner_choice", "learner_note"];

/// All entries of one person.
fn entries(conn: &Connection, id: LearnerId) -> Result<Vec<LearnerId>> {
    let entries = alias::entries(conn, learner::id_of(conn, id)?)?;
    let mut query = conn.prepare_cached("SELECT uuid FROM learner WHERE id = ?1")?;
    let ids = entries
        .into_iter()
        .map(|entry| query.query_row([entry], |row| row.get(0)));
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Removes the rows of whoever is here of those erased: how many people, how many events.
fn leave(conn: &Connection, erased: &[Tombstone]) -> Result<(usize, u64)> {
    let (mut people, mut events) = (0, 0);
    for tombstone in erased {
        if learner::find(conn, tombstone.learner)?.is_some() {
            events += remove(conn, tombstone.learner)?;
            people += 1;
        }
        hole::of_tombstone(conn, tombstone)?;
    }
    Ok((people, events))
}

/// Removes the rows of one learner.
fn remove(conn: &Connection, id: LearnerId) -> Result<u64> {
    let row = learner::id_of(conn, id)?;
    let mut left: BTreeSet<i64> = alias::entries(conn, row)?.into_iter().collect();
    left.remove(&row);
    for (stream, first, last) in ranges(conn, id)? {
        let stream = stream::ensure_foreign(conn, stream, Moment::new(0, 0))?;
        hole::insert(conn, stream, first, last)?;
    }
    conn.execute(
        "DELETE FROM conflict WHERE event IN (SELECT id FROM event WHERE learner = ?1)",
        [row],
    )?;
    let events = conn.execute("DELETE FROM event WHERE learner = ?1", [row])?;
    for table in progress::OF_LEARNERS.iter().chain(&OTHER_TABLES) {
        conn.execute(&format!("DELETE FROM {table} WHERE learner = ?1"), [row])?;
    }
    conn.execute("DELETE FROM alias WHERE shown = ?1", [row])?;
    conn.execute("DELETE FROM two_people WHERE one = ?1 OR other = ?1", [row])?;
    conn.execute("DELETE FROM erased_elsewhere WHERE learner = ?1", [id])?;
    conn.execute("DELETE FROM learner WHERE id = ?1", [row])?;
    if !left.is_empty() {
        // Another PC knew of one entry only: what was done under the others counts for them again.
        progress::rebuild_of(conn, &left)?;
    }
    conn.execute_batch(
        "DELETE FROM sitting WHERE id NOT IN (SELECT sitting FROM event WHERE sitting IS NOT NULL)
           AND id NOT IN (SELECT sitting FROM assessment)",
    )?;
    progress::rebuild_item_stats(conn)?;
    Ok(u64::try_from(events).unwrap_or(u64::MAX))
}

/// Removes whoever was erased from a copy that is about to be restored.
pub(crate) fn leave_out(conn: &mut Connection, erased: &[Tombstone]) -> Result<usize> {
    let tx = conn.transaction()?;
    let (count, _) = leave(&tx, erased)?;
    tx.commit()?;
    if count > 0 {
        conn.execute_batch("VACUUM")?;
    }
    Ok(count)
}

fn truncate_wal(conn: &Connection) -> Result<()> {
    let busy: bool = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy { Err(Error::Busy) } else { Ok(()) }
}

/// A fresh backup takes the place of the older ones, which still know the person.
fn renew_backups(folder: &Folder, now: Moment) -> Result<(usize, Vec<PathBuf>)> {
    let older = backup::list(folder)?.into_iter().map(|backup| backup.path);
    let old: Vec<PathBuf> = older
        .chain(set_aside_files(folder)?)
        .chain(leftovers(folder)?)
        .collect();
    let fresh = backup::make(folder, now)?;
    let mut left = Vec::new();
    let mut removed = 0;
    for path in old.into_iter().filter(|path| *path != fresh.path) {
        match remove_if_there(&path) {
            Ok(()) => removed += 1,
            Err(_) => left.push(path),
        }
    }
    sync_folder(folder.path())?;
    sync_folder(&folder.backups())?;
    Ok((removed, left))
}

/// What a backup or restore left behind when the power went.
fn leftovers(folder: &Folder) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for dir in [folder.path().to_owned(), folder.backups()]
        .into_iter()
        .filter(|dir| dir.exists())
    {
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with("tilia-restoring.db") || name.contains(".db.part") {
                found.push(entry.path());
            }
        }
    }
    Ok(found)
}
