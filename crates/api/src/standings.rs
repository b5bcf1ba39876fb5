//! What trainers learn from self-assessments: where a group stands, what it gained, how the tasks work.

mod items;
mod results;

pub(crate) use items::{figures, open_items};
pub(crate) use results::{PersonResult, gain, results};

use crate::app::Turn;
use crate::wire::trainer::{BandCounts, GroupGain, GroupInput, GroupStanding, TrackStanding};
use crate::{Failure, matrix, people};
use tilia_measure::GainTendency;
use tilia_records::{Filter, Finish};

/// Bands at entry and exit of one group, or of people without one, and its gain in words.
pub(crate) fn open_standing(
    turn: &mut Turn<'_>,
    input: GroupInput,
) -> Result<GroupStanding, Failure> {
    let group = people::group_id(input.group.as_deref())?;
    let app = &*turn.app;
    let (view, pack) = (app.trainer_view()?, app.pack());
    let name = matrix::group_name(&view, group)?;
    let filter = Filter {
        group,
        ..Filter::default()
    };
    let mut all = results(&view, &filter)?;
    // Without a group in the filter everybody is looked at.
    all.retain(|one| one.group == group);
    let tracks = pack.tracks.iter().filter_map(|track| {
        let here: Vec<&PersonResult> = all
            .iter()
            .filter(|one| one.track == track.id.as_str())
            .collect();
        let told = pack.track_told(&track.id, &input.language);
        let title = told.map(|told| told.words.title).unwrap_or_default();
        (!here.is_empty()).then(|| standing(track.id.to_string(), title, &here))
    });
    Ok(GroupStanding {
        name,
        tracks: tracks.collect(),
    })
}

fn standing(track: String, title: String, people: &[&PersonResult]) -> TrackStanding {
    let pairs: Vec<(f64, f64)> = people.iter().filter_map(|one| one.pair()).collect();
    TrackStanding {
        track,
        title,
        entry: bands(people.iter().filter_map(|one| one.entry)),
        exit: bands(people.iter().filter_map(|one| one.exit)),
        both: u32::try_from(pairs.len()).unwrap_or(u32::MAX),
        gain: match gain(&pairs).map(|gain| gain.tendency()) {
            Some(GainTendency::More) => GroupGain::More,
            Some(GainTendency::Unclear) => GroupGain::Unclear,
            Some(GainTendency::Less) => GroupGain::Less,
            None => GroupGain::TooFewPeople,
        },
    }
}

fn bands(finished: impl Iterator<Item = Finish>) -> BandCounts {
    finished.fold(BandCounts::default(), |mut counts, finish| {
        let count = match finish.band {
            0 => &mut counts.first_steps,
            1 => &mut counts.on_the_way,
            _ => &mut counts.sure,
        };
        *count += 1;
        counts
    })
}
