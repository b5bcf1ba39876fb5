//! Exit codes and what a script can rely on.

use crate::databases::filled;
use crate::{admin, run};
use serde_json::Value;
use tilia_tests::{Home, binary};

#[test]
fn exit_codes_tell_done_refused_and_wrong_apart() {
    let home = filled(200);
    let out = home.path().join("out").display().to_string();
    let export = |more: &[&str]| -> Vec<String> {
        let start = ["progress", "export", "--out", &out].map(str::to_owned);
        start
            .into_iter()
            .chain(more.iter().map(|part| (*part).to_owned()))
            .collect()
    };
    let words = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<String>>();
    for (code, arguments) in [
        (0, words("--version")),
        (0, words("--help")),
        (0, words("progress export --help")),
        (0, words("data stats")),
        (0, words("policy show")),
        (
            0,
            export(&["--what", "progress,answers", "--format", "xlsx"]),
        ),
        (1, words("demo")),
        (1, words("policy check /nowhere/policy.toml")),
        (1, words("data restore /nowhere/stick.db")),
        (1, words("data erase --learner somebody")),
        (
            1,
            words("data erase --learner 00000000000000000000000000000000"),
        ),
        (
            1,
            export(&["--what", "progress", "--format", "csv", "--group", "Nobody"]),
        ),
        (
            1,
            export(&[
                "--what",
                "progress",
                "--format",
                "csv",
                "--from",
                "2026-02-30",
            ]),
        ),
        (
            1,
            export(&[
                "--what",
                "progress",
                "--format",
                "csv",
                "--from",
                "2026-02-03",
                "--to",
                "2026-02-02",
            ]),
        ),
        (2, Vec::new()),
        (2, words("data")),
        (2, words("data explode")),
        (2, words("data restore")),
        (2, words("roster import")),
        (2, words("demo --learners many")),
        (2, words("--lang xx data stats")),
        (2, export(&["--what", "secrets", "--format", "csv"])),
        (2, export(&["--what", "progress", "--format", "pdf2"])),
        (
            2,
            export(&["--what", "progress,answers", "--format", "csv"]),
        ),
    ] {
        let said = admin(&home, &arguments);
        assert_eq!(said.code, code, "{arguments:?}: {said:?}");
        let silent = if code == 0 { &said.err } else { &said.out };
        assert!(silent.is_empty(), "{arguments:?}: {said:?}");
        assert!(
            code == 0 || !said.err.is_empty(),
            "{arguments:?} failed without a word"
        );
    }
}

#[test]
fn json_is_one_object_a_line_for_answers_and_failures() {
    let home = filled(200);
    let out = home.path().join("out.csv").display().to_string();
    for arguments in [
        &["data", "stats"][..],
        &["data", "check"],
        &["data", "backup", &out],
        &["roster", "list"],
        &["lessons", "list"],
        &["policy", "show"],
        &[
            "progress", "export", "--what", "progress", "--format", "csv", "--out", &out,
        ],
        &["data", "restore", "/nowhere"],
        &["demo"],
    ] {
        let said = run(home.admin().arg("--json").args(arguments));
        let lines = said.out.lines().chain(said.err.lines());
        let objects: Vec<Value> = lines
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert!(
            !objects.is_empty() && objects.iter().all(Value::is_object),
            "{arguments:?}: {said:?}"
        );
        if said.code != 0 {
            let message = objects[0]["message"].as_str().unwrap_or_default();
            assert!(
                objects[0]["error"].is_string() && message.ends_with('.'),
                "{said:?}"
            );
        }
    }
}

#[test]
fn failures_are_told_in_four_languages() {
    let home = filled(10);
    let mut sentences: Vec<String> = ["de", "nl", "fr", "en"]
        .into_iter()
        .map(|language| run(home.admin().args(["--lang", language, "demo"])).err)
        .collect();
    sentences.sort();
    sentences.dedup();
    assert_eq!(sentences.len(), 4, "{sentences:?}");
}

#[test]
fn names_are_printed_by_no_command_but_an_export() {
    let home = Home::new();
    let list = home.path().join("list.csv");
    std::fs::write(&list, "name,group\nZacharias,Montag\n,Montag\n").unwrap();
    let bad = list.display().to_string();
    assert!(
        !format!(
            "{:?}",
            admin(&home, ["roster", "import", &bad, "--group", "G"])
        )
        .contains("Zacharias")
    );
    std::fs::write(&list, "name,group\nZacharias,Montag\n").unwrap();
    for arguments in [
        &["roster", "import", &bad, "--group", "G"][..],
        &["roster", "list"],
        &["data", "stats"],
        &["data", "check"],
    ] {
        let said = admin(&home, arguments);
        assert_eq!(said.code, 0, "{said:?}");
        assert!(
            !format!("{said:?}").contains("Zacharias"),
            "{arguments:?} prints a name"
        );
    }
    assert!(binary("tilia-admin").exists());
}
