//! What leaves the house, and what never does.

use crate::exchange::Stopping;
use crate::house::{House, export};
use serde_json::{Value, json};
use tilia_api::console;

pub(crate) const PRIVATE: [&str; 2] = ["identity-and-doxing", "what-is-digital-violence"];

/// A trainer, a group without the assigned lesson in its plan, and somebody who has done everything.
pub(crate) fn worked() -> (House, String) {
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

pub(crate) fn rows(text: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes())
        .records()
        .map(Result::unwrap)
        .collect()
}

pub(crate) fn place(house: &House, name: &str) -> Value {
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
            .watched("export_progress", input, &mut Stopping)
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
pub(crate) fn written(house: &mut House, export: Value) -> Vec<u8> {
    let path = house.path().join("written");
    let ticket = house.app().keep_path(path.clone());
    let file = json!({ "by": "ticket", "value": ticket });
    house.call("export_progress", json!({ "export": export, "file": file }));
    std::fs::read(path).unwrap()
}
