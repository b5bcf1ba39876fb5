//! What there is to do on a step. Lists keep the order of the file; answer keys are part of it,
//! so none of this goes to the window as it is.

mod made_up;

use std::collections::BTreeMap;

use crate::ids::Key;

pub use made_up::{
    Chat, Decision, End, File, Inbox, Message, Page, Password, Place, SavedFile, Settings, Spot,
    SpotMark, Switch, Turn, Web, WebDecision,
};

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
