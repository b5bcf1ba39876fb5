//! The whole way of a learner with the keyboard alone.

use fantoccini::key::Key;
use tilia_tests::course::lesson;
use tilia_tests::keyboard::tour;
use tilia_tests::learning::{choose_language, do_steps, hear_of_leaving, open_lesson};
use tilia_tests::{Home, Window};

#[tokio::test]
async fn a_visit_from_the_language_to_the_goodbye_needs_no_mouse() {
    let home = Home::new();
    let mut window = Window::open(&home, &[]).await;
    window.without_mouse();
    choose_language(&window, "en").await;
    window.press("[data-key=\"guest\"]").await;
    window.go_on().await;
    hear_of_leaving(&window).await;
    let phishing = lesson("phishing");
    open_lesson(&window, phishing).await;
    do_steps(&window, phishing, 0, phishing.steps.len()).await;
    window.go_on().await;
    window.press("[data-tool=\"finish\"]").await;
    // Escape is the safe answer of a question, and leads back to where one was.
    window.find("dialog").await;
    window.keys(&[Key::Escape], None).await;
    window.gone("dialog").await;
    let back = "return document.activeElement?.dataset.tool === 'finish'";
    window.until(back).await;
    window.press("[data-tool=\"finish\"]").await;
    window.press("dialog .answers .btn:not(.main)").await;
    window.screen("finish").await;
    let fingers = window.take_fingers();
    assert!(fingers.stops > 100, "{} stops", fingers.stops);
    assert!(fingers.faults.is_empty(), "{}", fingers.faults.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn the_tabulator_reaches_everything_in_the_order_of_the_page() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    let mut faults = tour(&window).await;
    window.press("[data-tool=\"help\"]").await;
    window.screen("help").await;
    faults.extend(tour(&window).await);
    window.press("[data-tool=\"back\"]").await;
    choose_language(&window, "en").await;
    window.press("[data-key=\"own-name\"]").await;
    faults.extend(tour(&window).await);
    window.press("[data-key=\"guest\"]").await;
    window.go_on().await;
    hear_of_leaving(&window).await;
    faults.extend(tour(&window).await);
    let phishing = lesson("phishing");
    open_lesson(&window, phishing).await;
    faults.extend(tour(&window).await);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await;
}
