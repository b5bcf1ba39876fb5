//! A sentence that nobody says is deleted, and so is an exemption that nobody needs.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where sentences are said. This crate and what is generated from it do not count.
const ROOMS: &[&str] = &["ui/src", "crates", "src-tauri/src"];

#[test]
fn every_key_is_used() {
    let code = all_code();
    let spoken = spoken(&code);
    let built = built_keys();
    let unused: Vec<String> = keys()
        .into_iter()
        .filter(|key| !built.iter().any(|beginning| key.starts_with(beginning)))
        .filter(|key| !is_said(&spoken, key))
        .collect();
    assert!(unused.is_empty(), "nobody uses: {}", unused.join(", "));
}

#[test]
fn every_exemption_is_needed() {
    let code = all_code();
    let keys = keys();
    for beginning in built_keys() {
        assert!(
            keys.iter().any(|key| key.starts_with(&beginning)),
            "no key begins with {beginning}"
        );
        let said = [
            format!("`{beginning}${{"),
            format!("\"{beginning}{{"),
            format!("\"{beginning}\""),
        ];
        assert!(
            said.iter().any(|form| code.contains(form)),
            "no code builds {beginning}…"
        );
    }
}

#[test]
fn every_failure_has_a_sentence_and_every_error_a_failure() {
    let code = all_code();
    let spoken = spoken(&code);
    let keys = keys();
    let raised = code
        .split("Failure::new(\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let silent: BTreeSet<&str> = raised
        .filter(|code| !keys.contains(&format!("error-{code}")))
        .collect();
    assert!(silent.is_empty(), "no sentence for {silent:?}");
    let never: Vec<&str> = keys
        .iter()
        .filter_map(|key| key.strip_prefix("error-"))
        .filter(|failure| {
            !code.contains(&format!("\"{failure}\""))
                && !is_said(&spoken, &format!("error-{failure}"))
        })
        .collect();
    assert!(never.is_empty(), "nothing raises {never:?}");
}

/// The names and the quoted keys that stand in the code.
fn spoken(code: &str) -> BTreeSet<&str> {
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '-')
        .collect()
}

/// Whether the key stands in the code, or its function in either language.
fn is_said(spoken: &BTreeSet<&str>, key: &str) -> bool {
    [key.to_owned(), key.replace('-', "_"), camel(key)]
        .iter()
        .any(|name| spoken.contains(name.as_str()))
}

fn camel(key: &str) -> String {
    let mut parts = key.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let mut letters = part.chars();
        let capital = letters.next().map(|letter| letter.to_ascii_uppercase());
        text + &capital.into_iter().chain(letters).collect::<String>()
    })
}

/// The repository's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap()
        .to_path_buf()
}

fn keys() -> BTreeSet<String> {
    files(&root().join("locales/en"), &["ftl"])
        .iter()
        .flat_map(|path| {
            let text = fs::read_to_string(path).unwrap();
            let keys = text
                .lines()
                .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
            keys.filter_map(|line| line.split_once('=').map(|(key, _)| key.trim().to_owned()))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn built_keys() -> Vec<String> {
    let text = fs::read_to_string(root().join("locales/languages.toml")).unwrap();
    let table: toml::Table = text.parse().unwrap();
    let beginnings = table
        .get("built-keys")
        .and_then(toml::Value::as_array)
        .unwrap();
    beginnings
        .iter()
        .filter_map(|value| value.as_str().map(str::to_owned))
        .collect()
}

fn all_code() -> String {
    ROOMS
        .iter()
        .flat_map(|room| files(&root().join(room), &["rs", "ts", "svelte"]))
        .filter(|path| !path.ends_with("generated/words.ts"))
        .filter(|path| !path.starts_with(root().join("crates/words")))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

fn files(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path
                .extension()
                .is_some_and(|e| extensions.iter().any(|wanted| e == *wanted))
            {
                found.push(path);
            }
        }
    }
    found
}
