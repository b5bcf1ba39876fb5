//! What other PCs send, as files: each is opened, its signature and every line are checked, and it is merged.

use crate::figures::{figure, ms};
use crate::headless::{Headless, instant};
use crate::program;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Stdio;
use tilia_api::console::between::{Collecting, collect};
use tilia_tests::Home;

/// PCs of a large course.
const PCS: u32 = 100;
/// With what belongs to them, so many answers make about a thousand events.
const ANSWERS: &str = "300";

/// Lets so many PCs write their files, and collects them.
pub(crate) fn measure() {
    let desk = Home::new();
    let mut app = Headless::open(&desk.data()).unwrap();
    let key = trainer(&mut app);
    let folder = desk.path().join("stick");
    std::fs::create_dir(&folder).unwrap();
    for number in 0..PCS {
        send(&folder, &key, number);
    }
    let paths = [folder.clone()];
    let how = Collecting {
        accept_new: true,
        ..Collecting::default()
    };
    let began = instant();
    let first = app.turn(|turn| collect(turn, &paths, how)).unwrap();
    let time = began.elapsed();
    let began = instant();
    let again = app.turn(|turn| collect(turn, &paths, how)).unwrap();
    let beside = format!("a second time {} for all files", ms(began.elapsed()));
    assert_eq!((again.new, again.known), (0, first.new));
    let events = f64::from(first.new);
    figure(
        &format!(
            "{PCS} files, {:.0} events each, collected",
            events / f64::from(PCS)
        ),
        &format!("{:.0} events/s", events / time.as_secs_f64()),
        &beside,
    );
    figure(
        "bytes per event in such a file",
        &format!("{:.1}", bytes(&folder) / events),
        "",
    );
}

/// An account; the answer is its public key.
fn trainer(app: &mut Headless) -> String {
    let set_up = json!({
        "site": "Bench", "region": "DG", "name": "Bench", "passphrase": "seven quiet herons cross the yellow ferry",
    });
    app.call("set_up", set_up).unwrap();
    let keys: Value = app.call("open_keys", json!({})).unwrap();
    keys["public"].as_str().unwrap().to_owned()
}

/// A PC where a dozen people have learned writes its file.
fn send(folder: &Path, key: &str, number: u32) {
    let pc = Home::new();
    let out = folder.join(format!("{number}.tilia-progress"));
    let (seed, out) = (number.to_string(), out.display().to_string());
    let made_up = [
        "demo",
        "--learners",
        "12",
        "--answers",
        ANSWERS,
        "--seed",
        &seed,
    ];
    let bundle = ["progress", "bundle", "--recipient", key, "--out", &out];
    for arguments in [made_up.as_slice(), bundle.as_slice()] {
        let mut admin = pc.command(program("tilia-admin"));
        admin.arg("--data").arg(pc.data()).args(arguments);
        let status = admin.stdout(Stdio::null()).status().unwrap();
        assert!(status.success(), "{arguments:?}: {status}");
    }
}

fn bytes(folder: &Path) -> f64 {
    let entries = std::fs::read_dir(folder).unwrap();
    let lengths = entries.map(|entry| entry.unwrap().metadata().unwrap().len());
    lengths.sum::<u64>() as f64
}
