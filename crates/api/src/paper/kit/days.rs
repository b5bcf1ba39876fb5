//! On which days a course takes place, and what is done on which of them.

use jiff::ToSpan as _;
use jiff::civil::Date;

/// A course of a few days in a row meets on each of them.
const IN_A_ROW: i32 = 4;

/// A weekly course has no more days than this.
const WEEKS: i32 = 20;

/// Days between the first and the last that nobody has written down.
const UNKNOWN: usize = 3;

/// The days of a course from its first and last one: each of them, or one a week, or some that are still to be
/// written down.
pub(super) fn of(first: Option<Date>, last: Option<Date>) -> Vec<Option<Date>> {
    let (Some(from), Some(to)) = (first, last) else {
        return first.or(last).map(Some).into_iter().collect();
    };
    let span = from.until(to).map_or(0, |span| span.get_days());
    let step = match span {
        ..=0 => return vec![Some(from)],
        1..=IN_A_ROW => 1,
        _ if span % 7 == 0 && span / 7 < WEEKS => 7,
        _ => {
            let between = std::iter::repeat_n(None, UNKNOWN);
            return std::iter::once(Some(from))
                .chain(between)
                .chain([Some(to)])
                .collect();
        }
    };
    let count = span / step;
    let day = |number: i32| from.checked_add((number * step).days()).ok();
    (0..=count).map(day).collect()
}

/// For each lesson the day it belongs to: the plan is shared out in its order, so that days are about equally long.
pub(super) fn share_out(minutes: &[u32], days: usize) -> Vec<usize> {
    let last = days.saturating_sub(1);
    let total: u64 = minutes.iter().map(|one| u64::from(*one)).sum();
    let days = u64::try_from(days).unwrap_or(u64::MAX);
    let mut before = 0_u64;
    let day = |one: &u32| {
        let middle = before * 2 + u64::from(*one);
        before += u64::from(*one);
        let day = middle * days / (total.max(1) * 2);
        usize::try_from(day).map_or(last, |day| day.min(last))
    };
    minutes.iter().map(day).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn between(first: Date, last: Date) -> Vec<String> {
        let written = |day: Option<Date>| day.map_or("?".to_owned(), |day| day.to_string());
        of(Some(first), Some(last))
            .into_iter()
            .map(written)
            .collect()
    }

    #[test]
    fn a_few_days_in_a_row_are_all_days() {
        let days = between(date(2026, 11, 24), date(2026, 11, 27));
        assert_eq!(
            days,
            ["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"]
        );
        assert_eq!(between(date(2026, 11, 24), date(2026, 11, 24)).len(), 1);
    }

    #[test]
    fn the_same_day_some_weeks_later_is_a_weekly_course() {
        let days = between(date(2026, 2, 24), date(2026, 3, 10));
        assert_eq!(days, ["2026-02-24", "2026-03-03", "2026-03-10"]);
    }

    #[test]
    fn other_days_are_left_to_be_written_down() {
        let days = between(date(2026, 11, 24), date(2026, 12, 3));
        assert_eq!(days, ["2026-11-24", "?", "?", "?", "2026-12-03"]);
        assert_eq!(of(None, Some(date(2026, 11, 24))).len(), 1);
        assert!(of(None, None).is_empty());
    }

    #[test]
    fn equal_lessons_are_shared_out_equally() {
        assert_eq!(share_out(&[10; 6], 3), [0, 0, 1, 1, 2, 2]);
        assert_eq!(share_out(&[10, 10], 1), [0, 0]);
        assert_eq!(share_out(&[0, 0], 2), [0, 0]);
        assert!(share_out(&[], 3).is_empty());
    }

    proptest! {
        #[test]
        fn the_order_of_the_plan_is_kept(minutes in prop::collection::vec(0_u32..60, 0..40), days in 1_usize..20) {
            let shared = share_out(&minutes, days);
            prop_assert_eq!(shared.len(), minutes.len());
            prop_assert!(shared.is_sorted());
            prop_assert!(shared.iter().all(|day| *day < days));
        }
    }
}
