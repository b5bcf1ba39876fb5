//! Who was there on a day of a course.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::id::LearnerId;
use crate::table::alias;

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

/// Everything noted in a course, day by day. What was noted of two entries of one person counts for that person.
pub(crate) fn of_course(conn: &Connection, course: i64) -> Result<Vec<Attendance>> {
    let shown = alias::all(conn)?;
    let mut query = conn.prepare_cached(
        "SELECT d.day, a.learner, a.present FROM course_day d JOIN attendance a ON a.day = d.id
         WHERE d.course = ?1",
    )?;
    let mut rows = query.query([course])?;
    let mut noted: BTreeMap<(String, i64), bool> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let person = alias::person(&shown, row.get(1)?);
        let present: bool = row.get(2)?;
        *noted.entry((row.get(0)?, person)).or_default() |= present;
    }
    let mut ids = conn.prepare_cached("SELECT uuid FROM learner WHERE id = ?1")?;
    let attendance = noted.into_iter().map(|((day, person), present)| {
        Ok(Attendance {
            learner: ids.query_row([person], |row| row.get(0))?,
            day,
            present,
        })
    });
    attendance.collect()
}

/// What was noted about one entry of a learner: course, day, whether they were there.
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
