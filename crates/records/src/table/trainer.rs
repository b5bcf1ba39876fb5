//! Trainer accounts.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{Error, Result};
use crate::id::TrainerId;
use crate::table::learner::taken;

/// A trainer account as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trainer {
    /// Which one.
    pub id: TrainerId,
    /// Unique.
    pub name: String,
    /// UTC milliseconds.
    pub created_ms: i64,
}

/// What is needed to check a passphrase.
#[derive(Debug, Clone)]
pub(crate) struct Secrets {
    pub(crate) passphrase_hash: String,
    pub(crate) recovery_hash: String,
    pub(crate) failed: u32,
}

/// Adds an account.
pub(crate) fn insert(
    conn: &Connection,
    trainer: &Trainer,
    passphrase_hash: &str,
    recovery_hash: &str,
) -> Result<()> {
    let done = conn.execute(
        "INSERT INTO trainer (uuid, name, passphrase_hash, recovery_hash, failed, created_ms) VALUES (?1, ?2, ?3, ?4, 0, ?5)",
        params![trainer.id, trainer.name, passphrase_hash, recovery_hash, trainer.created_ms],
    );
    taken(done).map(|_| ())
}

/// Accounts by name.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Trainer>> {
    let mut query = conn.prepare("SELECT uuid, name, created_ms FROM trainer ORDER BY name")?;
    let rows = query.query_map([], |row| {
        Ok(Trainer {
            id: row.get(0)?,
            name: row.get(1)?,
            created_ms: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The hashes of an account.
pub(crate) fn secrets(conn: &Connection, id: TrainerId) -> Result<Secrets> {
    let sql = "SELECT passphrase_hash, recovery_hash, failed FROM trainer WHERE uuid = ?1";
    let found = conn
        .query_row(sql, [id], |row| {
            Ok(Secrets {
                passphrase_hash: row.get(0)?,
                recovery_hash: row.get(1)?,
                failed: row.get(2)?,
            })
        })
        .optional()?;
    found.ok_or(Error::UnknownTrainer)
}

/// Sets the number of wrong tries.
pub(crate) fn set_failed(conn: &Connection, id: TrainerId, failed: u32) -> Result<()> {
    conn.execute(
        "UPDATE trainer SET failed = ?2 WHERE uuid = ?1",
        params![id, failed],
    )?;
    Ok(())
}

/// Replaces both hashes.
pub(crate) fn set_secrets(
    conn: &Connection,
    id: TrainerId,
    passphrase_hash: &str,
    recovery_hash: &str,
) -> Result<()> {
    conn.execute(
        "UPDATE trainer SET passphrase_hash = ?2, recovery_hash = ?3, failed = 0 WHERE uuid = ?1",
        params![id, passphrase_hash, recovery_hash],
    )?;
    Ok(())
}
