//! The days on which a course is held.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{Error, Result};

/// One day of a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseDay {
    /// Local date, `YYYY-MM-DD`.
    pub day: String,
    /// Minutes after midnight; none when no time was said.
    pub begins: Option<u16>,
    /// Minutes after midnight; none when no time was said.
    pub ends: Option<u16>,
    /// People who were there and have no name here.
    pub others: u32,
}

/// Days of a course in order.
pub(crate) fn list(conn: &Connection, course: i64) -> Result<Vec<CourseDay>> {
    let mut query = conn.prepare_cached(
        "SELECT day, begins, ends, others FROM course_day WHERE course = ?1 ORDER BY day",
    )?;
    let rows = query.query_map([course], |row| {
        Ok(CourseDay {
            day: row.get(0)?,
            begins: row.get(1)?,
            ends: row.get(2)?,
            others: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Sets the days of a course. A day that stays keeps who was there, and its others.
pub(crate) fn put(conn: &Connection, course: i64, days: &[CourseDay]) -> Result<()> {
    let gone = list(conn, course)?
        .into_iter()
        .filter(|known| !days.iter().any(|day| day.day == known.day));
    for day in gone {
        conn.execute(
            "DELETE FROM course_day WHERE course = ?1 AND day = ?2",
            params![course, day.day],
        )?;
    }
    for day in days {
        conn.prepare_cached(
            "INSERT INTO course_day (course, day, begins, ends, others) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (course, day) DO UPDATE SET begins = excluded.begins, ends = excluded.ends",
        )?
        .execute(params![course, day.day, day.begins, day.ends, day.others])?;
    }
    Ok(())
}

/// Notes how many were there without a name here.
pub(crate) fn set_others(conn: &Connection, day: i64, others: u32) -> Result<()> {
    conn.execute(
        "UPDATE course_day SET others = ?2 WHERE id = ?1",
        params![day, others],
    )?;
    Ok(())
}

/// The number of a day in this file.
pub(crate) fn id_of(conn: &Connection, course: i64, day: &str) -> Result<i64> {
    let mut query =
        conn.prepare_cached("SELECT id FROM course_day WHERE course = ?1 AND day = ?2")?;
    query
        .query_row(params![course, day], |row| row.get(0))
        .optional()?
        .ok_or(Error::UnknownCourse)
}
