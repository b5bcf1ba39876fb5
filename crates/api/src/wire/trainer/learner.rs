//! One person, as a trainer sees them.

use super::{CellState, SamePerson};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which learner, in which language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenLearnerInput {
    /// Learner id.
    pub learner: String,
    /// Language of the page.
    pub language: String,
}

/// One person's page. Private lessons are nowhere on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LearnerPage {
    /// Learner id.
    pub learner: String,
    /// Name.
    pub name: String,
    /// Picture card code.
    pub picture: String,
    /// Group id.
    pub group: Option<String>,
    /// Group name.
    pub group_name: String,
    /// Language code.
    pub language: Option<String>,
    /// On the list since, ISO 8601 with offset.
    pub since: String,
    /// Whether they are asked for three pictures on this PC.
    pub pin: bool,
    /// Whether they are hidden from lists and tiles.
    pub hidden: bool,
    /// Last activity, ISO 8601 with offset.
    pub last_at: Option<String>,
    /// Lessons by track: planned ones and those begun.
    pub tracks: Vec<LearnerTrack>,
    /// Self-assessments finished, the latest last.
    pub bands: Vec<LearnerBand>,
    /// Course days noted.
    pub days: Vec<LearnerDay>,
    /// Notes, the oldest first. The person may read them.
    pub notes: Vec<LearnerNote>,
    /// Other entries that count for this person; this can be undone.
    pub joined: Vec<SamePerson>,
}

/// A track's lessons of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LearnerTrack {
    /// Title.
    pub title: String,
    /// Lessons in order.
    pub lessons: Vec<LearnerLesson>,
}

/// One lesson of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LearnerLesson {
    /// Lesson id.
    pub lesson: String,
    /// Title.
    pub title: String,
    /// In the group's plan.
    pub planned: bool,
    /// Of this lesson only "completed" or "not yet" is known.
    pub completed_only: bool,
    /// Shape and word.
    pub state: CellState,
    /// Steps seen; 0 where only completion is kept.
    pub seen: u32,
    /// Steps in all; 0 where only completion is kept.
    pub steps: u32,
    /// Last activity, ISO 8601 with offset; none where only completion is kept.
    pub last_at: Option<String>,
}

/// A finished self-assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LearnerBand {
    /// Title of the track.
    pub track: String,
    /// `entry`, `exit` or `booster`.
    pub phase: String,
    /// `first-steps`, `on-the-way` or `sure`.
    pub band: String,
    /// When, ISO 8601 with offset.
    pub at: String,
}

/// A course day of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LearnerDay {
    /// Local date, `YYYY-MM-DD`.
    pub day: String,
    /// Whether they were there.
    pub present: bool,
}

/// A note about the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LearnerNote {
    /// Its number.
    pub note: u32,
    /// When it was written, ISO 8601 with offset.
    pub at: String,
    /// Who wrote it; empty when the account is gone.
    pub trainer: String,
    /// What it says.
    pub text: String,
}

/// A new note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddNoteInput {
    /// Learner id.
    pub learner: String,
    /// What it says.
    pub text: String,
}

/// Which note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteInput {
    /// Learner id.
    pub learner: String,
    /// Its number.
    pub note: u32,
}

/// Hides somebody, or shows them again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HideLearnerInput {
    /// Learner id.
    pub learner: String,
    /// Whether they are hidden from lists and tiles.
    pub hidden: bool,
}
