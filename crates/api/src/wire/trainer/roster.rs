//! People: the list, adding, erasing, class lists.

use super::SamePair;
use crate::wire::Place;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everybody on this PC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct People {
    /// Sorted by group, then name.
    pub people: Vec<Person>,
    /// Who is perhaps one person with two entries.
    pub same: Vec<SamePair>,
    /// Entries that were put together; this can be undone.
    pub joined: Vec<SamePair>,
}

/// One learner in the list of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Person {
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
    /// Whether they are asked for three pictures on this PC.
    pub pin: bool,
    /// Whether they are hidden from lists and tiles.
    pub hidden: bool,
}

/// Add one person by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddLearnerInput {
    /// Name.
    pub name: String,
    /// Group id.
    pub group: Option<String>,
}

/// Which learner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LearnerInput {
    /// Learner id.
    pub learner: String,
}

/// A learner was erased.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Erased {
    /// Events that are gone.
    pub events: u32,
    /// Backups that were replaced.
    pub backups: u32,
    /// Old copies that could not be deleted.
    pub left: u32,
    /// Reports that trainers have saved since the person came; those files are elsewhere.
    pub exports: u32,
    /// Other computers that this one has data of; they keep their own.
    pub other_computers: u32,
}

/// A class list to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RosterInput {
    /// The file.
    pub file: Place,
    /// Group for rows that name none; a name, made when new.
    pub group: String,
    /// Language of the messages.
    pub language: String,
}

/// What an import will do, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RosterPreview {
    /// Rows as understood, the first 200.
    pub rows: Vec<RosterRow>,
    /// Rows in all.
    pub total: u32,
    /// People who will be added.
    pub added: u32,
    /// People already known, without a change.
    pub unchanged: u32,
    /// People whose entry will be changed.
    pub changed: u32,
    /// Rows that cannot be used. While there is one, nothing is imported.
    pub problems: Vec<RosterProblem>,
    /// How the file was read: `UTF-8`, `UTF-16` or `Windows-1252`.
    pub encoding: String,
    /// The separator found: `;`, `,` or `tab`.
    pub separator: String,
}

/// One row of a class list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RosterRow {
    /// Name.
    pub name: String,
    /// Group name.
    pub group: String,
    /// `new`, `known` or `changed`.
    pub change: String,
}

/// A row that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RosterProblem {
    /// Row in the file, the first line is 1.
    pub row: u32,
    /// Column heading.
    pub column: String,
    /// What is wrong and what to do, in the language asked for.
    pub message: String,
}
