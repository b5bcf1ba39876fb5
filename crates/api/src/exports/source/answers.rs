//! Rows of answers, in lessons and in self-assessments.

use super::{Source, Stop};
use tilia_course::{Activity, CompetenceCode, ItemId, LessonId, Record, StepId};
use tilia_records as records;
use tilia_reports::{AnswerRow, ReportError, Row, Sink};

impl Source<'_> {
    /// Rows of answers in the order in which they were stored.
    pub(super) fn answers(&self, sink: &mut Sink<'_>) -> Result<(), ReportError> {
        let filter = self.selection.wide_filter();
        let walked = self.view.for_each_answer_row(&filter, |row| {
            if !self.selection.within(row.at) || !self.tells_answers(row.lesson, row.item) {
                return Ok(());
            }
            let id = row.learner.id.to_string();
            sink(&Row::Answer(self.answer_row(row, &id))).map_err(Stop::Report)
        });
        walked.map_err(Stop::into_report)
    }

    /// Of an assigned lesson only the completion is told, of a private one nothing. A lesson may have
    /// become private since its answers were stored.
    pub(super) fn tells_answers(&self, lesson: Option<&str>, item: Option<&str>) -> bool {
        let item = item.and_then(|id| self.pack.item(&ItemId::from(id)));
        let asked = lesson.map(LessonId::from);
        let lesson = asked.as_ref().or(item.map(|item| &item.lesson));
        let lesson = lesson.and_then(|id| self.pack.lesson(id));
        lesson.is_none_or(|lesson| lesson.record == Record::Always)
    }

    fn answer_row<'r>(&'r self, row: &'r records::AnswerRow<'_>, id: &'r str) -> AnswerRow<'r> {
        let (competence, kind) = self.known(row.lesson, row.step, row.item);
        let sure = |sure| if sure { "sure" } else { "unsure" };
        AnswerRow {
            site: self.site,
            group: row.learner.group_name.as_deref().unwrap_or_default(),
            learner_id: id,
            learner_name: Some(&row.learner.name),
            at: crate::exports::moment(row.at),
            lesson_or_assessment: row.lesson.or(row.track).unwrap_or_default(),
            item: row.step.or(row.item).unwrap_or_default(),
            competence,
            kind,
            result: Some(f64::from(row.result) / 1000.0),
            first_try: row.attempt == 1 && row.run <= 1,
            chosen: Some(if row.dont_know { "?" } else { row.chosen }),
            confidence: row.confidence.map(sure),
            active_ms: Some(row.active_ms),
            pack_version: row.pack.map_or("", |pack| pack.version.as_str()),
        }
    }

    /// Competence and kind of what was answered; empty when the course no longer has it.
    fn known(
        &self,
        lesson: Option<&str>,
        step: Option<&str>,
        item: Option<&str>,
    ) -> (&str, &'static str) {
        if let Some(item) = item.and_then(|id| self.pack.item(&ItemId::from(id))) {
            return (item.competence.as_str(), item.activity.kind());
        }
        let Some(lesson) = lesson.and_then(|id| self.pack.lesson(&LessonId::from(id))) else {
            return ("", "");
        };
        let step = step.and_then(|id| lesson.step(&StepId::from(id)));
        let own = step.and_then(|step| step.competence.as_ref());
        let competence = own.or(lesson.competences.first());
        let activity = step.and_then(|step| step.activity.as_ref());
        (
            competence.map_or("", CompetenceCode::as_str),
            activity.map_or("", Activity::kind),
        )
    }
}
