//! Conversations, services, sites and passphrases, done with the mouse and with the keyboard alone.

use fantoccini::key::Key;
use tilia_tests::course::KINDS;
use tilia_tests::learning::{come_in_as_guest, come_in_by_name, open_kind, to_the_overview};
use tilia_tests::{Home, Window, without_barriers};

#[tokio::test]
async fn a_conversation_can_be_tried_again_from_any_point_and_is_there_when_one_comes_back() {
    let home = Home::new();
    let window = Window::on_course(&home, KINDS).await;
    come_in_by_name(&window, "fr", "Odette").await;
    open_kind(&window, "chat").await;
    without_barriers(&window, "a call").await;
    window.press(".choice[data-key=\"listen\"]").await;
    // Nothing tells which reply is the safe one before somebody has taken it.
    assert!(!window.has("[data-verdict]").await);
    window.press(".choice[data-key=\"tell\"]").await;
    window.find(".feedback[data-verdict=\"notYet\"]").await;
    without_barriers(&window, "a bad end").await;
    assert_eq!(window.count(".way [data-turn]").await, 2);
    window.find("[data-turn=\"hello\"] .why").await;
    window.press("[data-turn=\"code\"] .return .btn").await;
    // Back in the second turn, with the first reply still said.
    window.find(".voice").await;
    window.find(".log .mine").await;
    window.press(".choice[data-key=\"hang-up\"]").await;
    window.find(".feedback[data-verdict=\"right\"]").await;
    to_the_overview(&window).await;
    open_kind(&window, "chat").await;
    window.find(".feedback[data-verdict=\"right\"]").await;
    assert_eq!(window.count(".way [data-turn]").await, 2);
    window.go_on().await;
    messages_in_two_languages(&window).await;
    window.close().await;
}

/// A half-done chat keeps its way through a switch of language.
async fn messages_in_two_languages(window: &Window) {
    window.press(".choice[data-key=\"ask\"]").await;
    without_barriers(window, "messages").await;
    let french = window.words(".bubble.mine").await;
    window.speak("nl").await;
    window.find(".bubble.mine").await;
    assert_ne!(window.words(".bubble.mine").await, french);
    window.press(".choice[data-key=\"help\"]").await;
    window.press(".choice[data-key=\"pay\"]").await;
    window.find(".feedback[data-verdict=\"notYet\"]").await;
    window.press(".side .btn").await;
    window.find(".choice[data-key=\"ask\"]").await;
    assert_eq!(window.count(".bubble").await, 1);
}

#[tokio::test]
async fn services_and_sites_are_answered_with_the_mouse() {
    let home = Home::new();
    let window = Window::on_course(&home, KINDS).await;
    come_in_as_guest(&window, "fr").await;
    open_kind(&window, "settings").await;
    window.go_on().await;
    window.find(".setting[data-verdict=\"notYet\"]").await;
    without_barriers(&window, "checked settings").await;
    window
        .press("[data-switch=\"posts\"] [data-key=\"me\"]")
        .await;
    window.press("[data-switch=\"place\"] input").await;
    // A verdict belongs to the settings that were checked.
    assert!(!window.has(".setting[data-verdict]").await);
    window.go_on().await;
    window.find("[aria-live] [data-verdict=\"right\"]").await;
    for scene in ["cookies", "permissions", "login"] {
        window.go_on().await;
        window.find(&format!("[data-scene=\"{scene}\"]")).await;
        without_barriers(&window, scene).await;
        window.go_on().await;
        window.find(".setting[data-verdict]").await;
    }
    to_the_overview(&window).await;
    open_kind(&window, "web").await;
    around_the_shop(&window).await;
    window.close().await;
}

async fn around_the_shop(window: &Window) {
    for (link, page) in [
        ("reviews", "reviews"),
        ("back", "home"),
        ("shoe", "shoe"),
        ("pay", "pay"),
    ] {
        window.press(&format!("[data-link=\"{link}\"]")).await;
        window.find(&format!("[data-page=\"{page}\"]")).await;
        without_barriers(window, page).await;
    }
    window.press(".browser .back").await;
    window.find("[data-page=\"shoe\"]").await;
    window.press(".decide[data-key=\"leave\"]").await;
    window.press(".reason[data-key=\"price\"]").await;
    window.press(".reason[data-key=\"contact\"]").await;
    window.speak("de").await;
    window
        .find(".decide[data-key=\"leave\"][aria-pressed=\"true\"]")
        .await;
    window.go_on().await;
    window.find(".feedback[data-verdict=\"right\"]").await;
    assert_eq!(window.count(".reason[data-verdict=\"right\"]").await, 2);
    without_barriers(window, "a decision").await;
}

#[tokio::test]
async fn a_passphrase_is_judged_while_it_is_typed_and_gone_with_its_step() {
    let home = Home::new();
    let window = Window::on_course(&home, KINDS).await;
    come_in_as_guest(&window, "en").await;
    open_kind(&window, "password").await;
    without_barriers(&window, "an empty field").await;
    for (typed, reason) in [
        ("wachtwoord", "passphrase-common"),
        ("sdfghjkl", "passphrase-keyboard"),
        ("kkkkkkkkkkkkkkkk", "passphrase-repeat"),
    ] {
        window.fill("input.input", typed).await;
        window.find(&format!("[data-reason=\"{reason}\"]")).await;
    }
    without_barriers(&window, "a weak passphrase").await;
    assert_eq!(
        window.attribute("input.input", "type").await.unwrap(),
        "password"
    );
    window.press(".four .btn").await;
    window
        .until("return document.querySelectorAll('.goals .reached').length === 2")
        .await;
    let four = "return document.querySelector('input.input').value";
    let offered = window.script(four).await;
    assert_eq!(offered.as_str().unwrap().split(' ').count(), 4);
    window.speak("fr").await;
    assert_eq!(window.script(four).await, offered);
    window.go_on().await;
    window.find(".feedback[data-verdict=\"right\"]").await;
    without_barriers(&window, "a strong passphrase").await;
    to_the_overview(&window).await;
    open_kind(&window, "password").await;
    assert_eq!(window.script(four).await, "");
    window.close().await;
}

/// Presses Tab until the focus is on such an element.
async fn tab_to(window: &Window, css: &str) {
    let there = format!("return document.activeElement.matches({css:?})");
    for _ in 0..60 {
        if window.script(&there).await == serde_json::Value::Bool(true) {
            return;
        }
        window.keys(&[Key::Tab], None).await;
    }
    panic!("Tab never comes to {css}");
}

async fn tab_and_press(window: &Window, css: &str, key: Key) {
    tab_to(window, css).await;
    window.keys(&[key], None).await;
}

async fn go_on_by_keyboard(window: &Window) {
    tab_and_press(window, "footer .btn.main:not([aria-disabled])", Key::Enter).await;
}

#[tokio::test]
async fn everything_can_be_done_with_the_keyboard_alone_also_from_right_to_left() {
    let home = Home::new();
    let window = Window::on_course(&home, KINDS).await;
    come_in_as_guest(&window, "en").await;
    window.try_on("ar-XB").await;
    open_kind(&window, "chat").await;
    tab_and_press(&window, ".choice[data-key=\"listen\"]", Key::Enter).await;
    // The focus goes to what is said next, and the replies follow.
    window
        .until("return document.activeElement.matches('.voice')")
        .await;
    tab_and_press(&window, ".choice[data-key=\"hang-up\"]", Key::Enter).await;
    window.find(".feedback[data-verdict=\"right\"]").await;
    window
        .until("return document.activeElement.matches('.side h2')")
        .await;
    tab_and_press(&window, "[data-turn=\"hello\"] .btn", Key::Enter).await;
    window.find(".choice[data-key=\"listen\"]").await;
    to_the_overview(&window).await;
    open_kind(&window, "settings").await;
    tab_and_press(&window, "[data-switch=\"posts\"] input", Key::Down).await;
    tab_and_press(&window, "[data-switch=\"place\"] input", Key::Space).await;
    go_on_by_keyboard(&window).await;
    window.find("[aria-live] [data-verdict=\"right\"]").await;
    without_barriers(&window, "settings from right to left").await;
    to_the_overview(&window).await;
    site_and_passphrase(&window).await;
    window.close().await;
}

async fn site_and_passphrase(window: &Window) {
    open_kind(window, "web").await;
    tab_and_press(window, "[data-link=\"about\"]", Key::Enter).await;
    window
        .until("return document.activeElement.matches('[data-page=about] h2')")
        .await;
    tab_and_press(window, ".decide[data-key=\"leave\"]", Key::Enter).await;
    tab_and_press(window, ".reason[data-key=\"price\"] input", Key::Space).await;
    go_on_by_keyboard(window).await;
    window.find(".side [data-verdict=\"right\"]").await;
    without_barriers(window, "a site from right to left").await;
    to_the_overview(window).await;
    open_kind(window, "password").await;
    tab_to(window, "input.input").await;
    window
        .fill("input.input", "heron ferry kettle yellow")
        .await;
    window.find(".strength.enough").await;
    go_on_by_keyboard(window).await;
    window.find(".feedback[data-verdict=\"right\"]").await;
    without_barriers(window, "a passphrase from right to left").await;
}
