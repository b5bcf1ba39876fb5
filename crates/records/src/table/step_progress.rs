//! What a learner did at a step of a lesson.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::event::{Event, Kind};
use crate::table::event::Late;

/// What a step adds to its lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Gained {
    pub(crate) steps: u32,
    pub(crate) points: i64,
    pub(crate) weight: i64,
}

/// A row as it is combined. Every field only ever grows or shrinks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Trace {
    seen_run: u32,
    first_answer: Option<i64>,
    weight: i64,
    last_answer: Option<Late>,
}

impl Trace {
    pub(crate) fn of(event: &Event, id: i64) -> Self {
        let answered = event.kind == Kind::ActivityAnswered;
        Self {
            seen_run: event.run,
            first_answer: event
                .result
                .filter(|_| answered)
                .map(|result| packed(event, result)),
            weight: if answered { i64::from(event.weight) } else { 0 },
            last_answer: answered.then(|| Late::of(event, id)),
        }
    }

    pub(crate) fn with(self, other: Self) -> Self {
        let first = self.first_answer.into_iter().chain(other.first_answer);
        Self {
            seen_run: self.seen_run.max(other.seen_run),
            first_answer: first.min(),
            weight: self.weight.max(other.weight),
            last_answer: self.last_answer.max(other.last_answer),
        }
    }

    /// Points of the first answer: weight times result.
    fn points(self) -> i64 {
        self.first_answer
            .map_or(0, |packed| (packed & 0x3ff) * self.weight)
    }

    /// What the lesson gains where this takes the place of `before`.
    pub(crate) fn gained(self, before: Option<Self>) -> Gained {
        let old = before.unwrap_or_default();
        Gained {
            steps: u32::from(before.is_none()),
            points: self.points() - old.points(),
            weight: self.weight - old.weight,
        }
    }
}

/// Run, attempt and result in one number, so that the smallest is the first answer, and the
/// more careful one where two PCs both call theirs the first.
fn packed(event: &Event, result: u16) -> i64 {
    i64::from(event.run) << 14 | i64::from(event.attempt.min(0xf)) << 10 | i64::from(result)
}

/// The row of a learner and a step.
pub(crate) fn load(conn: &Connection, learner: i64, step: i64) -> Result<Option<Trace>> {
    let mut query = conn.prepare_cached(
        "SELECT seen_run, first_answer, weight, last_answer FROM step_progress WHERE learner = ?1 AND step = ?2",
    )?;
    let found = query
        .query_row([learner, step], |row| {
            let trace = Trace {
                seen_run: row.get(0)?,
                first_answer: row.get(1)?,
                weight: row.get(2)?,
                last_answer: None,
            };
            Ok((trace, row.get::<_, Option<i64>>(3)?))
        })
        .optional()?;
    let Some((trace, last)) = found else {
        return Ok(None);
    };
    let last_answer = last.map(|id| Late::load(conn, id)).transpose()?;
    Ok(Some(Trace {
        last_answer,
        ..trace
    }))
}

/// Writes a row.
pub(crate) fn save(conn: &Connection, learner: i64, step: i64, trace: Trace) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO step_progress (learner, step, seen_run, first_answer, weight, last_answer)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (learner, step) DO UPDATE SET seen_run = excluded.seen_run,
           first_answer = excluded.first_answer, weight = excluded.weight, last_answer = excluded.last_answer",
    )?
    .execute(params![
        learner,
        step,
        trace.seen_run,
        trace.first_answer,
        trace.weight,
        trace.last_answer.map(|late| late.id)
    ])?;
    Ok(())
}

/// A step that was seen, and the latest answer given there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) step: String,
    pub(crate) run: u32,
    pub(crate) answer: Option<i64>,
}

/// The steps of a lesson that a learner saw, by name.
pub(crate) fn seen(conn: &Connection, learner: i64, lesson: i64) -> Result<Vec<Seen>> {
    let mut query = conn.prepare_cached(
        "SELECT t.name, p.seen_run, p.last_answer FROM step t JOIN step_progress p ON p.step = t.id
         WHERE p.learner = ?1 AND t.lesson = ?2 ORDER BY t.name",
    )?;
    let rows = query.query_map([learner, lesson], |row| {
        Ok(Seen {
            step: row.get(0)?,
            run: row.get(1)?,
            answer: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
