//! The process is killed while it answers.

use crate::{answer_loop, answers_by_name};
use std::io::{BufRead as _, BufReader};
use std::process::Stdio;
use tilia_tests::Home;

/// So often somebody pulls the plug.
const TIMES: usize = 50;
/// Answers that each person would give if nobody did.
const ANSWERS: usize = 1_000;

#[test]
fn no_confirmed_answer_is_lost_to_a_killed_process() {
    let home = Home::new();
    let mut confirmed = Vec::new();
    for time in 0..TIMES {
        // Spread over the whole thousand, and never the same place twice.
        let moment = 10 + time * 379 % 960;
        let name = format!("Person {time}");
        confirmed.push((name.clone(), answers_until_killed(&home, &name, moment)));
        assert_whole(&home, &name);
    }
    let kept = answers_by_name(&home);
    for (name, confirmed) in &confirmed {
        let kept = kept.get(name).copied().unwrap_or(0);
        assert!(
            kept >= *confirmed,
            "{name}: {confirmed} answers were confirmed, {kept} are there"
        );
        // The kill may come between the disk and the line, but only for the answer at hand.
        assert!(
            kept <= confirmed + 1,
            "{name}: {confirmed} answers were confirmed, {kept} are there"
        );
    }
    let in_the_middle = confirmed
        .iter()
        .filter(|(_, count)| (1..ANSWERS).contains(count))
        .count();
    assert_eq!(
        in_the_middle, TIMES,
        "some were killed too late to tell anything"
    );
}

/// Kills the process when this many answers were confirmed; returns how many were confirmed in the end.
fn answers_until_killed(home: &Home, name: &str, moment: usize) -> usize {
    let mut child = answer_loop(home, name, ANSWERS)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut confirmed = 0;
    while confirmed < moment {
        lines
            .next()
            .expect("it answers until it is killed")
            .unwrap();
        confirmed += 1;
    }
    // `kill` sends SIGKILL: nothing in the process runs any more.
    child.kill().unwrap();
    child.wait().unwrap();
    // What already stood in the pipe was promised as well.
    confirmed
        + lines
            .map_while(Result::ok)
            .filter(|line| line.starts_with("answered "))
            .count()
}

fn assert_whole(home: &Home, name: &str) {
    let check = home.admin().args(["data", "check"]).output().unwrap();
    assert!(
        check.status.success(),
        "after {name}: {}",
        String::from_utf8_lossy(&check.stderr)
    );
}

#[test]
fn progress_after_a_kill_is_what_the_events_say() {
    let home = Home::new();
    assert!(answers_until_killed(&home, "Odette", 120) >= 120);
    let rows = |name: &str| {
        let out = home.path().join(name);
        let export = [
            "progress", "export", "--what", "progress", "--format", "csv", "--out",
        ];
        assert!(
            home.admin()
                .args(export)
                .arg(&out)
                .output()
                .unwrap()
                .status
                .success()
        );
        std::fs::read_to_string(out).unwrap()
    };
    let before = rows("before.csv");
    assert!(before.contains("Odette"), "{before}");
    assert!(
        home.admin()
            .args(["data", "rebuild"])
            .output()
            .unwrap()
            .status
            .success()
    );
    assert_eq!(rows("after.csv"), before);
}
