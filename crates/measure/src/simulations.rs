//! Simulated learners with fixed seeds: what the self-assessment promises, counted.

mod habits;

use crate::{
    Difficulty, History, MAX_ITEMS, MIN_ITEMS, Next, Outcome, Pool, PoolItem, Response, STOP_ERROR,
    StopReason, estimate, next_step, probability,
};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use std::collections::{HashMap, HashSet};

/// A pool as in the packs: per lesson two items of each difficulty, four options.
fn banded_pool(lessons: usize, per_lesson: usize) -> Pool {
    let bands = [Difficulty::Low, Difficulty::Middle, Difficulty::High];
    let items = (0..lessons).flat_map(|lesson| {
        (0..per_lesson).map(move |n| PoolItem {
            id: format!("l{lesson}-i{n}"),
            lesson: format!("l{lesson}"),
            competence: format!("4.{}", lesson % 3),
            options: 4,
            difficulty: bands[n % 3].logits(),
        })
    });
    Pool::new(items.collect()).unwrap()
}

/// A pool as after recalibration: every difficulty is different.
fn spread_pool(size: usize) -> Pool {
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let items = (0..size).map(|n| PoolItem {
        id: format!("i{n}"),
        lesson: format!("l{}", n / 6),
        competence: format!("4.{}", n % 4),
        options: 4,
        difficulty: 1.1 * normal(&mut rng),
    });
    Pool::new(items.collect()).unwrap()
}

fn uniform(rng: &mut ChaCha8Rng) -> f64 {
    (rng.next_u64() >> 11) as f64 / (1u64 << 53) as f64
}

/// Box–Muller.
fn normal(rng: &mut ChaCha8Rng) -> f64 {
    let (u, v) = (1.0 - uniform(rng), uniform(rng));
    (-2.0 * u.ln()).sqrt() * (std::f64::consts::TAU * v).cos()
}

/// Runs one self-assessment; `answer` decides on each item.
fn run(
    pool: &Pool,
    history: &History,
    seed: u64,
    mut answer: impl FnMut(&PoolItem) -> Outcome,
) -> (Vec<Response>, StopReason) {
    let mut given = Vec::new();
    loop {
        match next_step(pool, history, &given, seed) {
            Next::Ask(item) => given.push(item.response(answer(item), false)),
            Next::Stop(reason) => return (given, reason),
        }
        assert!(given.len() <= MAX_ITEMS, "a self-assessment must end");
    }
}

fn honest(rng: &mut ChaCha8Rng, ability: f64, item: &PoolItem) -> Outcome {
    if uniform(rng) < probability(ability, item.difficulty, item.options) {
        Outcome::Right
    } else {
        Outcome::Wrong
    }
}

#[test]
fn the_95_percent_interval_covers_the_truth_in_93_to_97_percent() {
    for pool in [
        banded_pool(10, 6),
        banded_pool(3, 6),
        banded_pool(1, 6),
        spread_pool(60),
    ] {
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let runs = 1_500;
        let mut covered = 0;
        for seed in 0..runs {
            let ability = normal(&mut rng);
            let (given, _) = run(&pool, &History::default(), seed, |item| {
                honest(&mut rng, ability, item)
            });
            let (low, high) = estimate(&given).interval_95();
            covered += u64::from((low..=high).contains(&ability));
        }
        let share = covered as f64 / runs as f64;
        println!("coverage with {} items: {share:.4}", pool.items().len());
        assert!((0.93..=0.97).contains(&share), "{share}");
    }
}

#[test]
fn it_always_ends_never_repeats_and_asks_every_competence() {
    for (lessons, per_lesson) in [(1, 6), (2, 6), (3, 6), (20, 6)] {
        let pool = banded_pool(lessons, per_lesson);
        let competences: HashSet<_> = pool.items().iter().map(|item| &item.competence).collect();
        let mut rng = ChaCha8Rng::seed_from_u64(2);
        for seed in 0..250 {
            let ability = 2.0 * normal(&mut rng);
            let (given, reason) = run(&pool, &History::default(), seed, |item| {
                honest(&mut rng, ability, item)
            });
            let ids: HashSet<_> = given.iter().map(|response| &response.item).collect();
            assert_eq!(ids.len(), given.len(), "an item came twice");
            let asked: HashSet<_> = given
                .iter()
                .map(|r| &pool.item(&r.item).unwrap().competence)
                .collect();
            assert_eq!(asked, competences);
            assert!(given.len() >= MIN_ITEMS.min(pool.items().len()));
            match reason {
                StopReason::Precise => assert!(estimate(&given).standard_error <= STOP_ERROR),
                StopReason::LongEnough => assert_eq!(given.len(), MAX_ITEMS),
                StopReason::PoolEmpty => assert_eq!(given.len(), pool.items().len()),
            }
        }
    }
}

#[test]
fn nine_competences_are_all_asked_before_precision_ends_the_test() {
    // Open items tell much, so that precision is reached early.
    let items = (0..54).map(|n| PoolItem {
        id: format!("i{n}"),
        lesson: format!("l{}", n / 6),
        competence: format!("c{}", n / 6),
        options: 0,
        difficulty: [-1.2, 0.0, 1.2][n % 3],
    });
    let pool = Pool::new(items.collect()).unwrap();
    let mut rng = ChaCha8Rng::seed_from_u64(8);
    for seed in 0..200 {
        let ability = normal(&mut rng);
        let (given, _) = run(&pool, &History::default(), seed, |item| {
            honest(&mut rng, ability, item)
        });
        let asked: HashSet<_> = given
            .iter()
            .map(|response| &pool.item(&response.item).unwrap().competence)
            .collect();
        assert_eq!(asked.len(), 9);
    }
}

#[test]
fn a_pool_of_six_ends_after_six_with_a_wider_error() {
    let pool = banded_pool(1, 6);
    let (given, reason) = run(&pool, &History::default(), 3, |_| Outcome::Right);
    assert_eq!((given.len(), reason), (6, StopReason::PoolEmpty));
    assert!(estimate(&given).standard_error > STOP_ERROR);
}

#[test]
fn the_same_seed_gives_the_same_test_and_another_seed_another_one() {
    let pool = banded_pool(10, 6);
    let sequence = |seed: u64| -> Vec<String> {
        let mut rng = ChaCha8Rng::seed_from_u64(77);
        let (given, _) = run(&pool, &History::default(), seed, |item| {
            honest(&mut rng, 0.3, item)
        });
        given.into_iter().map(|response| response.item).collect()
    };
    assert_eq!(sequence(42), sequence(42));
    let different: HashSet<_> = (0..20).map(sequence).collect();
    assert!(different.len() >= 19);
}

#[test]
fn a_pause_changes_nothing() {
    let pool = banded_pool(10, 6);
    let (given, _) = run(&pool, &History::default(), 9, |_| Outcome::Wrong);
    for place in 0..given.len() {
        let next = next_step(&pool, &History::default(), &given[..place], 9);
        let Next::Ask(item) = next else {
            panic!("stopped early")
        };
        assert_eq!(item.id, given[place].item);
    }
}

#[test]
fn the_second_test_asks_what_the_first_did_not() {
    let pool = banded_pool(4, 6);
    let (entry, _) = run(&pool, &History::default(), 1, |_| Outcome::Wrong);
    let history = History::oldest_first(entry.iter().map(|response| response.item.clone()));
    let (exit, _) = run(&pool, &history, 2, |_| Outcome::Right);
    let seen: HashSet<_> = entry.iter().map(|response| &response.item).collect();
    assert!(exit.iter().all(|response| !seen.contains(&response.item)));
}

#[test]
fn no_item_is_shown_more_than_three_times_the_mean() {
    for pool in [
        banded_pool(3, 6),
        banded_pool(10, 6),
        banded_pool(40, 6),
        spread_pool(60),
    ] {
        let mut rng = ChaCha8Rng::seed_from_u64(3);
        let mut shown: HashMap<String, u32> = HashMap::new();
        for seed in 0..600 {
            let ability = normal(&mut rng);
            let (given, _) = run(&pool, &History::default(), seed, |item| {
                honest(&mut rng, ability, item)
            });
            for response in given {
                *shown.entry(response.item).or_default() += 1;
            }
        }
        let mean = f64::from(shown.values().sum::<u32>()) / pool.items().len() as f64;
        let most = f64::from(*shown.values().max().unwrap());
        println!(
            "exposure with {} items: {:.2} × mean",
            pool.items().len(),
            most / mean
        );
        assert!(most <= 3.0 * mean, "{most} of a mean of {mean}");
    }
}

#[test]
fn the_test_beats_a_random_fixed_form() {
    let pool = spread_pool(60);
    let mut rng = ChaCha8Rng::seed_from_u64(6);
    let (mut adaptive, mut fixed) = (0.0, 0.0);
    let runs = 1_000;
    for seed in 0..runs {
        let ability = normal(&mut rng);
        let (given, _) = run(&pool, &History::default(), seed, |item| {
            honest(&mut rng, ability, item)
        });
        adaptive += (estimate(&given).ability - ability).powi(2);
        let form: Vec<_> = (0..given.len())
            .map(|_| {
                let item = &pool.items()[(rng.next_u64() % 60) as usize];
                item.response(honest(&mut rng, ability, item), false)
            })
            .collect();
        fixed += (estimate(&form).ability - ability).powi(2);
    }
    let (adaptive, fixed) = (
        (adaptive / runs as f64).sqrt(),
        (fixed / runs as f64).sqrt(),
    );
    println!("RMSE adaptive {adaptive:.3}, random form {fixed:.3}");
    assert!(adaptive < 0.97 * fixed);
}
