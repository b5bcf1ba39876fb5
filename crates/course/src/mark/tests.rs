//! One telling case for each kind of activity.

mod laws;

use super::specimens::*;
use super::*;
use crate::model::{Decision, Password, Typing};

fn result(activity: &Activity, answer: &Answer) -> u16 {
    mark(activity, answer).unwrap().result
}

#[test]
fn the_full_right_answer_of_every_kind_gives_everything() {
    for (activity, answer) in full() {
        let mark = mark(&activity, &answer).unwrap();
        assert_eq!(
            (mark.result, mark.passed, mark.complete),
            (1000, true, true),
            "{}",
            activity.kind()
        );
        assert!(
            mark.feedback
                .iter()
                .all(|shown| shown.verdict != Verdict::NotYet)
        );
    }
}

#[test]
fn an_answer_of_another_kind_is_refused() {
    let all = full();
    for (place, (activity, _)) in all.iter().enumerate() {
        for (other, (_, answer)) in all.iter().enumerate() {
            assert_eq!(
                mark(activity, answer).is_ok(),
                place == other,
                "{}",
                activity.kind()
            );
        }
    }
}

#[test]
fn order_is_marked_by_distance() {
    let activity = Activity::Order(order());
    let result = |parts: &[&str]| result(&activity, &Answer::Order { order: keys(parts) });
    assert_eq!(result(&["b", "a", "c", "d"]), 750);
    assert_eq!(result(&["d", "c", "b", "a"]), 0);
    let short = mark(
        &activity,
        &Answer::Order {
            order: keys(&["a"]),
        },
    );
    assert_eq!(short, Err(AnswerError::PartsMissing { count: 3 }));
}

#[test]
fn ticking_everything_does_not_pay() {
    let all = Answer::Choices {
        chosen: keys(&["a", "b", "c", "d"]),
    };
    assert_eq!(result(&Activity::Choices(choice()), &all), 0);
    let half = Answer::Choices {
        chosen: keys(&["a"]),
    };
    assert_eq!(result(&Activity::Choices(choice()), &half), 500);
    let every = Answer::Spot {
        found: keys(&["a", "b", "c", "d"]),
    };
    assert_eq!(result(&Activity::Spot(spot()), &every), 0);
}

fn decisions(fakes: [Decision; 4], genuine: [Decision; 4]) -> Answer {
    let ids = ["a", "b", "c", "d", "e", "f", "g", "h"].map(Key::from);
    Answer::Inbox {
        decisions: ids
            .into_iter()
            .zip(fakes.into_iter().chain(genuine))
            .collect(),
    }
}

#[test]
fn seeing_fakes_and_suspecting_everything_are_counted_apart() {
    let all = decisions([Decision::Delete; 4], [Decision::Report; 4]);
    let thrown = mark(&Activity::Inbox(inbox()), &all).unwrap();
    assert_eq!((thrown.result, thrown.passed), (500, false));
    let counts = Detection {
        hits: 4,
        misses: 0,
        false_alarms: 4,
        correct_rejections: 0,
    };
    assert_eq!(thrown.detection, Some(counts));
}

#[test]
fn an_inbox_passes_with_one_slip_on_each_side_and_not_with_two() {
    use Decision::{Delete, Keep, Report};
    let passed = |fakes, genuine| {
        mark(&Activity::Inbox(inbox()), &decisions(fakes, genuine))
            .unwrap()
            .passed
    };
    assert!(passed(
        [Report, Delete, Report, Keep],
        [Keep, Keep, Keep, Delete]
    ));
    assert!(!passed([Report, Delete, Keep, Keep], [Keep; 4]));
    assert!(!passed([Report; 4], [Keep, Keep, Delete, Report]));
}

#[test]
fn an_unfinished_inbox_never_passes() {
    let some = Answer::Inbox {
        decisions: [(Key::from("a"), Decision::Report)].into(),
    };
    let mark = mark(&Activity::Inbox(inbox()), &some).unwrap();
    assert!(!mark.complete && !mark.passed && mark.result < 1000);
}

#[test]
fn a_single_message_is_right_or_wrong() {
    let mut one = inbox();
    one.messages.truncate(1);
    let decide = |decision| {
        let answer = Answer::Inbox {
            decisions: [(Key::from("a"), decision)].into(),
        };
        let mark = mark(&Activity::Inbox(one.clone()), &answer).unwrap();
        (mark.result, mark.passed)
    };
    assert_eq!(decide(Decision::Delete), (1000, true));
    assert_eq!(decide(Decision::Keep), (0, false));
}

#[test]
fn several_ways_through_a_conversation_are_safe() {
    let talk = |replies: &[(&str, &str)]| {
        let replies = replies
            .iter()
            .map(|(turn, reply)| ((*turn).into(), (*reply).into()))
            .collect();
        mark(&Activity::Chat(chat()), &Answer::Chat { replies })
    };
    let round = talk(&[("t1", "a"), ("t2", "c"), ("t1", "a"), ("t2", "b")]).unwrap();
    assert_eq!((round.result, round.complete), (1000, true));
    let gone = talk(&[("t1", "a"), ("t2", "a")]).unwrap();
    assert_eq!((gone.result, gone.complete), (0, true));
    assert!(!talk(&[("t1", "a")]).unwrap().complete);
    assert!(matches!(
        talk(&[("t2", "b")]),
        Err(AnswerError::BrokenPath { .. })
    ));
    assert!(matches!(
        talk(&[("t1", "x")]),
        Err(AnswerError::UnknownKey { .. })
    ));
    assert!(talk(&[("t1", "a"), ("t2", "c")].repeat(400)).is_err());
}

#[test]
fn a_letter_takes_exactly_one_block_of_a_group() {
    let finished = |blocks: &[&str]| {
        mark(
            &Activity::Letter(letter()),
            &Answer::Letter {
                blocks: keys(blocks),
            },
        )
        .unwrap()
        .complete
    };
    assert!(finished(&["open", "erase", "proof"]));
    assert!(!finished(&["open"]));
    assert!(!finished(&["open", "access", "erase"]));
    assert!(!finished(&[]));
}

#[test]
fn a_copy_on_the_broken_computer_saves_nothing() {
    let copies = |places: &[&str]| {
        let copies = ["a", "b"].map(|id| (Key::from(id), keys(places))).into();
        result(&Activity::File(file()), &Answer::File { copies })
    };
    assert_eq!(copies(&["computer", "stick"]), 500);
    assert_eq!(copies(&["disk"]), 500);
    assert_eq!(copies(&["computer", "disk"]), 1000);
}

#[test]
fn after_the_crash_each_file_and_each_place_has_its_verdict() {
    let copies = [
        (Key::from("a"), keys(&["computer", "disk"])),
        (Key::from("b"), keys(&["computer", "stick"])),
    ];
    let answer = Answer::File {
        copies: copies.into(),
    };
    let mark = mark(&Activity::File(file()), &answer).unwrap();
    let said = |key: &str| {
        let found = mark.feedback.iter().find(|shown| shown.key == *key);
        found.unwrap().verdict
    };
    assert_eq!(said("lost"), Verdict::NotYet);
    assert_eq!((said("a"), said("b")), (Verdict::Right, Verdict::NotYet));
    assert_eq!(
        (said("disk"), said("computer")),
        (Verdict::Right, Verdict::Neutral)
    );
}

#[test]
fn a_passphrase_needs_strength_and_length() {
    let activity = Activity::Password(Password {
        strength: 3,
        min_length: 15,
    });
    let shown = |score, length| {
        let mark = mark(&activity, &Answer::Password { score, length }).unwrap();
        mark.feedback
            .first()
            .map(|shown| shown.key.to_string())
            .unwrap_or_default()
    };
    assert_eq!(shown(4, 40), "strong");
    assert_eq!(shown(4, 10), "fair");
    assert_eq!(shown(1, 40), "weak");
    assert!(
        mark(
            &activity,
            &Answer::Password {
                score: 5,
                length: 1
            }
        )
        .is_err()
    );
}

#[test]
fn half_of_the_lines_is_half_and_is_never_called_wrong() {
    let typing = Activity::Typing(Typing {
        lines: keys(&["a", "b"]),
        exact: Vec::new(),
    });
    let half = mark(
        &typing,
        &Answer::Typing {
            typed: keys(&["b"]),
        },
    )
    .unwrap();
    assert_eq!(
        (half.result, half.passed, half.complete),
        (500, false, false)
    );
    assert!(half.feedback.is_empty());
    let strange = Answer::Typing {
        typed: keys(&["c"]),
    };
    assert!(matches!(
        mark(&typing, &strange),
        Err(AnswerError::UnknownKey { .. })
    ));
}
