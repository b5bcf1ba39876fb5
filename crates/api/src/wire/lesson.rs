//! A lesson as the player shows it: one language, without answer keys.

pub use super::answer::*;
pub use super::placing::*;
pub use super::scenes::*;
use super::{Block, Picture, help::Contact, home::LessonTile};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Which lesson, in which language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LessonInput {
    /// Lesson id.
    pub lesson: String,
    /// Language.
    pub language: String,
}

/// A lesson, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LessonView {
    /// Lesson id.
    pub lesson: String,
    /// Track id.
    pub track: String,
    /// Language of every text in here; another one than was asked for where the lesson lacks that.
    pub language: String,
    /// Title.
    pub title: String,
    /// What it is good for.
    pub summary: String,
    /// Whether it is a lesson without plan, print or answers kept.
    pub private: bool,
    /// What is kept of it in this visit.
    pub keeps: Keeps,
    /// The voice begins by itself on each step.
    pub listen: bool,
    /// The steps in order.
    pub steps: Vec<Step>,
    /// Step id to show first: where the person stopped.
    pub resume: String,
    /// Step ids seen in this run.
    pub seen: Vec<String>,
    /// Words worth explaining.
    pub terms: Vec<Term>,
}

/// What is kept of a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Keeps {
    /// Steps and answers, for this person (for a guest until the visit ends).
    Everything,
    /// That it was completed, because the course plan contains it.
    Completion,
    /// Nothing.
    Nothing,
}

/// One page of a lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Step id, the same in every language.
    pub step: String,
    /// Heading.
    pub title: String,
    /// `story`, `explain`, `note` (a real skip is offered), `already-happened`, `contacts` or none.
    pub role: Option<String>,
    /// Text.
    pub blocks: Vec<Block>,
    /// Picture, when there is one.
    pub picture: Option<Picture>,
    /// Pictures that stand with the words of options, by key.
    pub option_pictures: BTreeMap<String, Picture>,
    /// Contact cards under the text.
    pub contacts: Vec<Contact>,
    /// Something to do, when there is something.
    pub activity: Option<Activity>,
    /// The last answer of this run, with its feedback.
    pub answered: Option<Answered>,
}

/// A word and its meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Term {
    /// Term id.
    pub term: String,
    /// Language of word and meaning.
    pub language: String,
    /// The word.
    pub word: String,
    /// Its meaning.
    pub meaning: Vec<Block>,
}

/// A key with its one-line text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Keyed {
    /// Key, the same in every language.
    pub key: String,
    /// Words.
    pub text: String,
}

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

/// A step was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeeStepInput {
    /// Lesson id.
    pub lesson: String,
    /// Step id.
    pub step: String,
    /// Time the person was active on the step before, in milliseconds.
    pub active_ms: u32,
}

/// The end page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LessonEnd {
    /// Language of the lesson's words in here.
    pub language: String,
    /// Title of the lesson.
    pub title: String,
    /// Whether it was a lesson without plan, print or answers kept.
    pub private: bool,
    /// What was kept of it.
    pub keeps: Keeps,
    /// Whether every step was seen and every activity answered.
    pub completed: bool,
    /// Activities still to do, as step ids and titles.
    pub missing: Vec<Keyed>,
    /// Titles of the pages that explained something: "This is what it was about".
    pub learned: Vec<String>,
    /// My plan.
    pub plan: Vec<String>,
    /// The inbox of the lesson, when it had one.
    pub detection: Option<Detection>,
    /// What comes next.
    pub next: Option<LessonTile>,
    /// "Where do I stand?" is offered.
    pub assessment_offered: bool,
}
