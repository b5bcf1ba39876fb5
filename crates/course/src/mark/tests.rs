//! Laws of marking, and one telling case for each kind.

use proptest::prelude::*;

use super::specimens::*;
use super::*;
use crate::model::{Decision, Password, Typing, WebDecision};
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

/// Any answer made of a few keys, known and unknown ones.
fn any_answer() -> impl Strategy<Value = Answer> {
    let names = [
        "a", "b", "c", "d", "x", "y", "t1", "t2", "on", "off", "disk", "open", "access", "?",
    ];
    let key = prop::sample::select(names.to_vec()).prop_map(Key::from);
    let list = prop::collection::vec(key.clone(), 0..5);
    let pairs = prop::collection::btree_map(key.clone(), key.clone(), 0..5);
    let decision = prop::sample::select(Decision::ALL.to_vec());
    prop_oneof![
        key.clone().prop_map(|chosen| Answer::Choice { chosen }),
        list.clone().prop_map(|chosen| Answer::Choices { chosen }),
        list.clone().prop_map(|order| Answer::Order { order }),
        pairs.clone().prop_map(|pairs| Answer::Match { pairs }),
        pairs.clone().prop_map(|cards| Answer::Sort { cards }),
        list.clone().prop_map(|found| Answer::Spot { found }),
        prop::collection::btree_map(key.clone(), decision, 0..9)
            .prop_map(|decisions| Answer::Inbox { decisions }),
        prop::collection::vec((key.clone(), key.clone()), 0..5)
            .prop_map(|replies| Answer::Chat { replies }),
        pairs.prop_map(|states| Answer::Settings { states }),
        (any::<bool>(), list.clone()).prop_map(|(act, reasons)| Answer::Web {
            decision: if act {
                WebDecision::Act
            } else {
                WebDecision::Leave
            },
            reasons,
        }),
        (any::<u8>(), any::<u32>()).prop_map(|(score, length)| Answer::Password { score, length }),
        prop::collection::btree_map(key, list.clone(), 0..3)
            .prop_map(|copies| Answer::File { copies }),
        list.clone().prop_map(|blocks| Answer::Letter { blocks }),
        list.clone().prop_map(|chosen| Answer::Plan { chosen }),
        list.prop_map(|typed| Answer::Typing { typed }),
    ]
}

fn reversed(answer: &Answer) -> Answer {
    let back = |list: &[Key]| list.iter().rev().cloned().collect();
    match answer {
        Answer::Choices { chosen } => Answer::Choices {
            chosen: back(chosen),
        },
        Answer::Spot { found } => Answer::Spot { found: back(found) },
        Answer::Web { decision, reasons } => Answer::Web {
            decision: *decision,
            reasons: back(reasons),
        },
        Answer::Letter { blocks } => Answer::Letter {
            blocks: back(blocks),
        },
        Answer::Plan { chosen } => Answer::Plan {
            chosen: back(chosen),
        },
        Answer::Typing { typed } => Answer::Typing { typed: back(typed) },
        other => other.clone(),
    }
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn results_stay_between_nothing_and_everything(answer in any_answer()) {
        for (activity, _) in full() {
            if let Ok(mark) = mark(&activity, &answer) {
                prop_assert!(mark.result <= 1000);
                prop_assert!(mark.result < 1000 || mark.passed, "{:?}", mark);
            }
        }
    }

    #[test]
    fn the_order_of_ticking_does_not_matter(answer in any_answer()) {
        for (activity, _) in full() {
            let (one, other) = (mark(&activity, &answer), mark(&activity, &reversed(&answer)));
            prop_assert_eq!(one.is_ok(), other.is_ok());
            if let (Ok(one), Ok(other)) = (one, other) {
                prop_assert_eq!(one, other);
            }
        }
    }

    #[test]
    fn orders_of_parts_give_everything_only_when_right(
        order_given in Just(keys(&["a", "b", "c", "d"])).prop_shuffle(),
    ) {
        let right = order_given == order().parts;
        let activity = Activity::Order(order());
        let mark = mark(&activity, &Answer::Order { order: order_given }).unwrap();
        prop_assert_eq!(mark.result == 1000, right);
        prop_assert_eq!(mark.passed, right);
    }
}
