//! The items that a self-assessment can choose from, and what a learner has seen before.

use crate::{MeasureError, Outcome, Response};
use std::collections::{HashMap, HashSet};

/// One item as the choice sees it: no words, only numbers and where it belongs.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolItem {
    /// Id, unique in the pack.
    pub id: String,
    /// Lesson that the item belongs to.
    pub lesson: String,
    /// Competence that it asks for.
    pub competence: String,
    /// Number of answers to choose from; see [`Response::options`].
    pub options: u8,
    /// Difficulty in logits, between −6 and 6.
    pub difficulty: f64,
}

impl PoolItem {
    /// The response to this item, ready for the estimate.
    #[must_use]
    pub fn response(&self, outcome: Outcome, shared: bool) -> Response {
        Response {
            item: self.id.clone(),
            options: self.options,
            difficulty: self.difficulty,
            outcome,
            shared,
        }
    }
}

/// All items of one track.
#[derive(Debug, Clone)]
pub struct Pool {
    items: Vec<PoolItem>,
}

impl Pool {
    /// Takes the items of one track.
    ///
    /// # Errors
    /// An id that appears twice, or a difficulty outside −6 to 6.
    pub fn new(items: Vec<PoolItem>) -> Result<Self, MeasureError> {
        let mut ids = HashSet::new();
        for item in &items {
            if !ids.insert(item.id.as_str()) {
                return Err(MeasureError::RepeatedItem(item.id.clone()));
            }
            if !(-6.0..=6.0).contains(&item.difficulty) {
                return Err(MeasureError::DifficultyOutOfRange(item.id.clone()));
            }
        }
        Ok(Self { items })
    }

    /// The items in the order given.
    #[must_use]
    pub fn items(&self) -> &[PoolItem] {
        &self.items
    }

    /// The item with this id, if the pack still has it.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&PoolItem> {
        self.items.iter().find(|item| item.id == id)
    }
}

/// Items that this learner met before the present self-assessment.
#[derive(Debug, Clone, Default)]
pub struct History {
    last_seen: HashMap<String, usize>,
}

impl History {
    /// Takes item ids from the oldest to the newest; a repeated id counts where it came last.
    pub fn oldest_first<I, S>(ids: I) -> Self
    where
        I: IntoIterator<Item = S>,
        S: Into<String>,
    {
        let last_seen = ids
            .into_iter()
            .enumerate()
            .map(|(place, id)| (id.into(), place))
            .collect();
        Self { last_seen }
    }

    /// Place in the order of seeing (0 is the oldest), or `None` for an item never seen.
    #[must_use]
    pub fn place(&self, id: &str) -> Option<usize> {
        self.last_seen.get(id).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, difficulty: f64) -> PoolItem {
        PoolItem {
            id: id.to_owned(),
            lesson: "phishing".to_owned(),
            competence: "4.2".to_owned(),
            options: 4,
            difficulty,
        }
    }

    #[test]
    fn repeated_item_is_refused() {
        let error = Pool::new(vec![item("a", 0.0), item("a", 1.0)]).unwrap_err();
        assert_eq!(error, MeasureError::RepeatedItem("a".to_owned()));
    }

    #[test]
    fn difficulty_that_is_no_number_is_refused() {
        for bad in [f64::NAN, f64::INFINITY, 6.5] {
            let error = Pool::new(vec![item("a", bad)]).unwrap_err();
            assert_eq!(error, MeasureError::DifficultyOutOfRange("a".to_owned()));
        }
    }

    #[test]
    fn an_item_seen_twice_counts_where_it_came_last() {
        let history = History::oldest_first(["a", "b", "a"]);
        assert!(history.place("a") > history.place("b"));
        assert_eq!(history.place("c"), None);
    }
}
