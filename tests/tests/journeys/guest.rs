//! Somebody who looks in without a name.

use tilia_tests::course::lesson;
use tilia_tests::learning::{come_in_as_guest, do_steps, open_lesson};
use tilia_tests::{Home, Window};

#[tokio::test]
async fn nothing_of_a_guest_is_kept() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_as_guest(&window, "nl").await;
    let phishing = lesson("phishing");
    open_lesson(&window, phishing).await;
    do_steps(&window, phishing, 0, phishing.steps.len()).await;
    window.go_on().await;
    window.press("[data-tool=\"finish\"]").await;
    // Guests are asked once: what they did will be gone. The safe answer leaves everything as it is.
    window.press("dialog .btn.main").await;
    window.gone("dialog").await;
    window.press("[data-tool=\"finish\"]").await;
    window.press("dialog .answers .btn:not(.main)").await;
    window.screen("finish").await;
    window.press_to_close("footer .btn:not(.main)").await;
    let stats = home.stats();
    assert_eq!(stats["events"], 0, "{stats}");
    assert_eq!(stats["learners"], 0, "{stats}");
}
