//! Marking: from an answer to a result, without any memory of who answered.
//!
//! Results are whole per mille, 0–1000, so that the same answer gives the same number on every
//! machine and in every export.

mod answer;
mod lists;
mod places;
mod scenes;
#[cfg(test)]
mod specimens;
#[cfg(test)]
mod tests;

pub use answer::{Answer, AnswerError};

use crate::ids::Key;
use crate::model::Activity;

/// The result of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mark {
    /// How much of it was right, in per mille.
    pub result: u16,
    /// Whether it counts as right: everything right, or the pass rule of its kind.
    pub passed: bool,
    /// Whether there was an answer to everything that asks for one.
    pub complete: bool,
    /// Which feedback to show, in the order of the activity.
    pub feedback: Vec<FeedbackRef>,
    /// For `inbox` and `spot`: counts for signal detection.
    pub detection: Option<Detection>,
}

/// A feedback text to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedbackRef {
    /// The part of the step whose feedback it is, such as a message; none for the step itself.
    pub part: Option<Key>,
    /// Key of the feedback.
    pub key: Key,
    /// How the answer was at this point.
    pub verdict: Verdict,
}

/// How an answer was at one point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It was right.
    Right,
    /// It was not right yet.
    NotYet,
    /// There is nothing to judge: an explanation.
    Neutral,
}

/// Counts for signal detection; the signal is a fake message or a clue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Detection {
    /// Fakes that were seen.
    pub hits: u16,
    /// Fakes that were not seen.
    pub misses: u16,
    /// Genuine ones taken for fakes.
    pub false_alarms: u16,
    /// Genuine ones that were trusted.
    pub correct_rejections: u16,
}

/// Marks an answer.
///
/// # Errors
/// The answer is for another kind of activity, names something the activity does not have, or
/// names something twice.
pub fn mark(activity: &Activity, answer: &Answer) -> Result<Mark, AnswerError> {
    match (activity, answer) {
        (Activity::Choice(choice), Answer::Choice { chosen }) => lists::choice(choice, chosen),
        (Activity::Choices(choice), Answer::Choices { chosen }) => lists::choices(choice, chosen),
        (Activity::Order(order), Answer::Order { order: given }) => lists::order(order, given),
        (Activity::Match(pairs), Answer::Match { pairs: given }) => places::pairs(pairs, given),
        (Activity::Sort(sort), Answer::Sort { cards }) => places::sort(sort, cards),
        (Activity::Spot(spot), Answer::Spot { found }) => scenes::spot(spot, found),
        (Activity::Inbox(inbox), Answer::Inbox { decisions }) => scenes::inbox(inbox, decisions),
        (Activity::Chat(chat), Answer::Chat { replies }) => scenes::chat(chat, replies),
        (Activity::Settings(settings), Answer::Settings { states }) => {
            places::settings(settings, states)
        }
        (Activity::Web(web), Answer::Web { decision, reasons }) => {
            scenes::web(web, *decision, reasons)
        }
        (Activity::Password(password), Answer::Password { score, length }) => {
            scenes::password(password, *score, *length)
        }
        (Activity::File(file), Answer::File { copies }) => places::file(file, copies),
        (Activity::Letter(letter), Answer::Letter { blocks }) => lists::letter(letter, blocks),
        (Activity::Plan(plan), Answer::Plan { chosen }) => lists::plan(plan, chosen),
        (Activity::Typing(typing), Answer::Typing { typed }) => lists::typing(typing, typed),
        _ => Err(AnswerError::OtherKind {
            kind: activity.kind(),
        }),
    }
}

/// `part` of `whole` in per mille, rounded down, so that 1000 means everything. Nothing of
/// nothing is everything.
fn share(part: usize, whole: usize) -> u16 {
    if whole == 0 {
        return 1000;
    }
    u16::try_from(part.min(whole) * 1000 / whole).unwrap_or(1000)
}

fn verdict(right: bool) -> Verdict {
    if right {
        Verdict::Right
    } else {
        Verdict::NotYet
    }
}

/// Feedback of the step itself.
fn on_step(key: impl Into<Key>, right: bool) -> FeedbackRef {
    FeedbackRef {
        part: None,
        key: key.into(),
        verdict: verdict(right),
    }
}

/// Feedback of a part.
fn on_part(part: &Key, key: impl Into<Key>, right: bool) -> FeedbackRef {
    FeedbackRef {
        part: Some(part.clone()),
        key: key.into(),
        verdict: verdict(right),
    }
}

fn count(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
