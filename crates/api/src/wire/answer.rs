//! Answers on their way in, and what is said about them on the way out.

use super::Block;
use super::scenes::{TakenReply, WebDecision};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What the learner did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Answer {
    /// The option picked.
    #[serde(rename_all = "camelCase")]
    Choice {
        /// Key.
        chosen: String,
    },
    /// The options picked.
    #[serde(rename_all = "camelCase")]
    Choices {
        /// Keys.
        chosen: Vec<String>,
    },
    /// The order made.
    #[serde(rename_all = "camelCase")]
    Order {
        /// All keys, first to last.
        order: Vec<String>,
    },
    /// The pairs made.
    #[serde(rename_all = "camelCase")]
    Match {
        /// Left key to right key.
        pairs: BTreeMap<String, String>,
    },
    /// The cards placed.
    #[serde(rename_all = "camelCase")]
    Sort {
        /// Card key to box key.
        cards: BTreeMap<String, String>,
    },
    /// The places marked.
    #[serde(rename_all = "camelCase")]
    Spot {
        /// Keys.
        found: Vec<String>,
    },
    /// The copies made.
    #[serde(rename_all = "camelCase")]
    File {
        /// File key to the keys of the places it is in.
        copies: BTreeMap<String, Vec<String>>,
    },
    /// What was done with each message.
    #[serde(rename_all = "camelCase")]
    Inbox {
        /// Message key to `keep`, `report` or `delete`.
        decisions: BTreeMap<String, Decision>,
    },
    /// The way through a conversation.
    #[serde(rename_all = "camelCase")]
    Chat {
        /// Replies taken, from the first turn on.
        replies: Vec<TakenReply>,
    },
    /// How the switches stand.
    #[serde(rename_all = "camelCase")]
    Settings {
        /// Switch to state; one that is left out stands as it began.
        states: BTreeMap<String, String>,
    },
    /// What to do with a made-up site, and why.
    #[serde(rename_all = "camelCase")]
    Web {
        /// Act or leave; none while it is not decided, which is not an answer yet.
        decision: Option<WebDecision>,
        /// Keys of the reasons ticked.
        reasons: Vec<String>,
    },
    /// What was measured about a passphrase. The passphrase itself is never part of an answer.
    #[serde(rename_all = "camelCase")]
    Password {
        /// Strength, 0–4.
        score: u32,
        /// Number of characters.
        length: u32,
    },
    /// The blocks ticked.
    #[serde(rename_all = "camelCase")]
    Letter {
        /// Keys.
        blocks: Vec<String>,
    },
    /// What I will do.
    #[serde(rename_all = "camelCase")]
    Plan {
        /// Keys, may be none.
        chosen: Vec<String>,
    },
    /// The lines typed; never what was typed.
    #[serde(rename_all = "camelCase")]
    Typing {
        /// Keys.
        typed: Vec<String>,
    },
}

/// What to do with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Decision {
    /// It is genuine.
    Keep,
    /// It is a trap, others should know.
    Report,
    /// It is a trap, away with it.
    Delete,
}

/// An answer with its feedback, as it stands on a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Answered {
    /// The answer.
    pub answer: Answer,
    /// What to say about it.
    pub feedback: Feedback,
}

/// What to say about an answer. Never a percentage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Feedback {
    /// For the whole activity.
    pub verdict: Verdict,
    /// For its parts, in the order of the activity.
    pub parts: Vec<PartFeedback>,
    /// For an inbox: how the traps and the genuine messages were told apart.
    pub detection: Option<Detection>,
}

/// A verdict in words: "right", "not yet", or none at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// Right.
    Right,
    /// Not yet; it can be tried again.
    NotYet,
    /// Nothing to be right or wrong about (plan, letter).
    Neutral,
}

/// Feedback to one part of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartFeedback {
    /// Option, message, part or left key; for a conversation turn and reply, joined by a full stop; none for the
    /// activity as a whole.
    pub key: Option<String>,
    /// Verdict.
    pub verdict: Verdict,
    /// Words.
    pub blocks: Vec<Block>,
}

/// How traps and genuine messages were told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Detection {
    /// Traps found.
    pub traps_found: u32,
    /// Traps in all.
    pub traps: u32,
    /// Genuine messages kept.
    pub genuine_kept: u32,
    /// Genuine messages in all.
    pub genuine: u32,
    /// What can be said of it in words.
    pub tendency: Tendency,
}

/// To which side somebody leans when telling traps and genuine messages apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Tendency {
    /// Finds the traps and keeps what is genuine.
    TellsApart,
    /// Finds the traps, and throws away what is genuine too.
    TooSuspicious,
    /// Keeps what is genuine, and trusts traps too.
    TooTrusting,
    /// The two are not told apart yet.
    NotYetApart,
    /// Too few of one sort to say anything.
    TooFew,
}

/// An answer to an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerInput {
    /// Lesson id.
    pub lesson: String,
    /// Step id.
    pub step: String,
    /// The answer.
    pub answer: Answer,
    /// Active time on the step, in milliseconds.
    pub active_ms: u32,
    /// Language of the feedback.
    pub language: String,
}
