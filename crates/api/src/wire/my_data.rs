//! What is stored about one person; taking it along, bringing it back, erasing it.

use super::Place;
use super::visit::Visit;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything that is stored about the person, in words of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MyData {
    /// Whether all of it goes with the visit.
    pub guest: bool,
    /// Group by group, in the order of the page.
    pub groups: Vec<DataGroup>,
}

/// What belongs together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DataGroup {
    /// `about`, `settings`, `notes` …, or the id of a lesson.
    pub key: String,
    /// Heading.
    pub title: String,
    /// Sentences.
    pub text: Vec<String>,
    /// Names and values.
    pub facts: Vec<Fact>,
    /// What happened, oldest first.
    pub lines: Vec<DataLine>,
}

/// A name and its value, both in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// What it says.
    pub value: String,
}

impl Fact {
    /// A name and its value.
    pub fn new(name: String, value: String) -> Self {
        Self { name, value }
    }
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DataLine {
    /// When, ISO 8601 with offset.
    pub at: String,
    /// What, in words.
    pub text: String,
}

/// Where one's data should go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeAlongInput {
    /// The locked file.
    pub file: Place,
    /// What opens it.
    pub passphrase: String,
    /// The person's three pictures, where they have set some.
    pub pin: Option<Vec<String>>,
    /// Whether a page to read is written beside it.
    pub page: bool,
    /// Language of that page.
    pub language: String,
}

/// The data was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenAlong {
    /// The locked file.
    pub path: String,
    /// The page to read.
    pub page: Option<String>,
    /// Entries in the file.
    pub entries: u32,
}

/// Erasing oneself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EraseMeInput {
    /// The person's three pictures, where they have set some.
    pub pin: Option<Vec<String>>,
}

/// A file that was taken along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BringBackInput {
    /// The locked file.
    pub file: Place,
    /// What opens it.
    pub passphrase: String,
    /// The person's three pictures, where they have set some.
    pub pin: Option<Vec<String>>,
    /// Language chosen.
    pub language: String,
}

/// A visit has begun with what the file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BroughtBack {
    /// The visit.
    pub visit: Visit,
    /// The person's picture card; none for guests.
    pub card: Option<String>,
    /// Entries that were new here.
    pub new: u32,
    /// Entries that were here already.
    pub known: u32,
}
