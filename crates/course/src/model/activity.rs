//! What there is to do on a step. Lists keep the order of the file; answer keys are part of it,
//! so none of this goes to the window as it is.

use std::collections::BTreeMap;

use crate::ids::Key;

/// An activity of any kind.
#[derive(Debug, Clone, PartialEq)]
pub enum Activity {
    /// Pick one option.
    Choice(Choice),
    /// Pick several options.
    Choices(Choice),
    /// Put parts in order.
    Order(Order),
    /// Pair things.
    Match(Match),
    /// Put cards into boxes.
    Sort(Sort),
    /// Find the clues in a drawn message, web page or payment screen.
    Spot(Spot),
    /// Keep, report or delete messages, some of them genuine.
    Inbox(Inbox),
    /// A branching conversation.
    Chat(Chat),
    /// Set the switches of a made-up service.
    Settings(Settings),
    /// A made-up browser: act or leave.
    Web(Web),
    /// Build a strong passphrase.
    Password(Password),
    /// Back up made-up files.
    File(File),
    /// Build a letter from blocks.
    Letter(Letter),
    /// Tick what I will do at home.
    Plan(Plan),
    /// Type lines as they stand.
    Typing(Typing),
}

/// Options with a right set; used by `choice` and `choices`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Choice {
    /// Option keys in the order of the file.
    pub options: Vec<Key>,
    /// Right options: for `choice` each one is acceptable, for `choices` all belong to the answer.
    pub right: Vec<Key>,
    /// Show the options in the order of the file instead of shuffled.
    pub keep_order: bool,
    /// Option to picture, shown with its words; often none.
    pub pictures: BTreeMap<Key, Key>,
}

/// Parts to put in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Order {
    /// Part keys in the right order.
    pub parts: Vec<Key>,
}

/// Things to pair.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Match {
    /// Left key → right key.
    pub pairs: BTreeMap<Key, Key>,
    /// Right keys that belong to nothing.
    pub extra: Vec<Key>,
}

/// Cards to put into boxes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sort {
    /// Box keys in the order of the file.
    pub boxes: Vec<Key>,
    /// Card key → box key.
    pub cards: BTreeMap<Key, Key>,
}

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

/// A letter to build.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Letter {
    /// Blank lines to fill in on paper.
    pub blanks: Vec<Key>,
    /// Blocks of text in the order of the letter.
    pub blocks: Vec<LetterBlock>,
}

/// A block of a letter.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LetterBlock {
    /// Its key.
    pub id: Key,
    /// Exactly one block of a group is taken.
    pub group: Option<Key>,
    /// Whether the letter needs it; without meaning inside a group.
    pub required: bool,
}

/// Things to do at home.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// Option keys in order.
    pub options: Vec<Key>,
}

/// Lines to type on the keyboard.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Typing {
    /// Keys of the lines, in order.
    pub lines: Vec<Key>,
    /// Lines in which capital letters count.
    pub exact: Vec<Key>,
}

impl Activity {
    /// The kind as it stands in the files.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Choice(_) => "choice",
            Self::Choices(_) => "choices",
            Self::Order(_) => "order",
            Self::Match(_) => "match",
            Self::Sort(_) => "sort",
            Self::Spot(_) => "spot",
            Self::Inbox(_) => "inbox",
            Self::Chat(_) => "chat",
            Self::Settings(_) => "settings",
            Self::Web(_) => "web",
            Self::Password(_) => "password",
            Self::File(_) => "file",
            Self::Letter(_) => "letter",
            Self::Plan(_) => "plan",
            Self::Typing(_) => "typing",
        }
    }
}

impl Match {
    /// Every right key once: those of the pairs and the extra ones, sorted.
    #[must_use]
    pub fn right_keys(&self) -> Vec<Key> {
        let mut keys: Vec<Key> = self.pairs.values().chain(&self.extra).cloned().collect();
        keys.sort();
        keys.dedup();
        keys
    }
}
