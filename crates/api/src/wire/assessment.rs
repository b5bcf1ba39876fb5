//! The self-assessment and "Your picture".

use super::lesson::{Activity, Answer, Keyed};
use super::{Block, home::LessonTile};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The page before the tasks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentIntro {
    /// Track id.
    pub track: String,
    /// Language of title and statements.
    pub language: String,
    /// Its title.
    pub title: String,
    /// "I can …" statements for a four-point scale.
    pub statements: Vec<Keyed>,
    /// Whether a test is waiting to be resumed.
    pub paused: bool,
    /// Whether there is a result to look at.
    pub has_picture: bool,
}

/// Begin: the ratings may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartAssessmentInput {
    /// Track id.
    pub track: String,
    /// Statement id to 1 (not yet) … 4 (very well).
    pub ratings: BTreeMap<String, u8>,
    /// Language.
    pub language: String,
}

/// An answer to a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerItemInput {
    /// Track id.
    pub track: String,
    /// Item id.
    pub item: String,
    /// What was answered; none means "I don't know".
    pub answer: Option<Answer>,
    /// "How sure are you?"; none when skipped.
    pub sure: Option<bool>,
    /// Active time, in milliseconds.
    pub active_ms: u32,
    /// Language of the next task.
    pub language: String,
}

/// What comes next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "is")]
pub enum AssessmentStep {
    /// A task.
    Task {
        /// The task.
        task: Box<Task>,
    },
    /// The end; look at the picture.
    Finished,
}

/// One task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Task {
    /// Item id.
    pub item: String,
    /// Number of this task, from 1.
    pub number: u32,
    /// At most so many tasks.
    pub at_most: u32,
    /// Language of question, situation and options.
    pub language: String,
    /// The question.
    pub question: String,
    /// The situation, may be empty.
    pub blocks: Vec<Block>,
    /// What there is to do; its parts stand in the same order after a language switch.
    pub activity: Activity,
}

/// "Your picture": words first, then the drawing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PicturePage {
    /// Track id.
    pub track: String,
    /// Its title.
    pub title: String,
    /// `first-steps`, `on-the-way` or `sure`.
    pub band: String,
    /// Lower end of the 95 % interval on the drawing, 0…1000 from start to end.
    pub low: u32,
    /// Best guess on the drawing, 0…1000.
    pub here: u32,
    /// Upper end, 0…1000.
    pub high: u32,
    /// Band at the lower end.
    pub band_low: String,
    /// Band at the upper end.
    pub band_high: String,
    /// Tasks answered.
    pub tasks: u32,
    /// Of these "I don't know".
    pub dont_know: u32,
    /// Knew it and was sure.
    pub knew_sure: u32,
    /// Knew it, unsure.
    pub knew_unsure: u32,
    /// Did not know it, unsure ("I don't know" counts here).
    pub missed_unsure: u32,
    /// Did not know it, but was sure.
    pub missed_sure: u32,
    /// How sure I felt before, 1…4, when I rated myself.
    pub self_rating: Option<u32>,
    /// Per topic.
    pub topics: Vec<Topic>,
    /// Three lessons that help most.
    pub lessons: Vec<HelpfulLesson>,
    /// When, ISO 8601 with offset.
    pub at: String,
    /// The tasks ran out before the picture was clear.
    pub ran_out: bool,
    /// Many answers came very quickly.
    pub hurried: bool,
    /// How far one has come since the first picture of this track; none when this is the first one.
    pub change: Option<PictureChange>,
    /// A lesson of the track was completed since, so it makes sense to look again.
    pub look_again: bool,
}

/// What has changed for one person: a hint in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PictureChange {
    /// `more-with-hard`, `more`, `surer`, `about-the-same` or `too-few-new`.
    pub kind: String,
    /// Since when, ISO 8601 with offset.
    pub since: String,
}

/// One topic (a competence).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Topic {
    /// DigComp code.
    pub code: String,
    /// Name.
    pub name: String,
    /// "Went well" or "worth a look".
    pub went_well: bool,
}

/// A lesson and why it helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HelpfulLesson {
    /// The lesson.
    pub lesson: LessonTile,
    /// `sure-but-wrong`, `was-hard`, `not-done-yet` or `goes-further`.
    pub reason: String,
    /// How many tasks stand behind the reason.
    pub tasks: u32,
}
