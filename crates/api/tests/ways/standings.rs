//! What trainers learn from self-assessments, on the page and in the summary.

use crate::assessment::{sit, start};
use crate::house::House;
use serde_json::{Value, json};
use tilia_api::console::{self, Demo};

fn made_up(learners: u32, answers: u32) -> House {
    let mut house = House::new();
    let demo = Demo {
        learners,
        answers,
        groups: 2,
        seed: 3,
    };
    house.turn(|turn| console::demo(turn, &demo)).unwrap();
    house.set_up();
    house
}

fn groups(house: &mut House) -> Vec<Value> {
    let courses = house.call("list_courses", json!({ "language": "en" }));
    let courses = courses["courses"].as_array().unwrap().iter();
    courses.map(|course| course["group"].clone()).collect()
}

#[test]
fn bands_on_the_page_are_those_of_the_export() {
    let mut house = made_up(60, 5_000);
    let exported = house.export("assessments", "csv", json!({}));
    let mut reader = csv::Reader::from_reader(exported.as_bytes());
    let names = reader.headers().unwrap().clone();
    let column = |name: &str| names.iter().position(|one| one == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let finished = rows
        .iter()
        .filter(|row| !row[column("band")].is_empty() && &row[column("phase")] == "entry")
        .count();
    let mut shown = 0;
    for group in groups(&mut house) {
        let page = house.call("open_standing", json!({ "group": group, "language": "en" }));
        for track in page["tracks"].as_array().unwrap() {
            let entry = track["entry"].as_object().unwrap();
            shown += entry.values().map(|n| n.as_u64().unwrap()).sum::<u64>();
        }
    }
    assert!(finished > 10, "{finished}");
    assert_eq!(shown, finished as u64);
}

#[test]
fn nobody_is_told_a_gain_of_fewer_than_ten() {
    let mut house = made_up(12, 900);
    for group in groups(&mut house) {
        let page = house.call("open_standing", json!({ "group": group, "language": "fr" }));
        for track in page["tracks"].as_array().unwrap() {
            let few = track["both"].as_u64().unwrap() < 10;
            assert_eq!(track["gain"] == "tooFewPeople", few);
        }
    }
}

#[test]
fn the_summary_holds_no_small_group_and_no_name() {
    let mut house = made_up(60, 5_000);
    for format in ["csv", "csv-excel", "jsonl"] {
        let text = house.export("summary", format, json!({}));
        assert!(text.lines().count() > 2, "{text}");
        assert!(!text.contains("learner"), "{text}");
    }
    let text = house.export("summary", "csv", json!({}));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let mut kept = 0;
    for row in reader.records() {
        let row = row.unwrap();
        let (n, suppressed) = (&row[5], &row[14]);
        if let Ok(n) = n.parse::<u32>() {
            assert!(n >= 5, "{row:?}");
            kept += 1;
        } else {
            assert!(!suppressed.is_empty(), "{row:?}");
        }
    }
    assert!(kept > 0);
}

#[test]
fn items_are_shown_from_thirty_answers_on_the_hardest_first() {
    let mut house = made_up(200, 20_000);
    let page = house.call("open_items", json!({ "language": "de" }));
    let items = page["items"].as_array().unwrap();
    assert!(!items.is_empty(), "{page}");
    let right: Vec<u64> = items
        .iter()
        .map(|one| one["right"].as_u64().unwrap())
        .collect();
    assert!(right.is_sorted(), "{right:?}");
    for item in items {
        assert!(item["responses"].as_u64() >= Some(30));
        assert_ne!(item["question"], item["item"], "a question in words");
        if let Some(favourite) = item["favourite"].as_object() {
            assert!(!favourite["text"].as_str().unwrap().is_empty());
        }
    }
    let told = house
        .turn(|turn| console::item_statistics(turn, "de"))
        .unwrap();
    assert_eq!(told.items.len(), items.len());
}

#[test]
fn few_answers_are_counted_and_not_shown() {
    let mut house = House::new();
    house.own_name("Odette");
    let step = start(&mut house, json!({}));
    let items = sit(&mut house, step, |_| Some(false));
    house.set_up();
    let page = house.call("open_items", json!({ "language": "en" }));
    assert_eq!(page["items"], json!([]));
    assert_eq!(page["hidden"], items.len());
}

#[test]
fn where_a_group_stands_is_for_trainers() {
    let mut house = House::new();
    house.guest();
    let group = json!({ "group": null, "language": "en" });
    assert_eq!(house.refused("open_standing", group), "trainer-locked");
    let language = json!({ "language": "en" });
    assert_eq!(house.refused("open_items", language), "trainer-locked");
}
