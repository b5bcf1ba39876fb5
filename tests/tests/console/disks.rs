//! Full disks and disks that cannot be written, made of memory for one command at a time.

use crate::databases::filled;
use crate::{Said, count, done, run};
use std::path::Path;
use std::process::Command;
use tilia_tests::{Home, binary};

/// Runs a script that may mount things; they are gone when it ends. None where the system does not allow it.
fn with_own_mounts(home: &Home, script: &str, places: &[(&str, &Path)]) -> Option<Said> {
    let inside = |script: &str| {
        let mut command = home.command("unshare");
        command.args([
            "--user",
            "--map-root-user",
            "--mount",
            "sh",
            "-eu",
            "-c",
            script,
        ]);
        command
    };
    let probe = format!(
        "mount -t tmpfs -o size=64k none '{}'",
        home.path().join("run").display()
    );
    if !inside(&probe).status().is_ok_and(|status| status.success()) {
        eprintln!("left out: this system does not let a test mount anything");
        return None;
    }
    let mut command: Command = inside(script);
    command
        .env("ADMIN", binary("tilia-admin"))
        .env("LOOP", binary("answer-loop"));
    for (name, place) in places {
        command.env(name, place);
    }
    Some(run(&mut command))
}

/// A folder that is full after this many bytes; what is left in it afterwards is printed to the output.
pub(crate) fn on_a_full_stick(home: &Home, bytes: u32, command: &str) -> Option<Said> {
    let stick = home.path().join("stick");
    std::fs::create_dir_all(&stick).unwrap();
    let script = format!(
        "mount -t tmpfs -o size={bytes} none \"$STICK\"\ncode=0\n\
         \"$ADMIN\" --lang en --data \"$DATA\" {command} || code=$?\nls -A \"$STICK\"\nexit $code"
    );
    with_own_mounts(home, &script, &[("STICK", &stick), ("DATA", &home.data())])
}

#[test]
fn a_full_stick_gets_no_half_export() {
    let home = filled(20_000);
    for format in ["csv", "csv-excel", "jsonl", "xlsx", "xapi"] {
        let command =
            format!("progress export --what answers --format {format} --out \"$STICK/answers\"");
        let Some(said) = on_a_full_stick(&home, 256 * 1024, &command) else {
            return;
        };
        no_room(&said);
    }
}

#[test]
fn a_full_stick_gets_no_half_file_for_the_trainer() {
    let home = filled(20_000);
    let command = "progress bundle --out \"$STICK/pc.tilia-progress\" --passphrase-file \"$DATA/../secret.txt\"";
    std::fs::write(
        home.path().join("secret.txt"),
        "kettle linden seven umbrella",
    )
    .unwrap();
    let Some(said) = on_a_full_stick(&home, 64 * 1024, command) else {
        return;
    };
    no_room(&said);
}

#[test]
fn a_full_stick_gets_no_half_report() {
    let home = filled(200);
    let command =
        "progress export --what progress,summary --format pdf --out \"$STICK/report.pdf\"";
    let Some(said) = on_a_full_stick(&home, 16 * 1024, command) else {
        return;
    };
    no_room(&said);
}

#[test]
fn a_stick_that_is_gone_is_said_so() {
    let home = filled(200);
    for (what, format) in [
        ("progress", "pdf"),
        ("answers", "xapi"),
        ("answers", "xlsx"),
        ("answers", "csv"),
    ] {
        let gone = home.path().join("gone/file").display().to_string();
        let mut admin = home.admin();
        admin.args(["--lang", "en", "progress", "export", "--what", what]);
        let said = run(admin.args(["--format", format, "--out", &gone]));
        assert_eq!(
            (said.code, said.out.as_str()),
            (1, ""),
            "{format}: {said:?}"
        );
        assert!(said.err.contains("is not there"), "{format}: {said:?}");
    }
}

#[test]
fn a_full_stick_gets_no_half_roster() {
    let home = Home::new();
    let rows: String = (0..9_000)
        .map(|number| format!("Person with a rather long name {number}\n"))
        .collect();
    let list = home.path().join("list.csv");
    std::fs::write(&list, format!("name\n{rows}")).unwrap();
    done(
        &home,
        [
            "roster",
            "import",
            &list.display().to_string(),
            "--group",
            "G",
        ],
    );
    let Some(said) = on_a_full_stick(
        &home,
        64 * 1024,
        "roster export --out \"$STICK/roster.csv\"",
    ) else {
        return;
    };
    no_room(&said);
}

#[test]
fn a_full_stick_gets_no_half_backup() {
    let home = filled(20_000);
    let Some(said) = on_a_full_stick(&home, 1024 * 1024, "data backup \"$STICK/tilia.db\"") else {
        return;
    };
    no_room(&said);
    assert_eq!(count(&home, "answers"), 20_000);
}

#[test]
fn a_full_disk_loses_no_confirmed_answer() {
    let home = Home::new();
    let (small, copy) = (home.path().join("small"), home.data());
    std::fs::create_dir(&small).unwrap();
    let script = "mount -t tmpfs -o size=1m none \"$SMALL\"\ncode=0\n\
                  \"$LOOP\" \"$SMALL\" Odette 100000 || code=$?\n\
                  cp \"$SMALL\"/tilia.db* \"$COPY\"\nexit $code";
    let Some(said) = with_own_mounts(&home, script, &[("SMALL", &small), ("COPY", &copy)]) else {
        return;
    };
    assert_eq!(said.code, 1, "{}", said.err);
    assert!(said.err.contains("disk-full"), "{}", said.err);
    let confirmed = said
        .out
        .lines()
        .filter(|line| line.starts_with("answered "))
        .count() as u64;
    assert!(confirmed > 10, "the disk was full at once: {}", said.err);
    done(&home, ["data", "check"]);
    assert_eq!(count(&home, "answers"), confirmed);
}

/// The stick is full: that was said, and nothing is left on it.
pub(crate) fn no_room(said: &Said) {
    refused("a full stick", said, "no room left in the chosen place");
}

/// The command did nothing, and said why.
fn refused(command: &str, said: &Said, why: &str) {
    let (code, out) = (said.code, said.out.as_str());
    assert_eq!((code, out), (1, ""), "{command}: {said:?}");
    assert!(said.err.contains(why), "{command}: {said:?}");
}

#[test]
fn a_folder_that_cannot_be_written_is_said_so() {
    let home = filled(200);
    for command in ["data check", "data rebuild", "data stats", "demo"] {
        let script = format!(
            "mount --bind \"$DATA\" \"$DATA\"\nmount -o remount,bind,ro \"$DATA\"\n\
             \"$ADMIN\" --lang en --data \"$DATA\" {command}"
        );
        let Some(said) = with_own_mounts(&home, &script, &[("DATA", &home.data())]) else {
            return;
        };
        refused(command, &said, "may not write to its data folder");
    }
    done(&home, ["data", "check"]);
}

#[test]
fn a_stick_that_cannot_be_written_is_said_so() {
    let home = filled(200);
    let stick = home.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    std::fs::write(
        home.path().join("secret.txt"),
        "kettle linden seven umbrella",
    )
    .unwrap();
    for command in [
        "data backup \"$STICK/tilia.db\"",
        "progress bundle --out \"$STICK/pc.tilia-progress\" --passphrase-file \"$DATA/../secret.txt\"",
        "roster export --out \"$STICK/roster.csv\"",
        "progress export --what answers --format csv --out \"$STICK/answers.csv\"",
        "progress export --what answers --format xlsx --out \"$STICK/answers.xlsx\"",
        "progress export --what answers --format xapi --out \"$STICK/answers.json\"",
        "progress export --what progress --format pdf --out \"$STICK/report.pdf\"",
    ] {
        let script = format!(
            "mount -t tmpfs -o ro none \"$STICK\"\n\"$ADMIN\" --lang en --data \"$DATA\" {command}"
        );
        let places = [("STICK", stick.as_path()), ("DATA", &home.data())];
        let Some(said) = with_own_mounts(&home, &script, &places) else {
            return;
        };
        refused(command, &said, "may not write to this place");
    }
}
