//! A learner's hands: coming in, going through a lesson, and out again.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a way that cannot be gone on has failed"
)]

use crate::Window;
use crate::answering::answer;
use tilia_course::{Lesson, Step};

/// From the start page to the page that asks who is learning, in this language.
pub async fn choose_language(window: &Window, language: &str) {
    window.screen("start").await;
    window
        .press(&format!(".languages [data-key=\"{language}\"]"))
        .await;
    window.screen("who").await;
    window.find(&format!("html[lang=\"{language}\"]")).await;
}

/// Comes in without a name.
pub async fn come_in_as_guest(window: &Window, language: &str) {
    choose_language(window, language).await;
    window.press("[data-key=\"guest\"]").await;
    window.go_on().await;
    hear_of_leaving(window).await;
}

/// Everybody is told at their first visit how to leave.
pub async fn hear_of_leaving(window: &Window) {
    window.screen("told").await;
    window.go_on().await;
    window.screen("home").await;
}

/// Comes in with a name for the first time; the picture card is the bicycle.
pub async fn come_in_by_name(window: &Window, language: &str, name: &str) {
    choose_language(window, language).await;
    window.press("[data-key=\"own-name\"]").await;
    window.fill(".who input[type=\"text\"]", name).await;
    window.press(".cards [data-key=\"bicycle\"]").await;
    window.go_on().await;
    hear_of_leaving(window).await;
}

/// Comes in by the first tile with this name on it.
pub async fn come_in_by_tile(window: &Window, language: &str, name: &str) {
    choose_language(window, language).await;
    window.find(".person").await;
    let script = format!(
        "const tile = [...document.querySelectorAll('.person')]
             .find((one) => one.querySelector('b').textContent.includes({name:?}));
         return tile?.dataset.key ?? ''"
    );
    let key = window.script(&script).await;
    let key = key.as_str().unwrap();
    assert!(!key.is_empty(), "no tile for {name}");
    window.press(&format!(".person[data-key=\"{key}\"]")).await;
    window.go_on().await;
    window
        .find("[data-screen=\"told\"], [data-screen=\"home\"]")
        .await;
    if window.has("[data-screen=\"told\"]").await {
        hear_of_leaving(window).await;
    }
    window.screen("home").await;
}

/// Opens a lesson from the learner's first page, by its track.
pub async fn open_lesson(window: &Window, lesson: &Lesson) {
    window
        .press(&format!(".tracks [data-key=\"{}\"]", lesson.track))
        .await;
    window.screen("track").await;
    window
        .press(&format!(".lessons [data-key=\"{}\"]", lesson.id))
        .await;
    window.screen("player").await;
}

/// Opens a lesson of the course with one for every kind.
pub async fn open_kind(window: &Window, kind: &str) {
    window.press(".tracks [data-key=\"kinds\"]").await;
    window.screen("track").await;
    window
        .press(&format!(".lessons [data-key=\"{kind}\"]"))
        .await;
    window.screen("player").await;
}

/// Out of a lesson, to the learner's first page.
pub async fn to_the_overview(window: &Window) {
    window.press("footer .btn:not(.main)").await;
    window.screen("home").await;
}

/// Answers rightly what is on the page of a review of this lesson.
pub async fn do_card(window: &Window, lesson: &Lesson) {
    let at = |name: &'static str| window.attribute("[data-screen=\"review\"]", name);
    let id = at("data-step").await.unwrap();
    let step = lesson.steps.iter().find(|step| step.id == *id);
    answer(window, step.unwrap().activity.as_ref().unwrap()).await;
}

/// Presses three pictures, and goes on.
pub async fn press_pictures(window: &Window, pictures: [&str; 3]) {
    for picture in pictures {
        window
            .press(&format!(".picture[data-key=\"{picture}\"]"))
            .await;
    }
    window.go_on().await;
}

/// From the learner's first page to the page of one's three pictures.
pub async fn open_pictures(window: &Window) {
    window.press(".more [data-key=\"progress\"]").await;
    window.screen("progress").await;
    window.press("footer .btn:not(.main)").await;
    window.screen("pin").await;
}

/// Ends a visit, up to the start page.
pub async fn finish(window: &Window) {
    window.press("[data-tool=\"finish\"]").await;
    window.screen("finish").await;
    window.go_on().await;
    window.screen("start").await;
}

/// The page's steady clock goes on by so many minutes; the clock on the wall does not.
pub async fn minutes_pass(window: &Window, minutes: u32) {
    window
        .script(&format!(
            "const steady = performance.now.bind(performance);
             performance.now = () => steady() + {minutes} * 60000;"
        ))
        .await;
}

/// Waits for a step.
pub async fn at_step(window: &Window, step: &Step) {
    window
        .find(&format!(
            "[data-screen=\"player\"][data-step=\"{}\"]:not([aria-busy=\"true\"])",
            step.id
        ))
        .await;
}

/// Does the steps of a lesson rightly, from the step shown up to one that is only waited for.
pub async fn do_steps(window: &Window, lesson: &Lesson, from: usize, until: usize) {
    for step in &lesson.steps[from..until] {
        at_step(window, step).await;
        if let Some(activity) = &step.activity {
            answer(window, activity).await;
        }
        window.go_on().await;
    }
    match lesson.steps.get(until) {
        Some(step) => at_step(window, step).await,
        None => window.screen("end").await,
    }
}

/// From the first step on to a step by its id, answering what has to be answered on the way.
pub async fn skip_to(window: &Window, lesson: &'static Lesson, id: &str) -> &'static Step {
    let shown = window.attribute("[data-step]", "data-step").await;
    let place = |id: &str| lesson.steps.iter().position(|step| step.id == *id);
    let (from, until) = (place(&shown.unwrap()).unwrap(), place(id).unwrap());
    do_steps(window, lesson, from, until).await;
    &lesson.steps[until]
}
