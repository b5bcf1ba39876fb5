//! The fields of every TOML file, once: the checker, the reader and the JSON Schemas use them.
//!
//! Own tables instead of derived ones, because an author needs every fault of a file at its
//! line and column, and a derived reader stops at the first.

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Holds {
    /// Any text that is not empty.
    Text,
    /// An id or key, `[a-z0-9-]+`.
    Id,
    /// A list of ids or keys.
    Ids,
    /// A list of texts.
    TextList,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A list of these words.
    ManyOf(&'static [&'static str]),
    /// A whole number in this range.
    Whole(i64, i64),
    /// Any number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A day such as `"2026-11-21"`.
    Day,
    /// A text, or one per language.
    Texts,
    /// A table from key to key.
    Pairs,
    /// An array of tables.
    Tables(&'static Shape),
    /// A table whose keys are ids and whose values have one shape.
    Map(&'static Shape),
}

/// One field.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) holds: Holds,
    pub(crate) required: bool,
    pub(crate) about: &'static str,
}

/// The fields of a table.
#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
    /// Further fields that depend on the value of `kind`.
    pub(crate) kinds: &'static [Kind],
    /// Whether `kind` has to be there.
    pub(crate) kind_required: bool,
}

/// The fields of one kind.
#[derive(Debug)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
}

impl Shape {
    pub(crate) const fn plain(name: &'static str, fields: &'static [Field]) -> Self {
        Self {
            name,
            fields,
            kinds: &[],
            kind_required: false,
        }
    }

    pub(crate) fn kind(&self, name: &str) -> Option<&'static Kind> {
        self.kinds.iter().find(|kind| kind.name == name)
    }
}

pub(crate) const fn must(name: &'static str, holds: Holds, about: &'static str) -> Field {
    Field {
        name,
        holds,
        required: true,
        about,
    }
}

pub(crate) const fn may(name: &'static str, holds: Holds, about: &'static str) -> Field {
    Field {
        name,
        holds,
        required: false,
        about,
    }
}
