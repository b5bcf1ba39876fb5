//! What happens in a self-assessment.

use crate::detail::{Chosen, check_key, version_1};
use crate::error::{Error, Result};
use crate::event::Kind;
use crate::id::AssessmentId;
use crate::learning::{Who, blank};
use crate::recordable::RecordableItem;
use crate::tx::Tx;

/// "I can …" statements rated from 0 (not at all) to 3 (surely).
#[derive(Debug, Clone)]
pub struct SelfRated<'a> {
    /// The self-assessment that they belong to.
    pub assessment: AssessmentId,
    /// Statement and rating.
    pub ratings: &'a [(&'a str, u8)],
}

/// When in a course a self-assessment is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Before the lessons.
    Entry,
    /// After them.
    Exit,
    /// Some time later.
    Booster,
}

impl Phase {
    /// The number in the file.
    #[must_use]
    pub fn code(self) -> i64 {
        match self {
            Self::Entry => 0,
            Self::Exit => 1,
            Self::Booster => 2,
        }
    }

    /// The phase behind a number in the file.
    #[must_use]
    pub fn from_code(code: i64) -> Option<Self> {
        [Self::Entry, Self::Exit, Self::Booster]
            .into_iter()
            .find(|phase| phase.code() == code)
    }
}

/// A self-assessment began.
#[derive(Debug, Clone, Copy)]
pub struct AssessmentStarted<'a> {
    /// Fresh random bits.
    pub assessment: AssessmentId,
    /// Which track.
    pub track: &'a str,
    /// When in the course.
    pub phase: Phase,
}

/// A task of a self-assessment was answered.
#[derive(Debug, Clone)]
pub struct ItemAnswered {
    /// In which self-assessment.
    pub assessment: AssessmentId,
    /// What the learner answered.
    pub answer: ItemAnswer,
    /// Milliseconds of activity since the previous event here.
    pub active_ms: u32,
}

/// An answer to a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemAnswer {
    /// "I don't know": counts as wrong and is reported apart.
    DontKnow,
    /// A choice was made.
    Given {
        /// Right or wrong.
        right: bool,
        /// Sure or not; none when skipped.
        confidence: Option<bool>,
        /// What was chosen.
        chosen: Chosen,
    },
}

/// A self-assessment ended.
#[derive(Debug, Clone, Copy)]
pub struct AssessmentFinished<'a> {
    /// Which one.
    pub assessment: AssessmentId,
    /// Thousandths of a logit.
    pub ability: i32,
    /// Standard error in thousandths of a logit.
    pub error: u32,
    /// Band, from 0 (first steps).
    pub band: u8,
    /// Lowest band within the uncertainty.
    pub band_low: u8,
    /// Highest band within the uncertainty.
    pub band_high: u8,
    /// Version of the difficulties used.
    pub calibration: &'a str,
}

/// Instead of keys: "I don't know".
pub(crate) const DONT_KNOW: &str = "?";

impl Tx<'_> {
    /// Records how sure the learner feels.
    ///
    /// # Errors
    /// As [`Tx::lesson_opened`], [`Error::NotAKey`] and [`Error::OutOfRange`].
    pub fn self_rated(&mut self, who: &Who, input: &SelfRated<'_>) -> Result<()> {
        let mut event = blank(who, Kind::SelfRated);
        event.assessment = Some(input.assessment);
        let ratings: Vec<String> = input.ratings.iter().map(rating).collect::<Result<_>>()?;
        event.detail = version_1(&ratings.join(","));
        self.append(event)
    }

    /// Records that a self-assessment began.
    ///
    /// # Errors
    /// As [`Tx::lesson_opened`] and [`Error::NotAKey`].
    pub fn assessment_started(&mut self, who: &Who, input: &AssessmentStarted<'_>) -> Result<()> {
        let mut event = blank(who, Kind::AssessmentStarted);
        event.assessment = Some(input.assessment);
        let track = check_key(input.track)?;
        event.detail = version_1(&format!("track={track},phase={}", input.phase.code()));
        self.append(event)
    }

    /// Records the answer to a task.
    ///
    /// # Errors
    /// As [`Tx::lesson_opened`].
    pub fn item_answered(
        &mut self,
        who: &Who,
        item: &RecordableItem,
        input: &ItemAnswered,
    ) -> Result<()> {
        let mut event = blank(who, Kind::ItemAnswered);
        event.pack = Some(item.pack().clone());
        event.item = Some(item.item().to_owned());
        event.assessment = Some(input.assessment);
        event.attempt = 1;
        event.weight = 1;
        event.active_ms = input.active_ms;
        event.result = Some(0);
        event.detail = version_1(DONT_KNOW);
        if let ItemAnswer::Given {
            right,
            confidence,
            chosen,
        } = &input.answer
        {
            event.result = Some(if *right { 1000 } else { 0 });
            event.confidence = *confidence;
            event.detail = version_1(chosen.as_str());
        }
        self.append(event)
    }

    /// Records how a self-assessment ended.
    ///
    /// # Errors
    /// As [`Tx::lesson_opened`] and [`Error::NotAKey`].
    pub fn assessment_finished(&mut self, who: &Who, input: &AssessmentFinished<'_>) -> Result<()> {
        let mut event = blank(who, Kind::AssessmentFinished);
        event.assessment = Some(input.assessment);
        event.detail = version_1(&format!(
            "ability={},error={},band={},low={},high={},calibration={}",
            input.ability,
            input.error,
            input.band,
            input.band_low,
            input.band_high,
            check_key(input.calibration)?,
        ));
        self.append(event)
    }
}

fn rating((statement, value): &(&str, u8)) -> Result<String> {
    if *value > 3 {
        return Err(Error::OutOfRange { what: "rating" });
    }
    Ok(format!("{}={value}", check_key(statement)?))
}
