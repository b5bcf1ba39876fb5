//! How sure a learner felt, beside what was right: four quadrants.

use crate::Outcome;

/// The answer to "How sure are you?".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// "I am sure."
    Sure,
    /// "I am not sure."
    Unsure,
}

/// One answer with its confidence; `None` when the question was skipped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfidentAnswer {
    /// Id of the item.
    pub item: String,
    /// Right, wrong or "I don't know".
    pub outcome: Outcome,
    /// How sure the learner felt.
    pub confidence: Option<Confidence>,
}

/// One of the four fields of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quadrant {
    /// Knew it and was sure.
    SureAndRight,
    /// Knew it, but felt unsure.
    UnsureAndRight,
    /// Unsure and wrong, which is normal: a lesson helps.
    UnsureAndWrong,
    /// Sure and wrong: most worth a look.
    SureAndWrong,
}

impl ConfidentAnswer {
    /// The field of this answer. "I don't know" is unsure by its own words; another answer without
    /// a stated confidence belongs nowhere.
    #[must_use]
    pub fn quadrant(&self) -> Option<Quadrant> {
        match (self.outcome, self.confidence) {
            (Outcome::DontKnow, _) | (Outcome::Wrong, Some(Confidence::Unsure)) => {
                Some(Quadrant::UnsureAndWrong)
            }
            (Outcome::Wrong, Some(Confidence::Sure)) => Some(Quadrant::SureAndWrong),
            (Outcome::Right, Some(Confidence::Sure)) => Some(Quadrant::SureAndRight),
            (Outcome::Right, Some(Confidence::Unsure)) => Some(Quadrant::UnsureAndRight),
            (_, None) => None,
        }
    }
}

/// Item ids by quadrant, in the order of the answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Quadrants {
    /// Knew it and was sure.
    pub sure_and_right: Vec<String>,
    /// Knew it, but felt unsure.
    pub unsure_and_right: Vec<String>,
    /// Unsure and wrong, "I don't know" included.
    pub unsure_and_wrong: Vec<String>,
    /// Sure and wrong.
    pub sure_and_wrong: Vec<String>,
    /// The question about sureness was skipped.
    pub without_confidence: Vec<String>,
}

/// Sorts answers into the four fields.
#[must_use]
pub fn quadrants(answers: &[ConfidentAnswer]) -> Quadrants {
    let mut found = Quadrants::default();
    for answer in answers {
        let field = match answer.quadrant() {
            Some(Quadrant::SureAndRight) => &mut found.sure_and_right,
            Some(Quadrant::UnsureAndRight) => &mut found.unsure_and_right,
            Some(Quadrant::UnsureAndWrong) => &mut found.unsure_and_wrong,
            Some(Quadrant::SureAndWrong) => &mut found.sure_and_wrong,
            None => &mut found.without_confidence,
        };
        field.push(answer.item.clone());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(item: &str, outcome: Outcome, confidence: Option<Confidence>) -> ConfidentAnswer {
        ConfidentAnswer {
            item: item.to_owned(),
            outcome,
            confidence,
        }
    }

    #[test]
    fn every_answer_lands_in_exactly_one_field() {
        let found = quadrants(&[
            answer("a", Outcome::Right, Some(Confidence::Sure)),
            answer("b", Outcome::Right, Some(Confidence::Unsure)),
            answer("c", Outcome::Wrong, Some(Confidence::Unsure)),
            answer("d", Outcome::Wrong, Some(Confidence::Sure)),
            answer("e", Outcome::Right, None),
            answer("f", Outcome::DontKnow, None),
        ]);
        assert_eq!(found.sure_and_right, ["a"]);
        assert_eq!(found.unsure_and_right, ["b"]);
        assert_eq!(found.unsure_and_wrong, ["c", "f"]);
        assert_eq!(found.sure_and_wrong, ["d"]);
        assert_eq!(found.without_confidence, ["e"]);
    }

    #[test]
    fn dont_know_is_never_sure_and_wrong() {
        let odd = answer("a", Outcome::DontKnow, Some(Confidence::Sure));
        assert_eq!(odd.quadrant(), Some(Quadrant::UnsureAndWrong));
    }
}
