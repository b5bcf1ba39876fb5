//! Keys of trainer accounts.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{Error, Result};
use crate::id::TrainerId;

/// The keys of one account. The secret half is locked outside this room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainerKey {
    /// What others may know.
    pub public: String,
    /// The secret half, locked by the passphrase.
    pub by_passphrase: Vec<u8>,
    /// The same, locked by the recovery code; none for a code that was printed before there were keys.
    pub by_recovery: Option<Vec<u8>>,
}

/// The keys of an account.
pub(crate) fn get(conn: &Connection, trainer: TrainerId) -> Result<Option<TrainerKey>> {
    let sql = "SELECT k.public, k.by_passphrase, k.by_recovery FROM trainer_key k
               JOIN trainer t ON t.id = k.trainer WHERE t.uuid = ?1";
    let read = |row: &rusqlite::Row<'_>| {
        Ok(TrainerKey {
            public: row.get(0)?,
            by_passphrase: row.get(1)?,
            by_recovery: row.get(2)?,
        })
    };
    Ok(conn.query_row(sql, [trainer], read).optional()?)
}

/// Sets or replaces the keys of an account.
pub(crate) fn put(conn: &Connection, trainer: TrainerId, key: &TrainerKey) -> Result<()> {
    let done = conn.execute(
        "INSERT INTO trainer_key (trainer, public, by_passphrase, by_recovery)
         SELECT id, ?2, ?3, ?4 FROM trainer WHERE uuid = ?1
         ON CONFLICT (trainer) DO UPDATE SET public = excluded.public, by_passphrase = excluded.by_passphrase,
           by_recovery = excluded.by_recovery",
        params![trainer, key.public, key.by_passphrase, key.by_recovery],
    )?;
    if done == 1 {
        Ok(())
    } else {
        Err(Error::UnknownTrainer)
    }
}

/// Names and public keys of all accounts that have keys, by name.
pub(crate) fn publics(conn: &Connection) -> Result<Vec<(String, String)>> {
    let sql = "SELECT t.name, k.public FROM trainer_key k JOIN trainer t ON t.id = k.trainer ORDER BY t.name";
    let mut query = conn.prepare(sql)?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
