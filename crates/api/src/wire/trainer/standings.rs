//! Where a group stands, and how the tasks of the self-assessment work.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a group stands in each assessed track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupStanding {
    /// Name of the group; empty for people without one.
    pub name: String,
    /// Tracks in which somebody has finished a self-assessment.
    pub tracks: Vec<TrackStanding>,
}

/// A group in one track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrackStanding {
    /// Track id.
    pub track: String,
    /// Its title.
    pub title: String,
    /// Before the lessons.
    pub entry: BandCounts,
    /// After the lessons.
    pub exit: BandCounts,
    /// People with both.
    pub both: u32,
    /// What the group gained.
    pub gain: GroupGain,
}

/// How many people stand in each band.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BandCounts {
    /// First steps.
    pub first_steps: u32,
    /// On the way.
    pub on_the_way: u32,
    /// Sure.
    pub sure: u32,
}

/// The gain of a group in words; its figures are in the export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum GroupGain {
    /// Certainly more than before.
    More,
    /// Nothing certain.
    Unclear,
    /// Certainly less than before.
    Less,
    /// Fewer than ten people have both results.
    TooFewPeople,
}

/// How the tasks of the self-assessment work, over everybody in this data folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemsPage {
    /// Tasks with enough answers, the hardest first.
    pub items: Vec<ItemFigures>,
    /// Tasks that were answered, but not often enough.
    pub hidden: u32,
    /// Answers that a task needs before it is shown.
    pub least: u32,
}

/// One task of the self-assessment over many people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemFigures {
    /// Item id.
    pub item: String,
    /// Language of question and favourite wrong answer.
    pub language: String,
    /// The question; the id when the course no longer has the item.
    pub question: String,
    /// Title of its lesson in the language of the page; may be empty.
    pub lesson: String,
    /// Answers.
    pub responses: u32,
    /// Of a hundred answers, right.
    pub right: u32,
    /// Of a hundred answers, "I don't know".
    pub dont_know: u32,
    /// Of a hundred answers, wrong while sure.
    pub sure_wrong: u32,
    /// Agreement with the other tasks in hundredths, −100 to 100; none when all answered alike.
    pub agreement: Option<i32>,
    /// The wrong answer chosen most often.
    pub favourite: Option<FavouriteWrong>,
}

/// The wrong answer chosen most often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FavouriteWrong {
    /// Its words.
    pub text: String,
    /// Of a hundred answers.
    pub share: u32,
}
