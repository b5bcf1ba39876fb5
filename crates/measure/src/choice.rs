//! Which item comes next, and when a self-assessment ends.

use crate::{Estimate, History, Pool, PoolItem, Posterior, Response};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use std::collections::{HashMap, HashSet};

/// A self-assessment never ends by precision before this many items.
pub const MIN_ITEMS: usize = 6;
/// A self-assessment never asks more items than this.
pub const MAX_ITEMS: usize = 12;
/// The standard error, in logits, at which three bands can be told apart.
pub const STOP_ERROR: f64 = 0.65;

/// Number of best items among which chance decides.
const BEST: usize = 3;
/// Items within this share of the best count as equally good: difficulties are not known more
/// exactly, and so no item of a large pool is worn out.
const AS_GOOD: f64 = 0.9;

/// What to do after the answers so far.
#[derive(Debug, Clone, PartialEq)]
pub enum Next<'a> {
    /// Ask this item.
    Ask(&'a PoolItem),
    /// The self-assessment is over.
    Stop(StopReason),
}

/// Why a self-assessment ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopReason {
    /// The standard error is small enough.
    Precise,
    /// Twelve items were asked.
    LongEnough,
    /// The pool has no item left; the band is wider then.
    PoolEmpty,
}

/// The next item, or the reason to stop: at a standard error of 0.65 or after 12 items, and never
/// by precision before 6, nor while a competence waits that has an item not seen before.
///
/// `given` holds the answers of this self-assessment in order. The same arguments always give the
/// same result, so a pause needs nothing but the seed and the answers.
#[must_use]
pub fn next_step<'a>(pool: &'a Pool, history: &History, given: &[Response], seed: u64) -> Next<'a> {
    let posterior = Posterior::after(given);
    match stop(given.len(), &posterior.estimate()) {
        Some(StopReason::Precise) if competence_waits(pool, history, given) => {}
        Some(reason) => return Next::Stop(reason),
        None => {}
    }
    match choose(pool, history, given, &posterior, seed) {
        Some(item) => Next::Ask(item),
        None => Next::Stop(StopReason::PoolEmpty),
    }
}

/// The next item without the stop rule; `None` when every item was asked already.
///
/// Items never seen come first; among them competences not yet asked, then lessons other than the
/// last one. Of the three that promise most information over the posterior one is drawn (nearly
/// equal items count as equal). When all were seen in earlier self-assessments, the one seen
/// longest ago comes back. Source of the draw: Kingsbury & Zara (1989), "randomesque" exposure
/// control.
#[must_use]
pub fn next_item<'a>(
    pool: &'a Pool,
    history: &History,
    given: &[Response],
    seed: u64,
) -> Option<&'a PoolItem> {
    choose(pool, history, given, &Posterior::after(given), seed)
}

fn stop(asked: usize, estimate: &Estimate) -> Option<StopReason> {
    if asked >= MAX_ITEMS {
        Some(StopReason::LongEnough)
    } else if asked >= MIN_ITEMS && estimate.standard_error <= STOP_ERROR {
        Some(StopReason::Precise)
    } else {
        None
    }
}

/// Whether a competence was not asked yet, though an item for it waits that was never seen.
fn competence_waits(pool: &Pool, history: &History, given: &[Response]) -> bool {
    let covered = competences_of(pool, given);
    pool.items().iter().any(|item| {
        !covered.contains(item.competence.as_str()) && history.place(&item.id).is_none()
    })
}

fn competences_of<'a>(pool: &'a Pool, given: &[Response]) -> HashSet<&'a str> {
    given
        .iter()
        .filter_map(|response| pool.item(&response.item))
        .map(|item| item.competence.as_str())
        .collect()
}

fn choose<'a>(
    pool: &'a Pool,
    history: &History,
    given: &[Response],
    posterior: &Posterior,
    seed: u64,
) -> Option<&'a PoolItem> {
    let asked: HashSet<&str> = given
        .iter()
        .map(|response| response.item.as_str())
        .collect();
    let covered = competences_of(pool, given);
    let last = given.last().and_then(|response| pool.item(&response.item));
    let open = pool
        .items()
        .iter()
        .filter(|item| !asked.contains(item.id.as_str()));
    let (seen, fresh): (Vec<_>, Vec<_>) = open.partition(|item| history.place(&item.id).is_some());
    let uncovered = |item: &&PoolItem| !covered.contains(item.competence.as_str());
    if fresh.is_empty() {
        return prefer(seen, uncovered)
            .into_iter()
            .min_by_key(|item| history.place(&item.id));
    }
    let other_lesson = |item: &&PoolItem| last.is_none_or(|last| last.lesson != item.lesson);
    let candidates = prefer(prefer(fresh, uncovered), other_lesson);
    draw(candidates, posterior, &mut chance(seed, given.len()))
}

/// Keeps the items with a wished property, or all when none has it.
fn prefer(items: Vec<&PoolItem>, wished: impl Fn(&&PoolItem) -> bool) -> Vec<&PoolItem> {
    let kept: Vec<_> = items.iter().copied().filter(|item| wished(item)).collect();
    if kept.is_empty() { items } else { kept }
}

/// Draws one of the best three, or one of all that are about as good as the best.
fn draw<'a>(
    items: Vec<&'a PoolItem>,
    posterior: &Posterior,
    rng: &mut ChaCha8Rng,
) -> Option<&'a PoolItem> {
    let mut worths = Worths {
        posterior,
        known: HashMap::new(),
    };
    let mut ranked: Vec<(f64, u64, &PoolItem)> = items
        .into_iter()
        .map(|item| (worths.of(item), rng.next_u64(), item))
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let best = ranked.first()?.0;
    let equal = ranked
        .iter()
        .take_while(|(worth, ..)| *worth >= AS_GOOD * best)
        .count();
    let choices = equal.max(BEST).min(ranked.len()) as u64;
    let drawn = usize::try_from(rng.next_u64() % choices.max(1)).unwrap_or(0);
    ranked.get(drawn).map(|(_, _, item)| *item)
}

/// Expected information by difficulty and options; uncalibrated items share three difficulties.
struct Worths<'p> {
    posterior: &'p Posterior,
    known: HashMap<(u64, u8), f64>,
}

impl Worths<'_> {
    fn of(&mut self, item: &PoolItem) -> f64 {
        *self
            .known
            .entry((item.difficulty.to_bits(), item.options))
            .or_insert_with(|| {
                self.posterior
                    .expected_information(item.difficulty, item.options)
            })
    }
}

/// A source of chance of its own for every place in the test, so that nothing must be stored.
fn chance(seed: u64, place: usize) -> ChaCha8Rng {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(place as u64);
    rng
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Outcome;

    fn pool(rows: &[(&str, &str, &str, f64)]) -> Pool {
        let items = rows
            .iter()
            .map(|(id, lesson, competence, difficulty)| PoolItem {
                id: (*id).to_owned(),
                lesson: (*lesson).to_owned(),
                competence: (*competence).to_owned(),
                options: 4,
                difficulty: *difficulty,
            });
        Pool::new(items.collect()).unwrap()
    }

    #[test]
    fn unseen_items_come_before_seen_ones() {
        let pool = pool(&[("a", "l", "c", 0.0), ("b", "l", "c", 3.0)]);
        let history = History::oldest_first(["a"]);
        for seed in 0..20 {
            assert_eq!(next_item(&pool, &history, &[], seed).unwrap().id, "b");
        }
    }

    #[test]
    fn when_all_were_seen_the_oldest_comes_back() {
        let pool = pool(&[
            ("a", "l", "c", 0.0),
            ("b", "l", "c", 0.0),
            ("d", "l", "c", 0.0),
        ]);
        let history = History::oldest_first(["d", "a", "b"]);
        assert_eq!(next_item(&pool, &history, &[], 1).unwrap().id, "d");
        let given = [pool.item("d").unwrap().response(Outcome::Right, false)];
        assert_eq!(next_item(&pool, &history, &given, 1).unwrap().id, "a");
    }

    #[test]
    fn every_competence_is_asked_before_one_is_asked_twice() {
        let pool = pool(&[
            ("a", "l1", "4.1", 0.0),
            ("b", "l1", "4.1", 0.0),
            ("c", "l2", "4.2", 4.0),
            ("d", "l3", "4.3", -4.0),
        ]);
        for seed in 0..20 {
            let mut given = Vec::new();
            for _ in 0..3 {
                let item = next_item(&pool, &History::default(), &given, seed).unwrap();
                given.push(item.response(Outcome::Wrong, false));
            }
            let asked: HashSet<_> = given
                .iter()
                .map(|r| &pool.item(&r.item).unwrap().competence)
                .collect();
            assert_eq!(asked.len(), 3);
        }
    }

    #[test]
    fn two_items_in_a_row_come_from_different_lessons_where_possible() {
        let pool = pool(&[
            ("a", "l1", "c", 0.0),
            ("b", "l1", "c", 0.0),
            ("d", "l2", "c", 2.0),
        ]);
        let given = [pool.item("a").unwrap().response(Outcome::Right, false)];
        for seed in 0..20 {
            assert_eq!(
                next_item(&pool, &History::default(), &given, seed)
                    .unwrap()
                    .id,
                "d"
            );
        }
    }

    #[test]
    fn empty_pool_stops_at_once() {
        let pool = Pool::new(Vec::new()).unwrap();
        let next = next_step(&pool, &History::default(), &[], 7);
        assert_eq!(next, Next::Stop(StopReason::PoolEmpty));
    }

    #[test]
    fn items_removed_from_the_pack_still_count_as_asked() {
        let pool = pool(&[("a", "l", "c", 0.0)]);
        let gone = Response {
            item: "gone".to_owned(),
            options: 4,
            difficulty: 0.0,
            outcome: Outcome::Right,
            shared: false,
        };
        let given = vec![gone; MAX_ITEMS];
        let next = next_step(&pool, &History::default(), &given, 7);
        assert_eq!(next, Next::Stop(StopReason::LongEnough));
    }
}
