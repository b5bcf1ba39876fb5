//! Who answers by habit and does not read lands in the lowest band.

use super::{banded_pool, run};
use crate::{Band, CutScores, History, Outcome, Pool, PoolItem, estimate};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use std::collections::HashSet;

/// Share of 1,000 runs in which a fixed habit lands in the lowest band.
fn lowest_band_share(pool: &Pool, habit: impl Fn(&mut ChaCha8Rng, &PoolItem) -> Outcome) -> f64 {
    let cuts = CutScores::new(-0.5, 0.8).unwrap();
    let mut rng = ChaCha8Rng::seed_from_u64(4);
    let lowest = (0..1_000u64)
        .filter(|seed| {
            let (given, _) = run(pool, &History::default(), *seed, |item| {
                habit(&mut rng, item)
            });
            cuts.place(&estimate(&given)).band == Band::FirstSteps
        })
        .count();
    lowest as f64 / 1_000.0
}

#[test]
fn fixed_habits_land_in_the_lowest_band() {
    // The order of options is shuffled, so "the first" is right in one of `options` cases. The
    // longest option is right as often when authors follow the rules of the checker.
    let blind = |rng: &mut ChaCha8Rng, item: &PoolItem| {
        if rng.next_u64().is_multiple_of(u64::from(item.options)) {
            Outcome::Right
        } else {
            Outcome::Wrong
        }
    };
    for pool in [
        banded_pool(1, 6),
        banded_pool(2, 6),
        banded_pool(3, 6),
        banded_pool(20, 6),
    ] {
        let first = lowest_band_share(&pool, blind);
        let unknown = lowest_band_share(&pool, |_, _| Outcome::DontKnow);
        println!(
            "{} items: always first {first}, don't know {unknown}",
            pool.items().len()
        );
        assert!(first >= 0.8, "{first}");
        assert!(unknown >= 0.99);
    }
}

#[test]
fn always_the_longest_lands_in_the_lowest_band() {
    // Here the longest option is fixed per item: right in exactly a quarter of each pool.
    for pool in [banded_pool(2, 6), banded_pool(4, 6), banded_pool(20, 6)] {
        let longest_is_right: HashSet<String> = pool
            .items()
            .iter()
            .step_by(4)
            .map(|item| item.id.clone())
            .collect();
        let share = lowest_band_share(&pool, |_, item| {
            if longest_is_right.contains(&item.id) {
                Outcome::Right
            } else {
                Outcome::Wrong
            }
        });
        println!("{} items: always longest {share}", pool.items().len());
        assert!(share >= 0.8, "{share}");
    }
}
