//! The course for tests has a lesson for every kind of activity, and is as sound as the course that ships.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop where something unexpected stands"
)]

use std::collections::BTreeMap;
use std::path::Path;

use tilia_course::{Activity, Files, Pack, Problem, check};

const KINDS: [&str; 15] = [
    "choice", "choices", "order", "match", "sort", "spot", "inbox", "chat", "settings", "web",
    "password", "file", "letter", "plan", "typing",
];

fn files() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/packs/every-kind");
    Files::from_folder(&folder).unwrap()
}

#[test]
fn every_kind_has_a_lesson_of_its_name() {
    let pack = Pack::load(files()).unwrap();
    let lessons: Vec<&str> = pack
        .tracks
        .iter()
        .flat_map(|track| &track.lessons)
        .map(|id| id.as_str())
        .collect();
    assert_eq!(lessons, KINDS);
    for lesson in pack.lessons.values() {
        let activities = lesson
            .steps
            .iter()
            .filter_map(|step| step.activity.as_ref());
        let kinds: Vec<&str> = activities.map(Activity::kind).collect();
        assert!(
            !kinds.is_empty() && kinds.iter().all(|kind| lesson.id == **kind),
            "{kinds:?}"
        );
    }
}

#[test]
fn the_course_for_tests_is_without_fault_in_four_languages() {
    let problems = check(&files(), None, true);
    let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    assert_eq!(lines, Vec::<String>::new());
    let pack = Pack::load(files()).unwrap();
    assert_eq!(pack.languages, ["de", "nl", "fr", "en"]);
    let titles: BTreeMap<String, usize> =
        pack.lessons.keys().fold(BTreeMap::new(), |mut all, id| {
            for language in &pack.languages {
                *all.entry(pack.headline(id, language).unwrap().0)
                    .or_default() += 1;
            }
            all
        });
    assert_eq!(
        titles.len(),
        KINDS.len() * pack.languages.len(),
        "{titles:?}"
    );
}

#[test]
fn a_lesson_of_a_track_without_cut_scores_needs_no_items() {
    let mut files = files();
    assert!(Pack::load(files.clone()).unwrap().items().next().is_none());
    let assessed = format!(
        "{}\n[cut-scores.kinds]\non-the-way = 0.0\nsure = 1.0\n",
        files.text("pack.toml").unwrap()
    );
    files.insert("pack.toml", assessed.into_bytes());
    let problems = Pack::load(files).unwrap_err();
    assert!(
        problems
            .iter()
            .all(|problem| problem.file.ends_with("/items.toml"))
    );
    assert_eq!(problems.len(), KINDS.len());
}
