//! What the trainer sees of one person.
//! long.

use crate::course_days::{EN, RESPECT};
use crate::desk::taught;
use crate::house::House;
use serde_json::{Value, json};

pub(crate) fn person(house: &mut House, name: &str) -> Value {
    let people = house.call("list_people", json!({ "language": EN }));
    let people = people["people"].as_array().unwrap().iter();
    people
        .clone()
        .find(|person| person["name"] == name)
        .unwrap_or_else(|| panic!("no {name}"))
        .clone()
}

pub(crate) fn page(house: &mut House, name: &str) -> Value {
    let learner = person(house, name)["learner"].clone();
    house.call(
        "open_learner",
        json!({ "learner": learner, "language": EN }),
    )
}

#[test]
fn a_person_is_shown_with_lessons_days_and_notes_and_nothing_private() {
    let (mut house, _) = taught();
    house.tile("Odette");
    house.walk("phishing", true);
    house.walk(RESPECT, true);
    house.walk("identity-and-doxing", true);
    let odette = page(&mut house, "Odette Maes");
    let lessons: Vec<(&Value, &Value, &Value)> = odette["tracks"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|track| track["lessons"].as_array().unwrap())
        .map(|lesson| (&lesson["lesson"], &lesson["state"], &lesson["lastAt"]))
        .collect();
    assert_eq!(lessons.len(), 2, "{lessons:?}");
    assert_eq!(
        (lessons[0].0, lessons[0].1),
        (&json!("phishing"), &json!("repeatedWell"))
    );
    assert_eq!(
        lessons[1],
        (&json!(RESPECT), &json!("completed"), &Value::Null)
    );
    assert!(
        odette["lastAt"]
            .as_str()
            .unwrap()
            .starts_with("2026-03-09T10:0")
    );
    let an = page(&mut house, "An Peeters");
    assert_eq!(an["lastAt"], Value::Null);
    assert_eq!(an["tracks"][1]["lessons"][0]["state"], "open");
}

#[test]
fn of_an_assigned_lesson_that_was_begun_nothing_is_known() {
    let (mut house, _) = taught();
    house.tile("Karim");
    house.open(RESPECT);
    let karim = page(&mut house, "Karim Haddad");
    let lesson = &karim["tracks"][1]["lessons"][0];
    assert_eq!(
        (&lesson["state"], &lesson["seen"]),
        (&json!("open"), &json!(0))
    );
    assert_eq!(karim["lastAt"], Value::Null);
}

#[test]
fn notes_are_read_by_the_person_and_go_when_they_are_removed() {
    let (mut house, _) = taught();
    let learner = person(&mut house, "Odette Maes")["learner"].clone();
    let note = |text: &str| json!({ "learner": learner, "text": text });
    house.call("add_note", note("Hears badly.\nSits in front.\u{202e}"));
    assert_eq!(house.refused("add_note", note(" \n")), "note-empty");
    assert_eq!(
        house.refused("add_note", note(&"é".repeat(2_001))),
        "out-of-range"
    );
    let notes = page(&mut house, "Odette Maes")["notes"].clone();
    assert_eq!(notes[0]["text"], "Hears badly.\nSits in front.");
    assert_eq!(notes[0]["trainer"], "Ruth");
    house.tile("Odette");
    let mine = house
        .call("open_my_data", json!({ "language": "fr" }))
        .to_string();
    assert!(
        mine.contains("Sits in front.") && mine.contains("09/03/2026, Ruth"),
        "{mine}"
    );
    let first = json!({ "learner": learner, "note": notes[0]["note"] });
    let an = person(&mut house, "An Peeters")["learner"].clone();
    let foreign = json!({ "learner": an, "note": notes[0]["note"] });
    assert_eq!(house.refused("delete_note", foreign), "unknown-learner");
    house.call("delete_note", first);
    let mine = house
        .call("open_my_data", json!({ "language": EN }))
        .to_string();
    assert!(!mine.contains("Sits in front."));
}

#[test]
fn somebody_hidden_is_on_no_tile_and_comes_back_whole() {
    let (mut house, _) = taught();
    house.tile("Odette");
    house.walk("phishing", true);
    let learner = person(&mut house, "Odette Maes")["learner"].clone();
    let hide = |hidden: bool| json!({ "learner": learner, "hidden": hidden });
    house.call("hide_learner", hide(true));
    assert_eq!(
        house.refused("open_home", json!({ "language": EN })),
        "not-signed-in"
    );
    let tiles = house.call("list_tiles", json!({ "language": EN }));
    assert!(!tiles.to_string().contains("Odette"), "{tiles}");
    assert_eq!(person(&mut house, "Odette Maes")["hidden"], true);
    house.call("hide_learner", hide(false));
    house.tile("Odette");
    assert_eq!(house.state("phishing")["is"], "repeatedWell");
}
