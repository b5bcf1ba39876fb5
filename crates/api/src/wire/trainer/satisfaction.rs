//! What people say at the end of a course. Counts only: there is nothing about a person here.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What people said at the end of one course.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SatisfactionPage {
    /// Name of the group.
    pub name: String,
    /// Whether learners may answer on screen.
    pub asks: bool,
    /// Typed in from paper: how often each of the five answers was given to each of the three questions.
    pub paper: Vec<Vec<u32>>,
    /// People who answered on screen.
    pub on_screen: u32,
    /// People whose answers are in the figures below.
    pub people: u32,
    /// The three questions.
    pub questions: Vec<QuestionFigures>,
    /// So many answers a question needs before its figures are shown.
    pub least: u32,
}

/// One question over everybody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionFigures {
    /// Answers.
    pub answers: u32,
    /// Mean of the answers from 1 to 5; none for too few.
    pub mean: Option<f64>,
    /// How often each answer was given; none for too few.
    pub counts: Option<Vec<u32>>,
}

/// What was counted on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveSatisfactionInput {
    /// Group id.
    pub group: String,
    /// Three questions with five counts each.
    pub paper: Vec<Vec<u32>>,
}

/// Opens or closes the questions on the learners' screens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskCourseInput {
    /// Group id.
    pub group: String,
    /// Whether learners may answer.
    pub asks: bool,
}
