//! Rows of progress: every lesson that a learner has begun or has in the plan.

use super::Source;
use std::collections::BTreeMap;
use tilia_course::{Lesson, Record};
use tilia_records as records;
use tilia_records::{Learner, LessonProgress};
use tilia_reports::{ProgressRow, ReportError, Row, Sink, Status};

impl Source<'_> {
    /// Rows of progress, learner by learner, in track order.
    pub(super) fn progress(&self, sink: &mut Sink<'_>) -> Result<(), ReportError> {
        let wanted = self.selection.learner;
        let learners = self.view.learners(self.selection.group);
        for learner in learners.map_err(ReportError::rows)? {
            if wanted.is_none_or(|id| id == learner.id) {
                self.progress_of(&learner, sink)?;
            }
        }
        Ok(())
    }

    fn progress_of(&self, learner: &Learner, sink: &mut Sink<'_>) -> Result<(), ReportError> {
        let rows = self.view.progress(learner.id).map_err(ReportError::rows)?;
        let known: BTreeMap<&str, &LessonProgress> =
            rows.iter().map(|row| (row.lesson.as_str(), row)).collect();
        let planned = learner.group.and_then(|group| self.planned.get(&group));
        let id = learner.id.to_string();
        let lessons = self.pack.tracks.iter().flat_map(|track| &track.lessons);
        for lesson in lessons.filter_map(|id| self.pack.lesson(id)) {
            let progress = known.get(lesson.id.as_str()).copied();
            let in_plan = planned.is_some_and(|plan| plan.contains(lesson.id.as_str()));
            if self.tells(lesson.record, progress, in_plan) {
                let row = self.progress_row(learner, &id, lesson, progress);
                sink(&Row::Progress(row))?;
            }
        }
        Ok(())
    }

    /// Private lessons are never told of; lessons without a beginning only where a plan asks for them.
    fn tells(&self, record: Record, progress: Option<&LessonProgress>, in_plan: bool) -> bool {
        let filter = self.selection.filter();
        let everything = self.selection.is_everything();
        let within = |at: i64| {
            filter.from_ms.is_none_or(|from| at >= from) && filter.to_ms.is_none_or(|to| at <= to)
        };
        match (record, progress) {
            (Record::Never, _) => false,
            (Record::Assigned, found) => everything && (in_plan || found.is_some()),
            (Record::Always, Some(row)) => everything || row.last_ms.is_some_and(within),
            (Record::Always, None) => everything && in_plan,
        }
    }

    fn progress_row<'r>(
        &'r self,
        learner: &'r Learner,
        id: &'r str,
        lesson: &'r Lesson,
        progress: Option<&LessonProgress>,
    ) -> ProgressRow<'r> {
        let key = lesson.id.as_str();
        let steps = u32::try_from(lesson.steps.len()).unwrap_or(0);
        let begun = progress.filter(|row| row.started_ms.is_some());
        let at = |ms: Option<i64>| ms.map(|ms| self.selection.moment(ms));
        let row = ProgressRow {
            site: self.site,
            group: learner.group_name.as_deref().unwrap_or_default(),
            learner_id: id,
            learner_name: Some(&learner.name),
            language: learner.language.as_deref().unwrap_or_default(),
            track: lesson.track.as_str(),
            lesson: key,
            lesson_title: self.titles.get(key).map_or("", String::as_str),
            status: progress.map_or(Status::NotYet, |row| status(row.status)),
            steps_seen: begun.map(|row| row.steps_seen),
            steps_total: Some(begun.map_or(steps, |row| row.steps_total)),
            first_try_percent: begun.and_then(|row| row.first_try).map(percent),
            best_percent: begun.and_then(|row| row.best).map(percent),
            started_at: at(begun.and_then(|row| row.started_ms)),
            last_activity_at: at(begun.and_then(|row| row.last_ms)),
            completed_at: at(begun.and_then(|row| row.completed_ms)),
            active_seconds: begun.map(|row| seconds(row.active_ms)),
            runs: begun.map(|row| row.runs),
            competences: self.competences.get(key).map_or("", String::as_str),
        };
        match lesson.record {
            Record::Assigned => row.completed_or_not_yet(),
            _ => row,
        }
    }
}

fn status(status: records::Status) -> Status {
    match status {
        records::Status::Started => Status::Started,
        records::Status::Completed => Status::Completed,
        records::Status::RepeatedWell => Status::RepeatedWell,
    }
}

fn seconds(active_ms: impl TryInto<u64>) -> u32 {
    let ms = active_ms.try_into().unwrap_or(0);
    u32::try_from(ms / 1000).unwrap_or(u32::MAX)
}

/// Whole percent of thousandths, rounded.
fn percent(thousandths: u16) -> u8 {
    u8::try_from((thousandths + 5) / 10).unwrap_or(100).min(100)
}
