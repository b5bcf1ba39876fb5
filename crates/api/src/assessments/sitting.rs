//! One self-assessment, rebuilt from its events: nothing else is kept, so pausing costs nothing.

use super::Given;
use crate::app::Learning;
use crate::wire::assessment::Task;
use crate::{Failure, content};
use std::collections::BTreeSet;
use tilia_course as course;
use tilia_course::{Activity, Lesson, LessonId, Pack, Record, Track};
use tilia_measure as measure;
use tilia_measure::{History, Next, Pool};
use tilia_records::{Assessment, AssessmentId, ItemResponse};

/// So many tasks at most, as the page says it.
const AT_MOST: u32 = 12;

/// The test that is going on.
pub(super) struct Sitting {
    pub(super) id: AssessmentId,
    responses: Vec<measure::Response>,
    next: Option<String>,
}

/// Self-assessments of a track, oldest first.
pub(super) fn of_track(learning: &Learning<'_>, track: &Track) -> Result<Vec<Assessment>, Failure> {
    let all = learning.store.read().assessments(learning.visit.learner)?;
    Ok(all
        .into_iter()
        .filter(|one| one.track.as_deref() == Some(track.id.as_str()))
        .collect())
}

/// Assigned lessons that the person's course plan contains. Outside a plan they are private, and a test on
/// them would tell what the records must not.
pub(crate) fn planned(learning: &Learning<'_>) -> Result<BTreeSet<LessonId>, Failure> {
    let view = learning.store.read();
    let mut found = BTreeSet::new();
    for lesson in learning.pack.lessons.values() {
        let assigned = lesson.record == Record::Assigned;
        if assigned && view.in_plan(learning.visit.learner, lesson.id.as_str())? {
            found.insert(lesson.id.clone());
        }
    }
    Ok(found)
}

/// Lessons of a track that bring tasks: those that are recorded, and the assigned ones of the plan.
pub(crate) fn lessons<'p>(
    pack: &'p Pack,
    track: &'p Track,
    planned: &BTreeSet<LessonId>,
) -> impl Iterator<Item = &'p Lesson> {
    let all = track.lessons.iter().filter_map(|id| pack.lesson(id));
    all.filter(move |lesson| match lesson.record {
        Record::Always => true,
        Record::Assigned => planned.contains(&lesson.id),
        Record::Never => false,
    })
}

/// The tasks of a track for somebody with this plan.
pub(crate) fn pool(
    pack: &Pack,
    track: &Track,
    planned: &BTreeSet<LessonId>,
) -> Result<Pool, Failure> {
    let lessons = lessons(pack, track, planned);
    let items = lessons
        .flat_map(|lesson| &lesson.items)
        .map(|item| measure::PoolItem {
            id: item.id.to_string(),
            lesson: item.lesson.to_string(),
            competence: item.competence.to_string(),
            options: options(item),
            difficulty: difficulty(item).logits(),
        });
    Pool::new(items.collect()).map_err(|error| Failure::unexpected(&error))
}

fn options(item: &course::Item) -> u8 {
    match &item.activity {
        Activity::Choice(choice) => u8::try_from(choice.options.len()).unwrap_or(u8::MAX),
        Activity::Inbox(_) => 2,
        _ => 0,
    }
}

fn difficulty(item: &course::Item) -> measure::Difficulty {
    match item.band {
        course::Band::Low => measure::Difficulty::Low,
        course::Band::Middle => measure::Difficulty::Middle,
        course::Band::High => measure::Difficulty::High,
    }
}

/// How `measure` sees an answer.
pub(super) fn outcome(response: &ItemResponse) -> measure::Outcome {
    match (response.dont_know, response.right) {
        (true, _) => measure::Outcome::DontKnow,
        (false, true) => measure::Outcome::Right,
        (false, false) => measure::Outcome::Wrong,
    }
}

/// An answer for the estimate. Of an item that the course no longer has nobody knows how hard it was: it counts as
/// asked, and tells nothing.
pub(super) fn response(pool: &Pool, given: &ItemResponse) -> measure::Response {
    match pool.item(&given.item) {
        Some(item) => item.response(outcome(given), given.shared),
        None => measure::Response {
            item: given.item.clone(),
            options: 0,
            difficulty: 0.0,
            outcome: outcome(given),
            shared: true,
        },
    }
}

impl Sitting {
    /// The latest test of this track, if it is not finished.
    pub(super) fn open(learning: &Learning<'_>, track: &Track) -> Result<Option<Self>, Failure> {
        let last = of_track(learning, track)?.pop();
        let Some(last) = last.filter(|one| one.finish.is_none()) else {
            return Ok(None);
        };
        let (view, learner) = (learning.store.read(), learning.visit.learner);
        let pool = pool(learning.pack, track, &planned(learning)?)?;
        let answered = view.item_responses(learner, last.id)?;
        let responses: Vec<measure::Response> =
            answered.iter().map(|one| response(&pool, one)).collect();
        let here = |id: &String| answered.iter().any(|one| one.item == *id);
        let seen = view.seen_items(learner)?.into_iter().map(|seen| seen.item);
        let earlier = History::oldest_first(seen.filter(|id| !here(id)));
        let next = match measure::next_step(&pool, &earlier, &responses, seed(last.id)) {
            Next::Ask(item) => Some(item.id.clone()),
            Next::Stop(_) => None,
        };
        Ok(Some(Self {
            id: last.id,
            responses,
            next,
        }))
    }

    /// Whether this is the task to answer now.
    pub(super) fn asks(&self, item: &str) -> bool {
        self.next.as_deref() == Some(item)
    }

    /// The task to answer now, in a language; the order of its options depends on the test alone.
    pub(super) fn task(&self, pack: &Pack, language: &str) -> Result<Option<Task>, Failure> {
        let Some(id) = &self.next else {
            return Ok(None);
        };
        let item = pack
            .item(&course::ItemId::from(id.as_str()))
            .ok_or_else(|| Failure::unexpected(&"unknown item"))?;
        let mut told = pack
            .items_told(&item.lesson, language)
            .ok_or_else(|| Failure::new("lesson-too-new"))?;
        let words = told.words.remove(&item.id).unwrap_or_default();
        let activity =
            content::activity(&item.activity, &words, seed(self.id) ^ content::number(id));
        Ok(Some(Task {
            item: id.clone(),
            number: u32::try_from(self.responses.len()).unwrap_or(0) + 1,
            at_most: AT_MOST,
            language: told.language,
            question: words.heading.clone(),
            blocks: content::blocks(&words.body),
            activity: activity.ok_or_else(|| Failure::new("lesson-too-new"))?,
        }))
    }

    /// What the answers say.
    pub(super) fn result(&self, pack: &Pack, track: &Track) -> Result<Given, Failure> {
        Given::of(pack, track, &self.responses)
    }
}

/// Where the bands of a track begin.
pub(super) fn cuts(pack: &Pack, track: &Track) -> Result<measure::CutScores, Failure> {
    let cuts = pack
        .cut_scores
        .get(track.id.as_str())
        .ok_or_else(|| Failure::unexpected(&"no cut scores"))?;
    measure::CutScores::new(cuts.on_the_way, cuts.sure).map_err(|error| Failure::unexpected(&error))
}

/// What chance in a test depends on: the test alone, so that going on later changes nothing.
pub(crate) fn seed(id: AssessmentId) -> u64 {
    id.0.iter()
        .take(8)
        .fold(0, |seed, byte| seed << 8 | u64::from(*byte))
}
