//! Five minutes of review.

use super::lesson::Step;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which cards to take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewInput {
    /// Language of the page.
    pub language: String,
    /// Also what is not due yet: somebody wants to practise all the same.
    pub ahead: bool,
    /// The cards of the review that is going on, in another language; none begins a new one.
    pub again: Vec<CardId>,
}

/// An activity of a lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardId {
    /// Lesson id.
    pub lesson: String,
    /// Step id.
    pub step: String,
}

/// A short review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewPage {
    /// What comes back today, at most about five minutes of it.
    pub cards: Vec<ReviewCard>,
    /// Whether anything can be practised although it is not due.
    pub more: bool,
    /// The first day after today on which something comes back, as `YYYY-MM-DD`.
    pub next_on: Option<String>,
}

/// An activity that was answered before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewCard {
    /// Lesson id.
    pub lesson: String,
    /// Title of the lesson.
    pub title: String,
    /// Language of every text of the card.
    pub language: String,
    /// The step with its activity, without an earlier answer.
    pub step: Step,
}
