//! The trainer's desk: who is here today, what comes, and what is kept too long.

use crate::course_days::{EN, RESPECT, days, of};
use crate::house::House;
use crate::learner_page::person;
use serde_json::{Value, json};

/// A course of three people on three Mondays, the second of which is today.
pub(crate) fn taught() -> (House, String) {
    let mut house = House::new();
    house.set_up();
    let group = house.course("Monday", &["phishing", RESPECT]);
    for name in ["Odette Maes", "An Peeters", "Karim Haddad"] {
        house.member(name, &group);
    }
    let times = (Some(570), Some(690));
    let mut course = days(
        &mut house,
        &group,
        &[
            ("2026-03-16", times.0, times.1),
            ("2026-03-02", times.0, times.1),
            ("2026-03-09", times.0, times.1),
        ],
    );
    course["quarterHours"] = json!(0);
    house.call("save_course", course);
    (house, group)
}

pub(crate) fn today(house: &mut House) -> Value {
    house.call("open_today", json!({ "language": EN }))
}

#[test]
fn today_tells_who_is_here_what_comes_and_never_what_somebody_does() {
    let (mut house, _) = taught();
    let quiet = today(&mut house);
    assert_eq!(quiet["computers"][0]["answers"], 0);
    assert_eq!(quiet["courses"][0]["day"], "2026-03-09");
    assert_eq!(
        (
            &quiet["courses"][0]["number"],
            &quiet["courses"][0]["learners"]
        ),
        (&json!(2), &json!(3))
    );
    assert_eq!(quiet["courses"][0]["lessons"].as_array().unwrap().len(), 2);
    house.tile("Odette");
    house.walk("identity-and-doxing", true);
    let private = today(&mut house);
    assert_eq!(
        (
            &private["computers"][0]["answers"],
            &private["computers"][0]["answerAt"]
        ),
        (&json!(0), &Value::Null)
    );
    house.walk("phishing", true);
    house.call("call_for_help", json!({ "wanted": true }));
    house.clock.running_ms += 180_000;
    let busy = today(&mut house);
    let here = &busy["computers"][0];
    assert_eq!(
        (&here["here"], &here["names"]),
        (&json!(1), &json!(["Odette Maes"]))
    );
    assert!(here["answers"].as_u64() > Some(0), "{here}");
    assert_eq!(here["helpSeconds"], 181);
    assert!(!here.to_string().contains("phishing"), "{here}");
    // Tomorrow is another day.
    house.clock.now.utc_ms += 86_400_000;
    let later = today(&mut house);
    assert_eq!(later["computers"][0]["answers"], 0);
    assert_eq!(
        (&later["courses"][0]["today"], &later["courses"][0]["day"]),
        (&json!(false), &json!("2026-03-16"))
    );
}

#[test]
fn data_kept_too_long_are_told_a_month_before_and_erased_by_a_person() {
    let (mut house, group) = taught();
    house.tile("Odette");
    house.walk("phishing", true);
    house.call("finish_visit", json!({}));
    assert_eq!(today(&mut house)["overdue"], json!([]));
    // The course ends on 16 March; six months later is 16 September.
    house.clock.now.utc_ms += 170 * 86_400_000;
    let soon = today(&mut house)["overdue"].clone();
    assert_eq!(
        soon,
        json!([{ "group": group, "name": "Monday", "people": 3, "due": "2026-09-16", "over": false }])
    );
    let this = json!({ "group": group });
    assert_eq!(house.call("erase_overdue", this.clone())["events"], 0);
    house.clock.now.utc_ms += 30 * 86_400_000;
    assert_eq!(today(&mut house)["overdue"][0]["over"], true);
    let erased = house.call("erase_overdue", this);
    assert!(erased["events"].as_u64() > Some(0), "{erased}");
    assert_eq!(
        house.call("list_people", json!({ "language": EN }))["people"],
        json!([])
    );
    assert_eq!(today(&mut house)["overdue"], json!([]));
    for (path, bytes) in crate::house::files(&house.data()) {
        let found = bytes.windows(6).any(|part| part == b"Odette");
        assert!(!found, "{} still knows the name", path.display());
    }
}

#[test]
fn whoever_comes_back_later_is_kept_longer() {
    let (mut house, _) = taught();
    house.clock.now.utc_ms += 150 * 86_400_000;
    house.tile("Odette");
    house.walk("phishing", true);
    house.clock.now.utc_ms += 60 * 86_400_000;
    let overdue = today(&mut house)["overdue"].clone();
    assert_eq!(
        (&overdue[0]["people"], &overdue[0]["over"]),
        (&json!(2), &json!(true))
    );
}

#[test]
fn everything_on_the_desk_needs_the_door_open() {
    let (mut house, group) = taught();
    let learner = person(&mut house, "Odette Maes")["learner"].clone();
    house.call("lock", json!({}));
    for (name, input) in [
        ("open_today", json!({ "language": EN })),
        ("erase_overdue", json!({ "group": group })),
        ("open_attendance", of(&group)),
        (
            "save_attendance",
            json!({ "group": group, "day": "2026-03-09", "others": 1, "people": [] }),
        ),
        ("open_satisfaction", of(&group)),
        (
            "save_satisfaction",
            json!({ "group": group, "paper": [[0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]] }),
        ),
        ("ask_course", json!({ "group": group, "asks": true })),
        (
            "open_learner",
            json!({ "learner": learner, "language": EN }),
        ),
        ("add_note", json!({ "learner": learner, "text": "A note" })),
        ("delete_note", json!({ "learner": learner, "note": 1 })),
        (
            "hide_learner",
            json!({ "learner": learner, "hidden": true }),
        ),
    ] {
        assert_eq!(house.refused(name, input), "trainer-locked", "{name}");
    }
}
