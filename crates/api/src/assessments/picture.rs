//! "Your picture": the band with its uncertainty, sure and unsure, and topics.

use super::helpful::helpful_lessons;
use super::sitting::{self, of_track};
use super::{band_code, change, track};
use crate::app::{Learning, Turn};
use crate::wire::assessment::{PicturePage, Topic};
use crate::wire::home::TrackInput;
use crate::{Failure, time};
use std::collections::BTreeMap;
use tilia_course::{Pack, Track};
use tilia_measure as measure;
use tilia_measure::{Confidence, ConfidentAnswer, Outcome};
use tilia_records::{Assessment, Finish, ItemResponse, Moment};

/// The result of the last finished test of a track.
pub(crate) fn open_picture(turn: &mut Turn<'_>, input: TrackInput) -> Result<PicturePage, Failure> {
    let offset_min = turn.now.offset_min;
    let learning = turn.app.learning()?;
    learning.alone()?;
    let (pack, language) = (learning.pack, input.language.as_str());
    let track = track(pack, &input.track)?;
    let all = of_track(&learning, track)?;
    let (assessment, finish) = last_of(&all).ok_or_else(|| Failure::new("no-picture-yet"))?;
    let view = learning.store.read();
    let answers = view.item_responses(learning.visit.learner, assessment.id)?;
    let scale = Scale::of(pack, track)?;
    let (ability, error) = (f64::from(finish.ability), f64::from(finish.error));
    let quadrants = quadrants(&answers);
    let told = pack.track_told(&track.id, language);
    Ok(PicturePage {
        track: track.id.to_string(),
        title: told.map(|told| told.words.title).unwrap_or_default(),
        band: band_code(finish.band).to_owned(),
        low: scale.place(ability - 1.96 * error),
        here: scale.place(ability),
        high: scale.place(ability + 1.96 * error),
        band_low: band_code(finish.band_low).to_owned(),
        band_high: band_code(finish.band_high).to_owned(),
        tasks: count(answers.len()),
        dont_know: count(answers.iter().filter(|answer| answer.dont_know).count()),
        knew_sure: count(quadrants.sure_and_right.len()),
        knew_unsure: count(quadrants.unsure_and_right.len()),
        missed_unsure: count(quadrants.unsure_and_wrong.len()),
        missed_sure: count(quadrants.sure_and_wrong.len()),
        self_rating: assessment.self_rating.map(on_the_page),
        topics: topics(pack, &answers, language),
        lessons: helpful_lessons(&learning, track, &answers, language)?,
        at: time::iso(Moment::new(finish.at_ms, offset_min)),
        ran_out: answers.len() < measure::MAX_ITEMS && error > measure::STOP_ERROR * 1000.0,
        hurried: measure::hurried(&paces(&answers)),
        change: change::since_the_first(&learning, track, &all, offset_min)?,
        look_again: change::lesson_since(&learning, track, &finish)?,
    })
}

/// How quickly tasks were answered; "I don't know" can be said at once.
fn paces(answers: &[ItemResponse]) -> Vec<u32> {
    let known = answers.iter().filter(|answer| !answer.dont_know);
    known.map(|answer| answer.active_ms).collect()
}

/// The nearest of the four answers to a mean in thousandths, counted from 0.
fn on_the_page(mean: u32) -> u32 {
    (mean + 500) / 1000 + 1
}

/// The last test of a track that was finished.
pub(super) fn last_finished(
    learning: &Learning<'_>,
    track: &Track,
) -> Result<Option<(Assessment, Finish)>, Failure> {
    Ok(last_of(&of_track(learning, track)?))
}

fn last_of(all: &[Assessment]) -> Option<(Assessment, Finish)> {
    let finished = |one: &Assessment| Some((one.clone(), one.finish?));
    all.iter().rev().find_map(finished)
}

/// A number for the page.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn quadrants(answers: &[ItemResponse]) -> measure::Quadrants {
    let answers: Vec<ConfidentAnswer> = answers
        .iter()
        .map(|answer| ConfidentAnswer {
            item: answer.item.clone(),
            outcome: sitting::outcome(answer),
            confidence: match (sitting::outcome(answer), answer.confidence) {
                (Outcome::DontKnow, _) => Some(Confidence::Unsure),
                (_, sure) => sure.map(|sure| {
                    if sure {
                        Confidence::Sure
                    } else {
                        Confidence::Unsure
                    }
                }),
            },
        })
        .collect();
    measure::quadrants(&answers)
}

/// The drawing: three boxes of equal width, whatever the cut scores are.
struct Scale {
    on_the_way: f64,
    sure: f64,
}

/// Where the drawing begins and ends, in thousandths of a logit.
const ENDS: (f64, f64) = (-3000.0, 3000.0);

impl Scale {
    fn of(pack: &Pack, track: &Track) -> Result<Self, Failure> {
        let cuts = pack
            .cut_scores
            .get(track.id.as_str())
            .ok_or_else(|| Failure::unexpected(&"no cut scores"))?;
        Ok(Self {
            on_the_way: cuts.on_the_way * 1000.0,
            sure: cuts.sure * 1000.0,
        })
    }

    /// Thousandths of the drawing's width for thousandths of a logit.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to 0…1000"
    )]
    fn place(&self, logit: f64) -> u32 {
        let (from, to, third) = if logit < self.on_the_way {
            (ENDS.0, self.on_the_way, 0.0)
        } else if logit < self.sure {
            (self.on_the_way, self.sure, 1.0)
        } else {
            (self.sure, ENDS.1, 2.0)
        };
        let within = ((logit - from) / (to - from)).clamp(0.0, 1.0);
        ((third + within) * 1000.0 / 3.0).round().clamp(0.0, 1000.0) as u32
    }
}

/// A topic went well when at least half of its tasks were right.
fn topics(pack: &Pack, answers: &[ItemResponse], language: &str) -> Vec<Topic> {
    let mut tallies: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for answer in answers {
        let Some(item) = pack.item(&tilia_course::ItemId::from(answer.item.as_str())) else {
            continue;
        };
        let tally = tallies.entry(item.competence.as_str()).or_default();
        tally.0 += usize::from(answer.right);
        tally.1 += 1;
    }
    let name = |code: &str| {
        let found = pack
            .competences
            .iter()
            .find(|competence| competence.code == code);
        found
            .and_then(|competence| competence.name.get(language))
            .unwrap_or(code)
            .to_owned()
    };
    let topic = |(code, (right, all)): (&str, (usize, usize))| Topic {
        code: code.to_owned(),
        name: name(code),
        went_well: right * 2 >= all,
    };
    tallies.into_iter().map(topic).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_rating_is_told_as_the_nearest_answer() {
        assert_eq!(
            [0, 499, 500, 1_200, 2_500, 3_000].map(on_the_page),
            [1, 1, 2, 2, 4, 4]
        );
    }
}
