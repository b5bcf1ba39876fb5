//! The learner's pages.

use super::Visitor;
use crate::Window;
use crate::course::lesson;
use crate::learning::{
    begin_assessment, choose_language, come_in_as_guest, come_in_by_name, do_steps, do_task,
    open_lesson,
};

pub(super) async fn before_a_visit<V: Visitor>(window: &Window, visitor: &mut V) {
    visitor.look(window, "start").await;
    for topic in ["money", "password", "card", "threat", "pictures"] {
        window
            .press(&format!(".topics [data-key=\"{topic}\"]"))
            .await;
        window.screen("happened").await;
        visitor.look(window, &format!("happened-{topic}")).await;
        window.press("[data-tool=\"back\"]").await;
        window.screen("start").await;
    }
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
    choose_language(window, "en").await;
    visitor.look(window, "who").await;
    window.press("[data-key=\"own-name\"]").await;
    visitor.look(window, "who-own-name").await;
}

/// The panels, the question before a guest finishes, the goodbye, and the harmless page.
pub(super) async fn ways_out<V: Visitor>(window: &Window, visitor: &mut V) {
    come_in_as_guest(window, "en").await;
    visitor.look(window, "home-guest").await;
    for tool in ["look", "language"] {
        window.press(&format!("[data-tool=\"{tool}\"]")).await;
        window.find("[role=\"dialog\"]").await;
        visitor.look(window, &format!("panel-{tool}")).await;
        window.press("[role=\"dialog\"] .end .btn").await;
        window.gone("[role=\"dialog\"]").await;
    }
    window.press("[data-tool=\"finish\"]").await;
    window.find("dialog").await;
    visitor.look(window, "finish-ask").await;
    window.press("dialog .btn.main").await;
    window.gone("dialog").await;
    window.press("[data-tool=\"leave\"]").await;
    window.screen("leave").await;
    visitor.look(window, "leave").await;
    window.press("[data-screen=\"leave\"] ~ footer .btn").await;
    come_in_as_guest(window, "en").await;
    window.press("[data-tool=\"finish\"]").await;
    window.press("dialog .answers .btn:not(.main)").await;
    window.screen("finish").await;
    visitor.look(window, "finish-guest").await;
}

pub(super) async fn visit<V: Visitor>(window: &Window, visitor: &mut V) {
    come_in_by_name(window, "de", "Marie-Christine Vandenberghe").await;
    visitor.look(window, "home-new").await;
    window.press(".listen .btn").await;
    visitor.look(window, "home-listening").await;
    window.press(".listen .btn").await;
    window.press(".more [data-key=\"progress\"]").await;
    window.screen("progress").await;
    visitor.look(window, "progress-empty").await;
    window.go_on().await;
    window.screen("home").await;
    let phishing = lesson("phishing");
    open_lesson(window, phishing).await;
    do_steps(window, phishing, 0, phishing.steps.len()).await;
    visitor.look(window, "end").await;
    window.press("footer .btn:first-of-type").await;
    window.screen("home").await;
    visitor.look(window, "home-after-a-lesson").await;
    window.press(".more [data-key=\"review\"]").await;
    window.find("[data-rest=\"none\"]").await;
    visitor.look(window, "review-none").await;
    window.press("footer .btn:not(.main)").await;
    window.find("[data-screen=\"review\"][data-step]").await;
    visitor.look(window, "review-exercise").await;
    window.press("footer .btn:not(.main)").await;
    window.screen("home").await;
    window.press(".tracks [data-key=\"safety\"]").await;
    window.screen("track").await;
    visitor.look(window, "track-safety").await;
    window.press("footer .btn:not(.main)").await;
    window.press(".more [data-key=\"progress\"]").await;
    window.screen("progress").await;
    visitor.look(window, "progress").await;
    window.press("[data-tool=\"finish\"]").await;
    window.screen("finish").await;
    visitor.look(window, "finish").await;
}

pub(super) async fn assessment<V: Visitor>(window: &Window, visitor: &mut V) {
    come_in_by_name(window, "de", "Achille").await;
    let phishing = lesson("phishing");
    open_lesson(window, phishing).await;
    do_steps(window, phishing, 0, phishing.steps.len()).await;
    window.press(".offer .two .btn:nth-child(1)").await;
    window.screen("assessment").await;
    visitor.look(window, "assessment-tracks").await;
    window.press(".tracks [data-key=\"safety\"]").await;
    window.find(".statements fieldset").await;
    visitor.look(window, "assessment-own-view").await;
    begin_assessment(window).await;
    visitor.look(window, "assessment-task").await;
    let mut number = 0;
    while do_task(window, number).await {
        number += 1;
        assert!(number < 40, "the assessment does not end");
    }
    window.screen("picture").await;
    visitor.look(window, "picture").await;
    window.press(".top .btn").await;
    window.find(".results table").await;
    visitor.look(window, "picture-words").await;
}
