use std::fs;

use crate::fixture::{add_learner, args, do_lesson, learner, open};
use tilia_records::*;

#[test]
fn what_was_written_is_there_after_a_new_start() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path(), 1);
    add_learner(&mut store, 7, "Anna");
    do_lesson(&mut store, 7, "phishing", 1, 0, [1000, 500]);
    let before = store.read().progress(learner(7)).unwrap();
    drop(store);
    let store = open(dir.path(), 2);
    assert_eq!(store.read().progress(learner(7)).unwrap(), before);
    assert_eq!(before.len(), 1);
}

#[test]
fn every_start_is_a_new_stream_linked_to_its_predecessor() {
    let dir = tempfile::tempdir().unwrap();
    for stream in [1, 2, 3] {
        let mut store = open(dir.path(), stream);
        if stream == 1 {
            add_learner(&mut store, 7, "Anna");
        }
        // The second start stores no event: it leaves no stream either.
        if stream != 2 {
            do_lesson(&mut store, 7, "phishing", 1, 0, [1000, 500]);
        }
    }
    let store = open(dir.path(), 4);
    assert_eq!(
        store.read().predecessor(StreamId([3; 16])).unwrap(),
        Some(StreamId([1; 16]))
    );
    assert_eq!(store.read().predecessor(StreamId([1; 16])).unwrap(), None);
    assert_eq!(store.read().stats().unwrap().streams, 2);
}

#[test]
fn a_damaged_header_is_detected_and_the_file_can_be_kept_aside() {
    let dir = tempfile::tempdir().unwrap();
    drop(open(dir.path(), 1));
    let folder = Folder::new(dir.path());
    fs::write(folder.database(), vec![0x55; 9_000]).unwrap();
    assert!(matches!(
        Store::open(&folder, args(2)),
        Err(Error::Damaged { .. })
    ));

    let lock = folder.lock().unwrap();
    let aside = set_aside(&lock, args(2).now).unwrap().unwrap();
    assert!(
        aside
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .starts_with("tilia-aside-2026-02-28T120000Z")
    );
    assert_eq!(fs::read(&aside).unwrap(), vec![0x55; 9_000]);
    assert!(Store::open(&folder, args(3)).is_ok());
}

#[test]
fn a_damaged_page_is_detected_before_the_first_write() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path(), 1);
    add_learner(&mut store, 7, "Anna");
    (0..40).for_each(|run| do_lesson(&mut store, 7, "phishing", run + 1, 0, [1000, 500]));
    drop(store);
    let path = Folder::new(dir.path()).database();
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() / 4096 - 1;
    bytes[last * 4096..last * 4096 + 64].fill(0xa5);
    fs::write(&path, &bytes).unwrap();
    let folder = Folder::new(dir.path());
    let refused = Store::open(&folder, args(2))
        .and_then(|mut store| store.write(|tx| tx.set_setting("a", Some("b"))));
    assert!(matches!(refused, Err(Error::Damaged { .. })), "{refused:?}");
}

#[test]
fn a_shortened_file_is_detected() {
    let dir = tempfile::tempdir().unwrap();
    drop(open(dir.path(), 1));
    let folder = Folder::new(dir.path());
    let bytes = fs::read(folder.database()).unwrap();
    for length in [50, 4096, bytes.len() - 1] {
        fs::write(folder.database(), &bytes[..length]).unwrap();
        assert!(
            matches!(Store::open(&folder, args(2)), Err(Error::Damaged { .. })),
            "{length}"
        );
    }
}

#[test]
fn an_emptied_file_is_damage_once_there_are_backups() {
    let dir = tempfile::tempdir().unwrap();
    drop(open(dir.path(), 1));
    let folder = Folder::new(dir.path());
    backup::make(&folder, args(1).now).unwrap();
    fs::write(folder.database(), b"").unwrap();
    assert!(matches!(
        Store::open(&folder, args(2)),
        Err(Error::Damaged { .. })
    ));
    assert!(backup::newest_whole(&folder).unwrap().is_some());
}

#[test]
fn another_programs_database_is_not_taken_over() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    let other = rusqlite::Connection::open(folder.database()).unwrap();
    other
        .execute_batch("CREATE TABLE notes (text TEXT)")
        .unwrap();
    drop(other);
    let before = fs::read(folder.database()).unwrap();
    assert!(matches!(
        Store::open(&folder, args(1)),
        Err(Error::Damaged { .. })
    ));
    assert_eq!(fs::read(folder.database()).unwrap(), before);
}

#[test]
fn a_network_drive_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let table = format!("srv:/x {} fuse.sshfs rw 0 0\n", dir.path().display());
    let folder = Folder::with_mounts(dir.path(), &table);
    assert!(
        matches!(Store::open(&folder, args(1)), Err(Error::NetworkDrive { kind }) if kind == "fuse.sshfs")
    );
    assert!(!folder.database().exists());
}

#[test]
fn the_file_is_strict_durable_and_forgetful() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path(), 1);
    assert_eq!(store.check_state(), Check::Whole);
    let other = rusqlite::Connection::open(Folder::new(dir.path()).database()).unwrap();
    let pragma = |name: &str| {
        other
            .query_row(&format!("PRAGMA {name}"), [], |row| {
                row.get::<_, rusqlite::types::Value>(0)
            })
            .unwrap()
    };
    assert_eq!(pragma("journal_mode"), "wal".to_owned().into());
    assert_eq!(pragma("application_id"), 0x5449_4C41_i64.into());
    let loose: i64 = other
        .query_row("SELECT COUNT(*) FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(loose, 0);
}

#[test]
fn a_background_check_reads_beside_the_writer() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path(), 1);
    let check = store.background_check().unwrap().unwrap();
    let done = std::thread::spawn(move || check.run());
    add_learner(&mut store, 7, "Anna");
    done.join().unwrap().unwrap();
    assert!(
        Store::in_memory(args(1))
            .unwrap()
            .background_check()
            .unwrap()
            .is_none()
    );
}
