//! A report: what is known of a group, a person or a course, as drawings and as tables.

use serde::Serialize;

/// A report. Whatever a chart shows stands in a table too.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// Title of the document; it names nobody.
    pub title: String,
    /// Whom or what it is about; stands large at the top.
    pub name: String,
    /// The day on which it was made.
    pub made: String,
    /// What was chosen.
    pub facts: Vec<Fact>,
    /// Its parts.
    pub chapters: Vec<Chapter>,
    /// What readers must know.
    pub notes: Vec<String>,
}

/// A name and its value.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// Name.
    pub label: String,
    /// Value.
    pub value: String,
}

/// A part of a report.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Chapter {
    /// Heading.
    pub title: String,
    /// Sentences before everything else.
    pub texts: Vec<String>,
    /// Drawings.
    pub charts: Vec<Chart>,
    /// Tables.
    pub tables: Vec<ReportTable>,
}

/// Bars of equal length, each divided into up to three parts.
#[derive(Debug, Clone, Serialize)]
pub struct Chart {
    /// Everything that it shows, in words.
    pub alt: String,
    /// Names of the parts, the darkest first.
    pub parts: Vec<String>,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone, Serialize)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// How much falls on each part.
    pub values: Vec<u32>,
}

/// A table.
#[derive(Debug, Clone, Serialize)]
pub struct ReportTable {
    /// Heading above it; may be empty.
    pub title: String,
    /// Headings of its columns.
    pub headings: Vec<Heading>,
    /// Cells, row by row.
    pub rows: Vec<Vec<String>>,
}

/// The heading of a column.
#[derive(Debug, Clone, Serialize)]
pub struct Heading {
    /// Text.
    pub text: String,
    /// How much of the width, against the others; 0 for as little as possible.
    pub share: u8,
    /// Figures stand at the end of their column.
    pub figures: bool,
}
