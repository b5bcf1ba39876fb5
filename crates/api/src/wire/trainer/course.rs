//! Courses and the group matrix.

use super::CourseDay;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A course: a group with dates and a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Course {
    /// Group id; none for a new one.
    pub group: Option<String>,
    /// Name of the group.
    pub name: String,
    /// First day, `YYYY-MM-DD`; none when open. With days, the first of them.
    pub first_day: Option<String>,
    /// Last day, `YYYY-MM-DD`; none when open. With days, the last of them.
    pub last_day: Option<String>,
    /// Its days in order.
    #[serde(default)]
    pub days: Vec<CourseDay>,
    /// Hours in all, in quarters of an hour.
    pub quarter_hours: u32,
    /// Lesson ids.
    pub plan: Vec<String>,
    /// People in it.
    pub learners: u32,
}

/// All courses, and the lessons a plan can hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Courses {
    /// By name.
    pub courses: Vec<Course>,
    /// Lessons by track. Private lessons are not among them.
    pub tracks: Vec<PlanTrack>,
}

/// A track's lessons for the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanTrack {
    /// Title of the track.
    pub title: String,
    /// Its lessons.
    pub lessons: Vec<PlanLesson>,
}

/// A lesson for the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanLesson {
    /// Lesson id.
    pub lesson: String,
    /// Title.
    pub title: String,
    /// Minutes.
    pub minutes: u32,
    /// Kept only when it stands in the plan, and then as completed only.
    pub completed_only: bool,
}

/// The one that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedGroup {
    /// Group id.
    pub group: String,
}

/// Which group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupInput {
    /// Group id; none means people without a group.
    pub group: Option<String>,
    /// Language of the page.
    pub language: String,
}

/// Learners × lessons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Matrix {
    /// Group name.
    pub name: String,
    /// Columns.
    pub lessons: Vec<MatrixLesson>,
    /// Rows, sorted by name with the language's collation.
    pub rows: Vec<MatrixRow>,
    /// How many are stuck.
    pub stuck: u32,
}

/// A column of the matrix. Lessons that are never recorded have none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixLesson {
    /// Lesson id.
    pub lesson: String,
    /// Title.
    pub title: String,
    /// In the group's plan.
    pub planned: bool,
}

/// A row of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixRow {
    /// Learner id.
    pub learner: String,
    /// Name.
    pub name: String,
    /// Picture card code.
    pub picture: String,
    /// Lessons completed.
    pub completed: u32,
    /// One cell a column.
    pub cells: Vec<MatrixCell>,
    /// Latest band per assessed track.
    pub bands: Vec<MatrixBand>,
    /// Last activity, ISO 8601 with offset.
    pub last_at: Option<String>,
}

/// One cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixCell {
    /// Shape and word.
    pub state: CellState,
    /// Steps seen; 0 where only completion is kept.
    pub seen: u32,
    /// Steps in all; 0 where only completion is kept.
    pub steps: u32,
}

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CellState {
    /// Not begun.
    Open,
    /// Begun.
    Started,
    /// Begun, today, and the same activity answered three times or more without getting it.
    Stuck,
    /// Completed.
    Completed,
    /// Repeated well.
    RepeatedWell,
}

/// A band in the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixBand {
    /// Track title.
    pub track: String,
    /// `first-steps`, `on-the-way` or `sure`.
    pub band: String,
}
