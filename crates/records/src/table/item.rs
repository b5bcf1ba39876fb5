//! Dictionary of items.

use rusqlite::{Connection, OptionalExtension};

use crate::detail::check_key;
use crate::error::Result;

/// The number of a name, if anything was stored about it.
pub(crate) fn find(conn: &Connection, name: &str) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached("SELECT id FROM item WHERE name = ?1")?;
    Ok(query.query_row([name], |row| row.get(0)).optional()?)
}

/// The number of a name, made when it is new.
pub(crate) fn ensure(conn: &Connection, name: &str) -> Result<i64> {
    if let Some(id) = find(conn, name)? {
        return Ok(id);
    }
    conn.prepare_cached("INSERT INTO item (name) VALUES (?1)")?
        .execute([check_key(name)?])?;
    Ok(conn.last_insert_rowid())
}
