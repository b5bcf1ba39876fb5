//! How somebody likes the app to be.

use rusqlite::{Connection, params};

use crate::error::Result;

/// Everything that one learner has chosen, by name.
pub(crate) fn of_learner(conn: &Connection, learner: i64) -> Result<Vec<(String, String)>> {
    let mut query = conn.prepare_cached(
        "SELECT name, value FROM learner_choice WHERE learner = ?1 ORDER BY name",
    )?;
    let rows = query.query_map([learner], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Sets or, with nothing, removes a choice.
pub(crate) fn set(conn: &Connection, learner: i64, name: &str, value: Option<&str>) -> Result<()> {
    match value {
        Some(value) => conn
            .prepare_cached(
                "INSERT INTO learner_choice (learner, name, value) VALUES (?1, ?2, ?3)
                 ON CONFLICT (learner, name) DO UPDATE SET value = excluded.value",
            )?
            .execute(params![learner, name, value])?,
        None => conn.execute(
            "DELETE FROM learner_choice WHERE learner = ?1 AND name = ?2",
            params![learner, name],
        )?,
    };
    Ok(())
}
