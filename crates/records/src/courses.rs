//! A course while it is held: its days, who was there, what people said at the end.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::params;

use crate::error::{Error, Result};
use crate::id::{CourseId, GroupId, LearnerId};
use crate::table::alias;
use crate::table::attendance::{self, Attendance};
use crate::table::course::{self, Course};
use crate::table::course_answer::{self, ANSWERS, Counts, CourseAnswers, Origin, QUESTIONS};
use crate::table::course_day::{self, CourseDay};
use crate::table::learner;
use crate::tx::Tx;
use crate::view::View;

/// A course in figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseFigures {
    /// Which.
    pub course: Course,
    /// Name of its group.
    pub group_name: String,
    /// Days.
    pub days: u32,
    /// People of the group who are shown by name.
    pub enrolled: u32,
    /// People who were there on at least one day, and the largest number of others on one day.
    pub attended: u32,
    /// Lessons completed by those enrolled, all together.
    pub completed: u32,
    /// What people said at the end.
    pub answers: CourseAnswers,
    /// Whether learners may still answer on screen.
    pub asks: bool,
}

impl View<'_> {
    /// Days of a course in order.
    ///
    /// # Errors
    /// [`Error::UnknownCourse`], here and below; what the engine may refuse.
    pub fn course_days(&self, id: CourseId) -> Result<Vec<CourseDay>> {
        course_day::list(self.conn, course::id_of(self.conn, id)?)
    }

    /// Who was there and who was not, as far as it was noted.
    ///
    /// # Errors
    /// As above.
    pub fn attendance(&self, id: CourseId) -> Result<Vec<Attendance>> {
        attendance::of_course(self.conn, course::id_of(self.conn, id)?)
    }

    /// What was noted about one person: course, day, whether they were there.
    ///
    /// # Errors
    /// What the engine may refuse.
    pub fn attendance_of(&self, id: LearnerId) -> Result<Vec<(String, String, bool)>> {
        let Some(row) = learner::find(self.conn, id)? else {
            return Ok(Vec::new());
        };
        let mut noted = BTreeMap::new();
        for entry in alias::entries(self.conn, row)? {
            for (course, day, present) in attendance::of_learner(self.conn, entry)? {
                *noted.entry((day, course)).or_insert(false) |= present;
            }
        }
        let noted = noted.into_iter();
        Ok(noted
            .map(|((day, course), present)| (course, day, present))
            .collect())
    }

    /// What people said at the end of a course.
    ///
    /// # Errors
    /// As above.
    pub fn course_answers(&self, id: CourseId) -> Result<CourseAnswers> {
        course_answer::of_course(self.conn, course::id_of(self.conn, id)?)
    }

    /// Whether learners may answer the questions on screen.
    ///
    /// # Errors
    /// As above.
    pub fn course_asks(&self, id: CourseId) -> Result<bool> {
        course::asks(self.conn, course::id_of(self.conn, id)?)
    }

    /// Courses of one group, or of all, in figures.
    ///
    /// # Errors
    /// As above.
    pub fn course_figures(&self, group: Option<GroupId>) -> Result<Vec<CourseFigures>> {
        let groups = self.groups()?;
        let figures = |course: Course| {
            let found = groups.iter().find(|group| group.id == course.group);
            let row = course::id_of(self.conn, course.id)?;
            let count = |sql: &str| -> Result<u32> {
                let mut query = self.conn.prepare_cached(sql)?;
                Ok(query.query_row(params![row], |found| found.get(0))?)
            };
            Ok(CourseFigures {
                group_name: found.map(|group| group.name.clone()).unwrap_or_default(),
                days: count("SELECT COUNT(*) FROM course_day WHERE course = ?1")?,
                enrolled: count(ENROLLED)?,
                attended: self.people_there(row)?.saturating_add(count(OTHERS)?),
                completed: count(COMPLETED)?,
                answers: course_answer::of_course(self.conn, row)?,
                asks: course::asks(self.conn, row)?,
                course,
            })
        };
        self.courses(group)?.into_iter().map(figures).collect()
    }

    /// People with a name who were there on at least one day.
    fn people_there(&self, course: i64) -> Result<u32> {
        let noted = attendance::of_course(self.conn, course)?.into_iter();
        let there: BTreeSet<LearnerId> = noted
            .filter(|one| one.present)
            .map(|one| one.learner)
            .collect();
        Ok(u32::try_from(there.len()).unwrap_or(u32::MAX))
    }
}

const ENROLLED: &str = "SELECT COUNT(*) FROM course c JOIN learner l ON l.group_id = c.group_id
    WHERE c.id = ?1 AND l.active = 1 AND l.name <> '' AND l.id NOT IN (SELECT learner FROM alias)";
const OTHERS: &str = "SELECT COALESCE(MAX(others), 0) FROM course_day WHERE course = ?1";
const COMPLETED: &str = "SELECT COUNT(*) FROM course c JOIN learner l ON l.group_id = c.group_id
    JOIN lesson_progress g ON g.learner = l.id
    WHERE c.id = ?1 AND l.active = 1 AND l.name <> '' AND g.completed = 1";

impl Tx<'_> {
    /// Sets the days of a course. A day that stays keeps who was there.
    ///
    /// # Errors
    /// [`Error::UnknownCourse`], [`Error::OutOfRange`] for a time after midnight.
    pub fn put_course_days(&mut self, id: CourseId, days: &[CourseDay]) -> Result<()> {
        let late = |minutes: Option<u16>| minutes.is_some_and(|minutes| minutes > 24 * 60);
        if days.iter().any(|day| late(day.begins) || late(day.ends)) {
            return Err(Error::OutOfRange { what: "time" });
        }
        course_day::put(&self.tx, course::id_of(&self.tx, id)?, days)
    }

    /// Notes or, with nothing, forgets whether somebody was there on a day.
    ///
    /// # Errors
    /// [`Error::UnknownCourse`] for the day as well, [`Error::UnknownLearner`].
    pub fn set_attendance(
        &mut self,
        id: CourseId,
        day: &str,
        learner: LearnerId,
        present: Option<bool>,
    ) -> Result<()> {
        let day = course_day::id_of(&self.tx, course::id_of(&self.tx, id)?, day)?;
        attendance::set(&self.tx, day, learner::id_of(&self.tx, learner)?, present)
    }

    /// Notes how many were there on a day without a name here.
    ///
    /// # Errors
    /// [`Error::UnknownCourse`] for the day as well.
    pub fn set_others(&mut self, id: CourseId, day: &str, others: u32) -> Result<()> {
        let day = course_day::id_of(&self.tx, course::id_of(&self.tx, id)?, day)?;
        course_day::set_others(&self.tx, day, others)
    }

    /// Sets what was counted on paper at the end of a course.
    ///
    /// # Errors
    /// [`Error::UnknownCourse`].
    pub fn set_paper_answers(&mut self, id: CourseId, counts: &Counts) -> Result<()> {
        course_answer::set_paper(&self.tx, course::id_of(&self.tx, id)?, counts)
    }

    /// Counts one person's answers on screen; a question may be left out. Nothing else is kept of it.
    ///
    /// # Errors
    /// [`Error::UnknownCourse`], [`Error::OutOfRange`] for an answer that does not exist.
    pub fn add_screen_answers(
        &mut self,
        id: CourseId,
        answers: [Option<u8>; QUESTIONS],
    ) -> Result<()> {
        let row = course::id_of(&self.tx, id)?;
        for (question, answer) in (1..).zip(answers) {
            let Some(answer) = answer else { continue };
            if !(1..=ANSWERS).contains(&usize::from(answer)) {
                return Err(Error::OutOfRange { what: "answer" });
            }
            course_answer::add(&self.tx, row, Origin::Screen, (question, answer), 1)?;
        }
        Ok(())
    }

    /// Opens or closes the questions on the learners' screens.
    ///
    /// # Errors
    /// [`Error::UnknownCourse`].
    pub fn set_course_asks(&mut self, id: CourseId, asks: bool) -> Result<()> {
        course::set_asks(&self.tx, id, asks)
    }
}
