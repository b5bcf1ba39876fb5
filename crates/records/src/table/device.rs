//! Data folders: this one and those whose files came here.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::{Error, Result};
use crate::id::DeviceId;
use crate::moment::Moment;

/// A data folder that signs files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// The same wherever its files come.
    pub id: DeviceId,
    /// As it is shown, such as PC-07.
    pub site: String,
    /// Public half of what it signs with.
    pub key: Vec<u8>,
    /// Whether it is this one.
    pub own: bool,
    /// Whether the trainer accepted it; until then its files wait.
    pub accepted: bool,
    /// When it was met, UTC milliseconds.
    pub first_ms: i64,
    /// When a file of it was last taken in, UTC milliseconds; like `first_ms` before the first one.
    pub last_ms: i64,
}

/// Stands for a folder that has no identity yet.
pub(crate) const NOBODY: DeviceId = DeviceId([0; 16]);

/// This folder's identity as names are stamped with it.
pub(crate) fn own(conn: &Connection) -> Result<DeviceId> {
    Ok(find_own(conn)?.unwrap_or(NOBODY))
}

/// This folder's identity.
pub(crate) fn find_own(conn: &Connection) -> Result<Option<DeviceId>> {
    let mut query = conn.prepare_cached("SELECT uuid FROM device WHERE own = 1")?;
    Ok(query.query_row([], |row| row.get(0)).optional()?)
}

/// Adds one, or says what it is called and signs with now.
pub(crate) fn put(conn: &Connection, device: &Device) -> Result<()> {
    conn.execute(
        "INSERT INTO device (uuid, site, key, own, accepted, first_ms, last_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
         ON CONFLICT (uuid) DO UPDATE SET site = excluded.site, key = excluded.key, own = excluded.own,
           accepted = max(accepted, excluded.accepted)",
        params![device.id, device.site, device.key, device.own, device.accepted, device.first_ms],
    )?;
    Ok(())
}

/// Says that this folder is another one now.
pub(crate) fn disown(conn: &Connection) -> Result<()> {
    conn.execute("UPDATE device SET own = 0 WHERE own = 1", [])?;
    Ok(())
}

/// The trainer accepted one.
pub(crate) fn accept(conn: &Connection, id: DeviceId) -> Result<()> {
    one(conn.execute("UPDATE device SET accepted = 1 WHERE uuid = ?1", [id])?)
}

/// Removes one; what it brought stays.
pub(crate) fn delete(conn: &Connection, id: DeviceId) -> Result<()> {
    one(conn.execute("DELETE FROM device WHERE uuid = ?1 AND own = 0", [id])?)
}

/// Notes that a file of it was taken in.
pub(crate) fn heard(conn: &Connection, id: DeviceId, at: Moment) -> Result<()> {
    conn.prepare_cached("UPDATE device SET last_ms = max(last_ms, ?2) WHERE uuid = ?1")?
        .execute(params![id, at.utc_ms])?;
    Ok(())
}

/// All of them, by what they are called.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Device>> {
    let mut query = conn.prepare(&format!("{SELECT} ORDER BY own DESC, site, uuid"))?;
    let rows = query.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One of them.
pub(crate) fn find(conn: &Connection, id: DeviceId) -> Result<Option<Device>> {
    let mut query = conn.prepare_cached(&format!("{SELECT} WHERE uuid = ?1"))?;
    Ok(query.query_row([id], read).optional()?)
}

const SELECT: &str = "SELECT uuid, site, key, own, accepted, first_ms, last_ms FROM device";

fn read(row: &Row<'_>) -> rusqlite::Result<Device> {
    Ok(Device {
        id: row.get(0)?,
        site: row.get(1)?,
        key: row.get(2)?,
        own: row.get(3)?,
        accepted: row.get(4)?,
        first_ms: row.get(5)?,
        last_ms: row.get(6)?,
    })
}

fn one(changed: usize) -> Result<()> {
    if changed == 1 {
        Ok(())
    } else {
        Err(Error::UnknownDevice)
    }
}
