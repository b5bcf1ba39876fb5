//! Keys that stand twice in one place.

use std::collections::BTreeSet;

use super::document::{Document, Keyed, Place};
use super::markdown::Oddity;

/// Every section, part, line and feedback that has a namesake before it.
pub(super) fn find(document: &Document) -> Vec<(Oddity, Place)> {
    let mut odd = Vec::new();
    let sections = document
        .sections
        .iter()
        .filter(|section| !section.content.id.is_empty());
    second(
        sections.map(|section| (section.content.id.as_str(), section.content.at)),
        &mut odd,
    );
    for section in &document.sections {
        second(
            section.parts.iter().map(|part| (part.id.as_str(), part.at)),
            &mut odd,
        );
        for content in section.parts.iter().chain([&section.content]) {
            second(content.lines.iter().map(key), &mut odd);
            second(content.feedback.iter().map(key), &mut odd);
        }
    }
    odd
}

fn key(entry: &Keyed) -> (&str, Place) {
    (entry.key.as_str(), entry.at)
}

fn second<'k>(keys: impl Iterator<Item = (&'k str, Place)>, odd: &mut Vec<(Oddity, Place)>) {
    let mut seen = BTreeSet::new();
    for (key, at) in keys {
        if !seen.insert(key) {
            odd.push((Oddity::Twice(key.to_owned()), at));
        }
    }
}
