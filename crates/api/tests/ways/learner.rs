//! A learner's way, from the first page to the end page and back again.

use crate::answers::{lesson, pack, right, wrong};
use crate::house::House;
use serde_json::{Value, json};

const PHISHING: &str = "phishing";

fn step<'v>(view: &'v Value, id: &str) -> &'v Value {
    let steps = view["steps"].as_array().unwrap().iter();
    steps.clone().find(|step| step["step"] == id).unwrap()
}

#[test]
fn a_guest_learns_a_lesson_to_its_end_and_leaves_nothing() {
    let mut house = House::new();
    house.guest();
    let home = house.call("open_home", json!({ "language": "en" }));
    // The first two of the six that help today.
    let six = pack().playlists[0].lessons.clone();
    let first = |number: usize| json!(six[number].as_str());
    assert_eq!(home["next"]["lesson"]["lesson"], first(0));
    assert_eq!(
        (&home["next"]["begun"], &home["guest"]),
        (&json!(false), &json!(true))
    );
    let end = house.walk(PHISHING, true);
    assert_eq!(
        (&end["completed"], &end["missing"]),
        (&json!(true), &json!([]))
    );
    assert_ne!(end["next"]["lesson"], json!(PHISHING));
    assert!(
        six.iter()
            .any(|lesson| end["next"]["lesson"] == json!(lesson.as_str()))
    );
    assert_eq!(
        (
            &end["assessmentOffered"],
            &end["plan"].as_array().unwrap().len()
        ),
        (&json!(true), &2)
    );
    assert_eq!(house.state(PHISHING)["is"], "repeatedWell");
    house.call("finish_visit", json!({}));
    assert_eq!(
        house.refused("open_home", json!({ "language": "en" })),
        "not-signed-in"
    );
    assert_eq!(house.events(), 0);
    house.guest();
    assert_eq!(house.state(PHISHING)["is"], "open");
}

#[test]
fn somebody_goes_on_at_the_step_where_they_stopped() {
    let mut house = House::new();
    house.own_name("Odette");
    house.open(PHISHING);
    let lesson = lesson(PHISHING);
    for step in lesson.steps.iter().take(3) {
        house.see(PHISHING, step.id.as_str());
    }
    let activity = lesson.steps[1].activity.as_ref().unwrap();
    house.answer(PHISHING, lesson.steps[1].id.as_str(), right(activity));
    house.see(PHISHING, lesson.steps[3].id.as_str());
    house.start_again();
    house.tile("Odette");
    let state = house.state(PHISHING);
    assert_eq!(
        (&state["is"], &state["step"]),
        (&json!("started"), &json!(4))
    );
    let home = house.call("open_home", json!({ "language": "en" }));
    assert_eq!(home["next"]["begun"], true);
    let view = house.open(PHISHING);
    assert_eq!(view["resume"], lesson.steps[3].id.as_str());
    assert_eq!(view["seen"].as_array().unwrap().len(), 4);
    let answered = &step(&view, lesson.steps[1].id.as_str())["answered"];
    assert_eq!(answered["answer"], right(activity));
    assert_eq!(answered["feedback"]["verdict"], "right");
}

#[test]
fn another_language_keeps_the_order_of_the_options_and_the_answers() {
    let mut house = House::new();
    house.own_name("Odette");
    let before = house.open(PHISHING);
    let id = "first-reaction";
    house.see(PHISHING, id);
    let activity = lesson(PHISHING).steps[1].activity.clone().unwrap();
    house.answer(PHISHING, id, wrong(&activity).unwrap());
    let input = json!({ "lesson": PHISHING, "language": "fr" });
    let after = house.call("switch_language", input);
    let keys = |view: &Value| -> Vec<Value> {
        let options = step(view, id)["activity"]["options"]
            .as_array()
            .unwrap()
            .iter();
        options.map(|option| option["key"].clone()).collect()
    };
    assert_eq!(keys(&before), keys(&after));
    assert_ne!(step(&before, id)["title"], step(&after, id)["title"]);
    assert_eq!(
        step(&after, id)["answered"]["answer"],
        wrong(&activity).unwrap()
    );
    assert_eq!(
        (&after["resume"], &after["language"]),
        (&json!(id), &json!("fr"))
    );
}

#[test]
fn a_wrong_answer_is_not_yet_right_and_can_be_tried_again() {
    let mut house = House::new();
    house.guest();
    house.open(PHISHING);
    for step in &lesson(PHISHING).steps {
        let Some(activity) = &step.activity else {
            continue;
        };
        let id = step.id.as_str();
        if let Some(wrong) = wrong(activity) {
            assert_eq!(
                house.answer(PHISHING, id, wrong)["verdict"],
                "notYet",
                "{id}"
            );
        }
        let verdict = house.answer(PHISHING, id, right(activity))["verdict"].clone();
        assert!(
            verdict == "right" || verdict == "neutral",
            "{id}: {verdict}"
        );
    }
}

#[test]
fn an_answer_that_is_none_is_refused_and_not_kept() {
    let mut house = House::new();
    house.own_name("Odette");
    house.open(PHISHING);
    let events = house.events();
    for (step, answer) in [
        (
            "first-reaction",
            json!({ "kind": "choice", "chosen": "My PIN is 1234" }),
        ),
        (
            "first-reaction",
            json!({ "kind": "choices", "chosen": ["own-way"] }),
        ),
        ("story", json!({ "kind": "choice", "chosen": "own-way" })),
    ] {
        let input = json!({ "lesson": PHISHING, "step": step, "answer": answer, "activeMs": 1, "language": "en" });
        assert_eq!(house.refused("answer_activity", input), "bad-answer");
    }
    assert_eq!(house.events(), events);
    let unknown = json!({ "lesson": PHISHING, "step": "nowhere", "activeMs": 1 });
    assert_eq!(house.refused("see_step", unknown), "unknown-step");
}

#[test]
fn a_second_pass_done_well_is_told_so() {
    let mut house = House::new();
    house.own_name("Odette");
    assert_eq!(house.walk(PHISHING, false)["completed"], true);
    assert_eq!(house.state(PHISHING)["is"], "completed");
    let view = house.open(PHISHING);
    assert_eq!(
        (&view["seen"], &view["resume"]),
        (&json!([]), &json!("story"))
    );
    assert_eq!(house.walk(PHISHING, true)["completed"], true);
    assert_eq!(house.state(PHISHING)["is"], "repeatedWell");
}

#[test]
fn an_answer_changed_after_the_end_page_begins_no_new_pass() {
    let mut house = House::new();
    house.own_name("Odette");
    house.walk(PHISHING, false);
    let events = house.events();
    let activity = lesson(PHISHING).steps[1].activity.clone().unwrap();
    house.answer(PHISHING, "first-reaction", right(&activity));
    assert_eq!(house.events(), events + 1);
    assert_eq!(house.finish(PHISHING)["completed"], true);
    assert_eq!(house.events(), events + 1);
}

#[test]
fn an_end_page_that_comes_too_early_names_what_is_missing() {
    let mut house = House::new();
    house.guest();
    house.open(PHISHING);
    for step in &lesson(PHISHING).steps {
        house.see(PHISHING, step.id.as_str());
    }
    let end = house.finish(PHISHING);
    assert_eq!(end["completed"], false);
    let missing: Vec<&Value> = end["missing"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| &step["key"])
        .collect();
    let activities = lesson(PHISHING)
        .steps
        .into_iter()
        .filter(|step| step.activity.is_some());
    let ids: Vec<Value> = activities.map(|step| json!(step.id.as_str())).collect();
    assert_eq!(missing, ids.iter().collect::<Vec<_>>());
}

#[test]
fn progress_is_told_in_words_with_plans_and_days() {
    let mut house = House::new();
    house.own_name("Odette");
    house.walk(PHISHING, true);
    let mine = house.call("open_progress", json!({ "language": "de" }));
    assert_eq!(mine["lessons"][0]["lesson"]["lesson"], PHISHING);
    assert!(
        mine["lessons"][0]["lastAt"]
            .as_str()
            .unwrap()
            .starts_with("2026-03-09T10:0")
    );
    assert_eq!(mine["plans"][0]["chosen"].as_array().unwrap().len(), 2);
    assert!(!mine.to_string().contains('%'));
}

#[test]
fn the_language_of_the_last_sign_in_is_the_persons_language() {
    let mut house = House::new();
    house.own_name("Odette");
    let learner = house.learner("Odette");
    let french = json!({ "way": "tile", "learner": learner, "language": "fr" });
    house.call("sign_in", french);
    house.walk(PHISHING, true);
    house.set_up();
    assert!(
        house
            .export("progress", "csv", json!({}))
            .contains(",Odette,fr,")
    );
}
