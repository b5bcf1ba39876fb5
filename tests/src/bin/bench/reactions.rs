//! How soon the window reacts to a person: from the press until the page stands there, in the window itself.

use crate::figures::{Times, figure, ms};
use crate::headless::instant;
use crate::processes::{cpu_ms, family};
use serde_json::Value;
use std::time::Duration;
use tilia_tests::course::lesson;
use tilia_tests::learning::{come_in_as_guest, open_lesson};
use tilia_tests::{Home, Window};

/// So often each reaction is measured.
const TIMES: usize = 15;
/// So long nobody touches anything.
const IDLE: Duration = Duration::from_secs(30);

pub(crate) fn measure() {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build().unwrap();
    runtime.block_on(all());
}

async fn all() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_as_guest(&window, "en").await;
    let phishing = lesson("phishing");
    let (mut steps, mut answers, mut leaves) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..TIMES {
        if round > 0 {
            come_in_as_guest(&window, "en").await;
        }
        open_lesson(&window, phishing).await;
        let second = &phishing.steps[1].id;
        let there = format!("document.querySelector('[data-step=\"{second}\"] h1')");
        steps.push(reaction(&window, "footer .btn.main", &there).await);
        let told = "document.querySelector('.feedback h2')";
        answers.push(reaction(&window, ".choice", told).await);
        if round == 0 {
            languages(&window).await;
        }
        let covered = "document.querySelector('[data-screen=\"leave\"] h1')";
        leaves.push(reaction(&window, "[data-tool=\"leave\"]", covered).await);
        window.press("[data-screen=\"leave\"] ~ footer .btn").await;
    }
    tell("next step", steps, 50);
    tell("answer to feedback", answers, 80);
    tell("leave", leaves, 100);
    idle(&window).await;
    window.close().await;
}

/// There and back through all languages; the first time each of them has to be fetched.
async fn languages(window: &Window) {
    let (mut first, mut again) = (Vec::new(), Vec::new());
    for round in 0..TIMES {
        for language in ["de", "nl", "fr", "en"] {
            window.press("[data-tool=\"language\"]").await;
            let tile = format!("[role=\"dialog\"] [data-key=\"{language}\"]");
            window.find(&tile).await;
            let spoken = format!(
                "document.documentElement.lang === '{language}'
                    && document.querySelector('[data-step][lang=\"{language}\"]:not([aria-busy=\"true\"])')"
            );
            let time = reaction(window, &tile, &spoken).await;
            if round == 0 { &mut first } else { &mut again }.push(time);
        }
    }
    tell("language, the first time", first, 150);
    tell("language, known already", again, 150);
}

/// From pressing an element until something is true and has been drawn.
async fn reaction(window: &Window, css: &str, until: &str) -> Duration {
    let quoted = Value::from(css);
    let script = format!(
        "const done = arguments[arguments.length - 1];
         const began = performance.now();
         const look = () => {{
             if ({until}) requestAnimationFrame(() => done(performance.now() - began));
             else requestAnimationFrame(look);
         }};
         document.querySelector({quoted}).click();
         look();"
    );
    let took = window.wait_for(&script).await;
    Duration::from_secs_f64(took.as_f64().unwrap() / 1_000.0)
}

fn tell(what: &str, times: Vec<Duration>, target: u32) {
    let times = Times::of(times);
    let beside = format!("95 of 100 in {}; target {target} ms", ms(times.slow()));
    figure(what, &ms(times.median()), &beside);
}

/// What the window costs while nobody touches it.
async fn idle(window: &Window) {
    let processes = family(window.process().unwrap());
    let used = || {
        processes
            .iter()
            .map(|process| cpu_ms(*process))
            .sum::<u64>()
    };
    // What the last page still had to do is done by then.
    tokio::time::sleep(Duration::from_secs(5)).await;
    let (before, began) = (used(), instant());
    tokio::time::sleep(IDLE).await;
    let share = (used() - before) as f64 / began.elapsed().as_secs_f64() / 10.0;
    let beside = format!("of one core over {} s; target 0.5 %", IDLE.as_secs());
    figure("idle", &format!("{share:.2} %"), &beside);
}
