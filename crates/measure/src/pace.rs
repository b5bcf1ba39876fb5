//! Answers that came too quickly to have been read.

/// Faster than this nobody reads a task and its options, in milliseconds of activity.
pub const HURRIED_MS: u32 = 2_000;

/// Whether so many answers came so quickly that the result says little: a third of them, and two at
/// least. One quick answer is a task recognised at once.
///
/// Source: Wise & Kong (2005), *Applied Measurement in Education* 18(2): response time effort, with
/// a threshold that is the same for all items.
#[must_use]
pub fn hurried(active_ms: &[u32]) -> bool {
    let quick = active_ms.iter().filter(|ms| **ms < HURRIED_MS).count();
    quick >= 2 && quick * 3 >= active_ms.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_quick_answer_is_no_hurry() {
        assert!(!hurried(&[200]));
        assert!(!hurried(&[200, 8_000, 9_000, 7_000, 6_000, 12_000]));
    }

    #[test]
    fn a_test_clicked_through_is_hurried() {
        assert!(hurried(&[200; 6]));
        assert!(hurried(&[9_000, 200, 7_000, 300, 8_000, 6_000]));
        assert!(!hurried(&[]));
    }
}
