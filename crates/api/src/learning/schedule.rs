//! When an activity should come back: FSRS with its published weights, on whole days.
//!
//! Nothing of this is stored. It is computed from the days on which something was answered, so that the
//! order in which events arrive cannot matter. Days that a wrong clock wrote are bent into what can be true:
//! none lies after today, and no pause counts for longer than [`LONGEST`].

use rs_fsrs::{Card, FSRS, Parameters, Rating};
use std::time::Duration;
use tilia_records::PractisedDay;

/// Longest time in days until something comes back, and longest pause that counts.
pub(super) const LONGEST: i64 = 180;

/// From this result on an answer counts as known with some trouble, below as not known yet.
const HALF_KNOWN: u16 = 600;

/// The day on which an activity with these days, oldest first, should come back.
pub(super) fn due(days: &[PractisedDay], today: i64) -> i64 {
    let scheduler = FSRS::new(Parameters {
        enable_short_term: false,
        enable_fuzz: false,
        maximum_interval: i32::try_from(LONGEST).unwrap_or(i32::MAX),
        ..Parameters::default()
    });
    // The card's own calendar begins at its first answer and leaves out what is too long to be true.
    let mut card = Card::default();
    let mut at = card.due;
    let mut before = None;
    for day in days {
        let on = day.day.min(today);
        let pause = before.map_or(0, |before| on.saturating_sub(before).clamp(0, LONGEST));
        at += days_long(pause);
        card = scheduler.next(card, at, rating(day)).card;
        before = Some(on);
    }
    before.map_or(today, |last| {
        last.saturating_add(card.scheduled_days.clamp(1, LONGEST))
    })
}

fn days_long(days: i64) -> Duration {
    Duration::from_secs(u64::try_from(days).unwrap_or(0) * 24 * 60 * 60)
}

/// Nobody is asked how easy it was: the answer tells. What took a second try was not known yet.
fn rating(day: &PractisedDay) -> Rating {
    match (day.result, day.retried) {
        (..HALF_KNOWN, _) => Rating::Again,
        (HALF_KNOWN..1000, _) | (_, true) => Rating::Hard,
        (_, false) => Rating::Good,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TODAY: i64 = 20_600;

    fn day(day: i64, result: u16) -> PractisedDay {
        PractisedDay {
            day,
            result,
            retried: false,
        }
    }

    #[test]
    fn what_was_known_stays_away_longer_each_time() {
        let mut days = vec![day(20_000, 1000)];
        let mut pauses = Vec::new();
        for _ in 0..4 {
            let last = days.last().unwrap().day;
            let due = due(&days, TODAY);
            pauses.push(due - last);
            days.push(day(due, 1000));
        }
        assert!(pauses.windows(2).all(|two| two[0] < two[1]), "{pauses:?}");
    }

    #[test]
    fn what_was_not_known_comes_back_the_next_day() {
        assert_eq!(due(&[day(20_000, 0)], TODAY), 20_001);
        let forgotten = [day(20_000, 1000), day(20_010, 1000), day(20_060, 100)];
        assert!(due(&forgotten, TODAY) - 20_060 <= 5);
    }

    #[test]
    fn a_second_try_comes_back_earlier_than_a_first_one() {
        let again = PractisedDay {
            retried: true,
            ..day(20_000, 1000)
        };
        assert!(due(&[again], TODAY) < due(&[day(20_000, 1000)], TODAY));
    }

    #[test]
    fn a_day_in_the_future_counts_as_today() {
        let ahead = due(&[day(400_000, 1000)], TODAY);
        assert_eq!(ahead, due(&[day(TODAY, 1000)], TODAY));
        assert_eq!(due(&[], TODAY), TODAY);
    }

    #[test]
    fn a_clock_at_its_beginning_keeps_nothing_away_for_ever() {
        let days = [day(0, 1000), day(20_000, 1000)];
        assert!(due(&days, TODAY) <= 20_000 + LONGEST);
        // And while the clock stands there itself, everything can be practised again soon.
        assert!(due(&days, 0) <= LONGEST);
    }

    proptest! {
        #[test]
        fn whatever_the_days_are_it_comes_back_within_half_a_year(
            mut days in proptest::collection::vec((any::<i64>(), 0_u16..=1000, any::<bool>()), 1..30),
            today in -1_000_000_i64..1_000_000,
        ) {
            days.sort_by_key(|day| day.0);
            let days: Vec<PractisedDay> = days
                .into_iter()
                .map(|(day, result, retried)| PractisedDay { day, result, retried })
                .collect();
            let due = due(&days, today);
            prop_assert!(due <= today + LONGEST);
            prop_assert!(due > days.last().unwrap().day.min(today));
        }
    }
}
