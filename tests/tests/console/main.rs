//! The real command line, given what it should not be given: it says what is wrong, and changes nothing.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod between;
mod course_files;
mod databases;
mod disks;
mod folders;
#[path = "../../src/bin/bench/headless.rs"]
#[allow(dead_code, reason = "the bench asks more of it than this does")]
mod headless;
mod lessons;
mod rosters;
mod usage;

use serde_json::Value;
use std::ffi::OsStr;
use std::process::Command;
use tilia_tests::Home;

/// How a command ended and what it said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs a command to its end. No input is allowed to bring the program down.
pub(crate) fn run(command: &mut Command) -> Said {
    let output = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let said = Said {
        code: output.status.code().expect("nobody kills it"),
        out: text(&output.stdout),
        err: text(&output.stderr),
    };
    assert!(!said.err.contains("panicked"), "{}", said.err);
    said
}

/// `tilia-admin` in English on this home's data folder.
pub(crate) fn admin<S: AsRef<OsStr>>(home: &Home, arguments: impl IntoIterator<Item = S>) -> Said {
    run(home.admin().args(["--lang", "en"]).args(arguments))
}

/// The same for a command that has to succeed.
pub(crate) fn done<S: AsRef<OsStr>>(home: &Home, arguments: impl IntoIterator<Item = S>) -> String {
    let said = admin(home, arguments);
    assert_eq!(said.code, 0, "{said:?}");
    said.out
}

/// One of the counts of `data stats`.
pub(crate) fn count(home: &Home, name: &str) -> u64 {
    let stats: Value = serde_json::from_str(&done(home, ["--json", "data", "stats"])).unwrap();
    stats[name]
        .as_u64()
        .unwrap_or_else(|| panic!("no {name} in {stats}"))
}

/// A failure has one sentence on the error channel and nothing on the other.
pub(crate) fn assert_refused(said: &Said, sentence: &str) {
    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        said.err.contains(sentence),
        "{said:?} does not say: {sentence}"
    );
    assert_eq!(said.err.lines().count(), 1, "{said:?}");
}
