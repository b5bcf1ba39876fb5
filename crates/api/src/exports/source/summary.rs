//! Rows of the group summary: figures of groups, with small groups left out.

use super::{Source, Stop};
use crate::standings::{PersonResult, gain, results};
use std::collections::BTreeMap;
use tilia_measure::{
    Gain, MIN_PAIRS, MIN_PUBLISHED, Published, published_groups, total_is_published,
};
use tilia_records::{Filter, Finish, Moment};
use tilia_reports::{ReportError, Row, Sink, SummaryRow};

/// Name of the row over all groups.
const EVERYBODY: &str = "*";

/// The result of a person in one phase.
type Phased = fn(&PersonResult) -> Option<Finish>;

/// Before and after the lessons. Later self-assessments belong to no course.
const PHASES: [(&str, Phased); 2] = [
    ("entry", |one| one.entry.filter(|_| one.entry_counts)),
    ("exit", |one| one.exit),
];

impl Source<'_> {
    /// One row for each group, track and phase, and one over all groups when there are several.
    pub(super) fn summary(&self, sink: &mut Sink<'_>) -> Result<(), ReportError> {
        if self.selection.learner.is_some() {
            // Nobody is a group.
            return Ok(());
        }
        let all = results(&self.view, &Filter::default());
        let mut all = all.map_err(|error| Stop::Records(error).into_report())?;
        for one in &mut all {
            self.leave_out_other_days(one);
        }
        let wanted = self.selection.group.map(|group| {
            let of_group = all.iter().find(|one| one.group == Some(group));
            of_group.map(|one| one.group_name.as_str())
        });
        for track in &self.pack.tracks {
            let here: Vec<&PersonResult> = all
                .iter()
                .filter(|one| one.track == track.id.as_str())
                .collect();
            for (phase, of) in PHASES {
                // What is left out is decided over all groups, whichever of them is asked for.
                let all_groups = rows(&here, phase == "exit", of);
                let asked = all_groups
                    .iter()
                    .filter(|one| wanted.is_none_or(|name| name == Some(one.group.as_str())));
                for figures in asked {
                    let row = figures.row(self.site, track.id.as_str(), phase);
                    sink(&Row::Summary(row))?;
                }
            }
        }
        Ok(())
    }

    /// A result counts on the days asked for. A change counts on the day of its second result.
    fn leave_out_other_days(&self, person: &mut PersonResult) {
        let within = |finish: &Finish| {
            let at = Moment::new(finish.at_ms, self.selection.offset_min());
            self.selection.within(at)
        };
        person.exit = person.exit.filter(within);
        person.entry_counts = person.entry.as_ref().is_some_and(within);
    }
}

/// Figures of one group in one phase; none of what is not published.
#[derive(Debug, Clone)]
struct Figures {
    group: String,
    abilities: Vec<(f64, u8)>,
    gain: Option<Gain>,
    published: Published,
    /// The gain is missing, and why.
    gain_withheld: Published,
}

/// The groups of one track and phase, what must not be published left out.
fn rows(people: &[&PersonResult], with_gain: bool, of: Phased) -> Vec<Figures> {
    let mut groups: BTreeMap<&str, Vec<&PersonResult>> = BTreeMap::new();
    for person in people.iter().filter(|one| of(one).is_some()) {
        let group = groups.entry(person.group_name.as_str()).or_default();
        group.push(person);
    }
    let mut found: Vec<Figures> = groups
        .iter()
        .map(|(name, people)| figures(name, people, with_gain, of))
        .collect();
    let sizes: Vec<usize> = found.iter().map(|one| one.abilities.len()).collect();
    let pairs: Vec<usize> = groups.values().map(|people| both(people)).collect();
    let published = published_groups(&sizes, MIN_PUBLISHED);
    let gains = published_groups(&pairs, MIN_PAIRS);
    for ((one, published), gain) in found.iter_mut().zip(&published).zip(&gains) {
        one.withhold(*published, *gain, with_gain);
    }
    if groups.len() > 1 {
        let everybody: Vec<&PersonResult> = groups.values().flatten().copied().collect();
        let mut total = figures(EVERYBODY, &everybody, with_gain, of);
        let state = |is_published| {
            if is_published {
                Published::Yes
            } else {
                Published::TooFew
            }
        };
        total.withhold(
            state(total_is_published(&sizes, &published, MIN_PUBLISHED)),
            state(total_is_published(&pairs, &gains, MIN_PAIRS)),
            with_gain,
        );
        found.push(total);
    }
    found
}

fn both(people: &[&PersonResult]) -> usize {
    people.iter().filter(|one| one.pair().is_some()).count()
}

fn figures(group: &str, people: &[&PersonResult], with_gain: bool, of: Phased) -> Figures {
    let pairs: Vec<(f64, f64)> = people.iter().filter_map(|one| one.pair()).collect();
    let finished = people.iter().filter_map(|one| of(one));
    Figures {
        group: group.to_owned(),
        abilities: finished
            .map(|finish| (f64::from(finish.ability) / 1000.0, finish.band))
            .collect(),
        gain: gain(&pairs).filter(|_| with_gain),
        published: Published::Yes,
        gain_withheld: Published::Yes,
    }
}

impl Figures {
    fn withhold(&mut self, published: Published, gain: Published, with_gain: bool) {
        self.published = published;
        if published != Published::Yes || gain != Published::Yes {
            self.gain = None;
        }
        if with_gain && self.gain.is_none() {
            self.gain_withheld = match gain {
                // Nobody has both results, or fewer than ten.
                Published::Yes => Published::TooFew,
                other => other,
            };
        }
    }

    fn row<'r>(&'r self, site: &'r str, track: &'r str, phase: &'r str) -> SummaryRow<'r> {
        let open = self.published == Published::Yes;
        let share = |band: u8| open.then(|| self.share(band));
        let gain = self.gain.filter(|_| open);
        let reason = self.published.reason();
        SummaryRow {
            site,
            group: &self.group,
            track,
            competence: None,
            phase,
            n: open.then(|| u32::try_from(self.abilities.len()).unwrap_or(u32::MAX)),
            mean: self.mean().filter(|_| open),
            sd: self.sd().filter(|_| open),
            share_first_steps: share(0),
            share_on_the_way: share(1),
            share_sure: share(2),
            gain: gain.map(|gain| gain.mean),
            gain_low: gain.map(|gain| gain.low),
            gain_high: gain.map(|gain| gain.high),
            suppressed: reason.or_else(|| self.gain_withheld.reason()),
        }
    }

    fn share(&self, band: u8) -> f64 {
        let here = self.abilities.iter().filter(|(_, one)| *one == band);
        ratio(here.count(), self.abilities.len())
    }

    fn mean(&self) -> Option<f64> {
        let sum: f64 = self.abilities.iter().map(|(ability, _)| ability).sum();
        (!self.abilities.is_empty()).then(|| sum / count(self.abilities.len()))
    }

    /// With divisor n − 1; none for one person.
    fn sd(&self) -> Option<f64> {
        let mean = self.mean()?;
        let squares = self.abilities.iter().map(|(one, _)| (one - mean).powi(2));
        let others = self.abilities.len().checked_sub(1).filter(|n| *n > 0)?;
        Some((squares.sum::<f64>() / count(others)).sqrt())
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    count(part) / count(whole.max(1))
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(group: &str, entry: i32, exit: Option<i32>) -> PersonResult {
        let finish = |ability| Finish {
            at_ms: 0,
            ability,
            error: 650,
            band: if ability > 0 { 1 } else { 0 },
            band_low: 0,
            band_high: 1,
        };
        PersonResult {
            group: None,
            group_name: group.to_owned(),
            track: "safety".to_owned(),
            entry_counts: true,
            entry: Some(finish(entry)),
            exit: exit.map(finish),
        }
    }

    fn all(groups: &[(&str, usize)]) -> Vec<PersonResult> {
        let one = |(name, size): &(&str, usize)| -> Vec<PersonResult> {
            (0..*size)
                .map(|n| person(name, -500 + 20 * i32::try_from(n).unwrap(), Some(400)))
                .collect()
        };
        groups.iter().flat_map(one).collect()
    }

    fn exit_rows(people: &[PersonResult]) -> Vec<Figures> {
        rows(&people.iter().collect::<Vec<_>>(), true, |one| one.exit)
    }

    #[test]
    fn a_small_group_and_what_would_give_it_away_are_left_out() {
        let people = all(&[("big", 14), ("middle", 6), ("small", 3)]);
        let found = exit_rows(&people);
        let row = |name: &str| {
            let one = found.iter().find(|one| one.group == name).unwrap();
            let row = one.row("site", "safety", "exit");
            (
                row.n,
                row.mean.is_some(),
                row.gain.is_some(),
                row.suppressed,
            )
        };
        assert_eq!(row("small"), (None, false, false, Some("too-few-people")));
        assert_eq!(
            row("middle"),
            (None, false, false, Some("could-be-computed"))
        );
        assert_eq!(
            row("big"),
            (Some(14), true, false, Some("could-be-computed"))
        );
        assert_eq!(row(EVERYBODY), (Some(23), true, true, None));
    }

    #[test]
    fn a_gain_needs_ten_people_with_both_results() {
        let found = exit_rows(&all(&[("Monday", 9)]));
        let row = found[0].row("site", "safety", "exit");
        assert_eq!(
            (row.n, row.gain, row.suppressed),
            (Some(9), None, Some("too-few-people"))
        );
        let people = all(&[("Monday", 10)]);
        let row = exit_rows(&people)[0].row("", "", "exit").gain;
        let mean = people.iter().map(|one| one.pair().unwrap());
        let mean = mean.map(|(entry, exit)| exit - entry).sum::<f64>() / 10.0;
        assert!((row.unwrap() - mean).abs() < 1e-9);
    }

    #[test]
    fn figures_are_those_of_a_calculation_by_hand() {
        let people: Vec<PersonResult> = [-1000, -500, 500, 1000, 1000]
            .map(|ability| person("Monday", ability, None))
            .to_vec();
        let people: Vec<&PersonResult> = people.iter().collect();
        let found = rows(&people, false, |one| one.entry);
        let row = found[0].row("", "", "entry");
        assert_eq!((row.n, row.suppressed), (Some(5), None));
        assert!((row.mean.unwrap() - 0.2).abs() < 1e-12);
        // Squares: 1.44 + 0.49 + 0.09 + 0.64 + 0.64 = 3.3; divided by 4.
        assert!((row.sd.unwrap() - (3.3_f64 / 4.0).sqrt()).abs() < 1e-12);
        assert_eq!(
            (row.share_first_steps, row.share_on_the_way, row.share_sure),
            (Some(0.4), Some(0.6), Some(0.0))
        );
    }
}
