//! The rooms of the house and the doors between them, as `docs/architecture.md` draws them.

use crate::house::{files, list, metadata, read, text};
use serde_json::Value;
use std::collections::BTreeSet;

/// Which of our crates a crate may use.
const DOORS: &[(&str, &[&str])] = &[
    ("tilia", &["tilia-api", "tilia-words"]),
    ("tilia-admin", &["tilia-api", "tilia-words"]),
    (
        "tilia-api",
        &[
            "tilia-records",
            "tilia-reports",
            "tilia-measure",
            "tilia-words",
            "tilia-course",
        ],
    ),
    ("tilia-reports", &["tilia-words"]),
    ("tilia-records", &["tilia-course"]),
    ("tilia-course", &[]),
    ("tilia-measure", &[]),
    ("tilia-words", &[]),
];

/// Libraries that live in one room only. The tests look at the house from outside.
const HOMES: &[(&str, &str)] = &[
    ("rusqlite", "tilia-records"),
    ("rusqlite_migration", "tilia-records"),
    ("tauri", "tilia"),
    ("tauri-build", "tilia"),
    ("rfd", "tilia"),
    ("fluent-bundle", "tilia-words"),
    ("fluent-syntax", "tilia-words"),
    ("rust_xlsxwriter", "tilia-reports"),
    ("typst", "tilia-reports"),
    ("typst-layout", "tilia-reports"),
    ("typst-pdf", "tilia-reports"),
    ("gio", "tilia"),
    ("age", "tilia-reports"),
    ("ed25519-dalek", "tilia-reports"),
    ("ssip-client-async", "tilia"),
    ("tts", "tilia"),
    ("clap", "tilia-admin"),
];

/// Names that say nothing about what is inside.
const EMPTY_NAMES: &[&str] = &[
    "common", "helper", "helpers", "manager", "managers", "misc", "service", "services", "util",
    "utils",
];

const TESTS: &str = "tilia-tests";

fn ours(metadata: &Value) -> impl Iterator<Item = &Value> {
    list(metadata, "packages")
        .iter()
        .filter(|package| package["source"].is_null())
}

fn dependencies(package: &Value) -> impl Iterator<Item = &str> {
    list(package, "dependencies")
        .iter()
        .map(|dependency| text(dependency, "name"))
}

#[test]
fn crates_use_each_other_in_one_direction() {
    let metadata = metadata();
    let names: BTreeSet<&str> = ours(&metadata)
        .map(|package| text(package, "name"))
        .collect();
    for package in ours(&metadata).filter(|package| text(package, "name") != TESTS) {
        let name = text(package, "name");
        let doors = DOORS
            .iter()
            .find(|(room, _)| *room == name)
            .map(|(_, doors)| *doors);
        let doors = doors.unwrap_or_else(|| panic!("{name} is no room of this house"));
        for used in dependencies(package).filter(|used| names.contains(used)) {
            assert!(doors.contains(&used), "{name} must not use {used}");
        }
    }
}

#[test]
fn libraries_stay_in_their_room() {
    let metadata = metadata();
    for package in ours(&metadata).filter(|package| text(package, "name") != TESTS) {
        for used in dependencies(package) {
            if let Some((_, home)) = HOMES.iter().find(|(library, _)| *library == used) {
                assert_eq!(
                    text(package, "name"),
                    *home,
                    "{used} belongs into {home} only"
                );
            }
        }
    }
}

#[test]
fn exceptions_for_clock_and_environment_stay_outside_the_rooms() {
    let permitted = ["crates/admin/", "crates/words/build.rs", "src-tauri/"];
    for path in rust_sources() {
        let excused = read(&path).contains("clippy::disallowed_methods");
        // Examples measure and are no part of the program.
        let allowed =
            path.contains("/examples/") || permitted.iter().any(|place| path.starts_with(place));
        assert!(
            !excused || allowed,
            "{path} reads the clock, the environment or the current folder"
        );
    }
}

#[test]
fn only_records_holds_sql() {
    for path in files("crates").iter().chain(&files("src-tauri/src")) {
        let at_home = path.starts_with("crates/records/");
        assert!(
            at_home || !path.ends_with(".sql"),
            "{path} belongs into crates/records/migrations"
        );
        if !at_home && path.ends_with(".rs") {
            let source = read(path);
            for word in ["INSERT INTO ", "SELECT ", "DELETE FROM ", "CREATE TABLE "] {
                assert!(!source.contains(word), "{path} has SQL: {word}");
            }
        }
    }
}

#[test]
fn only_the_backend_file_talks_to_the_window() {
    // A test of the page may put something in the window's place.
    let sources = page_sources().filter(|path| !path.ends_with(".test.ts"));
    for path in sources.filter(|path| path != "ui/src/backend.ts") {
        assert!(
            !read(&path).contains("@tauri-apps/"),
            "{path} imports @tauri-apps"
        );
    }
}

#[test]
fn the_page_takes_no_raw_html_and_keeps_nothing() {
    let forbidden = [
        "{@html",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "history.pushState",
        "history.replaceState",
        "fetch(",
    ];
    for path in page_sources() {
        let source = read(&path);
        for word in forbidden {
            assert!(!source.contains(word), "{path} has {word}");
        }
    }
}

#[test]
fn every_name_says_what_is_inside() {
    for folder in ["crates", "src-tauri/src", "ui/src", "tests", "docs"] {
        for path in files(folder) {
            for part in path.split('/') {
                let stem = part.split('.').next().unwrap_or_default().to_lowercase();
                assert!(
                    !EMPTY_NAMES.contains(&stem.as_str()),
                    "{path}: {part} says nothing"
                );
            }
        }
    }
}

/// Every Rust file of the rooms and of the window.
pub(crate) fn rust_sources() -> impl Iterator<Item = String> {
    files("crates")
        .into_iter()
        .chain(files("src-tauri"))
        .filter(|path| path.ends_with(".rs"))
}

fn page_sources() -> impl Iterator<Item = String> {
    files("ui/src")
        .into_iter()
        .filter(|path| path.ends_with(".ts") || path.ends_with(".svelte"))
}
