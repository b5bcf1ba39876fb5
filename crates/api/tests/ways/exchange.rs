//! A trainer's PC, learners' PCs, and the files between them.

use crate::house::House;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tilia_api::Job;

pub(crate) const SECRET: &str = "kettle linden seven umbrella";

pub(crate) const PHISHING: &str = "phishing";

pub(crate) const LEARNERS_PC: &str = "schema = 1\nrole = \"learner\"\nsign-in = [\"class-list\", \"own-name\"]\npc-name = \"PC-07\"\n";

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

pub(crate) fn look(pc: &mut House, path: &Path, passphrase: Option<&str>) -> Result<Value, String> {
    let input = json!({ "file": ticket(pc, path), "passphrase": passphrase });
    pc.ask("look_at_course", input)
        .map_err(|failure| failure.code)
}

pub(crate) fn take(
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

pub(crate) fn numbers(trainer: &mut House) -> String {
    let keys = trainer.call("open_keys", json!({}));
    keys["numbers"].as_str().unwrap().to_owned()
}

pub(crate) fn bundle(pc: &mut House, name: &str) -> PathBuf {
    let path = pc.path().join(name);
    let file = ticket(pc, &path);
    pc.call("write_bundle", json!({ "file": file, "passphrase": null }));
    path
}

pub(crate) fn collect(trainer: &mut House, path: &Path) -> Value {
    let place = ticket(trainer, path);
    trainer.call("collect", json!({ "from": { "is": "places", "places": [place] }, "passphrase": null, "language": "en" }))
}

pub(crate) fn accept(trainer: &mut House, device: &Value, yes: bool) -> Value {
    trainer.call(
        "answer_device",
        json!({ "device": device, "accept": yes, "passphrase": null, "language": "en" }),
    )
}

/// Collects a file whose PC is accepted on the way.
pub(crate) fn accepted(trainer: &mut House, path: &Path) -> Value {
    let waiting = collect(trainer, path);
    let devices = waiting["page"]["devices"].as_array().unwrap().clone();
    let new = devices.iter().find(|device| device["state"] == "waiting");
    accept(trainer, &new.unwrap()["device"], true)
}

/// Odette begins the lesson: three steps of it.
pub(crate) fn begin(pc: &mut House) {
    pc.tile("Odette");
    pc.open(PHISHING);
    let steps = crate::answers::lesson(PHISHING).steps;
    for step in steps.iter().take(3) {
        pc.see(PHISHING, step.id.as_str());
    }
    pc.call("finish_visit", json!({}));
}

/// A trainer, a PC where Odette has begun the lesson, and the file of this PC.
pub(crate) fn begun() -> (House, House, PathBuf) {
    let mut trainer = trainer();
    let mut pc = pc(2, &mut trainer);
    begin(&mut pc);
    let path = bundle(&mut pc, "PC-07.tilia-progress");
    (trainer, pc, path)
}

/// The public key of the trainer, as a policy names it.
pub(crate) fn public(trainer: &mut House) -> String {
    let keys = trainer.call("open_keys", json!({}));
    keys["public"].as_str().unwrap().to_owned()
}

/// Stops the work at the first report.
pub(crate) struct Stopping;

impl Job for Stopping {
    fn report(&mut self, _done: u32, _total: u32) -> bool {
        false
    }
}

/// Others wait for the app all the time.
pub(crate) struct WaitedFor;

impl Job for WaitedFor {
    fn report(&mut self, _done: u32, _total: u32) -> bool {
        true
    }

    fn is_waited_for(&self) -> bool {
        true
    }
}
