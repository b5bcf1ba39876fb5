//! The course as its authors wrote it, so that an imagined learner can know the right answers.

#![expect(clippy::unwrap_used, reason = "without the course nobody can answer")]

use crate::repository;
use std::sync::LazyLock;
use tilia_course::{Files, Lesson, LessonId, Pack};

static PACK: LazyLock<Pack> = LazyLock::new(|| load("lessons/tilia-base"));
static EVERY_KIND: LazyLock<Pack> = LazyLock::new(|| load(KINDS));

/// Where the course with one lesson for every kind of activity lies.
pub const KINDS: &str = "tests/packs/every-kind";
/// Where the course lies in which languages are missing on purpose.
pub const TWO_LANGUAGES: &str = "tests/packs/two-languages";

fn load(folder: &str) -> Pack {
    let files = Files::from_folder(&repository().join(folder)).unwrap();
    Pack::load(files).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The built-in course.
pub fn pack() -> &'static Pack {
    &PACK
}

/// A lesson by its id.
pub fn lesson(id: &str) -> &'static Lesson {
    pack().lesson(&LessonId::from(id)).unwrap()
}

/// The course with one lesson for every kind of activity.
pub fn every_kind() -> &'static Pack {
    &EVERY_KIND
}
