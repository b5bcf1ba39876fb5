//! Who unlocked, exported, collected or erased, and when. Names of learners have no place here.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::id::TrainerId;
use crate::moment::Moment;

/// One line of the audit list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditLine {
    /// When.
    pub at: Moment,
    /// Which trainer; none for the command line or the program itself.
    pub trainer: Option<TrainerId>,
    /// The trainer's name, while the account exists.
    pub trainer_name: Option<String>,
    /// A code such as `exported`.
    pub action: String,
    /// Counts and codes.
    pub detail: String,
}

/// Adds a line.
pub(crate) fn insert(
    conn: &Connection,
    at: Moment,
    trainer: Option<TrainerId>,
    action: &str,
    detail: &str,
) -> Result<()> {
    conn.execute(
        "INSERT INTO audit (utc_ms, offset_min, trainer, action, detail) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![at.utc_ms, at.offset_min, trainer, action, detail],
    )?;
    Ok(())
}

/// The newest lines first.
pub(crate) fn list(conn: &Connection, limit: u32) -> Result<Vec<AuditLine>> {
    let mut query = conn.prepare(
        "SELECT a.utc_ms, a.offset_min, a.trainer, t.name, a.action, a.detail FROM audit a
         LEFT JOIN trainer t ON t.uuid = a.trainer ORDER BY a.id DESC LIMIT ?1",
    )?;
    let rows = query.query_map([limit], |row| {
        Ok(AuditLine {
            at: Moment::new(row.get(0)?, row.get(1)?),
            trainer: row.get(2)?,
            trainer_name: row.get(3)?,
            action: row.get(4)?,
            detail: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
