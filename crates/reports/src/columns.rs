//! What the columns are called, hold and mean, and what becomes of them under pseudonyms.

use crate::Choice;

/// A sort of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum What {
    /// One row per learner and lesson.
    Progress,
    /// One row per self-assessment.
    Assessments,
    /// One row per answer.
    Answers,
    /// One row per group, track, competence and phase.
    Summary,
    /// One row per course.
    Courses,
}

impl What {
    /// All sorts, in the order of the sheets.
    pub const ALL: [Self; 5] = [
        Self::Progress,
        Self::Assessments,
        Self::Answers,
        Self::Summary,
        Self::Courses,
    ];

    /// The stable name used on the command line and in file names.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Progress => "progress",
            Self::Assessments => "assessments",
            Self::Answers => "answers",
            Self::Summary => "summary",
            Self::Courses => "courses",
        }
    }

    /// The sort with this stable name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.code() == code)
    }
}

/// What the values of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Int,
    /// A number with decimals.
    Number,
    /// Whole percent, 0–100.
    Percent,
    /// Yes or no.
    Flag,
    /// Date and time.
    DateTime,
    /// A day.
    Date,
    /// One of a list of words.
    Code(Choice),
}

/// What becomes of a column when names are replaced by pseudonyms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnderPseudonyms {
    /// It stays.
    Stays,
    /// The id is replaced.
    Replaced,
    /// The time is cut to its day.
    CutToDay,
    /// The column is left out.
    LeftOut,
}

/// One column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column {
    /// The English machine name of the data profile.
    pub name: &'static str,
    /// What its values are.
    pub kind: Kind,
    /// Whether it may point to a person.
    pub personal: bool,
    /// What becomes of it under pseudonyms.
    pub under_pseudonyms: UnderPseudonyms,
    /// A made-up value as the data profile writes it, shown before exporting.
    pub example: &'static str,
}

impl Column {
    /// The key of the heading: `export-column-learner-id`.
    #[must_use]
    pub fn heading_key(&self) -> String {
        format!("export-column-{}", self.name.replace('_', "-"))
    }

    /// The key of the explanation: `export-about-learner-id`.
    #[must_use]
    pub fn about_key(&self) -> String {
        format!("export-about-{}", self.name.replace('_', "-"))
    }

    const fn new(name: &'static str, kind: Kind, example: &'static str) -> Self {
        let under_pseudonyms = match kind {
            Kind::DateTime => UnderPseudonyms::CutToDay,
            _ => UnderPseudonyms::Stays,
        };
        Self {
            name,
            kind,
            personal: false,
            under_pseudonyms,
            example,
        }
    }

    const fn personal(self, under_pseudonyms: UnderPseudonyms) -> Self {
        Self {
            personal: true,
            under_pseudonyms,
            ..self
        }
    }
}

/// The columns of a sort, in the order of the files.
#[must_use]
pub fn columns(what: What) -> &'static [Column] {
    match what {
        What::Progress => &PROGRESS,
        What::Assessments => &ASSESSMENTS,
        What::Answers => &ANSWERS,
        What::Summary => &SUMMARY,
        What::Courses => &COURSES,
    }
}

use Kind::{Code, Date, DateTime, Flag, Int, Number, Percent, Text};
use UnderPseudonyms::{LeftOut, Replaced};

const SITE: Column = Column::new("site", Text, "Bibliothek Eupen");
const GROUP: Column = Column::new("group", Text, "Montag");
const LEARNER_ID: Column = Column::new("learner_id", Text, "7k2mq9").personal(Replaced);
const LEARNER_NAME: Column = Column::new("learner_name", Text, "Maria").personal(LeftOut);
const TRACK: Column = Column::new("track", Code(Choice::Track), "safety");
const PHASE: Column = Column::new("phase", Code(Choice::Phase), "entry");
const STARTED_AT: Column = Column::new("started_at", DateTime, "2026-03-14T09:30:00Z");

const PROGRESS: [Column; 19] = [
    SITE,
    GROUP,
    LEARNER_ID,
    LEARNER_NAME,
    Column::new("language", Code(Choice::Language), "de"),
    TRACK,
    Column::new("lesson", Text, "phishing"),
    Column::new("lesson_title", Text, "Phishing"),
    Column::new("status", Code(Choice::Status), "completed"),
    Column::new("steps_seen", Int, "9"),
    Column::new("steps_total", Int, "9"),
    Column::new("first_try_percent", Percent, "75"),
    Column::new("best_percent", Percent, "90"),
    STARTED_AT,
    Column::new("last_activity_at", DateTime, "2026-03-14T09:52:10Z"),
    Column::new("completed_at", DateTime, "2026-03-14T09:52:10Z"),
    Column::new("active_seconds", Int, "840"),
    Column::new("runs", Int, "1"),
    Column::new("competences", Text, "4.2"),
];

const ASSESSMENTS: [Column; 16] = [
    SITE,
    GROUP,
    LEARNER_ID,
    LEARNER_NAME,
    TRACK,
    PHASE,
    STARTED_AT,
    Column::new("finished_at", DateTime, "2026-03-14T09:41:00Z"),
    Column::new("items", Int, "10"),
    Column::new("ability", Number, "0.42"),
    Column::new("standard_error", Number, "0.64"),
    Column::new("band", Code(Choice::Band), "on-the-way"),
    Column::new("band_low", Code(Choice::Band), "on-the-way"),
    Column::new("band_high", Code(Choice::Band), "sure"),
    Column::new("self_rating", Number, "2.75"),
    Column::new("dont_know", Int, "1"),
];

const ANSWERS: [Column; 15] = [
    SITE,
    GROUP,
    LEARNER_ID,
    LEARNER_NAME,
    Column::new("at", DateTime, "2026-03-14T09:31:12Z"),
    Column::new("lesson_or_assessment", Text, "phishing"),
    Column::new("item", Text, "phishing-i3"),
    Column::new("competence", Text, "4.2"),
    Column::new("kind", Code(Choice::Kind), "choice"),
    Column::new("result", Number, "1"),
    Column::new("first_try", Flag, "true"),
    Column::new("chosen", Text, "ask").personal(LeftOut),
    Column::new("confidence", Code(Choice::Confidence), "sure"),
    Column::new("active_ms", Int, "12400").personal(LeftOut),
    Column::new("pack_version", Text, "2026.11.0"),
];

const SUMMARY: [Column; 15] = [
    SITE,
    GROUP,
    TRACK,
    Column::new("competence", Text, "4.2"),
    PHASE,
    Column::new("n", Int, "14"),
    Column::new("mean", Number, "0.31"),
    Column::new("sd", Number, "0.88"),
    Column::new("share_first_steps", Number, "0.2143"),
    Column::new("share_on_the_way", Number, "0.5"),
    Column::new("share_sure", Number, "0.2857"),
    Column::new("gain", Number, "0.4"),
    Column::new("gain_low", Number, "0.12"),
    Column::new("gain_high", Number, "0.68"),
    Column::new("suppressed", Code(Choice::Suppressed), "too-few-people"),
];

const COURSES: [Column; 13] = [
    SITE,
    Column::new("course", Text, "Dienstag"),
    Column::new("first_day", Date, "2026-03-03"),
    Column::new("last_day", Date, "2026-03-24"),
    Column::new("hours", Number, "7.5"),
    Column::new("enrolled", Int, "12"),
    Column::new("attended", Int, "11"),
    Column::new("lessons_planned", Int, "6"),
    Column::new("lessons_completed_total", Int, "58"),
    Column::new("satisfaction_n", Int, "9"),
    Column::new("satisfaction_1", Number, "4.5556"),
    Column::new("satisfaction_2", Number, "4.2222"),
    Column::new("satisfaction_3", Number, "4.7778"),
];

#[cfg(test)]
mod tests;
