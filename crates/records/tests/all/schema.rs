use std::fs;

use crate::fixture::{args, open};
use tilia_records::*;

#[test]
fn all_migrations_give_this_schema() {
    let dir = tempfile::tempdir().unwrap();
    drop(open(dir.path(), 1));
    let conn = rusqlite::Connection::open(Folder::new(dir.path()).database()).unwrap();
    let mut query = conn
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name")
        .unwrap();
    let parts: Vec<String> = query
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let version: u32 = conn
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    insta::assert_snapshot!(format!("user_version {version}\n\n{}", parts.join("\n\n")));
}

#[test]
fn newer_database_is_refused_and_stays_untouched() {
    let dir = tempfile::tempdir().unwrap();
    drop(open(dir.path(), 1));
    let folder = Folder::new(dir.path());
    let conn = rusqlite::Connection::open(folder.database()).unwrap();
    conn.execute_batch("PRAGMA user_version = 99").unwrap();
    drop(conn);
    let before = fs::read(folder.database()).unwrap();
    let refused = Store::open(&folder, args(2));
    assert!(
        matches!(
            refused,
            Err(Error::Newer {
                found: 99,
                known: 8
            })
        ),
        "{refused:?}"
    );
    assert_eq!(fs::read(folder.database()).unwrap(), before);
}

#[test]
fn newer_database_is_refused_when_its_number_is_still_in_the_wal() {
    let dir = tempfile::tempdir().unwrap();
    drop(open(dir.path(), 1));
    let folder = Folder::new(dir.path());
    let conn = rusqlite::Connection::open(folder.database()).unwrap();
    conn.execute_batch("PRAGMA user_version = 99").unwrap();
    let before = fs::read(folder.database()).unwrap();
    assert!(matches!(
        Store::open(&folder, args(2)),
        Err(Error::Newer { .. })
    ));
    assert_eq!(fs::read(folder.database()).unwrap(), before);
    drop(conn);
}

/// A new table about people has to be added to what is erased, and to what "my data" shows.
#[test]
fn every_table_about_a_learner_is_known() {
    let dir = tempfile::tempdir().unwrap();
    drop(open(dir.path(), 1));
    let conn = rusqlite::Connection::open(Folder::new(dir.path()).database()).unwrap();
    let mut query = conn
        .prepare(
            "SELECT DISTINCT m.name FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
             WHERE m.type = 'table' AND f.\"table\" = 'learner' ORDER BY m.name",
        )
        .unwrap();
    let tables: Vec<String> = query
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let known = [
        "alias",
        "assessment",
        "attendance",
        "event",
        "item_seen",
        "learner_choice",
        "learner_note",
        "lesson_progress",
        "review_answer",
        "step_progress",
        "two_people",
    ];
    assert_eq!(tables, known);
}
