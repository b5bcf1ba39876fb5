//! A course while it is held: its days, who was there, what people say at its end.
//! long.

use crate::desk::taught;
use crate::house::House;
use serde_json::{Value, json};

pub(crate) const EN: &str = "en";
pub(crate) const RESPECT: &str = "what-is-digital-violence";

pub(crate) fn of(group: &str) -> Value {
    json!({ "group": group, "language": EN })
}

pub(crate) fn days(
    house: &mut House,
    group: &str,
    days: &[(&str, Option<u16>, Option<u16>)],
) -> Value {
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

pub(crate) fn unlock(house: &mut House) {
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
