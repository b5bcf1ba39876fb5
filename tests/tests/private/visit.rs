//! A person's way through whole lessons, with hands only.

use tilia_course::Lesson;
use tilia_tests::Window;
use tilia_tests::answering::answer;
use tilia_tests::learning::at_step;

/// Types wherever something can be typed.
const TYPE: &str = r"
    const typed = 'input:not([type=checkbox]):not([type=radio]), textarea';
    for (const field of document.querySelectorAll(`main[data-screen] :is(${typed})`)) {
        field.value = 'CANARY';
        field.dispatchEvent(new Event('input', { bubbles: true }));
    }
";

/// Comes in with a name of one's own.
pub(crate) async fn come_in(window: &Window, name: &str) {
    window.screen("start").await;
    window.press("[data-key='en']").await;
    window.screen("who").await;
    window.press("[data-key='own-name']").await;
    window.fill("label.name input", name).await;
    window.press(".card-choice").await;
    window.press("footer .btn.main").await;
    hear_of_leaving(window).await;
}

/// Everybody is told at their first visit how to leave.
async fn hear_of_leaving(window: &Window) {
    window
        .find("[data-screen='told'], [data-screen='home']")
        .await;
    if window.has("[data-screen='told']").await {
        window.press("footer .btn.main").await;
    }
    window.screen("home").await;
}

/// Comes in as the only person of the class list.
pub(crate) async fn come_in_by_tile(window: &Window) {
    window.screen("start").await;
    window.press("[data-key='en']").await;
    window.screen("who").await;
    window.press(".people .person").await;
    window.press("footer .btn.main").await;
    hear_of_leaving(window).await;
}

/// Opens a lesson from the home page.
pub(crate) async fn open_lesson(window: &Window, track: &str, lesson: &str) {
    window.press(&format!("[data-key='{track}']")).await;
    window.screen("track").await;
    window.press(&format!("[data-key='{lesson}']")).await;
    window.screen("player").await;
}

/// Works through the lesson at hand to its end page, and answers everything in it; returns the steps that were
/// seen, and how many of them were answered.
pub(crate) async fn work_through(
    window: &Window,
    lesson: &Lesson,
    canary: &str,
) -> (Vec<String>, usize) {
    let mut answered = 0;
    for step in &lesson.steps {
        at_step(window, step).await;
        window.script(&TYPE.replace("CANARY", canary)).await;
        if let Some(activity) = &step.activity {
            answer(window, activity).await;
            answered += 1;
        }
        window.go_on().await;
    }
    window.find("main[data-screen='end'] h1").await;
    let steps = lesson.steps.iter().map(|step| step.id.to_string());
    (steps.collect(), answered)
}

/// From an end page to the home page.
pub(crate) async fn go_home(window: &Window) {
    window.press("footer .on .btn:first-child").await;
    window.screen("home").await;
}
