//! Which pictures a lesson uses, and whether their files are there and harmless.

use super::{Reports, rules};
use crate::files::Files;
use crate::ids::Key;
use crate::model::Lesson;
use crate::picture::{self, Fault};
use crate::structure::{PathStep, Source};

/// Names of the pictures of a lesson, each once, sorted.
pub(super) fn used(lesson: &Lesson) -> Vec<Key> {
    let steps = lesson.steps.iter().filter_map(|step| step.picture.as_ref());
    let mut names: Vec<Key> = lesson.picture.iter().chain(steps).cloned().collect();
    names.sort();
    names.dedup();
    names
}

pub(super) fn check(
    lesson: &Lesson,
    source: &Source<'_>,
    files: &Files,
    reports: &mut Reports<'_>,
) {
    let mut named: Vec<(&Key, Vec<PathStep<'_>>)> = Vec::new();
    if let Some(name) = &lesson.picture {
        named.push((name, vec![PathStep::Field("picture")]));
    }
    for (number, step) in lesson.steps.iter().enumerate() {
        if let Some(name) = &step.picture {
            let path = [
                PathStep::Field("steps"),
                PathStep::Entry(number),
                PathStep::Field("picture"),
            ];
            named.push((name, path.to_vec()));
        }
    }
    for (name, place) in named {
        let path = format!("{}/{name}.svg", lesson.folder());
        if !files.contains(&path) {
            let args = [("path", path.as_str())];
            reports.add(
                rules::UNKNOWN_PICTURE,
                &source.path,
                source.at(&place),
                &args,
            );
        }
    }
}

/// Checks every drawing of the pack against the allow-list.
pub(super) fn drawings(files: &Files, reports: &mut Reports<'_>) {
    for path in files.paths().filter(|path| path.ends_with(".svg")) {
        let (_, faults) = picture::read(files.text(path).unwrap_or_default());
        for (fault, at) in faults {
            report(path, &fault, at, reports);
        }
    }
}

fn report(path: &str, fault: &Fault, at: usize, reports: &mut Reports<'_>) {
    let list = |words: &[&str]| words.join(", ");
    let mut add = |rule, args: &[(&'static str, &str)]| reports.add(rule, path, at, args);
    match fault {
        Fault::Xml(fault) => add(rules::SVG_XML, &[("fault", fault)]),
        Fault::Element(name) => {
            add(
                rules::SVG_ELEMENT,
                &[("name", name), ("known", &list(picture::ELEMENTS))],
            );
        }
        Fault::Attribute(name) => {
            add(
                rules::SVG_ATTRIBUTE,
                &[("name", name), ("known", &list(picture::ATTRIBUTES))],
            );
        }
        Fault::Value(name) => add(rules::SVG_VALUE, &[("name", name)]),
        Fault::Class(name) => {
            add(
                rules::SVG_CLASS,
                &[("name", name), ("known", &list(picture::CLASSES))],
            );
        }
        Fault::Text => add(rules::SVG_TEXT, &[]),
        Fault::ViewBox => add(rules::SVG_VIEWBOX, &[]),
        Fault::Deep => add(rules::SVG_DEEP, &[("most", &picture::DEEPEST.to_string())]),
    }
}
