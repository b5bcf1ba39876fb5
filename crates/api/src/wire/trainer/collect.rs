//! Files between PCs: what is collected, and what the trainer decides about it.

use crate::Failure;
use crate::wire::Place;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How it stands with the shared folder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DropState {
    /// The policy names none.
    #[default]
    None,
    /// It can be used.
    Ready,
    /// It cannot be reached.
    Gone,
    /// Nothing may be written there.
    ReadOnly,
    /// There is no room left.
    Full,
}

/// Everything about collecting and handing out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CollectPage {
    /// The shared folder.
    pub drop_folder: DropState,
    /// Files of other PCs in it.
    pub drop_files: u32,
    /// Days after which collected files are deleted from it.
    pub drop_days: u32,
    /// Other PCs, by name.
    pub devices: Vec<Device>,
    /// Who is perhaps one person with two entries.
    pub same: Vec<SamePair>,
    /// Entries that were put together; this can be undone.
    pub joined: Vec<SamePair>,
    /// Who asked on another PC to be erased, and is still here.
    pub erasures: Vec<AskedErasure>,
    /// What is missing.
    pub gaps: Vec<Gap>,
    /// What was dated later than today.
    pub future: Vec<FutureAnswers>,
    /// Entries of which two PCs told different things.
    pub conflicts: u32,
    /// Whether a hand-out needs a passphrase, because no other PC is known yet.
    pub needs_passphrase: bool,
    /// When files were collected last.
    pub collected_at: Option<String>,
    /// When a course file was made last.
    pub handed_out_at: Option<String>,
}

/// Another PC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Device {
    /// Which one.
    pub device: String,
    /// Its name.
    pub name: String,
    /// Sixteen figures to compare.
    pub numbers: String,
    /// Whether its files are taken.
    pub state: DeviceState,
    /// When it was met first.
    pub first_at: String,
    /// When a file of it was taken last.
    pub last_at: Option<String>,
    /// Files of it that wait here.
    pub files: u32,
}

/// Whether a PC's files are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DeviceState {
    /// Not decided.
    Waiting,
    /// Yes.
    Accepted,
}

/// Two entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SamePair {
    /// The one that is or would be shown.
    pub shown: SamePerson,
    /// The other one.
    pub other: SamePerson,
}

/// One entry, with what helps to tell people apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SamePerson {
    /// Id.
    pub learner: String,
    /// Name.
    pub name: String,
    /// Picture card.
    pub picture: String,
    /// Name of the group, empty without one.
    pub group_name: String,
    /// Since when, ISO 8601.
    pub since: String,
    /// Lessons begun.
    pub lessons: u32,
}

/// Somebody who asked on another PC to be erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedErasure {
    /// Id.
    pub learner: String,
    /// Name.
    pub name: String,
    /// Picture card.
    pub picture: String,
    /// Name of the group, empty without one.
    pub group_name: String,
    /// When they asked.
    pub at: String,
}

/// Something that a PC stored and that did not arrive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Gap {
    /// Name of the PC.
    pub computer: Option<String>,
    /// After this moment.
    pub from: Option<String>,
    /// Before this moment.
    pub to: Option<String>,
    /// How many entries; none where nobody knows.
    pub answers: Option<u32>,
}

/// Entries of a PC whose clock was ahead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FutureAnswers {
    /// Name of the PC.
    pub computer: Option<String>,
    /// How many.
    pub answers: u32,
    /// The latest of them.
    pub latest: String,
}

/// What is to be collected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CollectInput {
    /// From where.
    pub from: CollectFrom,
    /// What opens files that are locked by a passphrase.
    pub passphrase: Option<String>,
    /// Language of the page.
    pub language: String,
}

/// From where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "is")]
pub enum CollectFrom {
    /// Files, or folders with files.
    Places {
        /// Where they are.
        places: Vec<Place>,
    },
    /// The shared folder of the policy.
    DropFolder,
    /// What was left when others had to be answered first.
    Rest,
}

/// What was collected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Collected {
    /// One after the other.
    pub files: Vec<CollectedFile>,
    /// Entries that are here since now.
    pub new: u32,
    /// Entries that were here already.
    pub known: u32,
    /// Entries left out, because the person was erased here.
    pub erased: u32,
    /// Entries of which two PCs told different things.
    pub conflicts: u32,
    /// New entries that are dated later than today.
    pub future: u32,
    /// People who are here since now.
    pub learners_new: u32,
    /// People who were here already.
    pub learners_known: u32,
    /// People of whom a later name was taken over.
    pub learners_changed: u32,
    /// People left out, because they were erased here.
    pub learners_erased: u32,
    /// Whether it was ended early.
    pub stopped: bool,
    /// Files that are still to be collected, after others were answered in between: ask for the rest. Everything else
    /// is told at the end.
    pub left: u32,
    /// How everything stands now.
    pub page: CollectPage,
}

/// What became of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CollectedFile {
    /// Its name.
    pub name: String,
    /// Name of the PC that made it, where that is known.
    pub computer: Option<String>,
    /// What became of it.
    pub outcome: FileOutcome,
    /// Why it was not read.
    pub failure: Option<Failure>,
    /// Entries that are here since now.
    pub new: u32,
    /// Entries that were here already.
    pub known: u32,
}

/// What became of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FileOutcome {
    /// Read.
    Taken,
    /// This very file was read before.
    Known,
    /// Nobody has accepted its PC yet.
    Waiting,
    /// Not read; nothing was changed.
    Refused,
}

/// A decision about another PC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerDeviceInput {
    /// Which one.
    pub device: String,
    /// Whether its files are to be taken.
    pub accept: bool,
    /// What opens files that are locked by a passphrase.
    pub passphrase: Option<String>,
    /// Language of the page.
    pub language: String,
}

/// A decision about two entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecideSameInput {
    /// The entry that is or will be shown.
    pub shown: String,
    /// The other one.
    pub other: String,
    /// What they are.
    pub decision: SameDecision,
    /// Language of the page.
    pub language: String,
}

/// What two entries are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SameDecision {
    /// One person.
    Same,
    /// Two people.
    Two,
    /// Two again, after they were put together.
    Undo,
}

/// A decision about somebody who asked on another PC to be erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerErasureInput {
    /// Who.
    pub learner: String,
    /// Whether they are erased here too.
    pub erase: bool,
    /// Language of the page.
    pub language: String,
}
