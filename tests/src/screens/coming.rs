//! Before somebody has come in: the start page, help for everybody, and who is learning.

use super::{Stage, Visitor};
use crate::Window;
use crate::desk::{lock_and_leave, set_up};
use crate::learning::{choose_language, come_in_by_name, finish, open_pictures, press_pictures};

pub(super) async fn before_a_visit<V: Visitor>(window: &Window, visitor: &mut V) {
    visitor.look(window, "start").await;
    window.press(".listen .btn").await;
    // Here nothing can speak, and the page says so.
    window.find("[role=\"dialog\"]").await;
    visitor.look(window, "start-listening").await;
    window.press("[role=\"dialog\"] .end .btn").await;
    window.press(".listen .btn").await;
    for topic in window.attributes(".topics [data-key]", "data-key").await {
        window
            .press(&format!(".topics [data-key=\"{topic}\"]"))
            .await;
        window.screen("happened").await;
        visitor.look(window, &format!("happened-{topic}")).await;
        window.press("[data-tool=\"back\"]").await;
        window.screen("start").await;
    }
    help(window, visitor).await;
    choose_language(window, "en").await;
    visitor.look(window, "who").await;
    window.press("[data-key=\"own-name\"]").await;
    visitor.look(window, "who-own-name").await;
    window.press("[data-key=\"together\"]").await;
    visitor.look(window, "who-together").await;
}

/// Contacts, keys, words; back on the start page afterwards.
async fn help<V: Visitor>(window: &Window, visitor: &mut V) {
    window.press("[data-tool=\"help\"]").await;
    window.screen("help").await;
    visitor.look(window, "help").await;
    window.press(".needs [data-key=\"card\"]").await;
    window.screen("help").await;
    visitor.look(window, "help-card").await;
    window.press("footer .btn:not(.main)").await;
    window.find("dialog [data-keys]").await;
    visitor.look(window, "keys").await;
    window.press("dialog .answers .btn:not(.main)").await;
    window.screen("glossary").await;
    visitor.look(window, "glossary").await;
    window.fill("input[type=\"search\"]", "🙂").await;
    visitor.look(window, "glossary-nothing-found").await;
    window.press("[data-tool=\"back\"]").await;
    window.screen("help").await;
    window.press("[data-tool=\"back\"]").await;
    window.screen("start").await;
}

pub(super) async fn coming_in<V: Visitor>(window: &Window, visitor: &mut V) {
    let hat = ["hat", "fish", "hat"];
    come_in_by_name(window, "de", "Marie-Christine Vandenberghe").await;
    open_pictures(window).await;
    visitor.look(window, "pin").await;
    window.go_on().await;
    visitor.look(window, "pin-new").await;
    press_pictures(window, hat).await;
    window.find("[data-stage=\"repeat\"]").await;
    visitor.look(window, "pin-repeat").await;
    press_pictures(window, hat).await;
    window.find("[data-stage=\"about\"]").await;
    visitor.look(window, "pin-chosen").await;
    finish(window).await;
    choose_language(window, "fr").await;
    window.find(".person").await;
    visitor.look(window, "who-class").await;
    window.fill("input[type=\"search\"]", "🙂").await;
    visitor.look(window, "who-class-nobody-found").await;
    window
        .fill("input[type=\"search\"]", "Marie-Christine")
        .await;
    window
        .until("return document.querySelectorAll('.person').length === 1")
        .await;
    window.press(".person").await;
    visitor.look(window, "who-class-chosen").await;
    window.go_on().await;
    window.screen("pin-ask").await;
    visitor.look(window, "pin-ask").await;
    press_pictures(window, ["fish", "hat", "hat"]).await;
    window.find("[data-failure]").await;
    window.press("main .btn.quiet").await;
    visitor.look(window, "pin-ask-refused").await;
    window.press("[data-tool=\"back\"]").await;
    window.screen("who").await;
    together(window, visitor).await;
}

/// Three at one screen, up to the page that tells everybody how to leave.
async fn together<V: Visitor>(window: &Window, visitor: &mut V) {
    window.press("[data-key=\"together\"]").await;
    window.find(".seats").await;
    visitor.look(window, "who-together-class").await;
    window.press(".class .row .btn:nth-child(2)").await;
    window.find(".class .cards").await;
    visitor.look(window, "who-together-own-name").await;
    window.press(".class .row .btn:nth-child(1)").await;
    window.gone(".class .cards").await;
    for seat in 1..=3 {
        window.press(".class .row .btn:nth-child(1)").await;
        window
            .find(&format!(".seats li:nth-child({seat}) .seat"))
            .await;
    }
    visitor.look(window, "who-together-full").await;
    window.go_on().await;
    window.screen("told").await;
    visitor.look(window, "told").await;
    window.go_on().await;
    window.screen("home").await;
    visitor.look(window, "home-together").await;
}

pub(super) async fn trouble<V: Visitor>(stage: &Stage, window: &Window, visitor: &mut V) {
    window.find("[data-notice=\"database-damaged\"]").await;
    visitor.look(window, "start-damaged").await;
    window.press("[data-notice] .btn:nth-child(1)").await;
    window.gone("[data-notice]").await;
    set_up(window, "Jo").await;
    lock_and_leave(window).await;
    stage.damage();
    window.press(".foot .btn").await;
    window.screen("trainer-failure").await;
    visitor.look(window, "trainer-failure").await;
}

/// From the start page of a PC for learners to what it exchanges with its trainer.
pub(super) async fn exchange<V: Visitor>(window: &Window, visitor: &mut V) {
    window.screen("start").await;
    visitor.look(window, "start-learners-only").await;
    window.press("[data-key=\"exchange\"]").await;
    window.screen("exchange").await;
    window.find("[data-key=\"bring\"]").await;
    visitor.look(window, "exchange").await;
}
