//! One's own data: seen, taken along, brought back, erased; and how one likes the app to be.

use crate::house::{House, PASSPHRASE, files};
use serde_json::{Value, json};

const PHISHING: &str = "phishing";
const SECRET: &str = "kettle linden seven umbrella";

fn data(house: &mut House, language: &str) -> Value {
    house.call("open_my_data", json!({ "language": language }))
}

fn group<'v>(data: &'v Value, key: &str) -> &'v Value {
    let groups = data["groups"].as_array().unwrap();
    let found = groups.iter().find(|group| group["key"] == key);
    found.unwrap_or_else(|| panic!("no {key} in {data}"))
}

/// Takes along to a file with this name; the answer is the command's.
fn take(house: &mut House, name: &str, page: bool) -> Value {
    let path = house.path().join(name);
    let ticket = house.app().keep_path(path);
    let file = json!({ "by": "ticket", "value": ticket });
    house.call(
        "take_along",
        json!({ "file": file, "passphrase": SECRET, "page": page, "pin": null, "language": "de" }),
    )
}

fn bring(house: &mut House, from: &House, name: &str, passphrase: &str) -> Result<Value, String> {
    let ticket = house.app().keep_path(from.path().join(name));
    let file = json!({ "by": "ticket", "value": ticket });
    let input = json!({ "file": file, "passphrase": passphrase, "pin": null, "language": "en" });
    house
        .ask("bring_back", input)
        .map_err(|failure| failure.code)
}

/// Somebody with a lesson done, one begun, and large letters.
fn learned(house: &mut House) {
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
fn what_was_taken_along_goes_on_elsewhere_where_it_stopped() {
    let mut home = House::new();
    learned(&mut home);
    let before = data(&mut home, "en");
    let taken = take(&mut home, "mine.tilia-mine", false);
    assert_eq!(taken["page"], Value::Null);
    assert_eq!(taken["entries"], u32::try_from(home.events()).unwrap());
    // The chance of the tests is the same in every house: only a second start is another one.
    let mut away = House::new();
    away.start_again();
    assert_eq!(
        bring(&mut away, &home, "mine.tilia-mine", PASSPHRASE).unwrap_err(),
        "parcel-passphrase"
    );
    assert_eq!(away.events(), 0);
    let back = bring(&mut away, &home, "mine.tilia-mine", SECRET).unwrap();
    assert_eq!(
        (&back["visit"]["names"][0], &back["card"]),
        (&json!("Odette"), &json!("boat"))
    );
    assert_eq!(back["new"], taken["entries"]);
    let (here, there) = (data(&mut away, "en"), before);
    let of = |data: &Value| data["groups"].as_array().unwrap()[1..].to_vec();
    assert_eq!(of(&here), of(&there));
    let settings = away.call("open_settings", json!({}));
    assert_eq!(settings["settings"]["size"], "xl");
    assert_eq!(away.state(PHISHING)["is"], "repeatedWell");
    assert_eq!(away.state("my-data-my-rights")["is"], "started");
    // What is learned here comes back home as well, and a second time changes nothing.
    away.walk("my-data-my-rights", true);
    take(&mut away, "more.tilia-mine", false);
    let first = bring(&mut home, &away, "more.tilia-mine", SECRET).unwrap();
    let second = bring(&mut home, &away, "more.tilia-mine", SECRET).unwrap();
    assert!(first["new"].as_u64().unwrap() > 5);
    assert_eq!(
        (&second["new"], &home.state("my-data-my-rights")["is"]),
        (&json!(0), &json!("repeatedWell"))
    );
    assert_eq!(home.events(), away.events());
}

#[test]
fn a_guest_takes_the_day_along_and_nothing_of_it_stays() {
    let mut house = House::new();
    house.guest();
    house.walk(PHISHING, true);
    let before = files(&house.data());
    take(&mut house, "guest.tilia-mine", false);
    house.call("finish_visit", json!({}));
    assert_eq!(files(&house.data()), before);
    let mut away = House::with_policy(Some("schema = 1\nsign-in = [\"guest\"]\n"));
    let back = bring(&mut away, &house, "guest.tilia-mine", SECRET).unwrap();
    assert_eq!(
        (&back["visit"]["guest"], &back["card"]),
        (&json!(true), &Value::Null)
    );
    assert_eq!(away.state(PHISHING)["is"], "repeatedWell");
    away.call("finish_visit", json!({}));
    assert_eq!(away.events(), 0);
}

#[test]
fn a_page_to_read_stands_beside_the_file_and_names_nothing_private() {
    let mut house = House::new();
    learned(&mut house);
    let taken = take(&mut house, "mine.tilia-mine", true);
    let page = std::fs::read_to_string(taken["page"].as_str().unwrap()).unwrap();
    assert!(
        page.contains("<html lang=\"de\"")
            && page.contains("Odette")
            && page.contains("09.03.2026")
    );
    assert!(!page.contains("<script"));
    // An older page of that name is not replaced.
    let again = take(&mut house, "mine.tilia-mine", true);
    assert!(again["page"].as_str().unwrap().ends_with("mine-2.html"));
}

#[test]
fn lessons_that_only_a_course_records_are_shown_but_never_leave() {
    let mut house = House::new();
    house.set_up();
    let assigned = "what-is-digital-violence".to_owned();
    let group_id = house.course("Course", &[&assigned]);
    house.member("Odette", &group_id);
    house.tile("Odette");
    house.walk(&assigned, true);
    assert_eq!(
        group(&data(&mut house, "en"), &assigned)["lines"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let taken = take(&mut house, "mine.tilia-mine", true);
    assert_eq!(taken["entries"], 0);
    let title = group(&data(&mut house, "de"), &assigned)["title"]
        .as_str()
        .unwrap()
        .to_owned();
    let page = std::fs::read_to_string(taken["page"].as_str().unwrap()).unwrap();
    assert!(!page.contains(&title), "{title}");
}

#[test]
fn bad_files_and_bad_places_change_nothing() {
    let mut home = House::new();
    learned(&mut home);
    take(&mut home, "mine.tilia-mine", false);
    let mut away = House::new();
    let whole = std::fs::read(home.path().join("mine.tilia-mine")).unwrap();
    std::fs::write(home.path().join("cut"), &whole[..whole.len() / 2]).unwrap();
    std::fs::write(home.path().join("letter"), b"Dear Odette").unwrap();
    for (name, code) in [
        ("cut", "parcel-damaged"),
        ("letter", "parcel-foreign"),
        ("gone", "file-unreadable"),
    ] {
        assert_eq!(
            bring(&mut away, &home, name, SECRET).unwrap_err(),
            code,
            "{name}"
        );
    }
    assert_eq!(away.events(), 0);
    home.tile("Odette");
    let place = |path: &str| json!({ "by": "typed", "value": path });
    let mut refused = |path: &str, passphrase: &str| {
        let input = json!({ "file": place(path), "passphrase": passphrase, "page": false, "pin": null, "language": "en" });
        home.refused("take_along", input)
    };
    assert_eq!(
        refused("/no/such/stick/mine.tilia-mine", SECRET),
        "path-missing"
    );
    assert_eq!(refused("mine.tilia-mine", SECRET), "path-missing");
    assert_eq!(refused("/tmp/x.tilia-mine", "1234"), "passphrase-weak");
    if cfg!(target_os = "linux") {
        assert_eq!(refused("/proc/mine.tilia-mine", SECRET), "path-missing");
    }
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
