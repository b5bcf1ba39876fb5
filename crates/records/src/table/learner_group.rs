//! Groups of learners.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{Error, Result};
use crate::id::GroupId;
use crate::moment::Moment;
use crate::table::learner::taken;

/// A group with the number of its active learners.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The same on every PC.
    pub id: GroupId,
    /// Unique.
    pub name: String,
    /// UTC milliseconds.
    pub created_ms: i64,
    /// Active learners.
    pub learners: u32,
}

/// Adds a group.
pub(crate) fn insert(conn: &Connection, id: GroupId, name: &str, at: Moment) -> Result<()> {
    let sql = "INSERT INTO learner_group (uuid, name, created_ms, active) VALUES (?1, ?2, ?3, 1)";
    taken(conn.execute(sql, params![id, name, at.utc_ms])).map(|_| ())
}

/// Gives a group another name.
pub(crate) fn rename(conn: &Connection, id: GroupId, name: &str) -> Result<()> {
    let sql = "UPDATE learner_group SET name = ?2 WHERE uuid = ?1";
    match taken(conn.execute(sql, params![id, name]))? {
        1 => Ok(()),
        _ => Err(Error::UnknownGroup),
    }
}

/// The number of a group in this file.
pub(crate) fn id_of(conn: &Connection, id: GroupId) -> Result<i64> {
    let mut query = conn.prepare_cached("SELECT id FROM learner_group WHERE uuid = ?1")?;
    query
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::UnknownGroup)
}

/// A group by its exact name.
pub(crate) fn by_name(conn: &Connection, name: &str) -> Result<Option<GroupId>> {
    let mut query = conn.prepare_cached("SELECT uuid FROM learner_group WHERE name = ?1")?;
    Ok(query.query_row([name], |row| row.get(0)).optional()?)
}

/// Groups by name.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Group>> {
    let mut query = conn.prepare(
        "SELECT g.uuid, g.name, g.created_ms, COUNT(l.id) FROM learner_group g
         LEFT JOIN learner l ON l.group_id = g.id AND l.active = 1 WHERE g.active = 1 GROUP BY g.id ORDER BY g.name",
    )?;
    let rows = query.query_map([], |row| {
        Ok(Group {
            id: row.get(0)?,
            name: row.get(1)?,
            created_ms: row.get(2)?,
            learners: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
