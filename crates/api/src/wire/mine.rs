//! One's own progress.

use super::home::{LessonTile, TrackTile};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// "My progress": in words, never as a mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MyProgress {
    /// Name; none for guests.
    pub name: Option<String>,
    /// Whether nothing will be kept.
    pub guest: bool,
    /// Tracks with counts.
    pub tracks: Vec<TrackTile>,
    /// Lessons begun or completed, newest first.
    pub lessons: Vec<MyLesson>,
    /// What I have chosen to do at home, newest first.
    pub plans: Vec<MyPlan>,
    /// Self-assessments finished, newest first.
    pub assessments: Vec<MyAssessment>,
}

/// A lesson in "My progress".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MyLesson {
    /// The lesson.
    pub lesson: LessonTile,
    /// Last time, ISO 8601 with offset.
    pub last_at: String,
}

/// A plan in "My progress".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MyPlan {
    /// Language of the lesson's words.
    pub language: String,
    /// Title of the lesson it belongs to.
    pub lesson: String,
    /// Sentences chosen.
    pub chosen: Vec<String>,
}

/// A self-assessment in "My progress".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MyAssessment {
    /// Track id.
    pub track: String,
    /// Its title.
    pub title: String,
    /// `first-steps`, `on-the-way` or `sure`.
    pub band: String,
    /// When, ISO 8601 with offset.
    pub at: String,
}
