//! Made-up conversations, services and sites. The ways through them cross to the page; which of them are safe or
//! right does not.

use super::Block;
use super::lesson::Keyed;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How two people talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ChatChannel {
    /// On the phone.
    Call,
    /// By messages.
    Chat,
    /// Face to face, perhaps with several people in turn.
    Talk,
}

/// One turn of a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChatTurn {
    /// Key.
    pub key: String,
    /// What the other says.
    pub says: Vec<Block>,
    /// Possible replies, in the order to show.
    pub replies: Vec<Way>,
}

/// A reply or a link, and where it leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Way {
    /// Key.
    pub key: String,
    /// Words.
    pub text: String,
    /// Key of the turn, end or page that follows.
    pub to: String,
}

/// An end of a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChatEnd {
    /// Key.
    pub key: String,
    /// What happened.
    pub text: Vec<Block>,
}

/// A reply that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenReply {
    /// Key of the turn.
    pub turn: String,
    /// Key of the reply.
    pub reply: String,
}

/// What a made-up service looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SettingsScene {
    /// The privacy page of a social network.
    Privacy,
    /// The cookie banner of a site.
    Cookies,
    /// What an app on a phone may do.
    Permissions,
    /// How one gets into an account.
    Login,
    /// The settings of a phone or a computer.
    Device,
}

/// One switch of a made-up service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Switch {
    /// Key.
    pub key: String,
    /// What is set here.
    pub label: String,
    /// States it can have.
    pub options: Vec<Keyed>,
    /// Key of the state it begins in.
    pub start: String,
    /// What it means.
    pub text: Vec<Block>,
}

/// What a page of a made-up browser looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PageLook {
    /// Text.
    Plain,
    /// A shop: lists are goods.
    Shop,
    /// What others say: lists are reviews.
    Reviews,
    /// A form: lists are fields.
    Form,
    /// A newspaper.
    News,
}

/// A page of a made-up browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WebPage {
    /// Key.
    pub key: String,
    /// What it looks like.
    pub look: PageLook,
    /// What stands in the address bar.
    pub address: String,
    /// Title of the tab and of the page.
    pub title: String,
    /// Text.
    pub body: Vec<Block>,
    /// Links, in the order of the pages they lead to.
    pub links: Vec<Way>,
}

/// What to do with a made-up site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WebDecision {
    /// Buy, sign, fill in.
    Act,
    /// Go away.
    Leave,
}
