//! The trainer's account: set-up, unlocking, waiting, recovering.

use crate::house::{House, PASSPHRASE};
use serde_json::{Value, json};

const OTHER: &str = "violet ladder mushroom nineteen";

fn unlock(passphrase: &str) -> Value {
    json!({ "name": "Ruth", "passphrase": passphrase })
}

fn actions(house: &mut House) -> Vec<String> {
    let page = house.call("list_audit", json!({}));
    let lines = page["entries"].as_array().unwrap().iter();
    lines
        .map(|line| line["action"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_first_run_makes_one_account_and_keeps_site_and_region() {
    let mut house = House::new();
    assert_eq!(house.call("open_start", json!({}))["setUpNeeded"], true);
    let code = house.set_up();
    assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [4; 6]);
    let again = json!({ "site": "X", "region": "VL", "name": "Eve", "passphrase": OTHER });
    assert_eq!(house.refused("set_up", again), "set-up-done");
    house.start_again();
    let start = house.call("open_start", json!({}));
    assert_eq!(
        (&start["site"], &start["region"], &start["setUpNeeded"]),
        (&json!("Bibliothek"), &json!("DG"), &json!(false))
    );
}

#[test]
fn weak_passphrases_and_empty_names_make_no_account() {
    let mut house = House::new();
    for (name, passphrase, code) in [
        ("Ruth", "password", "passphrase-weak"),
        (" \u{200b} ", PASSPHRASE, "name-empty"),
    ] {
        let input = json!({ "site": "X", "region": "DG", "name": name, "passphrase": passphrase });
        assert_eq!(house.refused("set_up", input), code);
    }
    assert_eq!(house.call("open_start", json!({}))["setUpNeeded"], true);
}

#[test]
fn everything_behind_the_door_needs_the_door_open() {
    let mut house = House::new();
    house.set_up();
    house.call("lock", json!({}));
    let export = crate::house::export(&["progress"], "csv", json!({}));
    let file = json!({ "by": "typed", "value": house.path().join("out.csv") });
    let language = json!({ "language": "en" });
    for (name, input) in [
        ("list_courses", language.clone()),
        ("list_people", language.clone()),
        ("open_group", json!({ "group": null, "language": "en" })),
        ("add_learner", json!({ "name": "An", "group": null })),
        ("erase_learner", json!({ "learner": "0".repeat(32) })),
        (
            "import_roster",
            json!({ "file": file, "group": "A", "language": "en" }),
        ),
        ("preview_export", export.clone()),
        ("export_progress", json!({ "export": export, "file": file })),
        ("list_audit", json!({})),
        ("open_safety", json!({})),
        ("back_up", json!({ "file": null })),
        ("restore_backup", json!({ "name": "x" })),
    ] {
        assert_eq!(house.refused(name, input), "trainer-locked", "{name}");
    }
}

#[test]
fn after_three_wrong_tries_even_the_right_one_has_to_wait() {
    let mut house = House::new();
    house.set_up();
    house.call("lock", json!({}));
    let codes: Vec<String> = (0..3)
        .map(|_| house.refused("unlock", unlock(OTHER)))
        .collect();
    assert_eq!(codes, ["wrong-passphrase", "wrong-passphrase", "try-later"]);
    let waiting = house.ask("unlock", unlock(PASSPHRASE)).unwrap_err();
    assert_eq!(
        (waiting.code.as_str(), waiting.args["seconds"].as_str()),
        ("try-later", "4")
    );
    // Setting the clock forward shortens nothing: only running time counts.
    house.clock.now.utc_ms += 3_600_000;
    assert_eq!(house.refused("unlock", unlock(PASSPHRASE)), "try-later");
    house.clock.running_ms += 5_000;
    house.call("unlock", unlock(PASSPHRASE));
    assert_eq!(
        actions(&mut house),
        [
            "unlocked",
            "unlock-refused",
            "unlock-refused",
            "unlock-refused",
            "set-up"
        ]
    );
}

#[test]
fn the_printed_code_opens_once_and_gives_a_new_one() {
    let mut house = House::new();
    let code = house.set_up();
    house.call("lock", json!({}));
    let recover = |code: &str| json!({ "name": "Ruth", "code": code, "passphrase": OTHER });
    assert_eq!(
        house.refused("recover_account", recover("0000-0000-0000-0000-0000-0000")),
        "wrong-recovery-code"
    );
    // Typed in small letters, without hyphens.
    let typed = code.replace('-', "").to_lowercase();
    let fresh = house.call("recover_account", recover(&typed))["code"].clone();
    assert_ne!(fresh, code.as_str());
    house.call("lock", json!({}));
    assert_eq!(
        house.refused("recover_account", recover(&code)),
        "wrong-recovery-code"
    );
    assert_eq!(
        house.refused("unlock", unlock(PASSPHRASE)),
        "wrong-passphrase"
    );
    house.clock.running_ms += 600_000;
    house.call("unlock", unlock(OTHER));
    assert!(actions(&mut house).contains(&"recovered".to_owned()));
}

#[test]
fn an_account_that_does_not_exist_cannot_be_opened() {
    let mut house = House::new();
    house.set_up();
    let input = json!({ "name": "Eve", "passphrase": PASSPHRASE });
    assert_eq!(house.refused("unlock", input), "unknown-trainer");
}
