//! Names of things in a pack, one type each, so that a lesson can never be looked up by a step.

use std::borrow::Borrow;
use std::fmt;

/// Longest id that is accepted; ids become file names and database keys.
pub const LONGEST_ID: usize = 64;

/// Whether a text can be an id or a key: `[a-z0-9-]+`, at most [`LONGEST_ID`] letters.
#[must_use]
pub fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST_ID
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

macro_rules! id {
    ($($(#[$about:meta])* $name:ident)*) => {$(
        $(#[$about])*
        ///
        /// Made from any text without a check: everything that takes it looks it up, and the
        /// checker reports ids outside `[a-z0-9-]+`.
        #[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The id as it stands in the files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into_boxed_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                &*self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                &*self.0 == *other
            }
        }
    )*};
}

id! {
    /// A pack: a folder of tracks and lessons, such as `tilia-base`.
    PackId
    /// A track, such as `safety`.
    TrackId
    /// A lesson, such as `phishing`; unique in a pack.
    LessonId
    /// A step of a lesson; unique in its lesson.
    StepId
    /// An assessment item, such as `phishing-i1`; unique in a pack.
    ItemId
    /// A help contact.
    ContactId
    /// A fact that lessons may state, such as `A05`.
    FactId
    /// A term of the glossary.
    TermId
    /// A topic of "Something just happened", such as `money`.
    TopicId
    /// A playlist on the home screen.
    PlaylistId
    /// A `DigComp` 3.0 competence code, such as `4.2`.
    CompetenceCode
    /// A key inside a step: an option, part, card, message, turn, page, block, blank or picture.
    Key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_letters_digits_and_hyphens() {
        assert!(is_id("my-data-2"));
        for wrong in ["", "My", "a b", "ä", "a/b", "..", &"x".repeat(65)] {
            assert!(!is_id(wrong), "{wrong}");
        }
    }
}
