//! Coming back: five minutes of review, words explained, keys that help, and a lesson in another language.

use fantoccini::key::Key;
use tilia_tests::course::{TWO_LANGUAGES, lesson};
use tilia_tests::learning::{come_in_as_guest, do_card, do_steps, open_lesson};
use tilia_tests::{Home, Window};

#[tokio::test]
async fn what_was_answered_can_be_practised_again_in_two_languages_to_a_quiet_end() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_as_guest(&window, "fr").await;
    assert!(!window.has(".more [data-key=\"review\"]").await);
    let phishing = lesson("phishing");
    open_lesson(&window, phishing).await;
    do_steps(&window, phishing, 0, phishing.steps.len()).await;
    window.press("footer .btn:not(.main)").await;
    window.press(".more [data-key=\"review\"]").await;
    window.find("[data-rest=\"none\"]").await;
    assert_eq!(window.barriers().await, Vec::<String>::new());
    window.press("footer .btn:not(.main)").await;
    window.find("[data-screen=\"review\"][data-step]").await;
    assert_eq!(window.barriers().await, Vec::<String>::new());
    let (french, step) = (
        window.words("h1").await,
        window.attribute("[data-step]", "data-step").await,
    );
    window.speak("nl").await;
    window.find("[data-screen=\"review\"][lang=\"nl\"]").await;
    assert_ne!(window.words("h1").await, french);
    assert_eq!(window.attribute("[data-step]", "data-step").await, step);
    for _ in 0..8 {
        if window.has("[data-rest=\"done\"]").await {
            break;
        }
        do_card(&window, phishing).await;
        window.go_on().await;
    }
    window.find("[data-rest=\"done\"]").await;
    assert_eq!(window.barriers().await, Vec::<String>::new());
    window.go_on().await;
    window.screen("home").await;
    window.close().await;
    assert_eq!(home.stats()["events"], 0);
}

#[tokio::test]
async fn words_are_found_before_anybody_came_in_and_keys_steal_nothing_from_whoever_types() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.screen("start").await;
    window.keys(&[Key::Shift], Some('?')).await;
    window.find("dialog [data-keys]").await;
    assert_eq!(window.barriers().await, Vec::<String>::new());
    window.press("dialog .answers .btn:not(.main)").await;
    window.screen("glossary").await;
    let all = window.count("[data-term]").await;
    window.fill("input[type=\"search\"]", "?").await;
    assert!(!window.has("dialog").await);
    window.fill("input[type=\"search\"]", "PHISH").await;
    window
        .until("return document.querySelectorAll('[data-term]').length < 5")
        .await;
    assert!(window.has("[data-term=\"phishing\"]").await && all > 10);
    assert_eq!(window.barriers().await, Vec::<String>::new());
    window.go_on().await;
    window.screen("start").await;
    window.close().await;
}

#[tokio::test]
async fn a_lesson_without_the_language_is_told_in_another_one_and_says_so() {
    let home = Home::new();
    let window = Window::on_course(&home, TWO_LANGUAGES).await;
    come_in_as_guest(&window, "fr").await;
    window.find("[data-key=\"house\"] [lang=\"en\"]").await;
    window.press(".tracks [data-key=\"house\"]").await;
    window.screen("track").await;
    assert!(window.has("[data-other=\"en\"][lang=\"fr\"]").await);
    window.press(".lessons [data-key=\"doorbell\"]").await;
    window.find("main[lang=\"en\"][data-step=\"story\"]").await;
    window.find("[data-other=\"en\"][lang=\"fr\"]").await;
    assert_eq!(window.words("h1").await, "The bell");
    assert_eq!(window.barriers().await, Vec::<String>::new());
    window.go_on().await;
    window.press(".choice[data-key=\"open\"]").await;
    window
        .find(".choice[data-key=\"open\"][data-verdict=\"notYet\"]")
        .await;
    assert!(
        window
            .words(".feedback")
            .await
            .contains("Looking first costs nothing.")
    );
    window.speak("nl").await;
    window.find("main[lang=\"nl\"]").await;
    assert!(!window.has("[data-other]").await);
    window.close().await;
}
