use std::fs;
use std::path::Path;

use crate::fixture::{
    add_learner, at, do_assessment, do_lesson, events, learner, memory, open, review,
};
use tilia_records::*;

const CANARY: &str = "Zephyrine";

/// Whether any file of the folder still holds the bytes.
fn holds(dir: &Path, needle: &[u8]) -> bool {
    fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .any(|path| {
            if path.is_dir() {
                holds(&path, needle)
            } else {
                fs::read(&path)
                    .unwrap()
                    .windows(needle.len())
                    .any(|window| window == needle)
            }
        })
}

fn filled(dir: &Path) -> Store {
    let mut store = open(dir, 1);
    add_learner(&mut store, 7, CANARY);
    add_learner(&mut store, 8, "Ben");
    for number in [7, 8] {
        do_lesson(&mut store, number, "phishing", 1, 0, [1000, 500]);
        do_assessment(
            &mut store,
            number,
            AssessmentId([number; 16]),
            Phase::Entry,
            0,
        );
        review(&mut store, number, "decide", 600, 0);
    }
    store
}

#[test]
fn nothing_of_an_erased_learner_is_left_in_any_file() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    let lock = folder.lock().unwrap();
    drop(filled(dir.path()));
    backup::make(&folder, at(0)).unwrap();
    set_aside(&lock, at(0)).unwrap();
    let mut store = filled(dir.path());
    backup::make(&folder, at(1000)).unwrap();
    store
        .write(|tx| tx.audit(at(3), None, "exported", "rows=3"))
        .unwrap();
    let cut_short = fs::read(folder.database()).unwrap();
    fs::write(dir.path().join("tilia-restoring.db"), &cut_short).unwrap();
    fs::write(
        folder.backups().join("tilia-2026-02-28T110000Z.db.part"),
        CANARY,
    )
    .unwrap();
    assert!(holds(dir.path(), CANARY.as_bytes()));

    let erased = store.erase(&lock, learner(7), at(5000)).unwrap();
    assert_eq!(
        (erased.events, erased.files, erased.exports, erased.left),
        (13, 5, 1, vec![])
    );
    assert!(!holds(dir.path(), CANARY.as_bytes()));
    assert!(matches!(
        store.read().learner(learner(7)),
        Err(Error::UnknownLearner)
    ));
    assert_eq!(events(&store).len(), 13);
    assert_eq!(store.read().item_stats().unwrap()[0].answers, 1);
    assert_eq!(backup::list(&folder).unwrap().len(), 1);

    let before = store.read().progress_dump().unwrap();
    store.rebuild().unwrap();
    assert_eq!(store.read().progress_dump().unwrap(), before);
}

#[test]
fn an_erased_learner_does_not_come_back_with_an_old_backup() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    let lock = folder.lock().unwrap();
    let mut store = filled(dir.path());
    let stick = tempfile::tempdir().unwrap();
    let copy = stick.path().join("copy.db");
    backup::copy_to(&folder, &copy).unwrap();
    store.erase(&lock, learner(7), at(5000)).unwrap();
    drop(store);

    let restored = restore(&lock, &copy, at(6000)).unwrap();
    assert_eq!(restored.left_out, 1);
    let store = open(dir.path(), 2);
    assert!(matches!(
        store.read().learner(learner(7)),
        Err(Error::UnknownLearner)
    ));
    assert_eq!(store.read().progress(learner(8)).unwrap().len(), 1);
    drop(store);
    assert!(
        !fs::read(folder.database())
            .unwrap()
            .windows(CANARY.len())
            .any(|window| window == CANARY.as_bytes())
    );
}

#[test]
fn the_list_of_the_erased_names_ranges_and_no_names() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    let lock = folder.lock().unwrap();
    filled(dir.path())
        .erase(&lock, learner(7), at(5000))
        .unwrap();
    let list = erased_list(&folder).unwrap();
    let stream = StreamId([1; 16]);
    assert_eq!(
        list,
        [Tombstone {
            learner: learner(7),
            at_ms: at(5000).utc_ms,
            ranges: vec![(stream, 1, 13)]
        }]
    );
    assert!(
        !fs::read_to_string(folder.erased_list())
            .unwrap()
            .contains(CANARY)
    );
}

#[test]
fn with_a_damaged_list_nothing_is_restored() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    let lock = folder.lock().unwrap();
    drop(filled(dir.path()));
    let backup = backup::make(&folder, at(0)).unwrap();
    for bad in ["{\"learner\":\"07\"}\n".as_bytes(), b"\xff\xfe", b"{}\n"] {
        fs::write(folder.erased_list(), bad).unwrap();
        assert!(matches!(
            restore(&lock, &backup.path, at(1)),
            Err(Error::ErasedListDamaged { line: 1 })
        ));
    }
}

#[test]
fn a_guest_is_forgotten_in_memory() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    do_lesson(&mut store, 7, "phishing", 1, 0, [1000, 500]);
    assert_eq!(store.forget(learner(7)).unwrap(), 6);
    assert_eq!(store.read().progress_dump().unwrap(), "");
}
