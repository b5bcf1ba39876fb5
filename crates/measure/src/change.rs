//! What has changed for one person between two self-assessments: a hint in words, never a number.

use crate::{MIN_ITEMS, Outcome, Response, estimate};

/// What can be said to one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// More often right with hard tasks.
    MoreWithHard,
    /// More often right.
    More,
    /// As often right, and more often sure of it.
    Surer,
    /// About the same. With so few tasks this is also what is said when fewer were right.
    AboutTheSame,
    /// Too few tasks that were not seen before: nothing is compared.
    TooFewNew,
}

impl Change {
    /// The stable name used in word keys.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::MoreWithHard => "more-with-hard",
            Self::More => "more",
            Self::Surer => "surer",
            Self::AboutTheSame => "about-the-same",
            Self::TooFewNew => "too-few-new",
        }
    }
}

/// One answer of a self-assessment with what was felt about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Felt {
    /// The answer.
    pub response: Response,
    /// Sure or not; none when skipped.
    pub sure: Option<bool>,
}

/// From this difficulty on, in logits, a task is called hard.
const HARD: f64 = 0.6;
/// As many hard tasks, or right answers, are needed on both sides before shares are compared.
const ENOUGH: usize = 3;
/// A share has grown when it is larger by a quarter.
const GROWN: f64 = 0.25;

/// Compares two self-assessments of one person; `after` holds only tasks not seen before. Both need
/// at least [`MIN_ITEMS`] answers.
///
/// "More" needs a difference of the two EAP estimates above one standard deviation of what chance
/// alone would give. For equal ability EAP varies with variance r (1 − r), r = 1 − se² being its
/// reliability under the prior N(0, 1), so the difference has variance se₁² (1 − se₁²) + se₂²
/// (1 − se₂²), in logits². Source of EAP's reliability: Bock & Mislevy (1982), *Applied
/// Psychological Measurement* 6(4).
#[must_use]
pub fn change(before: &[Felt], after: &[Felt]) -> Change {
    let (first, second) = (ability(before), ability(after));
    // `used` leaves out what was answered by several people together.
    if first.used < MIN_ITEMS || second.used < MIN_ITEMS {
        return Change::TooFewNew;
    }
    let chance = |error: f64| error * error * (1.0 - error * error).max(0.0);
    let spread = (chance(first.standard_error) + chance(second.standard_error)).sqrt();
    if second.ability - first.ability > spread {
        let hard = grown(share_right_of_hard(before), share_right_of_hard(after));
        return if hard {
            Change::MoreWithHard
        } else {
            Change::More
        };
    }
    if second.ability - first.ability >= -spread
        && grown(share_sure_of_right(before), share_sure_of_right(after))
    {
        return Change::Surer;
    }
    Change::AboutTheSame
}

fn ability(given: &[Felt]) -> crate::Estimate {
    let responses: Vec<Response> = given.iter().map(|felt| felt.response.clone()).collect();
    estimate(&responses)
}

fn grown(before: Option<f64>, after: Option<f64>) -> bool {
    before
        .zip(after)
        .is_some_and(|(before, after)| after - before >= GROWN)
}

fn share_right_of_hard(given: &[Felt]) -> Option<f64> {
    let hard = given.iter().filter(|felt| felt.response.difficulty >= HARD);
    share(hard.map(|felt| felt.response.outcome.is_right()))
}

/// Skipped questions count neither way.
fn share_sure_of_right(given: &[Felt]) -> Option<f64> {
    let right = given
        .iter()
        .filter(|felt| felt.response.outcome == Outcome::Right);
    share(right.filter_map(|felt| felt.sure))
}

fn share(of: impl Iterator<Item = bool>) -> Option<f64> {
    let (yes, all) = of.fold((0_usize, 0_usize), |(yes, all), one| {
        (yes + usize::from(one), all + 1)
    });
    (all >= ENOUGH).then(|| yes as f64 / all as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Twelve answers: four easy, four middle, four hard; `right` of each, all with this sureness.
    fn given(right: [usize; 3], sure: Option<bool>) -> Vec<Felt> {
        let mut all = Vec::new();
        for (difficulty, right) in [-1.2, 0.0, 1.2].into_iter().zip(right) {
            for number in 0..4 {
                let outcome = if number < right {
                    Outcome::Right
                } else {
                    Outcome::Wrong
                };
                let response = Response {
                    item: format!("{difficulty}-{number}"),
                    options: 4,
                    difficulty,
                    outcome,
                    shared: false,
                };
                all.push(Felt { response, sure });
            }
        }
        all
    }

    #[test]
    fn much_more_with_hard_tasks_is_said() {
        let found = change(&given([3, 1, 0], None), &given([4, 4, 3], None));
        assert_eq!(found, Change::MoreWithHard);
    }

    #[test]
    fn more_with_easy_tasks_is_more() {
        let found = change(&given([0, 0, 1], None), &given([4, 4, 1], None));
        assert_eq!(found, Change::More);
    }

    #[test]
    fn one_task_more_says_nothing() {
        let found = change(&given([3, 2, 1], None), &given([3, 3, 1], None));
        assert_eq!(found, Change::AboutTheSame);
    }

    #[test]
    fn the_same_but_surer_is_said() {
        let found = change(
            &given([3, 2, 1], Some(false)),
            &given([3, 2, 1], Some(true)),
        );
        assert_eq!(found, Change::Surer);
    }

    #[test]
    fn nobody_is_told_that_it_was_less() {
        let found = change(
            &given([4, 4, 4], Some(false)),
            &given([1, 0, 0], Some(true)),
        );
        assert_eq!(found, Change::AboutTheSame);
    }

    #[test]
    fn five_new_tasks_are_too_few() {
        let after: Vec<Felt> = given([4, 4, 4], None).into_iter().take(5).collect();
        assert_eq!(change(&given([0, 0, 0], None), &after), Change::TooFewNew);
    }

    #[test]
    fn answers_given_together_say_nothing_about_one() {
        let mut together = given([4, 4, 4], None);
        for felt in &mut together {
            felt.response.shared = true;
        }
        assert_eq!(
            change(&given([1, 0, 0], None), &together),
            Change::TooFewNew
        );
    }
}
