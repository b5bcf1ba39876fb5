//! A data folder that somebody else is using.

use crate::databases::filled;
use crate::{admin, assert_refused, count, done};
use std::io::{BufRead as _, BufReader};
use std::process::Stdio;
use tilia_tests::binary;

#[test]
fn what_needs_the_folder_alone_waits_for_the_window() {
    let home = filled(200);
    let backup = home.path().join("stick.db").display().to_string();
    done(&home, ["data", "backup", &backup]);
    let mut window = home.command(binary("answer-loop"));
    window
        .arg(home.data())
        .args(["Odette", "100000"])
        .stdout(Stdio::piped());
    let mut window = window.spawn().unwrap();
    let mut lines = BufReader::new(window.stdout.take().unwrap()).lines();
    assert_eq!(lines.next().unwrap().unwrap(), "answered 1");
    for command in [
        &["data", "restore", &backup][..],
        &["data", "rebuild"],
        &[
            "data",
            "erase",
            "--learner",
            "00000000000000000000000000000000",
        ],
        &["demo"],
    ] {
        assert_refused(&admin(&home, command), "Tilia is already open");
    }
    // Looking and copying need nobody to stop.
    let out = home.path().join("out.csv").display().to_string();
    let other = home.path().join("other.db").display().to_string();
    done(&home, ["data", "check"]);
    done(&home, ["data", "backup", &other]);
    done(
        &home,
        [
            "progress", "export", "--what", "answers", "--format", "csv", "--out", &out,
        ],
    );
    let second = home
        .command(binary("answer-loop"))
        .arg(home.data())
        .args(["Bea", "1"])
        .output()
        .unwrap();
    assert!(
        String::from_utf8_lossy(&second.stderr).contains("in use"),
        "{second:?}"
    );
    window.kill().unwrap();
    window.wait().unwrap();
    // The lock dies with the process.
    done(&home, ["data", "restore", &backup]);
    assert_eq!(count(&home, "answers"), 200);
}
