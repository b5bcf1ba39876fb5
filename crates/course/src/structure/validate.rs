//! Compares a TOML table with its shape and names every difference.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::shape::{Field, Holds, Shape};
use super::view::{number, whole};
use crate::check::{Reports, rules};
use crate::date::Date;
use crate::ids::is_id;

/// Reports unknown fields, missing fields and wrong values, however deep.
pub(super) fn validate(
    file: &str,
    table: &DeTable<'_>,
    at: usize,
    shape: &'static Shape,
    reports: &mut Reports<'_>,
) {
    Validator { file, reports }.table(table, at, shape);
}

struct Validator<'v, 'f> {
    file: &'v str,
    reports: &'v mut Reports<'f>,
}

impl Validator<'_, '_> {
    fn table(&mut self, table: &DeTable<'_>, at: usize, shape: &'static Shape) {
        let kind = self.kind(table, at, shape);
        let fields = || shape.fields.iter().chain(kind);
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            match fields().find(|field| field.name == name) {
                Some(field) => self.value(field.name, value, field.holds),
                None if name == "kind" && !shape.kinds.is_empty() => {}
                None => {
                    let known: Vec<&str> = fields().map(|field| field.name).collect();
                    let known = known.join(", ");
                    let args = [("field", name), ("of", shape.name), ("known", &known)];
                    self.reports
                        .add(rules::UNKNOWN_FIELD, self.file, key.span().start, &args);
                }
            }
        }
        let missing = |field: &&Field| field.required && !table.contains_key(field.name);
        for field in fields().filter(missing) {
            let args = [
                ("field", field.name),
                ("of", shape.name),
                ("about", field.about),
            ];
            self.reports.add(rules::MISSING_FIELD, self.file, at, &args);
        }
    }

    /// The further fields that `kind` brings.
    fn kind(&mut self, table: &DeTable<'_>, at: usize, shape: &'static Shape) -> &'static [Field] {
        if shape.kinds.is_empty() {
            return &[];
        }
        let Some(value) = table.get("kind") else {
            if shape.kind_required {
                let args = [
                    ("field", "kind"),
                    ("of", shape.name),
                    ("about", "What there is to do."),
                ];
                self.reports.add(rules::MISSING_FIELD, self.file, at, &args);
            }
            return &[];
        };
        let name = value.get_ref().as_str().unwrap_or_default();
        if let Some(kind) = shape.kind(name) {
            return kind.fields;
        }
        let known: Vec<&str> = shape.kinds.iter().map(|kind| kind.name).collect();
        self.wrong("kind", value, &format!("one of {}", known.join(", ")));
        &[]
    }

    fn wrong(&mut self, field: &str, value: &Spanned<DeValue<'_>>, expected: &str) {
        let args = [("field", field), ("expected", expected)];
        self.reports
            .add(rules::WRONG_VALUE, self.file, value.span().start, &args);
    }

    fn value(&mut self, name: &str, value: &Spanned<DeValue<'_>>, holds: Holds) {
        let inner = value.get_ref();
        match holds {
            Holds::Ids => self.list(name, value, Holds::Id),
            Holds::TextList => self.list(name, value, Holds::Text),
            Holds::ManyOf(words) => self.list(name, value, Holds::OneOf(words)),
            Holds::Texts => self.texts(name, value),
            Holds::Pairs => self.pairs(name, value),
            Holds::Tables(shape) => self.tables(name, value, shape),
            Holds::Map(shape) => self.map(name, value, shape),
            _ if fits(inner, holds) => {}
            _ => self.wrong(name, value, &expected(holds)),
        }
    }

    fn list(&mut self, name: &str, value: &Spanned<DeValue<'_>>, holds: Holds) {
        let Some(list) = value.get_ref().as_array() else {
            return self.wrong(name, value, "a list in square brackets");
        };
        let mut seen: Vec<&str> = Vec::new();
        for entry in list.iter() {
            self.value(name, entry, holds);
            if let Some(text) = entry.get_ref().as_str() {
                if seen.contains(&text) {
                    let args = [("id", text)];
                    self.reports
                        .add(rules::TWICE, self.file, entry.span().start, &args);
                }
                seen.push(text);
            }
        }
    }

    fn texts(&mut self, name: &str, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => {}
            DeValue::Table(each) => {
                for text in each.values() {
                    self.value(name, text, Holds::Text);
                }
            }
            _ => self.wrong(name, value, "a text, or one text per language"),
        }
    }

    fn pairs(&mut self, name: &str, value: &Spanned<DeValue<'_>>) {
        let Some(table) = value.get_ref().as_table() else {
            return self.wrong(name, value, "a table from key to key");
        };
        for (key, value) in table {
            self.key(name, key);
            self.value(name, value, Holds::Id);
        }
    }

    fn tables(&mut self, name: &str, value: &Spanned<DeValue<'_>>, shape: &'static Shape) {
        let Some(list) = value.get_ref().as_array() else {
            return self.wrong(name, value, "an array of tables in double square brackets");
        };
        for entry in list.iter() {
            match entry.get_ref().as_table() {
                Some(table) => self.table(table, entry.span().start, shape),
                None => self.wrong(name, entry, "a table"),
            }
        }
    }

    fn map(&mut self, name: &str, value: &Spanned<DeValue<'_>>, shape: &'static Shape) {
        let Some(table) = value.get_ref().as_table() else {
            return self.wrong(name, value, "a table");
        };
        for (key, value) in table {
            self.key(name, key);
            match value.get_ref().as_table() {
                Some(table) => self.table(table, value.span().start, shape),
                None => self.wrong(name, value, "a table"),
            }
        }
    }

    fn key(&mut self, field: &str, key: &Spanned<Cow<'_, str>>) {
        if !is_id(key.get_ref()) {
            let expected = expected(Holds::Id);
            let args = [("field", field), ("expected", expected.as_str())];
            self.reports
                .add(rules::WRONG_VALUE, self.file, key.span().start, &args);
        }
    }
}

fn fits(value: &DeValue<'_>, holds: Holds) -> bool {
    let text = || value.as_str();
    match holds {
        Holds::Text => text().is_some_and(|text| !text.trim().is_empty()),
        Holds::Id => text().is_some_and(is_id),
        Holds::OneOf(words) => text().is_some_and(|text| words.contains(&text)),
        Holds::Day => text().is_some_and(|text| text.parse::<Date>().is_ok()),
        Holds::Whole(least, most) => whole(value).is_some_and(|n| (least..=most).contains(&n)),
        Holds::Number => number(value).is_some(),
        Holds::Flag => value.as_bool().is_some(),
        _ => true,
    }
}

fn expected(holds: Holds) -> String {
    match holds {
        Holds::Text => "a text in quotation marks that is not empty".into(),
        Holds::Id => {
            "small letters a to z, digits and hyphens, at most 64, in quotation marks".into()
        }
        Holds::OneOf(words) => format!("one of {}", words.join(", ")),
        Holds::Day => "a day in quotation marks, such as \"2026-11-21\"".into(),
        Holds::Whole(least, most) if least == most => format!("the number {least}"),
        Holds::Whole(least, most) => format!("a whole number from {least} to {most}"),
        Holds::Number => "a number".into(),
        Holds::Flag => "true or false".into(),
        _ => "something else".into(),
    }
}
