//! A problem with its place, and the list that collects them.

use std::collections::BTreeMap;
use std::fmt;

use crate::files::Files;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The pack may not ship like this.
    Error,
    /// Worth a look; judgement decides.
    Warning,
}

/// A rule of the grammar: what the checker says when it is broken.
///
/// `{name}` in the texts stands for an argument of the problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Stable code, also the key for translations.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in English.
    pub message: &'static str,
    /// What to do about it, in English.
    pub hint: &'static str,
}

/// One problem in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Path inside the pack.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// How bad it is.
    pub severity: Severity,
    /// Code of the rule.
    pub code: &'static str,
    /// Names and values for `{name}` in a translated text.
    pub args: Vec<(&'static str, String)>,
    /// What is wrong, in English.
    pub message: String,
    /// What to do about it, in English.
    pub hint: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let Self {
            file,
            line,
            column,
            code,
            message,
            hint,
            ..
        } = self;
        write!(
            out,
            "{file}:{line}:{column}: {severity}[{code}]: {message} {hint}"
        )
    }
}

/// Collects problems and turns byte offsets into lines and columns.
pub(crate) struct Reports<'f> {
    files: &'f Files,
    starts: BTreeMap<String, Vec<usize>>,
    problems: Vec<Problem>,
}

impl<'f> Reports<'f> {
    pub(crate) fn new(files: &'f Files) -> Self {
        Self {
            files,
            starts: BTreeMap::new(),
            problems: Vec::new(),
        }
    }

    pub(crate) fn add(&mut self, rule: Rule, file: &str, at: usize, args: &[(&'static str, &str)]) {
        let (line, column) = self.position(file, at);
        self.problems.push(Problem {
            file: file.to_owned(),
            line,
            column,
            severity: rule.severity,
            code: rule.code,
            args: args
                .iter()
                .map(|(name, value)| (*name, (*value).to_owned()))
                .collect(),
            message: filled(rule.message, args),
            hint: filled(rule.hint, args),
        });
    }

    /// Everything reported, by file and place, each problem once.
    pub(crate) fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by(|a, b| {
            let key = |p: &Problem| (p.file.clone(), p.line, p.column, p.code, p.message.clone());
            key(a).cmp(&key(b))
        });
        self.problems.dedup();
        self.problems
    }

    fn position(&mut self, file: &str, at: usize) -> (u32, u32) {
        let Some(text) = self.files.text(file) else {
            return (1, 1);
        };
        let starts = self.starts.entry(file.to_owned()).or_insert_with(|| {
            let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0)
                .chain(breaks.map(|(place, _)| place + 1))
                .collect()
        });
        let line = starts.partition_point(|start| *start <= at).max(1);
        let start = starts.get(line - 1).copied().unwrap_or_default();
        let before = text.get(start..at.min(text.len())).unwrap_or_default();
        let column = before.chars().count() + 1;
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        (small(line), small(column))
    }
}

fn filled(text: &str, args: &[(&'static str, &str)]) -> String {
    let mut text = text.to_owned();
    for (name, value) in args {
        text = text.replace(&format!("{{{name}}}"), value);
    }
    text
}
