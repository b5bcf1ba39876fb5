//! The same rows in every format.

use crate::headless::Headless;
use crate::python::python;
use serde_json::{Value, json};
use std::process::Command;
use tilia_tests::{Home, repository};

/// People whose names a spreadsheet would take for formulas, or a table for its own signs.
const NAMES: &[&str] = &[
    "=1+1",
    "@SUM(A1)",
    "+49 Anna",
    "-Minus",
    "=HYPERLINK(\"http://x\",\"y\")",
    "D’Hondt; \"An\", 👵🏽",
    "مريم",
];

pub(crate) fn admin(home: &Home, language: &str, arguments: &[&str]) {
    let output = home
        .admin()
        .args(["--lang", language])
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// People with made-up work, and some more with awkward names who answer and assess themselves.
pub(crate) fn filled(learners: &str, answers: &str) -> Home {
    let home = Home::new();
    admin(
        &home,
        "en",
        &["demo", "--learners", learners, "--answers", answers],
    );
    let mut app = Headless::open(&home.data()).unwrap();
    for name in NAMES {
        app.sign_in(name).unwrap();
        for number in 0..6 {
            app.answer(number).unwrap();
        }
        assess(&mut app, name.len());
    }
    home
}

/// One self-assessment, with right, wrong and "I don't know" by turns.
fn assess(app: &mut Headless, person: usize) {
    let start = json!({ "track": "safety", "ratings": { }, "language": "en" });
    let mut step = app.call("start_assessment", start).unwrap();
    let mut number = person;
    while step["is"] == "task" {
        let task = &step["task"];
        let answer = if number.is_multiple_of(4) {
            Value::Null
        } else {
            one_answer(&task["activity"], number)
        };
        let sure = [None, Some(true), Some(false)][number % 3];
        let answer = json!({
            "track": "safety", "item": task["item"], "answer": answer,
            "sure": sure,
            "activeMs": 9_000, "language": "en",
        });
        step = app.call("answer_item", answer).unwrap();
        number += 1;
    }
    assert_eq!(step["is"], "finished");
}

/// Some answer to a task, right or not.
fn one_answer(activity: &Value, number: usize) -> Value {
    let part = |name: &str| {
        let parts = activity[name].as_array().unwrap();
        parts[number % parts.len()]["key"].clone()
    };
    match activity["kind"].as_str().unwrap() {
        "choice" => json!({ "kind": "choice", "chosen": part("options") }),
        "inbox" => {
            let message = part("messages").as_str().unwrap().to_owned();
            json!({ "kind": "inbox", "decisions": { message: "report" } })
        }
        _ => json!({ "kind": "spot", "found": [part("marks")] }),
    }
}

fn export_all(home: &Home, language: &str) {
    for what in ["progress", "assessments", "answers", "summary", "courses"] {
        for (format, ending) in [
            ("jsonl", "jsonl"),
            ("csv", "csv"),
            ("csv-excel", "excel.csv"),
            ("xlsx", "xlsx"),
        ] {
            let out = home.path().join(format!("{what}.{ending}"));
            let out = out.display().to_string();
            admin(
                home,
                language,
                &[
                    "progress", "export", "--what", what, "--format", format, "--out", &out,
                ],
            );
        }
    }
}

/// The script's words about the files of this home.
fn equal_rows(home: &Home, language: &str) -> String {
    let mut script = Command::new(python());
    script
        .arg(repository().join("tests/interop/equal_rows.py"))
        .arg(home.path())
        .arg(language);
    let output = script.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_format_has_the_same_rows() {
    let home = filled("300", "20000");
    export_all(&home, "en");
    let said = equal_rows(&home, "en");
    let lines: Vec<&str> = said.lines().collect();
    // Five of the awkward names begin like a formula.
    assert!(
        lines[0].starts_with("progress: ") && lines[0].contains(" 5 of people"),
        "{said}"
    );
    assert!(
        lines[1].starts_with("assessments: ") && lines[1].contains(" 5 of people"),
        "{said}"
    );
    assert!(lines[2].starts_with("answers: 2"), "{said}");
    assert!(lines[3].starts_with("summary: "), "{said}");
    assert!(lines[4].starts_with("courses: 2"), "{said}");
}

#[test]
fn every_language_has_the_same_rows() {
    let home = filled("20", "600");
    for language in ["de", "nl", "fr"] {
        export_all(&home, language);
        assert_eq!(equal_rows(&home, language).lines().count(), 5);
    }
}

#[test]
fn a_changed_row_is_noticed() {
    let home = filled("5", "60");
    export_all(&home, "en");
    let path = home.path().join("answers.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replacen(",true,", ",false,", 1)).unwrap();
    let mut script = Command::new(python());
    script
        .arg(repository().join("tests/interop/equal_rows.py"))
        .arg(home.path())
        .arg("en");
    let output = script.output().unwrap();
    assert!(!output.status.success());
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("answers.csv"),
        "{output:?}"
    );
}
