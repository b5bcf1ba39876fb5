//! Every library's licence fits the European Union Public Licence of the whole.

use crate::house::{list, metadata, read, text};
use serde_json::Value;

/// Licences that a library may have.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BlueOak-1.0.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

#[test]
fn every_rust_library_has_an_allowed_licence() {
    let metadata = metadata();
    let packages = list(&metadata, "packages");
    assert!(
        packages.len() > 100,
        "cargo named only {} libraries",
        packages.len()
    );
    for package in packages {
        let licence = licence_of_crate(package);
        assert!(
            is_allowed(&licence),
            "{}: {licence:?}",
            text(package, "name")
        );
    }
}

#[test]
fn every_library_of_the_page_has_an_allowed_licence() {
    let lock: Value = serde_json::from_str(&read("package-lock.json")).expect("npm writes JSON");
    let packages = lock["packages"]
        .as_object()
        .expect("a lock file lists packages");
    assert!(
        packages.len() > 50,
        "npm named only {} libraries",
        packages.len()
    );
    for (path, package) in packages {
        let licence = licence_of(path, package);
        assert!(is_allowed(&licence), "{path}: {licence:?}");
    }
}

/// As the crate states it, else from the title of the text that it names.
fn licence_of_crate(package: &Value) -> String {
    let stated = text(package, "license");
    let (manifest, file) = (
        text(package, "manifest_path"),
        text(package, "license_file"),
    );
    if !stated.is_empty() || file.is_empty() {
        return stated.to_owned();
    }
    let path = std::path::Path::new(manifest).with_file_name(file);
    title(&std::fs::read_to_string(path).unwrap_or_default())
}

/// `MIT License` in the first line of a text gives `MIT`.
fn title(licence: &str) -> String {
    let first = licence.lines().next().unwrap_or_default();
    first.trim_end_matches(" License").to_owned()
}

/// From the lock file, else from the text that the package brings along.
fn licence_of(path: &str, package: &Value) -> String {
    if let Some(licence) = package["license"].as_str() {
        return licence.to_owned();
    }
    title(&read(&format!("{path}/LICENSE")))
}

/// Reads `A OR (B AND C)`; old files write `/` for `OR`.
fn is_allowed(expression: &str) -> bool {
    let flat = expression.replace('/', " OR ");
    let words: Vec<&str> = flat.split_whitespace().collect();
    let flat = words.join(" ");
    if let Some(choices) = split(&flat, " OR ") {
        return choices.iter().any(|choice| is_allowed(choice));
    }
    if let Some(parts) = split(&flat, " AND ") {
        return parts.iter().all(|part| is_allowed(part));
    }
    match flat
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        Some(inner) => is_allowed(inner),
        None => ALLOWED.contains(&flat.as_str()),
    }
}

/// The parts between `mark` outside brackets; none when there is no such mark.
fn split(expression: &str, mark: &str) -> Option<Vec<String>> {
    let mut parts = vec![String::new()];
    for piece in expression.split_inclusive(' ') {
        let whole = parts.last().expect("there is always one part");
        let open = whole.matches('(').count() > whole.matches(')').count();
        if !open && piece.trim() == mark.trim() {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push_str(piece);
        }
    }
    (parts.len() > 1).then(|| parts.iter().map(|part| part.trim().to_owned()).collect())
}

#[test]
fn licence_expressions_are_read_as_they_are_meant() {
    assert!(is_allowed("MIT"));
    assert!(is_allowed("GPL-3.0-only OR MIT"));
    assert!(is_allowed("MIT/Apache-2.0"));
    assert!(is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
    assert!(!is_allowed("GPL-3.0-only"));
    assert!(!is_allowed("MIT AND GPL-3.0-only"));
    assert!(!is_allowed("(MIT AND GPL-3.0-only) OR AGPL-3.0-only"));
    assert!(!is_allowed(""));
}
