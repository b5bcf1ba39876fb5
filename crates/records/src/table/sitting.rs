//! Dictionary of self-assessments.

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;
use crate::id::AssessmentId;

/// The number of a self-assessment, if anything was stored about it.
pub(crate) fn find(conn: &Connection, id: AssessmentId) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached("SELECT id FROM sitting WHERE uuid = ?1")?;
    Ok(query.query_row([id], |row| row.get(0)).optional()?)
}

/// The number of a self-assessment, made when it is new.
pub(crate) fn ensure(conn: &Connection, id: AssessmentId) -> Result<i64> {
    if let Some(row) = find(conn, id)? {
        return Ok(row);
    }
    conn.prepare_cached("INSERT INTO sitting (uuid) VALUES (?1)")?
        .execute([id])?;
    Ok(conn.last_insert_rowid())
}
