//! The generator names file and key of whatever is wrong with a sentence.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::process::Command;

const LANGUAGES: &str = r#"
[[languages]]
code = "en"
name = "English"
direction = "ltr"
shipped = true

[[languages]]
code = "fr"
name = "Français"
direction = "ltr"
shipped = true
"#;

/// Runs the generator over one English and one French file; `Err` holds what it complains about.
fn generate(english: &str, french: &str) -> Result<String, String> {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("languages.toml", LANGUAGES);
    write("en/home.ftl", english);
    write("fr/home.ftl", french);
    run(folder.path())
}

fn run(locales: &Path) -> Result<String, String> {
    let out = locales.join("words.ts");
    let result = Command::new(env!("CARGO_BIN_EXE_generate-words"))
        .args([locales, &out])
        .output()
        .unwrap();
    if result.status.success() {
        Ok(std::fs::read_to_string(out).unwrap())
    } else {
        Err(String::from_utf8(result.stderr).unwrap())
    }
}

fn complaint(english: &str, french: &str) -> String {
    generate(english, french).unwrap_err().trim_end().to_owned()
}

#[test]
fn good_sentences_become_typed_functions() {
    let english = "home-title = Hello\nhome-left = { $count ->\n    [one] one lesson, { $name }\n   *[other] { $count } lessons, { $name }\n}\n";
    let french = "home-title = Bonjour\nhome-left = { $count ->\n    [one] une leçon, { $name }\n   *[other] { $count } leçons, { $name }\n}\n";
    let typescript = generate(english, french).unwrap();
    assert!(
        typescript.contains("/** Hello */\n  homeTitle(): string"),
        "{typescript}"
    );
    assert!(
        typescript.contains("\"home-left\": { count: number; name: string };"),
        "{typescript}"
    );
}

#[test]
fn a_number_in_one_language_is_a_number_in_all() {
    let french = "home-left = { $count ->\n    [one] une leçon\n   *[other] { $count } leçons\n}\n";
    let typescript = generate("home-left = Lessons left: { $count }\n", french).unwrap();
    assert!(
        typescript.contains("\"home-left\": { count: number };"),
        "{typescript}"
    );
}

#[test]
fn a_parse_error_is_named_with_its_line() {
    let found = complaint("home-a = A\n\nhome-b { = B\n", "home-a = A\n");
    assert!(found.contains("locales/en/home.ftl:3: "), "{found}");
}

#[test]
fn a_missing_key_is_named() {
    assert_eq!(
        complaint("home-a = A\n", ""),
        "locales/fr/home.ftl: `home-a` is missing"
    );
}

#[test]
fn a_key_that_english_does_not_know_is_named() {
    assert_eq!(
        complaint("", "home-a = A\n"),
        "locales/fr/home.ftl: `home-a` is not in English"
    );
}

#[test]
fn a_key_that_stands_twice_is_named() {
    let found = complaint("home-a = A\nhome-a = B\n", "home-a = A\n");
    assert_eq!(
        found,
        "locales/en/home.ftl: `home-a` is already in locales/en/home.ftl"
    );
}

#[test]
fn missing_and_extra_variables_are_named() {
    let found = complaint("home-a = Hello { $name }\n", "home-a = Bonjour { $nom }\n");
    assert_eq!(
        found,
        "locales/fr/home.ftl: `home-a` lacks { $name }\n\
         locales/fr/home.ftl: `home-a` has { $nom }, which English has not"
    );
}

#[test]
fn variables_of_referred_sentences_count_as_well() {
    let english = "home-a = Hello { $name }\nhome-b = { home-a } again\n";
    let found = complaint(english, "home-a = Bonjour { $name }\nhome-b = Encore\n");
    assert_eq!(found, "locales/fr/home.ftl: `home-b` lacks { $name }");
}

#[test]
fn a_reference_to_nothing_or_to_itself_is_named() {
    let found = complaint("home-a = { -tilia } { home-a }\n", "home-a = A\n");
    assert!(
        found.contains("locales/en/home.ftl: `home-a` refers to `-tilia`"),
        "{found}"
    );
    assert!(found.contains("`home-a` refers to itself"), "{found}");
}

#[test]
fn functions_attributes_and_word_forms_are_refused() {
    let found = complaint("home-a = { NUMBER($n) }\n", "home-a = { $n }\n");
    assert!(
        found.contains("locales/en/home.ftl: `home-a`: NUMBER() is not used here"),
        "{found}"
    );
    let found = complaint("home-a = A\n    .label = B\n", "home-a = A\n");
    assert!(
        found.contains("locales/en/home.ftl: `home-a` has attributes"),
        "{found}"
    );
    let form = "home-a = { $who ->\n    [she] her\n   *[other] them\n}\n";
    assert!(complaint(form, form).contains("`home-a`: `[she]` is not a number form"));
}

#[test]
fn all_problems_are_named_at_once() {
    let found = complaint("home-a = A\nhome-b = B\n", "home-c = C\n");
    assert_eq!(found.lines().count(), 3, "{found}");
}
