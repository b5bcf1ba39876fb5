//! Rules for files as such: text is UTF-8, and nothing lies about unused.

use std::collections::BTreeSet;

use super::{Reports, lock, pictures, rules, units};
use crate::files::Files;
use crate::model::Pack;

pub(super) fn encodings(files: &Files, reports: &mut Reports<'_>) {
    for path in files.paths() {
        let is_text = [".toml", ".md", ".svg", ".lock"]
            .iter()
            .any(|end| path.ends_with(end));
        let bytes = files.bytes(path).unwrap_or_default();
        if !is_text {
            continue;
        }
        if files.text(path).is_none() {
            reports.add(rules::NOT_UTF8, path, 0, &[]);
        } else if bytes.starts_with(b"\xef\xbb\xbf") {
            reports.add(rules::BOM, path, 0, &[]);
        }
    }
}

pub(super) fn unused(pack: &Pack, files: &Files, reports: &mut Reports<'_>) {
    let used = used(pack, files);
    for path in files.paths() {
        let about = ["README", "LICENCE", "LICENSE"]
            .iter()
            .any(|name| path.starts_with(name));
        if !used.contains(path) && !about {
            reports.add(rules::UNUSED_FILE, path, 0, &[]);
        }
    }
}

fn used(pack: &Pack, files: &Files) -> BTreeSet<String> {
    let top = [
        "pack", "contacts", "facts", "glossary", "happened", "digcomp",
    ];
    let mut used: BTreeSet<String> = top.iter().map(|name| format!("{name}.toml")).collect();
    used.insert(lock::LOCK.to_owned());
    let units = units::units(pack, files);
    for page in units.iter().flat_map(|unit| &unit.pages) {
        for language in &pack.languages {
            used.extend(
                page.paths(files, language)
                    .into_iter()
                    .map(|(path, _)| path),
            );
        }
    }
    used.extend(
        pack.tracks
            .iter()
            .map(|track| format!("{}/track.toml", track.id)),
    );
    for lesson in pack.lessons.values() {
        let folder = lesson.folder();
        used.extend([
            format!("{folder}/lesson.toml"),
            format!("{folder}/items.toml"),
        ]);
        used.extend(
            pictures::drawn(lesson)
                .iter()
                .map(|name| format!("{folder}/{name}.svg")),
        );
    }
    used
}
