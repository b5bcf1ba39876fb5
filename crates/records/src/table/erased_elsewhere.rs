//! Who was erased on another PC, until the trainer has decided.

use rusqlite::{Connection, params};

use crate::erased_list::Tombstone;
use crate::error::{Error, Result};
use crate::id::{DeviceId, LearnerId};

/// Somebody who was erased on another PC and is still here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErasureAsked {
    /// Who.
    pub learner: LearnerId,
    /// When they were erased there, UTC milliseconds.
    pub at_ms: i64,
    /// Where.
    pub device: DeviceId,
}

/// Notes what another PC says; what the trainer has decided stays decided.
pub(crate) fn insert(conn: &Connection, tombstone: &Tombstone, device: DeviceId) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO erased_elsewhere (learner, at_ms, device, kept) VALUES (?1, ?2, ?3, 0)
         ON CONFLICT (learner) DO UPDATE SET device = CASE WHEN (excluded.at_ms, excluded.device) < (at_ms, device)
             THEN excluded.device ELSE device END, at_ms = min(at_ms, excluded.at_ms)",
    )?
    .execute(params![tombstone.learner, tombstone.at_ms, device])?;
    Ok(())
}

/// The trainer keeps somebody.
pub(crate) fn keep(conn: &Connection, learner: LearnerId) -> Result<()> {
    let sql = "UPDATE erased_elsewhere SET kept = 1 WHERE learner = ?1";
    match conn.execute(sql, [learner])? {
        0 => Err(Error::UnknownLearner),
        _ => Ok(()),
    }
}

/// Those of whom something is here, the oldest first.
pub(crate) fn asked(conn: &Connection) -> Result<Vec<ErasureAsked>> {
    let mut query = conn.prepare(
        "SELECT e.learner, e.at_ms, e.device FROM erased_elsewhere e JOIN learner l ON l.uuid = e.learner
         WHERE e.kept = 0 ORDER BY e.at_ms, e.learner",
    )?;
    let rows = query.query_map([], |row| {
        Ok(ErasureAsked {
            learner: row.get(0)?,
            at_ms: row.get(1)?,
            device: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
