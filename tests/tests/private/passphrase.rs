//! What somebody types as a passphrase is in no file, and leaves the page with the step.

use crate::search::traces;
use crate::visit;
use tilia_tests::{Home, Window, repository};

/// No list and no lesson has this.
const TYPED: &str = "Kanarienvogel zupft 71 Quitten";

#[tokio::test]
async fn a_typed_passphrase_leaves_no_trace() {
    let home = Home::new();
    let lessons = repository().join("tests/packs/every-kind");
    let window = Window::open(&home, &["--lessons", lessons.to_str().unwrap()]).await;
    visit::come_in(&window, "Odette").await;
    visit::open_lesson(&window, "kinds", "password").await;
    window.press(".four .btn").await;
    window.find(".strength.enough").await;
    let field = "return document.querySelector('input.input').value";
    let offered = window.script(field).await.as_str().unwrap().to_owned();
    window.fill("input.input", TYPED).await;
    window.find(".strength.enough").await;
    window.press("footer .btn.main:not([aria-disabled])").await;
    window.find(".feedback[data-verdict=\"right\"]").await;
    window.press("footer .btn:not(.main)").await;
    window.screen("home").await;
    visit::open_lesson(&window, "kinds", "password").await;
    window.find(".feedback[data-verdict=\"right\"]").await;
    assert_eq!(window.script(field).await, "");
    let page = window
        .script("return document.documentElement.outerHTML")
        .await;
    assert!(!page.as_str().unwrap().contains("Kanarienvogel"));
    // While the window is open, and after it has been closed.
    assert_only_numbers_are_known(&home, &offered);
    window.close().await;
    assert_only_numbers_are_known(&home, &offered);
}

/// The records know strength and length, so the search works.
fn assert_only_numbers_are_known(home: &Home, offered: &str) {
    let length = format!("score=4,length={}", TYPED.len());
    let known = traces(home.path(), [length.as_str()].into_iter());
    assert!(!known.is_empty(), "{length} was not recorded");
    let words = [TYPED, "Kanarienvogel", "Quitten", offered];
    let found = traces(home.path(), words.into_iter());
    assert!(found.is_empty(), "{found:#?}");
}
