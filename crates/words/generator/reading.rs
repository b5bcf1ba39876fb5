//! The sentences of one language, read from its files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Pattern};

use crate::message::Findings;

/// A message of one language.
#[derive(Debug)]
pub(crate) struct Message {
    /// `locales/en/home.ftl`.
    pub(crate) file: String,
    /// The text as it stands in the file.
    pub(crate) text: String,
    pub(crate) findings: Findings,
}

/// The messages and terms of one language; terms carry their `-`.
pub(crate) type Messages = BTreeMap<String, Message>;

/// The `.ftl` files of a language, sorted.
pub(crate) fn ftl_files(folder: &Path, problems: &mut Vec<String>) -> Vec<PathBuf> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            problems.push(format!("{}: {error}", folder.display()));
            return Vec::new();
        }
    };
    let mut paths: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    paths.sort();
    paths
}

/// Everything in a language's files.
pub(crate) fn read_language(code: &str, paths: &[PathBuf], problems: &mut Vec<String>) -> Messages {
    let mut messages = Messages::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let file = format!("locales/{code}/{name}");
        match std::fs::read_to_string(path) {
            Ok(text) => read_file(&file, &text, &mut messages, problems),
            Err(error) => problems.push(format!("{file}: {error}")),
        }
    }
    follow_references(&mut messages, problems);
    messages
}

fn read_file(file: &str, text: &str, messages: &mut Messages, problems: &mut Vec<String>) {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text
                    .bytes()
                    .take(error.pos.start)
                    .filter(|b| *b == b'\n')
                    .count()
                    + 1;
                problems.push(format!("{file}:{line}: {error}"));
            }
            resource
        }
    };
    for entry in &resource.body {
        let (key, pattern, attributes) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), m.attributes.len()),
            Entry::Term(t) => (
                format!("-{}", t.id.name),
                Some(&t.value),
                t.attributes.len(),
            ),
            _ => continue,
        };
        if attributes > 0 {
            problems.push(format!(
                "{file}: `{key}` has attributes; give each sentence its own key"
            ));
        }
        match pattern {
            Some(pattern) => add(file, key, pattern, text, messages, problems),
            None => problems.push(format!("{file}: `{key}` has no text")),
        }
    }
}

fn add(
    file: &str,
    key: String,
    pattern: &Pattern<&str>,
    text: &str,
    messages: &mut Messages,
    problems: &mut Vec<String>,
) {
    let findings = Findings::of(pattern);
    for problem in &findings.problems {
        problems.push(format!("{file}: `{key}`: {problem}"));
    }
    if key.starts_with('-') && !findings.variables.is_empty() {
        problems.push(format!("{file}: `{key}`: a term has no variables"));
    }
    if let Some(first) = messages.get(&key) {
        problems.push(format!("{file}: `{key}` is already in {}", first.file));
        return;
    }
    let text = written_text(text, &key);
    messages.insert(
        key,
        Message {
            file: file.to_owned(),
            text,
            findings,
        },
    );
}

/// The text of `key` as it is written in the file, without its indentation.
fn written_text(source: &str, key: &str) -> String {
    let mut lines = source.lines().skip_while(|line| {
        line.strip_prefix(key)
            .is_none_or(|rest| !rest.trim_start().starts_with('='))
    });
    let first = lines
        .next()
        .and_then(|line| line.split_once('='))
        .map_or("", |(_, text)| text);
    let rest = lines.take_while(|line| line.is_empty() || line.starts_with([' ', '}']));
    let text: Vec<&str> = std::iter::once(first.trim())
        .chain(rest.map(str::trim_end))
        .collect();
    text.join("\n").trim().to_owned()
}

/// Adds the variables of referred messages to those that refer to them.
fn follow_references(messages: &mut Messages, problems: &mut Vec<String>) {
    let names: Vec<String> = messages.keys().cloned().collect();
    for name in &names {
        let mut inherited = Vec::new();
        let mut seen = BTreeSet::from([name.clone()]);
        let mut open: Vec<String> = references_of(messages, name);
        while let Some(reference) = open.pop() {
            if !seen.insert(reference.clone()) {
                continue;
            }
            match messages.get(&reference) {
                Some(message) => {
                    inherited.extend(message.findings.variables.clone());
                    open.extend(message.findings.references.clone());
                }
                None => problems.push(format!(
                    "{}: `{name}` refers to `{reference}`, which is not there",
                    messages.get(name).map_or("", |m| m.file.as_str())
                )),
            }
        }
        if references_reach(messages, name) {
            problems.push(format!("`{name}` refers to itself"));
        }
        if let Some(message) = messages.get_mut(name) {
            for variable in inherited {
                message.findings.note(&variable.name, variable.kind);
            }
        }
    }
}

fn references_of(messages: &Messages, name: &str) -> Vec<String> {
    messages
        .get(name)
        .map(|m| m.findings.references.clone())
        .unwrap_or_default()
}

/// Whether following references from `name` leads back to it.
fn references_reach(messages: &Messages, name: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = references_of(messages, name);
    while let Some(reference) = open.pop() {
        if reference == name {
            return true;
        }
        if seen.insert(reference.clone()) {
            open.extend(references_of(messages, &reference));
        }
    }
    false
}

/// `locales/en/home.ftl` → `home`.
pub(crate) fn stem(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or_default();
    name.trim_end_matches(".ftl").to_owned()
}
