//! A course in which languages are missing: the whole is told in another one, and says so.

use crate::house::House;
use serde_json::{Value, json};
use std::path::Path;
use tilia_api::pack_in;

/// A house with the course of the tests that lacks French, and half of German.
fn house() -> House {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/packs/two-languages");
    let mut house = House::with_course(pack_in(&folder).unwrap());
    house.guest();
    house
}

fn open(house: &mut House, language: &str) -> Value {
    let input = json!({ "lesson": "doorbell", "language": language });
    house.call("switch_language", input)
}

#[test]
fn a_lesson_without_the_language_is_told_as_a_whole_in_the_first_one_of_the_pack() {
    let mut house = house();
    house.call(
        "open_lesson",
        json!({ "lesson": "doorbell", "language": "fr" }),
    );
    for (wanted, told) in [("fr", "en"), ("de", "en"), ("nl", "nl"), ("en", "en")] {
        let view = open(&mut house, wanted);
        assert_eq!(view["language"], told, "{wanted}");
        let same = open(&mut house, told);
        for field in ["title", "summary", "steps", "terms"] {
            assert_eq!(view[field], same[field], "{wanted}: {field}");
        }
    }
}

#[test]
fn home_track_feedback_and_end_speak_the_same_language_as_the_lesson() {
    let mut house = house();
    let home = house.call("open_home", json!({ "language": "de" }));
    assert_eq!(home["today"][0]["language"], "en");
    assert_eq!(home["today"][0]["title"], "Somebody rings");
    assert_eq!(home["tracks"][0]["language"], "en");
    house.call(
        "open_lesson",
        json!({ "lesson": "doorbell", "language": "de" }),
    );
    for step in ["story", "who-rings"] {
        let input = json!({ "lesson": "doorbell", "step": step, "activeMs": 0 });
        house.call("see_step", input);
    }
    let input = json!({ "lesson": "doorbell", "step": "who-rings", "activeMs": 0, "language": "de",
        "answer": { "kind": "choice", "chosen": "look" } });
    let said = house.call("answer_activity", input);
    assert!(
        said.to_string().contains("You take the time you need."),
        "{said}"
    );
    let end = house.call(
        "finish_lesson",
        json!({ "lesson": "doorbell", "language": "de" }),
    );
    assert_eq!(
        (&end["language"], &end["title"]),
        (&json!("en"), &json!("Somebody rings"))
    );
    let review = json!({ "language": "de", "ahead": true, "again": [] });
    let review = house.call("open_review", review);
    assert_eq!(review["cards"][0]["language"], "en");
}

#[test]
fn contacts_and_words_name_the_language_they_are_in() {
    let mut house = house();
    let view = open(&mut house, "fr");
    let contact = &view["steps"][0]["contacts"][0];
    assert_eq!(
        (&contact["language"], &contact["name"]),
        (&json!("en"), &json!("Emergency number 112"))
    );
    let help = json!({ "language": "nl", "region": null, "need": null, "speaks": null });
    assert_eq!(
        house.call("list_contacts", help)["emergency"][0]["language"],
        "nl"
    );
    let terms = house.call("open_glossary", json!({ "language": "nl" }));
    let words: Vec<(&Value, &Value)> = terms["terms"]
        .as_array()
        .unwrap()
        .iter()
        .map(|term| (&term["word"], &term["language"]))
        .collect();
    assert_eq!(
        words,
        [
            (&json!("Deurbel"), &json!("nl")),
            (&json!("Élan"), &json!("en"))
        ]
    );
}

#[test]
fn a_track_may_ask_to_be_listened_to_and_options_may_have_pictures() {
    let mut house = house();
    let view = open(&mut house, "nl");
    assert_eq!(view["listen"], true);
    let pictures = view["steps"][1]["optionPictures"].as_object().unwrap();
    assert_eq!(pictures.keys().collect::<Vec<_>>(), ["look", "open"]);
    assert_eq!(pictures["look"]["alt"], "");
}
