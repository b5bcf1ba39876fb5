//! What happens in a lesson.

use crate::detail::{Chosen, version_1};
use crate::error::{Error, Result};
use crate::event::{Event, Kind};
use crate::learning::{Who, blank};
use crate::recordable::{CompletedOnly, Recordable};
use crate::tx::Tx;

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

/// A card of a short review was answered.
#[derive(Debug, Clone, Copy)]
pub struct ReviewAnswered<'a> {
    /// Which step of the lesson.
    pub step: &'a str,
    /// Thousandths, 0 to 1000.
    pub result: u16,
    /// Milliseconds of activity since the previous event here.
    pub active_ms: u32,
}

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

    /// Records an answer in a short review: how it went, not what was chosen.
    ///
    /// # Errors
    /// As [`Tx::lesson_opened`] and [`Error::NotAKey`].
    pub fn review_answered(
        &mut self,
        who: &Who,
        lesson: &Recordable,
        input: ReviewAnswered<'_>,
    ) -> Result<()> {
        let mut event = blank(who, Kind::ReviewAnswered);
        event.pack = Some(lesson.pack().clone());
        event.lesson = Some(lesson.lesson().to_owned());
        event.step = Some(input.step.to_owned());
        event.result = Some(input.result);
        event.active_ms = input.active_ms;
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
