//! "Where do I stand?"

use tilia_tests::assessment::{begin_assessment, do_task, item};
use tilia_tests::course::lesson;
use tilia_tests::learning::{come_in_by_name, do_steps, open_lesson};
use tilia_tests::{Home, Window};

#[tokio::test]
async fn a_self_assessment_with_a_pause_ends_in_my_picture() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_by_name(&window, "fr", "Achille").await;
    // Before the first lesson there is nothing to look at yet.
    assert_eq!(window.count(".more .btn").await, 3);
    let phishing = lesson("phishing");
    open_lesson(&window, phishing).await;
    do_steps(&window, phishing, 0, phishing.steps.len()).await;
    window.press(".offer .two .btn:nth-child(1)").await;
    window.screen("assessment").await;
    window.press(".tracks [data-key=\"safety\"]").await;
    begin_assessment(&window).await;
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
    window.press(".more [data-key=\"progress\"]").await;
    window.screen("progress").await;
    window.press(".tiles [data-key=\"safety\"]").await;
    window.screen("picture").await;
    assert_eq!(window.words("h1").await, band);
}
