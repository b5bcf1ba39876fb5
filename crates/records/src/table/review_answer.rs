//! What was answered in short reviews, by day: the least result of each day, so that neither a second
//! try nor the order of arrival makes anything look better known than it was.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::event::Event;
use crate::table::event::Keys;

/// Adds one answer.
pub(crate) fn apply(conn: &Connection, keys: Keys, event: &Event) -> Result<()> {
    let (Some(step), Some(result)) = (keys.step, event.result) else {
        return Ok(());
    };
    conn.prepare_cached(
        "INSERT INTO review_answer (learner, step, day, result) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (learner, step, day) DO UPDATE SET result = min(result, excluded.result)",
    )?
    .execute(params![keys.learner, step, event.at.local_day(), result])?;
    Ok(())
}

/// An answer to a step, in a lesson or in a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) lesson: String,
    pub(crate) step: String,
    pub(crate) day: i64,
    pub(crate) result: u16,
    pub(crate) attempt: u32,
}

/// What somebody answered in reviews, and the latest answer to each step in its lesson, by lesson, step and day.
pub(crate) fn of_learner(conn: &Connection, learner: i64) -> Result<Vec<Answer>> {
    let mut answers = in_reviews(conn, learner)?;
    answers.extend(in_lessons(conn, learner)?);
    answers.sort_by(|one, other| {
        let key = |answer: &Answer| (answer.lesson.clone(), answer.step.clone(), answer.day);
        key(one).cmp(&key(other))
    });
    Ok(answers)
}

fn in_reviews(conn: &Connection, learner: i64) -> Result<Vec<Answer>> {
    let mut query = conn.prepare_cached(
        "SELECT o.name, t.name, r.day, r.result FROM review_answer r
         JOIN step t ON t.id = r.step JOIN lesson o ON o.id = t.lesson WHERE r.learner = ?1",
    )?;
    let rows = query.query_map([learner], |row| {
        Ok(Answer {
            lesson: row.get(0)?,
            step: row.get(1)?,
            day: row.get(2)?,
            result: row.get(3)?,
            attempt: 1,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn in_lessons(conn: &Connection, learner: i64) -> Result<Vec<Answer>> {
    let mut query = conn.prepare_cached(
        "SELECT o.name, t.name, e.utc_ms, e.offset_min, e.result, e.attempt FROM step_progress p
         JOIN event e ON e.id = p.last_answer JOIN step t ON t.id = p.step JOIN lesson o ON o.id = t.lesson
         WHERE p.learner = ?1 AND e.result IS NOT NULL",
    )?;
    let rows = query.query_map([learner], |row| {
        let at = crate::Moment::new(row.get(2)?, row.get(3)?);
        Ok(Answer {
            lesson: row.get(0)?,
            step: row.get(1)?,
            day: at.local_day(),
            result: row.get(4)?,
            attempt: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
