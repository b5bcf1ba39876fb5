//! Marking of things put into places: pairs, boxes, switches and copies.

use std::collections::BTreeMap;

use super::answer::{AnswerError, known, must_know};
use super::{FeedbackRef, Mark, Verdict, on_part, on_step, share};
use crate::ids::Key;
use crate::model::{File, Match, Settings, Sort};

pub(super) fn pairs(pairs: &Match, given: &BTreeMap<Key, Key>) -> Result<Mark, AnswerError> {
    let rights = pairs.right_keys();
    placed(&pairs.pairs, given, |right| rights.contains(right))
}

pub(super) fn sort(sort: &Sort, cards: &BTreeMap<Key, Key>) -> Result<Mark, AnswerError> {
    placed(&sort.cards, cards, |name| sort.boxes.contains(name))
}

/// The share of things in their right places; feedback to each thing that was placed.
fn placed(
    right: &BTreeMap<Key, Key>,
    given: &BTreeMap<Key, Key>,
    is_place: impl Fn(&Key) -> bool,
) -> Result<Mark, AnswerError> {
    for (thing, place) in given {
        must_know(thing, right.contains_key(thing))?;
        must_know(place, is_place(place))?;
    }
    let is_right = |thing: &Key| given.get(thing) == right.get(thing);
    let hits = given.keys().filter(|thing| is_right(thing)).count();
    Ok(Mark {
        result: share(hits, right.len()),
        passed: hits == right.len(),
        complete: given.len() == right.len(),
        feedback: given
            .keys()
            .map(|thing| on_step(thing.clone(), is_right(thing)))
            .collect(),
        detection: None,
    })
}

/// The share of switches in a safe state; every safe state counts.
pub(super) fn settings(
    settings: &Settings,
    states: &BTreeMap<Key, Key>,
) -> Result<Mark, AnswerError> {
    for (key, state) in states {
        let switch = settings.switches.iter().find(|switch| switch.id == *key);
        must_know(key, switch.is_some())?;
        must_know(
            state,
            switch.is_some_and(|switch| switch.options.contains(state)),
        )?;
    }
    let mut feedback = Vec::new();
    let mut safe = 0;
    for switch in &settings.switches {
        let state = states.get(&switch.id).unwrap_or(&switch.start);
        let right = switch.safe.contains(state);
        safe += usize::from(right);
        feedback.push(on_part(&switch.id, state.clone(), right));
    }
    Ok(Mark {
        result: share(safe, settings.switches.len()),
        passed: safe == settings.switches.len(),
        complete: true,
        feedback,
        detection: None,
    })
}

/// Two points per file: one for a copy that outlives the crash, one for enough copies. Each file is told whether it
/// can be brought back, each place whether it is still there.
pub(super) fn file(file: &File, copies: &BTreeMap<Key, Vec<Key>>) -> Result<Mark, AnswerError> {
    for (key, places) in copies {
        must_know(key, file.files.iter().any(|saved| saved.id == *key))?;
        known(places, |place| {
            file.places.iter().any(|known| known.id == *place)
        })?;
    }
    let outlives = |place: &Key| {
        let place = file.places.iter().find(|known| known.id == *place);
        place.is_some_and(|place| place.survives && place.id != file.crash)
    };
    let none = Vec::new();
    let (mut points, mut lost) = (0, 0);
    let mut each = Vec::new();
    for saved in &file.files {
        let places = copies.get(&saved.id).unwrap_or(&none);
        let alive = places.iter().any(outlives);
        points += usize::from(alive);
        points += usize::from(places.len() >= usize::from(file.copies));
        lost += usize::from(!alive);
        each.push(on_step(saved.id.clone(), alive));
    }
    // After the crash everybody may know which places are still there.
    let standing = file.places.iter();
    each.extend(standing.map(|place| FeedbackRef {
        part: None,
        key: place.id.clone(),
        // A place that broke is nobody's mistake.
        verdict: if outlives(&place.id) {
            Verdict::Right
        } else {
            Verdict::Neutral
        },
    }));
    let overall: FeedbackRef = on_step(if lost == 0 { "safe" } else { "lost" }, lost == 0);
    Ok(Mark {
        result: share(points, file.files.len() * 2),
        passed: points == file.files.len() * 2,
        complete: file
            .files
            .iter()
            .all(|saved| copies.contains_key(&saved.id)),
        feedback: std::iter::once(overall).chain(each).collect(),
        detection: None,
    })
}
