//! How far a learner is with a lesson.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;
use crate::event::{Event, Kind};
use crate::table::event::{Keys, lateness};
use crate::table::step_progress::Gained;

/// A row, with numbers of this file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) lesson: i64,
    pub(crate) steps_seen: u32,
    pub(crate) steps_total: u32,
    pub(crate) first_points: i64,
    pub(crate) first_weight: i64,
    pub(crate) best: Option<u16>,
    pub(crate) completed: bool,
    pub(crate) completed_ms: Option<i64>,
    pub(crate) started_ms: Option<i64>,
    pub(crate) last_ms: Option<i64>,
    pub(crate) active_ms: i64,
    pub(crate) runs: u32,
    pub(crate) completed_run: u32,
    pub(crate) last_event: Option<i64>,
    pub(crate) last_order_ms: Option<i64>,
}

/// Adds one event. An event of run 0 is a completion without time and points.
pub(crate) fn apply(conn: &Connection, keys: Keys, lesson: i64, event: &Event) -> Result<()> {
    let done = event.kind == Kind::LessonCompleted;
    let timed = (event.run > 0).then_some(event.at.utc_ms);
    let order = (event.run > 0).then_some(event.order_ms());
    let place = if event.run > 0 {
        Some(later(conn, keys, lesson)?)
    } else {
        None
    };
    conn.prepare_cached(
        "INSERT INTO lesson_progress (learner, lesson, steps_seen, steps_total, first_points, first_weight, best,
           completed, completed_ms, started_ms, last_ms, active_ms, runs, completed_run, last_event, last_order_ms)
         VALUES (?1, ?2, 0, ?3, 0, 0, ?4, ?5, ?6, ?7, ?7, ?8, ?9, ?10, ?11, ?12)
         ON CONFLICT (learner, lesson) DO UPDATE SET
           steps_total = max(steps_total, excluded.steps_total),
           best = coalesce(max(best, excluded.best), best, excluded.best),
           completed = max(completed, excluded.completed),
           completed_ms = coalesce(min(completed_ms, excluded.completed_ms), completed_ms, excluded.completed_ms),
           started_ms = coalesce(min(started_ms, excluded.started_ms), started_ms, excluded.started_ms),
           last_ms = coalesce(max(last_ms, excluded.last_ms), last_ms, excluded.last_ms),
           active_ms = active_ms + excluded.active_ms,
           runs = max(runs, excluded.runs),
           completed_run = max(completed_run, excluded.completed_run),
           last_event = coalesce(excluded.last_event, last_event),
           last_order_ms = coalesce(max(last_order_ms, excluded.last_order_ms), last_order_ms, excluded.last_order_ms)",
    )?
    .execute(params![
        keys.learner,
        lesson,
        event.steps_total,
        event.result.filter(|_| done),
        done,
        timed.filter(|_| done),
        timed,
        event.active_ms,
        event.run,
        if done { event.run } else { 0 },
        place,
        order,
    ])?;
    Ok(())
}

/// The later one of this event and the last one so far.
fn later(conn: &Connection, keys: Keys, lesson: i64) -> Result<i64> {
    let last: Option<i64> = conn
        .prepare_cached(
            "SELECT last_event FROM lesson_progress WHERE learner = ?1 AND lesson = ?2",
        )?
        .query_row(params![keys.learner, lesson], |row| row.get(0))
        .optional()?
        .flatten();
    match last {
        Some(last) if lateness(conn, last)? > lateness(conn, keys.id)? => Ok(last),
        _ => Ok(keys.id),
    }
}

/// Adds what a step brought.
pub(crate) fn add(conn: &Connection, learner: i64, lesson: i64, gained: Gained) -> Result<()> {
    if gained == Gained::default() {
        return Ok(());
    }
    conn.prepare_cached(
        "UPDATE lesson_progress SET steps_seen = steps_seen + ?3, first_points = first_points + ?4,
           first_weight = first_weight + ?5 WHERE learner = ?1 AND lesson = ?2",
    )?
    .execute(params![
        learner,
        lesson,
        gained.steps,
        gained.points,
        gained.weight
    ])?;
    Ok(())
}

/// The columns behind [`read`].
pub(crate) const COLUMNS: &str = "g.lesson, g.steps_seen, g.steps_total, g.first_points, g.first_weight, g.best,
    g.completed, g.completed_ms, g.started_ms, g.last_ms, g.active_ms, g.runs, g.completed_run, g.last_event,
    g.last_order_ms";

/// Reads [`COLUMNS`].
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Standing> {
    Ok(Standing {
        lesson: row.get(0)?,
        steps_seen: row.get(1)?,
        steps_total: row.get(2)?,
        first_points: row.get(3)?,
        first_weight: row.get(4)?,
        best: row.get(5)?,
        completed: row.get(6)?,
        completed_ms: row.get(7)?,
        started_ms: row.get(8)?,
        last_ms: row.get(9)?,
        active_ms: row.get(10)?,
        runs: row.get(11)?,
        completed_run: row.get(12)?,
        last_event: row.get(13)?,
        last_order_ms: row.get(14)?,
    })
}
