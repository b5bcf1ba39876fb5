//! The trainer's first page.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a trainer wants to know first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// When this was put together, ISO 8601 with offset.
    pub at: String,
    /// This PC first.
    pub computers: Vec<TodayComputer>,
    /// Courses held today; without any, the next one.
    pub courses: Vec<TodayCourse>,
    /// Data that will have been kept long enough soon, or are.
    pub overdue: Vec<Overdue>,
    /// The last backup on this PC, ISO 8601 with offset.
    pub backup: Option<String>,
    /// People on this PC.
    pub people: u32,
}

/// One PC. Never which lesson somebody does, and never how long nobody did anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayComputer {
    /// Its name; none for this one.
    pub name: Option<String>,
    /// Names of those who are here; guests have none.
    pub names: Vec<String>,
    /// How many are here.
    pub here: u32,
    /// Seconds that somebody has waited for help; none when nobody does.
    pub help_seconds: Option<u32>,
    /// Last heard from, ISO 8601 with offset; none for this one.
    pub heard_at: Option<String>,
    /// Last answer today, ISO 8601 with offset.
    pub answer_at: Option<String>,
    /// Answers today; none where it is not known.
    pub answers: Option<u32>,
}

/// A course of today, or the next one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayCourse {
    /// Group id.
    pub group: String,
    /// Name.
    pub name: String,
    /// Local date, `YYYY-MM-DD`.
    pub day: String,
    /// Whether it is today.
    pub today: bool,
    /// Minutes after midnight; none when no time was said.
    pub begins: Option<u16>,
    /// Minutes after midnight; none when no time was said.
    pub ends: Option<u16>,
    /// Which of its days, from 1.
    pub number: u32,
    /// Its days.
    pub days: u32,
    /// People in it.
    pub learners: u32,
    /// Lessons in its plan.
    pub planned: u32,
    /// Titles of planned lessons that fewer than half of them have completed, the first three.
    pub lessons: Vec<String>,
}

/// People whose data will have been kept long enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overdue {
    /// Group id; none for people without a group.
    pub group: Option<String>,
    /// Name of the group.
    pub name: String,
    /// People.
    pub people: u32,
    /// The day from which their data should be gone, `YYYY-MM-DD`.
    pub due: String,
    /// Whether that day has come.
    pub over: bool,
}

/// People whose data have been kept long enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EraseOverdueInput {
    /// Group id; none for people without a group.
    pub group: Option<String>,
}
