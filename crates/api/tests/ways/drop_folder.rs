//! The shared folder: files and statuses come and go by themselves, and a share that is gone stops nobody.

use crate::exchange::{PHISHING, hand_out, public, trainer};
use crate::house::House;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// A learner's PC on this share, which knows the trainer.
pub(crate) fn pc(seed: u64, share: &Path, public: &str, more: &str) -> House {
    let policy = format!(
        "schema = 1\nrole = \"learner\"\nsign-in = [\"class-list\", \"own-name\"]\npc-name = \"PC-0{seed}\"\n\
         drop-folder = {share:?}\ntrainer-keys = [\"{public}\"]\n{more}"
    );
    House::another(seed, Some(&policy))
}

/// Lets so many seconds pass, as the window does it: every ten seconds the folder is thought of.
pub(crate) fn pass(house: &mut House, seconds: u64) {
    for _ in 0..=(seconds / 10) {
        house.clock.now.utc_ms += 10_000;
        house.clock.running_ms += 10_000;
        let clock = house.clock;
        house.app().share(clock);
        std::thread::sleep(Duration::from_millis(60));
    }
    let clock = house.clock;
    house.app().share(clock);
}

pub(crate) fn ending(share: &Path, ending: &str) -> usize {
    let names = std::fs::read_dir(share)
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    names
        .filter(|name| name.to_string_lossy().ends_with(ending))
        .count()
}

pub(crate) fn trainer_on(share: &Path, more: &str) -> (House, String) {
    let policy = format!("schema = 1\ndrop-folder = {share:?}\n{more}");
    let mut house = House::another(1, Some(&policy));
    house.set_up();
    let group = house.course("Monday", &[PHISHING]);
    house.member("Odette", &group);
    let public = public(&mut house);
    (house, public)
}

pub(crate) fn collect(trainer: &mut House) -> Value {
    trainer.call(
        "collect",
        json!({ "from": { "is": "dropFolder" }, "passphrase": null, "language": "en" }),
    )
}

#[test]
fn through_a_share_everything_comes_and_goes_without_a_stick() {
    let share = tempfile::tempdir().unwrap();
    let (mut trainer, public) = trainer_on(share.path(), "");
    let mut pc = pc(2, share.path(), &public, "");
    pc.own_name("Karim");
    pc.walk(PHISHING, true);
    pc.call("call_for_help", json!({ "wanted": true }));
    pass(&mut pc, 70);
    assert_eq!(
        (
            ending(share.path(), ".tilia-progress"),
            ending(share.path(), ".tilia-status")
        ),
        (1, 1)
    );
    assert_eq!(ending(share.path(), ".part"), 0);

    let waiting = collect(&mut trainer);
    assert_eq!(waiting["files"][0]["outcome"], "waiting");
    let device = waiting["page"]["devices"][0]["device"].clone();
    let taken = trainer.call(
        "answer_device",
        json!({ "device": device, "accept": true, "passphrase": null, "language": "en" }),
    );
    assert_eq!(
        (&taken["files"][0]["outcome"], &taken["learnersNew"]),
        (&json!("taken"), &json!(1))
    );
    assert_eq!(collect(&mut trainer)["files"][0]["outcome"], "known");

    trainer.clock = pc.clock;
    pass(&mut trainer, 20);
    let statuses = trainer.call("list_statuses", json!({}));
    let computer = &statuses["computers"][0];
    assert_eq!(
        (
            &computer["name"],
            &computer["present"],
            &computer["wantsHelp"],
            &computer["fresh"]
        ),
        (&json!("PC-02"), &json!(true), &json!(true), &json!(true))
    );
    assert_eq!(computer.as_object().unwrap().len(), 6, "{computer}");
    pass(&mut trainer, 200);
    assert_eq!(
        trainer.call("list_statuses", json!({}))["computers"][0]["fresh"],
        false
    );

    trainer.call(
        "hand_out",
        json!({ "file": null, "passphrase": null, "groups": null }),
    );
    pass(&mut pc, 30);
    assert!(
        pc.call("list_tiles", json!({ "language": "en" }))
            .to_string()
            .find("Odette")
            .is_none(),
        "not in the middle of a visit"
    );
    pc.call("finish_visit", json!({}));
    pass(&mut pc, 30);
    pc.learner("Odette");
}

#[test]
fn nothing_on_the_share_can_be_read_without_the_trainers_key() {
    let share = tempfile::tempdir().unwrap();
    let (mut trainer, public) = trainer_on(share.path(), "");
    let mut pc = pc(2, share.path(), &public, "");
    pc.own_name("Karim");
    pc.walk(PHISHING, true);
    pass(&mut pc, 70);
    collect(&mut trainer);
    for entry in std::fs::read_dir(share.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        for word in ["Karim", "PC-02", PHISHING, "present"] {
            assert!(!text.contains(word), "{word}");
        }
    }
}

#[test]
fn a_share_that_is_gone_stops_nobody_and_comes_back() {
    let share = tempfile::tempdir().unwrap();
    let folder = share.path().join("mounted");
    let (_, public) = trainer_on(share.path(), "");
    let mut pc = pc(2, &folder, &public, "");
    pc.own_name("Karim");
    pass(&mut pc, 30);
    let state = |pc: &mut House| pc.call("open_exchange", json!({}))["dropFolder"].clone();
    assert_eq!(state(&mut pc), "gone");
    pc.walk(PHISHING, true);
    std::fs::create_dir(&folder).unwrap();
    pass(&mut pc, 140);
    assert_eq!(state(&mut pc), "ready");
    assert_eq!(ending(&folder, ".tilia-progress"), 1);
}

#[test]
fn a_file_is_rewritten_at_most_once_a_minute_but_after_every_lesson_on_a_pc_that_forgets() {
    let share = tempfile::tempdir().unwrap();
    let (_, public) = trainer_on(share.path(), "");
    let written = |house: &mut House| house.call("open_exchange", json!({}))["sharedAt"].clone();
    for (more, soon) in [("", false), ("volatile = true\n", true)] {
        let mut pc = pc(2, share.path(), &public, more);
        pc.own_name("Karim");
        pass(&mut pc, 10);
        let before = written(&mut pc);
        assert!(before.is_string());
        pc.walk(PHISHING, true);
        pass(&mut pc, 10);
        assert_eq!(written(&mut pc) != before, soon, "{more}");
        pass(&mut pc, 70);
        assert_ne!(written(&mut pc), before);
    }
}

#[test]
fn a_pc_that_forgets_without_a_share_keeps_no_names() {
    let mut house = House::another(2, Some("schema = 1\nvolatile = true\n"));
    let own = json!({ "way": "ownName", "name": "An", "picture": "boat", "language": "en" });
    assert_eq!(house.refused("sign_in", own), "not-allowed-here");
    house.guest();
}

#[test]
fn at_the_end_of_the_program_what_is_new_is_put_there() {
    let share = tempfile::tempdir().unwrap();
    let (_, public) = trainer_on(share.path(), "");
    let mut pc = pc(2, share.path(), &public, "");
    pc.own_name("Karim");
    pc.walk(PHISHING, true);
    pc.stop();
    assert_eq!(ending(share.path(), ".tilia-progress"), 1);
}

#[test]
fn handing_out_to_a_share_that_is_gone_is_told_of_the_share() {
    let mut trainer = trainer();
    let input =
        json!({ "file": null, "passphrase": "kettle linden seven umbrella", "groups": null });
    assert_eq!(trainer.refused("hand_out", input), "drop-gone");
    assert!(hand_out(&mut trainer, Some("kettle linden seven umbrella")).is_ok());
}
