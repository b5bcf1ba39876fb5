//! Starting, signing in and the way out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that the person at the screen must know before anything else; the words are `notice-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// `database-damaged`, `database-newer`, `database-read-only`, `network-drive`, `policy-invalid`, `data-in-use`,
    /// `clock-behind`.
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
    /// Whether three pictures are asked for.
    pub pin: bool,
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
        /// Their three pictures in order, where some are set.
        #[serde(default)]
        #[ts(optional)]
        pin: Option<Vec<String>>,
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
    /// Two or three at one screen. What they do counts for each, and is never part of an estimate.
    #[serde(rename_all = "camelCase")]
    Together {
        /// Who they are, at most one of each.
        people: Vec<Companion>,
        /// Language chosen.
        language: String,
    },
}

/// One of two or three who learn together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "way")]
pub enum Companion {
    /// Without a name; nothing of theirs is kept.
    Guest,
    /// By a tile.
    #[serde(rename_all = "camelCase")]
    Tile {
        /// Learner id.
        learner: String,
        /// Their three pictures in order, where some are set.
        #[serde(default)]
        #[ts(optional)]
        pin: Option<Vec<String>>,
    },
    /// With one's own name, for the first time on this PC.
    #[serde(rename_all = "camelCase")]
    OwnName {
        /// The name.
        name: String,
        /// Picture card chosen.
        picture: String,
    },
}

/// A visit has begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Visit {
    /// Names to greet with; none for guests.
    pub names: Vec<String>,
    /// Whether two or three learn together.
    pub together: bool,
    /// Whether nothing will be kept.
    pub guest: bool,
    /// Whether somebody is here for the first time.
    pub first: bool,
    /// Language in force.
    pub language: String,
    /// What happens when nobody does anything.
    pub quiet: Quiet,
}

/// What happens when nobody does anything. All times count while the program runs, whatever the clock says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Quiet {
    /// Minutes until a curtain covers the page.
    pub curtain_minutes: u32,
    /// Minutes behind the curtain until the visit ends; none while a course runs.
    pub end_minutes: Option<u32>,
}

/// Somebody is back at a page that was covered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LiftCurtainInput {
    /// Three pictures, once they were asked for.
    pub pin: Option<Vec<String>>,
}

/// What becomes of the curtain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "is")]
pub enum Curtain {
    /// The page may be seen again.
    Lifted,
    /// First the three pictures of this person.
    Pictures {
        /// Whose they are.
        name: String,
        /// Their picture card.
        card: String,
    },
}

/// Whether somebody asks for help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HelpCallInput {
    /// `false` takes the call back.
    pub wanted: bool,
}

/// A call for help from this screen. It says neither who nor where in which lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HelpCall {
    /// Whether somebody asks for help now.
    pub wanted: bool,
    /// For so many seconds, 0 where nobody asks.
    pub seconds: u32,
}

/// Three pictures to set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetPinInput {
    /// The ones set before, where there are some.
    pub before: Option<Vec<String>>,
    /// The new ones in order; none takes them away.
    pub pictures: Option<Vec<String>>,
}

/// Whether the person here has set three pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PinState {
    /// Whether they are asked for.
    pub set: bool,
}

/// A language for a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageInput {
    /// Language code.
    pub language: String,
}
