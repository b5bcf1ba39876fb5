//! The values of a row, in the order of its columns.

use crate::{AnswerRow, AssessmentRow, Cell, CourseRow, ProgressRow, ReportError, SummaryRow};

/// Takes one value after the other.
type Put<'p> = dyn FnMut(Cell<'_>) -> Result<(), ReportError> + 'p;

pub(crate) fn progress_cells(row: &ProgressRow<'_>, put: &mut Put<'_>) -> Result<(), ReportError> {
    put(Cell::Text(row.site))?;
    put(Cell::Text(row.group))?;
    put(Cell::Text(row.learner_id))?;
    put(Cell::text(row.learner_name))?;
    put(Cell::Code(row.language))?;
    put(Cell::Code(row.track))?;
    put(Cell::Text(row.lesson))?;
    put(Cell::Text(row.lesson_title))?;
    put(Cell::Code(row.status.code()))?;
    put(Cell::int(row.steps_seen))?;
    put(Cell::int(row.steps_total))?;
    put(row.first_try_percent.map_or(Cell::Absent, Cell::Percent))?;
    put(row.best_percent.map_or(Cell::Absent, Cell::Percent))?;
    put(Cell::moment(row.started_at))?;
    put(Cell::moment(row.last_activity_at))?;
    put(Cell::moment(row.completed_at))?;
    put(Cell::int(row.active_seconds))?;
    put(Cell::int(row.runs))?;
    put(Cell::Text(row.competences))
}

pub(crate) fn assessment_cells(
    row: &AssessmentRow<'_>,
    put: &mut Put<'_>,
) -> Result<(), ReportError> {
    put(Cell::Text(row.site))?;
    put(Cell::Text(row.group))?;
    put(Cell::Text(row.learner_id))?;
    put(Cell::text(row.learner_name))?;
    put(Cell::Code(row.track))?;
    put(Cell::Code(row.phase))?;
    put(Cell::moment(row.started_at))?;
    put(Cell::moment(row.finished_at))?;
    put(Cell::Int(row.items.into()))?;
    put(Cell::number(row.ability))?;
    put(Cell::number(row.standard_error))?;
    put(Cell::code(row.band))?;
    put(Cell::code(row.band_low))?;
    put(Cell::code(row.band_high))?;
    put(Cell::number(row.self_rating))?;
    put(Cell::Int(row.dont_know.into()))
}

pub(crate) fn answer_cells(row: &AnswerRow<'_>, put: &mut Put<'_>) -> Result<(), ReportError> {
    put(Cell::Text(row.site))?;
    put(Cell::Text(row.group))?;
    put(Cell::Text(row.learner_id))?;
    put(Cell::text(row.learner_name))?;
    put(Cell::DateTime(row.at))?;
    put(Cell::Text(row.lesson_or_assessment))?;
    put(Cell::Text(row.item))?;
    put(Cell::Text(row.competence))?;
    put(Cell::Code(row.kind))?;
    put(Cell::number(row.result))?;
    put(Cell::Flag(row.first_try))?;
    put(Cell::text(row.chosen))?;
    put(Cell::code(row.confidence))?;
    put(Cell::int(row.active_ms))?;
    put(Cell::Text(row.pack_version))
}

pub(crate) fn summary_cells(row: &SummaryRow<'_>, put: &mut Put<'_>) -> Result<(), ReportError> {
    put(Cell::Text(row.site))?;
    put(Cell::Text(row.group))?;
    put(Cell::Code(row.track))?;
    put(Cell::text(row.competence))?;
    put(Cell::Code(row.phase))?;
    put(Cell::int(row.n))?;
    put(Cell::number(row.mean))?;
    put(Cell::number(row.sd))?;
    put(Cell::number(row.share_first_steps))?;
    put(Cell::number(row.share_on_the_way))?;
    put(Cell::number(row.share_sure))?;
    put(Cell::number(row.gain))?;
    put(Cell::number(row.gain_low))?;
    put(Cell::number(row.gain_high))?;
    put(Cell::code(row.suppressed))
}

pub(crate) fn course_cells(row: &CourseRow<'_>, put: &mut Put<'_>) -> Result<(), ReportError> {
    put(Cell::Text(row.site))?;
    put(Cell::Text(row.course))?;
    put(row.first_day.map_or(Cell::Absent, Cell::Date))?;
    put(row.last_day.map_or(Cell::Absent, Cell::Date))?;
    put(Cell::number(row.hours))?;
    put(Cell::Int(row.enrolled.into()))?;
    put(Cell::int(row.attended))?;
    put(Cell::Int(row.lessons_planned.into()))?;
    put(Cell::Int(row.lessons_completed_total.into()))?;
    put(Cell::Int(row.satisfaction_n.into()))?;
    row.satisfaction
        .into_iter()
        .try_for_each(|mean| put(Cell::number(mean)))
}
