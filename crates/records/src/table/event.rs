//! Events: append-only.

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use crate::error::Result;
use crate::event::{Event, Kind, Pack};
use crate::table::place::Place;

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

/// Answers given on this PC from a moment on: how many, and when the last one was given. Newest starts of the program
/// are looked at first, and the first one without any ends the search.
pub(crate) fn own_answers_since(conn: &Connection, from_ms: i64) -> Result<(u32, Option<i64>)> {
    let mut streams =
        conn.prepare_cached("SELECT id FROM stream WHERE own = 1 ORDER BY id DESC")?;
    let mut events = conn.prepare_cached(
        "SELECT COUNT(*), MAX(utc_ms), (SELECT MAX(utc_ms) FROM event WHERE id BETWEEN ?1 AND ?2)
         FROM event WHERE id BETWEEN ?1 AND ?2 AND utc_ms >= ?3 AND kind IN (3, 8, 10)",
    )?;
    let (mut answers, mut last) = (0, None);
    for stream in streams.query_map([], |row| row.get::<_, i64>(0))? {
        let stream = stream?;
        let of_stream = params![id_of(stream, 1), id_of(stream, LAST_SEQ), from_ms];
        let (count, at, latest): (u32, Option<i64>, Option<i64>) =
            events.query_row(of_stream, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        if latest.is_some_and(|latest| latest < from_ms) {
            break;
        }
        answers += count;
        last = last.max(at);
    }
    Ok((answers, last))
}

/// Stream and sequence number of an event.
pub(crate) fn parts_of(id: i64) -> (i64, u32) {
    (
        id >> 24,
        u32::try_from(id & i64::from(LAST_SEQ)).unwrap_or(0),
    )
}

/// Where the strings of an event stand in the dictionaries of this file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spot {
    pub(crate) id: i64,
    pub(crate) learner: i64,
    pub(crate) place: Place,
    pub(crate) sitting: Option<i64>,
}

impl Spot {
    /// The numbers as progress needs them, which counts for `person`.
    pub(crate) fn keys(&self, person: i64) -> Keys {
        Keys {
            id: self.id,
            learner: person,
            lesson: self.place.lesson,
            step: self.place.step,
            item: self.place.item,
            sitting: self.sitting,
        }
    }
}

/// Stores an event whose strings are in the dictionaries.
pub(crate) fn insert(conn: &Connection, spot: Spot, event: &Event) -> Result<()> {
    let mut insert = conn.prepare_cached(
        "INSERT INTO event (id, learner, utc_ms, offset_min, kind, place, sitting, run, attempt, result, confidence,
           active_ms, steps_seen, shared, detail, behind_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    )?;
    with_columns(spot, event, |columns| insert.execute(columns))?;
    Ok(())
}

/// The columns of an event in their order, for whatever query.
fn with_columns<T>(spot: Spot, event: &Event, query: impl FnOnce(&[&dyn ToSql]) -> T) -> T {
    query(params![
        spot.id,
        spot.learner,
        event.at.utc_ms,
        event.at.offset_min,
        event.kind.code(),
        spot.place.id,
        spot.sitting,
        event.run,
        event.attempt,
        event.result,
        event.confidence,
        event.active_ms,
        event.steps_seen,
        event.shared,
        event.detail,
        event.behind_ms,
    ])
}

/// Removes an event.
pub(crate) fn delete(conn: &Connection, id: i64) -> Result<()> {
    conn.prepare_cached("DELETE FROM event WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Whether this very event is stored: none where its number is free. Its strings are in the dictionaries.
pub(crate) fn is_same(conn: &Connection, spot: Spot, event: &Event) -> Result<Option<bool>> {
    let mut query = conn.prepare_cached(
        "SELECT learner = ?2 AND utc_ms = ?3 AND offset_min = ?4 AND kind = ?5 AND place = ?6 AND sitting IS ?7
           AND run = ?8 AND attempt = ?9 AND result IS ?10 AND confidence IS ?11 AND active_ms = ?12
           AND steps_seen = ?13 AND shared = ?14 AND detail = ?15 AND behind_ms = ?16
         FROM event WHERE id = ?1",
    )?;
    let found = with_columns(spot, event, |columns| {
        query.query_row(columns, |row| row.get(0))
    });
    Ok(found.optional()?)
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Late {
    run: u32,
    order_ms: i64,
    stream: [u8; 16],
    seq: u32,
    /// The number of the event in this file. Equal wherever the rest is equal.
    pub(crate) id: i64,
}

impl Late {
    pub(crate) fn of(event: &Event, id: i64) -> Self {
        Self {
            run: event.run,
            order_ms: event.order_ms(),
            stream: event.stream.0,
            seq: event.seq,
            id,
        }
    }

    /// The same of an event that is stored.
    pub(crate) fn load(conn: &Connection, id: i64) -> Result<Self> {
        let mut query = conn.prepare_cached(
            "SELECT e.run, e.utc_ms + e.behind_ms, s.uuid FROM event e JOIN stream s ON s.id = e.id >> 24 WHERE e.id = ?1",
        )?;
        Ok(query.query_row([id], |row| {
            Ok(Self {
                run: row.get(0)?,
                order_ms: row.get(1)?,
                stream: row.get(2)?,
                seq: parts_of(id).1,
                id,
            })
        })?)
    }
}
