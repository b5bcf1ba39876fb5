//! Exports: what leaves the house.

use crate::wire::Place;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportInput {
    /// `progress`, `assessments`, `answers`; several for XLSX, one otherwise.
    pub what: Vec<String>,
    /// `xlsx`, `csv`, `csv-excel`, `jsonl`.
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
    /// Language of headings and words.
    pub language: String,
}

/// Every field that would leave the house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportPreview {
    /// One entry per kind of row.
    pub tables: Vec<ExportTable>,
    /// File name to suggest.
    pub file_name: String,
}

/// One kind of row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportTable {
    /// `progress`, `assessments` or `answers`.
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
