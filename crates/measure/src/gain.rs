//! What a group gained between two self-assessments, and how certain that is.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// Below this many people with both results nothing is said about a gain.
pub const MIN_PAIRS: usize = 10;

/// How often the group is drawn again. 2,000 draws settle both ends to about 0.01 logits.
const DRAWS: usize = 2_000;

/// What a group gained.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gain {
    /// People with both results.
    pub people: usize,
    /// Mean of exit minus entry, in logits, between −8 and 8. EAP draws both results towards 0, so
    /// the true gain is rather larger than smaller.
    pub mean: f64,
    /// Lower end of the 95 % interval, in logits.
    pub low: f64,
    /// Upper end of the 95 % interval, in logits.
    pub high: f64,
}

/// What can be said about a gain in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GainTendency {
    /// The whole interval lies above 0: the group can do more.
    More,
    /// The interval holds 0: nothing can be said.
    Unclear,
    /// The whole interval lies below 0.
    Less,
}

impl Gain {
    /// The gain in words: certain only when 0 lies outside the 95 % interval.
    #[must_use]
    pub fn tendency(&self) -> GainTendency {
        if self.low > 0.0 {
            GainTendency::More
        } else if self.high < 0.0 {
            GainTendency::Less
        } else {
            GainTendency::Unclear
        }
    }
}

/// The gain of a group from pairs (entry, exit) of abilities in logits; none below [`MIN_PAIRS`]
/// people, or when a value is not finite.
///
/// Interval: paired percentile bootstrap. `DRAWS` times as many people as there are get drawn with
/// replacement; the interval runs from the 2.5th to the 97.5th percentile of the means. Source:
/// Efron & Tibshirani (1993), *An Introduction to the Bootstrap*, ch. 13. The same pairs and seed
/// always give the same interval.
#[must_use]
pub fn group_gain(pairs: &[(f64, f64)], seed: u64) -> Option<Gain> {
    let mut gains: Vec<f64> = pairs.iter().map(|(entry, exit)| exit - entry).collect();
    if gains.len() < MIN_PAIRS || gains.iter().any(|gain| !gain.is_finite()) {
        return None;
    }
    // The order in which people come out of a database must not change a published figure.
    gains.sort_by(f64::total_cmp);
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut means: Vec<f64> = (0..DRAWS).map(|_| redrawn_mean(&gains, &mut rng)).collect();
    means.sort_by(f64::total_cmp);
    Some(Gain {
        people: gains.len(),
        mean: gains.iter().sum::<f64>() / gains.len() as f64,
        low: *means.get(DRAWS / 40)?,
        high: *means.get(DRAWS - 1 - DRAWS / 40)?,
    })
}

fn redrawn_mean(gains: &[f64], rng: &mut ChaCha8Rng) -> f64 {
    let people = gains.len() as u64;
    let one = |rng: &mut ChaCha8Rng| {
        let drawn = usize::try_from(rng.next_u64() % people).unwrap_or(0);
        gains.get(drawn).copied().unwrap_or(0.0)
    };
    (0..people).map(|_| one(rng)).sum::<f64>() / people as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nine_people_are_too_few() {
        assert_eq!(group_gain(&[(0.0, 1.0); 9], 1), None);
        assert!(group_gain(&[(0.0, 1.0); 10], 1).is_some());
    }

    #[test]
    fn a_result_that_is_no_number_gives_no_gain() {
        let mut pairs = vec![(0.0, 1.0); 12];
        pairs[3].1 = f64::NAN;
        assert_eq!(group_gain(&pairs, 1), None);
    }

    #[test]
    fn the_interval_is_as_wide_as_theory_says() {
        // 400 differences, half 0 and half 1: mean 0.5, standard error 0.5 / √400 = 0.025.
        let pairs: Vec<_> = (0..400).map(|n| (0.0, f64::from(n % 2))).collect();
        let gain = group_gain(&pairs, 7).unwrap();
        assert!((gain.mean - 0.5).abs() < 1e-12);
        assert!((gain.low - (0.5 - 1.96 * 0.025)).abs() < 0.006, "{gain:?}");
        assert!((gain.high - (0.5 + 1.96 * 0.025)).abs() < 0.006, "{gain:?}");
    }

    #[test]
    fn a_gain_is_certain_only_when_the_interval_leaves_out_nothing_gained() {
        let spread = |by: f64| -> Vec<(f64, f64)> {
            (0..12)
                .map(|n| (0.0, by + f64::from(n % 3) - 1.0))
                .collect()
        };
        let tendency = |by| group_gain(&spread(by), 1).unwrap().tendency();
        assert_eq!(tendency(1.0), GainTendency::More);
        assert_eq!(tendency(0.1), GainTendency::Unclear);
        assert_eq!(tendency(-1.0), GainTendency::Less);
    }

    proptest! {
        // Each case draws thousands of groups.
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn the_order_of_people_does_not_matter(
            pairs in proptest::collection::vec((-4.0..4.0f64, -4.0..4.0f64), 10..40), seed: u64
        ) {
            let mut turned = pairs.clone();
            turned.reverse();
            prop_assert_eq!(group_gain(&pairs, seed), group_gain(&turned, seed));
        }

        #[test]
        fn the_mean_lies_within_its_interval(
            pairs in proptest::collection::vec((-4.0..4.0f64, -4.0..4.0f64), 10..40)
        ) {
            let gain = group_gain(&pairs, 1).unwrap();
            prop_assert!(gain.low <= gain.mean + 1e-9 && gain.mean <= gain.high + 1e-9);
        }
    }
}
