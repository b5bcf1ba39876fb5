//! A person's way through whole lessons, with hands only.

use serde_json::Value;
use std::time::Duration;
use tilia_tests::Window;

/// Answers what stands on the page, types where that is possible, and presses the main button.
const GO_ON: &str = r"
    const main = document.querySelector('main[data-screen]');
    const canary = 'CANARY';
    for (const field of main.querySelectorAll('input:not([type=checkbox]):not([type=radio]), textarea')) {
        field.value = canary;
        field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const said = main.querySelector('[data-verdict], .answers .title, .answers p:not(.small)');
    if (!said) {
        for (const list of main.querySelectorAll('select')) {
            if (list.value === '') {
                list.selectedIndex = 1;
                list.dispatchEvent(new Event('change', { bubbles: true }));
            }
        }
        const boxes = [...main.querySelectorAll('.choice[role=checkbox]')];
        for (const box of boxes.slice(0, 2)) if (box.ariaChecked === 'false') box.click();
        if (boxes.length === 0) main.querySelector('.choice:not([aria-pressed=true])')?.click();
        if (!main.dataset.moved) main.querySelector('[data-move]:not([disabled])')?.click();
        main.dataset.moved = 'yes';
    }
    // What is talked about now is gone after the click.
    const answered = main.querySelector('[data-verdict], .right, .notYet') !== null;
    document.querySelector('footer .btn.main:not([aria-disabled])')?.click();
    return answered;
";

/// What a page shows: screen, step, whether an answer of this page is being talked about.
const HERE: &str = r"
    const main = document.querySelector('main[data-screen]');
    return [main?.dataset.screen ?? '', main?.dataset.step ?? '',
        main?.querySelector('[data-verdict], .right, .notYet') ? 'answered' : ''];
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

/// Works through the lesson at hand to its end page; returns the steps that were seen, and how many of them
/// were answered.
pub(crate) async fn work_through(window: &Window, canary: &str) -> (Vec<String>, usize) {
    let go_on = GO_ON.replace("CANARY", canary);
    let (mut steps, mut answered) = (Vec::new(), std::collections::BTreeSet::new());
    for _ in 0..200 {
        let here = here(window).await;
        let [screen, step, verdict] =
            [0, 1, 2].map(|part| here[part].as_str().unwrap_or_default().to_owned());
        if screen == "end" {
            window.find("main[data-screen='end'] h1").await;
            return (steps, answered.len());
        }
        if !verdict.is_empty() {
            answered.insert(step.clone());
        }
        if steps.last() != Some(&step) && !step.is_empty() {
            steps.push(step.clone());
        }
        if window.script(&go_on).await == true && !step.is_empty() {
            answered.insert(step.clone());
        }
        tokio::time::sleep(Duration::from_millis(120)).await;
    }
    panic!("the lesson has no end: {steps:?}");
}

async fn here(window: &Window) -> Value {
    window.script(HERE).await
}

/// From an end page to the home page.
pub(crate) async fn go_home(window: &Window) {
    window.press("footer .on .btn:first-child").await;
    window.screen("home").await;
}
