//! What the command line says: sentences for people, one JSON object a line for scripts.

use clap::error::ErrorKind;
use serde_json::{Value, json};
use std::io::{IsTerminal as _, Write as _};
use tilia_api::{Failure, Job};
use tilia_words::Words;

/// How a command ended, when it did not fail.
pub(crate) enum Said {
    /// Done.
    Done,
    /// The request cannot be fulfilled; the reason was said.
    Refused,
    /// The arguments make no sense together, in this way.
    Wrong(ErrorKind),
}

/// Where everything that is said goes through.
pub(crate) struct Voice {
    /// Sentences.
    pub(crate) words: Words,
    json: bool,
}

impl Voice {
    pub(crate) fn new(words: Words, json: bool) -> Self {
        Self { words, json }
    }

    /// Language code of everything that is said and written.
    pub(crate) fn language(&self) -> &'static str {
        self.words.language().code()
    }

    /// A sentence, or the same as JSON.
    pub(crate) fn say(&self, sentence: &str, value: &Value) {
        let mut out = std::io::stdout().lock();
        // A reader that has gone away is no reason to fail.
        let _ = if self.json {
            writeln!(out, "{value}")
        } else {
            writeln!(out, "{sentence}")
        };
    }

    /// Why something did not happen, in words.
    pub(crate) fn sentence(&self, failure: &Failure) -> String {
        let key = format!("error-{}", failure.code);
        let args: Vec<(&str, tilia_words::Value<'_>)> = failure
            .args
            .iter()
            .map(|(name, value)| (name.as_str(), value_of(value)))
            .collect();
        let text = self.words.text_by_key(&key, &args);
        text.unwrap_or_else(|| self.words.error_unexpected())
    }

    /// Says why something did not happen.
    pub(crate) fn failure(&self, failure: &Failure) {
        let sentence = self.sentence(failure);
        let mut out = std::io::stderr().lock();
        let _ = if self.json {
            writeln!(
                out,
                "{}",
                json!({ "error": failure.code, "args": failure.args, "message": sentence })
            )
        } else {
            writeln!(out, "{sentence}")
        };
    }
}

fn value_of(text: &str) -> tilia_words::Value<'_> {
    text.parse()
        .map_or(tilia_words::Value::Text(text), tilia_words::Value::Number)
}

/// A progress bar on a terminal, nothing in a pipe.
pub(crate) struct Bar(Option<indicatif::ProgressBar>);

impl Bar {
    pub(crate) fn new() -> Self {
        Self(
            std::io::stderr()
                .is_terminal()
                .then(|| indicatif::ProgressBar::new(0)),
        )
    }
}

impl Job for Bar {
    fn report(&mut self, done: u32, total: u32) -> bool {
        if let Some(bar) = &self.0 {
            if total > 0 {
                bar.set_length(u64::from(total));
            }
            bar.set_position(u64::from(done));
        }
        true
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
