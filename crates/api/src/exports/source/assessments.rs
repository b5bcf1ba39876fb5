//! Rows of self-assessments.

use super::{Source, Stop};
use crate::assessments::band_code;
use tilia_records::{Assessment, Finish, Learner, Phase};
use tilia_reports::{AssessmentRow, ReportError, Row, Sink};

impl Source<'_> {
    /// Rows of self-assessments, finished or not.
    pub(super) fn assessments(&self, sink: &mut Sink<'_>) -> Result<(), ReportError> {
        let filter = self.selection.filter();
        let walked = self
            .view
            .for_each_assessment_row(&filter, |learner, assessment| {
                let id = learner.id.to_string();
                let row = self.assessment_row(learner, &id, assessment);
                sink(&Row::Assessment(row)).map_err(Stop::Report)
            });
        walked.map_err(Stop::into_report)
    }

    fn assessment_row<'r>(
        &'r self,
        learner: &'r Learner,
        id: &'r str,
        assessment: &'r Assessment,
    ) -> AssessmentRow<'r> {
        let finish = assessment.finish.as_ref();
        let band = |number: fn(&Finish) -> u8| finish.map(number).map(band_code);
        let thousandths = |number: f64| number / 1000.0;
        AssessmentRow {
            site: self.site,
            group: learner.group_name.as_deref().unwrap_or_default(),
            learner_id: id,
            learner_name: Some(&learner.name),
            track: assessment.track.as_deref().unwrap_or_default(),
            phase: phase_code(assessment.phase),
            started_at: Some(self.selection.moment(assessment.started_ms)),
            finished_at: finish.map(|finish| self.selection.moment(finish.at_ms)),
            items: assessment.items,
            ability: finish.map(|finish| thousandths(finish.ability.into())),
            standard_error: finish.map(|finish| thousandths(finish.error.into())),
            band: band(|finish| finish.band),
            band_low: band(|finish| finish.band_low),
            band_high: band(|finish| finish.band_high),
            // People rate from 1 to 4, the records count from 0.
            self_rating: assessment
                .self_rating
                .map(|mean| thousandths(mean.into()) + 1.0),
            dont_know: assessment.dont_know,
        }
    }
}

pub(super) fn phase_code(phase: Option<Phase>) -> &'static str {
    match phase {
        Some(Phase::Entry) => "entry",
        Some(Phase::Exit) => "exit",
        Some(Phase::Booster) => "booster",
        None => "",
    }
}
