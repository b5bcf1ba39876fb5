//! The course as its authors wrote it, so that an imagined learner can know the right answers.

use std::sync::LazyLock;
use tilia_course::{Files, Lesson, LessonId, Pack};
use tilia_tests::repository;

static PACK: LazyLock<Pack> = LazyLock::new(|| {
    let files = Files::from_folder(&repository().join("lessons/tilia-base")).unwrap();
    Pack::load(files).unwrap_or_else(|problems| panic!("{problems:?}"))
});

/// The built-in course.
pub(crate) fn pack() -> &'static Pack {
    &PACK
}

/// A lesson by its id.
pub(crate) fn lesson(id: &str) -> &'static Lesson {
    pack().lesson(&LessonId::from(id)).unwrap()
}
