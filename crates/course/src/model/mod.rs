//! What a pack, a track and a lesson are: everything that is equal in all languages.

mod activity;
mod contact;

pub use activity::*;
pub use contact::*;

use std::collections::BTreeMap;

use crate::ids::{
    CompetenceCode, ContactId, FactId, ItemId, Key, LessonId, PackId, PlaylistId, StepId, TermId,
    TopicId, TrackId,
};

/// Whose work on a lesson is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Record {
    /// Every learner's work is kept.
    #[default]
    Always,
    /// Kept only when a trainer has assigned the lesson to the group.
    Assigned,
    /// Private: nothing about it may ever be stored.
    Never,
}

/// A pack: the course as text.
#[derive(Debug, Clone, Default)]
pub struct Pack {
    /// Its id, equal to the name of its folder.
    pub id: PackId,
    /// Version, such as `2026.11.0`.
    pub version: String,
    /// SPDX name of the licence of its words and pictures.
    pub licence: String,
    /// Language codes, in the order in which they are offered.
    pub languages: Vec<String>,
    /// Tracks in the order in which they are shown.
    pub tracks: Vec<Track>,
    /// All lessons of all tracks.
    pub lessons: BTreeMap<LessonId, Lesson>,
    /// Selections of lessons for the home screen.
    pub playlists: Vec<Playlist>,
    /// Where the three bands of an assessed track begin.
    pub cut_scores: BTreeMap<TrackId, CutScores>,
    /// Help contacts, in the order of the file.
    pub contacts: Vec<Contact>,
    /// Facts that lessons may state.
    pub facts: Vec<Fact>,
    /// Terms of the glossary.
    pub terms: Vec<TermId>,
    /// Topics of "Something just happened".
    pub happened: Vec<Happened>,
    /// Competences that lessons name.
    pub competences: Vec<Competence>,
    pub(crate) files: crate::Files,
    pub(crate) latest: crate::words::Latest,
}

/// A track: lessons in order, and the statements a learner judges before an assessment.
#[derive(Debug, Clone, Default)]
pub struct Track {
    /// Its id, equal to the name of its folder.
    pub id: TrackId,
    /// Lessons in order.
    pub lessons: Vec<LessonId>,
    /// Its steps are read aloud as soon as they appear.
    pub listen: bool,
    /// Keys of the "I can …" statements; none in a track without assessment.
    pub statements: Vec<Key>,
}

/// A selection of lessons from several tracks.
#[derive(Debug, Clone)]
pub struct Playlist {
    /// Its id.
    pub id: PlaylistId,
    /// Lessons in order.
    pub lessons: Vec<LessonId>,
}

/// Borders between the three bands of a track, on the scale of the Rasch model (logits).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CutScores {
    /// From here on: "on the way".
    pub on_the_way: f64,
    /// From here on: "sure".
    pub sure: f64,
}

/// A lesson without its words.
#[derive(Debug, Clone, Default)]
pub struct Lesson {
    /// Its id, equal to the name of its folder.
    pub id: LessonId,
    /// The track it belongs to.
    pub track: TrackId,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// Whose work is kept.
    pub record: Record,
    /// `DigComp` competences.
    pub competences: Vec<CompetenceCode>,
    /// `DigComp` learning outcomes, or the course's own.
    pub outcomes: Vec<String>,
    /// Name of the icon on its tile.
    pub icon: String,
    /// Cover picture.
    pub picture: Option<Key>,
    /// Its steps are read aloud as soon as they appear.
    pub listen: bool,
    /// Terms it explains.
    pub glossary: Vec<TermId>,
    /// Facts it states.
    pub facts: Vec<FactId>,
    /// Steps in order.
    pub steps: Vec<Step>,
    /// Assessment items; none in a private lesson.
    pub items: Vec<Item>,
}

/// One page of a lesson: something to read or something to do.
#[derive(Debug, Clone, Default)]
pub struct Step {
    /// Its id, unique in the lesson.
    pub id: StepId,
    /// What the page is for, where that changes how it is shown.
    pub role: Option<Role>,
    /// Picture beside the text.
    pub picture: Option<Key>,
    /// Help contacts shown under the text.
    pub contacts: Vec<ContactId>,
    /// The whole section is a specimen, so it is exempt from the rules for plain words.
    pub specimen: bool,
    /// Points it counts for; 1 unless stated.
    pub weight: u16,
    /// The competence it exercises, if it is not the first of the lesson.
    pub competence: Option<CompetenceCode>,
    /// What there is to do; nothing on a page to read.
    pub activity: Option<Activity>,
}

/// What a page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A short story: why this matters to me.
    Story,
    /// A page that explains.
    Explain,
    /// A neutral note before a hard subject, with a real way to skip the lesson.
    Note,
    /// "If it already happened".
    AlreadyHappened,
    /// Help contacts.
    Contacts,
}

/// How hard experts think an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Band {
    /// Most beginners manage it.
    Low,
    /// In between.
    #[default]
    Middle,
    /// Only those who are sure manage it.
    High,
}

/// A task of the self-assessment.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its id: `<lesson>-i<number>`.
    pub id: ItemId,
    /// The lesson it belongs to.
    pub lesson: LessonId,
    /// How hard experts think it is.
    pub band: Band,
    /// Whether it stands in a situation of daily life.
    pub scenario: bool,
    /// The competence it asks for.
    pub competence: CompetenceCode,
    /// A `choice`, an `inbox` with one message, or a `spot`.
    pub activity: Activity,
}

/// A topic of "Something just happened": three first steps and whom to call.
#[derive(Debug, Clone)]
pub struct Happened {
    /// Its id.
    pub id: TopicId,
    /// Keys of its steps, in order.
    pub steps: Vec<Key>,
    /// Contacts, in order.
    pub contacts: Vec<ContactId>,
}

impl Pack {
    /// A lesson by its id.
    #[must_use]
    pub fn lesson(&self, id: &LessonId) -> Option<&Lesson> {
        self.lessons.get(id)
    }

    /// A track by its id.
    #[must_use]
    pub fn track(&self, id: &TrackId) -> Option<&Track> {
        self.tracks.iter().find(|track| track.id == *id)
    }

    /// An assessment item by its id.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items().find(|item| item.id == *id)
    }

    /// All assessment items, lesson by lesson.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.lessons.values().flat_map(|lesson| &lesson.items)
    }

    /// A help contact by its id.
    #[must_use]
    pub fn contact(&self, id: &ContactId) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == *id)
    }

    /// The files this pack was read from.
    #[must_use]
    pub fn files(&self) -> &crate::Files {
        &self.files
    }
}

impl Lesson {
    /// A step by its id.
    #[must_use]
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }

    /// The folder of the lesson inside its pack: `safety/phishing`.
    #[must_use]
    pub fn folder(&self) -> String {
        format!("{}/{}", self.track, self.id)
    }
}
