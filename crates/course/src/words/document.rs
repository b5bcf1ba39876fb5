//! A parsed words file with the place of everything in it.

use std::collections::BTreeMap;

use super::{Block, PartWords, StepWords};
use crate::ids::Key;

/// Byte offset in the file.
pub(crate) type Place = usize;

/// A one-line text, or feedback, and where it begins.
#[derive(Debug, Clone)]
pub(crate) struct Keyed {
    pub(crate) key: String,
    pub(crate) text: String,
    pub(crate) at: Place,
}

/// What can stand in a section or a part of one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Content {
    pub(crate) id: String,
    pub(crate) heading: String,
    pub(crate) at: Place,
    pub(crate) lines: Vec<Keyed>,
    pub(crate) feedback: Vec<Keyed>,
    pub(crate) body: Vec<(Block, Place)>,
}

/// A section `## Heading {#id}` with its parts `### Heading {#id.part}`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Section {
    pub(crate) content: Content,
    pub(crate) parts: Vec<Content>,
    /// From its heading to the next one of the same level.
    pub(crate) range: std::ops::Range<usize>,
}

/// A words file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Document {
    pub(crate) front: Vec<Keyed>,
    pub(crate) front_range: std::ops::Range<usize>,
    pub(crate) sections: Vec<Section>,
}

impl Document {
    pub(crate) fn section(&self, id: &str) -> Option<&Section> {
        self.sections
            .iter()
            .find(|section| section.content.id == id)
    }

    pub(crate) fn front(&self, key: &str) -> Option<&str> {
        self.front
            .iter()
            .find(|entry| entry.key == key)
            .map(|entry| entry.text.as_str())
    }
}

fn by_key(entries: &[Keyed]) -> BTreeMap<Key, String> {
    entries
        .iter()
        .map(|entry| (Key::from(entry.key.as_str()), entry.text.clone()))
        .collect()
}

fn blocks(body: &[(Block, Place)]) -> Vec<Block> {
    body.iter().map(|(block, _)| block.clone()).collect()
}

impl Section {
    pub(crate) fn to_words(&self) -> StepWords {
        StepWords {
            heading: self.content.heading.clone(),
            body: blocks(&self.content.body),
            lines: by_key(&self.content.lines),
            feedback: by_key(&self.content.feedback),
            parts: self
                .parts
                .iter()
                .map(|part| (Key::from(part.id.as_str()), part.to_part()))
                .collect(),
        }
    }
}

impl Content {
    fn to_part(&self) -> PartWords {
        PartWords {
            heading: self.heading.clone(),
            body: blocks(&self.body),
            fields: by_key(&self.lines),
            feedback: by_key(&self.feedback),
        }
    }
}
