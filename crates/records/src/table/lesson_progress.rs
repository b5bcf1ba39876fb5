//! How far a learner is with a lesson.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;
use crate::event::{Event, Kind};
use crate::table::event::Late;
use crate::table::step_progress::Gained;

/// A row, with numbers of this file. Every field is combined by minimum, maximum, sum or union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Standing {
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

impl Standing {
    /// What one event tells. An event of run 0 is a completion without time and points.
    fn of(event: &Event) -> Self {
        let done = event.kind == Kind::LessonCompleted;
        let timed = (event.run > 0).then_some(event.at.utc_ms);
        Self {
            steps_total: u32::from(event.steps_total),
            best: event.result.filter(|_| done),
            completed: done,
            completed_ms: timed.filter(|_| done),
            started_ms: timed,
            last_ms: timed,
            active_ms: i64::from(event.active_ms),
            runs: event.run,
            completed_run: if done { event.run } else { 0 },
            last_order_ms: (event.run > 0).then(|| event.order_ms()),
            ..Self::default()
        }
    }

    fn with(self, other: Self) -> Self {
        let least = |one: Option<i64>, two: Option<i64>| one.into_iter().chain(two).min();
        Self {
            steps_seen: self.steps_seen + other.steps_seen,
            steps_total: self.steps_total.max(other.steps_total),
            first_points: self.first_points + other.first_points,
            first_weight: self.first_weight + other.first_weight,
            best: self.best.max(other.best),
            completed: self.completed || other.completed,
            completed_ms: least(self.completed_ms, other.completed_ms),
            started_ms: least(self.started_ms, other.started_ms),
            last_ms: self.last_ms.max(other.last_ms),
            active_ms: self.active_ms + other.active_ms,
            runs: self.runs.max(other.runs),
            completed_run: self.completed_run.max(other.completed_run),
            last_event: self.last_event,
            last_order_ms: self.last_order_ms.max(other.last_order_ms),
        }
    }
}

/// A row as it is combined: with what decides which event is the last one.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    standing: Standing,
    last: Option<Late>,
}

impl Tally {
    /// With one event more.
    pub(crate) fn with(self, event: &Event, id: i64) -> Self {
        let late = (event.run > 0).then(|| Late::of(event, id));
        Self {
            standing: self.standing.with(Standing::of(event)),
            last: self.last.max(late),
        }
    }

    /// With what a step brought.
    pub(crate) fn gaining(mut self, gained: Gained) -> Self {
        self.standing.steps_seen += gained.steps;
        self.standing.first_points += gained.points;
        self.standing.first_weight += gained.weight;
        self
    }
}

/// The row of a learner and a lesson.
pub(crate) fn load(conn: &Connection, learner: i64, lesson: i64) -> Result<Option<Tally>> {
    let Some(standing) = find(conn, learner, lesson)? else {
        return Ok(None);
    };
    let last = standing.last_event.map(|id| Late::load(conn, id));
    Ok(Some(Tally {
        standing,
        last: last.transpose()?,
    }))
}

/// How far a learner is with a lesson; none when they never opened it.
pub(crate) fn find(conn: &Connection, learner: i64, lesson: i64) -> Result<Option<Standing>> {
    let sql =
        format!("SELECT {COLUMNS} FROM lesson_progress g WHERE g.learner = ?1 AND g.lesson = ?2");
    let mut query = conn.prepare_cached(&sql)?;
    Ok(query.query_row([learner, lesson], read).optional()?)
}

/// Writes a row.
pub(crate) fn save(conn: &Connection, learner: i64, lesson: i64, tally: Tally) -> Result<()> {
    let row = tally.standing;
    conn.prepare_cached(
        "INSERT OR REPLACE INTO lesson_progress (learner, lesson, steps_seen, steps_total, first_points, first_weight,
           best, completed, completed_ms, started_ms, last_ms, active_ms, runs, completed_run, last_event, last_order_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    )?
    .execute(params![
        learner,
        lesson,
        row.steps_seen,
        row.steps_total,
        row.first_points,
        row.first_weight,
        row.best,
        row.completed,
        row.completed_ms,
        row.started_ms,
        row.last_ms,
        row.active_ms,
        row.runs,
        row.completed_run,
        tally.last.map(|late| late.id),
        row.last_order_ms,
    ])?;
    Ok(())
}

/// The columns behind [`read`].
pub(crate) const COLUMNS: &str = "g.steps_seen, g.steps_total, g.first_points, g.first_weight, g.best, g.completed,
    g.completed_ms, g.started_ms, g.last_ms, g.active_ms, g.runs, g.completed_run, g.last_event, g.last_order_ms";
/// How many they are.
pub(crate) const WIDTH: usize = 14;

/// Reads [`COLUMNS`].
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Standing> {
    Ok(Standing {
        steps_seen: row.get(0)?,
        steps_total: row.get(1)?,
        first_points: row.get(2)?,
        first_weight: row.get(3)?,
        best: row.get(4)?,
        completed: row.get(5)?,
        completed_ms: row.get(6)?,
        started_ms: row.get(7)?,
        last_ms: row.get(8)?,
        active_ms: row.get(9)?,
        runs: row.get(10)?,
        completed_run: row.get(11)?,
        last_event: row.get(12)?,
        last_order_ms: row.get(13)?,
    })
}
