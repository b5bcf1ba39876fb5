//! Made-up people.

use crate::house::House;
use serde_json::json;
use tilia_api::console::{self, Demo};

fn filled(seed: u64) -> House {
    let mut house = House::new();
    let demo = Demo {
        learners: 20,
        answers: 900,
        groups: 2,
        seed,
    };
    house.turn(|turn| console::demo(turn, &demo)).unwrap();
    house
}

#[test]
fn the_same_seed_makes_the_same_people_and_answers() {
    let exports = [7, 7, 8].map(|seed| {
        let mut house = filled(seed);
        house.set_up();
        ["progress", "assessments", "answers"].map(|what| house.export(what, "csv", json!({})))
    });
    assert_eq!(exports[0], exports[1]);
    assert_ne!(exports[0], exports[2]);
    assert!(exports[0][1].lines().count() > 5, "{}", exports[0][1]);
}

#[test]
fn as_many_answers_are_made_up_as_were_asked_for() {
    let mut house = filled(1);
    let stats = house.turn(|turn| console::stats(turn).unwrap());
    assert_eq!((stats.learners, stats.groups, stats.answers), (20, 2, 900));
    house.turn(console::check).unwrap();
}

#[test]
fn only_an_empty_folder_is_filled() {
    let mut house = filled(1);
    let demo = Demo {
        learners: 1,
        answers: 1,
        groups: 1,
        seed: 1,
    };
    assert_eq!(
        house
            .turn(|turn| console::demo(turn, &demo))
            .unwrap_err()
            .code,
        "folder-not-empty"
    );
}
