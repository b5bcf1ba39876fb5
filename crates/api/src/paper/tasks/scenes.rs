//! Messages, conversations and pages.

use super::super::text::texts;
use super::{Solution, letter_of, line, lines_of, note, number_of, telling};
use std::collections::BTreeMap;
use tilia_course as course;
use tilia_course::{
    Chat, Decision, Inbox, Key, Message, PartWords, Spot, StepWords, Web, WebDecision,
};
use tilia_reports::paper::{Clue, Note, PaperMessage, PaperPage, Passage, Reply, Task, WebTask};
use tilia_words::Words;

pub(super) fn spot(spot: &Spot, words: &StepWords) -> (Task, Option<Solution>) {
    let clue = |mark: &course::SpotMark| Clue {
        role: mark.role.clone(),
        text: line(&words.lines, &mark.id),
    };
    let marks = || spot.marks.iter().enumerate();
    let solution = Solution {
        right: marks()
            .filter(|(_, mark)| mark.clue)
            .map(|(at, mark)| note(number_of(at), line(&words.lines, &mark.id)))
            .collect(),
        notes: telling(
            marks().map(|(at, mark)| note(number_of(at), line(&words.feedback, &mark.id))),
        ),
    };
    let clues = spot.marks.iter().map(clue).collect();
    (Task::Spot { clues }, Some(solution))
}

pub(super) fn inbox(
    inbox: &Inbox,
    words: &StepWords,
    seed: u64,
    labels: &Words,
) -> (Task, Option<Solution>) {
    let shown = course::shuffled(&inbox.messages, seed);
    let nothing = PartWords::default();
    let part = |of: &Message| words.parts.get(&of.id).unwrap_or(&nothing);
    let numbered = || shown.iter().enumerate();
    let reason = |of: &Message| {
        let best = of.actions.first().map(|action| action.as_str());
        line(&part(of).feedback, best.unwrap_or_default())
    };
    let solution = Solution {
        right: numbered()
            .map(|(at, of)| note(number_of(at), actions(of, labels)))
            .collect(),
        notes: telling(numbered().map(|(at, of)| note(number_of(at), reason(of)))),
    };
    let messages = shown.iter().map(|of| message(of, part(of))).collect();
    (Task::Inbox { messages }, Some(solution))
}

fn actions(of: &Message, labels: &Words) -> String {
    let name = |action: &Decision| match action {
        Decision::Keep => labels.paper_keep(),
        Decision::Report => labels.paper_report(),
        Decision::Delete => labels.paper_delete(),
    };
    of.actions.iter().map(name).collect::<Vec<_>>().join(" / ")
}

fn message(of: &Message, words: &PartWords) -> PaperMessage {
    PaperMessage {
        medium: of.medium.clone(),
        from: line(&words.fields, "from"),
        address: line(&words.fields, "address"),
        subject: line(&words.fields, "subject"),
        date: line(&words.fields, "date"),
        texts: texts(&words.body),
    }
}

pub(super) fn chat(chat: &Chat, words: &StepWords) -> (Task, Option<Solution>) {
    let keys = passages(chat);
    let place = |key: &Key| {
        keys.iter()
            .position(|known| *known == key)
            .map_or(0, |at| at + 1)
    };
    let passage = |key: &&Key| {
        let part = words.parts.get(*key);
        let turn = chat.turns.iter().find(|turn| turn.id == **key);
        let replies = turn.into_iter().flat_map(|turn| &turn.replies);
        Passage {
            texts: part.map(|part| texts(&part.body)).unwrap_or_default(),
            replies: replies
                .map(|(reply, next)| Reply {
                    text: part
                        .map(|part| line(&part.fields, reply))
                        .unwrap_or_default(),
                    to: place(next),
                })
                .collect(),
        }
    };
    let task = Task::Chat {
        with: line(&words.lines, "with"),
        passages: keys.iter().map(passage).collect(),
    };
    let safe = chat.ends.iter().filter(|end| end.safe);
    let solution = Solution {
        right: safe
            .map(|end| note(place(&end.id).to_string(), said(words.parts.get(&end.id))))
            .collect(),
        notes: keys
            .iter()
            .flat_map(|key| replies_told(place(key), words.parts.get(*key)))
            .collect(),
    };
    (task, Some(solution))
}

/// The beginning, then the other turns and the ends as they stand in the file.
fn passages(chat: &Chat) -> Vec<&Key> {
    let turns = chat.turns.iter().map(|turn| &turn.id);
    let others = turns
        .chain(chat.ends.iter().map(|end| &end.id))
        .filter(|key| **key != chat.start);
    std::iter::once(&chat.start).chain(others).collect()
}

fn said(part: Option<&PartWords>) -> String {
    let blocks = part.map(|part| part.body.as_slice()).unwrap_or_default();
    let plain: Vec<String> = blocks.iter().map(course::Block::plain).collect();
    plain.join(" ")
}

fn replies_told(number: usize, part: Option<&PartWords>) -> Vec<Note> {
    let Some(part) = part else {
        return Vec::new();
    };
    let told = part.feedback.iter();
    told.map(|(reply, why)| {
        note(
            number.to_string(),
            format!("{}: {why}", line(&part.fields, reply)),
        )
    })
    .collect()
}

pub(super) fn web(web: &Web, words: &StepWords) -> (Task, Option<Solution>) {
    let keys: Vec<&Key> = std::iter::once(&web.start)
        .chain(
            web.pages
                .iter()
                .map(|page| &page.id)
                .filter(|key| **key != web.start),
        )
        .collect();
    let pages = keys.iter().filter_map(|key| {
        let page = web.pages.iter().find(|page| page.id == **key)?;
        Some(paper_page(&page.links, words.parts.get(*key)?, &keys))
    });
    let task = Task::Web(WebTask {
        pages: pages.collect(),
        decisions: ["act", "leave"].map(|key| line(&words.lines, key)).to_vec(),
        reasons: lines_of(&words.lines, &web.reasons),
    });
    (task, Some(decision(web, words)))
}

fn paper_page(links: &BTreeMap<Key, Key>, part: &PartWords, keys: &[&Key]) -> PaperPage {
    let to = |page: &Key| {
        keys.iter()
            .position(|known| *known == page)
            .map_or(1, |at| at + 1)
    };
    PaperPage {
        address: line(&part.fields, "address"),
        title: line(&part.fields, "title"),
        texts: texts(&part.body),
        links: links
            .iter()
            .map(|(link, page)| Reply {
                text: line(&part.fields, link),
                to: to(page),
            })
            .collect(),
    }
}

fn decision(web: &Web, words: &StepWords) -> Solution {
    let (mark, key) = match web.right {
        WebDecision::Act => ("A", "act"),
        WebDecision::Leave => ("B", "leave"),
    };
    let reasons = || web.reasons.iter().enumerate();
    let right = reasons()
        .filter(|(_, reason)| web.right_reasons.contains(reason))
        .map(|(at, reason)| note(letter_of(at).to_lowercase(), line(&words.lines, reason)));
    let notes = reasons()
        .map(|(at, reason)| note(letter_of(at).to_lowercase(), line(&words.feedback, reason)));
    let decided = [("A", "act"), ("B", "leave")];
    Solution {
        right: std::iter::once(note(mark, line(&words.lines, key)))
            .chain(right)
            .collect(),
        notes: telling(
            decided
                .map(|(mark, key)| note(mark, line(&words.feedback, key)))
                .into_iter()
                .chain(notes),
        ),
    }
}
