//! Progress: computed from events by minimum, maximum, sum and union only, so that neither the
//! order of arrival nor a wrong clock changes it.

use rusqlite::Connection;

use crate::error::Result;
use crate::event::{Event, Kind};
use crate::id::LearnerId;
use crate::table::event::{self, Keys};
use crate::table::{
    assessment, item_seen, item_stat, lesson_progress, review_answer, step_progress,
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

/// Adds what one new event tells. Kinds that this version does not know tell nothing.
pub(crate) fn apply(conn: &Connection, keys: Keys, event: &Event) -> Result<()> {
    match event.kind {
        Kind::LessonOpened
        | Kind::StepSeen
        | Kind::ActivityAnswered
        | Kind::PlanChosen
        | Kind::LessonCompleted => apply_lesson(conn, keys, event),
        Kind::AssessmentStarted | Kind::AssessmentFinished | Kind::SelfRated => {
            assessment::apply(conn, keys, event)
        }
        Kind::ItemAnswered => {
            assessment::apply(conn, keys, event)?;
            item_seen::apply(conn, keys, event)?;
            item_stat::apply(conn, keys.item, event)
        }
        Kind::ReviewAnswered => review_answer::apply(conn, keys, event),
        Kind::CertificateIssued | Kind::Other(_) => Ok(()),
    }
}

fn apply_lesson(conn: &Connection, keys: Keys, event: &Event) -> Result<()> {
    let Some(lesson) = keys.lesson else {
        return Ok(());
    };
    lesson_progress::apply(conn, keys, lesson, event)?;
    if let Some(step) = keys.step {
        let gained = step_progress::apply(conn, keys, step, event)?;
        lesson_progress::add(conn, keys.learner, lesson, gained)?;
    }
    Ok(())
}

/// The last place in the order of what a learner did, as far as this file knows.
pub(crate) fn last_order_ms(conn: &Connection, learner: LearnerId) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached(
        "SELECT max(last_order_ms) FROM (
           SELECT max(last_order_ms) AS last_order_ms FROM lesson_progress p JOIN learner l ON l.id = p.learner
             WHERE l.uuid = ?1
           UNION ALL
           SELECT max(last_order_ms) FROM assessment a JOIN learner l ON l.id = a.learner WHERE l.uuid = ?1)",
    )?;
    Ok(query.query_row([learner], |row| row.get(0))?)
}

/// Drops all progress and computes it again from the events.
pub(crate) fn rebuild(conn: &Connection) -> Result<()> {
    for (table, _) in TABLES {
        conn.execute(&format!("DELETE FROM {table}"), [])?;
    }
    let mut query = conn.prepare(&format!("{} ORDER BY e.id", event::SELECT))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (keys, event) = event::read(row)?;
        apply(conn, keys, &event)?;
    }
    Ok(())
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
