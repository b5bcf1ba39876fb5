//! What comes back from learners' PCs is collected: whole or not at all, and once.

use crate::exchange::{
    PHISHING, Stopping, WaitedFor, accept, accepted, begun, bundle, collect, hand_out, pc, ticket,
    trainer,
};
use crate::house::{House, PASSPHRASE, files};
use serde_json::{Value, json};
use tilia_api::console;

#[test]
fn a_refused_pc_leaves_nothing_and_asks_again() {
    let (mut trainer, _pc, path) = begun();
    let waiting = collect(&mut trainer, &path);
    let device = waiting["page"]["devices"][0]["device"].clone();
    let refused = accept(&mut trainer, &device, false);
    assert_eq!(refused["page"]["devices"], json!([]));
    assert!(
        std::fs::read_dir(trainer.data().join("waiting"))
            .unwrap()
            .next()
            .is_none()
    );
    assert_eq!(
        collect(&mut trainer, &path)["files"][0]["outcome"],
        "waiting"
    );
    assert_eq!(trainer.events(), 0);
}

#[test]
fn whatever_is_wrong_with_a_file_is_said_and_changes_nothing() {
    let (mut trainer, mut pc, path) = begun();
    accepted(&mut trainer, &path);
    pc.tile("Odette");
    pc.walk(PHISHING, true);
    let whole = std::fs::read(bundle(&mut pc, "more.tilia-progress")).unwrap();
    let events = trainer.events();
    let bad = trainer.path().join("bad.tilia-progress");
    let mut said = |bytes: &[u8]| {
        std::fs::write(&bad, bytes).unwrap();
        let collected = collect(&mut trainer, &bad);
        assert_eq!(collected["files"][0]["outcome"], "refused", "{collected}");
        assert_eq!(trainer.events(), events);
        collected["files"][0]["failure"]["code"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(said(b"PK\x03\x04 a zip of somebody else"), "bundle-foreign");
    assert_eq!(said(b""), "bundle-foreign");
    for cut in [30, 250, whole.len() / 2, whole.len() - 1] {
        let code = said(&whole[..cut]);
        assert!(
            ["bundle-foreign", "parcel-damaged"].contains(&code.as_str()),
            "{cut}: {code}"
        );
    }
    for at in (0..whole.len()).step_by(997) {
        let mut flipped = whole.clone();
        flipped[at] ^= 4;
        said(&flipped);
    }
    std::fs::write(&bad, &whole).unwrap();
    assert!(collect(&mut trainer, &bad)["new"].as_u64().unwrap() > 0);
    let course = hand_out(&mut trainer, None).unwrap();
    let renamed = trainer.path().join("renamed.tilia-progress");
    std::fs::copy(course, &renamed).unwrap();
    let refused = collect(&mut trainer, &renamed);
    assert_eq!(refused["files"][0]["failure"]["code"], "bundle-foreign");
}

#[test]
fn every_run_makes_a_backup_first_and_stands_in_the_list() {
    let (mut trainer, _pc, path) = begun();
    accepted(&mut trainer, &path);
    let backups = |house: &House| files(&house.data().join("backups")).len();
    let before = backups(&trainer);
    collect(&mut trainer, &path);
    assert_eq!(backups(&trainer), before + 1);
    let log = trainer.call("list_audit", json!({}));
    let actions: Vec<&str> = log["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["action"].as_str().unwrap())
        .collect();
    assert!(
        actions.starts_with(&["collected", "collected", "device-accepted", "collected"]),
        "{actions:?}"
    );
    assert!(!log.to_string().contains("Odette"));
}

#[test]
fn a_run_that_is_stopped_has_taken_nothing_of_the_file_in_hand() {
    let (mut trainer, mut pc, path) = begun();
    accepted(&mut trainer, &path);
    pc.tile("Odette");
    pc.walk(PHISHING, true);
    let path = bundle(&mut pc, "more.tilia-progress");
    let place = ticket(&mut trainer, &path);
    let events = trainer.events();
    let input = json!({ "from": { "is": "places", "places": [place] }, "passphrase": null, "language": "en" });
    let stopped = trainer.watched("collect", input, &mut Stopping).unwrap();
    assert_eq!(
        (&stopped["stopped"], &stopped["new"]),
        (&json!(true), &json!(0))
    );
    assert_eq!(trainer.events(), events);
}

/// A trainer, and a folder with three files of an accepted PC.
fn three_files() -> (House, Value) {
    let (mut trainer, mut pc, path) = begun();
    accepted(&mut trainer, &path);
    let folder = trainer.path().join("stick");
    std::fs::create_dir(&folder).unwrap();
    for name in ["1", "2", "3"] {
        pc.tile("Odette");
        pc.walk(PHISHING, true);
        let path = folder.join(format!("{name}.tilia-progress"));
        bundle(&mut pc, &path.display().to_string());
    }
    let place = ticket(&mut trainer, &folder);
    (trainer, json!({ "is": "places", "places": [place] }))
}

fn waited_for(trainer: &mut House, from: &Value) -> Value {
    let input = json!({ "from": from, "passphrase": null, "language": "en" });
    trainer.watched("collect", input, &mut WaitedFor).unwrap()
}

#[test]
fn others_are_answered_between_two_files() {
    let (mut trainer, places) = three_files();
    let rest = json!({ "is": "rest" });
    let (mut left, mut events) = (3, trainer.events());
    let mut from = &places;
    let whole = loop {
        let collected = waited_for(&mut trainer, from);
        assert!(trainer.events() > events);
        events = trainer.events();
        left -= 1;
        assert_eq!(collected["left"], left);
        if left == 0 {
            break collected;
        }
        trainer.call("list_courses", json!({ "language": "en" }));
        from = &rest;
    };
    assert_eq!(whole["files"].as_array().unwrap().len(), 3);
    assert_eq!(whole["stopped"], false);
    assert_eq!(whole["page"]["devices"][0]["state"], "accepted");
    // Nothing is left after the end.
    let after = waited_for(&mut trainer, &rest);
    assert_eq!(
        (&after["stopped"], &after["left"]),
        (&json!(true), &json!(0))
    );
}

#[test]
fn a_collecting_ends_with_the_trainers_area() {
    let (mut trainer, places) = three_files();
    let collected = waited_for(&mut trainer, &places);
    assert_eq!(collected["left"], 2);
    let events = trainer.events();
    trainer.call("lock", json!({}));
    let input = json!({ "from": { "is": "rest" }, "passphrase": null, "language": "en" });
    assert!(trainer.watched("collect", input, &mut WaitedFor).is_err());
    let unlock = json!({ "name": "Ruth", "passphrase": PASSPHRASE });
    trainer.call("unlock", unlock);
    let rest = waited_for(&mut trainer, &json!({ "is": "rest" }));
    assert_eq!((&rest["stopped"], trainer.events()), (&json!(true), events));
    // What was taken until then stands in the list.
    let log = trainer.call("list_audit", json!({}));
    let collected = |entry: &&Value| entry["action"] == "collected";
    let entries = log["entries"].as_array().unwrap();
    assert_eq!(entries.iter().filter(collected).count(), 3);
}

#[test]
fn a_collecting_ends_where_a_backup_is_put_back() {
    let (mut trainer, places) = three_files();
    let stick = trainer.path().join("kept.tilia-backup");
    trainer.turn(|turn| console::back_up(turn, &stick)).unwrap();
    let events = trainer.events();
    assert_eq!(waited_for(&mut trainer, &places)["left"], 2);
    assert!(trainer.events() > events);
    trainer.turn(|turn| console::restore(turn, &stick)).unwrap();
    let rest = waited_for(&mut trainer, &json!({ "is": "rest" }));
    assert_eq!((&rest["stopped"], trainer.events()), (&json!(true), events));
}

#[test]
fn who_was_erased_stays_away_on_both_sides() {
    let (mut trainer, mut pc, path) = begun();
    accepted(&mut trainer, &path);
    // Odette asks the learners' PC to be erased: the trainer is asked.
    pc.tile("Odette");
    pc.call("erase_me", json!({ "pin": null }));
    let path = bundle(&mut pc, "after.tilia-progress");
    let page = collect(&mut trainer, &path)["page"].clone();
    assert_eq!(page["erasures"][0]["name"], "Odette");
    assert!(trainer.events() > 0);
    let answer =
        json!({ "learner": page["erasures"][0]["learner"], "erase": true, "language": "en" });
    assert_eq!(
        trainer.call("answer_erasure", answer)["erasures"],
        json!([])
    );
    assert_eq!(trainer.events(), 0);
    // An older file does not bring her back, and the next course file takes her from other PCs.
    let old = pc.path().join("PC-07.tilia-progress");
    let again = pc.path().join("again.tilia-progress");
    std::fs::copy(old, &again).unwrap();
    collect(&mut trainer, &again);
    assert_eq!(trainer.events(), 0);
}

#[test]
fn two_entries_of_one_person_are_put_together_and_parted_again() {
    let mut trainer = trainer();
    let mut taken = json!(null);
    // Karim comes in with his own name at two PCs that do not know of each other.
    let pcs = [2, 3].map(|seed| pc(seed, &mut trainer));
    for mut pc in pcs {
        pc.own_name("Karim");
        pc.walk(PHISHING, true);
        let path = bundle(&mut pc, "karim.tilia-progress");
        taken = accepted(&mut trainer, &path);
        assert_eq!(taken["learnersNew"], 1, "{taken}");
    }
    let pair = taken["page"]["same"][0].clone();
    assert_eq!(
        (&pair["shown"]["name"], &pair["other"]["lessons"]),
        (&json!("Karim"), &json!(1))
    );
    let decide = |trainer: &mut House, decision: &str| {
        let input = json!({
            "shown": pair["shown"]["learner"], "other": pair["other"]["learner"], "decision": decision, "language": "en",
        });
        trainer.call("decide_same", input)
    };
    let page = decide(&mut trainer, "same");
    assert_eq!(
        (
            page["same"].as_array().unwrap().len(),
            page["joined"].as_array().unwrap().len()
        ),
        (0, 1)
    );
    let page = decide(&mut trainer, "undo");
    assert_eq!(
        (
            page["same"].as_array().unwrap().len(),
            page["joined"].as_array().unwrap().len()
        ),
        (1, 0)
    );
    let page = decide(&mut trainer, "two");
    assert_eq!(
        (
            page["same"].as_array().unwrap().len(),
            page["joined"].as_array().unwrap().len()
        ),
        (0, 0)
    );
}

#[test]
fn a_dry_run_says_what_would_come_and_keeps_nothing() {
    let (mut trainer, _pc, path) = begun();
    let dry = console::between::Collecting {
        accept_new: true,
        dry: true,
        ..console::between::Collecting::default()
    };
    let paths = [path];
    let tried = trainer
        .turn(|turn| console::between::collect(turn, &paths, dry))
        .unwrap();
    assert_eq!((tried.new, tried.files.len()), (4, 1));
    let page = trainer.call("open_collect", json!({ "language": "en" }));
    assert_eq!((trainer.events(), &page["devices"]), (0, &json!([])));
    // The same where the PC waits already.
    collect(&mut trainer, &paths[0]);
    let tried = trainer
        .turn(|turn| console::between::collect(turn, &paths, dry))
        .unwrap();
    assert_eq!(tried.new, 4);
    let page = trainer.call("open_collect", json!({ "language": "en" }));
    assert_eq!(
        (trainer.events(), &page["devices"][0]["state"]),
        (0, &json!("waiting"))
    );
}
