//! Words on demand: only the language and the lesson that are open are parsed.

use std::collections::BTreeMap;

use super::document::{Content, Document};
use super::{Block, StepWords, front, parse};
use crate::ids::{ItemId, Key, LessonId, StepId, TermId, TopicId, TrackId};
use crate::model::Pack;

/// The words of a lesson in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LessonWords {
    /// Title: what the lesson is good for.
    pub title: String,
    /// One line on its use.
    pub summary: String,
    /// Words of each step.
    pub steps: BTreeMap<StepId, StepWords>,
    /// Alternative text of each picture.
    pub pictures: BTreeMap<Key, String>,
    /// Notes for the trainer.
    pub trainer: Vec<Block>,
}

/// The words of assessment items, by item.
pub type ItemWords = BTreeMap<ItemId, StepWords>;

/// The words of a track in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrackWords {
    /// Title.
    pub title: String,
    /// One line on its use.
    pub summary: String,
    /// "I can …" statements by key.
    pub statements: BTreeMap<Key, String>,
}

/// A term of the glossary in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TermWords {
    /// The term as it is shown.
    pub name: String,
    /// Its explanation.
    pub body: Vec<Block>,
}

/// A topic of "Something just happened" in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HappenedWords {
    /// Heading.
    pub heading: String,
    /// Lead text, often empty.
    pub lead: Vec<Block>,
    /// Text of each step.
    pub steps: BTreeMap<Key, String>,
}

impl Pack {
    /// The words of a lesson; nothing when the pack lacks the lesson or the language.
    #[must_use]
    pub fn words(&self, lesson: &LessonId, language: &str) -> Option<LessonWords> {
        let folder = self.lesson(lesson)?.folder();
        Some(lesson_words(
            &self.document(&format!("{folder}/{language}.md"))?,
        ))
    }

    /// The words of a lesson with the sections of a variant (`young`) laid over them.
    #[must_use]
    pub fn words_variant(
        &self,
        lesson: &LessonId,
        language: &str,
        variant: &str,
    ) -> Option<LessonWords> {
        let mut words = self.words(lesson, language)?;
        let folder = self.lesson(lesson)?.folder();
        if let Some(document) = self.document(&format!("{folder}/{language}-{variant}.md")) {
            let over = lesson_words(&document);
            words.steps.extend(over.steps);
            words.pictures.extend(over.pictures);
            if !over.trainer.is_empty() {
                words.trainer = over.trainer;
            }
        }
        Some(words)
    }

    /// Title and summary of a lesson without parsing the rest of its words.
    #[must_use]
    pub fn headline(&self, lesson: &LessonId, language: &str) -> Option<(String, String)> {
        let folder = self.lesson(lesson)?.folder();
        let entries = front::read(self.files.text(&format!("{folder}/{language}.md"))?).entries;
        let value = |key: &str| {
            entries
                .iter()
                .find(|entry| entry.key == key)
                .map(|entry| entry.text.clone())
        };
        Some((value("title")?, value("summary").unwrap_or_default()))
    }

    /// The words of the assessment items of a lesson.
    #[must_use]
    pub fn item_words(&self, lesson: &LessonId, language: &str) -> Option<ItemWords> {
        let folder = self.lesson(lesson)?.folder();
        let document = self.document(&format!("{folder}/items.{language}.md"))?;
        let words = document.sections.iter();
        Some(
            words
                .map(|s| (ItemId::from(s.content.id.as_str()), s.to_words()))
                .collect(),
        )
    }

    /// The words of a track.
    #[must_use]
    pub fn track_words(&self, track: &TrackId, language: &str) -> Option<TrackWords> {
        let document = self.document(&format!("{track}/{language}.md"))?;
        Some(TrackWords {
            title: document.front("title").unwrap_or_default().to_owned(),
            summary: document.front("summary").unwrap_or_default().to_owned(),
            statements: document
                .section("statements")
                .map(|s| lines(&s.content))
                .unwrap_or_default(),
        })
    }

    /// The glossary in one language.
    #[must_use]
    pub fn glossary(&self, language: &str) -> BTreeMap<TermId, TermWords> {
        let document = self
            .document(&format!("glossary.{language}.md"))
            .unwrap_or_default();
        let term = |content: &Content| TermWords {
            name: content.heading.clone(),
            body: content
                .body
                .iter()
                .map(|(block, _)| block.clone())
                .collect(),
        };
        let sections = document.sections.iter();
        sections
            .map(|s| (TermId::from(s.content.id.as_str()), term(&s.content)))
            .collect()
    }

    /// "Something just happened" in one language.
    #[must_use]
    pub fn happened_words(&self, language: &str) -> BTreeMap<TopicId, HappenedWords> {
        let document = self
            .document(&format!("happened.{language}.md"))
            .unwrap_or_default();
        let topic = |content: &Content| HappenedWords {
            heading: content.heading.clone(),
            lead: content
                .body
                .iter()
                .map(|(block, _)| block.clone())
                .collect(),
            steps: lines(content),
        };
        let sections = document.sections.iter();
        sections
            .map(|s| (TopicId::from(s.content.id.as_str()), topic(&s.content)))
            .collect()
    }

    fn document(&self, path: &str) -> Option<Document> {
        Some(parse(self.files.text(path)?).0)
    }
}

fn lines(content: &Content) -> BTreeMap<Key, String> {
    content
        .lines
        .iter()
        .map(|line| (Key::from(line.key.as_str()), line.text.clone()))
        .collect()
}

fn lesson_words(document: &Document) -> LessonWords {
    let mut words = LessonWords {
        title: document.front("title").unwrap_or_default().to_owned(),
        summary: document.front("summary").unwrap_or_default().to_owned(),
        ..LessonWords::default()
    };
    for section in &document.sections {
        match section.content.id.as_str() {
            "pictures" => words.pictures = lines(&section.content),
            "trainer" => {
                words.trainer = section
                    .content
                    .body
                    .iter()
                    .map(|(block, _)| block.clone())
                    .collect();
            }
            id => {
                words.steps.insert(StepId::from(id), section.to_words());
            }
        }
    }
    words
}
