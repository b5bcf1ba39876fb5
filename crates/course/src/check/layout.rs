//! What a words file must hold, derived from the structure it belongs to.

use super::scenes;
use crate::ids::Key;
use crate::model::{Activity, Happened, Lesson, Step, Track};

/// A key that a words file may or must have.
#[derive(Debug, Clone)]
pub(super) struct Want {
    pub(super) key: Key,
    pub(super) needed: bool,
}

/// The keys of a section or a part.
#[derive(Debug, Clone, Default)]
pub(super) struct Wants {
    pub(super) lines: Vec<Want>,
    pub(super) feedback: Vec<Want>,
    /// Whether there has to be running text.
    pub(super) body: bool,
    /// Whether there has to be a heading.
    pub(super) heading: bool,
}

/// A part of a section.
#[derive(Debug, Clone)]
pub(super) struct PartLayout {
    pub(super) id: Key,
    pub(super) wants: Wants,
    /// Made-up text that is exempt from the rules for plain words.
    pub(super) specimen: bool,
}

/// A section of a words file.
#[derive(Debug, Clone, Default)]
pub(super) struct SectionLayout {
    pub(super) id: String,
    pub(super) wants: Wants,
    pub(super) parts: Vec<PartLayout>,
    pub(super) use_for: Use,
}

/// Which rules for words a section is under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Use {
    /// All of them, the length of a step included.
    #[default]
    Step,
    /// All of them, but the one-line texts are drawn into a made-up scene and so are specimens.
    Scene,
    /// All but the length of a step.
    Text,
    /// None but the forbidden words: notes for the trainer.
    Trainer,
    /// None: a specimen.
    Specimen,
}

/// A words file.
#[derive(Debug, Clone, Default)]
pub(super) struct Layout {
    pub(super) front: &'static [&'static str],
    pub(super) sections: Vec<SectionLayout>,
}

pub(super) fn needed<'k>(keys: impl IntoIterator<Item = &'k Key>) -> Vec<Want> {
    keys.into_iter()
        .map(|key| Want {
            key: key.clone(),
            needed: true,
        })
        .collect()
}

pub(super) fn words(keys: &[&str]) -> Vec<Want> {
    keys.iter()
        .map(|key| Want {
            key: Key::from(*key),
            needed: true,
        })
        .collect()
}

pub(super) fn optional<'k>(keys: impl IntoIterator<Item = &'k Key>) -> Vec<Want> {
    keys.into_iter()
        .map(|key| Want {
            key: key.clone(),
            needed: false,
        })
        .collect()
}

pub(super) fn lesson(lesson: &Lesson) -> Layout {
    let mut sections: Vec<SectionLayout> = lesson.steps.iter().map(step).collect();
    let pictures = super::pictures::used(lesson);
    if !pictures.is_empty() {
        sections.push(SectionLayout {
            id: "pictures".into(),
            wants: Wants {
                lines: needed(&pictures),
                ..Wants::default()
            },
            use_for: Use::Text,
            ..SectionLayout::default()
        });
    }
    sections.push(SectionLayout {
        id: "trainer".into(),
        wants: Wants {
            body: true,
            ..Wants::default()
        },
        use_for: Use::Trainer,
        ..SectionLayout::default()
    });
    Layout {
        front: &["title", "summary"],
        sections,
    }
}

fn step(step: &Step) -> SectionLayout {
    let (mut wants, parts) = step.activity.as_ref().map(activity).unwrap_or_default();
    wants.heading = true;
    wants.body = step.activity.is_none() && step.contacts.is_empty();
    let use_for = match &step.activity {
        _ if step.specimen => Use::Specimen,
        Some(activity) => use_of(activity),
        None => Use::Step,
    };
    SectionLayout {
        id: step.id.to_string(),
        wants,
        parts,
        use_for,
    }
}

fn use_of(activity: &Activity) -> Use {
    if matches!(activity, Activity::Spot(_)) {
        Use::Scene
    } else {
        Use::Step
    }
}

pub(super) fn items(lesson: &Lesson) -> Layout {
    let section = |item: &crate::model::Item| {
        let (mut wants, parts) = activity(&item.activity);
        wants.heading = true;
        SectionLayout {
            id: item.id.to_string(),
            wants,
            parts,
            use_for: use_of(&item.activity),
        }
    };
    Layout {
        front: &[],
        sections: lesson.items.iter().map(section).collect(),
    }
}

pub(super) fn track(track: &Track) -> Layout {
    let mut layout = Layout {
        front: &["title", "summary"],
        sections: Vec::new(),
    };
    if !track.statements.is_empty() {
        layout.sections.push(SectionLayout {
            id: "statements".into(),
            wants: Wants {
                lines: needed(&track.statements),
                ..Wants::default()
            },
            use_for: Use::Text,
            ..SectionLayout::default()
        });
    }
    layout
}

pub(super) fn glossary<'t>(terms: impl Iterator<Item = &'t str>) -> Layout {
    let section = |id: &str| SectionLayout {
        id: id.to_owned(),
        wants: Wants {
            heading: true,
            body: true,
            ..Wants::default()
        },
        ..SectionLayout::default()
    };
    Layout {
        front: &[],
        sections: terms.map(section).collect(),
    }
}

pub(super) fn happened(topics: &[Happened]) -> Layout {
    let section = |topic: &Happened| SectionLayout {
        id: topic.id.to_string(),
        wants: Wants {
            lines: needed(&topic.steps),
            heading: true,
            ..Wants::default()
        },
        ..SectionLayout::default()
    };
    Layout {
        front: &[],
        sections: topics.iter().map(section).collect(),
    }
}

/// The keys of an activity and its parts.
fn activity(activity: &Activity) -> (Wants, Vec<PartLayout>) {
    let mut wants = Wants::default();
    let mut parts = Vec::new();
    match activity {
        Activity::Choice(choice) | Activity::Choices(choice) => {
            wants.lines = needed(&choice.options);
            wants.feedback = needed(&choice.options);
        }
        Activity::Order(order) => {
            wants.lines = needed(&order.parts);
            wants.feedback = words(&["right", "wrong"]);
            wants.feedback.extend(optional(&order.parts));
        }
        Activity::Match(pairs) => {
            wants.lines = needed(pairs.pairs.keys().chain(&pairs.right_keys()));
            wants.feedback = needed(pairs.pairs.keys());
        }
        Activity::Sort(sort) => {
            wants.lines = needed(sort.boxes.iter().chain(sort.cards.keys()));
            wants.feedback = needed(sort.cards.keys());
        }
        Activity::Spot(spot) => {
            wants.lines = needed(spot.marks.iter().map(|mark| &mark.id));
            wants.feedback = wants.lines.clone();
        }
        Activity::Password(_) => wants.feedback = words(&["weak", "fair", "strong"]),
        Activity::File(file) => {
            let files = file.files.iter().map(|saved| &saved.id);
            wants.lines = needed(files.chain(file.places.iter().map(|place| &place.id)));
            wants.feedback = words(&["safe", "lost"]);
        }
        Activity::Plan(plan) => wants.lines = needed(&plan.options),
        Activity::Typing(typing) => {
            wants.lines = needed(&typing.lines);
            wants.feedback = words(&["done"]);
        }
        _ => parts = scenes::parts(activity, &mut wants),
    }
    (wants, parts)
}
