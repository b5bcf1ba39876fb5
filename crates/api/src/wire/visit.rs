//! Starting, signing in, the home page and tracks.

pub use super::mine::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that the person at the screen must know before anything else; the words are `notice-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// `database-damaged`, `database-newer`, `database-read-only`, `network-drive`, `policy-invalid`, `data-in-use`.
    pub code: String,
    /// Named values for the sentence.
    pub args: Vec<(String, String)>,
}

/// What the start page needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// Name of the library or school, may be empty.
    pub site: String,
    /// Region code.
    pub region: String,
    /// Languages offered, in order.
    pub languages: Vec<String>,
    /// Language to begin with.
    pub language: String,
    /// Guests may learn.
    pub guest: bool,
    /// Tiles of a class list are offered.
    pub class_list: bool,
    /// One may give one's own name.
    pub own_name: bool,
    /// There is a trainer area on this PC.
    pub trainer_area: bool,
    /// No trainer account yet: the area begins with the set-up.
    pub set_up_needed: bool,
    /// Whether site and region are fixed by the policy file.
    pub fixed_by_policy: bool,
    /// The newest good backup, as `YYYY-MM-DD HH:MM`, when the data are damaged.
    pub newest_backup: Option<String>,
    /// What must be known first.
    pub notices: Vec<Notice>,
    /// Topics of "Something just happened".
    pub happened: Vec<String>,
    /// Version of the app.
    pub version: String,
}

/// What to do with a damaged database; the damaged file is always kept aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "with")]
pub enum RecoverInput {
    /// Bring back the newest good backup.
    NewestBackup,
    /// Begin with an empty file.
    EmptyFile,
}

/// People who may sign in by pressing a tile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tiles {
    /// Groups with at least one learner, by name.
    pub groups: Vec<TileGroup>,
}

/// One group's tiles, sorted by name with the language's collation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TileGroup {
    /// Group id; none for people without a group.
    pub group: Option<String>,
    /// Group name; empty for people without a group.
    pub name: String,
    /// The tiles.
    pub tiles: Vec<Tile>,
}

/// One person on "Who is learning?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tile {
    /// Learner id.
    pub learner: String,
    /// First name, with as much more as is needed to tell two people apart.
    pub name: String,
    /// Picture card code, for example `bicycle`.
    pub picture: String,
}

/// How somebody comes in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "way")]
pub enum SignInInput {
    /// Without a name; everything is forgotten at the end.
    #[serde(rename_all = "camelCase")]
    Guest {
        /// Language chosen.
        language: String,
    },
    /// By a tile.
    #[serde(rename_all = "camelCase")]
    Tile {
        /// Learner id.
        learner: String,
        /// Language chosen.
        language: String,
    },
    /// With one's own name, for the first time on this PC.
    #[serde(rename_all = "camelCase")]
    OwnName {
        /// The name.
        name: String,
        /// Picture card chosen.
        picture: String,
        /// Language chosen.
        language: String,
    },
}

/// A visit has begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Visit {
    /// Name to greet with; none for guests.
    pub name: Option<String>,
    /// Whether nothing will be kept.
    pub guest: bool,
    /// Language in force.
    pub language: String,
}

/// A language for a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageInput {
    /// Language code.
    pub language: String,
}

/// The learner's home page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Home {
    /// Name to greet with; none for guests.
    pub name: Option<String>,
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
