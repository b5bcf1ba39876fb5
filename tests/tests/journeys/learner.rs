//! Somebody who learns under their own name.

use tilia_tests::course::lesson;
use tilia_tests::learning::{at_step, come_in_by_name, come_in_by_tile, do_steps, open_lesson};
use tilia_tests::{Home, Window};

#[tokio::test]
async fn a_lesson_from_the_start_page_to_my_progress_and_the_next_one_in_two_sittings() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_by_name(&window, "de", "Leni Schmitz").await;
    let phishing = lesson("phishing");
    open_lesson(&window, phishing).await;
    do_steps(&window, phishing, 0, phishing.steps.len()).await;
    // Everything was answered, so nothing is left open, and the plan stands on the page.
    window.find(".end .plan li").await;
    assert!(!window.has(".end .open").await);
    window.press("footer .btn:not(.main)").await;
    window.screen("home").await;
    window.press(".more [data-key=\"progress\"]").await;
    window.screen("progress").await;
    window.find(".tiles [data-key=\"phishing\"] .done").await;
    window.go_on().await;
    half_a_lesson(&window).await;
    window.close().await;

    let window = Window::open(&home, &[]).await;
    come_in_by_tile(&window, "de", "Leni").await;
    // "Continue" leads to the step where the window was closed, with the answers given before.
    window.press(".hero .btn.main").await;
    let rights = lesson("my-data-my-rights");
    at_step(&window, &rights.steps[4]).await;
    window.press("[data-tool=\"back\"]").await;
    at_step(&window, &rights.steps[3]).await;
    window.find(".feedback[data-verdict=\"right\"]").await;
    window.press("[data-tool=\"back\"]").await;
    window.press("[data-tool=\"back\"]").await;
    window
        .find(".choice[data-key=\"company\"][data-verdict=\"right\"][aria-pressed=\"true\"]")
        .await;
    for step in &rights.steps[1..4] {
        at_step(&window, step).await;
        window.go_on().await;
    }
    do_steps(&window, rights, 4, rights.steps.len()).await;
    window.close().await;
    let stats = home.stats();
    assert_eq!(stats["learners"], 1, "{stats}");
}

/// The second lesson up to its fifth step.
async fn half_a_lesson(window: &Window) {
    let rights = lesson("my-data-my-rights");
    window.screen("home").await;
    open_lesson(window, rights).await;
    do_steps(window, rights, 0, 4).await;
}
