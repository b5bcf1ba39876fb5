//! The guard of private lessons: without one of these tokens nothing about a lesson can be
//! written, and for a private lesson no token can be made.

use crate::detail::check_key;
use crate::error::Result;
use crate::event::Pack;

/// What a lesson allows to be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record {
    /// Everything.
    Always,
    /// Completion only, and only while the course plan contains the lesson, because then
    /// everybody does it.
    Assigned {
        /// Whether the learner's course plan contains it.
        in_plan: bool,
    },
    /// Nothing at all.
    Never,
}

/// A lesson about which everything may be recorded. There is no other way to make one than
/// [`Recordable::for_lesson`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recordable {
    pack: Pack,
    lesson: String,
}

impl Recordable {
    /// A token for lessons that are always recorded, and none for any other.
    ///
    /// # Errors
    /// [`crate::Error::NotAKey`] when a name is not a key.
    pub fn for_lesson(record: Record, pack: &Pack, lesson: &str) -> Result<Option<Self>> {
        if record != Record::Always {
            return Ok(None);
        }
        check_key(lesson)?;
        Ok(Some(Self {
            pack: pack.clone(),
            lesson: lesson.to_owned(),
        }))
    }

    /// Which lesson.
    #[must_use]
    pub fn lesson(&self) -> &str {
        &self.lesson
    }

    pub(crate) fn pack(&self) -> &Pack {
        &self.pack
    }
}

/// A lesson of which only completion may be recorded: no result, no points, no time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompletedOnly {
    pack: Pack,
    lesson: String,
}

impl CompletedOnly {
    /// A token for assigned lessons in the learner's plan, and none for any other.
    ///
    /// # Errors
    /// [`crate::Error::NotAKey`] when a name is not a key.
    pub fn for_lesson(record: Record, pack: &Pack, lesson: &str) -> Result<Option<Self>> {
        if record != (Record::Assigned { in_plan: true }) {
            return Ok(None);
        }
        check_key(lesson)?;
        Ok(Some(Self {
            pack: pack.clone(),
            lesson: lesson.to_owned(),
        }))
    }

    pub(crate) fn pack(&self) -> &Pack {
        &self.pack
    }

    pub(crate) fn lesson(&self) -> &str {
        &self.lesson
    }
}

/// An assessment item whose answers may be recorded. Private lessons bring none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordableItem {
    pack: Pack,
    item: String,
}

impl RecordableItem {
    /// A token for an item, given what its lesson allows; none for a private lesson's.
    ///
    /// # Errors
    /// [`crate::Error::NotAKey`] when a name is not a key.
    pub fn for_item(record: Record, pack: &Pack, item: &str) -> Result<Option<Self>> {
        if record == Record::Never {
            return Ok(None);
        }
        check_key(item)?;
        Ok(Some(Self {
            pack: pack.clone(),
            item: item.to_owned(),
        }))
    }

    pub(crate) fn pack(&self) -> &Pack {
        &self.pack
    }

    pub(crate) fn item(&self) -> &str {
        &self.item
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const IN_PLAN: Record = Record::Assigned { in_plan: true };
    const NOT_IN_PLAN: Record = Record::Assigned { in_plan: false };

    #[test]
    fn a_private_lesson_gets_no_token_of_any_sort() {
        let pack = Pack::new("tilia-base", "1");
        for record in [Record::Never, NOT_IN_PLAN] {
            assert_eq!(
                Recordable::for_lesson(record, &pack, "identity-and-doxing").unwrap(),
                None
            );
            assert_eq!(
                CompletedOnly::for_lesson(record, &pack, "identity-and-doxing").unwrap(),
                None
            );
        }
        assert_eq!(
            RecordableItem::for_item(Record::Never, &pack, "identity-and-doxing-i1").unwrap(),
            None
        );
    }

    #[test]
    fn an_assigned_lesson_in_the_plan_gets_the_small_token_only() {
        let pack = Pack::new("tilia-base", "1");
        assert!(
            Recordable::for_lesson(IN_PLAN, &pack, "hate")
                .unwrap()
                .is_none()
        );
        assert!(
            CompletedOnly::for_lesson(IN_PLAN, &pack, "hate")
                .unwrap()
                .is_some()
        );
    }

    #[test]
    fn a_recorded_lesson_gets_the_full_token_only() {
        let pack = Pack::new("tilia-base", "1");
        assert!(
            Recordable::for_lesson(Record::Always, &pack, "phishing")
                .unwrap()
                .is_some()
        );
        assert!(
            CompletedOnly::for_lesson(Record::Always, &pack, "phishing")
                .unwrap()
                .is_none()
        );
    }
}
