//! A parsed TOML file that remembers where everything stands.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::view::View;

/// One step of a path into a file.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step<'p> {
    /// The value of a field.
    Field(&'p str),
    /// The name of a field, where the name itself is at fault.
    Name(&'p str),
    /// An entry of a list.
    Entry(usize),
}

/// A parsed TOML file.
pub(crate) struct Source<'f> {
    pub(crate) path: String,
    pub(crate) table: DeTable<'f>,
}

impl<'f> Source<'f> {
    /// Parses as much as can be parsed; the second value lists what could not: text and offset.
    pub(crate) fn parse(path: &str, text: &'f str) -> (Self, Vec<(String, usize)>) {
        let (table, errors) = DeTable::parse_recoverable(text);
        let fault = |error: toml::de::Error| {
            let at = error.span().map_or(0, |span| span.start);
            (error.message().to_owned(), at)
        };
        let source = Self {
            path: path.to_owned(),
            table: table.into_inner(),
        };
        (source, errors.into_iter().map(fault).collect())
    }

    pub(crate) fn view(&self) -> View<'_> {
        View(&self.table)
    }

    /// Where the value at a path begins; where the path ends early, the last place on the way.
    pub(crate) fn at(&self, path: &[Step<'_>]) -> usize {
        let mut place = 0;
        let mut table = Some(&self.table);
        let mut value: Option<&DeValue<'f>> = None;
        for step in path {
            let next = match *step {
                Step::Name(name) => match table.and_then(|t| entry(t, name)) {
                    Some((key, _)) => return key.span().start,
                    None => return place,
                },
                Step::Field(name) => table.and_then(|t| t.get(name)),
                Step::Entry(number) => value
                    .and_then(DeValue::as_array)
                    .and_then(|a| a.get(number)),
            };
            let Some(next) = next else { return place };
            place = next.span().start;
            value = Some(next.get_ref());
            table = next.get_ref().as_table();
        }
        place
    }
}

fn entry<'t, 'f>(
    table: &'t DeTable<'f>,
    name: &str,
) -> Option<(&'t Spanned<Cow<'f, str>>, &'t Spanned<DeValue<'f>>)> {
    table.get_key_value(name)
}
