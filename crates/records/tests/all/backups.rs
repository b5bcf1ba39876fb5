use std::fs;
use std::path::Path;

use crate::fixture::{add_learner, at, do_lesson, learner, open};
use tilia_records::*;

const HOUR: i64 = 3_600_000;

fn filled(dir: &Path) -> Store {
    let mut store = open(dir, 1);
    add_learner(&mut store, 7, "Anna");
    do_lesson(&mut store, 7, "phishing", 1, 0, [1000, 500]);
    store
}

#[test]
fn a_backup_is_one_whole_file_and_there_is_one_a_day() {
    let dir = tempfile::tempdir().unwrap();
    let _store = filled(dir.path());
    let folder = Folder::new(dir.path());
    let backup = backup::make_daily(&folder, at(0)).unwrap().unwrap();
    assert_eq!(
        backup.path.file_name().unwrap(),
        "tilia-2026-02-28T120000Z.db"
    );
    assert_eq!(backup::make_daily(&folder, at(HOUR)).unwrap(), None);
    assert!(
        backup::make_daily(&folder, at(13 * HOUR))
            .unwrap()
            .is_some()
    );
    backup::verify(&backup.path).unwrap();
    let names: Vec<_> = fs::read_dir(folder.backups())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn a_restored_backup_is_the_state_of_its_time() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = filled(dir.path());
    let folder = Folder::new(dir.path());
    let before = store.read().progress_dump().unwrap();
    let backup = backup::make(&folder, at(0)).unwrap();
    do_lesson(&mut store, 7, "my-data-my-rights", 1, 0, [1000, 1000]);
    let after = store.read().progress_dump().unwrap();
    drop(store);

    let lock = folder.lock().unwrap();
    let restored = restore(&lock, &backup.path, at(HOUR)).unwrap();
    assert_eq!(open(dir.path(), 2).read().progress_dump().unwrap(), before);

    // The state before is not lost either.
    let aside = restored.kept_aside.unwrap();
    restore(&lock, &aside, at(2 * HOUR)).unwrap();
    assert_eq!(open(dir.path(), 3).read().progress_dump().unwrap(), after);
}

#[test]
fn a_bad_backup_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    drop(filled(dir.path()));
    let folder = Folder::new(dir.path());
    let good = backup::make(&folder, at(0)).unwrap();
    let bytes = fs::read(&good.path).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = elsewhere.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let mut torn = bytes.clone();
    torn[3 * 4096..3 * 4096 + 200].fill(0xa5);
    let mut newer = bytes.clone();
    newer[63] = 99;
    let mut foreign = bytes.clone();
    foreign[68..72].fill(1);
    let lock = folder.lock().unwrap();
    let live = fs::read(folder.database()).unwrap();
    let entries = || {
        let mut names: Vec<_> = fs::read_dir(dir.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        names
    };
    let names = entries();
    let tried = |path: &Path| restore(&lock, path, at(HOUR)).unwrap_err();
    assert!(matches!(
        tried(&write("short.db", &bytes[..bytes.len() / 2])),
        Error::BackupDamaged { .. }
    ));
    assert!(matches!(
        tried(&write("torn.db", &torn)),
        Error::BackupDamaged { .. }
    ));
    assert!(matches!(
        tried(&write("newer.db", &newer)),
        Error::Newer { found: 99, .. }
    ));
    assert!(matches!(
        tried(&write("foreign.db", &foreign)),
        Error::ForeignBackup { .. }
    ));
    assert!(matches!(
        tried(&write("letter.db", b"Dear Anna")),
        Error::BackupDamaged { .. } | Error::ForeignBackup { .. }
    ));
    assert!(matches!(
        tried(&write("empty.db", b"")),
        Error::ForeignBackup { .. }
    ));
    assert!(matches!(
        tried(&elsewhere.path().join("missing.db")),
        Error::ForeignBackup { .. }
    ));
    assert_eq!(fs::read(folder.database()).unwrap(), live);
    assert_eq!(entries(), names);
}

#[test]
fn after_damage_the_newest_whole_backup_is_offered_and_brings_everything_back() {
    let dir = tempfile::tempdir().unwrap();
    drop(filled(dir.path()));
    let folder = Folder::new(dir.path());
    let good = backup::make(&folder, at(0)).unwrap();
    let newest = backup::make(&folder, at(HOUR)).unwrap();
    fs::write(&newest.path, b"SQLite format 3\0 and nothing else").unwrap();
    fs::write(folder.database(), vec![7; 8_192]).unwrap();
    assert_eq!(
        backup::newest_whole(&folder).unwrap().unwrap().path,
        good.path
    );
    let lock = folder.lock().unwrap();
    let aside = set_aside(&lock, at(HOUR)).unwrap();
    let restored = restore(&lock, &good.path, at(HOUR)).unwrap();
    assert_eq!((restored.kept_aside, restored.left_out), (None, 0));
    assert_eq!(
        open(dir.path(), 2)
            .read()
            .progress(learner(7))
            .unwrap()
            .len(),
        1
    );
    assert_eq!(set_aside_files(&folder).unwrap(), [aside.unwrap()]);
}

#[test]
fn a_backup_that_cannot_be_finished_leaves_no_half_file() {
    let dir = tempfile::tempdir().unwrap();
    drop(filled(dir.path()));
    let target = dir.path().join("missing").join("copy.db");
    assert!(backup::copy_to(&Folder::new(dir.path()), &target).is_err());
    assert!(!target.exists());
    let stick = dir.path().join("stick");
    fs::create_dir(&stick).unwrap();
    // A folder in the place of the target: the copy succeeds, the rename does not.
    fs::create_dir(stick.join("copy.db")).unwrap();
    fs::write(stick.join("copy.db").join("x"), b"x").unwrap();
    assert!(backup::copy_to(&Folder::new(dir.path()), &stick.join("copy.db")).is_err());
    assert_eq!(fs::read_dir(&stick).unwrap().count(), 1);
}

#[test]
fn a_backup_is_made_while_another_thread_writes() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = filled(dir.path());
    let folder = Folder::new(dir.path());
    let copying = std::thread::spawn(move || backup::make(&folder, at(0)));
    for run in 2..30 {
        do_lesson(&mut store, 7, "phishing", run, 0, [1000, 500]);
    }
    let backup = copying.join().unwrap().unwrap();
    backup::verify(&backup.path).unwrap();
}
