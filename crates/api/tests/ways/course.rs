//! Courses, the group matrix, and erasing somebody.

use crate::house::{House, files};
use serde_json::{Value, json};

fn taught() -> (House, String) {
    let mut house = House::new();
    house.set_up();
    let group = house.course(
        "  Dienstag \u{202e} Vormittag ",
        &["phishing", "identity-and-doxing", "phishing"],
    );
    house.member("Odette Maes", &group);
    house.member("An Peeters", &group);
    (house, group)
}

fn matrix(house: &mut House, group: &str) -> Value {
    house.call("open_group", json!({ "group": group, "language": "en" }))
}

#[test]
fn a_course_keeps_a_clean_name_and_no_private_lesson() {
    let (mut house, _) = taught();
    let courses = house.call("list_courses", json!({ "language": "en" }));
    let course = &courses["courses"][0];
    assert_eq!(
        (&course["name"], &course["learners"]),
        (&json!("Dienstag Vormittag"), &json!(2))
    );
    assert_eq!(course["plan"], json!(["phishing"]));
    assert!(
        !courses["tracks"]
            .to_string()
            .contains("identity-and-doxing")
    );
}

#[test]
fn two_groups_of_one_name_are_refused_and_nothing_is_kept() {
    let (mut house, _) = taught();
    let course = |name: &str| json!({ "group": null, "name": name, "firstDay": null, "lastDay": null, "quarterHours": 0, "plan": [], "learners": 0 });
    assert_eq!(
        house.refused("save_course", course("Dienstag  Vormittag")),
        "name-taken"
    );
    assert_eq!(house.refused("save_course", course(" ")), "name-empty");
    let mut days = course("Mittwoch");
    days["firstDay"] = json!("2026-03-10");
    days["lastDay"] = json!("2026-03-09");
    assert_eq!(house.refused("save_course", days.clone()), "export-dates");
    days["lastDay"] = json!("10.3.2026");
    assert_eq!(house.refused("save_course", days), "bad-date");
    let courses = house.call("list_courses", json!({ "language": "en" }));
    assert_eq!(courses["courses"].as_array().unwrap().len(), 1);
}

#[test]
fn the_matrix_tells_who_is_stuck_and_who_is_done() {
    let (mut house, group) = taught();
    house.tile("Odette");
    house.walk("phishing", true);
    house.tile("An");
    house.open("phishing");
    let activity = crate::answers::lesson("phishing").steps[1]
        .activity
        .clone()
        .unwrap();
    for _ in 0..3 {
        house.answer(
            "phishing",
            "first-reaction",
            crate::answers::wrong(&activity).unwrap(),
        );
    }
    let page = matrix(&mut house, &group);
    assert_eq!(page["stuck"], 1);
    let rows: Vec<(&Value, &Value)> = page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (&row["name"], &row["cells"][0]["state"]))
        .collect();
    assert_eq!(
        rows,
        [
            (&json!("An Peeters"), &json!("stuck")),
            (&json!("Odette Maes"), &json!("repeatedWell"))
        ]
    );
    // Tomorrow it is no news any more.
    house.clock.now.utc_ms += 86_400_000;
    assert_eq!(matrix(&mut house, &group)["stuck"], 0);
}

#[test]
fn erasing_takes_the_person_their_events_their_visit_and_old_backups() {
    let (mut house, group) = taught();
    house.tile("Odette");
    house.walk("phishing", true);
    house.call("back_up", json!({ "file": null }));
    let people = house.call("list_people", json!({ "language": "en" }));
    let odette = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .find(|person| person["name"] == "Odette Maes")
        .unwrap();
    let erased = house.call("erase_learner", json!({ "learner": odette["learner"] }));
    assert!(erased["events"].as_u64().unwrap() > 10);
    assert_eq!(erased["backups"], 1);
    assert_eq!(
        house.refused("open_home", json!({ "language": "en" })),
        "not-signed-in"
    );
    assert_eq!(house.events(), 0);
    assert_eq!(
        matrix(&mut house, &group)["rows"].as_array().unwrap().len(),
        1
    );
    for (path, bytes) in files(&house.data()) {
        let found = bytes.windows(6).any(|part| part == b"Odette");
        assert!(!found, "{} still knows the name", path.display());
    }
}
