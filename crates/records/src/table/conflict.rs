//! Identities that came with two different contents.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::id::{LearnerId, StreamId};
use crate::table::event;

/// Two PCs gave one identity to two different events; one of them is kept, on every PC the same one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The start of the program.
    pub stream: StreamId,
    /// The number in it.
    pub seq: u32,
    /// Who did what was kept.
    pub learner: LearnerId,
    /// Where it was written, as far as that is known.
    pub site: Option<String>,
    /// When it was found, UTC milliseconds.
    pub found_ms: i64,
}

/// Notes what was not kept.
pub(crate) fn insert(conn: &Connection, event: i64, hash: [u8; 32], found_ms: i64) -> Result<()> {
    conn.prepare_cached(
        "INSERT OR IGNORE INTO conflict (event, hash, found_ms) VALUES (?1, ?2, ?3)",
    )?
    .execute(params![event, hash, found_ms])?;
    Ok(())
}

/// All of them, the latest first.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Conflict>> {
    let mut query = conn.prepare(
        "SELECT s.uuid, c.event, l.uuid, d.site, max(c.found_ms) FROM conflict c JOIN event e ON e.id = c.event
         JOIN learner l ON l.id = e.learner JOIN stream s ON s.id = c.event >> 24 LEFT JOIN device d ON d.uuid = s.device
         GROUP BY c.event ORDER BY 5 DESC, c.event",
    )?;
    let rows = query.query_map([], |row| {
        Ok(Conflict {
            stream: row.get(0)?,
            seq: event::parts_of(row.get(1)?).1,
            learner: row.get(2)?,
            site: row.get(3)?,
            found_ms: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
