//! Course files: who may hand out, who is trusted, and what arrives.

use crate::exchange::{
    LEARNERS_PC, PHISHING, SECRET, accept, accepted, begin, begun, bundle, collect, hand_out, look,
    numbers, pc, public, take, ticket, trainer,
};
use crate::house::{House, PASSPHRASE, files};
use serde_json::json;
use tilia_records::{Folder, OpenArgs, Store, StreamId, TrainerKey};

#[test]
fn a_first_course_file_is_taken_once_its_numbers_were_compared() {
    let mut trainer = trainer();
    assert_eq!(
        hand_out(&mut trainer, None).unwrap_err(),
        "hand-out-passphrase"
    );
    assert_eq!(
        hand_out(&mut trainer, Some("1234")).unwrap_err(),
        "passphrase-weak"
    );
    let path = hand_out(&mut trainer, Some(SECRET)).unwrap();
    let mut pc = House::another(2, Some(LEARNERS_PC));
    assert_eq!(
        look(&mut pc, &path, None).unwrap_err(),
        "bundle-needs-passphrase"
    );
    assert_eq!(
        look(&mut pc, &path, Some(PASSPHRASE)).unwrap_err(),
        "parcel-passphrase"
    );
    let seen = look(&mut pc, &path, Some(SECRET)).unwrap();
    let numbers = numbers(&mut trainer);
    assert_eq!(seen["numbers"], numbers);
    assert_eq!(
        (&seen["trainer"], &seen["known"], &seen["learners"]),
        (&json!("Ruth"), &json!(false), &json!(1))
    );
    assert_eq!(
        (&seen["groups"], &seen["lessons"]),
        (&json!(["Monday"]), &json!(1))
    );
    for wrong in [None, Some("1234 5678 9012 3456")] {
        assert_eq!(
            take(&mut pc, &path, Some(SECRET), wrong).unwrap_err(),
            "course-unknown-trainer"
        );
    }
    assert!(
        pc.call("list_tiles", json!({ "language": "en" }))["groups"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    let typed = numbers.replace(' ', "");
    let taken = take(&mut pc, &path, Some(SECRET), Some(&typed)).unwrap();
    assert_eq!(
        (&taken["learners"], &taken["groups"]),
        (&json!(1), &json!(1))
    );
    pc.learner("Odette");
    // From now on this trainer is known.
    assert_eq!(look(&mut pc, &path, Some(SECRET)).unwrap()["known"], true);
    take(&mut pc, &path, Some(SECRET), None).unwrap();
    let page = pc.call("open_exchange", json!({}));
    assert_eq!(
        (&page["name"], &page["mayWrite"]),
        (&json!("PC-07"), &json!(true))
    );
    assert_eq!(page["trainers"][0]["numbers"], numbers);
}

#[test]
fn a_learner_goes_on_at_another_pc_where_she_stopped() {
    let mut trainer = trainer();
    let mut first = pc(2, &mut trainer);
    begin(&mut first);
    let path = bundle(&mut first, "PC-07.tilia-progress");
    let waiting = collect(&mut trainer, &path);
    assert_eq!(waiting["files"][0]["outcome"], "waiting");
    assert_eq!((&waiting["new"], trainer.events()), (&json!(0), 0));
    let device = waiting["page"]["devices"][0].clone();
    assert_eq!(
        (&device["name"], &device["files"]),
        (&json!("PC-07"), &json!(1))
    );
    assert_eq!(
        device["numbers"],
        first.call("open_exchange", json!({}))["numbers"]
    );
    let taken = accept(&mut trainer, &device["device"], true);
    assert_eq!(taken["files"][0]["outcome"], "taken");
    assert_eq!((&taken["new"], trainer.events()), (&json!(4), 4));
    assert_eq!(taken["page"]["devices"][0]["files"], 0);
    assert_eq!(taken["learnersNew"], 0, "{taken}");
    let again = collect(&mut trainer, &path);
    assert_eq!(
        (&again["files"][0]["outcome"], &again["new"]),
        (&json!("known"), &json!(0))
    );

    // The PC is known now: no passphrase is needed for it, and nobody else opens the file.
    let path = hand_out(&mut trainer, None).unwrap();
    assert!(
        look(&mut first, &path, None).unwrap()["known"]
            .as_bool()
            .unwrap()
    );
    let mut stranger = House::another(3, Some(LEARNERS_PC));
    assert_eq!(
        look(&mut stranger, &path, None).unwrap_err(),
        "bundle-other-key"
    );

    let mut second = pc(3, &mut trainer);
    second.tile("Odette");
    let (there, here) = (second.open(PHISHING), {
        first.tile("Odette");
        first.open(PHISHING)
    });
    assert_eq!(there["resumeStep"], here["resumeStep"]);
    assert_eq!(there["seen"], here["seen"]);
    second.walk(PHISHING, true);
    let path = bundle(&mut second, "PC-08.tilia-progress");
    let taken = accepted(&mut trainer, &path);
    assert_eq!(
        (&taken["conflicts"], &taken["page"]["gaps"]),
        (&json!(0), &json!([]))
    );
    trainer.tile("Odette");
    assert_eq!(trainer.state(PHISHING)["is"], "repeatedWell");
}

#[test]
fn the_keys_of_a_trainer_outlive_a_forgotten_passphrase() {
    let mut house = House::another(1, None);
    let code = house.set_up();
    let keys = house.call("open_keys", json!({}));
    house.call("lock", json!({}));
    assert_eq!(house.refused("open_keys", json!({})), "trainer-locked");
    let recover = json!({ "name": "Ruth", "code": code, "passphrase": SECRET });
    let code = house.call("recover_account", recover)["code"].clone();
    assert_eq!(house.call("open_keys", json!({})), keys);
    house.call("lock", json!({}));
    house.call("unlock", json!({ "name": "Ruth", "passphrase": SECRET }));
    assert_eq!(house.call("open_keys", json!({})), keys);
    let recover = json!({ "name": "Ruth", "code": code, "passphrase": PASSPHRASE });
    house.call("recover_account", recover);
    assert_eq!(house.call("open_keys", json!({})), keys);
    let public = keys["public"].as_str().unwrap();
    for (path, bytes) in files(&house.data()) {
        let text = String::from_utf8_lossy(&bytes);
        // The PC's own key may stand there; the trainer's secret half may not.
        assert!(text.matches("AGE-SECRET-KEY-1").count() <= 1, "{path:?}");
    }
    assert!(public.starts_with("age1"), "{public}");
}

#[test]
fn a_policy_names_the_trainer_so_nobody_has_to_compare() {
    let mut trainer = trainer();
    let public = public(&mut trainer);
    let policy = format!("{LEARNERS_PC}trainer-keys = [\"{public}\"]\n");
    let mut pc = House::another(2, Some(&policy));
    pc.own_name("Karim");
    pc.walk(PHISHING, true);
    let path = bundle(&mut pc, "PC-07.tilia-progress");
    assert_eq!(accepted(&mut trainer, &path)["learnersNew"], 1);
    let path = hand_out(&mut trainer, None).unwrap();
    assert_eq!(look(&mut pc, &path, None).unwrap()["known"], true);
    assert_eq!(take(&mut pc, &path, None, None).unwrap()["learners"], 2);
}

#[test]
fn a_pc_that_knows_no_trainer_gives_nothing_away() {
    let mut pc = House::another(2, Some(LEARNERS_PC));
    pc.own_name("Karim");
    let path = pc.path().join("x.tilia-progress");
    let file = ticket(&mut pc, &path);
    assert_eq!(
        pc.refused("write_bundle", json!({ "file": file, "passphrase": null })),
        "bundle-no-trainer"
    );
    assert_eq!(
        pc.refused(
            "write_bundle",
            json!({ "file": file, "passphrase": SECRET })
        ),
        "no-trainer-key"
    );
    assert!(!path.exists());
    for command in ["open_collect", "list_statuses", "open_keys"] {
        assert_eq!(
            pc.refused(command, json!({ "language": "en" })),
            "trainer-locked",
            "{command}"
        );
    }
}

/// The keys of the trainer cannot be opened any more, and no recovery code opens them.
fn lose_keys(trainer: &mut House) {
    trainer.stop();
    let args = OpenArgs {
        stream: StreamId([9; 16]),
        now: trainer.clock.now,
    };
    let mut store = Store::open(&Folder::new(&trainer.data()), args).unwrap();
    let account = store.read().trainers().unwrap()[0].id;
    let lost = TrainerKey {
        by_passphrase: b"lost".to_vec(),
        by_recovery: None,
        ..store.read().trainer_key(account).unwrap().unwrap()
    };
    let put = |tx: &mut tilia_records::Tx<'_>| tx.put_trainer_key(account, &lost);
    store.write(put).unwrap();
    drop(store);
    trainer.start_again();
    trainer.call(
        "unlock",
        json!({ "name": "Ruth", "passphrase": PASSPHRASE }),
    );
}

#[test]
fn a_trainer_whose_keys_are_lost_is_a_stranger_until_the_new_ones_were_compared() {
    let (mut trainer, mut pc, path) = begun();
    let known = numbers(&mut trainer);
    lose_keys(&mut trainer);
    assert_ne!(numbers(&mut trainer), known);
    // What was locked for the old keys stays shut, and the PC does not take just any course file.
    let refused = collect(&mut trainer, &path);
    assert_eq!(refused["files"][0]["failure"]["code"], "bundle-other-key");
    let course = hand_out(&mut trainer, Some(SECRET)).unwrap();
    assert_eq!(
        look(&mut pc, &course, Some(SECRET)).unwrap()["known"],
        false
    );
    assert_eq!(
        take(&mut pc, &course, Some(SECRET), None).unwrap_err(),
        "course-unknown-trainer"
    );
    let new = numbers(&mut trainer);
    take(&mut pc, &course, Some(SECRET), Some(&new)).unwrap();
    let path = bundle(&mut pc, "again.tilia-progress");
    accepted(&mut trainer, &path);
    assert_eq!(trainer.events(), 4, "nothing was lost but the keys");
}
