//! Every rule, broken once on purpose, is named at the right file, line and column.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where something unexpected stands"
)]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use tilia_course::{Date, Files, Problem, RULES, Severity, accept, check};

const LESSON: &str = "safety/parcels/lesson.toml";
const EN: &str = "safety/parcels/en.md";
const DE: &str = "safety/parcels/de.md";
const ITEMS: &str = "safety/parcels/items.toml";
const SVG: &str = "safety/parcels/letter.svg";
const QUIET: &str = "safety/quiet/lesson.toml";

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

/// Code of the rule, file, text that is there, text that breaks the rule.
const FAULTS: &[(&str, &str, &str, &str)] = &[
    ("toml", LESSON, "minutes = 12", "minutes = = 12"),
    (
        "unknown-field",
        LESSON,
        "minutes = 12",
        "minutes = 12\nminuts = 12",
    ),
    ("missing-field", LESSON, "minutes = 12\n", ""),
    ("wrong-value", LESSON, "minutes = 12", "minutes = \"long\""),
    ("wrong-value", LESSON, "kind = \"plan\"", "kind = \"plans\""),
    ("twice", LESSON, "id = \"signs\"", "id = \"first\""),
    (
        "id-is-not-folder",
        LESSON,
        "id = \"parcels\"",
        "id = \"parcel\"",
    ),
    ("no-english", "pack.toml", "[\"en\", \"de\"]", "[\"de\"]"),
    (
        "named-file-missing",
        "safety/track.toml",
        "\"quiet\"",
        "\"quite\"",
    ),
    (
        "unknown-lesson",
        "pack.toml",
        "lessons = [\"parcels\"]",
        "lessons = [\"parcel\"]",
    ),
    (
        "unknown-track",
        "pack.toml",
        "[cut-scores.safety]",
        "[cut-scores.safe]",
    ),
    ("cut-scores", "pack.toml", "sure = 0.8", "sure = -0.5"),
    (
        "statements",
        "safety/track.toml",
        "[[statements]]\nid = \"can-3\"\n",
        "",
    ),
    (
        "text-language-missing",
        "contacts.toml",
        ", de = \"Emergency number 112\"",
        "",
    ),
    (
        "text-language-unknown",
        "contacts.toml",
        ", de = \"Emergency number 112\"",
        ", de = \"x\", it = \"y\"",
    ),
    (
        "text-not-translated",
        "contacts.toml",
        "does = { en = \"Looks at a strange message with you.\", de = \"Looks at a strange message with you.\" }",
        "does = \"Looks at it.\"",
    ),
    (
        "contact-unreachable",
        "contacts.toml",
        "email = \"desk@library-lindendale.example\"\naddress = \"Linden Square 1, Lindendale\"\n",
        "",
    ),
    (
        "contact-emergency",
        "contacts.toml",
        "phone = \"112\"",
        "phone = \"113\"",
    ),
    (
        "review-due",
        "facts.toml",
        "review_by = \"2027-05-21\"",
        "review_by = \"2026-11-30\"",
    ),
    (
        "unknown-contact",
        LESSON,
        "contacts = [\"library\"]",
        "contacts = [\"em-112\", \"libary\"]",
    ),
    (
        "unknown-fact",
        LESSON,
        "facts = [\"A05\"]",
        "facts = [\"A06\"]",
    ),
    (
        "unknown-term",
        LESSON,
        "glossary = [\"phishing\"]",
        "glossary = [\"fishing\"]",
    ),
    (
        "unknown-competence",
        LESSON,
        "competences = [\"4.2\"]",
        "competences = [\"4.9\"]",
    ),
    (
        "happened-steps",
        "happened.toml",
        "[\"bank\", \"keep\", \"talk\"]",
        "[\"bank\", \"keep\"]",
    ),
    ("reserved-id", LESSON, "id = \"story\"", "id = \"trainer\""),
    (
        "no-competence",
        LESSON,
        "competences = [\"4.2\"]",
        "competences = []",
    ),
    (
        "private-with-plan",
        LESSON,
        "record = \"always\"",
        "record = \"never\"",
    ),
    (
        "private-with-items",
        LESSON,
        "record = \"always\"",
        "record = \"never\"",
    ),
    (
        "too-few",
        LESSON,
        "parts = [\"stop\", \"bank\", \"password\"]",
        "parts = [\"stop\", \"bank\"]",
    ),
    ("too-many", LESSON, "copies = 2", "copies = 4"),
    (
        "no-right-answer",
        LESSON,
        "right = [\"wait\", \"ask\"]",
        "right = []",
    ),
    (
        "one-right-answer",
        ITEMS,
        "right = [\"own-list\"]",
        "right = [\"own-list\", \"answer\"]",
    ),
    (
        "unknown-key",
        LESSON,
        "right = [\"wait\", \"ask\"]",
        "right = [\"wait\", \"task\"]",
    ),
    (
        "unknown-key",
        LESSON,
        "listen = \"code\"",
        "listen = \"cod\"",
    ),
    ("one-sided", LESSON, "genuine = true", "genuine = false"),
    ("no-clue", LESSON, "clue = true", "clue = false"),
    (
        "unreachable",
        LESSON,
        "links = { about = \"about\" }",
        "links = { about = \"home\" }",
    ),
    (
        "unreachable",
        LESSON,
        "listen = \"code\"",
        "listen = \"calm\"",
    ),
    (
        "no-way-out",
        LESSON,
        "replies = { tell = \"money-gone\", hang-up = \"calm\" }",
        "replies = { tell = \"code\", hang-up = \"code\" }",
    ),
    ("no-safe-end", LESSON, "safe = true", "safe = false"),
    (
        "nothing-survives",
        LESSON,
        "survives = true",
        "survives = false",
    ),
    ("item-bands", ITEMS, "band = \"high\"", "band = \"low\""),
    (
        "item-scenarios",
        ITEMS,
        "scenario = true",
        "scenario = false",
    ),
    (
        "item-id",
        ITEMS,
        "id = \"parcels-i6\"",
        "id = \"parcels-six\"",
    ),
    (
        "longest-is-right",
        "safety/parcels/items.en.md",
        "- `left` Left",
        "- `left` To the left here",
    ),
    ("front-matter", DE, "summary: See", "summary See"),
    (
        "front-missing",
        DE,
        "title: Parcels and other surprises\n",
        "",
    ),
    (
        "front-unknown",
        DE,
        "summary: See",
        "subtitle: x\nsummary: See",
    ),
    (
        "forbidden-markdown",
        DE,
        "He puts the phone down",
        "He [puts](https://a.example) <b>the</b> `phone` down",
    ),
    (
        "forbidden-markdown",
        DE,
        "Put the steps in order.",
        "| a | b |\n|---|---|\n| c | d |\n\n    code",
    ),
    (
        "heading-without-id",
        DE,
        "## Who helps {#help}",
        "## Who helps",
    ),
    (
        "heading-level",
        DE,
        "## Who helps {#help}",
        "# Much\n\n## Who helps {#help}",
    ),
    ("foreign-part", DE, "### {#call.code}", "### {#shop.code}"),
    (
        "outside-sections",
        DE,
        "## A message in the morning",
        "Before.\n\n## A message in the morning",
    ),
    (
        "quote-without-key",
        DE,
        "> `wait` That gives",
        "> That gives",
    ),
    ("mixed-list", DE, "- `click` I open", "- I open"),
    ("missing-section", DE, "{#help}", "{#helps}"),
    ("extra-section", DE, "{#help}", "{#helps}"),
    ("missing-part", DE, "### {#call.code}", "### {#call.coda}"),
    ("extra-part", DE, "### {#call.code}", "### {#call.coda}"),
    ("missing-line", DE, "- `click` I open the link.\n", ""),
    (
        "extra-line",
        DE,
        "- `click` I open",
        "- `clack` Hm\n- `click` I open",
    ),
    (
        "missing-feedback",
        DE,
        "> `click` The page behind it may be a copy.\n",
        "",
    ),
    (
        "extra-feedback",
        DE,
        "> `click` The page",
        "> `clack` Hm.\n> `click` The page",
    ),
    ("empty", DE, "- `click` I open the link.", "- `click`"),
    (
        "unknown-picture",
        LESSON,
        "picture = \"letter\"",
        "picture = \"lettre\"",
    ),
    (
        "unknown-key",
        LESSON,
        "options = [\"wait\", \"click\", \"ask\"]",
        "options = [\"wait\", \"click\", \"ask\"]\npictures = { wait = \"letter\", click = \"letter\", ask = \"letter\", waits = \"letter\" }",
    ),
    (
        "unknown-picture",
        LESSON,
        "options = [\"wait\", \"click\", \"ask\"]",
        "options = [\"wait\", \"click\", \"ask\"]\npictures = { wait = \"lettre\", click = \"letter\", ask = \"letter\" }",
    ),
    (
        "option-without-picture",
        LESSON,
        "options = [\"wait\", \"click\", \"ask\"]",
        "options = [\"wait\", \"click\", \"ask\"]\npictures = { wait = \"letter\" }",
    ),
    ("svg-xml", SVG, "</svg>", ""),
    ("svg-element", SVG, "</svg>", "<script>x</script></svg>"),
    (
        "svg-attribute",
        SVG,
        "rx=\"10\"",
        "rx=\"10\" onclick=\"x()\"",
    ),
    ("svg-value", SVG, "rx=\"10\"", "rx=\"url(#x)\""),
    ("svg-class", SVG, "p-blue", "p-red"),
    ("svg-text", SVG, "</svg>", "words</svg>"),
    ("svg-viewbox", SVG, " viewBox=\"0 -10 580 386\"", ""),
    (
        "sentence-length",
        DE,
        "His phone rings: a text message.",
        "One two three four five six seven eight nine ten eleven twelve one two three four five six seven eight nine ten eleven.",
    ),
    ("banned-word", DE, "Ask at the desk", "Fragen Sie einfach"),
    (
        "gender-sign",
        DE,
        "Ask at the desk",
        "Fragen Sie Freund*innen",
    ),
    ("unknown-number", DE, "Ask at the desk", "Call 087 12 34 56"),
    (
        "unknown-address",
        DE,
        "Ask at the desk",
        "Look at www.real-shop.com",
    ),
];

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
        "item-count" => {
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
    for (code, path, from, to) in FAULTS {
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
