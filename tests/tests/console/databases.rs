//! Databases that cannot be used as they are.

use crate::{admin, assert_refused, count, done};
use std::fs;
use std::path::PathBuf;
use tilia_tests::Home;

/// A home with some people's work in it.
pub(crate) fn filled(answers: u32) -> Home {
    let home = Home::new();
    done(
        &home,
        [
            "demo",
            "--learners",
            "12",
            "--answers",
            &answers.to_string(),
        ],
    );
    home
}

fn database(home: &Home) -> PathBuf {
    home.data().join("tilia.db")
}

/// Every command that needs the records says the same sentence and leaves the file as it is.
fn assert_every_command_refuses(home: &Home, sentence: &str) {
    let before = fs::read(database(home)).unwrap();
    let out = home.path().join("out").display().to_string();
    for command in [
        &["data", "check"][..],
        &["data", "stats"],
        &["data", "backup", &out],
        &["data", "rebuild"],
        &["roster", "export", "--out", &out],
        &[
            "progress", "export", "--what", "answers", "--format", "csv", "--out", &out,
        ],
        &["demo"],
    ] {
        assert_refused(&admin(home, command), sentence);
        assert!(!PathBuf::from(&out).exists(), "{command:?} wrote a file");
    }
    assert!(
        fs::read(database(home)).unwrap() == before,
        "the file has changed"
    );
}

#[test]
fn a_database_of_a_newer_version_is_refused_untouched() {
    let home = filled(200);
    let mut bytes = fs::read(database(&home)).unwrap();
    // `user_version` is at offset 60 of every SQLite file.
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    fs::write(database(&home), bytes).unwrap();
    assert_every_command_refuses(&home, "newer version of Tilia");
}

#[test]
fn a_file_that_is_no_database_is_refused_untouched() {
    let home = filled(200);
    fs::write(database(&home), "Dear diary, ".repeat(2_000)).unwrap();
    assert_every_command_refuses(&home, "damaged");
}

#[test]
fn a_cut_database_is_refused_untouched() {
    let home = filled(2_000);
    let bytes = fs::read(database(&home)).unwrap();
    fs::write(database(&home), &bytes[..bytes.len() / 2]).unwrap();
    assert_every_command_refuses(&home, "damaged");
}

#[test]
fn damage_in_the_middle_is_found_by_the_check() {
    let home = filled(2_000);
    let mut bytes = fs::read(database(&home)).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 40_000].fill(0xa5);
    fs::write(database(&home), &bytes).unwrap();
    assert_refused(&admin(&home, ["data", "check"]), "damaged");
}

#[test]
fn a_backup_brings_everything_back() {
    let home = filled(2_000);
    let (backup, rows) = (home.path().join("stick.db"), answers(&home));
    done(&home, ["data", "backup", &backup.display().to_string()]);
    fs::write(database(&home), b"damaged").unwrap();
    assert_eq!(admin(&home, ["data", "check"]).code, 1);
    let said = done(&home, ["data", "restore", &backup.display().to_string()]);
    assert!(said.contains("tilia-aside-"), "{said}");
    done(&home, ["data", "check"]);
    assert_eq!(answers(&home), rows);
}

/// The export of all answers.
fn answers(home: &Home) -> String {
    let out = home.path().join("answers.csv");
    let path = out.display().to_string();
    done(
        home,
        [
            "progress", "export", "--what", "answers", "--format", "csv", "--out", &path,
        ],
    );
    fs::read_to_string(out).unwrap()
}

#[test]
fn a_bad_backup_changes_nothing() {
    let home = filled(2_000);
    let backup = home.path().join("stick.db");
    done(&home, ["data", "backup", &backup.display().to_string()]);
    let whole = fs::read(&backup).unwrap();
    let before = answers(&home);
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle..middle + 40_000].fill(0xa5);
    for (bytes, sentence) in [
        (whole[..whole.len() / 2].to_vec(), "This backup is damaged"),
        (damaged, "This backup is damaged"),
        (b"holiday.jpg".repeat(1_000), "not a Tilia backup"),
        (Vec::new(), "not a Tilia backup"),
    ] {
        fs::write(&backup, bytes).unwrap();
        assert_refused(
            &admin(&home, ["data", "restore", &backup.display().to_string()]),
            sentence,
        );
        done(&home, ["data", "check"]);
        assert_eq!(answers(&home), before);
    }
    let nowhere = home.path().join("nowhere.db").display().to_string();
    assert_eq!(admin(&home, ["data", "restore", &nowhere]).code, 1);
    let names = fs::read_dir(home.data())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let aside: Vec<String> = names
        .filter(|name| name.contains("aside") || name.contains("restoring"))
        .collect();
    assert_eq!(aside, Vec::<String>::new());
}

#[test]
fn somebody_erased_does_not_come_back_with_an_old_backup() {
    let home = filled(2_000);
    let backup = home.path().join("stick.db").display().to_string();
    done(&home, ["data", "backup", &backup]);
    let rows = answers(&home);
    let learner = rows
        .lines()
        .nth(1)
        .unwrap()
        .split(',')
        .nth(2)
        .unwrap()
        .to_owned();
    let (people, events) = (count(&home, "learners"), count(&home, "events"));
    done(&home, ["data", "erase", "--learner", &learner]);
    assert!(count(&home, "events") < events);
    let left = answers(&home);
    assert!(!left.contains(&learner));
    done(&home, ["data", "restore", &backup]);
    assert_eq!(count(&home, "learners"), people - 1);
    assert_eq!(answers(&home), left);
    done(&home, ["data", "rebuild"]);
    done(&home, ["data", "check"]);
    assert_eq!(answers(&home), left);
}
