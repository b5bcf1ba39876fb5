//! What somebody takes along, and brings back.

use crate::house::{House, PASSPHRASE, files};
use crate::mine::{PHISHING, SECRET, data, group, learned};
use serde_json::{Value, json};

/// Takes along to a file with this name; the answer is the command's.
pub(crate) fn take(house: &mut House, name: &str, page: bool) -> Value {
    let path = house.path().join(name);
    let ticket = house.app().keep_path(path);
    let file = json!({ "by": "ticket", "value": ticket });
    house.call(
        "take_along",
        json!({ "file": file, "passphrase": SECRET, "page": page, "pin": null, "language": "de" }),
    )
}

pub(crate) fn bring(
    house: &mut House,
    from: &House,
    name: &str,
    passphrase: &str,
) -> Result<Value, String> {
    let ticket = house.app().keep_path(from.path().join(name));
    let file = json!({ "by": "ticket", "value": ticket });
    let input = json!({ "file": file, "passphrase": passphrase, "pin": null, "language": "en" });
    house
        .ask("bring_back", input)
        .map_err(|failure| failure.code)
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
