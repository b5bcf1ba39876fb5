//! Sheets of paper: printed, or saved as PDF.

use super::{Place, lesson::Keyed, trainer::CheckedLine};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which sheet is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "is")]
pub enum SheetWish {
    /// What I learned, my plan, who helps. Not of a private lesson.
    #[serde(rename_all = "camelCase")]
    Lesson {
        /// Lesson id.
        lesson: String,
        /// Language.
        language: String,
    },
    /// A letter that was built in a lesson. Not of a private lesson.
    #[serde(rename_all = "camelCase")]
    Letter {
        /// Lesson id.
        lesson: String,
        /// Step id.
        step: String,
        /// Blocks taken.
        blocks: Vec<String>,
        /// Language.
        language: String,
    },
    /// That somebody took part.
    #[serde(rename_all = "camelCase")]
    Certificate {
        /// The name to print; it is not kept.
        name: String,
        /// Lessons ticked, by id.
        topics: Vec<String>,
        /// Language.
        language: String,
    },
    /// A whole lesson on paper. For trainers.
    #[serde(rename_all = "camelCase")]
    Twin {
        /// Lesson id.
        lesson: String,
        /// Language.
        language: String,
    },
    /// What the room check has found. For trainers.
    #[serde(rename_all = "camelCase")]
    Check {
        /// The lines as they stand on the page.
        lines: Vec<CheckedLine>,
        /// Language.
        language: String,
    },
    /// What a course needs on paper, in one document. For trainers.
    #[serde(rename_all = "camelCase")]
    Kit {
        /// What is wanted of it.
        kit: KitWish,
    },
}

/// Pieces of the paper of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KitWish {
    /// Which ones, in any order.
    pub pieces: Vec<KitPiece>,
    /// Group; none for people without one.
    pub group: Option<String>,
    /// Language of the paper.
    pub language: String,
}

/// A piece of the paper of a course, in the order in which they are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum KitPiece {
    /// What the trainer does on which day.
    RunSheet,
    /// Who was there.
    Attendance,
    /// Names to stand on the table.
    NameCards,
    /// Names and pictures to find oneself on the screen.
    PictureCards,
    /// Numbers instead of names.
    NumberCards,
    /// A, B, C and D to hold up.
    VotingCards,
    /// Information about data protection.
    Notice,
    /// What somebody takes home from each lesson of the plan.
    Sheets,
    /// The lessons of the plan on paper, with their answers.
    Twins,
    /// Three questions without a name.
    Satisfaction,
}

/// Whose paper is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KitInput {
    /// Group; none for people without one.
    pub group: Option<String>,
}

/// What there is to print for a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KitPage {
    /// Name of the group; empty for people without one.
    pub name: String,
    /// People in the group.
    pub learners: u32,
    /// The pieces in order.
    pub pieces: Vec<KitOffer>,
    /// The policy leaves some of the information notice open.
    pub notice_unfilled: bool,
}

/// A piece that can be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KitOffer {
    /// Which one.
    pub piece: KitPiece,
    /// How many cards, lists or lessons it holds; 0 when there is nothing to print yet.
    pub count: u32,
    /// Everybody needs one.
    pub each: bool,
}

/// Pieces and the folder that is made for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveKitInput {
    /// What is wanted.
    pub kit: KitWish,
    /// A new folder.
    pub folder: Place,
}

/// Pieces were saved, a file each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedKit {
    /// The folder.
    pub path: String,
    /// How many files are in it.
    pub files: u32,
}

impl SheetWish {
    /// The lesson it is about, if it is about one.
    pub fn lesson(&self) -> Option<&str> {
        match self {
            Self::Lesson { lesson, .. }
            | Self::Letter { lesson, .. }
            | Self::Twin { lesson, .. } => Some(lesson),
            Self::Certificate { .. } | Self::Check { .. } | Self::Kit { .. } => None,
        }
    }

    /// The language wanted.
    pub fn language(&self) -> &str {
        match self {
            Self::Lesson { language, .. }
            | Self::Letter { language, .. }
            | Self::Certificate { language, .. }
            | Self::Twin { language, .. }
            | Self::Check { language, .. } => language,
            Self::Kit { kit } => &kit.language,
        }
    }
}

/// A sheet and where it goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveSheetInput {
    /// The sheet.
    pub sheet: SheetWish,
    /// Where it goes.
    pub file: Place,
}

/// A sheet was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedSheet {
    /// Where it is.
    pub path: String,
}

/// Lessons that can be printed for a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperLessons {
    /// Tracks in order.
    pub tracks: Vec<PaperTrack>,
}

/// A track with its lessons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperTrack {
    /// Title.
    pub title: String,
    /// Lessons as ids and titles, in order.
    pub lessons: Vec<Keyed>,
}

/// What can stand on a certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertificateDraft {
    /// Name; empty for guests. It can be changed for the sheet.
    pub name: String,
    /// Who gave the course; may be empty.
    pub organisation: String,
    /// When, in words.
    pub days: String,
    /// How long, in words; empty where nobody has said so.
    pub hours: String,
    /// Lessons that were completed and may be named, as ids and titles.
    pub topics: Vec<Keyed>,
}
