//! Group mode: a lesson for a whole room, of which nothing is kept.

use crate::house::{House, files};
use serde_json::{Value, json};

fn answer(lesson: &str, step: &str, answer: Value) -> Value {
    json!({ "lesson": lesson, "step": step, "answer": answer, "activeMs": 0, "language": "en" })
}

#[test]
fn a_lesson_for_the_room_is_marked_and_changes_no_byte() {
    let mut house = House::new();
    house.set_up();
    let before = files(&house.data());
    let input = json!({ "lesson": "phishing", "language": "en" });
    let view = house.call("show_lesson", input.clone());
    assert_eq!(
        (&view["keeps"], &view["private"]),
        (&json!("nothing"), &json!(false))
    );
    assert_eq!(view, house.call("show_lesson", input));
    let chosen = json!({ "kind": "choice", "chosen": "own-way" });
    let said = house.call("mark_shown", answer("phishing", "first-reaction", chosen));
    assert_eq!(said["verdict"], "right");
    assert!(files(&house.data()) == before, "the room left a trace");
}

#[test]
fn a_private_lesson_says_so_and_leaves_as_little() {
    let mut house = House::new();
    house.set_up();
    let before = files(&house.data());
    for lesson in ["images-and-messages", "bullying"] {
        let view = house.call("show_lesson", json!({ "lesson": lesson, "language": "fr" }));
        assert_eq!(
            (&view["keeps"], &view["private"]),
            (&json!("nothing"), &json!(true))
        );
    }
    assert!(files(&house.data()) == before, "the room left a trace");
}

#[test]
fn the_room_needs_the_door_open_and_an_answer_that_fits() {
    let mut house = House::new();
    house.set_up();
    let chosen = json!({ "kind": "choice", "chosen": "own-way" });
    let fits = answer("phishing", "first-reaction", chosen.clone());
    for (lesson, step, code) in [
        ("nothing", "story", "unknown-lesson"),
        ("phishing", "nothing", "unknown-step"),
        ("phishing", "story", "bad-answer"),
        ("phishing", "which-signs", "bad-answer"),
    ] {
        let input = answer(lesson, step, chosen.clone());
        assert_eq!(house.refused("mark_shown", input), code);
    }
    house.call("lock", json!({}));
    assert_eq!(house.refused("mark_shown", fits), "trainer-locked");
    let input = json!({ "lesson": "phishing", "language": "en" });
    assert_eq!(house.refused("show_lesson", input), "trainer-locked");
}
