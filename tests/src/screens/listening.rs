//! Somebody who listens.

use super::Visitor;
use crate::Window;
use crate::course::lesson;
use crate::learning::{come_in_as_guest, open_lesson, to_the_overview};

pub(super) async fn listening<V: Visitor>(window: &Window, visitor: &mut V) {
    come_in_as_guest(window, "fr").await;
    open_lesson(window, lesson("listening")).await;
    // Its first step is read by itself.
    window.find("[data-tool=\"voice\"]").await;
    visitor.look(window, "listening-lesson").await;
    window.press("[data-tool=\"voice\"]").await;
    window.find("[role=\"dialog\"]").await;
    visitor.look(window, "panel-voice").await;
    window.press("[role=\"dialog\"] .end .btn").await;
    window.speak("nl").await;
    window.press("[data-tool=\"read\"]").await;
    window.find("[data-trouble=\"noVoice\"]").await;
    visitor.look(window, "panel-no-voice").await;
    window.press("[role=\"dialog\"] .end .btn").await;
    window.speak("fr").await;
    to_the_overview(window).await;
    open_lesson(window, lesson("identity-and-doxing")).await;
    window.press("[data-tool=\"read\"]").await;
    window.find("dialog[open]").await;
    visitor.look(window, "headphones").await;
}
