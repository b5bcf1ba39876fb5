//! What only the command line asks for.

use crate::house::{House, PASSPHRASE, files};
use serde_json::json;
use tilia_api::console;

#[test]
fn a_check_proves_progress_without_touching_the_file() {
    let mut house = House::new();
    house.own_name("Odette");
    house.walk("phishing", true);
    let before = files(&house.data());
    let stats = house.turn(console::check).unwrap();
    assert!(stats.events > 10 && files(&house.data()) == before);
}

#[test]
fn groups_are_listed_with_counts_and_without_names_of_people() {
    let mut house = House::new();
    house.set_up();
    let group = house.course("Dienstag", &[]);
    house.member("Odette Maes", &group);
    house.own_name("Alleine");
    let listed = house.turn(console::list_roster).unwrap();
    assert_eq!(listed, [("Dienstag".to_owned(), 1), (String::new(), 1)]);
    let found = house
        .turn(|turn| console::group_id(turn, " Dienstag\u{200b} "))
        .unwrap();
    assert_eq!(found, group);
}

#[test]
fn the_command_line_opens_an_account_like_the_window() {
    let mut house = House::new();
    house.set_up();
    house.start_again();
    assert_eq!(house.turn(console::trainers).unwrap(), ["Ruth"]);
    let wrong = house
        .turn(|turn| console::unlock(turn, "Ruth", "wrong"))
        .unwrap_err();
    assert_eq!(wrong.code, "wrong-passphrase");
    house
        .turn(|turn| console::unlock(turn, "Ruth", PASSPHRASE))
        .unwrap();
    assert_eq!(
        house.call("list_audit", json!({}))["entries"][0]["trainer"],
        "Ruth"
    );
}

#[test]
fn a_roster_that_cannot_be_written_leaves_no_file() {
    let mut house = House::new();
    house.own_name("Odette");
    let out = house.path().join("nowhere").join("list.csv");
    let refused = house
        .turn(|turn| console::export_roster(turn, &out))
        .unwrap_err();
    assert_eq!(refused.code, "path-missing");
    assert_eq!(std::fs::read_dir(house.path()).unwrap().count(), 1);
}
