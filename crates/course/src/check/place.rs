//! A handle on one place of a structure file, so that a rule can point at what it means.

use super::{Reports, Rule, rules};
use crate::ids::Key;
use crate::structure::{PathStep, Source};

/// A structure file and the path to the table under the glass.
pub(super) struct Here<'h, 'f, 's> {
    pub(super) source: &'h Source<'s>,
    pub(super) base: Vec<PathStep<'h>>,
    pub(super) reports: &'h mut Reports<'f>,
}

impl<'h, 'f, 's> Here<'h, 'f, 's> {
    /// Reports a rule at a place below the base.
    pub(super) fn report(
        &mut self,
        rule: Rule,
        path: &[PathStep<'_>],
        args: &[(&'static str, &str)],
    ) {
        let mut whole: Vec<PathStep<'_>> = self.base.clone();
        whole.extend_from_slice(path);
        self.reports
            .add(rule, &self.source.path, self.source.at(&whole), args);
    }

    /// The same file, at another table.
    pub(super) fn below<'b>(&'b mut self, path: &[PathStep<'b>]) -> Here<'b, 'f, 's>
    where
        'h: 'b,
    {
        let mut base: Vec<PathStep<'b>> = self.base.clone();
        base.extend_from_slice(path);
        Here {
            source: self.source,
            base,
            reports: self.reports,
        }
    }

    /// Reports a list that is too short or too long.
    pub(super) fn size(&mut self, field: &str, count: usize, least: usize, most: usize) {
        let (least_text, most_text) = (least.to_string(), most.to_string());
        let count_text = count.to_string();
        let path = [PathStep::Field(field)];
        if count < least {
            let args = [
                ("field", field),
                ("count", &*count_text),
                ("least", &*least_text),
            ];
            self.report(rules::TOO_FEW, &path, &args);
        } else if count > most {
            let args = [
                ("field", field),
                ("count", &*count_text),
                ("most", &*most_text),
            ];
            self.report(rules::TOO_MANY, &path, &args);
        }
    }

    /// Reports keys of a list field that are not among the known ones.
    pub(super) fn known<'k>(
        &mut self,
        field: &str,
        keys: &[Key],
        known: impl Iterator<Item = &'k Key>,
    ) {
        let known: Vec<&Key> = known.collect();
        for (number, key) in keys.iter().enumerate() {
            if !known.contains(&key) {
                self.unknown(
                    &[PathStep::Field(field), PathStep::Entry(number)],
                    field,
                    key,
                    &known,
                );
            }
        }
    }

    /// Reports the value of a field that is not among the known keys.
    pub(super) fn is_one<'k>(
        &mut self,
        field: &str,
        key: &Key,
        known: impl Iterator<Item = &'k Key>,
    ) {
        let known: Vec<&Key> = known.collect();
        if !key.as_str().is_empty() && !known.contains(&key) {
            self.unknown(&[PathStep::Field(field)], field, key, &known);
        }
    }

    pub(super) fn unknown(
        &mut self,
        path: &[PathStep<'_>],
        field: &str,
        key: &Key,
        known: &[&Key],
    ) {
        let list: Vec<&str> = known.iter().map(|key| key.as_str()).collect();
        let list = list.join(", ");
        let args = [
            ("key", key.as_str()),
            ("field", field),
            ("known", list.as_str()),
        ];
        self.report(rules::UNKNOWN_KEY, path, &args);
    }

    /// Reports the second of two tables with the same id; `list` names their array.
    pub(super) fn unique<'k>(&mut self, list: &str, ids: impl Iterator<Item = &'k str>) {
        let mut seen = Vec::new();
        for (number, id) in ids.enumerate() {
            if seen.contains(&id) && !id.is_empty() {
                let path = [
                    PathStep::Field(list),
                    PathStep::Entry(number),
                    PathStep::Field("id"),
                ];
                self.report(rules::TWICE, &path, &[("id", id)]);
            }
            seen.push(id);
        }
    }
}
