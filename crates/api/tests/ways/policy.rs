//! What an administrator has decided.

use crate::house::{House, export};
use serde_json::{Value, json};
use tilia_api::console;

fn start(text: &str) -> (House, Value) {
    let mut house = House::with_policy(Some(text));
    let start = house.call("open_start", json!({}));
    (house, start)
}

fn ways(start: &Value) -> [bool; 4] {
    ["guest", "classList", "ownName", "trainerArea"].map(|name| start[name].as_bool().unwrap())
}

#[test]
fn a_policy_that_cannot_be_understood_lets_guests_in_and_nothing_out() {
    let (mut house, start) = start("schema = 1\nsite = \"A\"\nsing-in = [\"guest\"]\n");
    assert_eq!(ways(&start), [true, false, false, false]);
    let notice = &start["notices"][0];
    assert_eq!(notice["code"], "policy-invalid");
    let detail = notice["args"][0][1].as_str().unwrap();
    assert!(
        detail.contains("line 3") && detail.contains("sing-in"),
        "{detail}"
    );
    house.guest();
    house.walk("phishing", true);
    let own = json!({ "way": "ownName", "name": "An", "picture": "boat", "language": "en" });
    assert_eq!(house.refused("sign_in", own), "not-allowed-here");
    let set_up = json!({ "site": "A", "region": "DG", "name": "Eve", "passphrase": crate::house::PASSPHRASE });
    assert_eq!(house.refused("set_up", set_up), "not-allowed");
    let out = house.path().join("out.csv");
    let input = serde_json::from_value(export(&["progress"], "csv", json!({}))).unwrap();
    let exported = house
        .turn(|turn| console::export(turn, &input, &out))
        .unwrap_err();
    assert_eq!(exported.code, "policy-invalid");
    assert_eq!(
        house
            .turn(|turn| console::export_roster(turn, &out))
            .unwrap_err()
            .code,
        "policy-invalid"
    );
    assert!(!out.exists());
}

#[test]
fn a_learners_pc_has_no_trainer_area() {
    let (mut house, start) = start("schema = 1\nrole = \"learner\"\nsign-in = [\"class-list\"]\n");
    assert_eq!(ways(&start), [false, true, false, false]);
    let guest = json!({ "way": "guest", "language": "en" });
    assert_eq!(house.refused("sign_in", guest), "not-allowed-here");
    let unlock = json!({ "name": "Ruth", "passphrase": crate::house::PASSPHRASE });
    assert_eq!(house.refused("unlock", unlock), "not-allowed");
}

#[test]
fn a_trainers_pc_lets_no_learner_in() {
    assert_eq!(
        ways(&start("schema = 1\nrole = \"trainer\"\n").1),
        [false, false, false, true]
    );
}

#[test]
fn site_region_and_languages_of_the_policy_win() {
    let text =
        "schema = 1\nsite = \"Stadtbibliothek\"\nregion = \"BR\"\nlanguages = [\"nl\", \"fr\"]\n";
    let (mut house, before) = start(text);
    assert_eq!(
        (&before["site"], &before["region"], &before["fixedByPolicy"]),
        (&json!("Stadtbibliothek"), &json!("BR"), &json!(true))
    );
    // The system speaks German, which is not offered here.
    assert_eq!(
        (&before["languages"], &before["language"]),
        (&json!(["nl", "fr"]), &json!("nl"))
    );
    house.set_up();
    assert_eq!(
        house.call("open_start", json!({}))["site"],
        "Stadtbibliothek"
    );
}

#[test]
fn without_a_policy_everything_is_open() {
    let start = House::new().call("open_start", json!({}));
    assert_eq!(ways(&start), [true; 4]);
    assert_eq!(
        (&start["notices"], &start["language"]),
        (&json!([]), &json!("de"))
    );
}
