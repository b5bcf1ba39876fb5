//! Whatever stands in the files: problems, never a panic.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop where something unexpected stands"
)]

use std::path::Path;

use proptest::prelude::*;
use tilia_course::{Files, Pack, accept, check};

fn small() -> Files {
    Files::from_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small")).unwrap()
}

/// Everything that reads a pack.
fn read_all(files: &Files) {
    let problems = check(files, "2026-12-01".parse().ok(), true);
    assert!(
        problems
            .iter()
            .all(|problem| problem.line > 0 && problem.column > 0)
    );
    let _ = accept(files, "parcels", "de");
    if let Ok(pack) = Pack::load(files.clone()) {
        for lesson in pack.lessons.keys() {
            let _ = pack.words(lesson, "en");
            let _ = pack.item_words(lesson, "en");
            let _ = pack.headline(lesson, "en");
            let _ = pack.picture(lesson, &"letter".into());
        }
        let _ = (pack.glossary("en"), pack.happened_words("en"));
    }
}

/// Pieces that mean something to one of the parsers.
const PIECES: &[&str] = &[
    "[[steps]]\n",
    "[steps.pairs]\n",
    "[a.b]\n",
    "a.b = 1\n",
    "= ",
    "\"",
    "'''",
    "[",
    "]",
    "{",
    "}",
    "#",
    "\n---\n",
    "## X {#x}\n",
    "### {#x.y}\n",
    "{#",
    "> `a` b\n",
    "- `a` b\n",
    "`",
    "- ",
    "  - ",
    "1. ",
    "| a |\n|---|\n",
    "<b>",
    "<!--",
    "](",
    "![",
    "*",
    "***",
    "\u{feff}",
    "\r",
    "\u{0}",
    "ß·é",
    "</svg>",
    "<g>",
    "<!DOCTYPE x [",
    "&#0;",
    "&x;",
    "0800 12 34 56",
    "99999999999999999999",
    "1e999",
    "2026-01-01",
    "\u{202e}",
    "@",
    "....",
    "kind = \"chat\"\n",
    "right = []\n",
];

#[derive(Debug, Clone)]
enum Change {
    Put(usize, &'static str),
    Cut(usize, usize),
    Byte(usize, u8),
    Double(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (any::<usize>(), prop::sample::select(PIECES)).prop_map(|(at, text)| Change::Put(at, text)),
        (any::<usize>(), 1..80_usize).prop_map(|(at, length)| Change::Cut(at, length)),
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        (any::<usize>(), 1..200_usize).prop_map(|(at, length)| Change::Double(at, length)),
    ]
}

fn apply(content: &mut Vec<u8>, change: &Change) {
    let length = content.len() + 1;
    match change {
        Change::Put(at, text) => {
            let at = at % length;
            content.splice(at..at, text.bytes());
        }
        Change::Cut(at, count) => {
            let at = at % length;
            let end = (at + count).min(content.len());
            content.drain(at..end);
        }
        Change::Byte(at, byte) => {
            let at = at % length;
            content.splice(at..at, [*byte]);
        }
        Change::Double(at, count) => {
            let at = at % length;
            let end = (at + count).min(content.len());
            let piece: Vec<u8> = content.drain(at..end).collect();
            content.splice(at..at, [piece.clone(), piece].concat());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn changed_files_are_read_without_a_panic(
        file in any::<prop::sample::Index>(),
        changes in prop::collection::vec(change(), 1..6),
    ) {
        let mut files = small();
        let paths: Vec<String> = files.paths().map(str::to_owned).collect();
        let path = file.get(&paths).clone();
        let mut content = files.bytes(&path).unwrap().to_vec();
        for change in &changes {
            apply(&mut content, change);
        }
        files.insert(path, content);
        read_all(&files);
    }

    #[test]
    fn made_up_files_are_read_without_a_panic(
        file in any::<prop::sample::Index>(),
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40),
    ) {
        let mut files = small();
        let paths: Vec<String> = files.paths().map(str::to_owned).collect();
        files.insert(file.get(&paths).clone(), pieces.concat().into_bytes());
        read_all(&files);
    }

    #[test]
    fn lost_files_are_named(file in any::<prop::sample::Index>()) {
        let mut files = small();
        let paths: Vec<String> = files.paths().map(str::to_owned).collect();
        let path = file.get(&paths).clone();
        files.remove(&path);
        let problems = check(&files, None, false);
        prop_assert!(!problems.is_empty());
        read_all(&files);
    }
}

#[test]
fn nothing_at_all_is_a_pack_without_its_first_file() {
    let problems = check(&Files::default(), None, false);
    assert_eq!(problems.len(), 1);
    assert!(
        problems
            .iter()
            .all(|problem| problem.code == "missing-file")
    );
    assert!(Pack::load(Files::default()).is_err());
}

#[test]
fn deeply_nested_files_are_read_without_a_panic() {
    let deep = |piece: &str, count: usize| piece.repeat(count).into_bytes();
    for (path, piece) in [
        ("pack.toml", "a."),
        ("pack.toml", "a=["),
        ("pack.toml", "a={a="),
        ("pack.toml", "[a."),
        ("safety/parcels/en.md", "> "),
        ("safety/parcels/en.md", "- "),
        ("safety/parcels/en.md", "*a "),
        ("safety/parcels/en.md", "[a"),
        ("safety/parcels/en.md", "<b>"),
        ("safety/parcels/letter.svg", "<g>"),
        ("translations.lock", "[a.a."),
    ] {
        for count in [200, 10_000] {
            let mut files = small();
            files.insert(path, deep(piece, count));
            read_all(&files);
            let closing = match piece {
                "a." => "a = 1".to_owned(),
                "a=[" => "]".repeat(count),
                "a={a=" => "}".repeat(count),
                "<g>" => {
                    let drawing = format!("<svg viewBox=\"0 0 1 1\">{}", "<g>".repeat(count));
                    files.insert(path, drawing.into_bytes());
                    format!("{}</svg>", "</g>".repeat(count))
                }
                _ => continue,
            };
            let whole = format!("{}{closing}", files.text(path).unwrap());
            files.insert(path, whole.into_bytes());
            read_all(&files);
        }
    }
}
