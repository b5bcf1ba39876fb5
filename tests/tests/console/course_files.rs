//! Course files on the command line: what one PC hands out, another one takes in.

use crate::disks::{no_room, on_a_full_stick};
use crate::headless::Headless;
use crate::{Said, admin, assert_refused, count, done};
use serde_json::{Value, json};
use std::path::Path;
use tilia_tests::Home;

const ACCOUNT: &str = "linden seven kettle umbrella";
const SECRET: &str = "kettle linden seven umbrella";

const NAMES: [&str; 3] = ["Zoë", "مريم", "=1+1"];

/// A trainer's PC with a course of two days and these people.
fn desk(names: impl IntoIterator<Item = impl Into<String>>) -> Home {
    let home = Home::new();
    let mut app = Headless::open(&home.data()).unwrap();
    let account = json!({ "site": "Stadt", "region": "DG", "name": "Ruth", "passphrase": ACCOUNT });
    app.call("set_up", account).unwrap();
    let course = json!({
        "group": null, "name": "Dienstag", "firstDay": null, "lastDay": null,
        "days": [{ "day": "2026-11-24", "begins": 570, "ends": 660 }, { "day": "2026-12-08", "begins": null, "ends": null }],
        "quarterHours": 8, "plan": ["phishing", "passwords"], "learners": 0,
    });
    let group = app.call("save_course", course).unwrap()["group"].clone();
    for name in names.into_iter().map(Into::into) {
        app.call("add_learner", json!({ "name": name, "group": group }))
            .unwrap();
    }
    home
}

/// Runs a command about a course file; the passphrases are the lines of a file.
fn course(home: &Home, arguments: &[&str], file: &Path, passphrases: &[&str]) -> Said {
    let secret = home.path().join("secret.txt");
    std::fs::write(&secret, passphrases.join("\n")).unwrap();
    let (secret, file) = (secret.display().to_string(), file.display().to_string());
    let all = ["--json", "--passphrase-file", &secret, "course"];
    let all = all.iter().chain(arguments);
    admin(home, all.chain([&file.as_str()]))
}

/// People and courses of a trainer's PC. Ids and all are the same on both sides.
fn told(home: &Home) -> [Value; 2] {
    let mut app = Headless::open(&home.data()).unwrap();
    if app.call("list_trainers", json!({})).unwrap()["names"] == json!([]) {
        let account =
            json!({ "site": "Schule", "region": "DG", "name": "Jo", "passphrase": ACCOUNT });
        app.call("set_up", account).unwrap();
    } else {
        app.call("unlock", json!({ "name": "Ruth", "passphrase": ACCOUNT }))
            .unwrap();
    }
    let mut list = |name: &str, what: &str| {
        let mut page = app.call(name, json!({ "language": "en" })).unwrap();
        page[what].take()
    };
    [
        list("list_people", "people"),
        list("list_courses", "courses"),
    ]
}

#[test]
fn what_goes_out_of_one_folder_comes_into_another_as_it_was() {
    let (desk, pc) = (desk(NAMES), Home::new());
    let file = desk.path().join("monday.tilia-course");
    let out = course(&desk, &["out"], &file, &[ACCOUNT, SECRET]);
    assert_eq!((out.code, out.err.as_str()), (0, ""), "{out:?}");
    let said: Value = serde_json::from_str(&out.out).unwrap();
    assert_eq!((&said["learners"], &said["groups"]), (&json!(3), &json!(1)));
    // Who hands out is not known here yet: the figures are shown, and nothing is taken in.
    let stranger = course(&pc, &["in"], &file, &[SECRET]);
    assert_eq!(stranger.code, 1, "{stranger:?}");
    let shown: Value = serde_json::from_str(&stranger.out).unwrap();
    assert_eq!(
        (&shown["trainer"], count(&pc, "learners")),
        (&json!("Ruth"), 0)
    );
    let numbers = shown["numbers"].as_str().unwrap();
    let taken = course(&pc, &["in", "--trust", numbers], &file, &[SECRET]);
    assert_eq!((taken.code, taken.err.as_str()), (0, ""), "{taken:?}");
    let again = course(&pc, &["in"], &file, &[SECRET]);
    assert_eq!(again.code, 0, "the trainer is known now: {again:?}");
    assert_eq!(told(&pc), told(&desk));
    done(&pc, ["data", "check"]);
}

#[test]
fn a_full_stick_gets_no_half_course_file() {
    let desk = desk((0..300).map(|number| format!("Person {number}")));
    let secret = desk.path().join("secret.txt");
    std::fs::write(secret, [ACCOUNT, SECRET].join("\n")).unwrap();
    let command =
        "--passphrase-file \"$DATA/../secret.txt\" course out \"$STICK/all.tilia-course\"";
    let Some(said) = on_a_full_stick(&desk, 8 * 1024, command) else {
        return;
    };
    no_room(&said);
}

#[test]
fn a_wrong_passphrase_opens_neither_the_account_nor_the_file() {
    let (desk, pc) = (desk(NAMES), Home::new());
    let file = desk.path().join("monday.tilia-course");
    let shut = course(&desk, &["out"], &file, &["another one altogether", SECRET]);
    assert_eq!((shut.code, file.exists()), (1, false), "{shut:?}");
    assert_eq!(course(&desk, &["out"], &file, &[ACCOUNT, SECRET]).code, 0);
    let wrong = course(&pc, &["in"], &file, &["another one altogether"]);
    assert_eq!((wrong.code, count(&pc, "learners")), (1, 0), "{wrong:?}");
}

#[test]
fn course_files_need_a_trainer_and_foreign_ones_are_refused() {
    let home = Home::new();
    done(&home, ["demo", "--learners", "3", "--answers", "20"]);
    let out = home.path().join("x.tilia-course");
    let path = out.display().to_string();
    assert_refused(
        &admin(&home, ["course", "out", &path]),
        "Only a trainer can do this",
    );
    assert!(!out.exists());
    std::fs::write(&out, b"Dear Odette").unwrap();
    assert_refused(
        &admin(&home, ["course", "in", &path]),
        "not a file that Tilia made for another computer",
    );
}
