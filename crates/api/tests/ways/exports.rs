//! What leaves the house, and what never does.

use crate::house::{House, export};
use serde_json::{Value, json};
use tilia_api::{Job, console};

const PRIVATE: [&str; 2] = ["identity-and-doxing", "what-is-digital-violence"];

/// A trainer, a group without the assigned lesson in its plan, and somebody who has done everything.
fn worked() -> (House, String) {
    let mut house = House::new();
    house.set_up();
    let group = house.course("Dienstag", &["phishing"]);
    house.member("Odette Maes", &group);
    house.member("=1+1", &group);
    house.tile("Odette");
    for lesson in ["phishing", "my-data-my-rights", PRIVATE[0], PRIVATE[1]] {
        house.walk(lesson, true);
    }
    (house, group)
}

fn rows(text: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes())
        .records()
        .map(Result::unwrap)
        .collect()
}

fn place(house: &House, name: &str) -> Value {
    json!({ "by": "typed", "value": house.path().join(name) })
}

#[test]
fn private_lessons_stand_in_no_export() {
    let (mut house, _) = worked();
    for what in ["progress", "answers", "assessments"] {
        for format in ["csv", "csv-excel", "jsonl"] {
            let text = house.export(what, format, json!({}));
            for lesson in PRIVATE {
                assert!(!text.contains(lesson), "{lesson} stands in {what} {format}");
            }
        }
    }
    assert!(
        house
            .export("progress", "csv", json!({}))
            .contains("my-data-my-rights")
    );
}

#[test]
fn pseudonyms_leave_out_names_choices_and_times() {
    let (mut house, _) = worked();
    let named = house.export("answers", "csv", json!({}));
    let hidden = house.export("answers", "csv", json!({ "pseudonyms": true }));
    for column in ["learner_name", "chosen", "active_ms"] {
        assert!(named.lines().next().unwrap().contains(column));
        assert!(!hidden.lines().next().unwrap().contains(column));
    }
    let learner = house.learner("Odette");
    assert!(named.contains(&learner) && !hidden.contains(&learner) && !hidden.contains("Odette"));
    assert_eq!(
        hidden,
        house.export("answers", "csv", json!({ "pseudonyms": true }))
    );
}

#[test]
fn names_that_look_like_formulas_come_back_unchanged_from_the_data_profile() {
    let (mut house, _) = worked();
    let text = house.export("progress", "csv", json!({}));
    assert!(
        rows(&text)
            .iter()
            .any(|row| row.iter().any(|cell| cell == "=1+1"))
    );
    let neutral = house.export("progress", "csv-excel", json!({}));
    assert!(neutral.contains("'=1+1") && !neutral.contains(",=1+1"));
}

#[test]
fn the_days_of_an_export_are_local_and_both_included() {
    let mut house = House::new();
    house.set_up();
    // 23:59:50 in winter, and 00:00 two seconds after midnight.
    house.clock.now.utc_ms = 1_773_096_790_000 - 20_000;
    house.own_name("Odette");
    house.open("phishing");
    let activity = crate::answers::lesson("phishing").steps[1]
        .activity
        .clone()
        .unwrap();
    let answer = |house: &mut House, utc_ms: i64| {
        house.clock.now.utc_ms = utc_ms - 1_000;
        house.answer(
            "phishing",
            "first-reaction",
            crate::answers::right(&activity),
        );
    };
    let midnight = 1_773_097_200_000;
    answer(&mut house, midnight - 10_000);
    answer(&mut house, midnight + 2_000);
    let count = |house: &mut House, from: Option<&str>, to: Option<&str>| {
        rows(&house.export("answers", "csv", json!({ "from": from, "to": to }))).len()
    };
    // In July the clock is an hour further; the days of March stay what they were.
    for offset in [60, 120] {
        house.clock.now.offset_min = offset;
        assert_eq!(count(&mut house, Some("2026-03-09"), Some("2026-03-09")), 1);
        assert_eq!(count(&mut house, Some("2026-03-10"), None), 1);
        assert_eq!(count(&mut house, None, Some("2026-03-10")), 2);
        assert_eq!(count(&mut house, Some("2026-03-11"), None), 0);
    }
}

#[test]
fn an_export_of_one_learner_holds_that_learner_only() {
    let (mut house, group) = worked();
    let learner = house.learner("=1+1");
    house.tile("=1+1");
    house.walk("phishing", false);
    let text = house.export("answers", "csv", json!({ "learner": learner }));
    assert!(!rows(&text).is_empty() && !text.contains("Odette"));
    let both = house.export("answers", "csv", json!({ "group": group }));
    assert!(rows(&both).len() > rows(&text).len());
}

#[test]
fn exports_that_make_no_sense_are_refused() {
    let (mut house, _) = worked();
    let file = place(&house, "out.csv");
    for (more, code) in [
        (
            json!({ "from": "2026-03-10", "to": "2026-03-09" }),
            "export-dates",
        ),
        (json!({ "from": "yesterday" }), "bad-date"),
        (json!({ "group": "0".repeat(32) }), "unknown-group"),
        (json!({ "learner": "0".repeat(32) }), "unknown-learner"),
        (
            json!({ "what": ["progress", "answers"] }),
            "export-format-unfit",
        ),
        (json!({ "what": [] }), "unexpected"),
        (json!({ "format": "odt" }), "unexpected"),
        (
            json!({ "what": ["answers"], "format": "pdf" }),
            "export-format-unfit",
        ),
        (
            json!({ "what": ["courses"], "format": "xapi" }),
            "export-format-unfit",
        ),
    ] {
        let input = json!({ "export": export(&["progress"], "csv", more.clone()), "file": file });
        assert_eq!(house.refused("export_progress", input), code, "{more}");
    }
    assert!(!house.path().join("out.csv").exists());
}

#[test]
fn a_place_that_is_not_there_or_full_gets_no_file_and_no_audit_line() {
    let (mut house, _) = worked();
    for (path, code) in [
        ("/nowhere/out.csv", "path-missing"),
        ("/dev/full/out.csv", "unexpected"),
    ] {
        let input = json!({ "export": export(&["answers"], "csv", json!({})), "file": { "by": "typed", "value": path } });
        let refused = house.refused("export_progress", input);
        assert!(
            refused == code || refused == "path-missing" || refused == "path-refused",
            "{path}: {refused}"
        );
    }
    let lines = house.call("list_audit", json!({}));
    assert!(!lines.to_string().contains("exported"));
    assert_eq!(std::fs::read_dir(house.path()).unwrap().count(), 1);
}

/// Somebody who presses "Stop" at once.
struct Impatient;

impl Job for Impatient {
    fn report(&mut self, _done: u32, _total: u32) -> bool {
        false
    }
}

#[test]
fn a_stopped_export_leaves_no_file() {
    let mut house = House::new();
    let demo = console::Demo {
        learners: 30,
        answers: 2_000,
        groups: 2,
        seed: 1,
    };
    house.turn(|turn| console::demo(turn, &demo)).unwrap();
    house.set_up();
    for (format, name) in [
        ("csv", "out.csv"),
        ("xlsx", "out.xlsx"),
        ("jsonl", "out.jsonl"),
        ("xapi", "out.json"),
    ] {
        let input = json!({ "export": export(&["answers"], format, json!({})), "file": place(&house, name) });
        let failure = house
            .watched("export_progress", input, &mut Impatient)
            .unwrap_err();
        assert_eq!(failure.code, "stopped");
    }
    assert_eq!(std::fs::read_dir(house.path()).unwrap().count(), 1);
}

#[test]
fn the_preview_shows_every_field_with_an_example_and_counts_the_rows() {
    let (mut house, _) = worked();
    let input = export(
        &["progress", "answers"],
        "xlsx",
        json!({ "language": "de" }),
    );
    let preview = house.call("preview_export", input);
    assert_eq!(preview["fileName"], "tilia-progress-2026-03-09.xlsx");
    let tables = preview["tables"].as_array().unwrap();
    let progress = tables
        .iter()
        .find(|table| table["what"] == "progress")
        .unwrap();
    let rows = rows(&house.export("progress", "csv", json!({}))).len();
    assert_eq!(
        (
            progress["rows"].as_u64(),
            progress["fields"].as_array().unwrap().len()
        ),
        (u64::try_from(rows).ok(), 19)
    );
    let fields = progress["fields"].as_array().unwrap().iter();
    assert!(
        fields
            .clone()
            .all(|field| !field["name"].as_str().unwrap().is_empty()
                && !field["about"].as_str().unwrap().is_empty())
    );
}

/// The bytes of an exported file.
fn written(house: &mut House, export: Value) -> Vec<u8> {
    let path = house.path().join("written");
    let ticket = house.app().keep_path(path.clone());
    let file = json!({ "by": "ticket", "value": ticket });
    house.call("export_progress", json!({ "export": export, "file": file }));
    std::fs::read(path).unwrap()
}

/// The statements of a file.
fn statements(house: &mut House, what: &[&str], more: Value) -> Vec<Value> {
    serde_json::from_slice(&written(house, export(what, "xapi", more))).unwrap()
}

fn names_of_verbs(statements: &[Value]) -> Vec<&str> {
    let mut verbs: Vec<&str> = statements
        .iter()
        .map(|one| {
            one["verb"]["id"]
                .as_str()
                .unwrap()
                .rsplit('/')
                .next()
                .unwrap()
        })
        .collect();
    verbs.sort_unstable();
    verbs.dedup();
    verbs
}

#[test]
fn statements_tell_nothing_private_and_name_nobody() {
    let (mut house, _) = worked();
    let all = statements(
        &mut house,
        &["progress", "answers", "assessments"],
        json!({}),
    );
    assert_eq!(
        names_of_verbs(&all),
        ["answered", "completed", "initialized"]
    );
    let text = serde_json::to_string(&all).unwrap();
    for word in PRIVATE.into_iter().chain(["Odette", "=1+1", "T10:"]) {
        assert!(!text.contains(word), "{word}");
    }
    assert!(!text.contains(&house.learner("Odette")));
}

#[test]
fn of_an_assigned_lesson_only_the_completion_is_told_without_a_time_and_last() {
    let mut house = House::new();
    house.set_up();
    let group = house.course("Dienstag", &["phishing", PRIVATE[1]]);
    house.member("Odette", &group);
    house.tile("Odette");
    house.walk(PRIVATE[1], true);
    house.walk("phishing", true);
    let all = statements(&mut house, &["progress", "answers"], json!({}));
    let of_assigned: Vec<usize> = all
        .iter()
        .enumerate()
        .filter(|(_, one)| one.to_string().contains(PRIVATE[1]))
        .map(|(place, _)| place)
        .collect();
    assert_eq!(of_assigned, [all.len() - 1]);
    let told = &all[all.len() - 1];
    assert_eq!(told["result"], json!({ "completion": true }));
    assert!(told.get("timestamp").is_none());
    let some_days = json!({ "from": "2026-03-01", "to": "2026-03-31" });
    let within = statements(&mut house, &["progress", "answers"], some_days);
    assert_eq!(within.len(), all.len() - 1);
}

#[test]
fn the_same_event_is_the_same_statement_whatever_else_is_asked_for() {
    let (mut house, group) = worked();
    let everything = statements(&mut house, &["progress", "answers"], json!({}));
    let learner = house.learner("Odette");
    for (what, more) in [
        (
            &["progress", "answers"][..],
            json!({ "language": "fr", "pseudonyms": true }),
        ),
        (&["progress"], json!({ "group": group })),
        (&["answers"], json!({ "learner": learner })),
        (
            &["answers"],
            json!({ "from": "2026-03-09", "to": "2026-03-09" }),
        ),
    ] {
        let some = statements(&mut house, what, more.clone());
        assert!(
            !some.is_empty() && some.iter().all(|one| everything.contains(one)),
            "{more}"
        );
    }
    let ids: std::collections::BTreeSet<&str> = everything
        .iter()
        .map(|one| one["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids.len(), everything.len());
}

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
