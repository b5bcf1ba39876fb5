//! "How far have I come?", and what may go wrong between two self-assessments.

use crate::answers::pack;
use crate::assessment::{TRACK, answer, give, picture, sit, start};
use crate::house::{House, MORNING_MS};
use serde_json::{Value, json};
use tilia_course::{Activity, ItemId, LessonId, Pack};

const DAY_MS: i64 = 86_400_000;

/// The built-in course with so many items for each of two lessons of the track, and none for its others.
fn course_with(items: usize) -> Pack {
    let mut pack = pack();
    let track = pack.lessons.values_mut();
    for lesson in track.filter(|one| one.track.as_str() == TRACK) {
        let asked = ["phishing", "when-it-went-wrong"].contains(&lesson.id.as_str());
        lesson.items.truncate(if asked { items } else { 0 });
    }
    pack
}

fn knows_all(_: usize) -> Option<bool> {
    Some(true)
}

fn knows_nothing(_: usize) -> Option<bool> {
    Some(false)
}

#[test]
fn a_small_pool_ends_early_and_the_picture_says_that_it_is_less_exact() {
    let mut house = House::with_course(course_with(3));
    house.guest();
    let step = start(&mut house, json!({}));
    let items = sit(&mut house, step, |number| Some(number % 2 == 0));
    assert!(items.len() < 12, "{} tasks", items.len());
    let page = picture(&mut house);
    assert_eq!(page["ranOut"], true);
    assert_ne!(page["bandLow"], page["bandHigh"]);
}

#[test]
fn a_test_that_was_clicked_through_says_so_and_others_do_not() {
    let mut house = House::new();
    for (active_ms, hurried) in [(200, true), (6_000, false)] {
        house.guest();
        let mut step = start(&mut house, json!({}));
        while step["is"] == "task" {
            let item = step["task"]["item"].clone();
            let given = answer(&item, false);
            let input = json!({ "track": TRACK, "item": item, "answer": given, "sure": null, "activeMs": active_ms, "language": "en" });
            step = house.call("answer_item", input);
        }
        assert_eq!(picture(&mut house)["hurried"], hurried);
    }
}

#[test]
fn the_same_answer_to_everything_ends_with_a_picture() {
    let mut house = House::new();
    for known in [Some(true), Some(false), None] {
        house.guest();
        let step = start(&mut house, json!({}));
        let items = sit(&mut house, step, |_| known);
        let page = picture(&mut house);
        assert_eq!(page["tasks"], items.len());
        assert_eq!(page["lessons"].as_array().unwrap().len(), 3);
    }
}

#[test]
fn the_second_picture_says_how_far_one_has_come() {
    let mut house = House::new();
    house.own_name("Odette");
    let step = start(&mut house, json!({}));
    let entry = sit(&mut house, step, knows_nothing);
    assert_eq!(picture(&mut house)["change"], Value::Null);
    house.clock.now.utc_ms += 30 * DAY_MS;
    let step = start(&mut house, json!({}));
    let exit = sit(&mut house, step, knows_all);
    let again = exit.iter().filter(|item| entry.contains(item)).count();
    let page = picture(&mut house);
    let kind = page["change"]["kind"].as_str().unwrap();
    if exit.len() - again < 6 {
        assert_eq!(kind, "too-few-new");
    } else {
        assert!(kind.starts_with("more"), "{kind}");
    }
    let since = page["change"]["since"].as_str().unwrap();
    assert!(since.starts_with("2026-03-09"), "{since}");
}

#[test]
fn another_look_is_offered_after_a_lesson_of_the_track() {
    let mut house = House::new();
    house.own_name("Odette");
    let step = start(&mut house, json!({}));
    sit(&mut house, step, knows_nothing);
    assert_eq!(picture(&mut house)["lookAgain"], false);
    house.walk("phishing", true);
    assert_eq!(picture(&mut house)["lookAgain"], true);
}

#[test]
fn a_clock_that_was_set_back_loses_neither_the_test_nor_its_picture() {
    let mut house = House::new();
    house.own_name("Odette");
    let step = start(&mut house, json!({}));
    sit(&mut house, step, knows_nothing);
    let first = picture(&mut house);
    house.clock.now.utc_ms = 0;
    house.start_again();
    house.tile("Odette");
    let step = start(&mut house, json!({}));
    assert_eq!(step["task"]["number"], 1);
    let item = step["task"]["item"].clone();
    give(&mut house, &item, Value::Null, None);
    house.clock.now.utc_ms = MORNING_MS - 400 * DAY_MS;
    house.start_again();
    house.tile("Odette");
    let resumed = house.call(
        "resume_assessment",
        json!({ "track": TRACK, "language": "en" }),
    );
    assert_eq!(resumed["task"]["number"], 2);
    let mut step = resumed;
    while step["is"] == "task" {
        let item = step["task"]["item"].clone();
        step = give(&mut house, &item, answer(&item, true), Some(true));
    }
    let second = picture(&mut house);
    assert_ne!(second["band"], first["band"]);
    assert!(second["here"].as_u64() > first["here"].as_u64());
}

#[test]
fn an_old_picture_keeps_its_meaning_when_the_course_drops_or_changes_items() {
    let mut house = House::new();
    house.own_name("Odette");
    let step = start(&mut house, json!({}));
    sit(&mut house, step, |number| Some(number % 3 != 0));
    let before = picture(&mut house);
    let mut newer = course_with(1);
    newer.version = "2027.1.0".to_owned();
    for lesson in newer.lessons.values_mut() {
        for item in &mut lesson.items {
            item.band = tilia_course::Band::High;
        }
    }
    house.change_course(newer);
    house.tile("Odette");
    let after = picture(&mut house);
    for same in [
        "band", "bandLow", "bandHigh", "here", "low", "high", "tasks",
    ] {
        assert_eq!(after[same], before[same], "{same}");
    }
}

#[test]
fn a_paused_test_goes_on_when_the_course_has_dropped_what_was_answered() {
    let mut house = House::new();
    house.own_name("Odette");
    let step = start(&mut house, json!({}));
    let gone = step["task"]["item"].clone();
    give(&mut house, &gone, answer(&gone, true), Some(true));
    let mut newer = pack();
    let id = ItemId::from(gone.as_str().unwrap());
    for lesson in newer.lessons.values_mut() {
        lesson.items.retain(|item| item.id != id);
    }
    house.change_course(newer);
    house.tile("Odette");
    let resumed = house.call(
        "resume_assessment",
        json!({ "track": TRACK, "language": "en" }),
    );
    assert_eq!(resumed["task"]["number"], 2);
    assert_ne!(resumed["task"]["item"], gone);
    let mut step = resumed;
    while step["is"] == "task" {
        let item = step["task"]["item"].clone();
        step = give(&mut house, &item, answer(&item, true), Some(true));
    }
    assert_eq!(step["is"], "finished");
}

#[test]
fn mailboxes_and_pages_with_marks_are_asked_and_kept_as_one_answer() {
    let mut course = pack();
    let lesson = course.lessons.get_mut(&LessonId::from("phishing")).unwrap();
    lesson
        .items
        .retain(|item| !matches!(item.activity, Activity::Choice(_)));
    let framed = lesson.items.len();
    assert_eq!(framed, 2);
    let others = course.lessons.values_mut();
    for lesson in others.filter(|one| one.track.as_str() == TRACK && one.id.as_str() != "phishing")
    {
        lesson.items.clear();
    }
    let mut house = House::with_course(course);
    house.own_name("Odette");
    let step = start(&mut house, json!({}));
    sit(&mut house, step, |number| Some(number == 0));
    let page = picture(&mut house);
    assert_eq!(
        (&page["tasks"], &page["knewSure"], &page["missedUnsure"]),
        (&json!(2), &json!(1), &json!(1))
    );
}
