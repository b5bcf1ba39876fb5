//! The room before a course: what this PC says about itself.

use crate::house::House;
use serde_json::{Value, json};

const YEAR_MS: i64 = 365 * 86_400_000;

fn look(house: &mut House) -> Value {
    house.call("open_room_check", json!({}))
}

/// A new start of the program, by the same trainer.
fn start_again(house: &mut House) {
    house.start_again();
    let input = json!({ "name": "Ruth", "passphrase": crate::house::PASSPHRASE });
    house.call("unlock", input);
}

#[test]
fn the_mark_counts_only_after_another_start() {
    let mut house = House::new();
    house.set_up();
    assert_eq!(look(&mut house)["mark"], Value::Null);
    let marked = house.call("write_room_mark", json!({}));
    assert!(marked["mark"].is_string());
    assert_eq!(look(&mut house)["markSurvived"], false);
    start_again(&mut house);
    let after = look(&mut house);
    assert_eq!(
        (&after["mark"], &after["markSurvived"]),
        (&marked["mark"], &json!(true))
    );
}

#[test]
fn a_clock_that_cannot_be_right_is_told() {
    let mut house = House::new();
    house.set_up();
    assert_eq!(look(&mut house)["clockGood"], true);
    house.clock.now.utc_ms -= 50 * YEAR_MS;
    let room = look(&mut house);
    assert_eq!(room["clockGood"], false);
    assert!(room["now"].as_str().unwrap().starts_with("1976"));
}

#[test]
fn the_result_is_a_sheet_and_needs_the_door_open() {
    let mut house = House::new();
    house.set_up();
    let line = json!({ "name": "=Uhr* #x", "good": false, "text": "مريم 👵🏽" });
    let wish = json!({ "is": "check", "lines": [line], "language": "fr" });
    let pdf = house.print(wish.clone()).unwrap();
    assert!(pdf.starts_with(b"%PDF-1."));
    house.call("lock", json!({}));
    let refused = house.print(wish).unwrap_err();
    assert_eq!(refused.code, "trainer-locked");
    for name in ["open_room_check", "write_room_mark"] {
        assert_eq!(house.refused(name, json!({})), "trainer-locked");
    }
}
