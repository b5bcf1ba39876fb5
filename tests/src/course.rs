//! The course as its authors wrote it, so that an imagined learner can know the right answers.

#![expect(clippy::unwrap_used, reason = "without the course nobody can answer")]

use crate::repository;
use std::sync::LazyLock;
use tilia_course::{Files, Lesson, LessonId, Pack};

static PACK: LazyLock<Pack> = LazyLock::new(|| {
    let files = Files::from_folder(&repository().join("lessons/tilia-base")).unwrap();
    Pack::load(files).unwrap_or_else(|problems| panic!("{problems:?}"))
});

/// The built-in course.
pub fn pack() -> &'static Pack {
    &PACK
}

/// A lesson by its id.
pub fn lesson(id: &str) -> &'static Lesson {
    pack().lesson(&LessonId::from(id)).unwrap()
}
