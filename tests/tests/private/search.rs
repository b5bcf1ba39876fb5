//! Looking for words in every file of a home, as somebody would who has taken the disk.

use std::path::{Path, PathBuf};

/// Where a word was found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Trace {
    pub(crate) word: String,
    pub(crate) file: PathBuf,
}

/// Every file below the folder whose name or contents has one of the words, in UTF-8 or UTF-16.
pub(crate) fn traces<'w>(folder: &Path, words: impl Iterator<Item = &'w str>) -> Vec<Trace> {
    let wanted: Vec<(&str, Vec<Vec<u8>>)> = words.map(|word| (word, spellings(word))).collect();
    let mut found = Vec::new();
    for file in files(folder) {
        let mut bytes = std::fs::read(&file).unwrap_or_default();
        bytes.extend(file.strip_prefix(folder).unwrap().to_string_lossy().bytes());
        for (word, spellings) in &wanted {
            if spellings.iter().any(|spelling| contains(&bytes, spelling)) {
                found.push(Trace {
                    word: (*word).to_owned(),
                    file: file.clone(),
                });
            }
        }
    }
    found
}

fn spellings(word: &str) -> Vec<Vec<u8>> {
    let little = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
    vec![word.as_bytes().to_vec(), little, big]
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    let first = wanted[0];
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == first) {
        if rest[at..].starts_with(wanted) {
            return true;
        }
        rest = &rest[at + 1..];
    }
    false
}

/// Every ordinary file below the folder; sockets and pipes hold nothing.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                open.push(entry.path());
            } else if kind.is_file() {
                found.push(entry.path());
            }
        }
    }
    found
}

#[test]
fn a_planted_trace_is_found_in_every_spelling_and_in_names() {
    let home = tilia_tests::Home::new();
    let utf16: Vec<u8> = "Zoë’s secret"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for (name, bytes) in [
        ("tilia/tilia.db-wal", b"\x00\x01doxing-lesson\xff".to_vec()),
        ("cache/page", [b"odd".to_vec(), utf16].concat()),
        ("data/doxing-lesson.txt", Vec::new()),
        ("state/log", b"doxing-lesso".to_vec()),
    ] {
        std::fs::write(home.path().join(name), bytes).unwrap();
    }
    let words = ["doxing-lesson", "Zoë’s secret", "canary"];
    let mut found: Vec<String> = traces(home.path(), words.into_iter())
        .into_iter()
        .map(|trace| {
            format!(
                "{} in {}",
                trace.word,
                trace.file.strip_prefix(home.path()).unwrap().display()
            )
        })
        .collect();
    found.sort();
    assert_eq!(
        found,
        [
            "Zoë’s secret in cache/page",
            "doxing-lesson in data/doxing-lesson.txt",
            "doxing-lesson in tilia/tilia.db-wal"
        ]
    );
}
