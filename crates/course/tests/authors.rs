//! The guide for authors cannot drift: its examples are checked, its table is complete.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where something unexpected stands"
)]

use std::fmt::Write;
use std::path::Path;

use tilia_course::{Files, Problem, RULES, Severity, check};

/// A fenced example: its language, what it is, and its text.
struct Example {
    kind: String,
    text: String,
}

fn guide() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/authors.md");
    std::fs::read_to_string(path).unwrap()
}

fn examples(guide: &str) -> Vec<Example> {
    let mut all: Vec<Example> = Vec::new();
    let mut inside = false;
    for line in guide.lines() {
        match (line.strip_prefix("```"), inside) {
            (Some(_), true) => inside = false,
            (Some(info), false) => {
                inside = true;
                all.push(Example {
                    kind: info.to_owned(),
                    text: String::new(),
                });
            }
            (None, true) => writeln!(all.last_mut().unwrap().text, "{line}").unwrap(),
            (None, false) => {}
        }
    }
    all
}

fn of(examples: &[Example], kind: &str) -> Vec<String> {
    examples
        .iter()
        .filter(|e| e.kind == kind)
        .map(|e| e.text.clone())
        .collect()
}

fn one(examples: &[Example], kind: &str) -> String {
    let found = of(examples, kind);
    assert_eq!(found.len(), 1, "{kind}");
    found[0].clone()
}

/// The whole files of the guide and the lesson of its examples.
fn pack(examples: &[Example]) -> Files {
    let mut files = Files::default();
    for example in examples {
        if let Some((_, path)) = example
            .kind
            .split_once(' ')
            .filter(|(_, path)| path.contains('.'))
        {
            files.insert(path, example.text.clone().into_bytes());
        }
    }
    files.insert(
        "safety/parcels/lesson.toml",
        one(examples, "toml lesson").into_bytes(),
    );
    files.insert(
        "safety/parcels/en.md",
        one(examples, "markdown words").into_bytes(),
    );
    files
}

fn append(files: &mut Files, path: &str, more: &str) {
    let text = format!("{}\n{more}", files.text(path).unwrap_or_default());
    files.insert(path, text.into_bytes());
}

/// Five plain items beside those of the guide, so that a recorded lesson has enough.
fn add_items(files: &mut Files, toml: &str, words: &str) {
    let mut toml = format!("schema = 1\n{toml}");
    let mut words = words.to_owned();
    for (number, band) in [
        (4, "low"),
        (5, "middle"),
        (6, "high"),
        (7, "low"),
        (8, "middle"),
        (9, "high"),
    ] {
        write!(
            toml,
            "\n[[items]]\nid = \"parcels-i{number}\"\nband = \"{band}\"\nscenario = true\ncompetence = \"4.2\"\nkind = \"choice\"\noptions = [\"left\", \"right\", \"back\"]\nright = [\"left\"]\n"
        )
        .unwrap();
        write!(
            words,
            "\n## Which way? {{#parcels-i{number}}}\n\n- `left` Left\n- `right` To the right\n- `back` Back again\n\n> `left` Yes.\n> `right` No.\n> `back` No.\n"
        )
        .unwrap();
    }
    let lesson = files
        .text("safety/parcels/lesson.toml")
        .unwrap()
        .replace("\"never\"", "\"always\"");
    files.insert("safety/parcels/lesson.toml", lesson.into_bytes());
    files.insert("safety/parcels/items.toml", toml.into_bytes());
    files.insert("safety/parcels/items.en.md", words.into_bytes());
}

/// The one lesson of the guide is a small pool, as every new track is at first.
fn listed(problems: &[Problem]) -> String {
    problems
        .iter()
        .filter(|problem| problem.code != "pool-small")
        .map(|problem| format!("{problem}\n"))
        .collect()
}

#[test]
fn every_example_of_the_guide_is_without_fault() {
    let examples = examples(&guide());
    let base = pack(&examples);
    assert_eq!(listed(&check(&base, None, true)), "", "the files of a pack");
    let steps = of(&examples, "toml step");
    let words = of(&examples, "markdown step");
    assert_eq!(steps.len(), words.len());
    for (step, words) in steps.iter().zip(&words) {
        let mut files = base.clone();
        append(&mut files, "safety/parcels/lesson.toml", step);
        append(&mut files, "safety/parcels/en.md", words);
        if step.contains("kind = \"plan\"") {
            add_items(&mut files, "", "");
        }
        assert_eq!(listed(&check(&files, None, true)), "", "{step}");
    }
}

#[test]
fn every_kind_has_an_example() {
    let guide = guide();
    let examples = examples(&guide);
    let steps = of(&examples, "toml step").join("\n");
    for kind in [
        "choice", "choices", "order", "match", "sort", "spot", "inbox", "chat", "settings", "web",
        "password", "file", "letter", "plan", "typing",
    ] {
        assert!(guide.contains(&format!("\n### {kind}\n")), "{kind}");
        assert!(steps.contains(&format!("kind = \"{kind}\"")), "{kind}");
    }
}

#[test]
fn the_items_of_the_guide_are_without_fault() {
    let examples = examples(&guide());
    let mut files = pack(&examples);
    add_items(
        &mut files,
        &one(&examples, "toml item"),
        &one(&examples, "markdown item"),
    );
    assert_eq!(listed(&check(&files, None, true)), "");
}

#[test]
fn the_picture_of_the_guide_is_without_fault() {
    let examples = examples(&guide());
    let mut files = pack(&examples);
    let lesson = files.text("safety/parcels/lesson.toml").unwrap();
    let lesson = lesson.replace("icon = \"mail\"", "icon = \"mail\"\npicture = \"letter\"");
    files.insert("safety/parcels/lesson.toml", lesson.into_bytes());
    files.insert(
        "safety/parcels/letter.svg",
        one(&examples, "svg picture").into_bytes(),
    );
    append(
        &mut files,
        "safety/parcels/en.md",
        "## Pictures {#pictures}\n\n- `letter` A letter.\n",
    );
    assert_eq!(listed(&check(&files, None, true)), "");
}

#[test]
fn the_options_with_pictures_of_the_guide_are_without_fault() {
    let examples = examples(&guide());
    let mut files = pack(&examples);
    append(
        &mut files,
        "safety/parcels/lesson.toml",
        &one(&examples, "toml drawn step"),
    );
    append(
        &mut files,
        "safety/parcels/en.md",
        &one(&examples, "markdown drawn step"),
    );
    for name in ["mouse", "keyboard"] {
        files.insert(
            format!("safety/parcels/{name}.svg"),
            one(&examples, "svg picture").into_bytes(),
        );
    }
    assert_eq!(listed(&check(&files, None, true)), "");
}

#[test]
fn the_table_of_codes_is_complete() {
    let guide = guide();
    let (_, table) = guide.split_once("|---|---|---|\n").unwrap();
    let mut expected = String::new();
    for rule in RULES {
        let warning = if rule.severity == Severity::Warning {
            " (warning)"
        } else {
            ""
        };
        let cell = |text: &str| text.replace('|', "\\|");
        writeln!(
            expected,
            "| `{}`{warning} | {} | {} |",
            rule.code,
            cell(rule.message),
            cell(rule.hint)
        )
        .unwrap();
    }
    assert_eq!(table, expected, "paste the right side into docs/authors.md");
}
