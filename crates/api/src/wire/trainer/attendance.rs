//! Who was there, day by day.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A day of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseDay {
    /// Local date, `YYYY-MM-DD`.
    pub day: String,
    /// Minutes after midnight; none when no time was said.
    pub begins: Option<u16>,
    /// Minutes after midnight; none when no time was said.
    pub ends: Option<u16>,
}

/// People × days of one course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttendancePage {
    /// Name of the group.
    pub name: String,
    /// The course's days in order.
    pub days: Vec<AttendanceDay>,
    /// Its people by name; who was there without being in the group any more as well.
    pub people: Vec<AttendancePerson>,
    /// The day to begin with: today's, else the last one before today, else the first.
    pub now: Option<u32>,
}

/// A day and those without a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttendanceDay {
    /// Local date, `YYYY-MM-DD`.
    pub day: String,
    /// People who were there and have no name here.
    pub others: u32,
}

/// A person and their days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttendancePerson {
    /// Learner id.
    pub learner: String,
    /// Name.
    pub name: String,
    /// Picture card code.
    pub picture: String,
    /// One entry a day: there, not there, or not noted.
    pub present: Vec<Option<bool>>,
}

/// What to note about one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveAttendanceInput {
    /// Group id.
    pub group: String,
    /// Local date, `YYYY-MM-DD`.
    pub day: String,
    /// People whose entry changes.
    pub people: Vec<PresentInput>,
    /// People without a name; none leaves what is known.
    pub others: Option<u32>,
}

/// Whether one person was there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PresentInput {
    /// Learner id.
    pub learner: String,
    /// There, not there, or not noted.
    pub present: Option<bool>,
}
