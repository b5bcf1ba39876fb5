//! The rows that every format is made from. They borrow, so that a million rows need no copies.

use crate::row_cells::{
    answer_cells, assessment_cells, course_cells, progress_cells, summary_cells,
};
use crate::{Cell, Moment, ReportError, What};
use jiff::civil::Date;

/// How far somebody is with a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Not opened yet.
    NotYet,
    /// Begun.
    Started,
    /// Every step seen, every activity answered.
    Completed,
    /// Repeated with at least 80 % of the points.
    RepeatedWell,
}

impl Status {
    /// The stable name in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::Started => "started",
            Self::Completed => "completed",
            Self::RepeatedWell => "repeated-well",
        }
    }
}

/// One learner and one lesson.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ProgressRow<'a> {
    /// Name of the place.
    pub site: &'a str,
    /// Name of the group; empty when the learner is in none.
    pub group: &'a str,
    /// Id of the learner.
    pub learner_id: &'a str,
    /// Name of the learner.
    pub learner_name: Option<&'a str>,
    /// Language code in which the lesson was last taken.
    pub language: &'a str,
    /// Id of the track.
    pub track: &'a str,
    /// Id of the lesson.
    pub lesson: &'a str,
    /// Title of the lesson in the language of the file.
    pub lesson_title: &'a str,
    /// How far.
    pub status: Status,
    /// Steps seen.
    pub steps_seen: Option<u32>,
    /// Steps of the lesson.
    pub steps_total: Option<u32>,
    /// Share of the points at the first full run, 0–100.
    pub first_try_percent: Option<u8>,
    /// Best share of the points, 0–100.
    pub best_percent: Option<u8>,
    /// First opened.
    pub started_at: Option<Moment>,
    /// Last activity.
    pub last_activity_at: Option<Moment>,
    /// First completed.
    pub completed_at: Option<Moment>,
    /// Time in which something was done, in seconds.
    pub active_seconds: Option<u32>,
    /// Number of passes.
    pub runs: Option<u32>,
    /// Competence codes with a space between.
    pub competences: &'a str,
}

impl ProgressRow<'_> {
    /// What may be told of an assigned lesson of the respect track: completed or not yet, without
    /// answers, times or points.
    #[must_use]
    pub fn completed_or_not_yet(self) -> Self {
        let completed = self.status >= Status::Completed;
        Self {
            status: if completed {
                Status::Completed
            } else {
                Status::NotYet
            },
            steps_seen: None,
            steps_total: None,
            first_try_percent: None,
            best_percent: None,
            started_at: None,
            last_activity_at: None,
            completed_at: None,
            active_seconds: None,
            runs: None,
            ..self
        }
    }
}

/// One self-assessment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AssessmentRow<'a> {
    /// Name of the place.
    pub site: &'a str,
    /// Name of the group; empty when the learner is in none.
    pub group: &'a str,
    /// Id of the learner.
    pub learner_id: &'a str,
    /// Name of the learner.
    pub learner_name: Option<&'a str>,
    /// Id of the track.
    pub track: &'a str,
    /// `entry`, `exit` or `booster`.
    pub phase: &'a str,
    /// Begin.
    pub started_at: Option<Moment>,
    /// End; absent while it is open.
    pub finished_at: Option<Moment>,
    /// Number of tasks.
    pub items: u32,
    /// Ability in logits.
    pub ability: Option<f64>,
    /// Standard error in logits.
    pub standard_error: Option<f64>,
    /// `first-steps`, `on-the-way` or `sure`.
    pub band: Option<&'a str>,
    /// Lower end of the likely bands.
    pub band_low: Option<&'a str>,
    /// Upper end of the likely bands.
    pub band_high: Option<&'a str>,
    /// Mean of the "I can …" statements, 1–4.
    pub self_rating: Option<f64>,
    /// Number of "I don't know".
    pub dont_know: u32,
}

/// One answer to an activity or a task.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AnswerRow<'a> {
    /// Name of the place.
    pub site: &'a str,
    /// Name of the group; empty when the learner is in none.
    pub group: &'a str,
    /// Id of the learner.
    pub learner_id: &'a str,
    /// Name of the learner.
    pub learner_name: Option<&'a str>,
    /// When.
    pub at: Moment,
    /// Id of the lesson, or of the track whose self-assessment it was.
    pub lesson_or_assessment: &'a str,
    /// Id of the step or item.
    pub item: &'a str,
    /// Competence code.
    pub competence: &'a str,
    /// Kind of the activity, such as `choice`.
    pub kind: &'a str,
    /// 0–1; absent where nothing is right or wrong.
    pub result: Option<f64>,
    /// Whether this was the first try.
    pub first_try: bool,
    /// Keys of what was chosen.
    pub chosen: Option<&'a str>,
    /// `sure` or `unsure`; absent when skipped.
    pub confidence: Option<&'a str>,
    /// Time to the answer, in milliseconds.
    pub active_ms: Option<u32>,
    /// Version of the pack; absent in old rows that did not keep it.
    pub pack_version: &'a str,
}

/// One group, track, competence and phase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SummaryRow<'a> {
    /// Name of the place.
    pub site: &'a str,
    /// Name of the group.
    pub group: &'a str,
    /// Id of the track.
    pub track: &'a str,
    /// Competence code; absent for the whole track.
    pub competence: Option<&'a str>,
    /// `entry`, `exit` or `booster`.
    pub phase: &'a str,
    /// Number of people; absent when suppressed.
    pub n: Option<u32>,
    /// Mean ability in logits.
    pub mean: Option<f64>,
    /// Standard deviation in logits.
    pub sd: Option<f64>,
    /// Share in the lowest band, 0–1.
    pub share_first_steps: Option<f64>,
    /// Share in the middle band, 0–1.
    pub share_on_the_way: Option<f64>,
    /// Share in the highest band, 0–1.
    pub share_sure: Option<f64>,
    /// Mean gain from entry to exit in logits.
    pub gain: Option<f64>,
    /// Lower end of its 95 % interval.
    pub gain_low: Option<f64>,
    /// Upper end of its 95 % interval.
    pub gain_high: Option<f64>,
    /// Why figures are missing, such as `too-few-people`.
    pub suppressed: Option<&'a str>,
}

/// One course: counts only, nobody can be recognised in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CourseRow<'a> {
    /// Name of the place.
    pub site: &'a str,
    /// Name of the course.
    pub course: &'a str,
    /// First day.
    pub first_day: Option<Date>,
    /// Last day.
    pub last_day: Option<Date>,
    /// Length in hours of teaching; absent when nobody has said it.
    pub hours: Option<f64>,
    /// People in the group.
    pub enrolled: u32,
    /// People who were there on at least one day; absent when nothing was noted.
    pub attended: Option<u32>,
    /// Lessons in the plan.
    pub lessons_planned: u32,
    /// Lessons that the people of the group have completed, all together.
    pub lessons_completed_total: u32,
    /// How many have answered the three questions.
    pub satisfaction_n: u32,
    /// Mean answers, 1–5; absent for fewer than five people.
    pub satisfaction: [Option<f64>; 3],
}

/// A row of any sort.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Row<'a> {
    /// One learner and one lesson.
    Progress(ProgressRow<'a>),
    /// One self-assessment.
    Assessment(AssessmentRow<'a>),
    /// One answer.
    Answer(AnswerRow<'a>),
    /// One group.
    Summary(SummaryRow<'a>),
    /// One course.
    Course(CourseRow<'a>),
}

impl Row<'_> {
    /// The sort of this row.
    #[must_use]
    pub fn what(&self) -> What {
        match self {
            Self::Progress(_) => What::Progress,
            Self::Assessment(_) => What::Assessments,
            Self::Answer(_) => What::Answers,
            Self::Summary(_) => What::Summary,
            Self::Course(_) => What::Courses,
        }
    }

    /// Name of the place.
    pub(crate) fn site(&self) -> &str {
        match self {
            Self::Progress(row) => row.site,
            Self::Assessment(row) => row.site,
            Self::Answer(row) => row.site,
            Self::Summary(row) => row.site,
            Self::Course(row) => row.site,
        }
    }

    /// Hands over the values in the order of [`crate::columns`].
    ///
    /// # Errors
    /// Whatever `put` gives back.
    pub fn each_cell(
        &self,
        put: &mut dyn FnMut(Cell<'_>) -> Result<(), ReportError>,
    ) -> Result<(), ReportError> {
        match self {
            Self::Progress(row) => progress_cells(row, put),
            Self::Assessment(row) => assessment_cells(row, put),
            Self::Answer(row) => answer_cells(row, put),
            Self::Summary(row) => summary_cells(row, put),
            Self::Course(row) => course_cells(row, put),
        }
    }
}
