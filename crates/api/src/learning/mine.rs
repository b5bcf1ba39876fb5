//! "My progress": what somebody has done, in words.

use super::end;
use super::standing::{Standing, tile, track_tile};
use crate::app::{Learning, Turn};
use crate::wire::mine::{MyAssessment, MyLesson, MyPlan, MyProgress};
use crate::wire::visit::LanguageInput;
use crate::{Failure, assessments, time};
use tilia_course as course;
use tilia_course::{Lesson, Record};
use tilia_records::Moment;

/// "My progress".
pub(crate) fn open_progress(
    turn: &mut Turn<'_>,
    input: LanguageInput,
) -> Result<MyProgress, Failure> {
    let offset_min = turn.now.offset_min;
    let learning = turn.app.learning()?;
    let standing = Standing::read(&learning)?;
    let language = input.language.as_str();
    let begun = begun(&learning, &standing);
    let mut plans = Vec::new();
    for (lesson, _) in &begun {
        plans.extend(plan(&learning, lesson, language)?);
    }
    let lessons = begun.iter().map(|(lesson, at)| MyLesson {
        lesson: tile(&standing, lesson, language),
        last_at: time::iso(Moment::new(*at, offset_min)),
    });
    let tracks = learning.pack.tracks.iter();
    Ok(MyProgress {
        name: learning
            .visit
            .name
            .clone()
            .filter(|_| !learning.visit.together()),
        guest: learning.visit.guest,
        tracks: tracks
            .map(|track| track_tile(&standing, track, language))
            .collect(),
        lessons: lessons.collect(),
        plans,
        assessments: if learning.visit.together() {
            Vec::new()
        } else {
            my_assessments(&learning, language, offset_min)?
        },
    })
}

/// Lessons begun with the time of the last event, the one worked on last first. Private ones are not among them.
fn begun<'p>(learning: &Learning<'p>, standing: &Standing<'p>) -> Vec<(&'p Lesson, i64)> {
    let lessons = learning.pack.lessons.values();
    let mut begun: Vec<(&Lesson, i64)> = lessons
        .filter(|lesson| lesson.record == Record::Always)
        .filter_map(|lesson| Some((lesson, standing.last_ms(lesson)?)))
        .collect();
    begun.sort_by_key(|(lesson, _)| std::cmp::Reverse(standing.last_order(lesson)));
    begun
}

fn plan(
    learning: &Learning<'_>,
    lesson: &Lesson,
    language: &str,
) -> Result<Option<MyPlan>, Failure> {
    let Some(told) = learning.pack.told(&lesson.id, language) else {
        return Ok(None);
    };
    let chosen = end::plan_of(learning, lesson, &told.words)?;
    Ok((!chosen.is_empty()).then_some(MyPlan {
        language: told.language.clone(),
        lesson: told.words.title.clone(),
        chosen,
    }))
}

fn my_assessments(
    learning: &Learning<'_>,
    language: &str,
    offset_min: i32,
) -> Result<Vec<MyAssessment>, Failure> {
    let all = learning.store.read().assessments(learning.visit.learner)?;
    let finished = all.into_iter().rev().filter_map(|assessment| {
        let (track, finish) = (assessment.track?, assessment.finish?);
        let id = course::TrackId::from(track.as_str());
        let told = learning.pack.track_told(&id, language);
        Some(MyAssessment {
            track,
            title: told.map(|told| told.words.title).unwrap_or_default(),
            band: assessments::band_code(finish.band).to_owned(),
            at: time::iso(Moment::new(finish.at_ms, offset_min)),
        })
    });
    Ok(finished.collect())
}
