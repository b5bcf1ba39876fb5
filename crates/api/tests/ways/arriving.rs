//! What is handed out arrives as it was: people, groups, plans and days, through the real course file.

use crate::exchange::{accepted, bundle, hand_out, public, take};
use crate::house::House;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::cell::RefCell;

const LESSONS: [&str; 4] = ["phishing", "passphrases", "backups", "the-screen"];

/// A course as a trainer might type it in.
#[derive(Debug, Clone)]
struct Typed {
    name: String,
    people: Vec<String>,
    days: Vec<Value>,
    plan: Vec<&'static str>,
    quarter_hours: u32,
}

fn any_name() -> impl Strategy<Value = String> {
    let hostile = [
        "=1+1",
        "@SUM(A1)",
        "D'Hondt",
        "שרה לוי",
        "👵🏽",
        "Semi; \"Colon\", two",
    ];
    prop_oneof![
        Just("é".repeat(300)),
        proptest::sample::select(hostile.map(str::to_owned).to_vec()),
        "[A-Zéłم]\\PC{0,40}",
    ]
}

fn any_day() -> impl Strategy<Value = Value> {
    let hours = proptest::option::of((0_u16..1_400, 1_u16..40));
    (1_i8..13, 1_i8..29, hours).prop_map(|(month, day, hours)| {
        let ends = hours.map(|(begins, long)| begins + long);
        json!({ "day": format!("2027-{month:02}-{day:02}"), "begins": hours.map(|(begins, _)| begins), "ends": ends })
    })
}

fn any_course() -> impl Strategy<Value = Typed> {
    let people = prop::collection::vec(any_name(), 0..5);
    let days = prop::collection::vec(any_day(), 0..8);
    let plan = proptest::sample::subsequence(LESSONS.to_vec(), 0..4).prop_shuffle();
    (any_name(), people, days, plan, 0_u32..100).prop_map(
        |(name, people, days, plan, quarter_hours)| Typed {
            name,
            people,
            days,
            plan,
            quarter_hours,
        },
    )
}

/// Types a course in; the number keeps names of groups apart.
fn type_in(trainer: &mut House, course: &Typed, number: u32) {
    let saved = trainer.call(
        "save_course",
        json!({
            "group": null, "name": format!("{number} {}", course.name), "firstDay": null, "lastDay": null,
            "days": course.days, "quarterHours": course.quarter_hours, "plan": course.plan, "learners": 0,
        }),
    );
    for name in &course.people {
        trainer.member(name, saved["group"].as_str().unwrap());
    }
}

/// What both sides say of people and courses.
fn told(house: &mut House) -> [Value; 2] {
    let mut people = house.call("list_people", json!({ "language": "en" }))["people"].take();
    let id = |person: &Value| person["learner"].as_str().unwrap().to_owned();
    people.as_array_mut().unwrap().sort_by_key(id);
    let courses = house.call("list_courses", json!({ "language": "en" }))["courses"].take();
    [people, courses]
}

/// A trainer, and a second PC with a trainer area, so that it can be asked.
fn desks() -> (House, House) {
    let mut first = House::another(1, None);
    first.set_up();
    let key = public(&mut first);
    let policy = format!("schema = 1\npc-name = \"PC-02\"\ntrainer-keys = [\"{key}\"]\n");
    let mut second = House::another(2, Some(&policy));
    second.set_up();
    let path = bundle(&mut second, "PC-02.tilia-progress");
    accepted(&mut first, &path);
    (first, second)
}

#[test]
fn what_is_handed_out_arrives_as_it_was() {
    let (first, second) = desks();
    let sides = RefCell::new((first, second, 0));
    let mut runner = TestRunner::new(ProptestConfig::with_cases(24));
    let ran = runner.run(&prop::collection::vec(any_course(), 0..3), |courses| {
        let (first, second, number) = &mut *sides.borrow_mut();
        for course in &courses {
            *number += 1;
            type_in(first, course, *number);
        }
        let path = hand_out(first, None).unwrap();
        take(second, &path, None, None).unwrap();
        prop_assert_eq!(told(second), told(first));
        Ok(())
    });
    ran.unwrap();
    let typed_in = sides.borrow().2;
    assert!(typed_in > 10, "{typed_in} courses");
}

#[test]
fn a_pc_knows_when_the_course_takes_place_and_ends_no_visit_meanwhile() {
    let (mut first, mut second) = desks();
    // The clock stands on 9 March 2026.
    for (name, day) in [("Today", "2026-03-09"), ("Tomorrow", "2026-03-10")] {
        let days = [json!({ "day": day, "begins": 600, "ends": 720 })];
        let course = Typed {
            name: name.to_owned(),
            people: vec![name.to_owned()],
            days: days.to_vec(),
            plan: vec!["phishing"],
            quarter_hours: 0,
        };
        type_in(&mut first, &course, 1);
    }
    let path = hand_out(&mut first, None).unwrap();
    take(&mut second, &path, None, None).unwrap();
    second.call("lock", json!({}));
    for (name, ends) in [("Today", false), ("Tomorrow", true)] {
        let learner = second.learner(name);
        let input = json!({ "way": "tile", "learner": learner, "language": "en" });
        let visit = second.call("sign_in", input);
        assert_eq!(
            visit["quiet"]["endMinutes"].is_u64(),
            ends,
            "{name}: {visit}"
        );
        second.call("finish_visit", json!({}));
    }
}
