//! Files between PCs: from learners' PCs to the trainer and back.

use crate::house::{House, PASSPHRASE, files};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tilia_api::{Job, console};

const SECRET: &str = "kettle linden seven umbrella";
const PHISHING: &str = "phishing";
const LEARNERS_PC: &str = "schema = 1\nrole = \"learner\"\nsign-in = [\"class-list\", \"own-name\"]\npc-name = \"PC-07\"\n";

pub(crate) fn ticket(house: &mut House, path: &Path) -> Value {
    let ticket = house.app().keep_path(path.to_owned());
    json!({ "by": "ticket", "value": ticket })
}

/// A trainer with a course and one member.
pub(crate) fn trainer() -> House {
    let mut house = House::another(1, None);
    house.set_up();
    let group = house.course("Monday", &[PHISHING]);
    house.member("Odette", &group);
    house
}

pub(crate) fn hand_out(trainer: &mut House, passphrase: Option<&str>) -> Result<PathBuf, String> {
    let path = trainer.path().join("monday.tilia-course");
    let _ = std::fs::remove_file(&path);
    let file = ticket(trainer, &path);
    let input = json!({ "file": file, "passphrase": passphrase, "groups": null });
    match trainer.ask("hand_out", input) {
        Ok(_) => Ok(path),
        Err(failure) => Err(failure.code),
    }
}

fn look(pc: &mut House, path: &Path, passphrase: Option<&str>) -> Result<Value, String> {
    let input = json!({ "file": ticket(pc, path), "passphrase": passphrase });
    pc.ask("look_at_course", input)
        .map_err(|failure| failure.code)
}

fn take(
    pc: &mut House,
    path: &Path,
    passphrase: Option<&str>,
    numbers: Option<&str>,
) -> Result<Value, String> {
    let input = json!({ "file": ticket(pc, path), "passphrase": passphrase, "numbers": numbers });
    pc.ask("take_in_course", input)
        .map_err(|failure| failure.code)
}

/// A learner's PC that has taken in the course, after somebody has compared the numbers.
pub(crate) fn pc(seed: u64, trainer: &mut House) -> House {
    let mut pc = House::another(seed, Some(LEARNERS_PC));
    let path = hand_out(trainer, Some(SECRET)).unwrap();
    let numbers = numbers(trainer);
    take(&mut pc, &path, Some(SECRET), Some(&numbers)).unwrap();
    pc
}

fn numbers(trainer: &mut House) -> String {
    let keys = trainer.call("open_keys", json!({}));
    keys["numbers"].as_str().unwrap().to_owned()
}

fn bundle(pc: &mut House, name: &str) -> PathBuf {
    let path = pc.path().join(name);
    let file = ticket(pc, &path);
    pc.call("write_bundle", json!({ "file": file, "passphrase": null }));
    path
}

fn collect(trainer: &mut House, path: &Path) -> Value {
    let place = ticket(trainer, path);
    trainer.call("collect", json!({ "from": { "is": "places", "places": [place] }, "passphrase": null, "language": "en" }))
}

fn accept(trainer: &mut House, device: &Value, yes: bool) -> Value {
    trainer.call(
        "answer_device",
        json!({ "device": device, "accept": yes, "passphrase": null, "language": "en" }),
    )
}

/// Collects a file whose PC is accepted on the way.
fn accepted(trainer: &mut House, path: &Path) -> Value {
    let waiting = collect(trainer, path);
    let devices = waiting["page"]["devices"].as_array().unwrap().clone();
    let new = devices.iter().find(|device| device["state"] == "waiting");
    accept(trainer, &new.unwrap()["device"], true)
}

/// Odette begins the lesson: three steps of it.
fn begin(pc: &mut House) {
    pc.tile("Odette");
    pc.open(PHISHING);
    let steps = crate::answers::lesson(PHISHING).steps;
    for step in steps.iter().take(3) {
        pc.see(PHISHING, step.id.as_str());
    }
    pc.call("finish_visit", json!({}));
}

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
fn a_refused_pc_leaves_nothing_and_asks_again() {
    let mut trainer = trainer();
    let mut pc = pc(2, &mut trainer);
    begin(&mut pc);
    let path = bundle(&mut pc, "PC-07.tilia-progress");
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
    let mut trainer = trainer();
    let mut pc = pc(2, &mut trainer);
    begin(&mut pc);
    let path = bundle(&mut pc, "PC-07.tilia-progress");
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
    let mut trainer = trainer();
    let mut pc = pc(2, &mut trainer);
    begin(&mut pc);
    let path = bundle(&mut pc, "PC-07.tilia-progress");
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

struct Stopping;

impl Job for Stopping {
    fn report(&mut self, _done: u32, _total: u32) -> bool {
        false
    }
}

#[test]
fn a_run_that_is_stopped_has_taken_nothing_of_the_file_in_hand() {
    let mut trainer = trainer();
    let mut pc = pc(2, &mut trainer);
    begin(&mut pc);
    let path = bundle(&mut pc, "PC-07.tilia-progress");
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

#[test]
fn who_was_erased_stays_away_on_both_sides() {
    let mut trainer = trainer();
    let mut pc = pc(2, &mut trainer);
    begin(&mut pc);
    let path = bundle(&mut pc, "PC-07.tilia-progress");
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
    let public = trainer.call("open_keys", json!({}))["public"]
        .as_str()
        .unwrap()
        .to_owned();
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

#[test]
fn a_dry_run_says_what_would_come_and_keeps_nothing() {
    let mut trainer = trainer();
    let mut pc = pc(2, &mut trainer);
    begin(&mut pc);
    let path = bundle(&mut pc, "PC-07.tilia-progress");
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
}
