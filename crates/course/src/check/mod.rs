//! The checker: every fault of a pack, each at its file, line and column.

mod activities;
mod files;
mod graph;
mod keys;
mod layout;
mod lessons;
mod lock;
mod options;
mod pack;
mod pictures;
mod place;
mod plain;
mod problem;
pub(crate) mod rules;
mod scenes;
mod units;

pub use lock::{AcceptError, accept};
pub use problem::{Problem, Rule, Severity};
pub use rules::RULES;

pub(crate) use problem::Reports;

use std::collections::BTreeMap;

use crate::date::Date;
use crate::files::Files;
use crate::model::Pack;
use crate::structure;
use crate::words::{self, Document};

/// The language that translations are compared with.
const REFERENCE: &str = "en";

/// Names all faults of a pack, sorted by file and place.
///
/// With `today`, entries past their day of review are named too: as warnings, or as errors when
/// `strict` (as packaging is).
#[must_use]
pub fn check(listing: &Files, today: Option<Date>, strict: bool) -> Vec<Problem> {
    let mut reports = Reports::new(listing);
    files::encodings(listing, &mut reports);
    let loaded = structure::load(listing, &mut reports);
    pack::check(&loaded, pack::Review { today, strict }, &mut reports);
    for lesson in loaded.pack.lessons.values() {
        lessons::check(lesson, &loaded, listing, &mut reports);
    }
    let documents = pages(&loaded.pack, listing, &mut reports);
    for lesson in loaded.pack.lessons.values() {
        options::check(lesson, &loaded.pack.languages, &documents, &mut reports);
    }
    pictures::drawings(listing, &mut reports);
    lock::check(&loaded.pack, listing, &mut reports);
    files::unused(&loaded.pack, listing, &mut reports);
    reports.finish()
}

/// Parses and checks every words file in every language.
fn pages(pack: &Pack, listing: &Files, reports: &mut Reports<'_>) -> BTreeMap<String, Document> {
    let known = plain::Known::of(pack);
    let mut documents = BTreeMap::new();
    let units = units::units(pack, listing);
    for page in units.iter().flat_map(|unit| &unit.pages) {
        for language in &pack.languages {
            for (path, variant) in page.paths(listing, language) {
                if let Some(source) = listing.text(&path) {
                    let (document, odd) = words::parse(source);
                    keys::oddities(&path, &odd, reports);
                    keys::compare(&path, &document, &page.layout, variant.is_some(), reports);
                    let (file, layout) = (path.as_str(), &page.layout);
                    let words = plain::Page {
                        file,
                        source,
                        language,
                        document: &document,
                        layout,
                    };
                    plain::check(&words, &known, reports);
                    documents.insert(path, document);
                } else if !listing.contains(&path) {
                    reports.add(rules::MISSING_FILE, &path, 0, &[]);
                }
            }
        }
    }
    documents
}
