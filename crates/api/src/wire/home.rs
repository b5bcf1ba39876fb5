//! The home page, tracks and the glossary.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The learner's home page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Home {
    /// Names to greet with; none for guests.
    pub names: Vec<String>,
    /// Whether two or three learn together.
    pub together: bool,
    /// Whether nothing will be kept.
    pub guest: bool,
    /// The one thing to do next: a lesson begun, else the first one not yet completed.
    pub next: Option<NextLesson>,
    /// The playlist "Six that help today", as far as its lessons are here.
    pub today: Vec<LessonTile>,
    /// All tracks.
    pub tracks: Vec<TrackTile>,
    /// "Where do I stand?" is offered (after the first lesson).
    pub assessment_offered: bool,
    /// "Five minutes of review" is offered (after the first activity).
    pub review_offered: bool,
    /// The course asks how it was, and this person has not answered yet today.
    pub course_asks: bool,
}

/// The three questions about a course. What is answered is counted; who answered is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseQuestions {
    /// Name of the course.
    pub course: String,
}

/// Answers to the three questions about a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseQuestionsInput {
    /// 1 to 5 for each question; none for one that was left out.
    pub answers: [Option<u8>; 3],
}

/// The glossary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Glossary {
    /// Every term, sorted by the rules of the language.
    pub terms: Vec<super::lesson::Term>,
}

/// The lesson behind the big button.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextLesson {
    /// The lesson.
    pub lesson: LessonTile,
    /// Its cover.
    pub picture: Option<super::Picture>,
    /// Minutes that are left, about.
    pub minutes_left: u32,
    /// Whether it was begun before ("Continue" instead of "Start").
    pub begun: bool,
}

/// A lesson as a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LessonTile {
    /// Lesson id.
    pub lesson: String,
    /// Language in which the lesson is told.
    pub language: String,
    /// Title.
    pub title: String,
    /// What it is good for.
    pub summary: String,
    /// Icon name.
    pub icon: String,
    /// Minutes it takes.
    pub minutes: u32,
    /// How far the person is.
    pub state: LessonState,
    /// Why it helps most now: `sure-but-wrong`, `was-hard` (the self-assessment says so) or `planned`.
    pub recommended: Option<String>,
}

/// How far somebody is with a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "is")]
pub enum LessonState {
    /// Not begun.
    Open,
    /// Begun.
    Started {
        /// Step to go on with, from 1.
        step: u32,
        /// Steps in all.
        steps: u32,
    },
    /// Every step seen, every activity answered.
    Completed,
    /// A full run reached 80 % of the points.
    RepeatedWell,
    /// Private: nothing is kept, so there is no state.
    Private,
}

/// A track as a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrackTile {
    /// Track id.
    pub track: String,
    /// Language of title and line.
    pub language: String,
    /// Title.
    pub title: String,
    /// One line.
    pub summary: String,
    /// Lessons in it.
    pub lessons: u32,
    /// Lessons completed; none where no count is shown (the respect track).
    pub completed: Option<u32>,
    /// Whether it has a self-assessment.
    pub assessed: bool,
    /// Its steps are read aloud by themselves: a track for people who begin.
    pub listen: bool,
}

/// Which track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrackInput {
    /// Track id.
    pub track: String,
    /// Language of the page.
    pub language: String,
}

/// A track's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrackPage {
    /// The track.
    pub track: TrackTile,
    /// Its lessons in order.
    pub lessons: Vec<LessonTile>,
}
