//! What the page may know: never what is right.

use crate::answers::pack;
use crate::house::House;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tilia_course::Activity;

/// Names of fields at any depth.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        Value::Object(fields) => {
            for (name, value) in fields {
                found.insert(name.clone());
                names(value, found);
            }
        }
        _ => {}
    }
}

fn keys(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap().iter();
    list.map(|keyed| keyed["key"].as_str().unwrap()).collect()
}

#[test]
fn no_view_of_a_lesson_has_a_field_for_what_is_right() {
    let mut house = House::new();
    let pack = pack();
    for language in &pack.languages {
        house.guest();
        for lesson in pack.lessons.keys() {
            let input = json!({ "lesson": lesson.as_str(), "language": language });
            let view = house.call("open_lesson", input);
            let mut found = BTreeSet::new();
            names(&view["steps"], &mut found);
            // "right" is the name of the right-hand side of a match; it holds all partners, sorted by chance.
            let telling = [
                "correct", "genuine", "pairs", "extra", "weight", "result", "passed", "feedback",
                "verdict",
            ];
            let told: Vec<&&str> = telling
                .iter()
                .filter(|name| found.contains(**name))
                .collect();
            assert!(told.is_empty(), "{lesson} {language}: {told:?}");
        }
    }
}

#[test]
fn parts_to_order_never_stand_in_order() {
    let mut house = House::new();
    for _ in 0..40 {
        house.guest();
        for lesson in pack().lessons.values() {
            let view = house.open(lesson.id.as_str());
            for (step, shown) in lesson.steps.iter().zip(view["steps"].as_array().unwrap()) {
                if let Some(Activity::Order(order)) = &step.activity {
                    let right: Vec<&str> = order.parts.iter().map(|key| key.as_str()).collect();
                    assert_ne!(keys(&shown["activity"]["parts"]), right);
                }
            }
        }
    }
}

/// Places at which the right option stood, over many guests.
fn places(kind: &str) -> Vec<BTreeSet<Vec<usize>>> {
    let mut house = House::new();
    let mut found = Vec::new();
    for _ in 0..60 {
        house.guest();
        let mut at = 0;
        for lesson in pack().lessons.values() {
            let view = house.open(lesson.id.as_str());
            for (step, shown) in lesson.steps.iter().zip(view["steps"].as_array().unwrap()) {
                let Some(activity) = step.activity.as_ref().filter(|one| one.kind() == kind) else {
                    continue;
                };
                if found.len() <= at {
                    found.push(BTreeSet::new());
                }
                found[at].insert(place(activity, &shown["activity"]));
                at += 1;
            }
        }
    }
    found
}

fn place(activity: &Activity, shown: &Value) -> Vec<usize> {
    match activity {
        Activity::Choice(choice) => {
            let options = keys(&shown["options"]);
            let right = choice.right[0].as_str();
            vec![options.iter().position(|key| *key == right).unwrap()]
        }
        Activity::Match(pairs) => {
            let (left, right) = (keys(&shown["left"]), keys(&shown["right"]));
            let partner = |key: &&str| pairs.pairs[*key].as_str().to_owned();
            let of = |key| {
                right
                    .iter()
                    .position(|right| *right == partner(key))
                    .unwrap()
            };
            left.iter().map(of).collect()
        }
        other => panic!("{}", other.kind()),
    }
}

#[test]
fn the_right_option_stands_anywhere() {
    for places in places("choice") {
        assert!(places.len() >= 3, "{places:?}");
    }
}

#[test]
fn partners_stand_anywhere() {
    for places in places("match") {
        // Sixty guests, and four pairs can stand in 24 ways.
        assert!(places.len() >= 15, "{places:?}");
    }
}

#[test]
fn two_activities_of_one_lesson_are_shuffled_differently() {
    let mut house = House::new();
    let mut differing = 0;
    for _ in 0..30 {
        house.guest();
        let view = house.open("phishing");
        let steps = view["steps"].as_array().unwrap().iter();
        let options = steps.filter(|step| {
            step["activity"]["kind"] == "choices" || step["activity"]["kind"] == "choice"
        });
        let first: BTreeSet<usize> = options
            .map(|shown| {
                let lesson = crate::answers::lesson("phishing");
                let step = lesson
                    .steps
                    .iter()
                    .find(|step| shown["step"] == step.id.as_str())
                    .unwrap();
                let (Some(Activity::Choice(choice)) | Some(Activity::Choices(choice))) =
                    &step.activity
                else {
                    panic!("not a choice");
                };
                let shown = keys(&shown["activity"]["options"]);
                choice
                    .options
                    .iter()
                    .position(|key| *key == shown[0])
                    .unwrap()
            })
            .collect();
        differing += usize::from(first.len() > 1);
    }
    assert!(differing >= 15, "{differing}");
}
