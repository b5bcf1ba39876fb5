//! Every rule, broken once on purpose, is named at the right file, line and column.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where something unexpected stands"
)]

mod planted;
mod planted_in_words;

use planted::{DE, EN, FAULTS, ITEMS, LESSON, QUIET, SVG};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use tilia_course::{Date, Files, Problem, RULES, Severity, accept, check};

/// A sound pack in two languages; the second one borrows the words of the first.
fn sound() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small");
    let mut files = Files::from_folder(&folder).unwrap();
    let english: Vec<String> = files
        .paths()
        .filter(|path| path.ends_with("en.md"))
        .map(str::to_owned)
        .collect();
    for path in english {
        let words = files.bytes(&path).unwrap().to_vec();
        files.insert(path.replace("en.md", "de.md"), words);
    }
    accept_all(&mut files);
    files
}

fn accept_all(files: &mut Files) {
    for unit in [
        "parcels",
        "quiet",
        "track:safety",
        "small/glossary",
        "small/happened",
    ] {
        if let Ok(lock) = accept(files, unit, "de") {
            files.insert("translations.lock", lock.into_bytes());
        }
    }
}

fn replace(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = files.text(path).unwrap_or_default();
    assert!(text.contains(from), "{path} has no {from}");
    let text = text.replace(from, to);
    files.insert(path, text.into_bytes());
}

fn today() -> Option<Date> {
    Some("2026-12-01".parse().unwrap())
}

/// Faults that no replacement of a text makes.
fn special(code: &str) -> Option<Files> {
    let mut files = sound();
    match code {
        "not-utf8" => files.insert(DE, vec![b'#', 0xe9, 0xff]),
        "bom" => replace(&mut files, DE, "---\ntitle", "\u{feff}---\ntitle"),
        "missing-file" => assert!(files.remove(DE)),
        "unused-file" => files.insert(
            "safety/parcels/old.svg",
            b"<svg viewBox=\"0 0 1 1\"/>".to_vec(),
        ),
        "no-steps" => {
            let steps = "[[steps]]\nid = \"before\"\nrole = \"note\"\n";
            replace(&mut files, QUIET, steps, "");
            replace(&mut files, QUIET, "icon", "steps = []\nicon");
        }
        "svg-deep" => {
            let deep = format!("{}{}</svg>", "<g>".repeat(30), "</g>".repeat(30));
            replace(&mut files, SVG, "</svg>", &deep);
        }
        "item-count" | "pool-small" => {
            let items = files.text(ITEMS).unwrap();
            let cut = items.find("[[items]]\nid = \"parcels-i6\"").unwrap();
            let items = items.as_bytes()[..cut].to_vec();
            files.insert(ITEMS, items);
        }
        "average-length" | "reading-level" => {
            let sentence = "Notwithstanding considerable organisational difficulties, responsible administrations \
                            increasingly recommend comprehensive precautionary verification procedures everywhere today indeed now.\n";
            replace(
                &mut files,
                DE,
                "Ask at the desk",
                &format!("{}Ask", sentence.repeat(300)),
            );
        }
        "step-length" => {
            replace(
                &mut files,
                DE,
                "Ask at the desk",
                &format!("{} Ask", "One two three. ".repeat(40)),
            );
        }
        "translation-unchecked" => assert!(files.remove("translations.lock")),
        "translation-stale" => replace(&mut files, EN, "He puts the phone down", "He stops"),
        "lock-extra" => {
            let lock = files.text("translations.lock").unwrap();
            let lock = format!("{lock}\n[gone.de]\nstory = \"0123456789abcdef\"\n");
            files.insert("translations.lock", lock.into_bytes());
        }
        _ => return None,
    }
    if !code.starts_with("translation") && code != "lock-extra" {
        accept_all(&mut files);
    }
    Some(files)
}

fn listed(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(|problem| format!("  {problem}\n"))
        .collect()
}

#[test]
fn a_sound_pack_has_no_problems() {
    assert_eq!(listed(&check(&sound(), today(), true)), "");
}

#[test]
fn every_planted_fault_is_named_at_its_place() {
    let mut report = String::new();
    let mut covered = BTreeSet::new();
    let mut plant = |code: &'static str, title: String, files: &Files| {
        let problems = check(files, today(), false);
        assert!(
            problems.iter().any(|problem| problem.code == code),
            "{title}\n{}",
            listed(&problems)
        );
        covered.insert(code);
        writeln!(report, "{title}\n{}", listed(&problems)).unwrap();
    };
    for (code, path, from, to) in FAULTS.iter().chain(planted_in_words::FAULTS) {
        if special(code).is_some() {
            continue;
        }
        let mut files = sound();
        replace(&mut files, path, from, to);
        accept_all(&mut files);
        plant(code, format!("{code}: {path}"), &files);
    }
    for rule in RULES {
        if let Some(files) = special(rule.code) {
            plant(rule.code, rule.code.to_owned(), &files);
        }
    }
    let missing: Vec<&str> = RULES
        .iter()
        .map(|rule| rule.code)
        .filter(|code| !covered.contains(code))
        .collect();
    assert_eq!(missing, [] as [&str; 0], "rules without a planted fault");
    insta::assert_snapshot!("planted", report);
}

#[test]
fn all_faults_of_one_file_are_named_at_once() {
    let mut files = sound();
    replace(
        &mut files,
        LESSON,
        "minutes = 12",
        "minutes = 0\ncolour = \"red\"",
    );
    replace(
        &mut files,
        LESSON,
        "record = \"always\"",
        "record = \"sometimes\"",
    );
    replace(&mut files, LESSON, "icon = \"mail\"\n", "");
    let problems = check(&files, None, false);
    let codes: Vec<&str> = problems
        .iter()
        .filter(|p| p.file == LESSON)
        .map(|problem| problem.code)
        .collect();
    for code in ["wrong-value", "unknown-field", "missing-field"] {
        assert!(codes.contains(&code), "{codes:?}");
    }
}

#[test]
fn an_overdue_entry_is_an_error_only_when_strict() {
    let mut files = sound();
    replace(
        &mut files,
        "contacts.toml",
        "review_by = \"2027-05-21\"",
        "review_by = \"2026-11-30\"",
    );
    let severities = |strict| {
        let problems = check(&files, today(), strict);
        problems
            .iter()
            .map(|problem| problem.severity)
            .collect::<Vec<_>>()
    };
    assert_eq!(severities(false), [Severity::Warning, Severity::Warning]);
    assert_eq!(severities(true), [Severity::Error, Severity::Error]);
    assert!(check(&files, None, true).is_empty());
}

#[test]
fn accepting_a_translation_settles_only_that_lesson_and_language() {
    let mut files = sound();
    replace(&mut files, EN, "He puts the phone down", "He stops");
    replace(
        &mut files,
        "safety/quiet/en.md",
        "at any time",
        "whenever you like",
    );
    let lock = accept(&files, "parcels", "de").unwrap();
    files.insert("translations.lock", lock.into_bytes());
    let problems = check(&files, None, false);
    let stale: Vec<&str> = problems
        .iter()
        .map(|problem| problem.file.as_str())
        .collect();
    assert_eq!(stale, ["safety/quiet/de.md"]);
    assert!(accept(&files, "nothing", "de").is_err());
    assert!(accept(&files, "parcels", "en").is_err());
    assert!(accept(&files, "parcels", "it").is_err());
    files.insert("translations.lock", b"[[".to_vec());
    assert!(accept(&files, "parcels", "de").is_err());
}
