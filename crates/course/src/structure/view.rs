//! Lenient reading of a TOML table: a missing or wrong field reads as empty, because the
//! checker has named it already and the rest of the file deserves a look too.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::date::Date;
use crate::ids::Key;
use crate::model::Texts;

/// A table of a TOML file.
#[derive(Clone, Copy)]
pub(crate) struct View<'t>(pub(crate) &'t DeTable<'t>);

impl<'t> View<'t> {
    fn value(self, name: &str) -> Option<&'t DeValue<'t>> {
        self.0.get(name).map(Spanned::get_ref)
    }

    pub(crate) fn text(self, name: &str) -> &'t str {
        self.value(name)
            .and_then(DeValue::as_str)
            .unwrap_or_default()
    }

    pub(crate) fn maybe_text(self, name: &str) -> Option<&'t str> {
        self.value(name)
            .and_then(DeValue::as_str)
            .filter(|text| !text.is_empty())
    }

    pub(crate) fn maybe<T: From<&'t str>>(self, name: &str) -> Option<T> {
        self.maybe_text(name).map(T::from)
    }

    /// A list of texts as ids, keys or strings.
    pub(crate) fn list<T: From<&'t str>>(self, name: &str) -> Vec<T> {
        let list = self.value(name).and_then(DeValue::as_array);
        let texts = list.into_iter().flat_map(|list| list.iter());
        texts
            .filter_map(|value| value.get_ref().as_str())
            .map(T::from)
            .collect()
    }

    pub(crate) fn whole(self, name: &str) -> Option<i64> {
        whole(self.value(name)?)
    }

    /// A small whole number; out of range reads as absent.
    pub(crate) fn small(self, name: &str) -> Option<u16> {
        self.whole(name)
            .and_then(|number| u16::try_from(number).ok())
    }

    pub(crate) fn number(self, name: &str) -> Option<f64> {
        number(self.value(name)?)
    }

    pub(crate) fn flag(self, name: &str) -> bool {
        self.value(name)
            .and_then(DeValue::as_bool)
            .unwrap_or_default()
    }

    pub(crate) fn day(self, name: &str) -> Option<Date> {
        self.text(name).parse().ok()
    }

    pub(crate) fn texts(self, name: &str) -> Option<Texts> {
        match self.value(name)? {
            DeValue::String(text) => Some(Texts::Same(text.to_string())),
            DeValue::Table(each) => {
                let entry = |(language, text): (&Spanned<_>, &Spanned<DeValue<'_>>)| {
                    let language: &std::borrow::Cow<'_, str> = language.get_ref();
                    Some((language.to_string(), text.get_ref().as_str()?.to_owned()))
                };
                Some(Texts::Each(each.iter().filter_map(entry).collect()))
            }
            _ => None,
        }
    }

    pub(crate) fn pairs(self, name: &str) -> BTreeMap<Key, Key> {
        let Some(table) = self.value(name).and_then(DeValue::as_table) else {
            return BTreeMap::new();
        };
        let pair = |(key, value): (&Spanned<std::borrow::Cow<'_, str>>, &Spanned<DeValue<'_>>)| {
            Some((
                Key::from(&**key.get_ref()),
                Key::from(value.get_ref().as_str()?),
            ))
        };
        table.iter().filter_map(pair).collect()
    }

    /// The tables of an array of tables; what is no table reads as an empty one, so that
    /// positions stay those of the file.
    pub(crate) fn tables<T>(self, name: &str, read: impl Fn(View<'_>) -> T) -> Vec<T> {
        let nothing = DeTable::new();
        let list = self.value(name).and_then(DeValue::as_array);
        let values = list.into_iter().flat_map(|list| list.iter());
        values
            .map(|value| read(View(value.get_ref().as_table().unwrap_or(&nothing))))
            .collect()
    }

    /// The tables in a table, by name.
    pub(crate) fn map<T>(
        self,
        name: &str,
        read: impl Fn(View<'_>) -> Option<T>,
    ) -> Vec<(String, T)> {
        let Some(table) = self.value(name).and_then(DeValue::as_table) else {
            return Vec::new();
        };
        let mut all = Vec::new();
        for (key, value) in table {
            if let Some(value) = value
                .get_ref()
                .as_table()
                .and_then(|table| read(View(table)))
            {
                all.push((key.get_ref().to_string(), value));
            }
        }
        all
    }
}

pub(crate) fn whole(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(&integer.as_str().replace('_', ""), integer.radix()).ok()
}

pub(crate) fn number(value: &DeValue<'_>) -> Option<f64> {
    match value {
        DeValue::Float(float) => float
            .as_str()
            .replace('_', "")
            .parse()
            .ok()
            .filter(|n: &f64| n.is_finite()),
        #[allow(clippy::cast_precision_loss, reason = "cut scores are small numbers")]
        DeValue::Integer(_) => whole(value).map(|number| number as f64),
        _ => None,
    }
}
