//! The order of system calls: first the disk, then the word.

use crate::answer_loop;
use std::collections::BTreeMap;
use std::process::Stdio;
use tilia_tests::Home;

#[test]
fn every_answer_is_on_the_disk_before_it_is_confirmed() {
    let home = Home::new();
    let calls = home.path().join("calls");
    let program = answer_loop(&home, "Odette", 40);
    let mut strace = home.command("strace");
    strace
        .args([
            "-f",
            "-y",
            "-e",
            "trace=fdatasync,fsync,write,pwrite64",
            "-o",
        ])
        .arg(&calls)
        .arg(program.get_program())
        .args(program.get_args())
        .stdout(Stdio::piped());
    let run = strace.output().expect("strace is installed by ./dev test");
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    let lines = String::from_utf8_lossy(&run.stdout).lines().count();
    assert_eq!(lines, 40);
    let confirmed = confirmed_after_flushing(&std::fs::read_to_string(&calls).unwrap());
    assert_eq!(confirmed, vec![true; 40], "see {}", calls.display());
}

/// For every line that confirms an answer: whether the journal was written and then flushed since the line before.
fn confirmed_after_flushing(calls: &str) -> Vec<bool> {
    let (mut written, mut flushed) = (false, false);
    let mut confirmed = Vec::new();
    for call in in_order(calls) {
        let journal = call.contains("tilia.db-wal>");
        if journal && call.contains("pwrite64(") {
            (written, flushed) = (true, false);
        } else if journal && call.contains("fdatasync(") && call.ends_with("= 0") {
            flushed = written;
        } else if call.contains("write(1") && call.contains("\"answered ") {
            confirmed.push(flushed);
            (written, flushed) = (false, false);
        }
    }
    confirmed
}

/// The calls in the order that counts: words when they begin, everything else when it is done. Where threads
/// take turns, strace cuts a call in two.
fn in_order(calls: &str) -> Vec<String> {
    let mut begun: BTreeMap<&str, &str> = BTreeMap::new();
    let mut order = Vec::new();
    for line in calls.lines() {
        let (thread, call) = line.split_once(' ').unwrap();
        if let Some((start, _)) = call.split_once(" <unfinished ...>") {
            begun.insert(thread, start);
            if start.contains("write(1") {
                order.push(start.to_owned());
            }
        } else if let Some((_, end)) = call.split_once(" resumed>") {
            let start = begun.remove(thread).unwrap_or_default();
            if !start.contains("write(1") {
                order.push(format!("{start}{end}"));
            }
        } else {
            order.push(call.to_owned());
        }
    }
    order
}

#[test]
fn a_line_before_its_flush_would_be_noticed() {
    let write = "7 pwrite64(5</d/tilia.db-wal>, \"...\", 4096, 32) = 4096";
    let flush = "7 fdatasync(5</d/tilia.db-wal>)     = 0";
    let line = "7 write(1<pipe:[1]>, \"answered 1\\n\", 11) = 11";
    let order = |calls: &[&str]| confirmed_after_flushing(&calls.join("\n"));
    assert_eq!(order(&[write, flush, line]), [true]);
    assert_eq!(order(&[write, line, flush]), [false]);
    assert_eq!(order(&[flush, write, line]), [false]);
    assert_eq!(order(&[write, flush, write, line]), [false]);
    assert_eq!(order(&[write, flush, line, line]), [true, false]);
    let begun = "7 fdatasync(5</d/tilia.db-wal> <unfinished ...>";
    let ended = "7 <... fdatasync resumed>)        = 0";
    let other = "8 pread64(6</d/tilia.db>, \"...\", 4096, 0) = 4096";
    assert_eq!(order(&[write, begun, other, ended, line]), [true]);
    assert_eq!(order(&[write, begun, line, ended]), [false]);
}
