//! Exports: what leaves the house.

use crate::wire::Place;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportInput {
    /// `progress`, `assessments`, `answers`, `summary`, `courses`; several where the format can hold several.
    pub what: Vec<String>,
    /// `xlsx`, `pdf`, `csv-excel`, `csv`, `jsonl`, `xapi`.
    pub format: String,
    /// Group id; none means everybody.
    pub group: Option<String>,
    /// One learner only.
    pub learner: Option<String>,
    /// First local day, inclusive, `YYYY-MM-DD`.
    pub from: Option<String>,
    /// Last local day, inclusive, `YYYY-MM-DD`.
    pub to: Option<String>,
    /// Ids instead of names.
    pub pseudonyms: bool,
    /// The file is for people outside: whole groups in one quarter only.
    #[serde(default)]
    pub for_others: bool,
    /// Language of headings and words.
    pub language: String,
}

/// Every field that would leave the house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportPreview {
    /// One entry per kind of row.
    pub tables: Vec<ExportTable>,
    /// Kinds of files that can hold this choice and are allowed here, the usual one first.
    pub formats: Vec<String>,
    /// The kind that is shown: the one asked for, or the first of the list; empty when the list is.
    pub format: String,
    /// File name to suggest.
    pub file_name: String,
}

/// One kind of row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportTable {
    /// What its rows are; besides the sorts of rows `overview` and `statements`.
    pub what: String,
    /// Rows that will be written.
    pub rows: u32,
    /// The fields.
    pub fields: Vec<ExportField>,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportField {
    /// Heading.
    pub name: String,
    /// What it means.
    pub about: String,
    /// The first row's value.
    pub example: String,
}

/// Export to a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportFileInput {
    /// What to export.
    pub export: ExportInput,
    /// Where.
    pub file: Place,
}

/// A file was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    /// Its path.
    pub path: String,
    /// Rows in it.
    pub rows: u32,
}
