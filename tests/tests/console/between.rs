//! Files between PCs, given to the command line as they come from sticks.

use crate::{Said, admin, assert_refused, count, done};
use std::path::{Path, PathBuf};
use tilia_tests::Home;

const SECRET: &str = "kettle linden seven umbrella";

/// A file whose first line is the passphrase.
fn secret(home: &Home, text: &str) -> String {
    let path = home.path().join("secret.txt");
    std::fs::write(&path, format!("{text}\n")).unwrap();
    path.display().to_string()
}

/// What a PC with made-up people knows, locked by the passphrase.
fn bundle(pc: &Home) -> PathBuf {
    done(pc, ["demo", "--learners", "6", "--answers", "80"]);
    let out = pc.path().join("pc.tilia-progress");
    let (path, secret) = (out.display().to_string(), secret(pc, SECRET));
    let args = [
        "progress",
        "bundle",
        "--out",
        &path,
        "--passphrase-file",
        &secret,
    ];
    let said = admin(pc, args);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
    out
}

fn merge(desk: &Home, file: &Path, passphrase: &str, more: &[&str]) -> Said {
    let (file, secret) = (file.display().to_string(), secret(desk, passphrase));
    let args = [
        "--json",
        "progress",
        "merge",
        &file,
        "--passphrase-file",
        &secret,
    ];
    admin(desk, args.iter().chain(more))
}

#[test]
fn a_pc_waits_until_it_is_accepted_and_then_its_file_counts_once() {
    let (pc, desk) = (Home::new(), Home::new());
    let file = bundle(&pc);
    let waiting = merge(&desk, &file, SECRET, &[]);
    assert_eq!(waiting.code, 1, "{waiting:?}");
    assert!(
        waiting.out.contains("\"outcome\":\"waiting\""),
        "{waiting:?}"
    );
    assert_eq!(count(&desk, "events"), 0);
    let dry = merge(&desk, &file, SECRET, &["--accept-new", "--dry-run"]);
    assert!(dry.out.contains("\"dryRun\":true"), "{dry:?}");
    assert_eq!(count(&desk, "events"), 0);
    let taken = merge(&desk, &file, SECRET, &["--accept-new"]);
    assert_eq!((taken.code, taken.err.as_str()), (0, ""), "{taken:?}");
    assert_eq!(count(&desk, "events"), count(&pc, "events"));
    assert_eq!(count(&desk, "learners"), count(&pc, "learners"));
    let again = merge(&desk, &file, SECRET, &[]);
    assert!(again.out.contains("\"outcome\":\"known\""), "{again:?}");
    assert_eq!(count(&desk, "events"), count(&pc, "events"));
    done(&desk, ["data", "check"]);
}

#[test]
fn a_folder_means_all_files_in_it_and_one_that_is_bad_does_not_stop_the_others() {
    let (pc, desk) = (Home::new(), Home::new());
    let file = bundle(&pc);
    let folder = desk.path().join("stick");
    std::fs::create_dir(&folder).unwrap();
    std::fs::copy(&file, folder.join("b.tilia-progress")).unwrap();
    std::fs::write(folder.join("a.tilia-progress"), b"PK\x03\x04").unwrap();
    std::fs::write(folder.join("letter.txt"), b"Dear Odette").unwrap();
    let said = merge(&desk, &folder, SECRET, &["--accept-new"]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        said.out.contains("bundle-foreign") && !said.out.contains("letter"),
        "{said:?}"
    );
    assert_eq!(count(&desk, "events"), count(&pc, "events"));
}

#[test]
fn another_passphrase_and_no_passphrase_are_told_apart() {
    let (pc, desk) = (Home::new(), Home::new());
    let file = bundle(&pc);
    let wrong = merge(&desk, &file, "another one altogether", &["--accept-new"]);
    assert!(wrong.out.contains("parcel-passphrase"), "{wrong:?}");
    let file = file.display().to_string();
    let none = admin(&desk, ["progress", "merge", &file]);
    assert!(
        none.out.contains("A passphrase opens this file"),
        "{none:?}"
    );
    assert_eq!((wrong.code, none.code, count(&desk, "events")), (1, 1, 0));
}

#[test]
fn what_nobody_could_open_is_not_written() {
    let pc = Home::new();
    done(&pc, ["demo", "--learners", "3", "--answers", "20"]);
    let out = pc.path().join("pc.tilia-progress");
    let path = out.display().to_string();
    assert_refused(
        &admin(&pc, ["progress", "bundle", "--out", &path]),
        "does not know its trainer yet",
    );
    let no_key = admin(
        &pc,
        [
            "progress",
            "bundle",
            "--out",
            &path,
            "--recipient",
            "age1abc",
        ],
    );
    assert_refused(&no_key, "not a key that Tilia can read");
    let weak = secret(&pc, "1234");
    let weak = admin(
        &pc,
        [
            "progress",
            "bundle",
            "--out",
            &path,
            "--passphrase-file",
            &weak,
        ],
    );
    assert_refused(&weak, "easy to guess");
    assert!(!out.exists());
}
