//! Two entries of one person: progress counts for the one that is shown.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::id::LearnerId;

/// Leads from an entry to the one that it counts for, which may lead on.
pub(crate) type Shown = HashMap<i64, i64>;

/// Every entry that counts for another.
pub(crate) fn all(conn: &Connection) -> Result<Shown> {
    let mut query = conn.prepare_cached("SELECT learner, shown FROM alias")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The entry for which another one counts. A circle cannot be made by [`insert`]; should a file hold one, it ends.
pub(crate) fn person(shown: &Shown, learner: i64) -> i64 {
    let mut at = learner;
    for _ in 0..=shown.len() {
        match shown.get(&at) {
            Some(&next) => at = next,
            None => break,
        }
    }
    at
}

/// The same for one entry, without reading all.
pub(crate) fn person_of(conn: &Connection, learner: i64) -> Result<i64> {
    let mut query = conn.prepare_cached("SELECT shown FROM alias WHERE learner = ?1")?;
    let first: Option<i64> = query.query_row([learner], |row| row.get(0)).optional()?;
    match first {
        None => Ok(learner),
        Some(_) => Ok(person(&all(conn)?, learner)),
    }
}

/// All entries of the person to whom this one belongs.
pub(crate) fn entries(conn: &Connection, learner: i64) -> Result<Vec<i64>> {
    let shown = all(conn)?;
    let wanted = person(&shown, learner);
    let others = shown.keys().copied();
    let of_wanted = others.filter(|&entry| person(&shown, entry) == wanted);
    Ok(std::iter::once(wanted).chain(of_wanted).collect())
}

/// Lets an entry count for another.
pub(crate) fn insert(conn: &Connection, learner: i64, shown: i64, at_ms: i64) -> Result<()> {
    conn.execute(
        "INSERT INTO alias (learner, shown, at_ms) VALUES (?1, ?2, ?3)",
        params![learner, shown, at_ms],
    )?;
    Ok(())
}

/// Lets an entry count for itself again; false when it did.
pub(crate) fn delete(conn: &Connection, learner: i64) -> Result<bool> {
    Ok(conn.execute("DELETE FROM alias WHERE learner = ?1", [learner])? > 0)
}

/// An entry that counts for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Joined {
    /// The entry that is in no list any more.
    pub learner: LearnerId,
    /// The one that is shown.
    pub shown: LearnerId,
    /// When the trainer said so, UTC milliseconds.
    pub at_ms: i64,
}

/// What trainers said, the latest first.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Joined>> {
    let mut query = conn.prepare(
        "SELECT l.uuid, s.uuid, a.at_ms FROM alias a JOIN learner l ON l.id = a.learner JOIN learner s ON s.id = a.shown
         ORDER BY a.at_ms DESC, l.uuid",
    )?;
    let rows = query.query_map([], |row| {
        Ok(Joined {
            learner: row.get(0)?,
            shown: row.get(1)?,
            at_ms: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes that two entries are two people.
pub(crate) fn tell_apart(conn: &Connection, one: i64, other: i64) -> Result<()> {
    conn.execute(
        "INSERT OR IGNORE INTO two_people (one, other) VALUES (?1, ?2)",
        [one.min(other), one.max(other)],
    )?;
    Ok(())
}

/// Pairs of entries that are probably one person, the older entry first: the same name, and the same group or picture,
/// and at least one of them came from another PC. Whoever typed two of them into one list meant two.
pub(crate) fn probable(conn: &Connection) -> Result<Vec<(LearnerId, LearnerId)>> {
    let mut query = conn.prepare(
        "SELECT a.uuid, b.uuid FROM learner a JOIN learner b ON b.name_key = a.name_key AND b.id > a.id
         WHERE a.name_key <> '' AND a.active = 1 AND b.active = 1 AND (a.elsewhere = 1 OR b.elsewhere = 1)
           AND (a.group_id = b.group_id OR a.picture = b.picture)
           AND a.id NOT IN (SELECT learner FROM alias) AND b.id NOT IN (SELECT learner FROM alias)
           AND NOT EXISTS (SELECT 1 FROM two_people t WHERE t.one = a.id AND t.other = b.id)
         ORDER BY a.name_key, a.id, b.id",
    )?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
