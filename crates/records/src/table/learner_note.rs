//! What a trainer wrote about a person, for both of them to read.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::id::TrainerId;
use crate::moment::Moment;

/// A note about a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Number in this file.
    pub id: i64,
    /// When it was written or changed.
    pub at: Moment,
    /// Name of whoever wrote it, while the account exists.
    pub trainer: Option<String>,
    /// What it says.
    pub text: String,
}

/// Notes about one person, the oldest first.
pub(crate) fn of_learner(conn: &Connection, learner: i64) -> Result<Vec<Note>> {
    let mut query = conn.prepare_cached(
        "SELECT n.id, n.utc_ms, n.offset_min, t.name, n.text FROM learner_note n
         LEFT JOIN trainer t ON t.uuid = n.trainer WHERE n.learner = ?1 ORDER BY n.id",
    )?;
    let rows = query.query_map([learner], |row| {
        Ok(Note {
            id: row.get(0)?,
            at: Moment::new(row.get(1)?, row.get(2)?),
            trainer: row.get(3)?,
            text: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds a note.
pub(crate) fn insert(
    conn: &Connection,
    learner: i64,
    at: Moment,
    trainer: Option<TrainerId>,
    text: &str,
) -> Result<()> {
    conn.execute(
        "INSERT INTO learner_note (learner, utc_ms, offset_min, trainer, text) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![learner, at.utc_ms, at.offset_min, trainer, text],
    )?;
    Ok(())
}

/// Removes a note of this entry; false when it has none of this number.
pub(crate) fn delete(conn: &Connection, learner: i64, id: i64) -> Result<bool> {
    let done = conn.execute(
        "DELETE FROM learner_note WHERE id = ?1 AND learner = ?2",
        [id, learner],
    )?;
    Ok(done == 1)
}
