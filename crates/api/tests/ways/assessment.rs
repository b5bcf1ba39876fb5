//! "Where do I stand?" from its first page to the picture.

use crate::answers::pack;
use crate::house::House;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tilia_course::{Activity, Decision, ItemId};

pub(crate) const TRACK: &str = "safety";

pub(crate) fn start(house: &mut House, ratings: Value) -> Value {
    let input = json!({ "track": TRACK, "ratings": ratings, "language": "en" });
    house.call("start_assessment", input)
}

pub(crate) fn give(house: &mut House, item: &Value, answer: Value, sure: Option<bool>) -> Value {
    let input = json!({ "track": TRACK, "item": item, "answer": answer, "sure": sure, "activeMs": 4_000, "language": "en" });
    house.call("answer_item", input)
}

/// An answer that is right, or one that is not.
pub(crate) fn answer(item: &Value, right: bool) -> Value {
    let pack = pack();
    let item = pack.item(&ItemId::from(item.as_str().unwrap())).unwrap();
    match &item.activity {
        Activity::Choice(choice) => {
            let mut options = choice.options.iter();
            let chosen = options.find(|key| choice.right.contains(key) == right);
            json!({ "kind": "choice", "chosen": chosen.unwrap().as_str() })
        }
        Activity::Inbox(inbox) => {
            let message = &inbox.messages[0];
            let decision = ["keep", "report"].into_iter().find(|decision| {
                let decision = Decision::from_key(decision).unwrap();
                message.actions.contains(&decision) == right
            });
            json!({ "kind": "inbox", "decisions": { message.id.as_str(): decision } })
        }
        Activity::Spot(spot) => {
            let found = spot.marks.iter().filter(|mark| mark.clue == right);
            let found: Vec<&str> = found.map(|mark| mark.id.as_str()).collect();
            json!({ "kind": "spot", "found": found })
        }
        other => panic!("no item is a {}", other.kind()),
    }
}

/// Answers every task; `knows` says how. The answer is the tasks in their order.
pub(crate) fn sit(
    house: &mut House,
    mut step: Value,
    mut knows: impl FnMut(usize) -> Option<bool>,
) -> Vec<Value> {
    let mut items = Vec::new();
    while step["is"] == "task" {
        let item = step["task"]["item"].clone();
        assert_eq!(step["task"]["number"], items.len() + 1);
        let known = knows(items.len());
        let given = known.map_or(Value::Null, |right| answer(&item, right));
        items.push(item.clone());
        step = give(house, &item, given, known);
    }
    assert_eq!(step["is"], "finished");
    items
}

pub(crate) fn picture(house: &mut House) -> Value {
    house.call("open_picture", json!({ "track": TRACK, "language": "en" }))
}

#[test]
fn every_self_assessment_ends_and_repeats_no_task() {
    let mut house = House::new();
    for seed in 0..25_usize {
        house.guest();
        let step = start(&mut house, json!({}));
        let items = sit(&mut house, step, |number| match (number + seed) % 4 {
            0 => None,
            other => Some(other != 1),
        });
        assert!((6..=12).contains(&items.len()), "{} tasks", items.len());
        let different: BTreeSet<String> = items.iter().map(Value::to_string).collect();
        assert_eq!(different.len(), items.len());
    }
}

#[test]
fn knowing_all_and_knowing_nothing_lie_in_different_bands() {
    let mut house = House::new();
    let mut bands = Vec::new();
    for known in [Some(true), None] {
        house.guest();
        let step = start(&mut house, json!({}));
        sit(&mut house, step, |_| known);
        let page = picture(&mut house);
        let place = |name: &str| page[name].as_u64().unwrap();
        assert!(place("low") <= place("here") && place("here") <= place("high"));
        bands.push((page["band"].clone(), page["bandLow"].clone(), place("here")));
    }
    assert_eq!(bands[1].0, "first-steps");
    assert_ne!(bands[0].0, "first-steps");
    assert!(bands[0].2 > bands[1].2);
}

#[test]
fn the_picture_tells_four_quadrants_and_the_lessons_that_help() {
    let mut house = House::new();
    house.guest();
    let rated = pack()
        .track(&tilia_course::TrackId::from(TRACK))
        .unwrap()
        .statements[0]
        .to_string();
    let step = start(&mut house, json!({ rated: 4, "made-up": 1 }));
    let items = sit(&mut house, step, |number| match number {
        0 => Some(true),
        1 => None,
        // Sure and wrong.
        _ => Some(number % 2 == 0),
    });
    let page = picture(&mut house);
    let number = |name: &str| page[name].as_u64().unwrap();
    assert_eq!(number("tasks"), u64::try_from(items.len()).unwrap());
    assert_eq!(number("dontKnow"), 1);
    let quadrants = ["knewSure", "knewUnsure", "missedUnsure", "missedSure"];
    assert_eq!(quadrants.map(number).iter().sum::<u64>(), number("tasks"));
    assert_eq!(page["selfRating"], 4);
    let strongest = page["lessons"][0]["reason"].as_str().unwrap();
    assert!(
        ["sure-but-wrong", "was-hard"].contains(&strongest),
        "{strongest}"
    );
    let lessons = page["lessons"].as_array().unwrap().iter();
    let private: Vec<&Value> = lessons
        .filter(|help| help["lesson"]["state"]["is"] == "private")
        .collect();
    assert!(private.is_empty() && !page["topics"].as_array().unwrap().is_empty());
}

#[test]
fn a_paused_self_assessment_goes_on_with_the_same_task_in_any_language() {
    let mut house = House::new();
    house.own_name("Odette");
    let step = start(&mut house, json!({}));
    let item = step["task"]["item"].clone();
    let next = give(&mut house, &item, Value::Null, None);
    house.start_again();
    house.tile("Odette");
    let intro = house.call(
        "open_assessment",
        json!({ "track": TRACK, "language": "nl" }),
    );
    assert_eq!(
        (&intro["paused"], &intro["hasPicture"]),
        (&json!(true), &json!(false))
    );
    let resumed = house.call(
        "resume_assessment",
        json!({ "track": TRACK, "language": "nl" }),
    );
    let order = |step: &Value| -> Vec<Value> {
        let activity = &step["task"]["activity"];
        let parts = ["options", "messages", "marks"];
        let parts = parts.iter().find_map(|name| activity[name].as_array());
        let parts = parts.unwrap().iter();
        parts.map(|part| part["key"].clone()).collect()
    };
    assert_eq!(
        (&resumed["task"]["item"], &resumed["task"]["number"]),
        (&next["task"]["item"], &json!(2))
    );
    assert_eq!(order(&resumed), order(&next));
    assert_ne!(resumed["task"]["question"], next["task"]["question"]);
    // A second press on the task before changes nothing.
    let events = house.events();
    assert_eq!(
        give(&mut house, &item, Value::Null, None)["task"]["item"],
        next["task"]["item"]
    );
    assert_eq!(house.events(), events);
}

#[test]
fn a_self_assessment_that_is_not_there_is_told_so() {
    let mut house = House::new();
    house.guest();
    let track = json!({ "track": TRACK, "language": "en" });
    assert_eq!(house.refused("open_picture", track), "no-picture-yet");
    let answer = json!({ "track": TRACK, "item": "x", "answer": null, "sure": null, "activeMs": 1, "language": "en" });
    assert_eq!(house.refused("answer_item", answer), "no-assessment");
    let unknown = json!({ "track": "cooking", "ratings": {}, "language": "en" });
    assert_eq!(house.refused("start_assessment", unknown), "unknown-track");
}

#[test]
fn an_item_is_shown_without_its_key() {
    let mut house = House::new();
    house.guest();
    let mut step = start(&mut house, json!({}));
    let mut kinds = BTreeSet::new();
    while step["is"] == "task" {
        let task = step["task"].clone();
        let fields: Vec<&String> = task.as_object().unwrap().keys().collect();
        assert_eq!(
            fields,
            [
                "activity", "atMost", "blocks", "item", "language", "number", "question"
            ]
        );
        let shown = task["activity"].to_string();
        for secret in ["right", "clue", "genuine", "actions", "feedback"] {
            let field = format!("\"{secret}\":");
            assert!(!shown.contains(&field), "{secret} in {shown}");
        }
        kinds.insert(task["activity"]["kind"].to_string());
        step = give(&mut house, &task["item"], Value::Null, None);
    }
    assert!(kinds.contains("\"choice\""));
}

#[test]
fn half_an_answer_is_refused_and_the_task_stays() {
    let mut house = House::new();
    house.guest();
    let mut step = start(&mut house, json!({}));
    let mut refused = 0;
    while step["is"] == "task" {
        let item = step["task"]["item"].clone();
        let half = match step["task"]["activity"]["kind"].as_str().unwrap() {
            "inbox" => json!({ "kind": "inbox", "decisions": {} }),
            "spot" => json!({ "kind": "spot", "found": [] }),
            _ => json!({ "kind": "choice", "chosen": "made-up" }),
        };
        let input = json!({ "track": TRACK, "item": item, "answer": half, "sure": true, "activeMs": 4_000, "language": "en" });
        assert_eq!(house.refused("answer_item", input), "bad-answer");
        refused += 1;
        step = give(&mut house, &item, Value::Null, None);
    }
    assert!(refused >= 6);
}
