//! The self-assessment: tasks chosen by `measure`, answers kept as events, the result told in words.

mod change;
mod helpful;
mod picture;
mod sitting;

pub(crate) use helpful::recommended;
pub(crate) use picture::open_picture;
pub(crate) use sitting::{planned, pool, seed};

use crate::app::{Learning, Turn};
use crate::wire::assessment::{
    AnswerItemInput, AssessmentIntro, AssessmentStep, StartAssessmentInput,
};
use crate::wire::home::TrackInput;
use crate::wire::lesson::Keyed;
use crate::{Failure, answers};
use sitting::Sitting;
use std::collections::{BTreeMap, BTreeSet};
use tilia_course as course;
use tilia_course::{LessonId, Pack, Track, TrackId};
use tilia_measure as measure;
use tilia_records as records;
use tilia_records::{
    AssessmentFinished, AssessmentId, AssessmentStarted, ItemAnswer, ItemAnswered, Phase,
    RecordableItem, SelfRated,
};

/// Version of the difficulties: the experts' bands.
const CALIBRATION: &str = "experts-1";

/// The track with this id.
pub(crate) fn track<'p>(pack: &'p Pack, id: &str) -> Result<&'p Track, Failure> {
    pack.track(&TrackId::from(id))
        .ok_or_else(|| Failure::new("unknown-track"))
}

/// The code of a band as the records number it.
pub(crate) fn band_code(band: u8) -> &'static str {
    match band {
        0 => measure::Band::FirstSteps.code(),
        1 => measure::Band::OnTheWay.code(),
        _ => measure::Band::Sure.code(),
    }
}

fn band_number(band: measure::Band) -> u8 {
    match band {
        measure::Band::FirstSteps => 0,
        measure::Band::OnTheWay => 1,
        measure::Band::Sure => 2,
    }
}

/// The page before the tasks.
pub(crate) fn open_assessment(
    turn: &mut Turn<'_>,
    input: TrackInput,
) -> Result<AssessmentIntro, Failure> {
    let learning = turn.app.learning()?;
    learning.alone()?;
    let track = track(learning.pack, &input.track)?;
    let told = learning.pack.track_told(&track.id, &input.language);
    let told = told.ok_or_else(|| Failure::new("unknown-track"))?;
    let words = told.words;
    let statement = |key: &course::Key| Keyed {
        key: key.to_string(),
        text: words.statements.get(key).cloned().unwrap_or_default(),
    };
    let all = sitting::of_track(&learning, track)?;
    Ok(AssessmentIntro {
        track: track.id.to_string(),
        language: told.language,
        title: words.title.clone(),
        statements: track.statements.iter().map(statement).collect(),
        paused: all
            .iter()
            .any(|sitting| sitting.finish.is_none() && sitting.items > 0),
        has_picture: all.iter().any(|sitting| sitting.finish.is_some()),
    })
}

/// Whether a track has a self-assessment for somebody with this plan.
pub(crate) fn assessed(pack: &Pack, track: &Track, planned: &BTreeSet<LessonId>) -> bool {
    pack.cut_scores.contains_key(track.id.as_str())
        && sitting::lessons(pack, track, planned).any(|lesson| !lesson.items.is_empty())
}

/// Begins a new test and gives the first task.
pub(crate) fn start_assessment(
    turn: &mut Turn<'_>,
    input: StartAssessmentInput,
) -> Result<AssessmentStep, Failure> {
    let now = turn.now;
    let learning = turn.app.learning()?;
    learning.alone()?;
    let track = track(learning.pack, &input.track)?;
    if !assessed(learning.pack, track, &sitting::planned(&learning)?) {
        return Err(Failure::new("no-assessment"));
    }
    let mut id = [0; 16];
    (learning.random)(&mut id);
    let assessment = AssessmentId(id);
    let started = AssessmentStarted {
        assessment,
        track: track.id.as_str(),
        phase: phase(&learning, track)?,
    };
    let ratings = ratings(track, &input.ratings);
    let who = learning.who(now);
    learning.store.write(|tx| {
        tx.assessment_started(&who, &started)?;
        if ratings.is_empty() {
            return Ok(());
        }
        let ratings = ratings.as_slice();
        tx.self_rated(
            &who,
            &SelfRated {
                assessment,
                ratings,
            },
        )
    })?;
    next(turn, &input.track, &input.language)
}

/// The first picture is that of the entry, the second that of the exit; whoever comes again refreshes it.
fn phase(learning: &Learning<'_>, track: &Track) -> Result<Phase, Failure> {
    let sittings = sitting::of_track(learning, track)?;
    let finished = sittings.iter().filter(|one| one.finish.is_some());
    Ok(match finished.count() {
        0 => Phase::Entry,
        1 => Phase::Exit,
        _ => Phase::Booster,
    })
}

/// Ratings of the track's own statements. The page counts from 1, the records from 0.
fn ratings<'i>(track: &Track, input: &'i BTreeMap<String, u8>) -> Vec<(&'i str, u8)> {
    let known = |key: &str| track.statements.iter().any(|statement| statement == key);
    let ratings = input.iter().filter(|(key, _)| known(key));
    ratings
        .map(|(key, value)| (key.as_str(), value.clamp(&1, &4) - 1))
        .collect()
}

/// Goes on with the test that is open.
pub(crate) fn resume_assessment(
    turn: &mut Turn<'_>,
    input: TrackInput,
) -> Result<AssessmentStep, Failure> {
    next(turn, &input.track, &input.language)
}

/// Keeps an answer and gives the next task, or ends the test.
pub(crate) fn answer_item(
    turn: &mut Turn<'_>,
    input: AnswerItemInput,
) -> Result<AssessmentStep, Failure> {
    let now = turn.now;
    let learning = turn.app.learning()?;
    learning.alone()?;
    let track = track(learning.pack, &input.track)?;
    let Some(sitting) = Sitting::open(&learning, track)? else {
        return Err(Failure::new("no-assessment"));
    };
    // The same task answered twice (a second press) changes nothing.
    if sitting.asks(&input.item) {
        let item = learning
            .pack
            .item(&course::ItemId::from(input.item.as_str()))
            .ok_or_else(|| Failure::new("bad-answer"))?;
        let answer = answer(item, &input)?;
        let token = item_token(&learning, item)?;
        let who = learning.who(now);
        let answered = ItemAnswered {
            assessment: sitting.id,
            answer,
            active_ms: input.active_ms,
        };
        learning
            .store
            .write(|tx| tx.item_answered(&who, &token, &answered))?;
    }
    next(turn, &input.track, &input.language)
}

/// A mailbox or a page with marks counts as one right or not right answer, by the pass rule of its kind.
fn answer(item: &course::Item, input: &AnswerItemInput) -> Result<ItemAnswer, Failure> {
    let Some(given) = &input.answer else {
        return Ok(ItemAnswer::DontKnow);
    };
    let mark = course::mark(&item.activity, &answers::to_course(given)?);
    let mark = mark.ok().filter(|mark| mark.complete);
    let mark = mark.ok_or_else(|| Failure::new("bad-answer"))?;
    Ok(ItemAnswer::Given {
        right: mark.passed,
        confidence: input.sure,
        chosen: answers::to_records(given)?,
    })
}

fn item_token(learning: &Learning<'_>, item: &course::Item) -> Result<RecordableItem, Failure> {
    let private = learning
        .pack
        .lesson(&item.lesson)
        .is_none_or(|lesson| lesson.record == course::Record::Never);
    let record = if private {
        records::Record::Never
    } else {
        records::Record::Always
    };
    let pack = records::Pack::new(learning.pack.id.as_str(), &learning.pack.version);
    RecordableItem::for_item(record, &pack, item.id.as_str())?
        .ok_or_else(|| Failure::new("bad-answer"))
}

fn next(turn: &mut Turn<'_>, track_id: &str, language: &str) -> Result<AssessmentStep, Failure> {
    let now = turn.now;
    let learning = turn.app.learning()?;
    learning.alone()?;
    let track = track(learning.pack, track_id)?;
    let Some(sitting) = Sitting::open(&learning, track)? else {
        return Ok(AssessmentStep::Finished);
    };
    if let Some(task) = sitting.task(learning.pack, language)? {
        return Ok(AssessmentStep::Task {
            task: Box::new(task),
        });
    }
    let who = learning.who(now);
    let finished = sitting.result(learning.pack, track)?.finished(sitting.id);
    learning
        .store
        .write(|tx| tx.assessment_finished(&who, &finished))?;
    Ok(AssessmentStep::Finished)
}

/// What the answers to the tasks say.
pub(crate) struct Given {
    estimate: measure::Estimate,
    range: measure::BandRange,
}

impl Given {
    /// Estimates from all answers, against the bands of the track.
    pub(crate) fn of(
        pack: &Pack,
        track: &Track,
        responses: &[measure::Response],
    ) -> Result<Self, Failure> {
        let estimate = measure::estimate(responses);
        let range = sitting::cuts(pack, track)?.place(&estimate);
        Ok(Self { estimate, range })
    }

    /// The same as the records keep it.
    pub(crate) fn finished(&self, assessment: AssessmentId) -> AssessmentFinished<'static> {
        AssessmentFinished {
            assessment,
            ability: thousandths(self.estimate.ability),
            error: u32::try_from(thousandths(self.estimate.standard_error)).unwrap_or(0),
            band: band_number(self.range.band),
            band_low: band_number(self.range.low),
            band_high: band_number(self.range.high),
            calibration: CALIBRATION,
        }
    }
}

/// Logits as the records keep them.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the grid ends at four logits"
)]
fn thousandths(logits: f64) -> i32 {
    (logits * 1000.0).round() as i32
}
