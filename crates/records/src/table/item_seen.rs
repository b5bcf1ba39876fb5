//! Which items a learner has met, so that a second assessment shows new ones.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::event::Event;
use crate::table::event::Keys;

/// An item that a learner has answered before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenItem {
    /// Which item.
    pub item: String,
    /// How often.
    pub times: u32,
    /// Place of the last time in the order of what the learner did.
    pub last_order_ms: i64,
}

/// Adds one answer.
pub(crate) fn apply(conn: &Connection, keys: Keys, event: &Event) -> Result<()> {
    let Some(item) = keys.item else { return Ok(()) };
    conn.prepare_cached(
        "INSERT INTO item_seen (learner, item, times, last_order_ms) VALUES (?1, ?2, 1, ?3)
         ON CONFLICT (learner, item) DO UPDATE SET times = times + 1,
           last_order_ms = max(last_order_ms, excluded.last_order_ms)",
    )?
    .execute(params![keys.learner, item, event.order_ms()])?;
    Ok(())
}

/// Every item that a learner has answered, longest ago first.
pub(crate) fn of_learner(conn: &Connection, learner: i64) -> Result<Vec<SeenItem>> {
    let mut query = conn.prepare_cached(
        "SELECT i.name, h.times, h.last_order_ms FROM item_seen h JOIN item i ON i.id = h.item
         WHERE h.learner = ?1 ORDER BY h.last_order_ms, i.name",
    )?;
    let rows = query.query_map([learner], |row| {
        Ok(SeenItem {
            item: row.get(0)?,
            times: row.get(1)?,
            last_order_ms: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
