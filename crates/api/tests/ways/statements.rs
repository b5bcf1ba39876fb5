//! Statements for learning record stores.

use crate::exports::{PRIVATE, worked, written};
use crate::house::{House, export};
use serde_json::{Value, json};

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
