//! What people said at the end of a course: how often each answer was given, and nothing else.

use rusqlite::{Connection, params};

use crate::error::Result;

/// Questions at the end of a course.
pub const QUESTIONS: usize = 3;
/// Answers to each, from 1 to 5.
pub const ANSWERS: usize = 5;
/// How often each answer was given to each question.
pub type Counts = [[u32; ANSWERS]; QUESTIONS];

/// Answers of a course by where they come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CourseAnswers {
    /// Typed in from sheets of paper.
    pub paper: Counts,
    /// Given on screen.
    pub screen: Counts,
}

/// Where an answer comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    Paper = 0,
    Screen = 1,
}

/// The answers of a course.
pub(crate) fn of_course(conn: &Connection, course: i64) -> Result<CourseAnswers> {
    let mut query = conn.prepare_cached(
        "SELECT origin, question, answer, answers FROM course_answer WHERE course = ?1",
    )?;
    let mut rows = query.query([course])?;
    let mut found = CourseAnswers::default();
    while let Some(row) = rows.next()? {
        let origin: i64 = row.get(0)?;
        let counts = match origin {
            0 => &mut found.paper,
            _ => &mut found.screen,
        };
        let (question, answer): (usize, usize) = (row.get(1)?, row.get(2)?);
        let place = question
            .checked_sub(1)
            .and_then(|at| counts.get_mut(at))
            .zip(answer.checked_sub(1))
            .and_then(|(answers, at)| answers.get_mut(at));
        if let Some(place) = place {
            *place = row.get(3)?;
        }
    }
    Ok(found)
}

/// Sets what was counted on paper.
pub(crate) fn set_paper(conn: &Connection, course: i64, counts: &Counts) -> Result<()> {
    conn.execute(
        "DELETE FROM course_answer WHERE course = ?1 AND origin = ?2",
        params![course, Origin::Paper as i64],
    )?;
    for (question, answers) in (1..).zip(counts) {
        for (answer, count) in (1..).zip(answers).filter(|(_, count)| **count > 0) {
            add(conn, course, Origin::Paper, (question, answer), *count)?;
        }
    }
    Ok(())
}

/// Counts an answer so many times.
pub(crate) fn add(
    conn: &Connection,
    course: i64,
    origin: Origin,
    (question, answer): (u8, u8),
    count: u32,
) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO course_answer (course, origin, question, answer, answers) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (course, origin, question, answer) DO UPDATE SET answers = answers + excluded.answers",
    )?
    .execute(params![course, origin as i64, question, answer, count])?;
    Ok(())
}
