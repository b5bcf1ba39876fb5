//! Handing out, who sits at other PCs, and what a learner's PC shows of files between PCs.

use super::DropState;
use crate::wire::Place;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A course file to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandOutInput {
    /// Where; none: the shared folder.
    pub file: Option<Place>,
    /// What locks it; none: the keys of the other PCs.
    pub passphrase: Option<String>,
    /// Ids of the groups in it; none: everybody.
    pub groups: Option<Vec<String>>,
}

/// A course file was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandedOut {
    /// The file.
    pub path: String,
    /// People in it.
    pub learners: u32,
    /// Groups in it.
    pub groups: u32,
    /// PCs that can open it; 0 where a passphrase opens it.
    pub computers: u32,
}

/// What others may know of the keys of the trainer who is in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MyKeys {
    /// Name of the trainer.
    pub name: String,
    /// The line for the policy file.
    pub public: String,
    /// Sixteen figures to compare.
    pub numbers: String,
}

/// Who sits at the other PCs, and needs help.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Statuses {
    /// The shared folder.
    pub drop_folder: DropState,
    /// One after the other, by name.
    pub computers: Vec<ComputerStatus>,
}

/// How it stands at another PC. Never what somebody does there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComputerStatus {
    /// Which one.
    pub device: String,
    /// Its name.
    pub name: String,
    /// Whether somebody is learning there.
    pub present: bool,
    /// Whether they ask for help.
    pub wants_help: bool,
    /// When it said so, by its own clock.
    pub at: String,
    /// Whether it was heard of in the last three minutes.
    pub fresh: bool,
}

/// How this PC exchanges files with its trainer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExchangePage {
    /// Name of this PC.
    pub name: String,
    /// Sixteen figures of this PC, to compare.
    pub numbers: String,
    /// Trainers whom it trusts.
    pub trainers: Vec<KnownTrainer>,
    /// The shared folder.
    pub drop_folder: DropState,
    /// When its file was put there last.
    pub shared_at: Option<String>,
    /// When a course file was taken in last.
    pub course_at: Option<String>,
    /// Whether a file for the trainer can be made by anybody here.
    pub may_write: bool,
}

/// A trainer whom this PC trusts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnownTrainer {
    /// Name; empty for a key of the policy whose trainer never sent a file.
    pub name: String,
    /// Sixteen figures to compare.
    pub numbers: String,
    /// Whether the policy names the key.
    pub from_policy: bool,
}

/// The file for the trainer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WriteBundleInput {
    /// Where.
    pub file: Place,
    /// What locks it; none: the keys of the known trainers.
    pub passphrase: Option<String>,
}

/// A course file to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseFileInput {
    /// Where.
    pub file: Place,
    /// What opens it, where a passphrase does.
    pub passphrase: Option<String>,
}

/// What a course file says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseLook {
    /// Name of the trainer who made it.
    pub trainer: String,
    /// Sixteen figures of that trainer, to compare.
    pub numbers: String,
    /// Whether this PC trusts them already.
    pub known: bool,
    /// Name of the site.
    pub site: String,
    /// When it was made.
    pub made_at: String,
    /// Whether a newer one was taken in before.
    pub older: bool,
    /// People in it.
    pub learners: u32,
    /// Names of the groups in it.
    pub groups: Vec<String>,
    /// Lessons in its plans.
    pub lessons: u32,
}

/// A course file to take in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeInCourseInput {
    /// Where.
    pub file: Place,
    /// What opens it, where a passphrase does.
    pub passphrase: Option<String>,
    /// The figures of an unknown trainer, once somebody has compared them.
    pub numbers: Option<String>,
}

/// A course file was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseTaken {
    /// People in it.
    pub learners: u32,
    /// People of whom a later name was taken over.
    pub changed: u32,
    /// People who are not shown here any more.
    pub hidden: u32,
    /// People who were erased.
    pub erased: u32,
    /// Groups in it.
    pub groups: u32,
    /// Entries that are here since now.
    pub new: u32,
}
