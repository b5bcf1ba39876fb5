//! What is done on which day of a course.

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
    use proptest::prelude::*;

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
