//! The catalogue has a word for everything that files say, in every language, and nothing besides.

use crate::{Choice, What, columns};
use std::collections::BTreeSet;
use std::path::Path;

/// Keys that the code names in full.
const FIXED: &[&str] = &[
    "export-sheet-read-me",
    "export-sheet-overview",
    "export-sheet-lessons",
    "export-sheet-assessments",
    "export-sheet-answers",
    "export-sheet-summary",
    "export-sheet-courses",
    "export-read-me-title",
    "export-read-me-created",
    "export-read-me-who",
    "export-read-me-from",
    "export-read-me-to",
    "export-read-me-no-limit",
    "export-read-me-people",
    "export-people-names",
    "export-people-pseudonyms",
    "export-read-me-sheet",
    "export-read-me-column",
    "export-read-me-meaning",
    "export-read-me-personal",
    "export-note-times",
    "export-note-private",
    "export-note-estimates",
    "export-note-personal",
    "export-note-pseudonyms",
    "export-overview-title",
    "export-overview-chart",
    "export-overview-people",
    "export-overview-person",
    "export-overview-empty",
    "export-yes",
    "export-paper-group",
    "export-paper-person",
    "export-paper-course",
    "export-paper-number",
    "export-paper-numbers",
    "export-paper-too-many",
    "export-paper-minutes",
    "export-paper-likely",
    "export-paper-people",
    "export-paper-all-groups",
    "export-paper-no-group",
    "export-paper-more",
    "export-paper-less",
    "export-paper-unclear",
    "export-paper-not-known",
    "export-paper-days",
    "export-paper-what",
    "export-paper-figure",
    "export-paper-satisfaction",
    "export-paper-question",
    "export-paper-mean",
    "export-xapi-id",
    "export-xapi-home-page",
    "export-xapi-account",
    "export-xapi-verb",
    "export-xapi-object",
    "export-xapi-score",
    "export-xapi-context",
    "export-xapi-timestamp",
    "export-no",
];

const CHOICES: [Choice; 8] = [
    Choice::Language,
    Choice::Track,
    Choice::Status,
    Choice::Phase,
    Choice::Band,
    Choice::Confidence,
    Choice::Kind,
    Choice::Suppressed,
];

fn needed() -> BTreeSet<String> {
    let columns = What::ALL.into_iter().flat_map(columns);
    let words = CHOICES
        .into_iter()
        .flat_map(|choice| choice.codes().iter().map(move |code| choice.word_key(code)));
    columns
        .flat_map(|column| [column.heading_key(), column.about_key()])
        .chain(words)
        .chain(FIXED.iter().map(|key| (*key).to_owned()))
        .collect()
}

fn catalogue(language: &str) -> Vec<(String, String)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../locales")
        .join(language)
        .join("export.ftl");
    std::fs::read_to_string(file)
        .unwrap()
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, text)| (key.to_owned(), text.to_owned()))
        .collect()
}

#[test]
fn every_language_has_exactly_the_words_that_files_need() {
    for language in ["de", "nl", "fr", "en"] {
        let found: BTreeSet<_> = catalogue(language)
            .into_iter()
            .map(|(key, _)| key)
            .collect();
        let needed = needed();
        let missing: Vec<_> = needed.difference(&found).collect();
        let extra: Vec<_> = found.difference(&needed).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{language}: {missing:?} {extra:?}"
        );
    }
}

#[test]
fn sentences_need_no_variables_and_stay_short() {
    for language in ["de", "nl", "fr", "en"] {
        for (key, text) in catalogue(language) {
            assert!(!text.contains('{'), "{language} {key}");
            for sentence in text.split(['.', ':']) {
                assert!(
                    sentence.split_whitespace().count() <= 22,
                    "{language} {key}"
                );
            }
        }
    }
}

#[test]
fn statuses_have_four_different_words() {
    // The colours of the overview follow these words.
    for language in ["de", "nl", "fr", "en"] {
        let words: BTreeSet<_> = catalogue(language)
            .into_iter()
            .filter(|(key, _)| key.starts_with("export-status-"))
            .map(|(_, text)| text.to_lowercase())
            .collect();
        assert_eq!(words.len(), 4, "{language}");
    }
}
