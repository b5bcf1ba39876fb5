//! Sheets of paper: printed, or saved as PDF.

use super::{Place, lesson::Keyed};
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
}

impl SheetWish {
    /// The lesson it is about, if it is about one.
    pub fn lesson(&self) -> Option<&str> {
        match self {
            Self::Lesson { lesson, .. }
            | Self::Letter { lesson, .. }
            | Self::Twin { lesson, .. } => Some(lesson),
            Self::Certificate { .. } => None,
        }
    }

    /// The language wanted.
    pub fn language(&self) -> &str {
        match self {
            Self::Lesson { language, .. }
            | Self::Letter { language, .. }
            | Self::Certificate { language, .. }
            | Self::Twin { language, .. } => language,
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
