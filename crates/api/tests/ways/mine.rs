//! One's own data: seen and erased; and how one likes the app to be.

use crate::house::{House, files};
use crate::taking_along::take;
use serde_json::{Value, json};

pub(crate) const PHISHING: &str = "phishing";
pub(crate) const SECRET: &str = "kettle linden seven umbrella";

pub(crate) fn data(house: &mut House, language: &str) -> Value {
    house.call("open_my_data", json!({ "language": language }))
}

pub(crate) fn group<'v>(data: &'v Value, key: &str) -> &'v Value {
    let groups = data["groups"].as_array().unwrap();
    let found = groups.iter().find(|group| group["key"] == key);
    found.unwrap_or_else(|| panic!("no {key} in {data}"))
}

/// Somebody with a lesson done, one begun, and large letters.
pub(crate) fn learned(house: &mut House) {
    house.own_name("Odette");
    house.walk(PHISHING, true);
    house.open("my-data-my-rights");
    let settings = json!({ "size": "xl", "theme": "dark", "calm": true, "simple": false });
    house.call(
        "save_settings",
        json!({ "settings": settings, "language": "en" }),
    );
}

#[test]
fn everything_is_told_in_words_and_private_lessons_leave_nothing_to_tell() {
    let mut house = House::new();
    learned(&mut house);
    house.walk("what-is-digital-violence", true);
    let mine = data(&mut house, "en");
    let about = group(&mine, "about")["facts"].to_string();
    for known in ["Odette", "Boat", "English", "09/03/2026"] {
        assert!(about.contains(known), "{about}");
    }
    let lines = group(&mine, PHISHING)["lines"].as_array().unwrap();
    assert_eq!(lines[0]["text"], "Lesson opened");
    let last = lines.last().unwrap();
    assert_eq!(last["text"], "Lesson completed");
    assert!(last["at"].as_str().unwrap().starts_with("2026-03-09T10:0"));
    let all = mine.to_string();
    assert!(
        all.contains("You chose: ") && all.contains("Very large"),
        "{all}"
    );
    assert!(!all.contains("digital-violence"), "{all}");
    // Every event of this person stands somewhere.
    let groups = mine["groups"].as_array().unwrap();
    let shown: usize = groups
        .iter()
        .map(|group| group["lines"].as_array().unwrap().len())
        .sum();
    assert_eq!(u64::try_from(shown).unwrap(), house.events());
    let french = data(&mut house, "fr").to_string();
    assert!(french.contains("Leçon terminée") && !french.contains("Lesson completed"));
}

#[test]
fn a_guest_sees_what_is_in_memory_and_that_nobody_is_named() {
    let mut house = House::new();
    house.guest();
    house.walk(PHISHING, true);
    let mine = data(&mut house, "en");
    assert_eq!(mine["guest"], true);
    assert_eq!(group(&mine, "about")["facts"], json!([]));
    assert!(group(&mine, PHISHING)["lines"].as_array().unwrap().len() > 10);
    assert!(!mine.to_string().contains("Copies"));
}

#[test]
fn whoever_erases_themselves_is_gone_and_is_told_what_is_out_of_reach() {
    let mut house = House::new();
    learned(&mut house);
    take(&mut house, "mine.tilia-mine", false);
    house.set_up();
    house.export("progress", "csv", json!({}));
    house.call("lock", json!({}));
    house.tile("Odette");
    let erased = house.call("erase_me", json!({ "pin": null }));
    assert!(erased["events"].as_u64().unwrap() > 10);
    assert_eq!(
        (&erased["exports"], &erased["left"]),
        (&json!(1), &json!(0))
    );
    assert_eq!(
        house.refused("open_home", json!({ "language": "en" })),
        "not-signed-in"
    );
    assert_eq!(house.events(), 0);
    let tiles = house.call("list_tiles", json!({ "language": "en" }));
    assert!(!tiles.to_string().contains("Odette"), "{tiles}");
    for (path, bytes) in files(&house.data()) {
        let found = bytes.windows(6).any(|window| window == b"Odette");
        assert!(!found, "{}", path.display());
    }
    // Their own file does not bring them back to where they asked to be forgotten.
    let path = house.path().join("mine.tilia-mine");
    let ticket = house.app().keep_path(path);
    let input = json!({ "file": { "by": "ticket", "value": ticket }, "passphrase": SECRET, "pin": null, "language": "en" });
    assert_eq!(house.refused("bring_back", input), "parcel-erased");
}

#[test]
fn a_guest_who_erases_is_out_at_once() {
    let mut house = House::new();
    house.guest();
    house.walk(PHISHING, true);
    let erased = house.call("erase_me", json!({ "pin": null }));
    assert!(erased["events"].as_u64().unwrap() > 10);
    assert_eq!(
        house.refused("open_my_data", json!({ "language": "en" })),
        "not-signed-in"
    );
}

#[test]
fn settings_belong_to_the_person_and_not_to_the_computer() {
    let mut house = House::new();
    learned(&mut house);
    house.own_name("Ben");
    assert_eq!(
        house.call("open_settings", json!({}))["settings"],
        Value::Null
    );
    house.start_again();
    house.tile("Odette");
    let kept = house.call("open_settings", json!({}))["settings"].clone();
    assert_eq!(
        kept,
        json!({ "size": "xl", "theme": "dark", "calm": true, "simple": false })
    );
    // What the page cannot show is not kept.
    let odd = json!({ "size": "huge", "theme": "<b>", "calm": false, "simple": false });
    house.call(
        "save_settings",
        json!({ "settings": odd, "language": "tlh" }),
    );
    assert_eq!(
        house.call("open_settings", json!({}))["settings"],
        Value::Null
    );
    house.call("finish_visit", json!({}));
    assert_eq!(house.refused("open_settings", json!({})), "not-signed-in");
}

#[test]
fn on_a_shared_pc_no_path_can_be_typed() {
    let mut house = House::with_policy(Some("schema = 1\nshared-pc = true\n"));
    assert!(house.app().is_shared());
    learned(&mut house);
    let typed = json!({ "by": "typed", "value": house.path().join("mine.tilia-mine") });
    let input = json!({ "file": typed, "passphrase": SECRET, "page": false, "pin": null, "language": "en" });
    assert_eq!(house.refused("take_along", input), "path-missing");
    take(&mut house, "mine.tilia-mine", false);
}

#[test]
fn the_report_names_nobody_and_the_about_page_says_what_is_in_force() {
    let mut house = House::with_policy(Some(
        "schema = 1\nsite = \"Bibliothek\"\nregion = \"VL\"\nshared-pc = true\n",
    ));
    learned(&mut house);
    let log = "2026-03-09 WARN records: /home/odette.peeters/tilia/tilia.db cannot be written\n";
    std::fs::write(house.data().join("tilia.log"), log).unwrap();
    let report = house.call("open_report", json!({ "language": "en" }));
    let text = report["text"].as_str().unwrap();
    assert!(
        text.contains("Entries: ") && text.contains("…/tilia.db cannot be written"),
        "{text}"
    );
    for name in ["Odette", "odette", PHISHING] {
        assert!(!text.contains(name), "{name} in {text}");
    }
    let path = house.path().join("report.txt");
    let ticket = house.app().keep_path(path.clone());
    house.call(
        "save_report",
        json!({ "file": { "by": "ticket", "value": ticket }, "text": text }),
    );
    assert_eq!(std::fs::read_to_string(path).unwrap(), text);
    let about = house.call("open_about", json!({ "language": "en" }));
    let policy = about["policy"].to_string();
    for rule in ["Bibliothek", "Flanders", "USB sticks", "policy.toml"] {
        assert!(policy.contains(rule), "{policy}");
    }
    assert!(about["libraries"].as_u64().unwrap() > 200);
    let licences = house.call("open_licences", json!({}));
    assert!(licences["groups"].as_array().unwrap().len() > 20);
}

#[test]
fn whoever_has_three_pictures_shows_them_before_anything_leaves_or_goes() {
    let mut house = House::new();
    learned(&mut house);
    let pictures = ["boat", "hat", "lamp"];
    house.call("set_pin", json!({ "before": null, "pictures": pictures }));
    let path = house.path().join("mine.tilia-mine");
    let ticket = house.app().keep_path(path);
    let take = |pin: Value| json!({ "file": { "by": "ticket", "value": ticket }, "passphrase": SECRET, "page": false, "pin": pin, "language": "en" });
    assert_eq!(house.refused("take_along", take(Value::Null)), "pin-needed");
    assert_eq!(
        house.refused("erase_me", json!({ "pin": ["hat", "hat", "hat"] })),
        "pin-wrong"
    );
    assert!(house.events() > 10);
    house.call("take_along", take(json!(pictures)));
    house.call("erase_me", json!({ "pin": pictures }));
    assert_eq!(house.events(), 0);
}
