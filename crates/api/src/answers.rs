//! Answers on their way: from the page to the course, to the records, and back to the page.

use crate::wire::lesson::{Answer, Decision, TakenReply, WebDecision};
use crate::{Failure, content};
use std::collections::BTreeMap;
use tilia_course as course;
use tilia_course::Key;
use tilia_records::Chosen;

/// For marking.
///
/// # Errors
/// `bad-answer` for what cannot be an answer to anything.
pub(crate) fn to_course(answer: &Answer) -> Result<course::Answer, Failure> {
    let keys = |keys: &[String]| keys.iter().map(|key| Key::from(key.as_str())).collect();
    let pairs = |pairs: &BTreeMap<String, String>| {
        let pairs = pairs.iter();
        pairs
            .map(|(left, right)| (Key::from(left.as_str()), Key::from(right.as_str())))
            .collect()
    };
    Ok(match answer {
        Answer::Choice { chosen } => course::Answer::Choice {
            chosen: Key::from(chosen.as_str()),
        },
        Answer::Choices { chosen } => course::Answer::Choices {
            chosen: keys(chosen),
        },
        Answer::Order { order } => course::Answer::Order { order: keys(order) },
        Answer::Match { pairs: given } => course::Answer::Match {
            pairs: pairs(given),
        },
        Answer::Sort { cards } => course::Answer::Sort {
            cards: pairs(cards),
        },
        Answer::Spot { found } => course::Answer::Spot { found: keys(found) },
        Answer::File { copies } => course::Answer::File {
            copies: copies
                .iter()
                .map(|(file, places)| (Key::from(file.as_str()), keys(places)))
                .collect(),
        },
        Answer::Inbox { decisions } => course::Answer::Inbox {
            decisions: decisions
                .iter()
                .map(|(key, what)| (Key::from(key.as_str()), content::decision(*what)))
                .collect(),
        },
        Answer::Chat { replies } => course::Answer::Chat {
            replies: replies
                .iter()
                .map(|taken| (taken.turn.as_str().into(), taken.reply.as_str().into()))
                .collect(),
        },
        Answer::Settings { states } => course::Answer::Settings {
            states: states
                .iter()
                .map(|(switch, state)| (Key::from(switch.as_str()), Key::from(state.as_str())))
                .collect(),
        },
        Answer::Web { decision, reasons } => course::Answer::Web {
            decision: match decision.ok_or_else(|| Failure::new("bad-answer"))? {
                WebDecision::Act => course::WebDecision::Act,
                WebDecision::Leave => course::WebDecision::Leave,
            },
            reasons: keys(reasons),
        },
        Answer::Password { score, length } => course::Answer::Password {
            score: u8::try_from(*score).unwrap_or(u8::MAX),
            length: *length,
        },
        Answer::Letter { blocks } => course::Answer::Letter {
            blocks: keys(blocks),
        },
        Answer::Plan { chosen } => course::Answer::Plan {
            chosen: keys(chosen),
        },
        Answer::Typing { typed } => course::Answer::Typing { typed: keys(typed) },
    })
}

/// For the records: keys of the course, never typed text.
pub(crate) fn to_records(answer: &Answer) -> Result<Chosen, Failure> {
    let keys = |keys: &[String]| Chosen::keys(keys.iter().map(String::as_str));
    Ok(match answer {
        Answer::Choice { chosen } => Chosen::keys([chosen.as_str()]),
        Answer::Choices { chosen }
        | Answer::Order { order: chosen }
        | Answer::Spot { found: chosen }
        | Answer::Letter { blocks: chosen }
        | Answer::Plan { chosen }
        | Answer::Typing { typed: chosen } => keys(chosen),
        Answer::Match { pairs } | Answer::Sort { cards: pairs } => Chosen::pairs(
            pairs
                .iter()
                .map(|(left, right)| (left.as_str(), right.as_str())),
        ),
        // A file in two places stands here twice.
        Answer::File { copies } => Chosen::pairs(copies.iter().flat_map(|(file, places)| {
            let places = places.iter();
            places.map(move |place| (file.as_str(), place.as_str()))
        })),
        Answer::Inbox { decisions } => Chosen::pairs(
            decisions
                .iter()
                .map(|(key, what)| (key.as_str(), content::decision(*what).as_str())),
        ),
        Answer::Chat { replies } => Chosen::pairs(
            replies
                .iter()
                .map(|taken| (taken.turn.as_str(), taken.reply.as_str())),
        ),
        Answer::Settings { states } => Chosen::pairs(
            states
                .iter()
                .map(|(switch, state)| (switch.as_str(), state.as_str())),
        ),
        // Reasons are pairs too, so that none of them is ever taken for the decision.
        Answer::Web { decision, reasons } => {
            let decision = decision.ok_or_else(|| Failure::new("bad-answer"))?;
            let reasons = reasons.iter().map(|reason| (REASON, reason.as_str()));
            Chosen::pairs(std::iter::once((DECISION, web_key(decision))).chain(reasons))
        }
        Answer::Password { score, length } => Chosen::pairs([
            (SCORE, score.to_string().as_str()),
            (LENGTH, length.to_string().as_str()),
        ]),
    }?)
}

/// Names in the records of what is no key of the course.
const DECISION: &str = "decision";
const REASON: &str = "reason";
const SCORE: &str = "score";
const LENGTH: &str = "length";

fn web_key(decision: WebDecision) -> &'static str {
    match decision {
        WebDecision::Act => "act",
        WebDecision::Leave => "leave",
    }
}

/// From the records, for an activity of this kind; none when the lesson has changed its kind since.
pub(crate) fn from_records(activity: &course::Activity, chosen: &str) -> Option<Answer> {
    let keys = || {
        chosen
            .split(',')
            .filter(|key| !key.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let pairs = || chosen.split(',').filter_map(|pair| pair.split_once('='));
    let one_each = || {
        let pairs = pairs();
        pairs
            .map(|(left, right)| (left.to_owned(), right.to_owned()))
            .collect::<BTreeMap<_, _>>()
    };
    Some(match activity {
        course::Activity::Choice(_) => Answer::Choice {
            chosen: chosen.to_owned(),
        },
        course::Activity::Choices(_) => Answer::Choices { chosen: keys() },
        course::Activity::Order(_) => Answer::Order { order: keys() },
        course::Activity::Match(_) => Answer::Match { pairs: one_each() },
        course::Activity::Sort(_) => Answer::Sort { cards: one_each() },
        course::Activity::Spot(_) => Answer::Spot { found: keys() },
        course::Activity::File(_) => Answer::File {
            copies: pairs().fold(BTreeMap::new(), |mut copies, (file, place)| {
                let places: &mut Vec<String> = copies.entry(file.to_owned()).or_default();
                places.push(place.to_owned());
                copies
            }),
        },
        course::Activity::Inbox(_) => Answer::Inbox {
            decisions: pairs()
                .filter_map(|(key, what)| Some((key.to_owned(), from_key(what)?)))
                .collect::<BTreeMap<_, _>>(),
        },
        course::Activity::Chat(_) => Answer::Chat {
            replies: pairs()
                .map(|(turn, reply)| TakenReply {
                    turn: turn.to_owned(),
                    reply: reply.to_owned(),
                })
                .collect(),
        },
        course::Activity::Settings(_) => Answer::Settings {
            states: pairs()
                .map(|(switch, state)| (switch.to_owned(), state.to_owned()))
                .collect(),
        },
        course::Activity::Web(_) => site(pairs())?,
        course::Activity::Password(_) => measured(pairs())?,
        course::Activity::Letter(_) => Answer::Letter { blocks: keys() },
        course::Activity::Plan(_) => Answer::Plan { chosen: keys() },
        course::Activity::Typing(_) => Answer::Typing { typed: keys() },
    })
}

fn site<'p>(pairs: impl Iterator<Item = (&'p str, &'p str)>) -> Option<Answer> {
    let (mut decision, mut reasons) = (None, Vec::new());
    for (name, value) in pairs {
        match (name, value) {
            (DECISION, "act") => decision = Some(WebDecision::Act),
            (DECISION, "leave") => decision = Some(WebDecision::Leave),
            (REASON, reason) => reasons.push(reason.to_owned()),
            _ => return None,
        }
    }
    decision
        .is_some()
        .then_some(Answer::Web { decision, reasons })
}

fn measured<'p>(pairs: impl Iterator<Item = (&'p str, &'p str)>) -> Option<Answer> {
    let numbers: BTreeMap<&str, &str> = pairs.collect();
    Some(Answer::Password {
        score: numbers.get(SCORE)?.parse().ok()?,
        length: numbers.get(LENGTH)?.parse().ok()?,
    })
}

/// The decision about the one message of a mailbox, as the records keep it.
pub(crate) fn decision_in(chosen: &str) -> Option<&str> {
    chosen.split_once('=').map(|(_, decision)| decision)
}

fn from_key(key: &str) -> Option<Decision> {
    Some(match course::Decision::from_key(key)? {
        course::Decision::Keep => Decision::Keep,
        course::Decision::Report => Decision::Report,
        course::Decision::Delete => Decision::Delete,
    })
}

#[cfg(test)]
mod tests;
