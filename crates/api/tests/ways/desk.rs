//! The trainer's desk: course days, who was there, what people said, one person's page, today, and what is kept too
//! long.

use crate::house::House;
use serde_json::{Value, json};

const EN: &str = "en";
const RESPECT: &str = "what-is-digital-violence";

fn of(group: &str) -> Value {
    json!({ "group": group, "language": EN })
}

fn days(house: &mut House, group: &str, days: &[(&str, Option<u16>, Option<u16>)]) -> Value {
    let days: Vec<Value> = days
        .iter()
        .map(|(day, begins, ends)| json!({ "day": day, "begins": begins, "ends": ends }))
        .collect();
    let courses = house.call("list_courses", json!({ "language": EN }));
    let courses = courses["courses"].as_array().unwrap();
    let mut course = courses
        .iter()
        .find(|course| course["group"] == group)
        .unwrap()
        .clone();
    course["days"] = json!(days);
    course
}

/// A course of three people on three Mondays, the second of which is today.
fn taught() -> (House, String) {
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

fn person(house: &mut House, name: &str) -> Value {
    let people = house.call("list_people", json!({ "language": EN }));
    let people = people["people"].as_array().unwrap().iter();
    people
        .clone()
        .find(|person| person["name"] == name)
        .unwrap_or_else(|| panic!("no {name}"))
        .clone()
}

fn page(house: &mut House, name: &str) -> Value {
    let learner = person(house, name)["learner"].clone();
    house.call(
        "open_learner",
        json!({ "learner": learner, "language": EN }),
    )
}

#[test]
fn days_give_a_course_its_beginning_its_end_and_its_hours() {
    let (mut house, group) = taught();
    let courses = house.call("list_courses", json!({ "language": EN }));
    let course = &courses["courses"][0];
    assert_eq!(
        (
            &course["firstDay"],
            &course["lastDay"],
            &course["quarterHours"]
        ),
        (&json!("2026-03-02"), &json!("2026-03-16"), &json!(24))
    );
    for (begins, ends) in [(Some(690), Some(570)), (Some(570), None)] {
        let bad = days(&mut house, &group, &[("2026-03-02", begins, ends)]);
        assert_eq!(house.refused("save_course", bad), "bad-time");
    }
    let bad = days(&mut house, &group, &[("2.3.2026", None, None)]);
    assert_eq!(house.refused("save_course", bad), "bad-date");
}

#[test]
fn attendance_begins_with_today_and_keeps_every_mark() {
    let (mut house, group) = taught();
    let before = house.call("open_attendance", of(&group));
    assert_eq!(before["now"], 1);
    let names: Vec<&Value> = before["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["name"])
        .collect();
    assert_eq!(names, ["An Peeters", "Karim Haddad", "Odette Maes"]);
    let (an, odette) = (
        before["people"][0]["learner"].clone(),
        before["people"][2]["learner"].clone(),
    );
    let mark = |learner: &Value, present: Value, others: Value| {
        json!({ "group": group, "day": "2026-03-09", "others": others,
            "people": [{ "learner": learner, "present": present }] })
    };
    house.call("save_attendance", mark(&an, json!(true), json!(2)));
    house.call("save_attendance", mark(&odette, json!(false), Value::Null));
    house.start_again();
    unlock(&mut house);
    let after = house.call("open_attendance", of(&group));
    assert_eq!(after["days"][1]["others"], 2);
    assert_eq!(after["people"][0]["present"], json!([null, true, null]));
    assert_eq!(after["people"][2]["present"], json!([null, false, null]));
    let nowhere = json!({ "group": group, "day": "2026-03-10", "others": 1, "people": [] });
    assert_eq!(house.refused("save_attendance", nowhere), "unknown-group");
}

fn unlock(house: &mut House) {
    let input = json!({ "name": "Ruth", "passphrase": crate::house::PASSPHRASE });
    house.call("unlock", input);
}

#[test]
fn what_people_say_is_counted_and_nobody_is_known() {
    let (mut house, group) = taught();
    house.tile("Odette");
    assert_eq!(
        house.refused("open_course_questions", json!({})),
        "course-questions-closed"
    );
    house.call("ask_course", json!({ "group": group, "asks": true }));
    assert_eq!(
        house.call("open_home", json!({ "language": EN }))["courseAsks"],
        true
    );
    assert_eq!(
        house.call("open_course_questions", json!({}))["course"],
        "Monday"
    );
    let said = json!({ "answers": [5, null, 1] });
    let before = crate::house::files(&house.data());
    house.call("answer_course_questions", said.clone());
    assert_ne!(crate::house::files(&house.data()), before);
    assert_eq!(house.events(), 0, "no event tells of it");
    assert_eq!(
        house.refused("answer_course_questions", said),
        "course-questions-closed"
    );
    assert_eq!(
        house.call("open_home", json!({ "language": EN }))["courseAsks"],
        false
    );
    let mine = house.call("open_my_data", json!({ "language": EN }));
    assert!(!mine.to_string().contains("helped"), "{mine}");
    house.call("ask_course", json!({ "group": group, "asks": false }));
    let page = house.call("open_satisfaction", of(&group));
    assert_eq!((&page["onScreen"], &page["people"]), (&json!(1), &json!(0)));
    assert_eq!(page["questions"][0]["mean"], Value::Null);
}

#[test]
fn paper_is_shown_from_five_sheets_on() {
    let (mut house, group) = taught();
    let paper = |count: u32| json!({ "group": group, "paper": [[0, 0, 0, 1, count], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]] });
    house.call("save_satisfaction", paper(3));
    let few = house.call("open_satisfaction", of(&group));
    assert_eq!(
        (&few["people"], &few["questions"][0]["mean"]),
        (&json!(4), &Value::Null)
    );
    house.call("save_satisfaction", paper(4));
    let enough = house.call("open_satisfaction", of(&group));
    assert_eq!(enough["questions"][0]["mean"], 4.8);
    assert_eq!(enough["questions"][1]["counts"], Value::Null);
    let short = json!({ "group": group, "paper": [[1], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]] });
    assert_eq!(house.refused("save_satisfaction", short), "out-of-range");
    assert_eq!(
        house.refused("save_satisfaction", paper(10_001)),
        "out-of-range"
    );
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

fn today(house: &mut House) -> Value {
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
