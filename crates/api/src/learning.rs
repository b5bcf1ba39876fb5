//! Learning: the home page, tracks, and the player. An answer is marked, written, and only then confirmed.

mod end;
mod feedback;
mod glossary;
mod home;
mod mine;
mod player;
mod review;
mod room;
mod run;
mod schedule;
mod show;
mod standing;

pub(crate) use end::{finish_lesson, plan_of};
pub(crate) use glossary::open_glossary;
pub(crate) use home::{open_home, open_track};
pub(crate) use mine::open_progress;
pub(crate) use player::{answer_activity, open_lesson, see_step, switch_language};
pub(crate) use review::{answer_review, open_review};
pub(crate) use room::{mark_shown, show_lesson};

pub(crate) use run::weight;
pub(crate) use standing::{Standing, tile};

use crate::Failure;
use crate::app::Learning;
use crate::wire::lesson::Keeps;
use tilia_course::{Lesson, LessonId, Record};
use tilia_records as records;
use tilia_records::{CompletedOnly, Recordable};

/// What may be kept of a lesson by this person.
pub(crate) enum Keeping {
    /// Everything.
    All(Recordable),
    /// That it was completed, because the course plan contains it.
    Completion(CompletedOnly),
    /// Nothing.
    Nothing,
}

impl Keeping {
    /// The same for the page.
    pub(crate) fn for_page(&self) -> Keeps {
        match self {
            Self::All(_) => Keeps::Everything,
            Self::Completion(_) => Keeps::Completion,
            Self::Nothing => Keeps::Nothing,
        }
    }
}

/// The lesson with this id.
pub(crate) fn lesson<'p>(pack: &'p tilia_course::Pack, id: &str) -> Result<&'p Lesson, Failure> {
    pack.lesson(&LessonId::from(id))
        .ok_or_else(|| Failure::new("unknown-lesson"))
}

/// What may be kept of this lesson. Here, and only here, a lesson's `record` meets the records.
pub(crate) fn keeping(learning: &Learning<'_>, lesson: &Lesson) -> Result<Keeping, Failure> {
    let record = match lesson.record {
        Record::Always => records::Record::Always,
        Record::Assigned => {
            let view = learning.store.read();
            let mut in_plan = false;
            for learner in learning.visit.learners() {
                in_plan |= view.in_plan(learner, lesson.id.as_str())?;
            }
            records::Record::Assigned { in_plan }
        }
        Record::Never => records::Record::Never,
    };
    let pack = records::Pack::new(learning.pack.id.as_str(), &learning.pack.version);
    if let Some(all) = Recordable::for_lesson(record, &pack, lesson.id.as_str())? {
        return Ok(Keeping::All(all));
    }
    Ok(
        CompletedOnly::for_lesson(record, &pack, lesson.id.as_str())?
            .map_or(Keeping::Nothing, Keeping::Completion),
    )
}
