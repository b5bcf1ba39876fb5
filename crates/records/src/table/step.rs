//! Dictionary of the steps of lessons.

use rusqlite::{Connection, OptionalExtension, params};

use crate::detail::check_key;
use crate::error::Result;

/// The number of a step, made when it is new.
pub(crate) fn ensure(conn: &Connection, lesson: i64, name: &str) -> Result<i64> {
    let found = conn
        .prepare_cached("SELECT id FROM step WHERE lesson = ?1 AND name = ?2")?
        .query_row(params![lesson, name], |row| row.get(0))
        .optional()?;
    if let Some(id) = found {
        return Ok(id);
    }
    conn.prepare_cached("INSERT INTO step (lesson, name) VALUES (?1, ?2)")?
        .execute(params![lesson, check_key(name)?])?;
    Ok(conn.last_insert_rowid())
}
