//! How an item worked over many learners.

use crate::{Confidence, Outcome};
use std::collections::BTreeMap;

/// Below this many responses statistics say too little and are not shown.
pub const MIN_RESPONSES: usize = 30;

/// One learner's answer to the item in question.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemAnswer {
    /// Right, wrong or "I don't know".
    pub outcome: Outcome,
    /// The option chosen; `None` for "I don't know" and for items without options.
    pub chosen: Option<String>,
    /// How sure the learner felt; `None` when that was skipped.
    pub confidence: Option<Confidence>,
    /// How the same learner did on all *other* items: share right or ability, on one scale.
    pub standing: f64,
}

/// Figures about one item.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemStatistics {
    /// Number of responses.
    pub responses: usize,
    /// Share of right answers, 0–1.
    pub share_right: f64,
    /// Share of "I don't know", 0–1.
    pub share_dont_know: f64,
    /// Share of answers that were wrong while the learner felt sure, 0–1, of all responses.
    pub share_sure_wrong: f64,
    /// Correlation of right/wrong with the learners' standing on other items, −1 to 1; `None` when
    /// all answered alike. Below 0.1 the item deserves a look.
    pub point_biserial: Option<f64>,
    /// The wrong option chosen most often with its share of all responses; on a tie the first by
    /// name.
    pub favourite_wrong: Option<(String, f64)>,
}

/// Statistics of one item, or `None` below [`MIN_RESPONSES`] responses.
///
/// Point-biserial: `r = (M₁ − M₀) / s × √(p q)` with M₁ and M₀ the mean standing of those right and
/// wrong, s the standard deviation of all standings (divisor n), p and q the shares right and
/// wrong. Source: Lord & Novick (1968), ch. 15; standing excludes the item itself (corrected
/// item–total correlation).
#[must_use]
pub fn item_statistics(answers: &[ItemAnswer]) -> Option<ItemStatistics> {
    if answers.len() < MIN_RESPONSES {
        return None;
    }
    let n = answers.len() as f64;
    let right = answers
        .iter()
        .filter(|answer| answer.outcome.is_right())
        .count() as f64;
    let unknown = answers
        .iter()
        .filter(|answer| answer.outcome == Outcome::DontKnow)
        .count();
    let sure_wrong = answers.iter().filter(|answer| {
        answer.outcome == Outcome::Wrong && answer.confidence == Some(Confidence::Sure)
    });
    Some(ItemStatistics {
        responses: answers.len(),
        share_right: right / n,
        share_dont_know: unknown as f64 / n,
        share_sure_wrong: sure_wrong.count() as f64 / n,
        point_biserial: point_biserial(answers, right),
        favourite_wrong: favourite_wrong(answers),
    })
}

fn point_biserial(answers: &[ItemAnswer], right: f64) -> Option<f64> {
    let n = answers.len() as f64;
    let sum: f64 = answers.iter().map(|answer| answer.standing).sum();
    let mean = sum / n;
    let variance = answers
        .iter()
        .map(|answer| (answer.standing - mean).powi(2))
        .sum::<f64>()
        / n;
    let wrong = n - right;
    if right < 1.0 || wrong < 1.0 || variance.is_nan() || variance < 1e-12 {
        return None;
    }
    let sum_right: f64 = answers
        .iter()
        .filter(|answer| answer.outcome.is_right())
        .map(|answer| answer.standing)
        .sum();
    let difference = sum_right / right - (sum - sum_right) / wrong;
    Some((difference / variance.sqrt() * (right * wrong).sqrt() / n).clamp(-1.0, 1.0))
}

fn favourite_wrong(answers: &[ItemAnswer]) -> Option<(String, f64)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for answer in answers
        .iter()
        .filter(|answer| answer.outcome == Outcome::Wrong)
    {
        if let Some(chosen) = &answer.chosen {
            *counts.entry(chosen).or_default() += 1;
        }
    }
    // Reversed, because `max_by_key` keeps the last of equals and the first by name is wanted.
    let (option, count) = counts.into_iter().rev().max_by_key(|(_, count)| *count)?;
    Some((option.to_owned(), count as f64 / answers.len() as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(outcome: Outcome, chosen: &str, standing: f64) -> ItemAnswer {
        ItemAnswer {
            outcome,
            chosen: Some(chosen.to_owned()),
            confidence: Some(Confidence::Sure),
            standing,
        }
    }

    #[test]
    fn fewer_than_thirty_responses_stay_hidden() {
        let few = vec![answer(Outcome::Right, "a", 0.5); 29];
        assert_eq!(item_statistics(&few), None);
    }

    #[test]
    fn figures_match_a_calculation_by_hand() {
        let mut all = vec![answer(Outcome::Right, "a", 1.0); 20];
        all.extend(vec![answer(Outcome::Wrong, "b", 0.0); 12]);
        all.extend(vec![answer(Outcome::Wrong, "c", 0.0); 4]);
        all.extend(vec![
            ItemAnswer {
                outcome: Outcome::DontKnow,
                chosen: None,
                confidence: None,
                standing: 0.0
            };
            4
        ]);
        let found = item_statistics(&all).unwrap();
        assert_eq!(found.responses, 40);
        assert!((found.share_right - 0.5).abs() < 1e-12);
        assert!((found.share_dont_know - 0.1).abs() < 1e-12);
        assert!((found.share_sure_wrong - 0.4).abs() < 1e-12);
        assert!((found.point_biserial.unwrap() - 1.0).abs() < 1e-12);
        assert_eq!(found.favourite_wrong, Some(("b".to_owned(), 0.3)));
    }

    #[test]
    fn an_item_that_good_learners_miss_has_a_negative_correlation() {
        let mut all = vec![answer(Outcome::Right, "a", 0.2); 15];
        all.extend(vec![answer(Outcome::Right, "a", 0.4); 5]);
        all.extend(vec![answer(Outcome::Wrong, "b", 0.9); 20]);
        assert!(item_statistics(&all).unwrap().point_biserial.unwrap() < -0.5);
    }

    #[test]
    fn without_variation_there_is_no_correlation() {
        let same = vec![answer(Outcome::Right, "a", 0.7); 40];
        let found = item_statistics(&same).unwrap();
        assert_eq!(found.point_biserial, None);
        assert_eq!(found.favourite_wrong, None);
    }
}
