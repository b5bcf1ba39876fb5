//! The one error that crosses to the window and the command line.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A failure that a person has to act on. Code `disk-full` has the sentence `error-disk-full`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Failure {
    /// What happened; the page looks up the sentence, it never matches on text.
    pub code: String,
    /// Named values for the sentence. Never a learner's name or answer.
    pub args: BTreeMap<String, String>,
}

impl Failure {
    /// A failure without values.
    pub fn new(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            args: BTreeMap::new(),
        }
    }

    /// The same with one more value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// A bug: the app stays usable, the detail goes to the log.
    pub fn unexpected(detail: &dyn std::fmt::Display) -> Self {
        tracing::error!(%detail, "unexpected");
        Self::new("unexpected")
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.code)
    }
}

impl std::error::Error for Failure {}
