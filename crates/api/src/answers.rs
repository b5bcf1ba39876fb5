//! Answers on their way: from the page to the course, to the records, and back to the page.

use crate::wire::lesson::{Answer, Decision};
use crate::{Failure, content};
use std::collections::BTreeMap;
use tilia_course as course;
use tilia_course::Key;
use tilia_records::Chosen;

/// For marking.
pub(crate) fn to_course(answer: &Answer) -> course::Answer {
    let keys = |keys: &[String]| keys.iter().map(|key| Key::from(key.as_str())).collect();
    match answer {
        Answer::Choice { chosen } => course::Answer::Choice {
            chosen: Key::from(chosen.as_str()),
        },
        Answer::Choices { chosen } => course::Answer::Choices {
            chosen: keys(chosen),
        },
        Answer::Order { order } => course::Answer::Order { order: keys(order) },
        Answer::Match { pairs } => course::Answer::Match {
            pairs: pairs
                .iter()
                .map(|(left, right)| (Key::from(left.as_str()), Key::from(right.as_str())))
                .collect(),
        },
        Answer::Inbox { decisions } => course::Answer::Inbox {
            decisions: decisions
                .iter()
                .map(|(key, what)| (Key::from(key.as_str()), content::decision(*what)))
                .collect(),
        },
        Answer::Letter { blocks } => course::Answer::Letter {
            blocks: keys(blocks),
        },
        Answer::Plan { chosen } => course::Answer::Plan {
            chosen: keys(chosen),
        },
        Answer::Typing { typed } => course::Answer::Typing { typed: keys(typed) },
    }
}

/// For the records: keys of the course, never typed text.
pub(crate) fn to_records(answer: &Answer) -> Result<Chosen, Failure> {
    let keys = |keys: &[String]| Chosen::keys(keys.iter().map(String::as_str));
    Ok(match answer {
        Answer::Choice { chosen } => Chosen::keys([chosen.as_str()]),
        Answer::Choices { chosen }
        | Answer::Order { order: chosen }
        | Answer::Letter { blocks: chosen }
        | Answer::Plan { chosen }
        | Answer::Typing { typed: chosen } => keys(chosen),
        Answer::Match { pairs } => Chosen::pairs(
            pairs
                .iter()
                .map(|(left, right)| (left.as_str(), right.as_str())),
        ),
        Answer::Inbox { decisions } => Chosen::pairs(
            decisions
                .iter()
                .map(|(key, what)| (key.as_str(), content::decision(*what).as_str())),
        ),
    }?)
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
    Some(match activity {
        course::Activity::Choice(_) => Answer::Choice {
            chosen: chosen.to_owned(),
        },
        course::Activity::Choices(_) => Answer::Choices { chosen: keys() },
        course::Activity::Order(_) => Answer::Order { order: keys() },
        course::Activity::Match(_) => Answer::Match {
            pairs: pairs()
                .map(|(left, right)| (left.to_owned(), right.to_owned()))
                .collect(),
        },
        course::Activity::Inbox(_) => Answer::Inbox {
            decisions: pairs()
                .filter_map(|(key, what)| Some((key.to_owned(), from_key(what)?)))
                .collect::<BTreeMap<_, _>>(),
        },
        course::Activity::Letter(_) => Answer::Letter { blocks: keys() },
        course::Activity::Plan(_) => Answer::Plan { chosen: keys() },
        course::Activity::Typing(_) => Answer::Typing { typed: keys() },
        _ => return None,
    })
}

fn from_key(key: &str) -> Option<Decision> {
    Some(match course::Decision::from_key(key)? {
        course::Decision::Keep => Decision::Keep,
        course::Decision::Report => Decision::Report,
        course::Decision::Delete => Decision::Delete,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_comes_back_from_the_records_as_it_went_in() {
        let inbox = Answer::Inbox {
            decisions: [
                ("bank".to_owned(), Decision::Report),
                ("library".to_owned(), Decision::Keep),
            ]
            .into(),
        };
        let pairs = Answer::Match {
            pairs: [
                ("a".to_owned(), "x".to_owned()),
                ("b".to_owned(), "x".to_owned()),
            ]
            .into(),
        };
        let order = Answer::Order {
            order: vec!["c".to_owned(), "a".to_owned()],
        };
        let none = Answer::Plan { chosen: Vec::new() };
        let typing = Answer::Typing {
            typed: vec!["a".to_owned()],
        };
        for (answer, activity) in [
            (inbox, course::Activity::Inbox(course::Inbox::default())),
            (pairs, course::Activity::Match(course::Match::default())),
            (order, course::Activity::Order(course::Order::default())),
            (none, course::Activity::Plan(course::Plan::default())),
            (typing, course::Activity::Typing(course::Typing::default())),
        ] {
            let chosen = to_records(&answer).unwrap();
            assert_eq!(from_records(&activity, chosen.as_str()), Some(answer));
        }
    }

    #[test]
    fn typed_text_does_not_reach_the_records() {
        let answer = Answer::Choice {
            chosen: "My name is Anna".to_owned(),
        };
        assert_eq!(to_records(&answer).unwrap_err().code, "bad-answer");
    }
}
