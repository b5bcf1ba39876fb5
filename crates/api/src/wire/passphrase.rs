//! Looking at passphrases.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A passphrase to look at; it is neither kept nor logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassphraseInput {
    /// Passphrase.
    pub passphrase: String,
    /// Language of the page, whose words are easily guessed here.
    pub language: String,
}

/// How strong a passphrase is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassphraseStrength {
    /// zxcvbn score, 0…4.
    pub score: u32,
    /// Whether a trainer may use it.
    pub enough: bool,
    /// What makes it weak, the most important first; nothing where it is strong.
    pub reasons: Vec<GuessReason>,
}

/// What makes a passphrase easy to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum GuessReason {
    /// Many people use it.
    Common,
    /// A word that stands in every dictionary.
    Word,
    /// A name.
    Name,
    /// Neighbours on the keyboard.
    Keyboard,
    /// The same again and again.
    Repeat,
    /// Like abc or 123.
    Sequence,
    /// A year or a day.
    Date,
}

/// A passphrase that chance has put together, as an example.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SuggestedPassphrase {
    /// Four words with spaces between them.
    pub passphrase: String,
}
