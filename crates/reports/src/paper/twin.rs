//! A whole lesson on paper, every kind of activity included.

use super::{PaperContact, PaperPicture, PaperText};
use serde::Serialize;

/// A whole lesson without a computer, with the answers on a page of their own.
#[derive(Debug, Clone, Serialize)]
pub struct PaperTwin {
    /// Title of the lesson.
    pub title: String,
    /// What it is good for.
    pub summary: String,
    /// How long it takes, in words.
    pub minutes: String,
    /// The steps in order.
    pub steps: Vec<TwinStep>,
    /// Answers to the activities that have one.
    pub answers: Vec<PaperAnswer>,
}

/// One step of the lesson.
#[derive(Debug, Clone, Serialize)]
pub struct TwinStep {
    /// Its number, beginning with one.
    pub number: usize,
    /// Heading.
    pub title: String,
    /// Text.
    pub texts: Vec<PaperText>,
    /// Picture beside the text.
    pub picture: Option<PaperPicture>,
    /// Something to do.
    pub task: Option<Task>,
    /// Who helps.
    pub contacts: Vec<PaperContact>,
}

/// Something to do with a pen.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Task {
    /// Tick one.
    Choice {
        /// Options; letters are given in this order.
        options: Vec<PaperOption>,
    },
    /// Tick what fits.
    Choices {
        /// Options; letters are given in this order.
        options: Vec<PaperOption>,
    },
    /// Write a number into each field.
    Order {
        /// The parts, not in order.
        parts: Vec<String>,
    },
    /// Join by lines.
    Match {
        /// One side, with numbers.
        left: Vec<String>,
        /// The other, with letters.
        right: Vec<String>,
    },
    /// Tick a box in each row.
    Sort {
        /// Boxes.
        boxes: Vec<String>,
        /// Cards.
        cards: Vec<String>,
    },
    /// Underline what gives it away.
    Spot {
        /// The places that can be marked.
        clues: Vec<Clue>,
    },
    /// Judge messages.
    Inbox {
        /// The messages.
        messages: Vec<PaperMessage>,
    },
    /// Find a way through a conversation.
    Chat {
        /// Who speaks.
        with: String,
        /// What is said, with numbers; the first is the beginning.
        passages: Vec<Passage>,
    },
    /// Tick a state for each switch.
    Settings(SettingTask),
    /// Look at pages, then decide.
    Web(WebTask),
    /// Build a passphrase.
    Password {
        /// Least number of characters.
        length: u32,
    },
    /// Tick where copies go.
    File(FileTask),
    /// Build a letter.
    Letter {
        /// Labels of lines to fill in.
        blanks: Vec<String>,
        /// Blocks that the letter always has, or that may be ticked.
        blocks: Vec<LetterPiece>,
    },
    /// Copy lines.
    Typing {
        /// The lines.
        lines: Vec<String>,
    },
    /// Tick what I will do.
    Plan {
        /// Options.
        options: Vec<String>,
    },
}

/// Something to tick.
#[derive(Debug, Clone, Serialize)]
pub struct PaperOption {
    /// The words; they say everything.
    pub text: String,
    /// Drawn for those who read little; all options of an activity have one, or none.
    pub picture: Option<PaperPicture>,
}

/// A place in a made-up message, page or payment screen.
#[derive(Debug, Clone, Serialize)]
pub struct Clue {
    /// Where it stands, such as `from`; its word is `paper-role-from`.
    pub role: String,
    /// What stands there.
    pub text: String,
}

/// A made-up message.
#[derive(Debug, Clone, Serialize)]
pub struct PaperMessage {
    /// `mail`, `text` or `qr`.
    pub medium: String,
    /// Name of the sender.
    pub from: String,
    /// Address or number of the sender.
    pub address: String,
    /// Subject; may be empty.
    pub subject: String,
    /// When it came; may be empty.
    pub date: String,
    /// Text.
    pub texts: Vec<PaperText>,
}

/// One turn of a conversation, or an end of it.
#[derive(Debug, Clone, Serialize)]
pub struct Passage {
    /// What the other says.
    pub texts: Vec<PaperText>,
    /// What can be replied; nothing at an end.
    pub replies: Vec<Reply>,
}

/// A reply, or a link on a page.
#[derive(Debug, Clone, Serialize)]
pub struct Reply {
    /// The words.
    pub text: String,
    /// Where it leads: the number of a passage or page.
    pub to: usize,
}

/// Switches of a made-up service.
#[derive(Debug, Clone, Serialize)]
pub struct SettingTask {
    /// Name of the service.
    pub service: String,
    /// The switches.
    pub switches: Vec<PaperSwitch>,
}

/// One switch.
#[derive(Debug, Clone, Serialize)]
pub struct PaperSwitch {
    /// What it is for.
    pub label: String,
    /// More about it.
    pub texts: Vec<PaperText>,
    /// The states it can have.
    pub states: Vec<String>,
    /// Which of them it has now.
    pub now: Option<usize>,
}

/// Pages of a made-up site and a decision.
#[derive(Debug, Clone, Serialize)]
pub struct WebTask {
    /// The pages, with numbers; the first is where one begins.
    pub pages: Vec<PaperPage>,
    /// The two decisions.
    pub decisions: Vec<String>,
    /// Reasons that can be ticked.
    pub reasons: Vec<String>,
}

/// A page of a made-up site.
#[derive(Debug, Clone, Serialize)]
pub struct PaperPage {
    /// What stands in the address bar.
    pub address: String,
    /// Title.
    pub title: String,
    /// Text.
    pub texts: Vec<PaperText>,
    /// Links.
    pub links: Vec<Reply>,
}

/// Made-up files and places for them.
#[derive(Debug, Clone, Serialize)]
pub struct FileTask {
    /// Files.
    pub files: Vec<String>,
    /// Places.
    pub places: Vec<String>,
    /// How many copies each file should have.
    pub copies: u16,
    /// The place that breaks.
    pub crash: String,
}

/// A block of a letter.
#[derive(Debug, Clone, Serialize)]
pub struct LetterPiece {
    /// What to tick.
    pub label: String,
    /// What then stands in the letter.
    pub texts: Vec<PaperText>,
    /// Whether it always stands there.
    pub always: bool,
    /// Whether it is one of several of which exactly one is taken.
    pub one_of: bool,
}

/// The answer to a step.
#[derive(Debug, Clone, Serialize)]
pub struct PaperAnswer {
    /// Number of the step.
    pub number: usize,
    /// Its heading.
    pub title: String,
    /// What fits, a line each.
    pub right: Vec<Note>,
    /// Why.
    pub notes: Vec<Note>,
}

/// A letter or number with a text.
#[derive(Debug, Clone, Serialize)]
pub struct Note {
    /// The letter or number; may be empty.
    pub mark: String,
    /// The text.
    pub text: String,
}
