//! A lesson as the player shows it: one language, without answer keys.

pub use super::activity::*;
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
