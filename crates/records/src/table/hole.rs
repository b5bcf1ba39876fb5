//! Numbers of streams that are gone for a reason.

use rusqlite::{Connection, params};

use crate::erased_list::Tombstone;
use crate::error::Result;
use crate::moment::Moment;
use crate::sent::Held;
use crate::table::stream;

/// Notes that these numbers are gone. Nothing says whose they were.
pub(crate) fn insert(conn: &Connection, stream: i64, first: u32, last: u32) -> Result<()> {
    conn.prepare_cached("INSERT OR IGNORE INTO hole (stream, first, last) VALUES (?1, ?2, ?3)")?
        .execute(params![stream, first, last])?;
    Ok(())
}

/// The same for everything that was somebody's who was erased.
pub(crate) fn of_tombstone(conn: &Connection, tombstone: &Tombstone) -> Result<()> {
    let at = Moment::new(tombstone.at_ms, 0);
    for &(stream, first, last) in &tombstone.ranges {
        insert(conn, stream::ensure_foreign(conn, stream, at)?, first, last)?;
    }
    Ok(())
}

/// All of them by stream, in order.
pub(crate) fn all(conn: &Connection) -> Result<Held> {
    let mut query =
        conn.prepare("SELECT stream, first, last FROM hole ORDER BY stream, first, last")?;
    let mut holes = Held::new();
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let range = (row.get(1)?, row.get(2)?);
        holes.entry(row.get(0)?).or_default().push(range);
    }
    Ok(holes)
}
