//! Groups of learners.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{Error, Result};
use crate::id::{DeviceId, GroupId};
use crate::moment::Moment;
use crate::sent::SentGroup;
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
         LEFT JOIN learner l ON l.group_id = g.id AND l.active = 1 AND l.id NOT IN (SELECT learner FROM alias)
         WHERE g.active = 1 GROUP BY g.id ORDER BY g.name",
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

/// The number of a group that a file tells of: by its id, else by its name, else it is made. What it is called here
/// stays as the trainer of this PC called it.
pub(crate) fn take_in(conn: &Connection, group: &SentGroup, created_ms: i64) -> Result<i64> {
    let found = conn
        .prepare_cached(
            "SELECT id FROM learner_group WHERE uuid = ?1 OR name = ?2 ORDER BY uuid = ?1 DESC LIMIT 1",
        )?
        .query_row(params![group.id, group.name], |row| row.get(0))
        .optional()?;
    match found {
        Some(row) => Ok(row),
        None => {
            insert(conn, group.id, &group.name, Moment::new(created_ms, 0))?;
            id_of(conn, group.id)
        }
    }
}

/// Shows a group as handed out by `owner`, under the name given there where that is free.
pub(crate) fn own(conn: &Connection, row: i64, group: &SentGroup, owner: DeviceId) -> Result<()> {
    conn.execute(
        "UPDATE OR IGNORE learner_group SET name = ?3 WHERE id = ?1 AND uuid = ?2",
        params![row, group.id, group.name],
    )?;
    conn.execute(
        "UPDATE learner_group SET active = 1, owner = ?2 WHERE id = ?1",
        params![row, owner],
    )?;
    Ok(())
}

/// Hides groups that `owner` handed out before and that are not among these, unless somebody is shown in them.
pub(crate) fn disown_unused(
    conn: &Connection,
    owner: DeviceId,
    handed: &BTreeMap<GroupId, i64>,
) -> Result<()> {
    let rows: Vec<&i64> = handed.values().collect();
    conn.execute(
        "UPDATE learner_group SET active = 0 WHERE owner = ?1 AND id NOT IN (SELECT value FROM json_each(?2))
           AND id NOT IN (SELECT group_id FROM learner WHERE active = 1 AND group_id IS NOT NULL)",
        params![owner, serde_json::json!(rows).to_string()],
    )?;
    Ok(())
}
