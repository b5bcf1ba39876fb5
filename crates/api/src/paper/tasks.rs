//! Activities with a pen, each with its answer. Both are made together, so that letters and
//! numbers mean the same on both pages.

mod lists;
mod places;
mod scenes;

use std::collections::BTreeMap;
use tilia_course::{Activity, Key, StepWords};
use tilia_reports::paper::{Drawing, Note, Task};
use tilia_words::Words;

/// What fits, and why.
pub(super) struct Solution {
    pub(super) right: Vec<Note>,
    pub(super) notes: Vec<Note>,
}

/// The pictures of the lesson, by name.
pub(super) type Drawn<'a> = &'a dyn Fn(&Key) -> Option<Drawing>;

/// An activity with its answer, where it has one. The same `seed` gives the same order.
pub(super) fn task(
    activity: &Activity,
    words: &StepWords,
    seed: u64,
    labels: &Words,
    drawn: Drawn<'_>,
) -> (Task, Option<Solution>) {
    match activity {
        Activity::Choice(choice) => lists::choice(choice, words, seed, drawn, false),
        Activity::Choices(choice) => lists::choice(choice, words, seed, drawn, true),
        Activity::Order(order) => lists::order(order, words, seed),
        Activity::Match(pairs) => lists::pairs(pairs, words, seed),
        Activity::Sort(sort) => lists::sort(sort, words, seed),
        Activity::Typing(typing) => lists::typing(typing, words),
        Activity::Plan(plan) => lists::plan(plan, words),
        Activity::Spot(spot) => scenes::spot(spot, words),
        Activity::Inbox(inbox) => scenes::inbox(inbox, words, seed, labels),
        Activity::Chat(chat) => scenes::chat(chat, words),
        Activity::Web(web) => scenes::web(web, words),
        Activity::Settings(settings) => places::settings(settings, words),
        Activity::Password(password) => places::password(password, words),
        Activity::File(file) => places::file(file, words),
        Activity::Letter(letter) => places::letter(letter, words),
    }
}

/// The line with this key; nothing for none, which the checker has named.
fn line(lines: &BTreeMap<Key, String>, key: impl AsRef<str>) -> String {
    lines.get(key.as_ref()).cloned().unwrap_or_default()
}

/// The lines with these keys, in this order.
fn lines_of<'k>(
    lines: &BTreeMap<Key, String>,
    keys: impl IntoIterator<Item = &'k Key>,
) -> Vec<String> {
    keys.into_iter().map(|key| line(lines, key)).collect()
}

/// A, B, C …
fn letter_of(place: usize) -> String {
    let number = u32::try_from(place).unwrap_or(u32::MAX);
    char::from_u32(u32::from('A').saturating_add(number))
        .filter(char::is_ascii_uppercase)
        .map_or_else(|| (place + 1).to_string(), String::from)
}

/// 1, 2, 3 …
fn number_of(place: usize) -> String {
    (place + 1).to_string()
}

fn note(mark: impl Into<String>, text: impl Into<String>) -> Note {
    Note {
        mark: mark.into(),
        text: text.into(),
    }
}

/// Notes that say something.
fn telling(notes: impl IntoIterator<Item = Note>) -> Vec<Note> {
    let says = |note: &Note| !note.text.trim().is_empty();
    notes.into_iter().filter(says).collect()
}
