//! One's own settings come and go with the person.

use tilia_tests::learning::{come_in_as_guest, come_in_by_name, come_in_by_tile};
use tilia_tests::{Home, Window};

#[tokio::test]
async fn settings_wait_for_their_person_and_for_nobody_else() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_by_name(&window, "nl", "Mia").await;
    window.press("[data-tool=\"look\"]").await;
    window
        .press("[role=\"dialog\"] .row .btn, [role=\"dialog\"] div:not(.end) > .btn")
        .await;
    window.screen("settings").await;
    window.press(".settings [data-key=\"dark\"]").await;
    window.press(".settings [data-key=\"simple\"]").await;
    window.find("html[data-theme=\"dark\"]").await;
    window.go_on().await;
    window.screen("home").await;
    // Only "Continue" and the way back to everything.
    assert!(!window.has(".tracks, .six").await);
    window.press("[data-tool=\"finish\"]").await;
    window.screen("finish").await;
    window.go_on().await;
    window.screen("start").await;
    window.find("html[data-theme=\"light\"]").await;
    come_in_as_guest(&window, "fr").await;
    window.find(".tracks").await;
    assert!(window.has("html[data-theme=\"light\"]").await);
    window.press("[data-tool=\"leave\"]").await;
    window.press("[data-screen=\"leave\"] ~ footer .btn").await;
    come_in_by_tile(&window, "nl", "Mia").await;
    window.find("html[data-theme=\"dark\"]").await;
    window.press("nav.more [data-key=\"everything\"]").await;
    window.find(".tracks").await;
    window.close().await;
}
