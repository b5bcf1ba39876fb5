//! Rows of courses: counts only.

use super::Source;
use tilia_records::{Course, LessonProgress, Status};
use tilia_reports::{CourseRow, ReportError, Row, Sink};

impl Source<'_> {
    /// One row for each course, oldest first.
    pub(super) fn courses(&self, sink: &mut Sink<'_>) -> Result<(), ReportError> {
        if self.selection.learner.is_some() {
            return Ok(());
        }
        let courses = self.view.courses(self.selection.group);
        for course in courses.map_err(ReportError::rows)? {
            let day = |text: &Option<String>| text.as_deref().and_then(crate::time::day);
            let (first_day, last_day) = (day(&course.first_day), day(&course.last_day));
            if self.selection.touches(first_day, last_day) {
                let (enrolled, completed) = self.counts(&course)?;
                sink(&Row::Course(CourseRow {
                    site: self.site,
                    course: &course.name,
                    first_day,
                    last_day,
                    hours: (course.minutes > 0).then(|| f64::from(course.minutes) / 60.0),
                    enrolled,
                    attended: None,
                    lessons_planned: u32::try_from(course.lessons.len()).unwrap_or(u32::MAX),
                    lessons_completed_total: completed,
                    satisfaction_n: 0,
                    satisfaction: [None; 3],
                }))?;
            }
        }
        Ok(())
    }

    fn counts(&self, course: &Course) -> Result<(u32, u32), ReportError> {
        let learners = self.view.learners(Some(course.group));
        let progress = self.view.group_progress(course.group);
        let completed = |one: &LessonProgress| one.status != Status::Started;
        let done = progress.map_err(ReportError::rows)?;
        let done = done.iter().filter(|(_, one)| completed(one)).count();
        let enrolled = learners.map_err(ReportError::rows)?.len();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Ok((count(enrolled), count(done)))
    }
}
