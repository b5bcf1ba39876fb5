//! Reports on paper, figures for others, and what is offered.

use crate::exports::{place, rows, worked, written};
use crate::house::{House, export};
use serde_json::{Value, json};
use tilia_api::console;

#[test]
fn others_get_whole_groups_in_one_quarter_and_nothing_else() {
    let (mut house, group) = worked();
    let learner = house.learner("Odette");
    let quarter = json!({ "forOthers": true, "from": "2026-01-01", "to": "2026-03-31" });
    let with = |more: Value| {
        let mut all = quarter.clone();
        for (name, value) in more.as_object().unwrap() {
            all[name] = value.clone();
        }
        all
    };
    for (what, more) in [
        ("progress", with(json!({}))),
        ("answers", with(json!({}))),
        ("assessments", with(json!({ "pseudonyms": true }))),
        ("summary", with(json!({ "learner": learner }))),
        ("summary", with(json!({ "to": "2026-06-30" }))),
        ("courses", with(json!({ "from": null, "to": null }))),
        ("summary", with(json!({ "from": "2026-01-02" }))),
    ] {
        let input = json!({ "export": export(&[what], "xlsx", more.clone()), "file": place(&house, "x.xlsx") });
        assert_eq!(
            house.refused("export_progress", input),
            "export-for-others",
            "{what} {more}"
        );
        let preview = export(&[what], "xlsx", more);
        assert_eq!(
            house.refused("preview_export", preview),
            "export-for-others"
        );
    }
    for what in ["summary", "courses"] {
        house.export(what, "csv", with(json!({ "group": group })));
    }
    let audit = house.call("list_audit", json!({})).to_string();
    assert!(audit.contains("summary csv 0 groups"), "{audit}");
}

#[test]
fn a_course_is_counted_and_stands_on_the_days_that_it_touches() {
    let (mut house, _) = worked();
    let text = house.export("courses", "csv", json!({}));
    let row = &rows(&text)[0];
    // Nothing is noted about days and satisfaction yet.
    assert_eq!(
        (&row[1], &row[4], &row[5], &row[7], &row[9]),
        ("Dienstag", "2", "2", "1", "0")
    );
    let days = json!({ "from": "2026-03-01", "to": "2026-03-31" });
    assert!(rows(&house.export("courses", "csv", days)).is_empty());
}

#[test]
fn a_report_on_paper_is_written_whole_and_noted() {
    let (mut house, group) = worked();
    let learner = house.learner("Odette");
    for (what, more) in [
        (
            &["progress", "assessments", "summary", "courses"][..],
            json!({ "group": group }),
        ),
        (
            &["progress", "assessments"],
            json!({ "learner": learner, "pseudonyms": true }),
        ),
    ] {
        let file = written(&mut house, export(what, "pdf", more));
        assert!(file.starts_with(b"%PDF-1.") && file.trim_ascii_end().ends_with(b"%%EOF"));
    }
    let audit = house.call("list_audit", json!({})).to_string();
    assert!(
        audit.contains("progress+assessments+summary+courses pdf"),
        "{audit}"
    );
}

#[test]
fn only_formats_that_fit_and_are_allowed_are_offered() {
    let (mut house, _) = worked();
    let offered = |house: &mut House, what: &[&str], format: &str| {
        let preview = house.call("preview_export", export(what, format, json!({})));
        let formats: Vec<String> = serde_json::from_value(preview["formats"].clone()).unwrap();
        (
            formats.join(" "),
            preview["format"].as_str().unwrap().to_owned(),
        )
    };
    assert_eq!(
        offered(&mut house, &["progress"], "csv"),
        (
            "xlsx pdf csv-excel csv jsonl xapi".to_owned(),
            "csv".to_owned()
        )
    );
    assert_eq!(
        offered(&mut house, &["progress", "answers"], "csv"),
        ("xlsx xapi".to_owned(), "xlsx".to_owned())
    );
    assert_eq!(offered(&mut house, &["answers"], "pdf").1, "xlsx");
    assert_eq!(
        offered(&mut house, &["summary", "courses"], "pdf"),
        ("xlsx pdf".to_owned(), "pdf".to_owned())
    );
    let mut house = House::with_policy(Some("schema = 1\nexport-formats = [\"csv\", \"pdf\"]\n"));
    house.set_up();
    assert_eq!(
        offered(&mut house, &["progress"], "xlsx"),
        ("pdf csv".to_owned(), "pdf".to_owned())
    );
    assert_eq!(
        offered(&mut house, &["progress", "answers"], "xlsx"),
        (String::new(), String::new())
    );
    let file = place(&house, "x.xlsx");
    let input = json!({ "export": export(&["progress"], "xlsx", json!({})), "file": file });
    assert_eq!(house.refused("export_progress", input), "export-format-off");
}

#[test]
fn the_preview_of_paper_and_statements_shows_what_they_hold() {
    let (mut house, _) = worked();
    let fields = |house: &mut House, what: &[&str], format: &str| -> Vec<String> {
        let preview = house.call("preview_export", export(what, format, json!({})));
        let fields = preview["tables"].as_array().unwrap().iter();
        fields
            .flat_map(|table| table["fields"].as_array().unwrap())
            .map(|field| {
                assert!(!field["about"].as_str().unwrap().is_empty());
                field["name"].as_str().unwrap().to_owned()
            })
            .collect()
    };
    let paper = fields(&mut house, &["progress"], "pdf");
    assert!(
        paper.contains(&"How far".to_owned()) && !paper.contains(&"Best result (%)".to_owned())
    );
    let statement = fields(&mut house, &["progress", "answers"], "xapi");
    assert!(statement.contains(&"actor.account.name".to_owned()));
    // A workbook of answers has an overview of lessons too, and says so.
    let workbook = fields(&mut house, &["answers"], "xlsx");
    assert!(workbook.contains(&"How far".to_owned()));
}

#[test]
fn what_is_left_out_does_not_depend_on_the_group_asked_for() {
    let mut house = House::new();
    let demo = console::Demo {
        learners: 60,
        answers: 3_000,
        groups: 3,
        seed: 4,
    };
    house.turn(|turn| console::demo(turn, &demo)).unwrap();
    house.set_up();
    let everybody = house.export("summary", "csv", json!({}));
    let everybody = rows(&everybody);
    assert!(everybody.iter().any(|row| !row[14].is_empty()));
    let courses = house.call("list_courses", json!({ "language": "en" }));
    for course in courses["courses"].as_array().unwrap() {
        let (group, name) = (&course["group"], course["name"].as_str().unwrap());
        let alone = rows(&house.export("summary", "csv", json!({ "group": group })));
        let of_group = everybody.iter().filter(|row| &row[1] == name);
        assert!(of_group.eq(alone.iter()), "{name}");
    }
}
