//! Shuffling that gives the same order for the same seed on every machine, so that a learner who
//! comes back, or changes the language, finds the options where they were.

/// The values in an order that depends on the seed alone (Fisher–Yates over splitmix64).
#[must_use]
pub fn shuffled<T: Clone>(values: &[T], seed: u64) -> Vec<T> {
    let mut values = values.to_vec();
    let mut state = seed;
    for last in (1..values.len()).rev() {
        let other = below(&mut state, last + 1);
        values.swap(last, other);
    }
    values
}

/// A number below `limit`; the tiny bias of the remainder does not matter for a dozen options.
fn below(state: &mut u64, limit: usize) -> usize {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^= mixed >> 31;
    let limit = u64::try_from(limit).unwrap_or(u64::MAX);
    usize::try_from(mixed % limit).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_order() {
        let options = ["wait", "click", "ask", "call"];
        assert_eq!(shuffled(&options, 7), shuffled(&options, 7));
        assert_ne!(shuffled(&options, 7), shuffled(&options, 8));
    }

    #[test]
    fn every_place_is_about_equally_likely() {
        let mut first = [0_u32; 4];
        for seed in 0..4000 {
            first[shuffled(&[0_usize, 1, 2, 3], seed)[0]] += 1;
        }
        assert!(
            first.iter().all(|count| (800..1200).contains(count)),
            "{first:?}"
        );
    }

    #[test]
    fn nothing_is_lost() {
        let mut values = shuffled(&(0..50).collect::<Vec<_>>(), 42);
        values.sort_unstable();
        assert_eq!(values, (0..50).collect::<Vec<_>>());
        assert!(shuffled::<u8>(&[], 1).is_empty());
    }
}
