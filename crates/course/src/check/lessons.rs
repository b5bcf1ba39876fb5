//! Rules for a lesson and its assessment items.

use super::place::Here;
use super::{Reports, activities, pictures, rules};
use crate::files::Files;
use crate::model::{Activity, Band, Item, Lesson, Pack, Record};
use crate::structure::PathStep::{Entry, Field};
use crate::structure::{Loaded, PathStep};

const RESERVED: [&str; 2] = ["pictures", "trainer"];

pub(super) fn check(
    lesson: &Lesson,
    loaded: &Loaded<'_>,
    files: &Files,
    reports: &mut Reports<'_>,
) {
    let path = format!("{}/lesson.toml", lesson.folder());
    if let Some(source) = loaded.source(&path) {
        let mut here = Here {
            source,
            base: Vec::new(),
            reports,
        };
        names(lesson, &loaded.pack, &mut here);
        here.unique("steps", lesson.steps.iter().map(|step| step.id.as_str()));
        if lesson.steps.is_empty() {
            here.report(rules::NO_STEPS, &[Field("steps")], &[]);
        }
        steps(lesson, &loaded.pack, &mut here);
        pictures::check(lesson, source, files, reports);
    }
    let path = format!("{}/items.toml", lesson.folder());
    if let Some(source) = loaded.source(&path) {
        items(
            lesson,
            &loaded.pack,
            &mut Here {
                source,
                base: Vec::new(),
                reports,
            },
        );
    }
}

/// Everything a lesson names has to exist somewhere in the pack.
fn names(lesson: &Lesson, pack: &Pack, here: &mut Here<'_, '_, '_>) {
    if lesson.competences.is_empty() {
        here.report(rules::NO_COMPETENCE, &[Field("competences")], &[]);
    }
    for (number, code) in lesson.competences.iter().enumerate() {
        competence(
            code.as_str(),
            &[Field("competences"), Entry(number)],
            pack,
            here,
        );
    }
    for (number, term) in lesson.glossary.iter().enumerate() {
        if !pack.terms.contains(term) {
            let path = [Field("glossary"), Entry(number)];
            here.report(rules::UNKNOWN_TERM, &path, &[("id", term.as_str())]);
        }
    }
    for (number, fact) in lesson.facts.iter().enumerate() {
        if !pack.facts.iter().any(|known| known.id == *fact) {
            let path = [Field("facts"), Entry(number)];
            here.report(rules::UNKNOWN_FACT, &path, &[("id", fact.as_str())]);
        }
    }
}

fn competence(code: &str, path: &[PathStep<'_>], pack: &Pack, here: &mut Here<'_, '_, '_>) {
    if !code.is_empty() && !pack.competences.iter().any(|known| known.code == code) {
        here.report(rules::UNKNOWN_COMPETENCE, path, &[("id", code)]);
    }
}

fn steps(lesson: &Lesson, pack: &Pack, here: &mut Here<'_, '_, '_>) {
    for (number, step) in lesson.steps.iter().enumerate() {
        let base = [Field("steps"), Entry(number)];
        let mut here = here.below(&base);
        if RESERVED.contains(&step.id.as_str()) {
            here.report(
                rules::RESERVED_ID,
                &[Field("id")],
                &[("id", step.id.as_str())],
            );
        }
        for (number, contact) in step.contacts.iter().enumerate() {
            if pack.contact(contact).is_none() {
                let path = [Field("contacts"), Entry(number)];
                here.report(rules::UNKNOWN_CONTACT, &path, &[("id", contact.as_str())]);
            }
        }
        if let Some(code) = &step.competence {
            competence(code.as_str(), &[Field("competence")], pack, &mut here);
        }
        if let Some(activity) = &step.activity {
            if lesson.record == Record::Never && matches!(activity, Activity::Plan(_)) {
                here.report(rules::PRIVATE_WITH_PLAN, &[Field("kind")], &[]);
            }
            activities::check(activity, false, &mut here);
        }
    }
}

fn items(lesson: &Lesson, pack: &Pack, here: &mut Here<'_, '_, '_>) {
    spread(&lesson.items, here);
    here.unique("items", lesson.items.iter().map(|item| item.id.as_str()));
    let prefix = format!("{}-i", lesson.id);
    for (number, item) in lesson.items.iter().enumerate() {
        let base = [Field("items"), Entry(number)];
        let mut here = here.below(&base);
        let count = item
            .id
            .as_str()
            .strip_prefix(&prefix)
            .and_then(|n| n.parse::<u16>().ok());
        if count.is_none() && !item.id.as_str().is_empty() {
            let args = [("id", item.id.as_str()), ("prefix", prefix.as_str())];
            here.report(rules::ITEM_ID, &[Field("id")], &args);
        }
        competence(
            item.competence.as_str(),
            &[Field("competence")],
            pack,
            &mut here,
        );
        activities::check(&item.activity, true, &mut here);
    }
}

fn spread(items: &[Item], here: &mut Here<'_, '_, '_>) {
    if items.len() < 6 {
        here.report(
            rules::ITEM_COUNT,
            &[],
            &[("count", &items.len().to_string())],
        );
    }
    for (band, name) in [
        (Band::Low, "low"),
        (Band::Middle, "middle"),
        (Band::High, "high"),
    ] {
        let count = items.iter().filter(|item| item.band == band).count();
        if count < 2 {
            let args = [("band", name), ("count", &*count.to_string())];
            here.report(rules::ITEM_BANDS, &[], &args);
        }
    }
    let scenarios = items.iter().filter(|item| item.scenario).count();
    if scenarios < 2 {
        here.report(
            rules::ITEM_SCENARIOS,
            &[],
            &[("count", &scenarios.to_string())],
        );
    }
}
