//! Starts of the program.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{Error, Result};
use crate::id::StreamId;
use crate::moment::Moment;
use crate::sent::SentStream;
use crate::table::event;

/// The stream that this program writes to. Its row is made with its first event, so that a
/// start without events leaves nothing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stream {
    pub(crate) id: StreamId,
    /// Number in this file, once it has a row.
    pub(crate) row: Option<i64>,
    /// The last sequence number used.
    pub(crate) seq: u32,
    started_ms: i64,
}

impl Stream {
    pub(crate) fn new(id: StreamId, now: Moment) -> Self {
        Self {
            id,
            row: None,
            seq: 0,
            started_ms: now.utc_ms,
        }
    }

    /// The next identity: (number of the stream in this file, sequence number).
    pub(crate) fn next(&mut self, conn: &Connection) -> Result<(i64, u32)> {
        let row = match self.row {
            Some(row) => row,
            None => claim(conn, self)?,
        };
        self.row = Some(row);
        self.seq = self
            .seq
            .checked_add(1)
            .ok_or(Error::OutOfRange { what: "seq" })?;
        Ok((row, self.seq))
    }
}

/// The row of this start of the program, also where a file from elsewhere has told of it already.
fn claim(conn: &Connection, stream: &Stream) -> Result<i64> {
    let before = predecessor(conn)?;
    match find(conn, stream.id)? {
        None => insert(conn, stream.id, before, true, stream.started_ms),
        Some(row) => {
            let sql = "UPDATE stream SET own = 1, handed = 0, predecessor = ?2 WHERE id = ?1";
            conn.execute(sql, params![row, before])?;
            Ok(row)
        }
    }
}

/// The stream as the file knows it; continues after the last number when it was used before.
pub(crate) fn prepare(conn: &Connection, id: StreamId, now: Moment) -> Result<Stream> {
    let mut stream = Stream::new(id, now);
    stream.row = find(conn, id)?;
    if let Some(row) = stream.row {
        stream.seq = last_seq(conn, row)?;
    }
    Ok(stream)
}

/// The number of a stream in this file, made when it is new and came from elsewhere.
pub(crate) fn ensure_foreign(conn: &Connection, id: StreamId, at: Moment) -> Result<i64> {
    match find(conn, id)? {
        Some(row) => Ok(row),
        None => insert(conn, id, None, false, at.utc_ms),
    }
}

/// Notes that a stream is known from more than a course file.
pub(crate) fn not_only_handed(conn: &Connection, id: StreamId) -> Result<()> {
    conn.prepare_cached("UPDATE stream SET handed = 0 WHERE uuid = ?1 AND handed = 1")?
        .execute([id])?;
    Ok(())
}

/// What another PC says about a stream: kept unless something is known already, and of two claims the smaller one.
pub(crate) fn describe(
    conn: &Connection,
    stream: &SentStream,
    handed: bool,
    at: Moment,
) -> Result<i64> {
    let row = match find(conn, stream.id)? {
        Some(row) => row,
        None => {
            let row = insert(conn, stream.id, None, false, at.utc_ms)?;
            conn.prepare_cached("UPDATE stream SET started_ms = ?2, handed = ?3 WHERE id = ?1")?
                .execute(params![row, stream.started_ms, handed])?;
            row
        }
    };
    conn.prepare_cached(
        "UPDATE stream SET predecessor = coalesce(min(predecessor, ?2), predecessor, ?2),
           device = coalesce(min(device, ?3), device, ?3), handed = min(handed, ?4) WHERE id = ?1 AND own = 0",
    )?
    .execute(params![row, stream.predecessor, stream.device, handed])?;
    Ok(row)
}

/// The largest sequence number here; 0 where there is none.
pub(crate) fn last_seq(conn: &Connection, row: i64) -> Result<u32> {
    let last: Option<i64> = conn
        .prepare_cached("SELECT MAX(id) FROM event WHERE id BETWEEN ?1 AND ?2")?
        .query_row(
            [event::id_of(row, 1), event::id_of(row, event::LAST_SEQ)],
            |found| found.get(0),
        )?;
    Ok(last.map_or(0, |id| event::parts_of(id).1))
}

fn find(conn: &Connection, id: StreamId) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached("SELECT id FROM stream WHERE uuid = ?1")?;
    Ok(query.query_row([id], |row| row.get(0)).optional()?)
}

fn predecessor(conn: &Connection) -> Result<Option<StreamId>> {
    let sql = "SELECT uuid FROM stream WHERE own = 1 ORDER BY id DESC LIMIT 1";
    Ok(conn.query_row(sql, [], |row| row.get(0)).optional()?)
}

fn insert(
    conn: &Connection,
    id: StreamId,
    before: Option<StreamId>,
    own: bool,
    started_ms: i64,
) -> Result<i64> {
    conn.prepare_cached(
        "INSERT INTO stream (uuid, predecessor, own, started_ms) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![id, before, own, started_ms])?;
    Ok(conn.last_insert_rowid())
}

/// Every stream by its number in this file.
pub(crate) fn all(conn: &Connection) -> Result<std::collections::HashMap<i64, StreamId>> {
    let mut query = conn.prepare("SELECT id, uuid FROM stream")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The stream that came before this one on the same folder.
pub(crate) fn predecessor_of(conn: &Connection, id: StreamId) -> Result<Option<StreamId>> {
    let sql = "SELECT predecessor FROM stream WHERE uuid = ?1";
    Ok(conn
        .query_row(sql, [id], |row| row.get(0))
        .optional()?
        .flatten())
}

/// Streams that came from other PCs.
pub(crate) fn count_foreign(conn: &Connection) -> Result<u64> {
    Ok(
        conn.query_row("SELECT COUNT(*) FROM stream WHERE own = 0", [], |row| {
            row.get(0)
        })?,
    )
}
