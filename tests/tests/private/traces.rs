//! The whole way in a fresh home: in, through every private lesson, and out in the rudest way there is.

use crate::headless::Headless;
use crate::lessons::{Private, private_lessons};
use crate::search::{Trace, traces};
use crate::visit;
use serde_json::json;
use std::path::Path;
use std::time::Duration;
use tilia_tests::course;
use tilia_tests::{Ears, Home, Voice, Window};

/// Recorded as completed where it stands in the course plan, else not at all.
const PLANNED: &str = "what-is-digital-violence";
/// No lesson has this word.
const CANARY: &str = "Kanarienvogelfutter";

#[tokio::test]
async fn a_killed_window_leaves_no_trace_of_private_lessons() {
    let home = Home::new();
    let voice = Voice::of(&home, &["en"], Ears::Counts, Duration::from_millis(200));
    let window = Window::open(&home, &[]).await;
    let lessons = visit_all(&window, &voice).await;
    kill(&home).await;
    window.close().await;
    assert_only_open_lessons_are_known(&home, &lessons);
    let left = page_folders(&home);

    // The next start tidies up what the killed one could not.
    let window = Window::open(&home, &[]).await;
    window.screen("start").await;
    let still: Vec<String> = page_folders(&home)
        .into_iter()
        .filter(|folder| left.contains(folder))
        .collect();
    assert_eq!(
        still,
        Vec::<String>::new(),
        "page data of the killed window is still there"
    );
    kill(&home).await;
    window.close().await;
    assert_only_open_lessons_are_known(&home, &lessons);
}

#[tokio::test]
async fn a_window_that_is_finished_leaves_no_trace_of_private_lessons() {
    let home = Home::new();
    let voice = Voice::of(&home, &["en"], Ears::Counts, Duration::from_millis(200));
    let window = Window::open(&home, &[]).await;
    let lessons = visit_all(&window, &voice).await;
    window.press("[data-tool='finish']").await;
    window.screen("finish").await;
    // The page is gone with this click, so nobody waits for it to answer.
    window
        .script(
            "setTimeout(() => document.querySelector('footer .on .btn:first-child').click(), 50)",
        )
        .await;
    until("the window has closed", || running(&home).is_empty()).await;
    window.close().await;
    assert_eq!(page_folders(&home), Vec::<String>::new());
    assert_only_open_lessons_are_known(&home, &lessons);
}

#[tokio::test]
async fn a_planned_lesson_leaves_its_completion_and_nothing_more() {
    let home = Home::new();
    let lessons = private_lessons();
    let planned = lessons.iter().find(|lesson| lesson.id == PLANNED).unwrap();
    plan_for_somebody(&home, &planned.id);
    let window = Window::open(&home, &[]).await;
    visit::come_in_by_tile(&window).await;
    visit::open_lesson(&window, &planned.track, &planned.id).await;
    visit::work_through(&window, course::lesson(&planned.id), CANARY).await;
    kill(&home).await;
    window.close().await;
    let words = planned.words.iter().map(String::as_str).chain([CANARY]);
    let found = traces(home.path(), words);
    assert!(
        !found.is_empty(),
        "the lesson was not recorded as completed"
    );
    assert!(
        found
            .iter()
            .all(|trace| planned.id.contains(&trace.word) && trace.file.starts_with(home.data())),
        "more than its completion is known: {found:#?}"
    );
}

/// A group with this lesson in its plan, and one person in it.
fn plan_for_somebody(home: &Home, lesson: &str) {
    let mut app = Headless::open(&home.data()).unwrap();
    let set_up = json!({
        "site": "Library", "region": "DG", "name": "Trainer",
        "passphrase": "seven quiet herons cross the yellow ferry",
    });
    app.call("set_up", set_up).unwrap();
    let course = json!({
        "group": null, "name": "Tuesday", "firstDay": null, "lastDay": null, "quarterHours": 8,
        "plan": [lesson], "learners": 0,
    });
    let group = app.call("save_course", course).unwrap()["group"].clone();
    app.call("add_learner", json!({ "name": "Odette", "group": group }))
        .unwrap();
}

/// Lets the page be read aloud; of a private lesson somebody is asked before.
async fn listen(window: &Window, voice: &Voice) {
    let before = voice.heard().len();
    window.press("[data-tool='read']").await;
    window.press("dialog[open] .answers .btn:not(.main)").await;
    voice.said(before + 2).await;
}

/// Signs in, begins a recorded lesson, then listens to every private one and works through it.
async fn visit_all(window: &Window, voice: &Voice) -> Vec<Private> {
    visit::come_in(window, "Odette").await;
    visit::open_lesson(window, "safety", "phishing").await;
    window.press("footer .btn:not(.main)").await;
    window.screen("home").await;
    let lessons = private_lessons();
    for lesson in &lessons {
        visit::open_lesson(window, &lesson.track, &lesson.id).await;
        listen(window, voice).await;
        let (steps, answered) =
            visit::work_through(window, course::lesson(&lesson.id), CANARY).await;
        assert!(
            steps.len() > 5 && answered >= 3,
            "{}: {answered} answers in {steps:?}",
            lesson.id
        );
        window.picture(&format!("private-{}", lesson.id)).await;
        visit::go_home(window).await;
    }
    lessons
}

/// The lesson that may be recorded is found, so the search works; the private ones are not.
fn assert_only_open_lessons_are_known(home: &Home, lessons: &[Private]) {
    let recorded = traces(home.path(), ["phishing", "Odette"].into_iter());
    let in_database = |trace: &Trace| trace.file.starts_with(home.data());
    assert!(
        recorded.iter().filter(|trace| in_database(trace)).count() >= 2,
        "{recorded:?}"
    );
    let words = lessons
        .iter()
        .flat_map(|lesson| &lesson.words)
        .map(String::as_str);
    let found = traces(home.path(), words.chain([CANARY]));
    assert!(found.is_empty(), "of private lessons there are: {found:#?}");
}

/// Kills the window as the kernel does, and waits until nothing of it runs any more.
async fn kill(home: &Home) {
    let processes = running(home);
    assert!(!processes.is_empty(), "there is no window to kill");
    for process in processes {
        let status = std::process::Command::new("kill")
            .args(["-KILL", &process])
            .status()
            .unwrap();
        assert!(status.success());
    }
    until("the window is dead", || running(home).is_empty()).await;
}

async fn until(what: &str, come: impl Fn() -> bool) {
    for _ in 0..200 {
        if come() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("waited in vain: {what}");
}

/// Processes of `tilia` that work on this home.
fn running(home: &Home) -> Vec<String> {
    let data = home.data().display().to_string();
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let names = processes.filter_map(|entry| entry.file_name().into_string().ok());
    names
        .filter(|name| is_window(Path::new("/proc").join(name).as_path(), &data))
        .collect()
}

fn is_window(process: &Path, data: &str) -> bool {
    let command = std::fs::read(process.join("cmdline")).unwrap_or_default();
    let arguments: Vec<&[u8]> = command.split(|byte| *byte == 0).collect();
    arguments[0].ends_with(b"/tilia") && arguments.contains(&data.as_bytes())
}

/// Folders in which the page keeps its data while a window is open.
fn page_folders(home: &Home) -> Vec<String> {
    let entries = std::fs::read_dir(home.path().join("tmp"))
        .unwrap()
        .flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names
        .filter(|name| name.starts_with("tilia-page-"))
        .collect()
}
