//! Help contacts and facts: the only places where numbers and real names come from.

use std::collections::BTreeMap;

use crate::date::Date;
use crate::ids::{CompetenceCode, ContactId, FactId};

/// A text that is the same in all languages, or one per language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Texts {
    /// One text for all languages.
    Same(String),
    /// Language code → text.
    Each(BTreeMap<String, String>),
}

impl Default for Texts {
    fn default() -> Self {
        Self::Same(String::new())
    }
}

impl Texts {
    /// The text in a language.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&str> {
        match self {
            Self::Same(text) => Some(text),
            Self::Each(texts) => texts.get(language).map(String::as_str),
        }
    }

    /// All texts, whatever their language.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let (one, each) = match self {
            Self::Same(text) => (Some(text.as_str()), None),
            Self::Each(texts) => (None, Some(texts.values().map(String::as_str))),
        };
        one.into_iter().chain(each.into_iter().flatten())
    }
}

/// Somebody who helps.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// `emergency`, `block`, `report`, `listen`, `violence`, `advice`, `data` or `police`.
    pub kind: String,
    /// Needs it answers: `money`, `card`, `threat` …
    pub needs: Vec<String>,
    /// For whom: `all`, `children`, `older` …
    pub audience: String,
    /// Telephone number as it is printed.
    pub phone: Option<String>,
    /// Mail address, perhaps one per language.
    pub email: Option<Texts>,
    /// Postal or visiting address.
    pub address: Option<Texts>,
    /// Web address; shown as text, never followed.
    pub url: Option<Texts>,
    /// `BE` for the whole country, or parts of it: `DG`, `VL`, `BR`, `WA`.
    pub regions: Vec<String>,
    /// Languages spoken.
    pub languages: Vec<String>,
    /// When somebody answers: a key such as `always`, or a line per language.
    pub hours: Option<Texts>,
    /// Key of the price: `free`, `normal` …
    pub cost: Option<String>,
    /// Only for 112 and 101.
    pub emergency: bool,
    /// Name per language.
    pub name: Texts,
    /// One short line: what they do.
    pub does: Texts,
    /// Where the entry was read.
    pub source: Vec<String>,
    /// When it was read.
    pub checked: Option<Date>,
    /// From the day after this on it is shown with "may have changed".
    pub review_by: Option<Date>,
}

/// Something that lessons may state.
#[derive(Debug, Clone, Default)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// What is stated, in English.
    pub statement: String,
    /// Real names of products and services that it permits in lessons.
    pub names: Vec<String>,
    /// Where it was read.
    pub source: Vec<String>,
    /// When it was read.
    pub checked: Option<Date>,
    /// When it has to be read again.
    pub review_by: Option<Date>,
}

/// A competence of `DigComp` 3.0.
#[derive(Debug, Clone, Default)]
pub struct Competence {
    /// Its code.
    pub code: CompetenceCode,
    /// Its name per language.
    pub name: Texts,
}
