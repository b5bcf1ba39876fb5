//! Branching activities: everything can be reached, and there is always a way to an end.

use std::collections::{BTreeMap, BTreeSet};

use super::place::Here;
use super::rules;
use crate::ids::Key;
use crate::model::{Chat, Web};
use crate::structure::PathStep::{Entry, Field};

/// From each key to the keys that can follow.
type Ways<'k> = BTreeMap<&'k Key, Vec<&'k Key>>;

pub(super) fn chat(chat: &Chat, here: &mut Here<'_, '_, '_>) {
    here.unique("turns", chat.turns.iter().map(|turn| turn.id.as_str()));
    here.unique("ends", chat.ends.iter().map(|end| end.id.as_str()));
    here.is_one("start", &chat.start, chat.turns.iter().map(|turn| &turn.id));
    for (number, end) in chat.ends.iter().enumerate() {
        if chat.turns.iter().any(|turn| turn.id == end.id) {
            let path = [Field("ends"), Entry(number), Field("id")];
            here.report(rules::TWICE, &path, &[("id", end.id.as_str())]);
        }
    }
    for (number, turn) in chat.turns.iter().enumerate() {
        let path = [Field("turns"), Entry(number)];
        let mut here = here.below(&path);
        here.size("replies", turn.replies.len(), 1, 4);
        targets(&turn.replies, "replies", &known_in(chat), &mut here);
    }
    let ways: Ways<'_> = chat
        .turns
        .iter()
        .map(|turn| (&turn.id, turn.replies.values().collect()))
        .collect();
    reachable_parts(chat, &ways, here);
}

fn known_in(chat: &Chat) -> Vec<&Key> {
    let turns = chat.turns.iter().map(|turn| &turn.id);
    turns.chain(chat.ends.iter().map(|end| &end.id)).collect()
}

fn reachable_parts(chat: &Chat, ways: &Ways<'_>, here: &mut Here<'_, '_, '_>) {
    let reached = reach(&chat.start, ways);
    for (number, turn) in chat.turns.iter().enumerate() {
        let path = [Field("turns"), Entry(number), Field("id")];
        let id = [("id", turn.id.as_str())];
        if !reached.contains(&turn.id) {
            here.report(rules::UNREACHABLE, &path, &id);
        } else if !chat
            .ends
            .iter()
            .any(|end| reach(&turn.id, ways).contains(&end.id))
        {
            here.report(rules::NO_WAY_OUT, &path, &id);
        }
    }
    for (number, end) in chat.ends.iter().enumerate() {
        if !reached.contains(&end.id) {
            let path = [Field("ends"), Entry(number), Field("id")];
            here.report(rules::UNREACHABLE, &path, &[("id", end.id.as_str())]);
        }
    }
    if !chat
        .ends
        .iter()
        .any(|end| end.safe && reached.contains(&end.id))
    {
        here.report(rules::NO_SAFE_END, &[Field("ends")], &[]);
    }
}

pub(super) fn web(web: &Web, here: &mut Here<'_, '_, '_>) {
    here.unique("pages", web.pages.iter().map(|page| page.id.as_str()));
    let pages: Vec<&Key> = web.pages.iter().map(|page| &page.id).collect();
    here.is_one("start", &web.start, pages.iter().copied());
    here.known("right-reasons", &web.right_reasons, web.reasons.iter());
    if web.right_reasons.is_empty() {
        here.report(
            rules::NO_RIGHT,
            &[Field("right-reasons")],
            &[("field", "right-reasons")],
        );
    }
    let ways: Ways<'_> = web
        .pages
        .iter()
        .map(|page| (&page.id, page.links.values().collect()))
        .collect();
    let reached = reach(&web.start, &ways);
    for (number, page) in web.pages.iter().enumerate() {
        let path = [Field("pages"), Entry(number)];
        if !reached.contains(&page.id) {
            let path = [Field("pages"), Entry(number), Field("id")];
            here.report(rules::UNREACHABLE, &path, &[("id", page.id.as_str())]);
        }
        targets(&page.links, "links", &pages, &mut here.below(&path));
    }
}

fn targets(links: &BTreeMap<Key, Key>, field: &str, known: &[&Key], here: &mut Here<'_, '_, '_>) {
    for (link, target) in links {
        if !known.contains(&target) {
            here.unknown(&[Field(field), Field(link.as_str())], field, target, known);
        }
    }
}

/// Everything that can be reached from a key, the key included.
fn reach<'k>(start: &'k Key, ways: &Ways<'k>) -> BTreeSet<&'k Key> {
    let mut reached = BTreeSet::new();
    let mut next = vec![start];
    while let Some(key) = next.pop() {
        if reached.insert(key) {
            next.extend(ways.get(key).into_iter().flatten());
        }
    }
    reached
}
