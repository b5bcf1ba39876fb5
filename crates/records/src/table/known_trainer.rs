//! Trainers of other PCs whom this one trusts.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::moment::Moment;

/// A trainer of another PC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownTrainer {
    /// Their public key as text.
    pub public: String,
    /// As their course file said.
    pub name: String,
    /// UTC milliseconds.
    pub since_ms: i64,
}

/// Everybody, by name.
pub(crate) fn list(conn: &Connection) -> Result<Vec<KnownTrainer>> {
    let mut query =
        conn.prepare("SELECT public, name, since_ms FROM known_trainer ORDER BY name, public")?;
    let rows = query.query_map([], |row| {
        Ok(KnownTrainer {
            public: row.get(0)?,
            name: row.get(1)?,
            since_ms: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds somebody, or takes over a changed name.
pub(crate) fn put(conn: &Connection, public: &str, name: &str, at: Moment) -> Result<()> {
    conn.execute(
        "INSERT INTO known_trainer (public, name, since_ms) VALUES (?1, ?2, ?3)
         ON CONFLICT (public) DO UPDATE SET name = excluded.name",
        params![public, name, at.utc_ms],
    )?;
    Ok(())
}
