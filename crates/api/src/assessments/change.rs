//! "How far have I come?": the picture beside the first one of the track, and whether another look makes sense.

use super::sitting;
use crate::app::Learning;
use crate::wire::assessment::PictureChange;
use crate::{Failure, time};
use std::collections::BTreeSet;
use tilia_course::Track;
use tilia_measure as measure;
use tilia_measure::{Felt, Pool};
use tilia_records::{Assessment, Finish, ItemResponse, Moment};

/// What has changed since the first picture of the track; none when `all` holds only one, the last finished one being
/// the one that is shown.
pub(super) fn since_the_first(
    learning: &Learning<'_>,
    track: &Track,
    all: &[Assessment],
    offset_min: i32,
) -> Result<Option<PictureChange>, Failure> {
    let finished = |one: &Assessment| Some((one.id, one.finish?));
    let first = all.iter().find_map(finished);
    let last = all.iter().rev().find_map(finished);
    let Some(((first, finish), (last, _))) = first.zip(last).filter(|((a, _), (b, _))| a != b)
    else {
        return Ok(None);
    };
    let pool = sitting::pool(learning.pack, track, &sitting::planned(learning)?)?;
    let (view, learner) = (learning.store.read(), learning.visit.learner);
    let earlier = all.iter().take_while(|one| one.id != last);
    let mut seen = BTreeSet::new();
    for one in earlier {
        let answers = view.item_responses(learner, one.id)?;
        seen.extend(answers.into_iter().map(|answer| answer.item));
    }
    let before = view.item_responses(learner, first)?;
    let mut after = view.item_responses(learner, last)?;
    after.retain(|answer| !seen.contains(&answer.item));
    let change = measure::change(&felt(&pool, &before), &felt(&pool, &after));
    Ok(Some(PictureChange {
        kind: change.code().to_owned(),
        since: time::iso(Moment::new(finish.at_ms, offset_min)),
    }))
}

fn felt(pool: &Pool, answers: &[ItemResponse]) -> Vec<Felt> {
    let felt = |answer: &ItemResponse| Felt {
        response: sitting::response(pool, answer),
        sure: answer.confidence,
    };
    answers.iter().map(felt).collect()
}

/// Whether a lesson of the track was completed after this picture.
pub(super) fn lesson_since(
    learning: &Learning<'_>,
    track: &Track,
    finish: &Finish,
) -> Result<bool, Failure> {
    let progress = learning.store.read().progress(learning.visit.learner)?;
    Ok(progress.iter().any(|row| {
        let here = track.lessons.iter().any(|id| id.as_str() == row.lesson);
        here && row.completed_ms.is_some_and(|at| at > finish.at_ms)
    }))
}
