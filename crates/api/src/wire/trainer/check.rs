//! The room before a course: what this PC can say about itself.

use super::DropState;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the program can look at by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomCheck {
    /// What the clock says, as ISO 8601 with the local offset.
    pub now: String,
    /// The clock shows a time that can be.
    pub clock_good: bool,
    /// Room left on the disk of the data folder; none where the system does not say.
    pub free_megabytes: Option<u32>,
    /// There is room for years of courses.
    pub disk_good: bool,
    /// The data folder.
    pub data_folder: String,
    /// When the mark was written that a restart has to leave there; none before that.
    pub mark: Option<String>,
    /// The folder that all PCs of the room share.
    pub drop_folder: DropState,
    /// The mark is older than this run of the program, so it has survived at least one start.
    pub mark_survived: bool,
}

/// A line of the result, as it is printed for IT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckedLine {
    /// What was looked at.
    pub name: String,
    /// All is well.
    pub good: bool,
    /// What was found, and what to do.
    pub text: String,
}
