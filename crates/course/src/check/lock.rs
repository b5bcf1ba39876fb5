//! `translations.lock`: for every section of a translation, the state of the English section it
//! was compared with. Only [`accept`] makes its text.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::units::{Unit, units};
use super::{REFERENCE, Reports, rules};
use crate::files::Files;
use crate::model::Pack;
use crate::structure::{self, PathStep, Source};
use crate::words;

/// Path of the lock inside a pack.
pub(super) const LOCK: &str = "translations.lock";

/// Section → state of the English section.
type States = BTreeMap<String, String>;
/// Unit → language → sections.
type Lock = BTreeMap<String, BTreeMap<String, States>>;

/// Why a translation cannot be accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AcceptError {
    /// Neither a lesson nor one of the pack's own texts.
    #[error("there is no lesson {0}")]
    UnknownLesson(String),
    /// Not a language of the pack.
    #[error("{0} is not a language of this pack")]
    UnknownLanguage(String),
    /// English is what translations are compared with.
    #[error("English is the reference and needs no acceptance")]
    Reference,
    /// The lock is damaged; it is not overwritten.
    #[error("translations.lock cannot be read")]
    BrokenLock,
}

/// The text of `translations.lock` after somebody has compared a lesson in one language with the
/// present English. `lesson` is the id of a lesson, `track:<id>`, `<pack>/glossary` or
/// `<pack>/happened`.
///
/// # Errors
/// See [`AcceptError`].
pub fn accept(files: &Files, lesson: &str, language: &str) -> Result<String, AcceptError> {
    let mut reports = Reports::new(files);
    let pack = structure::load(files, &mut reports).pack;
    if language == REFERENCE {
        return Err(AcceptError::Reference);
    }
    if !pack.languages.iter().any(|known| known == language) {
        return Err(AcceptError::UnknownLanguage(language.to_owned()));
    }
    let all = units(&pack, files);
    let unit = all.iter().find(|unit| unit.name == lesson);
    let unit = unit.ok_or_else(|| AcceptError::UnknownLesson(lesson.to_owned()))?;
    let mut lock = match files.text(LOCK) {
        Some(text) => read(text).ok_or(AcceptError::BrokenLock)?,
        None if files.contains(LOCK) => return Err(AcceptError::BrokenLock),
        None => Lock::new(),
    };
    let mut states = states(unit, files, REFERENCE);
    let translated = self::states(unit, files, language);
    states.retain(|section, _| translated.contains_key(section));
    lock.entry(lesson.to_owned())
        .or_default()
        .insert(language.to_owned(), states);
    lock.retain(|name, _| all.iter().any(|unit| unit.name == *name));
    Ok(write(&lock))
}

/// Reports translations that nobody has compared with the present English.
pub(super) fn check(pack: &Pack, files: &Files, reports: &mut Reports<'_>) {
    let text = files.text(LOCK).unwrap_or_default();
    let (source, faults) = Source::parse(LOCK, text);
    for (fault, at) in &faults {
        reports.add(rules::TOML, LOCK, *at, &[("fault", fault)]);
    }
    let lock = read(text).unwrap_or_default();
    let all = units(pack, files);
    for unit in &all {
        let english = states(unit, files, REFERENCE);
        for language in pack
            .languages
            .iter()
            .filter(|language| *language != REFERENCE)
        {
            let locked = lock
                .get(&unit.name)
                .and_then(|languages| languages.get(language));
            compare(unit, language, &english, locked, files, reports);
        }
    }
    for name in lock
        .keys()
        .filter(|name| !all.iter().any(|unit| unit.name == **name))
    {
        let at = source.at(&[PathStep::Name(name)]);
        reports.add(rules::LOCK_EXTRA, LOCK, at, &[("entry", name)]);
    }
}

fn compare(
    unit: &Unit,
    language: &str,
    english: &States,
    locked: Option<&States>,
    files: &Files,
    reports: &mut Reports<'_>,
) {
    for (path, section, at, _) in sections(unit, files, language) {
        let Some(state) = english.get(&section) else {
            continue;
        };
        let rule = match locked.and_then(|locked| locked.get(&section)) {
            None => rules::LOCK_MISSING,
            Some(old) if old != state => rules::LOCK_STALE,
            Some(_) => continue,
        };
        let args = [
            ("section", &*section),
            ("language", language),
            ("unit", &*unit.name),
        ];
        reports.add(rule, &path, at, &args);
    }
}

fn states(unit: &Unit, files: &Files, language: &str) -> States {
    let all = sections(unit, files, language).into_iter();
    all.map(|(_, section, _, state)| (section, state)).collect()
}

/// Path, name, place and state of every section of a unit in one language.
fn sections(unit: &Unit, files: &Files, language: &str) -> Vec<(String, String, usize, String)> {
    let mut all = Vec::new();
    for (path, variant) in unit
        .pages
        .iter()
        .flat_map(|page| page.paths(files, language))
    {
        let text = files.text(&path).unwrap_or_default();
        let (document, _) = words::parse(text);
        let prefix = variant.map(|name| format!("{name}.")).unwrap_or_default();
        let mut add = |name: &str, at: usize, range: &std::ops::Range<usize>| {
            let state = state_of(text.get(range.clone()).unwrap_or_default());
            all.push((path.clone(), format!("{prefix}{name}"), at, state));
        };
        if !document.front.is_empty() {
            add("front", 0, &document.front_range);
        }
        for section in document
            .sections
            .iter()
            .filter(|s| !s.content.id.is_empty())
        {
            add(&section.content.id, section.content.at, &section.range);
        }
    }
    all
}

/// Sixteen hexadecimal digits of the SHA-256 of a section; line breaks and spaces do not count.
fn state_of(section: &str) -> String {
    let normal = section.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut state = String::new();
    for byte in Sha256::digest(normal.as_bytes()).iter().take(8) {
        let _ = write!(state, "{byte:02x}");
    }
    state
}

fn read(text: &str) -> Option<Lock> {
    let (source, faults) = Source::parse(LOCK, text);
    if !faults.is_empty() {
        return None;
    }
    let mut lock = Lock::new();
    for (unit, languages) in &source.table {
        for (language, sections) in languages.get_ref().as_table()? {
            let states = lock.entry(unit.get_ref().to_string()).or_default();
            let states = states.entry(language.get_ref().to_string()).or_default();
            for (section, state) in sections.get_ref().as_table()? {
                let state = state.get_ref().as_str()?;
                states.insert(section.get_ref().to_string(), state.to_owned());
            }
        }
    }
    Some(lock)
}

fn write(lock: &Lock) -> String {
    let mut text = String::from(
        "# Which English each translation was compared with. Made by \"lessons accept\"; not edited by hand.\n",
    );
    let bare = |key: &str| {
        let plain = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if plain {
            key.to_owned()
        } else {
            format!("{key:?}")
        }
    };
    for (unit, languages) in lock {
        for (language, sections) in languages {
            let _ = write!(text, "\n[{}.{}]\n", bare(unit), bare(language));
            for (section, state) in sections {
                let _ = writeln!(text, "{} = {state:?}", bare(section));
            }
        }
    }
    text
}
