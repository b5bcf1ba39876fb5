//! What cards, clues and copies are on the page. Which box, mark or place is right does not cross.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a scene with clues looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SpotScene {
    /// An e-mail.
    Mail,
    /// A text message.
    Text,
    /// A web page.
    Web,
    /// A page to pay on.
    Payment,
}

/// Where a mark stands in its scene.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SpotRole {
    /// Name of the sender.
    From,
    /// Address of the sender, the page or a link.
    Address,
    /// Subject.
    Subject,
    /// Heading.
    Heading,
    /// Running text.
    Text,
    /// What something costs.
    Price,
    /// What is to be paid.
    Amount,
    /// Account number.
    Iban,
    /// Name of goods, or of who is paid.
    Name,
    /// A button.
    Button,
    /// What others think of it.
    Rating,
    /// The last line.
    Footer,
}

/// A place in a scene that can be marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpotMark {
    /// Key.
    pub key: String,
    /// Where it stands.
    pub role: SpotRole,
    /// What stands there.
    pub text: String,
}

/// What a made-up file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SavedFileKind {
    /// A photo, or several.
    Photo,
    /// A text.
    Document,
    /// A list or table.
    List,
}

/// A made-up file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedFile {
    /// Key.
    pub key: String,
    /// Its name.
    pub text: String,
    /// What it is.
    pub kind: SavedFileKind,
}
