//! About the app.

use super::Place;
use super::my_data::Fact;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Versions, rules of the house, place of the data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// What runs here.
    pub versions: Vec<Fact>,
    /// The policy in force; empty where there is none.
    pub policy: Vec<Fact>,
    /// Whether the policy file has an error.
    pub policy_invalid: bool,
    /// The data folder; none where nothing is kept.
    pub folder: Option<String>,
    /// How many libraries of others are inside.
    pub libraries: u32,
}

/// Libraries of others and their licences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Licences {
    /// Libraries by the licence that they share.
    pub groups: Vec<LicenceGroup>,
}

/// Libraries with the same text of a licence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LicenceGroup {
    /// Such as `MIT OR Apache-2.0`.
    pub licence: String,
    /// Names and versions.
    pub libraries: Vec<String>,
    /// The text.
    pub text: String,
}

/// A report for the person who helps: no names, no answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// As it would be written.
    pub text: String,
}

/// Where the report should go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportInput {
    /// The file.
    pub file: Place,
    /// Exactly what the person has read.
    pub text: String,
}
