//! What must not be published about small groups, so that nobody's result can be computed back.

/// Figures of fewer people than this are not published.
pub const MIN_PUBLISHED: usize = 5;

/// Whether the figures of a group are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// They are.
    Yes,
    /// Too few people.
    TooFew,
    /// Large enough, but a smaller group could be computed from them and the total.
    CouldBeComputed,
}

impl Published {
    /// The stable name used in exports; none for what is published.
    #[must_use]
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::Yes => None,
            Self::TooFew => Some("too-few-people"),
            Self::CouldBeComputed => Some("could-be-computed"),
        }
    }
}

/// For groups of these sizes that add up to a published total: which of them are published.
///
/// Groups below `least` are hidden (primary suppression). What is hidden can be computed as the
/// total minus the rest, so the smallest published groups are hidden as well until everything
/// hidden belongs to two groups or more and to `least` people or more (complementary suppression).
/// Empty groups tell nothing and stay. When even that is not possible, everything is hidden, and the
/// total must be too; [`total_is_published`] says so. Source: Hundepool et al. (2012), *Statistical
/// Disclosure Control*, ch. 4.
#[must_use]
pub fn published_groups(sizes: &[usize], least: usize) -> Vec<Published> {
    let mut found: Vec<Published> = sizes
        .iter()
        .map(|size| {
            if *size > 0 && *size < least {
                Published::TooFew
            } else {
                Published::Yes
            }
        })
        .collect();
    while can_be_computed(sizes, &found, least) {
        let smallest = sizes
            .iter()
            .zip(&mut found)
            .filter(|(size, published)| **size > 0 && **published == Published::Yes)
            .min_by_key(|(size, _)| **size);
        let Some((_, published)) = smallest else {
            break;
        };
        *published = Published::CouldBeComputed;
    }
    found
}

/// Whether the total of these groups may be published beside them.
#[must_use]
pub fn total_is_published(sizes: &[usize], groups: &[Published], least: usize) -> bool {
    sizes.iter().sum::<usize>() >= least && !can_be_computed(sizes, groups, least)
}

/// Whether what is hidden is one group, or fewer people than may be published.
fn can_be_computed(sizes: &[usize], groups: &[Published], least: usize) -> bool {
    let hidden = || {
        sizes
            .iter()
            .zip(groups)
            .filter(|(_, published)| **published != Published::Yes)
            .map(|(size, _)| size)
    };
    let groups_hidden = hidden().count();
    groups_hidden > 0 && (groups_hidden == 1 || hidden().sum::<usize>() < least)
}

#[cfg(test)]
mod tests {
    use super::Published::{CouldBeComputed, TooFew, Yes};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn large_groups_are_published() {
        assert_eq!(published_groups(&[12, 5, 0, 30], 5), [Yes; 4]);
        assert!(total_is_published(&[12, 5, 0, 30], &[Yes; 4], 5));
    }

    #[test]
    fn one_small_group_hides_the_smallest_other_one() {
        let found = published_groups(&[12, 3, 8], 5);
        assert_eq!(found, [Yes, TooFew, CouldBeComputed]);
        assert!(total_is_published(&[12, 3, 8], &found, 5));
    }

    #[test]
    fn two_tiny_groups_together_may_still_be_too_few() {
        assert_eq!(
            published_groups(&[12, 2, 2, 8], 5),
            [Yes, TooFew, TooFew, CouldBeComputed]
        );
        assert_eq!(published_groups(&[12, 4, 3], 5), [Yes, TooFew, TooFew]);
    }

    #[test]
    fn a_single_small_group_hides_its_total() {
        let found = published_groups(&[3], 5);
        assert_eq!(found, [TooFew]);
        assert!(!total_is_published(&[3], &found, 5));
        // Two groups: hiding the second one, too, leaves nothing to compute the first one from.
        let found = published_groups(&[3, 20], 5);
        assert_eq!(found, [TooFew, CouldBeComputed]);
        assert!(total_is_published(&[3, 20], &found, 5));
    }

    #[test]
    fn reasons_are_the_published_words() {
        assert_eq!(Yes.reason(), None);
        assert_eq!(TooFew.reason(), Some("too-few-people"));
        assert_eq!(CouldBeComputed.reason(), Some("could-be-computed"));
    }

    proptest! {
        #[test]
        fn what_is_hidden_cannot_be_computed_back(
            sizes in proptest::collection::vec(0usize..20, 0..12), least in 2usize..12
        ) {
            let found = published_groups(&sizes, least);
            for (size, published) in sizes.iter().zip(&found) {
                prop_assert!(*size == 0 || *size >= least || *published == TooFew);
                prop_assert!(*size > 0 || *published == Yes);
            }
            if total_is_published(&sizes, &found, least) {
                let hidden: Vec<usize> = sizes.iter().zip(&found)
                    .filter(|(_, published)| **published != Yes).map(|(size, _)| *size).collect();
                prop_assert!(hidden.is_empty() || hidden.len() > 1);
                prop_assert!(hidden.is_empty() || hidden.iter().sum::<usize>() >= least);
            }
        }

        #[test]
        fn no_group_is_hidden_without_need(sizes in proptest::collection::vec(5usize..40, 0..12)) {
            prop_assert!(published_groups(&sizes, 5).iter().all(|one| *one == Yes));
        }
    }
}
