//! Settings of this data folder.

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;

/// The value of a setting.
pub(crate) fn get(conn: &Connection, name: &str) -> Result<Option<String>> {
    let mut query = conn.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
    Ok(query.query_row([name], |row| row.get(0)).optional()?)
}

/// Sets or, with nothing, removes a setting.
pub(crate) fn set(conn: &Connection, name: &str, value: Option<&str>) -> Result<()> {
    match value {
        Some(value) => conn.execute(
            "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [name, value],
        )?,
        None => conn.execute("DELETE FROM setting WHERE name = ?1", [name])?,
    };
    Ok(())
}
