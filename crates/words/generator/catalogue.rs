//! All sentences of all languages, read and compared.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::comparing::compare;
use crate::languages::{self, Language, REFERENCE};
use crate::message::Variable;
use crate::reading::{Messages, ftl_files, read_language, stem};

/// One key, as English defines it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key {
    /// `home-continue`.
    pub(crate) name: String,
    /// The file it stands in: `home` for `home.ftl`.
    pub(crate) file: String,
    /// The English text as it stands in the file.
    pub(crate) english: String,
    /// In the order of the English text.
    pub(crate) variables: Vec<Variable>,
}

/// Everything that code is generated from.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    pub(crate) languages: Vec<Language>,
    /// Sorted by name.
    pub(crate) keys: Vec<Key>,
    /// Language code → its files, sorted.
    pub(crate) files: BTreeMap<String, Vec<PathBuf>>,
}

impl Catalogue {
    /// Reads and compares everything under `locales`.
    ///
    /// # Errors
    /// All problems at once, each one sentence that names file and key.
    pub(crate) fn read(locales: &Path) -> Result<Self, Vec<String>> {
        let mut problems = Vec::new();
        let languages = languages::read(locales, &mut problems);
        let mut files = BTreeMap::new();
        let mut sentences = BTreeMap::new();
        for language in languages.iter().filter(|l| l.transform.is_none()) {
            let paths = ftl_files(&locales.join(&language.code), &mut problems);
            let messages = read_language(&language.code, &paths, &mut problems);
            files.insert(language.code.clone(), paths);
            sentences.insert(language.code.clone(), messages);
        }
        let english = sentences.remove(REFERENCE).unwrap_or_default();
        let mut keys = english_keys(&english);
        for language in &languages {
            if let Some(messages) = sentences.get(&language.code) {
                compare(language, messages, &english, &mut keys, &mut problems);
            }
        }
        if problems.is_empty() {
            Ok(Self {
                languages,
                keys,
                files,
            })
        } else {
            Err(problems)
        }
    }
}

fn english_keys(english: &Messages) -> Vec<Key> {
    english
        .iter()
        .filter(|(name, _)| !name.starts_with('-'))
        .map(|(name, message)| Key {
            name: name.clone(),
            file: stem(&message.file),
            english: message.text.clone(),
            variables: message.findings.variables.clone(),
        })
        .collect()
}
