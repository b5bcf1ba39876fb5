//! Class lists as schools have them.

use crate::{Said, admin, count, done};
use std::path::PathBuf;
use tilia_tests::{Home, binary};

/// A class list in this home.
fn list(home: &Home, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = home.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn import(home: &Home, file: &std::path::Path, group: &str) -> Said {
    let file = file.display().to_string();
    admin(home, ["roster", "import", &file, "--group", group])
}

fn export(home: &Home, name: &str) -> Vec<u8> {
    let out = home.path().join(name);
    done(
        home,
        ["roster", "export", "--out", &out.display().to_string()],
    );
    std::fs::read(out).unwrap()
}

/// Names that break careless programs.
const NAMES: &[&str] = &[
    "=1+1",
    "@SUM(A1)",
    "+49 Anna",
    "-Minus",
    "D'Hondt",
    "D’Hondt",
    "Ó Briain",
    "=HYPERLINK(\"http://x\",\"y\")",
    "\"Quoted\", Anna",
    "Semi; Colon",
    "👵🏽 Oma",
    "مريم الحسن",
    "שרה לוי",
    "Łukasz Żółć",
    "anna.peeters@school.example",
    "O",
    "NULL",
    "007",
    "1e5",
    "Maria",
    "Maria",
];

/// The names as one column of RFC 4180.
fn quoted() -> String {
    let rows = NAMES
        .iter()
        .map(|name| format!("\"{}\"\r\n", name.replace('"', "\"\"")));
    format!("name\r\n{}", rows.collect::<String>())
}

#[test]
fn windows_1252_with_semicolons_is_imported() {
    let home = Home::new();
    let file = list(
        &home,
        "class.csv",
        b"Nachname;Vorname;Klasse\r\nM\xfcller;J\xfcrgen;3\xb0B\r\nPi\xebt;Andr\xe9;\r\n",
    );
    let said = import(&home, &file, "Dienstag");
    assert_eq!(said.code, 0, "{said:?}");
    let roster = String::from_utf8(export(&home, "out.csv")).unwrap();
    assert!(roster.contains("Jürgen Müller,3°B,"), "{roster}");
    assert!(roster.contains("André Piët,Dienstag,"), "{roster}");
}

#[test]
fn one_bad_row_changes_nothing() {
    let home = Home::new();
    assert_eq!(
        import(&home, &list(&home, "good.csv", "name\nAnna\n"), "A").code,
        0
    );
    let before = export(&home, "before.csv");
    let file = list(
        &home,
        "bad.csv",
        "name;language;picture\nBea;de;boat\n;nl;\nCem;xx;\nDora;fr;castle\n",
    );
    let said = import(&home, &file, "A");
    assert_eq!(said.code, 1, "{said:?}");
    for place in ["Row 3, name", "Row 4, language", "Row 5, picture"] {
        assert!(said.out.contains(place), "{place}: {said:?}");
    }
    assert!(said.err.contains("Nothing was imported"), "{said:?}");
    assert_eq!(count(&home, "learners"), 1);
    assert_eq!(export(&home, "after.csv"), before);
}

#[test]
fn importing_twice_changes_nothing() {
    let home = Home::new();
    let file = list(&home, "class.csv", quoted());
    let first = import(&home, &file, "Group");
    assert!(
        first
            .out
            .contains(&format!("{} added, 0 changed, 0 as before", NAMES.len())),
        "{first:?}"
    );
    let before = export(&home, "before.csv");
    let again = import(&home, &file, "Group");
    assert!(
        again
            .out
            .contains(&format!("0 added, 0 changed, {} as before", NAMES.len())),
        "{again:?}"
    );
    assert_eq!(count(&home, "learners"), NAMES.len() as u64);
    assert_eq!(export(&home, "after.csv"), before);
}

#[test]
fn a_dry_run_says_what_would_happen_and_does_not_do_it() {
    let home = Home::new();
    let file = list(&home, "class.csv", quoted()).display().to_string();
    let said = admin(
        &home,
        ["roster", "import", &file, "--group", "G", "--dry-run"],
    );
    assert_eq!(said.code, 0, "{said:?}");
    assert!(
        said.out.contains(&format!("{} added", NAMES.len())),
        "{said:?}"
    );
    assert_eq!(count(&home, "learners"), 0);
}

#[test]
fn strange_names_come_back_unchanged() {
    let home = Home::new();
    assert_eq!(
        import(&home, &list(&home, "class.csv", quoted()), "Group").code,
        0
    );
    let roster = String::from_utf8(export(&home, "out.csv")).unwrap();
    for name in NAMES {
        let plain = format!("{name},Group");
        let quoted = format!("\"{}\",Group", name.replace('"', "\"\""));
        assert!(
            roster.contains(&plain) || roster.contains(&quoted),
            "{name} in {roster}"
        );
    }
}

#[test]
fn an_exported_roster_builds_the_same_roster_elsewhere() {
    let (home, elsewhere) = (Home::new(), Home::new());
    let file = list(&home, "class.csv", quoted());
    assert_eq!(import(&home, &file, "Zebra; \"quoted\"").code, 0);
    let more = "name,group,language,picture,external_id\nZoë,Äpfel,de,boat,id-1\nAli,,nl,,=2+2\n";
    assert_eq!(
        import(&home, &list(&home, "more.csv", more), "Maandag").code,
        0
    );
    // Somebody who came in with a name of their own belongs to no group.
    let mut alone = home.command(binary("answer-loop"));
    assert!(
        alone
            .arg(home.data())
            .args(["Odette", "1"])
            .output()
            .unwrap()
            .status
            .success()
    );
    let first = export(&home, "first.csv");
    std::fs::write(elsewhere.path().join("first.csv"), &first).unwrap();
    let said = import(&elsewhere, &elsewhere.path().join("first.csv"), "");
    assert_eq!(said.code, 0, "{said:?}");
    let second = export(&elsewhere, "second.csv");
    assert_eq!(
        String::from_utf8(second).unwrap(),
        String::from_utf8(first).unwrap()
    );
}

#[test]
fn what_is_no_class_list_is_refused() {
    for (bytes, sentence) in [
        (&b""[..], "no people in this list"),
        (b"name\n", "no people in this list"),
        (b"street;town\na;b\n", "no column for names"),
        (b"PK\x03\x04\x00\x00\x00\x00\x00\x00sheet", "not a table"),
    ] {
        let home = Home::new();
        let said = import(&home, &list(&home, "list.csv", bytes), "G");
        assert_eq!(said.code, 1, "{said:?}");
        assert!(said.err.contains(sentence), "{said:?}");
        assert_eq!(count(&home, "learners"), 0);
    }
    let home = Home::new();
    assert_eq!(import(&home, &home.path().join("nowhere.csv"), "G").code, 1);
}

#[test]
fn three_thousand_people_are_imported() {
    let home = Home::new();
    let rows: String = (0..3_000)
        .map(|number| format!("Person {number},Group {},{number}\n", number % 40))
        .collect();
    let file = list(
        &home,
        "school.csv",
        format!("name,group,external_id\n{rows}"),
    );
    #[allow(clippy::disallowed_methods, reason = "the time is told, not tested")]
    let began = std::time::Instant::now();
    let said = import(&home, &file, "School");
    eprintln!("3,000 rows in {:?}", began.elapsed());
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(
        (count(&home, "learners"), count(&home, "groups")),
        (3_000, 40)
    );
}
