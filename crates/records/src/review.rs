//! What somebody has answered so far, as short reviews need it: by day, whatever the order of arrival.

use crate::error::Result;
use crate::id::LearnerId;
use crate::table::{learner, review_answer};
use crate::view::View;

/// An activity that was answered at least once, with its days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practised {
    /// Which lesson.
    pub lesson: String,
    /// Which step of it.
    pub step: String,
    /// The days on which it was answered, oldest first, each once.
    pub days: Vec<PractisedDay>,
}

/// What was answered on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PractisedDay {
    /// Local day, counted from 1970-01-01. As wrong as the clock was.
    pub day: i64,
    /// Least result of the day, in thousandths.
    pub result: u16,
    /// Whether that result took more than one try.
    pub retried: bool,
}

impl View<'_> {
    /// Everything that a learner has answered in lessons (the latest answer to each step) and in reviews, by
    /// lesson and step. Self-assessments are not among it.
    ///
    /// # Errors
    /// As above.
    pub fn practised(&self, learner: LearnerId) -> Result<Vec<Practised>> {
        let Some(row) = learner::find(self.conn, learner)? else {
            return Ok(Vec::new());
        };
        let mut all: Vec<Practised> = Vec::new();
        for answer in review_answer::of_learner(self.conn, row)? {
            let day = PractisedDay {
                day: answer.day,
                result: answer.result,
                retried: answer.attempt > 1,
            };
            match all.last_mut() {
                Some(last) if last.lesson == answer.lesson && last.step == answer.step => {
                    last.add(day);
                }
                _ => all.push(Practised {
                    lesson: answer.lesson,
                    step: answer.step,
                    days: vec![day],
                }),
            }
        }
        Ok(all)
    }
}

impl Practised {
    /// Days come in order; two answers of one day are one, and the more careful one counts.
    fn add(&mut self, day: PractisedDay) {
        match self.days.last_mut() {
            Some(last) if last.day == day.day => {
                last.result = last.result.min(day.result);
                last.retried |= day.retried;
            }
            _ => self.days.push(day),
        }
    }
}
