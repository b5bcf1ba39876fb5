//! Damage, backups, and what is slow about opening.

use crate::house::House;
use serde_json::json;

fn damage(house: &House) {
    let file = house.data().join("tilia.db");
    for ending in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(house.data().join(format!("tilia.db{ending}")));
    }
    std::fs::write(file, "Dear diary, ".repeat(2_000)).unwrap();
}

#[test]
fn a_damaged_file_is_told_and_the_newest_backup_brings_people_back() {
    let mut house = House::new();
    house.own_name("Odette");
    house.walk("phishing", true);
    let (now, events) = (house.clock.now, house.events());
    house.app().settle(now);
    house.stop();
    damage(&house);
    house.start_again();
    let start = house.call("open_start", json!({}));
    assert_eq!(start["notices"][0]["code"], "database-damaged");
    assert!(
        start["newestBackup"]
            .as_str()
            .unwrap()
            .starts_with("2026-03-09 10:"),
        "{start}"
    );
    assert_eq!(
        (&start["guest"], &start["ownName"]),
        (&json!(true), &json!(false))
    );
    house.guest();
    assert_eq!(house.walk("phishing", true)["completed"], true);
    house.call("recover_data", json!({ "with": "newestBackup" }));
    assert_eq!(house.events(), events);
    house.tile("Odette");
    assert_eq!(house.state("phishing")["is"], "repeatedWell");
}

#[test]
fn without_a_backup_an_empty_file_is_begun_and_the_damaged_one_kept() {
    let mut house = House::new();
    house.own_name("Odette");
    house.stop();
    damage(&house);
    house.start_again();
    assert_eq!(
        house.refused("recover_data", json!({ "with": "newestBackup" })),
        "backup-missing"
    );
    house.call("recover_data", json!({ "with": "emptyFile" }));
    assert_eq!(house.events(), 0);
    let kept = std::fs::read_dir(house.data())
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    assert!(
        kept.into_iter()
            .any(|name| name.to_string_lossy().contains("aside"))
    );
    assert_eq!(
        house.refused("recover_data", json!({ "with": "emptyFile" })),
        "unexpected"
    );
}

#[test]
fn a_restored_file_that_does_not_know_the_trainer_locks_the_area() {
    let mut house = House::new();
    house.own_name("Odette");
    let stick = house.path().join("stick.db");
    house
        .turn(|turn| tilia_api::console::back_up(turn, &stick))
        .unwrap();
    house.set_up();
    house
        .turn(|turn| tilia_api::console::restore(turn, &stick))
        .unwrap();
    assert_eq!(house.refused("list_audit", json!({})), "trainer-locked");
    assert_eq!(house.call("open_start", json!({}))["setUpNeeded"], true);
}

#[test]
fn settling_makes_the_daily_backup_beside_the_work() {
    let mut house = House::new();
    house.own_name("Odette");
    let now = house.clock.now;
    house.app().settle(now);
    // The first screen is used meanwhile.
    house.walk("phishing", true);
    house.app().wait_until_settled();
    let backups = std::fs::read_dir(house.data().join("backups"))
        .unwrap()
        .count();
    assert_eq!(backups, 1);
    house.set_up();
    assert_eq!(
        house.call("open_safety", json!({}))["backups"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_second_window_on_the_folder_is_not_opened() {
    let house = House::new();
    let environment = tilia_api::Environment {
        data: Some(house.data()),
        policy: None,
        variable: &|_| None,
        languages: Vec::new(),
        random: Box::new(|bytes| bytes.fill(9)),
        version: "1.0.0",
        now: house.clock.now,
        exclusive: true,
    };
    assert!(matches!(
        tilia_api::App::open(environment),
        tilia_api::Opening::AlreadyOpen(_)
    ));
}
