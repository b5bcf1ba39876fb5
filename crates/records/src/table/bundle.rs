//! Files that were taken in.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::id::{BundleId, DeviceId};
use crate::moment::Moment;

/// Of one PC no more are remembered: with a drop folder there is one a minute.
const KEPT: u32 = 500;

/// When a file was taken in, UTC milliseconds.
pub(crate) fn seen(conn: &Connection, id: BundleId) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached("SELECT merged_ms FROM bundle WHERE uuid = ?1")?;
    Ok(query.query_row([id], |row| row.get(0)).optional()?)
}

/// Notes that a file was taken in.
pub(crate) fn insert(conn: &Connection, id: BundleId, device: DeviceId, at: Moment) -> Result<()> {
    conn.prepare_cached(
        "INSERT OR IGNORE INTO bundle (uuid, device, merged_ms) VALUES (?1, ?2, ?3)",
    )?
    .execute(params![id, device, at.utc_ms])?;
    conn.prepare_cached(
        "DELETE FROM bundle WHERE device = ?1 AND uuid NOT IN
           (SELECT uuid FROM bundle WHERE device = ?1 ORDER BY merged_ms DESC, uuid LIMIT ?2)",
    )?
    .execute(params![device, KEPT])?;
    Ok(())
}
