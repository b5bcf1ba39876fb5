//! The built command line: passphrases, folders and places.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::json;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tilia_api::{App, Clock, Environment, Moment, Opening, Unwatched, call};

const PASSPHRASE: &str = "linden seven kettle umbrella";

/// The command line in English, without a terminal and without the environment of whoever runs the tests.
fn admin(data: Option<&Path>, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tilia-admin"));
    command.env_clear().stdin(Stdio::null()).arg("--lang=en");
    if let Some(data) = data {
        command.arg("--data").arg(data);
    }
    command.args(arguments).output().unwrap()
}

fn said(output: &Output) -> (i32, String) {
    let text = [output.stdout.as_slice(), &output.stderr].concat();
    (
        output.status.code().unwrap(),
        String::from_utf8(text).unwrap(),
    )
}

/// A folder with one learner and these trainers.
fn house(data: &Path, trainer: bool) {
    let mut bytes = 0_u8;
    let environment = Environment {
        data: Some(data.to_owned()),
        policy: None,
        variable: &|_| None,
        languages: Vec::new(),
        random: Box::new(move |out| {
            bytes += 1;
            out.fill(bytes);
        }),
        version: "1.0.0",
        now: Moment::new(1_773_046_800_000, 60),
        exclusive: true,
    };
    let Opening::Open(mut app) = App::open(environment) else {
        panic!("the folder is in use");
    };
    let clock = Clock {
        now: Moment::new(1_773_046_800_000, 60),
        running_ms: 0,
    };
    let mut ask = |name, input| call(&mut app, name, input, clock, &mut Unwatched).unwrap();
    ask(
        "sign_in",
        json!({ "way": "ownName", "name": "Odette", "picture": "boat", "language": "fr" }),
    );
    if trainer {
        ask(
            "set_up",
            json!({ "site": "S", "region": "DG", "name": "Ruth", "passphrase": PASSPHRASE }),
        );
    }
}

#[test]
fn peoples_data_are_shown_after_the_passphrase_only() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    house(&data, true);
    let out = folder.path().join("out.csv").display().to_string();
    let export = ["roster", "export", "--out", &out];
    let (code, text) = said(&admin(Some(&data), &export));
    assert!(
        code == 1 && text.contains("Enter your passphrase"),
        "{text}"
    );
    let file = folder.path().join("passphrase").display().to_string();
    std::fs::write(&file, "wrong\n").unwrap();
    let with_file: Vec<&str> = export
        .iter()
        .copied()
        .chain(["--passphrase-file", &file])
        .collect();
    let (code, text) = said(&admin(Some(&data), &with_file));
    assert!(code == 1 && text.contains("does not match"), "{text}");
    assert!(!Path::new(&out).exists());
    std::fs::write(&file, format!("{PASSPHRASE}\n")).unwrap();
    assert_eq!(said(&admin(Some(&data), &with_file)).0, 0);
    assert!(std::fs::read_to_string(&out).unwrap().contains("Odette"));
    let other: Vec<&str> = with_file
        .iter()
        .copied()
        .chain(["--trainer", "Eve"])
        .collect();
    assert!(said(&admin(Some(&data), &other)).1.contains("no account"));
    // Counts show nobody.
    assert_eq!(said(&admin(Some(&data), &["data", "stats"])).0, 0);
}

#[test]
fn without_an_account_nothing_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    house(&data, false);
    let out = folder.path().join("out.csv").display().to_string();
    assert_eq!(
        said(&admin(Some(&data), &["roster", "export", "--out", &out])).0,
        0
    );
}

#[test]
fn a_folder_without_data_is_not_filled_by_mistake() {
    let folder = tempfile::tempdir().unwrap();
    let typo = folder.path().join("typo");
    for command in [
        &["data", "stats"][..],
        &["data", "check"],
        &["roster", "list"],
    ] {
        let (code, text) = said(&admin(Some(&typo), command));
        assert!(
            code == 1 && text.contains("There is no Tilia data in"),
            "{text}"
        );
    }
    assert!(!typo.exists());
    // Without any folder to think of, it says so too.
    assert_eq!(said(&admin(None, &["data", "stats"])).0, 1);
}

#[test]
fn a_device_is_no_place_for_an_export() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    house(&data, false);
    let inside = folder.path().display().to_string();
    for out in ["/dev/null", &inside] {
        let (code, text) = said(&admin(Some(&data), &["roster", "export", "--out", out]));
        assert!(
            code == 1 && text.contains("may not write to this place"),
            "{out}: {text}"
        );
    }
}
