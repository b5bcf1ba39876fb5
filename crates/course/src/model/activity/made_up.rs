//! Made-up messages, conversations, services, sites and files: what can go wrong without harm.

use std::collections::BTreeMap;

use crate::ids::Key;

/// A drawn scene with clues.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Spot {
    /// What is drawn: `mail`, `text`, `web` or `payment`.
    pub scene: String,
    /// Places that can be marked, in order.
    pub marks: Vec<SpotMark>,
}

/// A place in a scene that can be marked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SpotMark {
    /// Its key.
    pub id: Key,
    /// Where it stands: `from`, `address`, `subject`, `button` …
    pub role: String,
    /// Whether it gives the fake away.
    pub clue: bool,
}

/// Messages to judge.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Inbox {
    /// Messages in order.
    pub messages: Vec<Message>,
}

/// A made-up message.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Message {
    /// Its key.
    pub id: Key,
    /// `mail`, `text` or `qr`.
    pub medium: String,
    /// Whether it is what it says it is.
    pub genuine: bool,
    /// Decisions that are right.
    pub actions: Vec<Decision>,
}

/// What can be done with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// Keep it: it is genuine.
    Keep,
    /// Report it as a fake.
    Report,
    /// Delete it.
    Delete,
}

impl Decision {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Keep, Self::Report, Self::Delete];

    /// The key in the files: `keep`, `report`, `delete`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Report => "report",
            Self::Delete => "delete",
        }
    }

    /// The decision with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|decision| decision.as_str() == key)
    }
}

/// A conversation with several ways through.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Chat {
    /// `call`, `chat` or `talk`.
    pub channel: String,
    /// Key of the first turn.
    pub start: Key,
    /// What the other says, and the possible replies.
    pub turns: Vec<Turn>,
    /// How it can end.
    pub ends: Vec<End>,
}

/// One turn of a conversation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Turn {
    /// Its key.
    pub id: Key,
    /// Reply key → key of the next turn or end.
    pub replies: BTreeMap<Key, Key>,
}

/// An end of a conversation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct End {
    /// Its key.
    pub id: Key,
    /// Whether the learner is safe here.
    pub safe: bool,
}

/// Switches of a made-up service.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// `privacy`, `cookies`, `permissions` or `login`.
    pub scene: String,
    /// Switches in order.
    pub switches: Vec<Switch>,
}

/// One switch.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Switch {
    /// Its key.
    pub id: Key,
    /// States it can have.
    pub options: Vec<Key>,
    /// The state it begins in.
    pub start: Key,
    /// States that are safe.
    pub safe: Vec<Key>,
}

/// A made-up browser.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Web {
    /// Key of the first page.
    pub start: Key,
    /// Pages.
    pub pages: Vec<Page>,
    /// The right decision.
    pub right: WebDecision,
    /// Reasons that can be ticked.
    pub reasons: Vec<Key>,
    /// Reasons that hold.
    pub right_reasons: Vec<Key>,
}

/// What can be done with a made-up site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WebDecision {
    /// Buy, sign, fill in.
    Act,
    /// Go away.
    #[default]
    Leave,
}

/// A page of a made-up browser.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// Its key.
    pub id: Key,
    /// What it looks like: `plain`, `shop`, `reviews`, `form` or `news`.
    pub look: String,
    /// Link key → page key.
    pub links: BTreeMap<Key, Key>,
}

/// A passphrase to build.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Password {
    /// Strength to reach, 0–4 as zxcvbn counts.
    pub strength: u8,
    /// Least number of characters.
    pub min_length: u32,
}

/// Files to keep safe.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct File {
    /// Made-up files.
    pub files: Vec<SavedFile>,
    /// Places to copy them to.
    pub places: Vec<Place>,
    /// Places each file should be in.
    pub copies: u16,
    /// The place that breaks.
    pub crash: Key,
}

/// A made-up file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SavedFile {
    /// Its key.
    pub id: Key,
    /// `photo`, `document` or `list`.
    pub kind: String,
}

/// A place for copies.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Place {
    /// Its key.
    pub id: Key,
    /// Whether a copy here is still there after the crash.
    pub survives: bool,
}
