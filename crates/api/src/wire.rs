//! The types that cross to TypeScript. No 64-bit integers; times are ISO 8601 strings; ids are strings.
//!
//! Domain types do not derive `Serialize`: what the page may see is decided here and nowhere else, and
//! no type in this module can hold an answer key.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod about;
pub mod activity;
pub mod answer;
pub mod assessment;
pub mod help;
pub mod home;
pub mod lesson;
pub mod mine;
pub mod my_data;
pub mod paper;
pub mod passphrase;
pub mod placing;
pub mod review;
pub mod scenes;
pub mod settings;
pub mod trainer;
pub mod visit;

/// An input or output without content.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// A place on disk: chosen in a native dialog (the page only holds the ticket), or typed where no dialog can be had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "by", content = "value")]
pub enum Place {
    /// The ticket that `choose_path` gave out.
    Ticket(u32),
    /// A path that a person typed.
    Typed(String),
}

/// A run of text with one emphasis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Span {
    /// The words.
    pub text: String,
    /// How they are set.
    pub style: SpanStyle,
}

/// How a run of text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SpanStyle {
    /// As the rest.
    Plain,
    /// Stressed.
    Emphasis,
    /// Important.
    Strong,
}

/// A piece of running text. Content never reaches the page as HTML.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "block")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its runs.
        spans: Vec<Span>,
    },
    /// A list.
    List {
        /// Whether the order matters (numbers instead of dots).
        numbered: bool,
        /// One line each.
        items: Vec<Vec<Span>>,
    },
}

/// A picture as an allow-listed tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Picture {
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// The `svg` element.
    pub root: Shape,
}

/// One SVG element of the allow-list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Shape {
    /// Element name.
    pub tag: String,
    /// Attribute names and values, in the file's order.
    pub attributes: Vec<(String, String)>,
    /// Elements within.
    pub children: Vec<Shape>,
}
