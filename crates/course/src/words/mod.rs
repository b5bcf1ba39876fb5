//! The words of a lesson in one language, as plain text in a small tree. Never HTML.

pub(crate) mod document;
mod doubles;
mod feedback;
mod front;
mod inline;
mod markdown;
#[cfg(test)]
mod tests;
mod told;
mod view;

pub(crate) use told::Latest;
pub use told::Told;
pub use view::{HappenedWords, ItemWords, LessonWords, TermWords, TrackWords};

pub(crate) use document::{Content, Document, Keyed, Section};
pub(crate) use markdown::{Oddity, parse};

use std::collections::BTreeMap;

use crate::ids::Key;

/// A block of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; each entry is one line.
    List(Vec<Vec<Inline>>),
    /// A numbered list; each entry is one line.
    Numbered(Vec<Vec<Inline>>),
    /// A heading inside the trainer's notes.
    Heading(String),
}

/// A run of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Strong text.
    Strong(String),
    /// Emphasised text.
    Emphasis(String),
    /// A new line inside a paragraph, as in an address.
    Break,
}

impl Block {
    /// The text of the block without any emphasis; lines of a list are joined by a space.
    #[must_use]
    pub fn plain(&self) -> String {
        match self {
            Self::Paragraph(line) => plain(line),
            Self::List(lines) | Self::Numbered(lines) => lines
                .iter()
                .map(|line| plain(line))
                .collect::<Vec<_>>()
                .join(" "),
            Self::Heading(text) => text.clone(),
        }
    }
}

/// The text of a line without any emphasis.
#[must_use]
pub fn plain(line: &[Inline]) -> String {
    let mut text = String::new();
    for run in line {
        match run {
            Inline::Text(run) | Inline::Strong(run) | Inline::Emphasis(run) => text.push_str(run),
            Inline::Break => text.push(' '),
        }
    }
    text
}

/// The words of one step or item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepWords {
    /// Heading; for an item the question.
    pub heading: String,
    /// Running text.
    pub body: Vec<Block>,
    /// Options and other one-line texts by key.
    pub lines: BTreeMap<Key, String>,
    /// Feedback by key.
    pub feedback: BTreeMap<Key, String>,
    /// Messages, turns, pages, switches, blocks by key.
    pub parts: BTreeMap<Key, PartWords>,
}

/// The words of one part of a step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartWords {
    /// Heading, often empty.
    pub heading: String,
    /// Running text: the letter, what the other says, the page.
    pub body: Vec<Block>,
    /// One-line fields by key: `from`, `address`, `label`, replies.
    pub fields: BTreeMap<Key, String>,
    /// Feedback by key.
    pub feedback: BTreeMap<Key, String>,
}
