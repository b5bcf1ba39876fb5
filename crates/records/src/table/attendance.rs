//! Who was there on a day of a course.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::id::LearnerId;

/// What was noted about one person on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// Local date, `YYYY-MM-DD`.
    pub day: String,
    /// Who.
    pub learner: LearnerId,
    /// Whether they were there.
    pub present: bool,
}

/// Everything noted in a course, day by day.
pub(crate) fn of_course(conn: &Connection, course: i64) -> Result<Vec<Attendance>> {
    let mut query = conn.prepare_cached(
        "SELECT d.day, l.uuid, a.present FROM course_day d JOIN attendance a ON a.day = d.id
         JOIN learner l ON l.id = a.learner WHERE d.course = ?1 ORDER BY d.day, l.id",
    )?;
    let rows = query.query_map([course], |row| {
        Ok(Attendance {
            day: row.get(0)?,
            learner: row.get(1)?,
            present: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What was noted about one learner: course, day, whether they were there.
pub(crate) fn of_learner(conn: &Connection, learner: i64) -> Result<Vec<(String, String, bool)>> {
    let mut query = conn.prepare_cached(
        "SELECT c.name, d.day, a.present FROM attendance a JOIN course_day d ON d.id = a.day
         JOIN course c ON c.id = d.course WHERE a.learner = ?1 ORDER BY d.day, c.id",
    )?;
    let rows = query.query_map([learner], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes or, with nothing, forgets whether somebody was there.
pub(crate) fn set(conn: &Connection, day: i64, learner: i64, present: Option<bool>) -> Result<()> {
    match present {
        Some(present) => conn
            .prepare_cached(
                "INSERT INTO attendance (day, learner, present) VALUES (?1, ?2, ?3)
                 ON CONFLICT (day, learner) DO UPDATE SET present = excluded.present",
            )?
            .execute(params![day, learner, present])?,
        None => conn.execute(
            "DELETE FROM attendance WHERE day = ?1 AND learner = ?2",
            params![day, learner],
        )?,
    };
    Ok(())
}
