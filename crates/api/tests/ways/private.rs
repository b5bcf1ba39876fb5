//! Private lessons leave nothing, and assigned ones no more than their completion.

use crate::house::{House, files};
use serde_json::json;
use tilia_course::Record;

const NEVER: &str = "identity-and-doxing";
const ASSIGNED: &str = "what-is-digital-violence";

/// Somebody of a group with this plan, signed in.
fn with_plan(plan: &[&str]) -> House {
    let mut house = House::new();
    house.set_up();
    let group = house.course("Dienstag", plan);
    house.member("Odette Maes", &group);
    house.call("lock", json!({}));
    // Signing in notes the language; that is not the lesson's trace.
    house.tile("Odette");
    house
}

#[test]
fn a_private_lesson_changes_no_byte_of_the_data_folder() {
    for (lesson, plan) in [
        (NEVER, &["phishing"][..]),
        (ASSIGNED, &["phishing"]),
        (ASSIGNED, &[]),
    ] {
        let mut house = with_plan(plan);
        let before = files(&house.data());
        for all_right in [true, false] {
            let end = house.walk(lesson, all_right);
            assert_eq!(
                (&end["keeps"], &end["private"]),
                (&json!("nothing"), &json!(true))
            );
            let input = json!({ "lesson": lesson, "language": "fr" });
            assert_eq!(house.call("switch_language", input)["keeps"], "nothing");
        }
        assert!(files(&house.data()) == before, "{lesson} left a trace");
        assert_eq!(house.state(lesson)["is"], "private");
        house.call("finish_visit", json!({}));
        assert!(
            files(&house.data()) == before,
            "{lesson} left a trace at the end"
        );
    }
}

#[test]
fn a_guest_in_a_private_lesson_leaves_no_standing_either() {
    let mut house = House::new();
    house.guest();
    house.walk(NEVER, true);
    let mine = house.call("open_progress", json!({ "language": "en" }));
    assert_eq!((&mine["lessons"], &mine["plans"]), (&json!([]), &json!([])));
    assert!(!mine.to_string().contains(NEVER));
}

#[test]
fn an_assigned_lesson_of_the_plan_leaves_one_completion_and_nothing_else() {
    let mut house = with_plan(&["phishing", ASSIGNED]);
    let before = house.events();
    assert_eq!(house.walk(ASSIGNED, false)["keeps"], "completion");
    assert_eq!(house.events(), before + 1);
    // The end page asks again when the language changes, and the lesson may be done again.
    assert_eq!(house.finish(ASSIGNED)["completed"], true);
    assert_eq!(house.walk(ASSIGNED, true)["completed"], true);
    assert_eq!(house.events(), before + 1);
    assert_eq!(house.state(ASSIGNED)["is"], "completed");
    let unlock = json!({ "name": "Ruth", "passphrase": crate::house::PASSPHRASE });
    house.call("unlock", unlock);
    let rows = house.export("progress", "csv", json!({}));
    let row = rows.lines().find(|row| row.contains(ASSIGNED)).unwrap();
    assert!(row.contains(",completed,,,,,,,,,,"), "{row}");
    assert_eq!(house.export("answers", "csv", json!({})).lines().count(), 1);
}

#[test]
fn an_assigned_lesson_done_in_part_is_kept_for_going_on_only() {
    let mut house = with_plan(&[ASSIGNED]);
    let before = house.events();
    house.open(ASSIGNED);
    let lesson = crate::answers::lesson(ASSIGNED);
    for step in &lesson.steps {
        house.see(ASSIGNED, step.id.as_str());
    }
    let end = house.finish(ASSIGNED);
    assert_eq!(end["completed"], false);
    let to_do = lesson.steps.iter().filter(|step| step.activity.is_some());
    assert_eq!(end["missing"].as_array().unwrap().len(), to_do.count());
    assert_eq!(
        (house.events(), &house.state(ASSIGNED)["is"]),
        (before, &json!("private"))
    );
    house.open(ASSIGNED);
    for step in &lesson.steps {
        if let Some(activity) = &step.activity {
            house.answer(ASSIGNED, step.id.as_str(), crate::answers::right(activity));
        }
    }
    assert_eq!(house.finish(ASSIGNED)["completed"], true);
    assert_eq!(house.events(), before + 1);
}

#[test]
fn private_lessons_are_never_proposed_and_never_counted() {
    let mut house = House::new();
    house.guest();
    let pack = crate::answers::pack();
    let recorded = pack
        .lessons
        .values()
        .filter(|lesson| lesson.record == Record::Always);
    for lesson in recorded {
        house.walk(lesson.id.as_str(), true);
    }
    let home = house.call("open_home", json!({ "language": "en" }));
    assert_eq!(home["next"], json!(null));
    let respect = home["tracks"]
        .as_array()
        .unwrap()
        .iter()
        .find(|track| track["track"] == "respect");
    assert_eq!(respect.unwrap()["completed"], json!(null));
    assert_eq!(house.walk(NEVER, true)["assessmentOffered"], false);
}
