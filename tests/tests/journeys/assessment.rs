//! "Where do I stand?"

use crate::course::{lesson, pack};
use crate::learning::{come_in_by_name, do_steps, open_lesson};
use tilia_course::{Activity, ItemId};
use tilia_tests::{Home, Window};

#[tokio::test]
async fn a_self_assessment_with_a_pause_ends_in_my_picture() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_by_name(&window, "fr", "Achille").await;
    // Before the first lesson there is nothing to look at yet.
    assert_eq!(window.count(".more .btn").await, 2);
    let phishing = lesson("phishing");
    open_lesson(&window, phishing).await;
    do_steps(&window, phishing, 0, phishing.steps.len()).await;
    window.press(".offer .two .btn:nth-child(1)").await;
    begin(&window).await;
    for number in 0..3 {
        do_task(&window, number).await;
    }
    let paused_at = item(&window).await;
    window.press("footer .btn:not(.main)").await;
    resume(&window).await;
    assert_eq!(item(&window).await, paused_at);
    let mut number = 3;
    while do_task(&window, number).await {
        number += 1;
        assert!(number < 40, "the assessment does not end");
    }
    look_at_the_picture(&window).await;
    window.close().await;
    let stats = home.stats();
    assert!(stats["answers"].as_u64() > Some(5), "{stats}");
}

/// From the choice of a track through the own view of oneself to the first task.
async fn begin(window: &Window) {
    window.screen("assessment").await;
    window.press(".tracks [data-key=\"safety\"]").await;
    window.find(".statements fieldset").await;
    let statements = window.attributes(".statements fieldset", "data-key").await;
    // The last statement stays without an answer: nobody has to judge everything.
    for (at, key) in statements.iter().skip(1).enumerate() {
        let rating = format!(
            ".statements [data-key=\"{key}\"] .rating:nth-of-type({})",
            at % 4 + 1
        );
        window.press(&rating).await;
    }
    window.go_on().await;
    window.screen("task").await;
}

/// From home back into the paused assessment.
async fn resume(window: &Window) {
    window.screen("home").await;
    window.press(".more .btn:nth-child(1)").await;
    window.screen("assessment").await;
    window.find(".tracks [data-key=\"safety\"], .paused").await;
    if !window.has(".paused").await {
        window.press(".tracks [data-key=\"safety\"]").await;
    }
    window.find(".paused").await;
    window.go_on().await;
    window.screen("task").await;
}

async fn item(window: &Window) -> String {
    let item = window
        .attribute("[data-screen=\"task\"]", "data-item")
        .await;
    item.unwrap()
}

/// Does the task shown: every fourth with "I don't know", the others rightly, now sure, now unsure.
/// Whether there is another one.
async fn do_task(window: &Window, number: usize) -> bool {
    let item = item(window).await;
    let task = pack().item(&ItemId::from(item.as_str())).unwrap();
    let Activity::Choice(choice) = &task.activity else {
        panic!("{item} is no choice");
    };
    if number % 4 == 1 {
        window.press("[data-key=\"dont-know\"]").await;
        window
            .find("[data-key=\"dont-know\"][aria-pressed=\"true\"]")
            .await;
        assert!(!window.has(".sure").await, "sure of not knowing");
    } else {
        let right = choice.right[0].as_str();
        window
            .press(&format!(".choice[data-key=\"{right}\"]"))
            .await;
        let sure = if number.is_multiple_of(3) {
            "unsure"
        } else {
            "sure"
        };
        window.press(&format!(".sure [data-key=\"{sure}\"]")).await;
    }
    window.go_on().await;
    window
        .find(&format!(
            "[data-screen=\"picture\"]:not([aria-busy=\"true\"]), [data-screen=\"task\"]:not([data-item=\"{item}\"])"
        ))
        .await;
    !window.has("[data-screen=\"picture\"]").await
}

/// The chart, the same in words, and the way back to it from my progress.
async fn look_at_the_picture(window: &Window) {
    window.screen("picture").await;
    let band = window.words("h1").await;
    assert!(!band.is_empty());
    window.press(".top .btn").await;
    window.find(".results table").await;
    window.press(".top .btn").await;
    window.gone(".results table").await;
    window.press("footer .btn:not(.main)").await;
    window.screen("home").await;
    window.press(".more .btn:nth-child(2)").await;
    window.screen("progress").await;
    window.press(".tiles [data-key=\"safety\"]").await;
    window.screen("picture").await;
    assert_eq!(window.words("h1").await, band);
}
