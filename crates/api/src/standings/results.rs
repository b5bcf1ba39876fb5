//! What people reached at entry and exit.

use std::collections::BTreeMap;
use tilia_measure as measure;
use tilia_records::{Assessment, Filter, Finish, GroupId, LearnerId, Phase, View};

/// The interval of a gain is drawn from this seed, so that screen and file say the same.
const SEED: u64 = 1;

/// One person in one track.
#[derive(Debug, Clone)]
pub(crate) struct PersonResult {
    pub(crate) group: Option<GroupId>,
    pub(crate) group_name: String,
    pub(crate) track: String,
    /// The first picture.
    pub(crate) entry: Option<Finish>,
    /// Whether the first picture counts by itself, not only as the beginning of a change.
    pub(crate) entry_counts: bool,
    /// The second picture: what was looked at later is no part of a course.
    pub(crate) exit: Option<Finish>,
}

impl PersonResult {
    /// Both abilities in logits.
    pub(crate) fn pair(&self) -> Option<(f64, f64)> {
        Some((ability(&self.entry?), ability(&self.exit?)))
    }
}

/// An ability in logits.
pub(crate) fn ability(finish: &Finish) -> f64 {
    f64::from(finish.ability) / 1000.0
}

/// Results of everybody active whom the filter wants, person by person, track by track.
pub(crate) fn results(
    view: &View<'_>,
    filter: &Filter,
) -> tilia_records::Result<Vec<PersonResult>> {
    let mut found: BTreeMap<(LearnerId, String), PersonResult> = BTreeMap::new();
    view.for_each_assessment_row(filter, |learner, assessment| {
        if !learner.active {
            return Ok::<(), tilia_records::Error>(());
        }
        if let Some((track, finish)) = assessment.track.clone().zip(assessment.finish) {
            let fresh = || PersonResult {
                group: learner.group,
                group_name: learner.group_name.clone().unwrap_or_default(),
                track: track.clone(),
                entry: None,
                entry_counts: true,
                exit: None,
            };
            let person = found
                .entry((learner.id, track.clone()))
                .or_insert_with(fresh);
            take(person, assessment, finish);
        }
        Ok(())
    })?;
    Ok(found.into_values().collect())
}

/// Of two of one phase, begun on different PCs, the earlier one counts.
fn take(person: &mut PersonResult, assessment: &Assessment, finish: Finish) {
    let place = match assessment.phase {
        Some(Phase::Entry) => &mut person.entry,
        Some(Phase::Exit) => &mut person.exit,
        Some(Phase::Booster) | None => return,
    };
    place.get_or_insert(finish);
}

/// The gain of people with both results.
pub(crate) fn gain(pairs: &[(f64, f64)]) -> Option<measure::Gain> {
    measure::group_gain(pairs, SEED)
}
