//! Typed input for everything that a learner does. Each needs the token of what may be
//! recorded, so that a private lesson has no way in.

use crate::detail::{Chosen, check_key, version_1};
use crate::error::{Error, Result};
use crate::event::{Event, Kind};
use crate::id::{AssessmentId, LearnerId};
use crate::moment::Moment;
use crate::recordable::{CompletedOnly, Recordable, RecordableItem};
use crate::tx::Tx;

/// Who, when, and whether two or three sit together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Who {
    /// The learner; at a joint visit every call is made once per person.
    pub learner: LearnerId,
    /// When.
    pub at: Moment,
    /// Two or three together.
    pub shared: bool,
}

/// A run through a lesson began.
#[derive(Debug, Clone, Copy)]
pub struct LessonOpened {
    /// Which run, from 1.
    pub run: u32,
    /// Steps of the lesson.
    pub steps_total: u16,
}

/// A step was on the screen.
#[derive(Debug, Clone, Copy)]
pub struct StepSeen<'a> {
    /// Which step.
    pub step: &'a str,
    /// Which run, from 1.
    pub run: u32,
    /// Milliseconds of activity since the previous event here.
    pub active_ms: u32,
    /// Steps seen in this run.
    pub steps_seen: u16,
    /// Steps of the lesson.
    pub steps_total: u16,
}

/// An activity was answered.
#[derive(Debug, Clone)]
pub struct ActivityAnswered<'a> {
    /// Which step.
    pub step: &'a str,
    /// Which run, from 1.
    pub run: u32,
    /// Which try in this run, from 1.
    pub attempt: u32,
    /// Thousandths, 0 to 1000.
    pub result: u16,
    /// Points that a full result is worth.
    pub weight: u16,
    /// Sure or not; none when not asked or skipped.
    pub confidence: Option<bool>,
    /// Milliseconds of activity since the previous event here.
    pub active_ms: u32,
    /// Steps seen in this run.
    pub steps_seen: u16,
    /// Steps of the lesson.
    pub steps_total: u16,
    /// What was chosen.
    pub chosen: Chosen,
}

/// Every step was seen and every activity answered.
#[derive(Debug, Clone, Copy)]
pub struct LessonCompleted {
    /// Which run, from 1.
    pub run: u32,
    /// Points of this run in thousandths of all points.
    pub result: u16,
    /// Milliseconds of activity since the previous event here.
    pub active_ms: u32,
    /// Steps of the lesson.
    pub steps_total: u16,
}

/// The learner chose what to do next.
#[derive(Debug, Clone)]
pub struct PlanChosen<'a> {
    /// Which step.
    pub step: &'a str,
    /// Which run, from 1.
    pub run: u32,
    /// Milliseconds of activity since the previous event here.
    pub active_ms: u32,
    /// The plans chosen.
    pub chosen: Chosen,
}

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
    /// Records that a run through a lesson began.
    ///
    /// # Errors
    /// [`Error::UnknownLearner`] and what the engine may refuse, here and below.
    pub fn lesson_opened(
        &mut self,
        who: &Who,
        lesson: &Recordable,
        input: LessonOpened,
    ) -> Result<()> {
        let mut event = in_lesson(who, lesson, Kind::LessonOpened, input.run)?;
        event.steps_total = input.steps_total;
        self.append(event)
    }

    /// Records that a step was on the screen.
    ///
    /// # Errors
    /// As [`Tx::lesson_opened`], and [`Error::NotAKey`].
    pub fn step_seen(&mut self, who: &Who, lesson: &Recordable, input: StepSeen<'_>) -> Result<()> {
        let mut event = in_lesson(who, lesson, Kind::StepSeen, input.run)?;
        event.step = Some(input.step.to_owned());
        event.active_ms = input.active_ms;
        (event.steps_seen, event.steps_total) = (input.steps_seen, input.steps_total);
        self.append(event)
    }

    /// Records an answer.
    ///
    /// # Errors
    /// As [`Tx::lesson_opened`], [`Error::NotAKey`] and [`Error::OutOfRange`].
    pub fn activity_answered(
        &mut self,
        who: &Who,
        lesson: &Recordable,
        input: ActivityAnswered<'_>,
    ) -> Result<()> {
        let mut event = in_lesson(who, lesson, Kind::ActivityAnswered, input.run)?;
        event.step = Some(input.step.to_owned());
        event.attempt = from_one(input.attempt, "attempt")?;
        event.result = Some(input.result);
        event.weight = input.weight;
        event.confidence = input.confidence;
        event.active_ms = input.active_ms;
        (event.steps_seen, event.steps_total) = (input.steps_seen, input.steps_total);
        event.detail = version_1(input.chosen.as_str());
        self.append(event)
    }

    /// Records that a lesson was completed.
    ///
    /// # Errors
    /// As [`Tx::lesson_opened`] and [`Error::OutOfRange`].
    pub fn lesson_completed(
        &mut self,
        who: &Who,
        lesson: &Recordable,
        input: LessonCompleted,
    ) -> Result<()> {
        let mut event = in_lesson(who, lesson, Kind::LessonCompleted, input.run)?;
        event.result = Some(input.result);
        event.active_ms = input.active_ms;
        (event.steps_seen, event.steps_total) = (input.steps_total, input.steps_total);
        self.append(event)
    }

    /// Records that an assigned lesson was completed: the day, and nothing else.
    ///
    /// # Errors
    /// As [`Tx::lesson_opened`].
    pub fn lesson_completed_only(&mut self, who: &Who, lesson: &CompletedOnly) -> Result<()> {
        let mut event = Event::blank(who.learner, who.at.day_only(), Kind::LessonCompleted);
        event.pack = Some(lesson.pack().clone());
        event.lesson = Some(lesson.lesson().to_owned());
        self.append(event)
    }

    /// Records what the learner plans to do.
    ///
    /// # Errors
    /// As [`Tx::lesson_opened`] and [`Error::NotAKey`].
    pub fn plan_chosen(
        &mut self,
        who: &Who,
        lesson: &Recordable,
        input: PlanChosen<'_>,
    ) -> Result<()> {
        let mut event = in_lesson(who, lesson, Kind::PlanChosen, input.run)?;
        event.step = Some(input.step.to_owned());
        event.active_ms = input.active_ms;
        event.detail = version_1(input.chosen.as_str());
        self.append(event)
    }

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

fn blank(who: &Who, kind: Kind) -> Event {
    let mut event = Event::blank(who.learner, who.at, kind);
    event.shared = who.shared;
    event
}

fn in_lesson(who: &Who, lesson: &Recordable, kind: Kind, run: u32) -> Result<Event> {
    let mut event = blank(who, kind);
    event.pack = Some(lesson.pack().clone());
    event.lesson = Some(lesson.lesson().to_owned());
    event.run = from_one(run, "run")?;
    Ok(event)
}

fn from_one(number: u32, what: &'static str) -> Result<u32> {
    if number == 0 {
        Err(Error::OutOfRange { what })
    } else {
        Ok(number)
    }
}

fn rating((statement, value): &(&str, u8)) -> Result<String> {
    if *value > 3 {
        return Err(Error::OutOfRange { what: "rating" });
    }
    Ok(format!("{}={value}", check_key(statement)?))
}
