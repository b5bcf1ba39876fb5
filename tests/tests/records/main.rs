//! What was confirmed is on the disk, whatever happens to the process.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

mod flushed;
mod killed;

use serde_json::Value;
use std::process::Command;
use tilia_tests::Home;

/// `answer-loop` in this home, for one person.
fn answer_loop(home: &Home, name: &str, answers: usize) -> Command {
    let mut command = home.command(tilia_tests::binary("answer-loop"));
    command.arg(home.data()).arg(name).arg(answers.to_string());
    command
}

/// The answers in the data folder, by the name of the person who gave them.
fn answers_by_name(home: &Home) -> std::collections::BTreeMap<String, usize> {
    let out = home.path().join("answers.jsonl");
    let export = home
        .admin()
        .args([
            "progress", "export", "--what", "answers", "--format", "jsonl", "--out",
        ])
        .arg(&out)
        .output()
        .unwrap();
    assert!(
        export.status.success(),
        "{}",
        String::from_utf8_lossy(&export.stderr)
    );
    let mut counts = std::collections::BTreeMap::new();
    for line in std::fs::read_to_string(&out).unwrap().lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        *counts
            .entry(row["learner_name"].as_str().unwrap().to_owned())
            .or_insert(0) += 1;
    }
    counts
}
