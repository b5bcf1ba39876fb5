//! Reports on paper, read by pikepdf and poppler, beside the rows of the data files.

use crate::paper::{assert_in_order, inspect, read};
use crate::rows::{admin, filled};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use tilia_tests::Home;

const LANGUAGES: [&str; 4] = ["de", "nl", "fr", "en"];

fn export(home: &Home, language: &str, what: &str, format: &str, more: &[&str], out: &Path) {
    let out = out.display().to_string();
    let options = [
        "progress", "export", "--what", what, "--format", format, "--out", &out,
    ];
    let arguments: Vec<&str> = options.into_iter().chain(more.iter().copied()).collect();
    admin(home, language, &arguments);
}

fn rows(file: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(file).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// Title, completed, started: as the rows of progress say, lesson by lesson in their order.
fn counted(rows: &[Value]) -> Vec<(String, usize, usize)> {
    let mut order: Vec<String> = Vec::new();
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for row in rows {
        let title = row["lesson_title"].as_str().unwrap().to_owned();
        if !counts.contains_key(&title) {
            order.push(title.clone());
        }
        let (completed, started) = counts.entry(title).or_default();
        match row["status"].as_str().unwrap() {
            "completed" | "repeated-well" => *completed += 1,
            "started" => *started += 1,
            _ => {}
        }
    }
    let with_counts = |title: String| {
        let (completed, started) = counts[&title];
        (title, completed, started)
    };
    order.into_iter().map(with_counts).collect()
}

#[test]
fn a_group_on_paper_has_the_numbers_of_the_rows_in_every_language() {
    let home = filled("20", "600");
    let in_home = |name: String| home.path().join(name);
    for language in LANGUAGES {
        let (pdf, data) = (
            in_home(format!("{language}.pdf")),
            in_home(format!("{language}.jsonl")),
        );
        let all = "progress,assessments,summary,courses";
        export(&home, language, all, "pdf", &[], &pdf);
        export(&home, language, "progress", "jsonl", &[], &data);
        inspect(language, std::slice::from_ref(&pdf));
        let text = read(&pdf);
        let rows = rows(&data);
        let people: std::collections::BTreeSet<&str> = rows
            .iter()
            .map(|row| row["learner_id"].as_str().unwrap())
            .collect();
        let lines: Vec<String> = (1..)
            .zip(counted(&rows))
            .map(|(number, (title, completed, started))| {
                let not_yet = people.len() - completed - started;
                let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
                format!("{number} {title} {completed} {started} {not_yet}")
            })
            .collect();
        assert!(lines.len() > 5);
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert_in_order(&text, &lines);
        assert!(text.contains("=HYPERLINK(\"http://x\",\"y\")"), "{text}");
    }
}

/// Every letter once: our Arabic typeface draws the dots of a letter by themselves, and poppler reads
/// the letter for its body and for its dots.
fn once(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

#[test]
fn one_person_on_paper_is_named_large_and_nobody_else_is() {
    let home = filled("5", "60");
    let data = home.path().join("all.jsonl");
    export(&home, "en", "progress", "jsonl", &[], &data);
    let rows = rows(&data);
    let of = |name: &str| {
        rows.iter()
            .find(|row| row["learner_name"] == name)
            .unwrap()
            .clone()
    };
    let arabic = of("مريم");
    let id = arabic["learner_id"].as_str().unwrap();
    let (named, hidden) = (
        home.path().join("named.pdf"),
        home.path().join("hidden.pdf"),
    );
    export(
        &home,
        "nl",
        "progress,assessments",
        "pdf",
        &["--learner", id],
        &named,
    );
    export(
        &home,
        "nl",
        "progress,assessments",
        "pdf",
        &["--learner", id, "--pseudonyms"],
        &hidden,
    );
    inspect("nl", &[named.clone(), hidden.clone()]);
    let (named, hidden) = (read(&named), read(&hidden));
    assert!(once(&named).contains(&once("مريم")), "{named}");
    assert!(
        !hidden.contains("مريم") && !hidden.contains("@SUM"),
        "{hidden}"
    );
    assert_in_order(
        &named,
        &["Verslag over één persoon", "Lessen", "Zelfinschattingen"],
    );
}
