//! Courses: which lessons a group plans to do, and when.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::detail::check_key;
use crate::error::{Error, Result};
use crate::id::{CourseId, DeviceId, GroupId, LearnerId};
use crate::moment::Moment;

/// A course of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The same on every PC.
    pub id: CourseId,
    /// Shown to the trainer.
    pub name: String,
    /// Whose course.
    pub group: GroupId,
    /// Local date, `YYYY-MM-DD`.
    pub first_day: Option<String>,
    /// Local date, `YYYY-MM-DD`.
    pub last_day: Option<String>,
    /// Length in minutes of teaching.
    pub minutes: u32,
    /// Planned lessons in order.
    pub lessons: Vec<String>,
}

/// Adds a course, or replaces what it says.
pub(crate) fn put(conn: &Connection, course: &Course, group: i64, at: Moment) -> Result<()> {
    conn.execute(
        "INSERT INTO course (uuid, name, group_id, first_day, last_day, minutes, created_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, group_id = excluded.group_id,
           first_day = excluded.first_day, last_day = excluded.last_day, minutes = excluded.minutes",
        params![course.id, course.name, group, course.first_day, course.last_day, course.minutes, at.utc_ms],
    )?;
    let row = id_of(conn, course.id)?;
    conn.execute("DELETE FROM course_lesson WHERE course = ?1", [row])?;
    for (position, lesson) in course.lessons.iter().enumerate() {
        conn.prepare_cached(
            "INSERT OR IGNORE INTO course_lesson (course, lesson, position) VALUES (?1, ?2, ?3)",
        )?
        .execute(params![row, check_key(lesson)?, position])?;
    }
    Ok(())
}

/// Removes a course and its plan.
pub(crate) fn delete(conn: &Connection, id: CourseId) -> Result<()> {
    let row = id_of(conn, id)?;
    conn.execute("DELETE FROM course WHERE id = ?1", [row])?;
    Ok(())
}

/// Whether learners may answer the questions about a course on screen.
pub(crate) fn asks(conn: &Connection, course: i64) -> Result<bool> {
    let mut query = conn.prepare_cached("SELECT asks FROM course WHERE id = ?1")?;
    Ok(query.query_row([course], |row| row.get(0))?)
}

/// Opens or closes the questions about a course.
pub(crate) fn set_asks(conn: &Connection, id: CourseId, asks: bool) -> Result<()> {
    let sql = "UPDATE course SET asks = ?2 WHERE uuid = ?1";
    match conn.execute(sql, params![id, asks])? {
        1 => Ok(()),
        _ => Err(Error::UnknownCourse),
    }
}

/// The number of a course in this file.
pub(crate) fn id_of(conn: &Connection, id: CourseId) -> Result<i64> {
    let sql = "SELECT id FROM course WHERE uuid = ?1";
    conn.query_row(sql, [id], |row| row.get(0))
        .optional()?
        .ok_or(Error::UnknownCourse)
}

/// Courses of one group or of all, oldest first.
pub(crate) fn list(conn: &Connection, group: Option<GroupId>) -> Result<Vec<Course>> {
    let mut query = conn.prepare(
        "SELECT c.id, c.uuid, c.name, g.uuid, c.first_day, c.last_day, c.minutes FROM course c
         JOIN learner_group g ON g.id = c.group_id WHERE ?1 IS NULL OR g.uuid = ?1 ORDER BY c.id",
    )?;
    let rows = query.query_map([group], |row| Ok((row.get(0)?, read(row)?)))?;
    let mut courses: Vec<(i64, Course)> = rows.collect::<rusqlite::Result<_>>()?;
    for (row, course) in &mut courses {
        course.lessons = lessons(conn, *row)?;
    }
    Ok(courses.into_iter().map(|(_, course)| course).collect())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Course> {
    Ok(Course {
        id: row.get(1)?,
        name: row.get(2)?,
        group: row.get(3)?,
        first_day: row.get(4)?,
        last_day: row.get(5)?,
        minutes: row.get(6)?,
        lessons: Vec::new(),
    })
}

fn lessons(conn: &Connection, course: i64) -> Result<Vec<String>> {
    let mut query = conn.prepare_cached(
        "SELECT lesson FROM course_lesson WHERE course = ?1 ORDER BY position, lesson",
    )?;
    let rows = query.query_map([course], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether a course of the learner's group plans this lesson.
pub(crate) fn plans(conn: &Connection, learner: LearnerId, lesson: &str) -> Result<bool> {
    let mut query = conn.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM learner l JOIN course c ON c.group_id = l.group_id
         JOIN course_lesson p ON p.course = c.id WHERE l.uuid = ?1 AND p.lesson = ?2)",
    )?;
    Ok(query.query_row(params![learner, lesson], |row| row.get(0))?)
}

/// Notes who handed a course out.
pub(crate) fn own(conn: &Connection, id: CourseId, owner: DeviceId) -> Result<()> {
    conn.execute(
        "UPDATE course SET owner = ?2 WHERE uuid = ?1",
        params![id, owner],
    )?;
    Ok(())
}

/// Removes courses that `owner` handed out before and that are not among these.
pub(crate) fn disown(conn: &Connection, owner: DeviceId, handed: &[CourseId]) -> Result<()> {
    let ids: Vec<String> = handed.iter().map(CourseId::to_string).collect();
    conn.execute(
        "DELETE FROM course WHERE owner = ?1 AND lower(hex(uuid)) NOT IN (SELECT value FROM json_each(?2))",
        params![owner, serde_json::json!(ids).to_string()],
    )?;
    Ok(())
}
