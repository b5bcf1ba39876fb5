//! Events: append-only.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::{Error, Result};
use crate::event::{Event, Kind, Pack};
use crate::table::{learner, place, sitting};

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

/// The largest sequence number: more than a class stores in a year, in one start.
pub(crate) const LAST_SEQ: u32 = 0xff_ffff;

/// The number of an event in this file: the stream's above 24 bits of the sequence number, so
/// that events take few bytes wherever they are referred to. Queries say the same with `>> 24`.
pub(crate) fn id_of(stream: i64, seq: u32) -> i64 {
    stream << 24 | i64::from(seq)
}

/// The time of the event with the largest number: those of the latest start of the program come last.
pub(crate) fn last_written_ms(conn: &Connection) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached("SELECT utc_ms FROM event ORDER BY id DESC LIMIT 1")?;
    Ok(query.query_row([], |row| row.get(0)).optional()?)
}

/// Stream and sequence number of an event.
pub(crate) fn parts_of(id: i64) -> (i64, u32) {
    (
        id >> 24,
        u32::try_from(id & i64::from(LAST_SEQ)).unwrap_or(0),
    )
}

/// Stores an event; its strings go to the dictionaries.
pub(crate) fn insert(conn: &Connection, stream: i64, event: &Event) -> Result<Keys> {
    check(event)?;
    let place = place::ensure(conn, event)?;
    let sitting = event.assessment.map(|id| sitting::ensure(conn, id));
    let keys = Keys {
        id: id_of(stream, event.seq),
        learner: learner::ensure(conn, event.learner, event.at)?,
        lesson: place.lesson,
        step: place.step,
        item: place.item,
        sitting: sitting.transpose()?,
    };
    insert_row(conn, keys, place.id, event)?;
    Ok(keys)
}

fn insert_row(conn: &Connection, keys: Keys, place: i64, event: &Event) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO event (id, learner, utc_ms, offset_min, kind, place, sitting, run, attempt, result, confidence,
           active_ms, steps_seen, shared, detail, behind_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    )?
    .execute(params![
        keys.id,
        keys.learner,
        event.at.utc_ms,
        event.at.offset_min,
        event.kind.code(),
        place,
        keys.sitting,
        event.run,
        event.attempt,
        event.result,
        event.confidence,
        event.active_ms,
        event.steps_seen,
        event.shared,
        event.detail,
        event.behind_ms,
    ])?;
    Ok(())
}

fn check(event: &Event) -> Result<()> {
    if event.result.is_some_and(|result| result > 1000) {
        return Err(Error::OutOfRange { what: "result" });
    }
    if !(1..=LAST_SEQ).contains(&event.seq) {
        return Err(Error::OutOfRange { what: "seq" });
    }
    Ok(())
}

/// The query behind [`read`]; add WHERE and ORDER BY.
pub(crate) const SELECT: &str = "SELECT e.id, e.learner, w.lesson, w.step, w.item, e.sitting, s.uuid, l.uuid,
    e.utc_ms, e.offset_min, e.kind, p.name, p.version, o.name, t.name, i.name, a.uuid, e.run, e.attempt,
    e.result, w.weight, e.confidence, e.active_ms, e.steps_seen, w.steps_total, e.shared, e.detail, e.behind_ms
  FROM event e JOIN learner l ON l.id = e.learner JOIN stream s ON s.id = e.id >> 24
    JOIN place w ON w.id = e.place LEFT JOIN pack p ON p.id = w.pack LEFT JOIN lesson o ON o.id = w.lesson
    LEFT JOIN step t ON t.id = w.step LEFT JOIN item i ON i.id = w.item LEFT JOIN sitting a ON a.id = e.sitting";

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
        seq: parts_of(keys.id).1,
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
        behind_ms: row.get(27)?,
    };
    Ok((keys, event))
}

/// One event by its number.
pub(crate) fn find(conn: &Connection, id: i64) -> Result<Option<Event>> {
    let mut query = conn.prepare_cached(&format!("{SELECT} WHERE e.id = ?1"))?;
    Ok(query.query_row([id], |row| Ok(read(row)?.1)).optional()?)
}

/// What decides which of two events is the later one: run, place in the learner's order, stream, sequence number. All
/// of it lies in the event, so the rule needs no knowledge of the order of arrival.
pub(crate) fn lateness(conn: &Connection, id: i64) -> Result<(u32, i64, [u8; 16], u32)> {
    let mut query = conn.prepare_cached(
        "SELECT e.run, e.utc_ms + e.behind_ms, s.uuid, e.id & 16777215 FROM event e JOIN stream s ON s.id = e.id >> 24 WHERE e.id = ?1",
    )?;
    Ok(query.query_row([id], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?)
}
