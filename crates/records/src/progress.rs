//! Progress: computed from events by minimum, maximum, sum and union only, so that neither the
//! order of arrival nor a wrong clock changes it.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;

use crate::error::Result;
use crate::event::{Event, Kind};
use crate::table::event::{self, Keys};
use crate::table::lesson_progress::Tally;
use crate::table::step_progress::Trace;
use crate::table::{
    alias, assessment, item_seen, item_stat, lesson_progress, review_answer, step_progress,
};

/// The tables that hold progress, with the order in which they are written out.
pub(crate) const TABLES: &[(&str, &str)] = &[
    ("lesson_progress", "learner, lesson"),
    ("step_progress", "learner, step"),
    ("assessment", "learner, sitting"),
    ("item_seen", "learner, item"),
    ("item_stat", "item"),
    ("item_option", "item, chosen"),
    ("review_answer", "learner, step, day"),
];

/// Those among them that are about one learner.
pub(crate) const OF_LEARNERS: &[&str] = &[
    "lesson_progress",
    "step_progress",
    "assessment",
    "item_seen",
    "review_answer",
];

/// Rows that a board holds at most before it is written.
const FULL: usize = 40_000;

/// Rows of progress that are being changed. They are read once and written once however many events touch them.
#[derive(Debug, Default)]
pub(crate) struct Board {
    lessons: HashMap<(i64, i64), Tally>,
    steps: HashMap<(i64, i64), (Option<Trace>, Trace)>,
}

impl Board {
    /// Adds what one new event tells. Kinds that this version does not know tell nothing.
    pub(crate) fn apply(&mut self, conn: &Connection, keys: Keys, event: &Event) -> Result<()> {
        self.apply_to_learner(conn, keys, event)?;
        if event.kind == Kind::ItemAnswered {
            item_stat::apply(conn, keys.item, event)?;
        }
        Ok(())
    }

    fn apply_to_learner(&mut self, conn: &Connection, keys: Keys, event: &Event) -> Result<()> {
        match event.kind {
            Kind::LessonOpened
            | Kind::StepSeen
            | Kind::ActivityAnswered
            | Kind::PlanChosen
            | Kind::LessonCompleted => self.apply_lesson(conn, keys, event),
            Kind::AssessmentStarted | Kind::AssessmentFinished | Kind::SelfRated => {
                assessment::apply(conn, keys, event)
            }
            Kind::ItemAnswered => {
                assessment::apply(conn, keys, event)?;
                item_seen::apply(conn, keys, event)
            }
            Kind::ReviewAnswered => review_answer::apply(conn, keys, event),
            Kind::CertificateIssued | Kind::Other(_) => Ok(()),
        }
    }

    fn apply_lesson(&mut self, conn: &Connection, keys: Keys, event: &Event) -> Result<()> {
        let Some(lesson) = keys.lesson else {
            return Ok(());
        };
        let key = (keys.learner, lesson);
        let before = match self.lessons.get(&key) {
            Some(known) => *known,
            None => lesson_progress::load(conn, keys.learner, lesson)?.unwrap_or_default(),
        };
        let mut tally = before.with(event, keys.id);
        if let Some(step) = keys.step {
            tally = tally.gaining(self.apply_step(conn, keys, step, event)?);
        }
        self.lessons.insert(key, tally);
        if self.lessons.len() + self.steps.len() > FULL {
            self.write(conn)?;
        }
        Ok(())
    }

    fn apply_step(
        &mut self,
        conn: &Connection,
        keys: Keys,
        step: i64,
        event: &Event,
    ) -> Result<step_progress::Gained> {
        let key = (keys.learner, step);
        let (stored, before) = match self.steps.get(&key) {
            Some((stored, now)) => (*stored, Some(*now)),
            None => {
                let stored = step_progress::load(conn, keys.learner, step)?;
                (stored, stored)
            }
        };
        let after = before.unwrap_or_default().with(Trace::of(event, keys.id));
        self.steps.insert(key, (stored, after));
        Ok(after.gained(before))
    }

    /// Writes every row that changed; the board is empty afterwards.
    pub(crate) fn write(&mut self, conn: &Connection) -> Result<()> {
        for ((learner, lesson), tally) in self.lessons.drain() {
            lesson_progress::save(conn, learner, lesson, tally)?;
        }
        for ((learner, step), (stored, trace)) in self.steps.drain() {
            if stored != Some(trace) {
                step_progress::save(conn, learner, step, trace)?;
            }
        }
        Ok(())
    }
}

/// The last place in the order of what a learner did, as far as this file knows.
pub(crate) fn last_order_ms(conn: &Connection, learner: i64) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached(
        "SELECT max(last_order_ms) FROM (
           SELECT max(last_order_ms) AS last_order_ms FROM lesson_progress WHERE learner = ?1
           UNION ALL SELECT max(last_order_ms) FROM assessment WHERE learner = ?1)",
    )?;
    Ok(query.query_row([learner], |row| row.get(0))?)
}

/// Drops all progress and computes it again from the events.
pub(crate) fn rebuild(conn: &Connection) -> Result<()> {
    for (table, _) in TABLES {
        conn.execute(&format!("DELETE FROM {table}"), [])?;
    }
    let shown = alias::all(conn)?;
    let mut board = Board::default();
    let mut query = conn.prepare(&format!("{} ORDER BY e.id", event::SELECT))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (mut keys, event) = event::read(row)?;
        keys.learner = alias::person(&shown, keys.learner);
        board.apply(conn, keys, &event)?;
    }
    board.write(conn)
}

/// Drops the progress of some people and computes it again from the events of all their entries.
pub(crate) fn rebuild_of(conn: &Connection, learners: &BTreeSet<i64>) -> Result<()> {
    let shown = alias::all(conn)?;
    let people: BTreeSet<i64> = learners
        .iter()
        .flat_map(|&learner| [learner, alias::person(&shown, learner)])
        .collect();
    for table in OF_LEARNERS {
        let mut rows = conn.prepare(&format!("DELETE FROM {table} WHERE learner = ?1"))?;
        for person in &people {
            rows.execute([person])?;
        }
    }
    let mut board = Board::default();
    let mut query = conn.prepare(&format!("{} ORDER BY e.id", event::SELECT))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let person = alias::person(&shown, row.get(1)?);
        if people.contains(&person) {
            let (mut keys, event) = event::read(row)?;
            keys.learner = person;
            board.apply_to_learner(conn, keys, &event)?;
        }
    }
    board.write(conn)
}

/// Computes what is known about items again, after events were removed.
pub(crate) fn rebuild_item_stats(conn: &Connection) -> Result<()> {
    conn.execute_batch("DELETE FROM item_stat; DELETE FROM item_option;")?;
    let kind = Kind::ItemAnswered.code();
    let mut query = conn.prepare(&format!(
        "{} WHERE e.sitting IS NOT NULL AND e.kind = {kind} ORDER BY e.id",
        event::SELECT
    ))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (keys, event) = event::read(row)?;
        item_stat::apply(conn, keys.item, &event)?;
    }
    Ok(())
}
