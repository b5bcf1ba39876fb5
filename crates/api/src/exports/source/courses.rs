//! Rows of courses: counts only.

use super::Source;
use crate::satisfaction;
use jiff::civil::Date;
use tilia_records::CourseFigures;
use tilia_reports::{CourseRow, ReportError, Row, Sink};

impl Source<'_> {
    /// One row for each course, oldest first.
    pub(super) fn courses(&self, sink: &mut Sink<'_>) -> Result<(), ReportError> {
        if self.selection.learner.is_some() {
            return Ok(());
        }
        let all = self.view.course_figures(self.selection.group);
        for figures in all.map_err(ReportError::rows)? {
            let days = [&figures.course.first_day, &figures.course.last_day]
                .map(|day| day.as_deref().and_then(crate::time::day));
            if self.selection.touches(days) {
                sink(&Row::Course(self.course_row(&figures, days)))?;
            }
        }
        Ok(())
    }

    fn course_row<'r>(
        &'r self,
        figures: &'r CourseFigures,
        [first_day, last_day]: [Option<Date>; 2],
    ) -> CourseRow<'r> {
        let course = &figures.course;
        let said = satisfaction::published(&figures.answers, figures.asks);
        CourseRow {
            site: self.site,
            course: &course.name,
            first_day,
            last_day,
            hours: (course.minutes > 0).then(|| f64::from(course.minutes) / 60.0),
            enrolled: figures.enrolled,
            attended: (figures.days > 0).then_some(figures.attended),
            lessons_planned: u32::try_from(course.lessons.len()).unwrap_or(u32::MAX),
            lessons_completed_total: figures.completed,
            satisfaction_n: said.people,
            satisfaction: said.questions.map(|question| question.mean),
        }
    }
}
