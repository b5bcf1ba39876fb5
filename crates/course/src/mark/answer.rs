//! Answers, one form per kind of activity.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::Key;
use crate::model::{Decision, WebDecision};

/// An answer of any kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The option picked.
    Choice {
        /// Its key.
        chosen: Key,
    },
    /// The options picked.
    Choices {
        /// Their keys, in any order.
        chosen: Vec<Key>,
    },
    /// All parts in the order given.
    Order {
        /// Their keys.
        order: Vec<Key>,
    },
    /// Pairs made so far.
    Match {
        /// Left key → right key.
        pairs: BTreeMap<Key, Key>,
    },
    /// Cards placed so far.
    Sort {
        /// Card → box.
        cards: BTreeMap<Key, Key>,
    },
    /// Marks taken for clues.
    Spot {
        /// Their keys, in any order.
        found: Vec<Key>,
    },
    /// Decisions made so far.
    Inbox {
        /// Message → decision.
        decisions: BTreeMap<Key, Decision>,
    },
    /// The way through a conversation.
    Chat {
        /// Turn and reply, from the first on.
        replies: Vec<(Key, Key)>,
    },
    /// Switches; one that is left out stands as it began.
    Settings {
        /// Switch → state.
        states: BTreeMap<Key, Key>,
    },
    /// What to do with a site, and why.
    Web {
        /// Act or leave.
        decision: WebDecision,
        /// Reasons ticked, in any order.
        reasons: Vec<Key>,
    },
    /// What was measured about a passphrase. The passphrase itself never comes here.
    Password {
        /// Strength 0–4 as zxcvbn counts.
        score: u8,
        /// Number of characters.
        length: u32,
    },
    /// Copies made.
    File {
        /// File → places.
        copies: BTreeMap<Key, Vec<Key>>,
    },
    /// Blocks taken for a letter.
    Letter {
        /// Their keys, in any order.
        blocks: Vec<Key>,
    },
    /// What I will do at home.
    Plan {
        /// Keys ticked, in any order.
        chosen: Vec<Key>,
    },
    /// Lines typed as they stand. What was typed never comes here.
    Typing {
        /// Their keys, in any order.
        typed: Vec<Key>,
    },
}

/// Why an answer cannot be marked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The answer is for another kind of activity.
    #[error("this activity is of the kind {kind}")]
    OtherKind {
        /// The kind of the activity.
        kind: &'static str,
    },
    /// The activity has no such key.
    #[error("the activity has no {key}")]
    UnknownKey {
        /// The key.
        key: Key,
    },
    /// The answer has a key twice.
    #[error("{key} stands twice")]
    Twice {
        /// The key.
        key: Key,
    },
    /// An order leaves parts out.
    #[error("{count} parts are missing")]
    PartsMissing {
        /// How many.
        count: usize,
    },
    /// Replies that do not follow each other in this conversation, or more than 500 of them.
    #[error("the reply at {turn} does not follow")]
    BrokenPath {
        /// The turn at which it breaks.
        turn: Key,
    },
    /// A strength above 4.
    #[error("a strength goes from 0 to 4")]
    Strength,
}

/// The keys as a set.
///
/// # Errors
/// A key that is not known, or stands twice.
pub(super) fn known(
    given: &[Key],
    is_known: impl Fn(&Key) -> bool,
) -> Result<BTreeSet<&Key>, AnswerError> {
    let mut set = BTreeSet::new();
    for key in given {
        must_know(key, is_known(key))?;
        if !set.insert(key) {
            return Err(AnswerError::Twice { key: key.clone() });
        }
    }
    Ok(set)
}

/// Nothing, if the key is known.
pub(super) fn must_know(key: &Key, known: bool) -> Result<(), AnswerError> {
    if known {
        Ok(())
    } else {
        Err(AnswerError::UnknownKey { key: key.clone() })
    }
}
