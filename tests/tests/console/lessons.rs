//! A broken copy of the lessons that ship.

use crate::{Said, run};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tilia_tests::{Home, binary, repository};

/// Rule, file, what stands there, what stands there afterwards. The last one begins with the fault: that is
/// the place to be named.
const FAULTS: &[(&str, &str, &str, &str)] = &[
    (
        "unknown-field",
        "safety/phishing/lesson.toml",
        "minutes = 12",
        "minuts = 12\nminutes = 12",
    ),
    (
        "unknown-competence",
        "safety/phishing/lesson.toml",
        "\"4.2\"]",
        "\"4.9\"]",
    ),
    (
        "unknown-key",
        "safety/phishing/lesson.toml",
        "\"own-way\"]\n\n",
        "\"my-way\"]\n\n",
    ),
    (
        "unknown-term",
        "safety/phishing/lesson.toml",
        "\"qr-code\"",
        "\"qr-cod\"",
    ),
    (
        "unknown-fact",
        "safety/phishing/lesson.toml",
        "\"A05\"",
        "\"A99\"",
    ),
    ("missing-section", "safety/phishing/fr.md", "", ""),
    (
        "forbidden-markdown",
        "safety/phishing/en.md",
        "Mrs",
        "<b>Mrs</b>",
    ),
    (
        "svg-element",
        "safety/phishing/hook.svg",
        "</svg>",
        "<script>x</script></svg>",
    ),
    (
        "unknown-contact",
        "respect/what-is-digital-violence/lesson.toml",
        "\"prisma\"",
        "\"prismo\"",
    ),
    (
        "unknown-picture",
        "respect/what-is-digital-violence/lesson.toml",
        "\"chairs\"",
        "\"chair\"",
    ),
    ("wrong-value", "contacts.toml", "true\n", "\"yes\"\n"),
    ("unknown-track", "pack.toml", "safety]\n", "safe]\n"),
    (
        "named-file-missing",
        "respect/track.toml",
        "\"identity-and-doxing\"",
        "\"identity-and-dox\"",
    ),
    ("missing-feedback", "safety/phishing/nl.md", "", ""),
    ("toml", "glossary.toml", "\"", "= \""),
    ("not-utf8", "safety/de.md", "", ""),
];

/// The pack, in a folder of its own.
fn copy_of_lessons(home: &Home) -> PathBuf {
    let folder = home.path().join("pack");
    copy(&repository().join("lessons/tilia-base"), &folder);
    folder
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn check(home: &Home, folder: &Path) -> Said {
    let mut command = home.command(binary("tilia-admin"));
    run(command
        .args(["--lang", "en", "lessons", "check"])
        .arg(folder)
        .args(["--today", "2026-12-01"]))
}

/// Plants one fault; returns `line:column` of its first sign, where there is one.
fn plant(folder: &Path, (rule, file, from, to): (&str, &str, &str, &str)) -> Option<String> {
    let path = folder.join(file);
    let bytes = std::fs::read(&path).unwrap();
    if rule == "not-utf8" {
        std::fs::write(&path, [bytes, b"\xff\xfe".to_vec()].concat()).unwrap();
        return None;
    }
    let text = String::from_utf8(bytes).unwrap();
    let (at, broken) = match rule {
        // The second page goes without its heading.
        "missing-section" => (None, remove_line(&text, "## ", 1)),
        "missing-feedback" => (None, remove_line(&text, "> `", 0)),
        _ => {
            let at = text
                .find(from)
                .unwrap_or_else(|| panic!("{file} has no {from}"));
            (Some(at), text.replacen(from, to, 1))
        }
    };
    std::fs::write(&path, broken).unwrap();
    let before = text.split_at(at?).0;
    let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
    Some(format!("{}:{column}", before.matches('\n').count() + 1))
}

fn remove_line(text: &str, start: &str, skip: usize) -> String {
    let mut seen = 0;
    let kept = text.split_inclusive('\n').filter(|line| {
        let hit = line.starts_with(start);
        seen += usize::from(hit);
        !(hit && seen == skip + 1)
    });
    kept.collect()
}

#[test]
fn the_lessons_that_ship_have_no_problem() {
    let home = Home::new();
    let said = check(&home, &copy_of_lessons(&home));
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
    assert!(said.out.contains("no problems"), "{said:?}");
}

#[test]
fn every_planted_fault_is_named_with_file_line_and_column() {
    for fault in FAULTS {
        let home = Home::new();
        let folder = copy_of_lessons(&home);
        let place = plant(&folder, *fault);
        let said = check(&home, &folder);
        assert_eq!(said.code, 1, "{fault:?}: {said:?}");
        let named = said
            .out
            .lines()
            .filter(|line| line.contains(&format!("error[{}]", fault.0)));
        let start = format!("{}:", folder.join(fault.1).display());
        let found: Vec<&str> = named
            .filter_map(|line| line.strip_prefix(start.as_str()))
            .collect();
        assert!(!found.is_empty(), "{fault:?} is not named: {}", said.out);
        for line in &found {
            let mut parts = line.split(':');
            let place: Vec<u32> = parts
                .by_ref()
                .take(2)
                .map(|part| part.parse().unwrap())
                .collect();
            assert!(place.iter().all(|number| *number > 0), "{line}");
        }
        if let Some(place) = place {
            let exact = found
                .iter()
                .any(|line| line.starts_with(&format!("{place}: ")));
            assert!(exact, "{fault:?} is named at {found:?}, not at {place}");
        }
    }
}

#[test]
fn all_faults_of_a_pack_are_listed_at_once() {
    let home = Home::new();
    let folder = copy_of_lessons(&home);
    // A file that is no TOML hides what else is wrong with it, so that fault stays out.
    let planted: Vec<_> = FAULTS.iter().filter(|fault| fault.0 != "toml").collect();
    for fault in &planted {
        plant(&folder, **fault);
    }
    let said = check(&home, &folder);
    assert_eq!(said.code, 1, "{said:?}");
    let missing: BTreeSet<&str> = planted
        .iter()
        .map(|fault| fault.0)
        .filter(|rule| !said.out.contains(&format!("[{rule}]")))
        .collect();
    assert!(missing.is_empty(), "not named: {missing:?}\n{}", said.out);
    assert!(planted.len() >= 12);
}

#[test]
fn a_folder_without_lessons_is_refused_without_a_panic() {
    let home = Home::new();
    let empty = home.path().join("empty");
    std::fs::create_dir(&empty).unwrap();
    assert_eq!(check(&home, &empty).code, 1);
    assert_eq!(check(&home, &home.path().join("nowhere")).code, 1);
    std::fs::write(empty.join("pack.toml"), b"\x00\xff".repeat(5_000)).unwrap();
    assert_eq!(check(&home, &empty).code, 1);
}
