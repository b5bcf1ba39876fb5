//! Prints estimates and simulated self-assessments as JSON, for `tests/oracle/compare.py` to check against public
//! tools. Everything has a fixed seed; only the time of a choice differs from run to run.
#![expect(
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "a program for measuring prints, and may stop where something unexpected stands"
)]

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use std::collections::HashMap;
use std::time::Instant;
use tilia_measure::{
    Difficulty, History, Next, Outcome, Pool, PoolItem, Response, estimate, guessing_floor,
    next_item, next_step, probability,
};

/// Simulated learners for the comparison of choices.
const LEARNERS: usize = 2_000;
/// Tasks of each of them.
const LENGTH: usize = 12;

fn main() {
    println!("{{");
    println!("\"eap\": [{}],", eap_cases().join(",\n"));
    let pools = [
        ("spread", spread(60)),
        ("banded", banded(11)),
        ("small", banded(3)),
    ];
    let told = pools.map(|(name, pool)| format!("\"{name}\": {}", selection(&pool)));
    println!("\"selection\": {{{}}},", told.join(",\n"));
    println!("\"next_ms\": {}", next_ms());
    println!("}}");
}

/// Random answers to random items, with our estimate.
fn eap_cases() -> Vec<String> {
    let mut rng = ChaCha8Rng::seed_from_u64(11);
    let case = |number: usize| {
        let answers: Vec<Response> = (0..=number % 12)
            .map(|item| response(&mut rng, item))
            .collect();
        let found = estimate(&answers);
        let difficulties: Vec<f64> = answers.iter().map(|one| one.difficulty).collect();
        let floors: Vec<f64> = answers
            .iter()
            .map(|one| guessing_floor(one.options))
            .collect();
        let right: Vec<u8> = answers
            .iter()
            .map(|one| u8::from(one.outcome.is_right()))
            .collect();
        format!(
            "{{\"difficulty\": {difficulties:?}, \"guessing\": {floors:?}, \"right\": {right:?}, \"ability\": {}}}",
            found.ability
        )
    };
    (0..600).map(case).collect()
}

fn response(rng: &mut ChaCha8Rng, item: usize) -> Response {
    Response {
        item: format!("i{item}"),
        options: [0, 2, 3, 4][below(rng, 4)],
        difficulty: 1.2 * normal(rng),
        outcome: if below(rng, 2) == 0 {
            Outcome::Right
        } else {
            Outcome::Wrong
        },
        shared: false,
    }
}

/// Twelve tasks for each learner, chosen by us, and what each would answer to every task of the pool.
fn selection(pool: &Pool) -> String {
    let mut rng = ChaCha8Rng::seed_from_u64(12);
    let difficulties: Vec<f64> = pool.items().iter().map(|item| item.difficulty).collect();
    let place: HashMap<&str, usize> = pool
        .items()
        .iter()
        .map(|item| item.id.as_str())
        .zip(0..)
        .collect();
    let (mut truths, mut found, mut known) = (Vec::new(), Vec::new(), Vec::new());
    let (mut shown, mut covered) = (vec![0_u32; pool.items().len()], 0);
    for learner in 0..LEARNERS {
        let truth = normal(&mut rng);
        let knows: Vec<u8> = pool
            .items()
            .iter()
            .map(|item| {
                u8::from(uniform(&mut rng) < probability(truth, item.difficulty, item.options))
            })
            .collect();
        let answer = |item: &PoolItem| {
            if knows[place[item.id.as_str()]] == 1 {
                Outcome::Right
            } else {
                Outcome::Wrong
            }
        };
        found.push(estimate(&of_length(pool, learner as u64, answer)).ability);
        let whole = to_the_end(pool, learner as u64, answer);
        for response in &whole {
            shown[place[response.item.as_str()]] += 1;
        }
        let (low, high) = estimate(&whole).interval_95();
        covered += u32::from((low..=high).contains(&truth));
        truths.push(truth);
        known.push(knows.iter().map(u8::to_string).collect::<String>());
    }
    let mean = f64::from(shown.iter().sum::<u32>()) / shown.len() as f64;
    let most = f64::from(shown.iter().copied().max().unwrap_or(0));
    format!(
        "{{\"difficulty\": {difficulties:?}, \"guessing\": 0.25, \"length\": {LENGTH}, \"truth\": {truths:?}, \
         \"ability\": {found:?}, \"knows\": {known:?}, \"coverage\": {}, \"exposure\": {}}}",
        f64::from(covered) / LEARNERS as f64,
        most / mean
    )
}

fn of_length(pool: &Pool, seed: u64, answer: impl Fn(&PoolItem) -> Outcome) -> Vec<Response> {
    let mut given = Vec::new();
    while given.len() < LENGTH
        && let Some(item) = next_item(pool, &History::default(), &given, seed)
    {
        given.push(item.response(answer(item), false));
    }
    given
}

fn to_the_end(pool: &Pool, seed: u64, answer: impl Fn(&PoolItem) -> Outcome) -> Vec<Response> {
    let mut given = Vec::new();
    while let Next::Ask(item) = next_step(pool, &History::default(), &given, seed) {
        given.push(item.response(answer(item), false));
    }
    given
}

/// Milliseconds for one choice from a pool of 1,000 different items: the median of 101, for a busy machine takes a
/// program away in the middle of one.
#[allow(
    clippy::disallowed_methods,
    reason = "how long a choice takes is what is measured"
)]
fn next_ms() -> f64 {
    let pool = spread(1_000);
    let mut given = Vec::new();
    let mut times = Vec::new();
    for seed in 0..101 {
        let before = Instant::now();
        let item = next_item(&pool, &History::default(), &given, seed);
        times.push(before.elapsed().as_secs_f64() * 1_000.0);
        if given.len() < LENGTH - 1
            && let Some(item) = item
        {
            given.push(item.response(Outcome::Right, false));
        }
    }
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// A pool as in the packs: six items for each lesson, two of each difficulty.
fn banded(lessons: usize) -> Pool {
    let bands = [Difficulty::Low, Difficulty::Middle, Difficulty::High];
    let items = (0..lessons * 6).map(|n| item(n, bands[n % 3].logits()));
    Pool::new(items.collect()).expect("ids differ")
}

/// A pool as after recalibration: every difficulty is different.
fn spread(size: usize) -> Pool {
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let items = (0..size).map(|n| item(n, 1.1 * normal(&mut rng)));
    Pool::new(items.collect()).expect("ids differ")
}

fn item(number: usize, difficulty: f64) -> PoolItem {
    PoolItem {
        id: format!("i{number}"),
        lesson: format!("l{}", number / 6),
        competence: format!("4.{}", number % 4),
        options: 4,
        difficulty,
    }
}

fn below(rng: &mut ChaCha8Rng, end: u64) -> usize {
    usize::try_from(rng.next_u64() % end).unwrap_or(0)
}

fn uniform(rng: &mut ChaCha8Rng) -> f64 {
    (rng.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
}

/// Box–Muller.
fn normal(rng: &mut ChaCha8Rng) -> f64 {
    let (u, v) = (1.0 - uniform(rng), uniform(rng));
    (-2.0 * u.ln()).sqrt() * (std::f64::consts::TAU * v).cos()
}
