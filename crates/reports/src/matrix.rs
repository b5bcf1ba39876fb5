//! Who is how far with which lesson, gathered from progress rows.

use crate::{Moment, People, Row, Status};
use std::collections::HashMap;

/// One line of the overview.
pub(crate) struct Line {
    pub(crate) person: String,
    pub(crate) group: String,
    /// When something was last done in any lesson.
    pub(crate) last: Option<Moment>,
    statuses: HashMap<usize, Status>,
}

impl Line {
    /// The status of the lesson at this place; a lesson without a row was not opened yet.
    pub(crate) fn status(&self, lesson: usize) -> Status {
        self.statuses
            .get(&lesson)
            .copied()
            .unwrap_or(Status::NotYet)
    }
}

/// Learners × lessons. It grows with people, not with rows of answers.
pub(crate) struct Matrix<'m> {
    people: People<'m>,
    lines: Vec<Line>,
    line_of: HashMap<String, usize>,
    titles: Vec<String>,
    lesson_of: HashMap<String, usize>,
}

impl<'m> Matrix<'m> {
    pub(crate) fn new(people: People<'m>) -> Self {
        Self {
            people,
            lines: Vec::new(),
            line_of: HashMap::new(),
            titles: Vec::new(),
            lesson_of: HashMap::new(),
        }
    }

    /// Takes a progress row; other rows say nothing here.
    pub(crate) fn add(&mut self, row: &Row<'_>) {
        let Row::Progress(row) = row else { return };
        let lesson = *self
            .lesson_of
            .entry(row.lesson.to_owned())
            .or_insert_with(|| {
                self.titles.push(row.lesson_title.to_owned());
                self.titles.len() - 1
            });
        let line = *self
            .line_of
            .entry(row.learner_id.to_owned())
            .or_insert_with(|| {
                let person = self.people.shown(row.learner_id, row.learner_name);
                let group = row.group.to_owned();
                self.lines.push(Line {
                    person,
                    group,
                    last: None,
                    statuses: HashMap::new(),
                });
                self.lines.len() - 1
            });
        if let Some(line) = self.lines.get_mut(line) {
            let status = line.statuses.entry(lesson).or_insert(row.status);
            *status = row.status.max(*status);
            line.last = line.last.max(row.last_activity_at);
        }
    }

    /// Lesson titles, in the order in which the rows named them.
    pub(crate) fn titles(&self) -> &[String] {
        &self.titles
    }

    /// Learners, in the order in which the rows named them.
    pub(crate) fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// How many learners have this status in a lesson.
    pub(crate) fn count(&self, lesson: usize, wanted: impl Fn(Status) -> bool) -> u32 {
        let matching = self
            .lines
            .iter()
            .filter(|line| wanted(line.status(lesson)))
            .count();
        u32::try_from(matching).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ProgressRow;
    use crate::test_rows;

    #[test]
    fn a_lesson_without_a_row_is_not_yet() {
        let mut matrix = Matrix::new(People::Names);
        let row = test_rows::progress();
        matrix.add(&Row::Progress(row));
        matrix.add(&Row::Progress(ProgressRow {
            learner_id: "learner-2",
            lesson: "letters",
            status: Status::Started,
            ..row
        }));
        let statuses: Vec<_> = matrix
            .lines()
            .iter()
            .map(|l| (l.status(0), l.status(1)))
            .collect();
        assert_eq!(
            statuses,
            [
                (Status::Completed, Status::NotYet),
                (Status::NotYet, Status::Started)
            ]
        );
        assert_eq!(matrix.count(0, |status| status == Status::NotYet), 1);
    }

    #[test]
    fn two_rows_of_one_lesson_count_once_with_the_better_status() {
        let mut matrix = Matrix::new(People::Names);
        let row = test_rows::progress();
        matrix.add(&Row::Progress(row));
        matrix.add(&Row::Progress(ProgressRow {
            status: Status::Started,
            ..row
        }));
        assert_eq!(matrix.lines().len(), 1);
        assert_eq!(matrix.lines()[0].status(0), Status::Completed);
    }
}
