//! One small activity of every kind, and the answer to it that is right in full.

use std::collections::BTreeMap;

use super::*;
use crate::model::{
    Chat, Choice, Decision, End, File, Inbox, Letter, LetterBlock, Match, Message, Order, Password,
    Place, Plan, SavedFile, Settings, Sort, Spot, SpotMark, Switch, Turn, Typing, Web, WebDecision,
};

pub(super) fn keys(names: &[&str]) -> Vec<Key> {
    names.iter().map(|name| Key::from(*name)).collect()
}

pub(super) fn map(pairs: &[(&str, &str)]) -> BTreeMap<Key, Key> {
    pairs
        .iter()
        .map(|(a, b)| (Key::from(*a), Key::from(*b)))
        .collect()
}

pub(super) fn choice() -> Choice {
    Choice {
        options: keys(&["a", "b", "c", "d"]),
        right: keys(&["a", "b"]),
        ..Choice::default()
    }
}

pub(super) fn order() -> Order {
    Order {
        parts: keys(&["a", "b", "c", "d"]),
    }
}

pub(super) fn matching() -> Match {
    Match {
        pairs: map(&[("a", "x"), ("b", "y"), ("c", "x")]),
        extra: keys(&["z"]),
    }
}

pub(super) fn sort() -> Sort {
    Sort {
        boxes: keys(&["x", "y"]),
        cards: map(&[("a", "x"), ("b", "y"), ("c", "x"), ("d", "y")]),
    }
}

pub(super) fn spot() -> Spot {
    let mark = |id: &str, clue| SpotMark {
        id: id.into(),
        role: "text".into(),
        clue,
    };
    Spot {
        scene: "mail".into(),
        marks: vec![
            mark("a", true),
            mark("b", true),
            mark("c", false),
            mark("d", false),
        ],
    }
}

pub(super) fn inbox() -> Inbox {
    let message = |id: &str, genuine| Message {
        id: id.into(),
        medium: "mail".into(),
        genuine,
        actions: if genuine {
            vec![Decision::Keep]
        } else {
            vec![Decision::Report, Decision::Delete]
        },
    };
    let fakes = ["a", "b", "c", "d"].map(|id| message(id, false));
    let genuine = ["e", "f", "g", "h"].map(|id| message(id, true));
    Inbox {
        messages: fakes.into_iter().chain(genuine).collect(),
    }
}

pub(super) fn chat() -> Chat {
    let turn = |id: &str, replies: &[(&str, &str)]| Turn {
        id: id.into(),
        replies: map(replies),
    };
    Chat {
        channel: "call".into(),
        start: "t1".into(),
        turns: vec![
            turn("t1", &[("a", "t2"), ("b", "calm")]),
            turn("t2", &[("a", "gone"), ("b", "calm"), ("c", "t1")]),
        ],
        ends: vec![
            End {
                id: "calm".into(),
                safe: true,
            },
            End {
                id: "gone".into(),
                safe: false,
            },
        ],
    }
}

pub(super) fn settings() -> Settings {
    let switch = |id: &str, start: &str, safe: &[&str]| Switch {
        id: id.into(),
        options: keys(&["on", "off"]),
        start: start.into(),
        safe: keys(safe),
    };
    Settings {
        scene: "privacy".into(),
        switches: vec![
            switch("a", "on", &["off"]),
            switch("b", "off", &["on", "off"]),
        ],
    }
}

pub(super) fn web() -> Web {
    Web {
        start: "home".into(),
        pages: Vec::new(),
        right: WebDecision::Leave,
        reasons: keys(&["a", "b", "c"]),
        right_reasons: keys(&["a", "b"]),
    }
}

pub(super) fn file() -> File {
    let saved = |id: &str| SavedFile {
        id: id.into(),
        kind: "photo".into(),
    };
    let place = |id: &str, survives| Place {
        id: id.into(),
        survives,
    };
    File {
        files: vec![saved("a"), saved("b")],
        places: vec![
            place("computer", true),
            place("disk", true),
            place("stick", false),
        ],
        copies: 2,
        crash: "computer".into(),
    }
}

pub(super) fn letter() -> Letter {
    let block = |id: &str, group: Option<&str>, required| LetterBlock {
        id: id.into(),
        group: group.map(Key::from),
        required,
    };
    Letter {
        blanks: keys(&["name"]),
        blocks: vec![
            block("open", None, true),
            block("access", Some("right"), false),
            block("erase", Some("right"), false),
            block("proof", None, false),
        ],
    }
}

/// One activity of each kind with its full right answer.
pub(super) fn full() -> Vec<(Activity, Answer)> {
    let decide = |id: &str, decision| (Key::from(id), decision);
    let fakes = ["a", "b", "c", "d"].map(|id| decide(id, Decision::Report));
    let genuine = ["e", "f", "g", "h"].map(|id| decide(id, Decision::Keep));
    let both = keys(&["disk", "stick"]);
    vec![
        (
            Activity::Choice(choice()),
            Answer::Choice { chosen: "b".into() },
        ),
        (
            Activity::Choices(choice()),
            Answer::Choices {
                chosen: keys(&["b", "a"]),
            },
        ),
        (
            Activity::Order(order()),
            Answer::Order {
                order: keys(&["a", "b", "c", "d"]),
            },
        ),
        (
            Activity::Match(matching()),
            Answer::Match {
                pairs: matching().pairs,
            },
        ),
        (
            Activity::Sort(sort()),
            Answer::Sort {
                cards: sort().cards,
            },
        ),
        (
            Activity::Spot(spot()),
            Answer::Spot {
                found: keys(&["b", "a"]),
            },
        ),
        (
            Activity::Inbox(inbox()),
            Answer::Inbox {
                decisions: fakes.into_iter().chain(genuine).collect(),
            },
        ),
        (
            Activity::Chat(chat()),
            Answer::Chat {
                replies: vec![("t1".into(), "b".into())],
            },
        ),
        (
            Activity::Settings(settings()),
            Answer::Settings {
                states: map(&[("a", "off")]),
            },
        ),
        (
            Activity::Web(web()),
            Answer::Web {
                decision: WebDecision::Leave,
                reasons: keys(&["b", "a"]),
            },
        ),
        (
            Activity::Password(Password {
                strength: 3,
                min_length: 15,
            }),
            Answer::Password {
                score: 3,
                length: 15,
            },
        ),
        (
            Activity::File(file()),
            Answer::File {
                copies: ["a", "b"].map(|id| (id.into(), both.clone())).into(),
            },
        ),
        (
            Activity::Letter(letter()),
            Answer::Letter {
                blocks: keys(&["access", "open"]),
            },
        ),
        (
            Activity::Plan(Plan {
                options: keys(&["a"]),
            }),
            Answer::Plan {
                chosen: keys(&["a"]),
            },
        ),
        (
            Activity::Typing(Typing {
                lines: keys(&["a", "b"]),
                exact: keys(&["b"]),
            }),
            Answer::Typing {
                typed: keys(&["a", "b"]),
            },
        ),
    ]
}
