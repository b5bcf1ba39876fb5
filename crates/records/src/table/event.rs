//! Events: append-only.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::{Error, Result};
use crate::event::{Event, Kind, Pack};
use crate::table::{item, learner, lesson, pack, sitting, step};

/// The columns of an event that refer to dictionaries, as numbers of this file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keys {
    pub(crate) id: i64,
    pub(crate) learner: i64,
    pub(crate) lesson: Option<i64>,
    pub(crate) step: Option<i64>,
    pub(crate) item: Option<i64>,
    pub(crate) sitting: Option<i64>,
}

/// The number of an event in this file.
pub(crate) fn id_of(stream: i64, seq: u32) -> i64 {
    stream << 32 | i64::from(seq)
}

/// Stores an event; its strings go to the dictionaries.
pub(crate) fn insert(conn: &Connection, stream: i64, event: &Event) -> Result<Keys> {
    check(event)?;
    let lesson = event
        .lesson
        .as_deref()
        .map(|name| lesson::ensure(conn, name))
        .transpose()?;
    let step = match (lesson, event.step.as_deref()) {
        (Some(lesson), Some(name)) => Some(step::ensure(conn, lesson, name)?),
        _ => None,
    };
    let keys = Keys {
        id: id_of(stream, event.seq),
        learner: learner::ensure(conn, event.learner, event.at)?,
        lesson,
        step,
        item: event
            .item
            .as_deref()
            .map(|name| item::ensure(conn, name))
            .transpose()?,
        sitting: event
            .assessment
            .map(|id| sitting::ensure(conn, id))
            .transpose()?,
    };
    let pack = event
        .pack
        .as_ref()
        .map(|named| pack::ensure(conn, named))
        .transpose()?;
    insert_row(conn, keys, pack, event)?;
    Ok(keys)
}

fn insert_row(conn: &Connection, keys: Keys, pack: Option<i64>, event: &Event) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO event (id, learner, utc_ms, offset_min, kind, pack, lesson, step, item, sitting, run,
           attempt, result, weight, confidence, active_ms, steps_seen, steps_total, shared, detail)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)",
    )?
    .execute(params![
        keys.id,
        keys.learner,
        event.at.utc_ms,
        event.at.offset_min,
        event.kind.code(),
        pack,
        keys.lesson,
        keys.step,
        keys.item,
        keys.sitting,
        event.run,
        event.attempt,
        event.result,
        event.weight,
        event.confidence,
        event.active_ms,
        event.steps_seen,
        event.steps_total,
        event.shared,
        event.detail,
    ])?;
    Ok(())
}

fn check(event: &Event) -> Result<()> {
    if event.result.is_some_and(|result| result > 1000) {
        return Err(Error::OutOfRange { what: "result" });
    }
    if event.seq == 0 {
        return Err(Error::OutOfRange { what: "seq" });
    }
    Ok(())
}

/// The query behind [`read`]; add WHERE and ORDER BY.
pub(crate) const SELECT: &str = "SELECT e.id, e.learner, e.lesson, e.step, e.item, e.sitting, s.uuid, l.uuid,
    e.utc_ms, e.offset_min, e.kind, p.name, p.version, o.name, t.name, i.name, a.uuid, e.run, e.attempt,
    e.result, e.weight, e.confidence, e.active_ms, e.steps_seen, e.steps_total, e.shared, e.detail
  FROM event e JOIN learner l ON l.id = e.learner JOIN stream s ON s.id = e.id >> 32
    LEFT JOIN pack p ON p.id = e.pack LEFT JOIN lesson o ON o.id = e.lesson LEFT JOIN step t ON t.id = e.step
    LEFT JOIN item i ON i.id = e.item LEFT JOIN sitting a ON a.id = e.sitting";

/// Reads one row of [`SELECT`].
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<(Keys, Event)> {
    let keys = Keys {
        id: row.get(0)?,
        learner: row.get(1)?,
        lesson: row.get(2)?,
        step: row.get(3)?,
        item: row.get(4)?,
        sitting: row.get(5)?,
    };
    let pack: Option<String> = row.get(11)?;
    let version: Option<String> = row.get(12)?;
    let event = Event {
        stream: row.get(6)?,
        seq: u32::try_from(keys.id & 0xffff_ffff).unwrap_or(0),
        learner: row.get(7)?,
        at: crate::Moment::new(row.get(8)?, row.get(9)?),
        kind: Kind::from_code(row.get(10)?),
        pack: pack
            .zip(version)
            .map(|(name, version)| Pack { name, version }),
        lesson: row.get(13)?,
        step: row.get(14)?,
        item: row.get(15)?,
        assessment: row.get(16)?,
        run: row.get(17)?,
        attempt: row.get(18)?,
        result: row.get(19)?,
        weight: row.get(20)?,
        confidence: row.get(21)?,
        active_ms: row.get(22)?,
        steps_seen: row.get(23)?,
        steps_total: row.get(24)?,
        shared: row.get(25)?,
        detail: row.get(26)?,
    };
    Ok((keys, event))
}

/// One event by its number.
pub(crate) fn find(conn: &Connection, id: i64) -> Result<Option<Event>> {
    let mut query = conn.prepare_cached(&format!("{SELECT} WHERE e.id = ?1"))?;
    Ok(query.query_row([id], |row| Ok(read(row)?.1)).optional()?)
}

/// What decides which of two events is the later one: run, time, stream, sequence number. The
/// rule needs no knowledge of the order of arrival.
pub(crate) fn lateness(conn: &Connection, id: i64) -> Result<(u32, i64, [u8; 16], u32)> {
    let mut query = conn.prepare_cached(
        "SELECT e.run, e.utc_ms, s.uuid, e.id & 4294967295 FROM event e JOIN stream s ON s.id = e.id >> 32 WHERE e.id = ?1",
    )?;
    Ok(query.query_row([id], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?)
}
