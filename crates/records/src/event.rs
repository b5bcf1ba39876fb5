//! What is stored about one thing that a learner did.

use sha2::{Digest as _, Sha256};

use crate::id::{AssessmentId, LearnerId, StreamId};
use crate::moment::Moment;

/// What happened. Kinds may be added, meanings never change, and a number from a newer program
/// is kept as it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A run through a lesson began.
    LessonOpened,
    /// A step was on the screen.
    StepSeen,
    /// An activity was answered.
    ActivityAnswered,
    /// Every step was seen and every activity answered.
    LessonCompleted,
    /// The learner chose what to do next in their own life.
    PlanChosen,
    /// The learner rated "I can …" statements.
    SelfRated,
    /// A self-assessment began.
    AssessmentStarted,
    /// A task of a self-assessment was answered.
    ItemAnswered,
    /// A self-assessment ended with an estimate.
    AssessmentFinished,
    /// A card of a short review was answered.
    ReviewAnswered,
    /// A certificate was made.
    CertificateIssued,
    /// Something that this version does not know.
    Other(u16),
}

impl Kind {
    /// The number in the file.
    #[must_use]
    pub fn code(self) -> u16 {
        match self {
            Self::LessonOpened => 1,
            Self::StepSeen => 2,
            Self::ActivityAnswered => 3,
            Self::LessonCompleted => 4,
            Self::PlanChosen => 5,
            Self::SelfRated => 6,
            Self::AssessmentStarted => 7,
            Self::ItemAnswered => 8,
            Self::AssessmentFinished => 9,
            Self::ReviewAnswered => 10,
            Self::CertificateIssued => 11,
            Self::Other(code) => code,
        }
    }

    /// The kind behind a number in the file.
    #[must_use]
    pub fn from_code(code: u16) -> Self {
        match code {
            1 => Self::LessonOpened,
            2 => Self::StepSeen,
            3 => Self::ActivityAnswered,
            4 => Self::LessonCompleted,
            5 => Self::PlanChosen,
            6 => Self::SelfRated,
            7 => Self::AssessmentStarted,
            8 => Self::ItemAnswered,
            9 => Self::AssessmentFinished,
            10 => Self::ReviewAnswered,
            11 => Self::CertificateIssued,
            other => Self::Other(other),
        }
    }

    /// The name in exports, such as `activity-answered`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LessonOpened => "lesson-opened",
            Self::StepSeen => "step-seen",
            Self::ActivityAnswered => "activity-answered",
            Self::LessonCompleted => "lesson-completed",
            Self::PlanChosen => "plan-chosen",
            Self::SelfRated => "self-rated",
            Self::AssessmentStarted => "assessment-started",
            Self::ItemAnswered => "item-answered",
            Self::AssessmentFinished => "assessment-finished",
            Self::ReviewAnswered => "review-answered",
            Self::CertificateIssued => "certificate-issued",
            Self::Other(_) => "other",
        }
    }
}

/// Name and version of the pack that a lesson or item came from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pack {
    /// Such as `tilia-base`.
    pub name: String,
    /// Such as `2026.11.0`.
    pub version: String,
}

impl Pack {
    /// A pack by name and version.
    #[must_use]
    pub fn new(name: &str, version: &str) -> Self {
        Self {
            name: name.to_owned(),
            version: version.to_owned(),
        }
    }
}

/// One event with everything in words instead of dictionary numbers. Its identity is
/// (`stream`, `seq`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The start of the program that stored it.
    pub stream: StreamId,
    /// Its number in the stream, from 1, counting stored events only.
    pub seq: u32,
    /// Who did it.
    pub learner: LearnerId,
    /// When, as right or wrong as the clock was.
    pub at: Moment,
    /// How far the clock was behind everything known of this learner then, in milliseconds; 0 where it was right.
    pub behind_ms: i64,
    /// What.
    pub kind: Kind,
    /// Where the lesson or item came from.
    pub pack: Option<Pack>,
    /// In which lesson.
    pub lesson: Option<String>,
    /// At which step of it.
    pub step: Option<String>,
    /// Which assessment item.
    pub item: Option<String>,
    /// In which self-assessment.
    pub assessment: Option<AssessmentId>,
    /// Which pass through the lesson, from 1; 0 outside lessons.
    pub run: u32,
    /// Which try at this activity in this run, from 1; 0 where nothing is tried.
    pub attempt: u32,
    /// Thousandths, 0 to 1000; absent where nothing is marked.
    pub result: Option<u16>,
    /// Points that a full result is worth; 0 where nothing is marked.
    pub weight: u16,
    /// Sure or not; absent when not asked or skipped.
    pub confidence: Option<bool>,
    /// Milliseconds of activity since the previous event of this learner here.
    pub active_ms: u32,
    /// Steps seen in this run.
    pub steps_seen: u16,
    /// Steps of the lesson.
    pub steps_total: u16,
    /// Answered by two or three together.
    pub shared: bool,
    /// Version digit and keys; see [`crate::Chosen`]. Kept as it came for unknown kinds.
    pub detail: String,
}

impl Event {
    /// An event of this kind with nothing else in it yet.
    pub(crate) fn blank(learner: LearnerId, at: Moment, kind: Kind) -> Self {
        Self {
            stream: StreamId([0; 16]),
            seq: 0,
            learner,
            at,
            behind_ms: 0,
            kind,
            pack: None,
            lesson: None,
            step: None,
            item: None,
            assessment: None,
            run: 0,
            attempt: 0,
            result: None,
            weight: 0,
            confidence: None,
            active_ms: 0,
            steps_seen: 0,
            steps_total: 0,
            shared: false,
            detail: String::new(),
        }
    }

    /// The place in the order of what this learner did, in milliseconds. It never goes back within one file, so
    /// that neither a wrong clock nor a new start changes what came last; only for what two files did without
    /// knowing of each other the clocks decide.
    #[must_use]
    pub fn order_ms(&self) -> i64 {
        self.at.utc_ms.saturating_add(self.behind_ms)
    }

    /// SHA-256 over everything but the identity, so that two events with one identity can be told apart and every PC
    /// keeps the same one.
    #[must_use]
    pub fn content_hash(&self) -> [u8; 32] {
        let mut content = Content(Sha256::new());
        content.bytes(&self.learner.0);
        content.number(self.at.utc_ms);
        content.number(self.at.offset_min);
        content.number(self.behind_ms);
        content.number(self.kind.code());
        let pack = self.pack.as_ref();
        content.text(pack.map(|pack| pack.name.as_str()));
        content.text(pack.map(|pack| pack.version.as_str()));
        for name in [&self.lesson, &self.step, &self.item] {
            content.text(name.as_deref());
        }
        content.bytes(self.assessment.as_ref().map_or(&[], |id| &id.0));
        content.number(self.run);
        content.number(self.attempt);
        content.number(self.result.map_or(-1, i64::from));
        content.number(self.weight);
        content.number(self.confidence.map_or(-1, i64::from));
        content.number(self.active_ms);
        content.number(self.steps_seen);
        content.number(self.steps_total);
        content.number(self.shared);
        content.text(Some(&self.detail));
        content.0.finalize().into()
    }

    /// Whether this is a completion of which the day is known and nothing else; it has no place in the order.
    pub(crate) fn is_completion_only(&self) -> bool {
        self.kind == Kind::LessonCompleted && self.run == 0
    }
}

/// Parts of an event one after the other: numbers as eight bytes, the smallest first, texts after their length.
struct Content(Sha256);

impl Content {
    fn number(&mut self, number: impl Into<i64>) {
        self.0.update(number.into().to_le_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// A text that is absent is not the same as an empty one.
    fn text(&mut self, text: Option<&str>) {
        self.number(text.is_some());
        self.bytes(text.unwrap_or_default().as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_keeps_its_kind() {
        for code in 0..300 {
            assert_eq!(Kind::from_code(code).code(), code);
        }
    }
}
