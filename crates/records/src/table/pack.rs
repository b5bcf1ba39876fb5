//! Dictionary of packs and their versions.

use rusqlite::{Connection, OptionalExtension};

use crate::detail::check_key;
use crate::error::Result;
use crate::event::Pack;

/// The number of a pack version, made when it is new.
pub(crate) fn ensure(conn: &Connection, pack: &Pack) -> Result<i64> {
    let found = conn
        .prepare_cached("SELECT id FROM pack WHERE name = ?1 AND version = ?2")?
        .query_row([&pack.name, &pack.version], |row| row.get(0))
        .optional()?;
    if let Some(id) = found {
        return Ok(id);
    }
    conn.prepare_cached("INSERT INTO pack (name, version) VALUES (?1, ?2)")?
        .execute([check_key(&pack.name)?, check_key(&pack.version)?])?;
    Ok(conn.last_insert_rowid())
}
