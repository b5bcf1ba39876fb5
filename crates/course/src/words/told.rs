//! What to tell somebody whose language is missing: the whole in one other language, never a mixture.
//!
//! The order is: the language wanted, then the pack's languages in the order of `pack.toml`.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::{HappenedWords, ItemWords, LessonWords, TermWords, TrackWords};
use crate::ids::{LessonId, TermId, TrackId};
use crate::model::{Contact, Happened, Lesson, Pack, Texts};

/// Words, and the language in which they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<T> {
    /// Code of the language of every word in here.
    pub language: String,
    /// The words.
    pub words: T,
}

impl<T> Told<T> {
    fn new(language: &str, words: T) -> Self {
        Self {
            language: language.to_owned(),
            words,
        }
    }
}

/// The lesson told last. Somebody who learns asks for the same one at every step and answer, and reading its text
/// each time would take longer than keeping the answer.
#[derive(Debug, Default)]
pub(crate) struct Latest(Mutex<Option<Read>>);

#[derive(Debug)]
struct Read {
    lesson: LessonId,
    wanted: String,
    told: Arc<Told<LessonWords>>,
}

impl Clone for Latest {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Latest {
    fn or_read(
        &self,
        lesson: &LessonId,
        wanted: &str,
        read: impl FnOnce() -> Option<Told<LessonWords>>,
    ) -> Option<Arc<Told<LessonWords>>> {
        let mut latest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |known: &&Read| known.lesson == *lesson && known.wanted == wanted;
        if let Some(known) = latest.as_ref().filter(same) {
            return Some(Arc::clone(&known.told));
        }
        let told = Arc::new(read()?);
        *latest = Some(Read {
            lesson: lesson.clone(),
            wanted: wanted.to_owned(),
            told: Arc::clone(&told),
        });
        Some(told)
    }
}

impl Pack {
    /// The words of a lesson in the language wanted, or in the next one in which it is complete.
    #[must_use]
    pub fn told(&self, lesson: &LessonId, wanted: &str) -> Option<Arc<Told<LessonWords>>> {
        self.latest.or_read(lesson, wanted, || {
            let language = self.language_of(self.lesson(lesson)?, wanted)?;
            Some(Told::new(language, self.words(lesson, language)?))
        })
    }

    /// Title and summary of a lesson in the language in which it will be told.
    #[must_use]
    pub fn headline_told(&self, lesson: &LessonId, wanted: &str) -> Option<Told<(String, String)>> {
        let language = self.language_of(self.lesson(lesson)?, wanted)?;
        Some(Told::new(language, self.headline(lesson, language)?))
    }

    /// The words of a track that has a title in the language wanted, or in the next one.
    #[must_use]
    pub fn track_told(&self, track: &TrackId, wanted: &str) -> Option<Told<TrackWords>> {
        self.in_order(wanted).find_map(|language| {
            let words = self.track_words(track, language)?;
            (!words.title.is_empty()).then(|| Told::new(language, words))
        })
    }

    /// The words of the items of a lesson, all of them in one language.
    #[must_use]
    pub fn items_told(&self, lesson: &LessonId, wanted: &str) -> Option<Told<ItemWords>> {
        let items = &self.lesson(lesson)?.items;
        let whole = |words: &ItemWords| items.iter().all(|item| words.contains_key(&item.id));
        self.in_order(wanted).find_map(|language| {
            let words = self.item_words(lesson, language).filter(whole)?;
            Some(Told::new(language, words))
        })
    }

    /// Every term of the glossary, each in the language wanted or in the next one that explains it.
    #[must_use]
    pub fn glossary_told(&self, wanted: &str) -> BTreeMap<TermId, Told<TermWords>> {
        let mut found = BTreeMap::new();
        for language in self.in_order(wanted) {
            if self.terms.iter().all(|term| found.contains_key(term)) {
                break;
            }
            for (term, words) in self.glossary(language) {
                found
                    .entry(term)
                    .or_insert_with(|| Told::new(language, words));
            }
        }
        found
    }

    /// The words of a topic of "Something just happened", all of them in one language.
    #[must_use]
    pub fn happened_told(&self, topic: &Happened, wanted: &str) -> Option<Told<HappenedWords>> {
        self.in_order(wanted).find_map(|language| {
            let words = self.happened_words(language).remove(&topic.id)?;
            let whole = topic
                .steps
                .iter()
                .all(|step| words.steps.contains_key(step));
            whole.then(|| Told::new(language, words))
        })
    }

    /// The language in which a contact has both its name and what it does.
    #[must_use]
    pub fn contact_told_in<'l>(&'l self, contact: &Contact, wanted: &'l str) -> &'l str {
        let has =
            |texts: &Texts, language| texts.get(language).is_some_and(|text| !text.is_empty());
        self.in_order(wanted)
            .find(|language| has(&contact.name, language) && has(&contact.does, language))
            .unwrap_or(wanted)
    }

    fn language_of<'l>(&'l self, lesson: &Lesson, wanted: &'l str) -> Option<&'l str> {
        let whole = |language: &&str| self.is_whole(lesson, language);
        let begun = |language: &&str| self.headline(&lesson.id, language).is_some();
        self.in_order(wanted)
            .find(whole)
            .or_else(|| self.in_order(wanted).find(begun))
    }

    /// Whether a lesson has a title and every step in this language; nothing is parsed for that.
    fn is_whole(&self, lesson: &Lesson, language: &str) -> bool {
        let path = format!("{}/{language}.md", lesson.folder());
        let text = self.files.text(&path).unwrap_or_default();
        let has_step = |id: &str| text.contains(&format!("{{#{id}}}"));
        self.headline(&lesson.id, language)
            .is_some_and(|(title, _)| !title.is_empty())
            && lesson.steps.iter().all(|step| has_step(step.id.as_str()))
    }

    fn in_order<'l>(&'l self, wanted: &'l str) -> impl Iterator<Item = &'l str> {
        let others = self.languages.iter().map(String::as_str);
        std::iter::once(wanted).chain(others.filter(move |language| *language != wanted))
    }
}
