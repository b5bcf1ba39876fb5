//! Which pictures a lesson uses, and whether their files are there and harmless.

use super::{Reports, rules};
use crate::files::Files;
use crate::ids::Key;
use crate::model::{Activity, Lesson};
use crate::picture::{self, Fault};
use crate::structure::{PathStep, Source};

/// Names of the pictures of a lesson that need an alternative text, each once, sorted.
pub(super) fn used(lesson: &Lesson) -> Vec<Key> {
    let steps = lesson.steps.iter().filter_map(|step| step.picture.as_ref());
    let mut names: Vec<Key> = lesson.picture.iter().chain(steps).cloned().collect();
    names.sort();
    names.dedup();
    names
}

/// Names of all pictures of a lesson.
pub(super) fn drawn(lesson: &Lesson) -> Vec<Key> {
    let steps = lesson.steps.iter();
    let of_options = steps.flat_map(|step| of_options(step.activity.as_ref()));
    let mut names = used(lesson);
    names.extend(of_options.map(|(_, name)| name.clone()));
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
        for (option, name) in of_options(step.activity.as_ref()) {
            let path = [
                PathStep::Field("steps"),
                PathStep::Entry(number),
                PathStep::Field("pictures"),
                PathStep::Field(option.as_str()),
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

/// Pictures that stand with the words of an option; those words are all that has to be said of them.
fn of_options(activity: Option<&Activity>) -> impl Iterator<Item = (&Key, &Key)> {
    let choice = match activity {
        Some(Activity::Choice(choice) | Activity::Choices(choice)) => Some(choice),
        _ => None,
    };
    choice.into_iter().flat_map(|choice| &choice.pictures)
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
