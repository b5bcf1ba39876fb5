//! Shared folders that are old, full, or cannot be written.

use crate::drop_folder::{collect, ending, pass, pc, trainer_on};
use crate::exchange::PHISHING;
use crate::house::House;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

const DAY_MS: i64 = 86_400_000;

fn accept_all(trainer: &mut House) {
    let devices = collect(trainer)["page"]["devices"].take();
    for device in devices.as_array().unwrap() {
        let answer = json!({ "device": device["device"], "accept": true, "passphrase": null, "language": "en" });
        trainer.call("answer_device", answer);
    }
}

/// When a file on the share was written, by the clock of this computer.
fn written_ms(share: &Path) -> i64 {
    let entries = std::fs::read_dir(share).unwrap();
    let mut files = entries.map(|entry| entry.unwrap().path());
    let file = files.find(|path| {
        path.extension()
            .is_some_and(|ending| ending == "tilia-progress")
    });
    let written = std::fs::metadata(file.unwrap())
        .unwrap()
        .modified()
        .unwrap();
    let since = written.duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_millis()).unwrap()
}

#[test]
fn what_was_collected_goes_from_the_share_after_the_days_of_the_policy_and_nothing_else_does() {
    let share = tempfile::tempdir().unwrap();
    let (mut trainer, public) = trainer_on(share.path(), "drop-days = 3\n");
    let mut pc = pc(2, share.path(), &public, "");
    pc.own_name("Karim");
    pc.walk(PHISHING, true);
    pass(&mut pc, 70);
    trainer.clock.now.utc_ms = written_ms(share.path()) + 4 * DAY_MS;
    // As long as nobody has accepted its PC, a file stays, however old it is.
    assert_eq!(collect(&mut trainer)["files"][0]["outcome"], "waiting");
    assert_eq!(ending(share.path(), ".tilia-progress"), 1);
    trainer.clock.now.utc_ms = written_ms(share.path()) + 2 * DAY_MS;
    accept_all(&mut trainer);
    assert_eq!(collect(&mut trainer)["page"]["dropDays"], 3);
    assert_eq!(ending(share.path(), ".tilia-progress"), 1, "not yet");
    trainer.clock.now.utc_ms = written_ms(share.path()) + 4 * DAY_MS;
    let events = trainer.events();
    collect(&mut trainer);
    assert_eq!(ending(share.path(), ".tilia-progress"), 0);
    assert_eq!((trainer.events(), events > 0), (events, true));
}

#[test]
fn a_share_that_is_a_file_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let share = folder.path().join("share");
    std::fs::write(&share, b"Dear Odette").unwrap();
    let (mut trainer, public) = trainer_on(&share, "");
    assert_eq!(handed(&mut trainer), "drop-gone");
    let mut pc = pc(2, &share, &public, "");
    pass(&mut pc, 30);
    assert_eq!(state(&mut pc), "gone");
    assert_eq!(std::fs::read(&share).unwrap(), b"Dear Odette");
}

fn handed(trainer: &mut House) -> String {
    let secret = "kettle linden seven umbrella";
    trainer.refused(
        "hand_out",
        json!({ "file": null, "passphrase": secret, "groups": null }),
    )
}

fn state(pc: &mut House) -> Value {
    pc.call("open_exchange", json!({}))["dropFolder"].take()
}

/// Runs a test of this file with a file system of its own as the share; what it holds afterwards is listed. None
/// where the system lets nobody mount anything.
fn inside(test: &str, mount: &str) -> Option<String> {
    let home = tempfile::tempdir().unwrap();
    let script = format!(
        "mount -t tmpfs -o {mount} none \"$1\" || exit 99\n\
         \"$0\" --exact shares::{test} --ignored \"$1\" || exit 1\nls -A \"$1\""
    );
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "sh", "-c", &script]);
    let me: PathBuf = std::env::current_exe().unwrap();
    let output = command.arg(me).arg(home.path()).output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    match output.status.code() {
        Some(0) => {
            assert!(said.contains("1 passed"), "{said}");
            Some(said)
        }
        Some(1) if said.contains("running 1 test") => panic!("{said}"),
        _ => {
            eprintln!("left out: this system does not let a test mount anything");
            None
        }
    }
}

/// The last argument: to the test runner it is the name of one more test, which does not exist.
fn mounted() -> PathBuf {
    std::env::args_os().next_back().unwrap().into()
}

#[test]
#[ignore = "run by the tests below, inside a file system of its own"]
fn a_share_that_takes_nothing_is_told_by_name() {
    let share = mounted();
    // A full one has room for the name of a file.
    let fill = share.join("fill");
    let _ = std::fs::write(&fill, vec![0; 1024 * 1024]);
    let (code, name) = if fill.exists() {
        ("drop-full", "full")
    } else {
        ("drop-read-only", "readOnly")
    };
    let (mut trainer, public) = trainer_on(&share, "");
    assert_eq!(handed(&mut trainer), code);
    collect(&mut trainer);
    let mut pc = pc(2, &share, &public, "");
    pc.own_name("Karim");
    pc.walk(PHISHING, true);
    pass(&mut pc, 70);
    assert_eq!(state(&mut pc), name);
    assert!(pc.events() > 0, "learning goes on");
}

#[test]
fn a_full_share_is_told_as_such_and_gets_no_half_file() {
    let Some(listed) = inside("a_share_that_takes_nothing_is_told_by_name", "size=64k") else {
        return;
    };
    assert!(listed.ends_with("\nfill\n"), "{listed}");
}

#[test]
fn a_share_that_cannot_be_written_is_told_as_such() {
    let Some(listed) = inside("a_share_that_takes_nothing_is_told_by_name", "ro") else {
        return;
    };
    assert!(!listed.contains("tilia-"), "{listed}");
}
