//! Backups, the audit list, versions.

use crate::wire::Place;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who unlocked, exported, erased, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditPage {
    /// Newest first, the last 500.
    pub entries: Vec<AuditEntry>,
}

/// One line of the audit list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditEntry {
    /// When, ISO 8601 with offset.
    pub at: String,
    /// Trainer's name; empty for the command line.
    pub trainer: String,
    /// `set-up`, `unlocked`, `unlock-refused`, `recovered`, `imported`, `exported`, `erased`, `backed-up`, `restored`, `course-saved`.
    pub action: String,
    /// Count or kind of file; never a learner's name.
    pub detail: String,
}

/// The safety page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Safety {
    /// Backups, newest first.
    pub backups: Vec<Backup>,
    /// Where the data are.
    pub folder: String,
}

/// One backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Backup {
    /// File name.
    pub name: String,
    /// When, ISO 8601 with offset.
    pub at: String,
    /// Size in kilobytes.
    pub kilobytes: u32,
}

/// Save a copy of everything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackUpInput {
    /// Where; none means the backup folder.
    pub file: Option<Place>,
}

/// Bring a backup back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoreInput {
    /// File name among the backups.
    pub name: String,
}
