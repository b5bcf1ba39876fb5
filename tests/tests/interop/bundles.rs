//! Files between PCs, opened by Debian's age.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tilia_tests::Home;

fn succeed(command: &mut Command) -> String {
    let output = command.output().expect("./dev test installs it");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout).unwrap()
}

/// A key of age: its file, and the recipient.
fn key(home: &Home, name: &str) -> (PathBuf, String) {
    let path = home.path().join(name);
    succeed(Command::new("age-keygen").arg("-o").arg(&path));
    let recipient = succeed(Command::new("age-keygen").arg("-y").arg(&path));
    (path, recipient.trim().to_owned())
}

fn bundle(home: &Home, recipient: &str) -> PathBuf {
    let out = home.path().join("pc.tilia-progress");
    succeed(
        home.admin()
            .args(["demo", "--learners", "5", "--answers", "60"]),
    );
    let mut write = home.admin();
    write.args(["progress", "bundle", "--recipient", recipient, "--out"]);
    succeed(write.arg(&out));
    out
}

fn age(key: &Path, from: &Path, to: &Path) -> Output {
    let mut age = Command::new("age");
    age.arg("-d").arg("-i").arg(key).arg("-o").arg(to).arg(from);
    age.output().expect("./dev test installs it")
}

#[test]
fn age_opens_a_bundle_with_the_right_key_and_not_with_another() {
    let home = Home::new();
    let (right, recipient) = key(&home, "right.txt");
    let (wrong, _) = key(&home, "wrong.txt");
    let bundle = bundle(&home, &recipient);
    let zip = home.path().join("inside.zip");
    assert!(!age(&wrong, &bundle, &zip).status.success());
    let opened = age(&right, &bundle, &zip);
    assert!(opened.status.success(), "{opened:?}");
    let names = "import json, sys, zipfile, hashlib\n\
        inside = zipfile.ZipFile(sys.argv[1])\n\
        assert inside.testzip() is None\n\
        manifest = json.loads(inside.read('manifest.json'))\n\
        for name, promised in manifest['parts'].items():\n    \
            assert hashlib.sha256(inside.read(name)).hexdigest() == promised, name\n\
        assert len(inside.read('manifest.sig')) == 64\n\
        lines = inside.read('events.jsonl').splitlines()\n\
        assert len(lines) == manifest['events'] and all(json.loads(line)['learner'] for line in lines)\n\
        print(' '.join(sorted(inside.namelist())))";
    let listed = succeed(Command::new("python3").args(["-c", names]).arg(&zip));
    assert_eq!(
        listed.trim(),
        "events.jsonl learners.jsonl manifest.json manifest.sig"
    );
}

#[test]
fn what_age_opens_elsewhere_is_merged_with_its_key() {
    let (pc, desk) = (Home::new(), Home::new());
    let (right, recipient) = key(&pc, "right.txt");
    let bundle = bundle(&pc, &recipient);
    let mut merge = desk.admin();
    merge.args(["progress", "merge", "--accept-new", "--identity"]);
    succeed(merge.arg(&right).arg(&bundle));
    assert_eq!(desk.stats()["events"], pc.stats()["events"]);
}
