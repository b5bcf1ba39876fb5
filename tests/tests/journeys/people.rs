//! Two at one screen, three pictures, a hand for help, a page that nobody uses.

use tilia_tests::course::lesson;
use tilia_tests::learning::{
    choose_language, come_in_as_guest, come_in_by_name, finish, hear_of_leaving, minutes_pass,
    open_lesson, open_pictures, press_pictures,
};
use tilia_tests::{Home, Window, without_barriers};

async fn press_curtain_pictures(window: &Window, pictures: [&str; 3]) {
    for picture in pictures {
        let card = format!("dialog.curtain .picture[data-key=\"{picture}\"]");
        window.press(&card).await;
    }
    window
        .press("dialog.curtain footer .btn.main:not([aria-disabled])")
        .await;
}

#[tokio::test]
async fn three_pictures_keep_a_tile_closed_to_others_and_two_learn_together_behind_it() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_by_name(&window, "de", "Leni").await;
    open_pictures(&window).await;
    window.go_on().await;
    press_pictures(&window, ["hat", "fish", "hat"]).await;
    window.find("[data-stage=\"repeat\"]").await;
    without_barriers(&window, "pictures once more").await;
    press_pictures(&window, ["hat", "fish", "hat"]).await;
    window.find("[data-stage=\"about\"]").await;
    finish(&window).await;
    choose_language(&window, "fr").await;
    window.press("[data-key=\"together\"]").await;
    window.press(".person").await;
    window.press(".class .row .btn:nth-child(1)").await;
    without_barriers(&window, "two at one screen").await;
    window.go_on().await;
    window.screen("pin-ask").await;
    press_pictures(&window, ["fish", "hat", "hat"]).await;
    window.find("[data-failure]").await;
    without_barriers(&window, "other pictures").await;
    press_pictures(&window, ["hat", "fish", "hat"]).await;
    hear_of_leaving(&window).await;
    window.find("[data-together]").await;
    open_lesson(&window, lesson("phishing")).await;
    // A page left open is no way around the pictures.
    minutes_pass(&window, 11).await;
    window.screen("quiet").await;
    window.press("[data-screen=\"quiet\"] .btn.main").await;
    window.screen("pin-ask").await;
    without_barriers(&window, "pictures behind the curtain").await;
    press_curtain_pictures(&window, ["fish", "fish", "hat"]).await;
    window
        .find("dialog.curtain [data-failure=\"pin-wrong\"]")
        .await;
    press_curtain_pictures(&window, ["hat", "fish", "hat"]).await;
    window.gone("dialog.curtain").await;
    window.screen("player").await;
    // Whoever has forgotten them can make room for somebody else.
    minutes_pass(&window, 11).await;
    window.screen("quiet").await;
    window.press("[data-screen=\"quiet\"] .btn.main").await;
    window.screen("pin-ask").await;
    window
        .press("dialog.curtain footer .btn:not(.main):not([data-tool])")
        .await;
    window.screen("start").await;
    window.close().await;
    assert_eq!(home.stats()["learners"], 1);
}

#[tokio::test]
async fn a_hand_can_be_seen_across_the_room_until_nobody_needs_help() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    for language in ["nl", "en"] {
        window.speak(language).await;
        window.press("[data-tool=\"call\"]").await;
        window.find("[data-call]").await;
        without_barriers(&window, "a hand").await;
        window.press("[data-call] button").await;
        window.gone("[data-call]").await;
        window
            .until("return document.activeElement.dataset.tool === 'call'")
            .await;
    }
    come_in_as_guest(&window, "en").await;
    window.press("[data-tool=\"call\"]").await;
    let height = "return document.querySelector('[data-call]').offsetHeight / innerHeight";
    assert!(window.script(height).await.as_f64().unwrap() > 0.2);
    window.press("[data-tool=\"leave\"]").await;
    window.screen("leave").await;
    assert!(!window.has("[data-call]").await);
    window.close().await;
}

#[tokio::test]
async fn a_page_that_nobody_uses_is_covered_and_waits_and_the_visit_ends_much_later() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    // A clock that jumps does nothing to a visit.
    come_in_as_guest(&window, "de").await;
    window.script("Date.now = () => 0;").await;
    open_lesson(&window, lesson("phishing")).await;
    minutes_pass(&window, 11).await;
    window.screen("quiet").await;
    without_barriers(&window, "a covered page").await;
    window.press("[data-screen=\"quiet\"] .btn.main").await;
    window.gone("[data-screen=\"quiet\"]").await;
    window.screen("player").await;
    minutes_pass(&window, 40).await;
    window.find("[data-over]").await;
    window.screen("start").await;
    window.close().await;
    assert_eq!(home.stats()["events"], 0);
}
