//! Laws that hold for any answer.

use proptest::prelude::*;

use crate::mark::specimens::*;
use crate::mark::*;
use crate::model::{Decision, WebDecision};

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
