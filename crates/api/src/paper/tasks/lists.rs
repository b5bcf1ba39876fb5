//! Options, parts, pairs and boxes.

use super::{Drawn, Solution, letter_of, line, lines_of, note, number_of, telling};
use crate::content;
use crate::wire::lesson::Keyed;
use tilia_course as course;
use tilia_course::{Choice, Key, Match, Order, Plan, Sort, StepWords, Typing};
use tilia_reports::paper::{PaperOption, PaperPicture, Task};

pub(super) fn choice(
    choice: &Choice,
    words: &StepWords,
    seed: u64,
    drawn: Drawn<'_>,
    several: bool,
) -> (Task, Option<Solution>) {
    let shown = content::options(choice, words, seed);
    let picture = |option: &Keyed| {
        let of = choice.pictures.iter();
        let mut of = of.filter(|(key, _)| key.as_str() == option.key);
        let drawing = of.find_map(|(_, name)| drawn(name))?;
        let alt = option.text.clone();
        Some(PaperPicture { alt, drawing })
    };
    let option = |option: &Keyed| PaperOption {
        text: option.text.clone(),
        picture: picture(option),
    };
    let options = shown.iter().map(option).collect();
    let is_right = |key: &str| choice.right.iter().any(|right| right.as_str() == key);
    let letters = || shown.iter().enumerate();
    let right = letters()
        .filter(|(_, option)| is_right(&option.key))
        .map(|(at, option)| note(letter_of(at), option.text.clone()));
    let notes = letters()
        .map(|(at, option)| note(letter_of(at), line(&words.feedback, option.key.as_str())));
    let solution = Solution {
        right: right.collect(),
        notes: telling(notes),
    };
    let task = if several {
        Task::Choices { options }
    } else {
        Task::Choice { options }
    };
    (task, Some(solution))
}

pub(super) fn order(order: &Order, words: &StepWords, seed: u64) -> (Task, Option<Solution>) {
    let shown = content::not_in_order(&order.parts, seed);
    let right = order.parts.iter().enumerate();
    let reasons = order.parts.iter().enumerate();
    let solution = Solution {
        right: right
            .map(|(at, key)| note(number_of(at), line(&words.lines, key)))
            .collect(),
        notes: telling(
            reasons
                .map(|(at, key)| note(number_of(at), line(&words.feedback, key)))
                .chain([note("", line(&words.feedback, "right"))]),
        ),
    };
    let parts = lines_of(&words.lines, &shown);
    (Task::Order { parts }, Some(solution))
}

pub(super) fn pairs(pairs: &Match, words: &StepWords, seed: u64) -> (Task, Option<Solution>) {
    let keys: Vec<Key> = pairs.pairs.keys().cloned().collect();
    let left = course::shuffled(&keys, seed);
    let right = course::shuffled(&pairs.right_keys(), !seed);
    let partner = |key: &Key| {
        let wanted = pairs.pairs.get(key)?;
        let at = right.iter().position(|of| of == wanted)?;
        Some(format!("{}  {}", letter_of(at), line(&words.lines, wanted)))
    };
    let numbered = || left.iter().enumerate();
    let solution = Solution {
        right: numbered()
            .map(|(at, key)| note(number_of(at), partner(key).unwrap_or_default()))
            .collect(),
        notes: telling(numbered().map(|(at, key)| note(number_of(at), line(&words.feedback, key)))),
    };
    let task = Task::Match {
        left: lines_of(&words.lines, &left),
        right: lines_of(&words.lines, &right),
    };
    (task, Some(solution))
}

pub(super) fn sort(sort: &Sort, words: &StepWords, seed: u64) -> (Task, Option<Solution>) {
    let keys: Vec<Key> = sort.cards.keys().cloned().collect();
    let cards = course::shuffled(&keys, seed);
    let in_box = |of: &Key| {
        let inside = cards
            .iter()
            .filter(|card| sort.cards.get(*card) == Some(of));
        lines_of(&words.lines, inside).join("; ")
    };
    let solution = Solution {
        right: sort
            .boxes
            .iter()
            .map(|of| note(line(&words.lines, of), in_box(of)))
            .collect(),
        notes: telling(
            cards
                .iter()
                .map(|card| note(line(&words.lines, card), line(&words.feedback, card))),
        ),
    };
    let task = Task::Sort {
        boxes: lines_of(&words.lines, &sort.boxes),
        cards: lines_of(&words.lines, &cards),
    };
    (task, Some(solution))
}

pub(super) fn typing(typing: &Typing, words: &StepWords) -> (Task, Option<Solution>) {
    let lines = lines_of(&words.lines, &typing.lines);
    (Task::Typing { lines }, None)
}

pub(super) fn plan(plan: &Plan, words: &StepWords) -> (Task, Option<Solution>) {
    let options = lines_of(&words.lines, &plan.options);
    (Task::Plan { options }, None)
}
