//! What there is to do on a step, without answer keys.

use super::Block;
use super::lesson::Keyed;
use super::placing::{SavedFile, SpotMark, SpotScene};
use super::scenes::{ChatChannel, ChatEnd, ChatTurn, SettingsScene, Switch, WebPage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something to do on a step. Lists come in the order to show; no field tells what is right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Activity {
    /// Pick one.
    #[serde(rename_all = "camelCase")]
    Choice {
        /// What to pick from.
        options: Vec<Keyed>,
    },
    /// Pick several.
    #[serde(rename_all = "camelCase")]
    Choices {
        /// What to pick from.
        options: Vec<Keyed>,
    },
    /// Put in order.
    #[serde(rename_all = "camelCase")]
    Order {
        /// The parts, shuffled.
        parts: Vec<Keyed>,
    },
    /// Pair things.
    #[serde(rename_all = "camelCase")]
    Match {
        /// One side, each to be given a partner.
        left: Vec<Keyed>,
        /// The partners; one may serve several.
        right: Vec<Keyed>,
    },
    /// Put cards into boxes.
    #[serde(rename_all = "camelCase")]
    Sort {
        /// The boxes in order.
        boxes: Vec<Keyed>,
        /// The cards, shuffled.
        cards: Vec<Keyed>,
    },
    /// Find the clues in a scene drawn from its marks.
    #[serde(rename_all = "camelCase")]
    Spot {
        /// What is drawn.
        scene: SpotScene,
        /// Places that can be marked, in the order to read.
        marks: Vec<SpotMark>,
    },
    /// Copy made-up files to places before one of them breaks.
    #[serde(rename_all = "camelCase")]
    File {
        /// The files.
        files: Vec<SavedFile>,
        /// The places; which of them outlives the crash is said afterwards.
        places: Vec<Keyed>,
        /// Places that each file should be in, the one that breaks included.
        copies: u32,
        /// Key of the place that breaks, where the files lie at first.
        crash: String,
    },
    /// Keep, report or delete messages.
    #[serde(rename_all = "camelCase")]
    Inbox {
        /// The messages.
        messages: Vec<Message>,
    },
    /// A conversation with several ways through.
    #[serde(rename_all = "camelCase")]
    Chat {
        /// How they talk.
        channel: ChatChannel,
        /// Name of the other.
        with: String,
        /// Key of the first turn.
        start: String,
        /// What the other says, and the possible replies.
        turns: Vec<ChatTurn>,
        /// How it can end; whether an end is safe is said only when it is reached.
        ends: Vec<ChatEnd>,
    },
    /// Set the switches of a made-up service.
    #[serde(rename_all = "camelCase")]
    Settings {
        /// What it looks like.
        scene: SettingsScene,
        /// Made-up name of the service.
        service: String,
        /// Switches in order.
        switches: Vec<Switch>,
    },
    /// Look around in a made-up browser, then act or leave.
    #[serde(rename_all = "camelCase")]
    Web {
        /// Key of the first page.
        start: String,
        /// Pages.
        pages: Vec<WebPage>,
        /// What the button says that acts.
        act: String,
        /// What the button says that leaves.
        leave: String,
        /// Reasons to tick.
        reasons: Vec<Keyed>,
    },
    /// Build a passphrase.
    #[serde(rename_all = "camelCase")]
    Password {
        /// Strength to reach, 0–4.
        strength: u32,
        /// Least number of characters.
        min_length: u32,
    },
    /// Build a letter.
    #[serde(rename_all = "camelCase")]
    Letter {
        /// Labels of the lines that stay blank on paper.
        blanks: Vec<Keyed>,
        /// The blocks in order.
        blocks: Vec<LetterBlock>,
    },
    /// Tick what I will do.
    #[serde(rename_all = "camelCase")]
    Plan {
        /// What to tick.
        options: Vec<Keyed>,
    },
    /// Type lines.
    #[serde(rename_all = "camelCase")]
    Typing {
        /// The lines in order.
        lines: Vec<TypingLine>,
    },
}

/// A line to type. Comparing happens on the page, so that what people type stays there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TypingLine {
    /// Key.
    pub key: String,
    /// What to type.
    pub text: String,
    /// Whether capital letters count.
    pub exact: bool,
}

/// A made-up message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Key.
    pub key: String,
    /// `mail`, `text` or `qr`.
    pub medium: String,
    /// Name of the sender.
    pub from: String,
    /// Address or number of the sender.
    pub address: String,
    /// Subject or first words.
    pub subject: String,
    /// When it came, as the message says it; may be empty.
    pub date: String,
    /// Text.
    pub body: Vec<Block>,
}

/// A block of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterBlock {
    /// Key.
    pub key: String,
    /// What to tick.
    pub label: String,
    /// What then stands in the letter.
    pub body: Vec<Block>,
    /// Blocks of one group exclude each other.
    pub group: Option<String>,
    /// Always in the letter.
    pub required: bool,
}
