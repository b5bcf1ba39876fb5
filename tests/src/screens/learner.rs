//! The learner's pages.

use super::Visitor;
use crate::Window;
use crate::assessment::{begin_assessment, choose_in_task, do_task, end_task};
use crate::course::lesson;
use crate::learning::{
    come_in_as_guest, come_in_by_name, do_card, do_steps, minutes_pass, open_lesson,
};

/// The panels, a call for help, the question before a guest finishes, the goodbye, and the pages that cover.
pub(super) async fn ways_out<V: Visitor>(window: &Window, visitor: &mut V) {
    come_in_as_guest(window, "en").await;
    visitor.look(window, "home-guest").await;
    for tool in ["look", "language", "read"] {
        window.press(&format!("[data-tool=\"{tool}\"]")).await;
        window.find("[role=\"dialog\"]").await;
        visitor.look(window, &format!("panel-{tool}")).await;
        window.press("[role=\"dialog\"] .end .btn").await;
        window.gone("[role=\"dialog\"]").await;
    }
    window.press("[data-tool=\"call\"]").await;
    window.find("[data-call]").await;
    visitor.look(window, "call").await;
    window.press("[data-call] button").await;
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
    window.go_on().await;
    nobody_there(window, visitor).await;
}

/// A page that nobody uses, and the start page after it.
async fn nobody_there<V: Visitor>(window: &Window, visitor: &mut V) {
    come_in_as_guest(window, "en").await;
    minutes_pass(window, 11).await;
    window.screen("quiet").await;
    visitor.look(window, "quiet").await;
    minutes_pass(window, 40).await;
    window.find("[data-over]").await;
    window.screen("start").await;
    visitor.look(window, "start-over").await;
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
    sheets(window, visitor).await;
    window.press("footer .btn:first-of-type").await;
    window.screen("home").await;
    visitor.look(window, "home-after-a-lesson").await;
    review(window, visitor).await;
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

/// The end of a lesson, and its sheet where nothing prints and nothing asks for a place.
async fn sheets<V: Visitor>(window: &Window, visitor: &mut V) {
    visitor.look(window, "end").await;
    window.press(".sheet-buttons .btn:nth-child(1)").await;
    window.find(".sheet-buttons [data-failure]").await;
    visitor.look(window, "sheet-not-printed").await;
    window.press(".sheet-buttons .btn:nth-child(2)").await;
    window.find("dialog form").await;
    visitor.look(window, "sheet-path").await;
    window.press("dialog .btn.main").await;
    window.gone("dialog").await;
}

async fn review<V: Visitor>(window: &Window, visitor: &mut V) {
    window.press(".more [data-key=\"review\"]").await;
    window.find("[data-rest=\"none\"]").await;
    visitor.look(window, "review-none").await;
    window.press("footer .btn:not(.main)").await;
    window.find("[data-screen=\"review\"][data-step]").await;
    visitor.look(window, "review-exercise").await;
    do_card(window, lesson("phishing")).await;
    visitor.look(window, "review-answered").await;
    window.go_on().await;
    let card = "[data-screen=\"review\"][data-step]";
    let rest = "[data-rest]";
    window.find(&format!("{card}, {rest}")).await;
    while window.has(card).await {
        do_card(window, lesson("phishing")).await;
        window.go_on().await;
    }
    window.find("[data-rest=\"done\"]").await;
    visitor.look(window, "review-done").await;
    window.go_on().await;
    window.screen("home").await;
}

pub(super) async fn settings<V: Visitor>(window: &Window, visitor: &mut V) {
    come_in_by_name(window, "de", "Mia").await;
    window.press(".more [data-key=\"settings\"]").await;
    window.screen("settings").await;
    visitor.look(window, "settings").await;
    window.press(".settings [data-key=\"simple\"]").await;
    window.press(".settings > .row .btn").await;
    window.screen("about").await;
    visitor.look(window, "about").await;
    window.press(".about .card:nth-of-type(2) .row .btn").await;
    window.find(".about pre").await;
    window.press(".about .card:last-of-type .row .btn").await;
    window.press(".about li:first-child .btn").await;
    window.find(".about li .text").await;
    visitor.look(window, "about-report-and-licences").await;
    window.go_on().await;
    window.screen("settings").await;
    window.go_on().await;
    window.screen("home").await;
    visitor.look(window, "home-simple").await;
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
    choose_in_task(window).await;
    window.find(".sure").await;
    visitor.look(window, "assessment-task-chosen").await;
    end_task(window, Some("unsure")).await;
    window.press("footer .btn:not(.main)").await;
    window.screen("home").await;
    window.press(".more [data-key=\"where\"]").await;
    window.press(".tracks [data-key=\"safety\"]").await;
    window.find(".paused").await;
    visitor.look(window, "assessment-paused").await;
    window.go_on().await;
    window.screen("task").await;
    let mut number = 1;
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
