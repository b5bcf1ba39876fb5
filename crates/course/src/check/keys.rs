//! Compares a words file with its layout: nothing may be missing, nothing may be left over.

use super::layout::{Layout, SectionLayout, Want, Wants};
use super::{Reports, rules};
use crate::words::{Content, Document, Keyed, Oddity, Section};

/// Reports what the words file has beyond or below its layout. A variant file (`partial`) may
/// leave out whole sections.
pub(super) fn compare(
    file: &str,
    document: &Document,
    layout: &Layout,
    partial: bool,
    reports: &mut Reports<'_>,
) {
    let mut comparison = Comparison { file, reports };
    comparison.front(document, layout, partial);
    for wanted in &layout.sections {
        match document.section(&wanted.id) {
            Some(section) => comparison.section(section, wanted),
            None if partial => {}
            None => comparison.report(rules::MISSING_SECTION, 0, &[("id", &wanted.id)]),
        }
    }
    for section in &document.sections {
        let id = section.content.id.as_str();
        if !id.is_empty() && !layout.sections.iter().any(|wanted| wanted.id == id) {
            comparison.report(rules::EXTRA_SECTION, section.content.at, &[("id", id)]);
        }
    }
}

/// Reports what the Markdown parser could not place.
pub(super) fn oddities(file: &str, odd: &[(Oddity, usize)], reports: &mut Reports<'_>) {
    for (what, at) in odd {
        let mut add = |rule, args: &[(&'static str, &str)]| reports.add(rule, file, *at, args);
        match what {
            Oddity::FrontLine => add(rules::FRONT_LINE, &[]),
            Oddity::Forbidden(what) => add(rules::FORBIDDEN, &[("what", what)]),
            Oddity::HeadingWithoutId => add(rules::HEADING_WITHOUT_ID, &[]),
            Oddity::HeadingLevel => add(rules::HEADING_LEVEL, &[]),
            Oddity::ForeignPart(id) => add(rules::FOREIGN_PART, &[("id", id)]),
            Oddity::OutsideSections => add(rules::OUTSIDE_SECTIONS, &[]),
            Oddity::QuoteWithoutKey => add(rules::QUOTE_WITHOUT_KEY, &[]),
            Oddity::MixedList => add(rules::MIXED_LIST, &[]),
            Oddity::Twice(id) => add(rules::TWICE, &[("id", id)]),
        }
    }
}

struct Comparison<'c, 'f> {
    file: &'c str,
    reports: &'c mut Reports<'f>,
}

impl Comparison<'_, '_> {
    fn report(&mut self, rule: super::Rule, at: usize, args: &[(&'static str, &str)]) {
        self.reports.add(rule, self.file, at, args);
    }

    fn front(&mut self, document: &Document, layout: &Layout, partial: bool) {
        for field in layout.front {
            match document.front(field) {
                None if partial => {}
                None => self.report(rules::FRONT_MISSING, 0, &[("field", field)]),
                Some("") => self.report(rules::EMPTY, 0, &[("id", field)]),
                Some(_) => {}
            }
        }
        for entry in &document.front {
            if !layout.front.contains(&entry.key.as_str()) {
                self.report(rules::FRONT_UNKNOWN, entry.at, &[("field", &entry.key)]);
            }
        }
    }

    fn section(&mut self, section: &Section, wanted: &SectionLayout) {
        self.content(&section.content, &wanted.id, &wanted.wants);
        for part in &wanted.parts {
            let id = format!("{}.{}", wanted.id, part.id);
            match section
                .parts
                .iter()
                .find(|found| part.id == found.id.as_str())
            {
                Some(found) => self.content(found, &id, &part.wants),
                None => self.report(rules::MISSING_PART, section.content.at, &[("id", &id)]),
            }
        }
        for found in &section.parts {
            if !wanted.parts.iter().any(|part| part.id == found.id.as_str()) {
                let id = format!("{}.{}", wanted.id, found.id);
                self.report(rules::EXTRA_PART, found.at, &[("id", &id)]);
            }
        }
    }

    fn content(&mut self, content: &Content, id: &str, wants: &Wants) {
        let no_heading = wants.heading && content.heading.is_empty();
        if no_heading || wants.body && content.body.is_empty() {
            self.report(rules::EMPTY, content.at, &[("id", id)]);
        }
        let lines = (rules::MISSING_LINE, rules::EXTRA_LINE);
        self.keys(content.at, id, &content.lines, &wants.lines, lines);
        let feedback = (rules::MISSING_FEEDBACK, rules::EXTRA_FEEDBACK);
        self.keys(content.at, id, &content.feedback, &wants.feedback, feedback);
    }

    fn keys(
        &mut self,
        at: usize,
        id: &str,
        found: &[Keyed],
        wanted: &[Want],
        (missing, extra): (super::Rule, super::Rule),
    ) {
        for want in wanted.iter().filter(|want| want.needed) {
            if !found.iter().any(|entry| want.key == entry.key.as_str()) {
                self.report(missing, at, &[("key", want.key.as_str()), ("id", id)]);
            }
        }
        for entry in found {
            if !wanted.iter().any(|want| want.key == entry.key.as_str()) {
                self.report(extra, entry.at, &[("key", &entry.key), ("id", id)]);
            } else if entry.text.is_empty() {
                self.report(rules::EMPTY, entry.at, &[("id", &entry.key)]);
            }
        }
    }
}
