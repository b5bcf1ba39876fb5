//! A language held against English.

use crate::catalogue::Key;
use crate::languages::Language;
use crate::message::Kind;
use crate::reading::{Message, Messages, stem};

/// Keys and variables must be those of English, in the same files.
pub(crate) fn compare(
    language: &Language,
    messages: &Messages,
    english: &Messages,
    keys: &mut [Key],
    problems: &mut Vec<String>,
) {
    let code = &language.code;
    for (name, message) in messages.iter().filter(|(name, _)| !name.starts_with('-')) {
        let file = &message.file;
        match english.get(name) {
            None => problems.push(format!("{file}: `{name}` is not in English")),
            Some(original) if same_file(&original.file, file) => {}
            Some(original) => {
                problems.push(format!(
                    "{file}: `{name}` stands in {} in English",
                    original.file
                ));
            }
        }
    }
    for key in keys {
        match messages.get(&key.name) {
            Some(message) => compare_variables(key, message, problems),
            None if language.shipped => {
                let file = english.get(&key.name).map_or("", |m| m.file.as_str());
                let file = file.replacen("/en/", &format!("/{code}/"), 1);
                problems.push(format!("{file}: `{}` is missing", key.name));
            }
            None => {}
        }
    }
}

fn same_file(left: &str, right: &str) -> bool {
    stem(left) == stem(right)
}

/// The same variables as in English; a number in one language is a number in all.
fn compare_variables(key: &mut Key, message: &Message, problems: &mut Vec<String>) {
    let theirs = &message.findings.variables;
    for variable in &mut key.variables {
        match theirs.iter().find(|v| v.name == variable.name) {
            Some(found) if found.kind == Kind::Number => variable.kind = Kind::Number,
            Some(_) => {}
            None => problems.push(format!(
                "{}: `{}` lacks {{ ${} }}",
                message.file, key.name, variable.name
            )),
        }
    }
    for variable in theirs {
        if !key.variables.iter().any(|v| v.name == variable.name) {
            problems.push(format!(
                "{}: `{}` has {{ ${} }}, which English has not",
                message.file, key.name, variable.name
            ));
        }
    }
}
