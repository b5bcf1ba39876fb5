//! Every step of a lesson, before and after its answer.

use super::Visitor;
use crate::Window;
use crate::answering::answer;
use crate::course::{every_kind, lesson, pack};
use crate::learning::{at_step, come_in_as_guest, open_kind, open_lesson, to_the_overview};
use tilia_course::Lesson;

/// Kinds with a scene of their own.
const SCENES: [&str; 7] = ["chat", "file", "inbox", "letter", "settings", "spot", "web"];

/// Every step and the end page, by somebody without a name.
pub(super) async fn whole<V: Visitor>(window: &Window, visitor: &mut V, id: &str) {
    come_in_as_guest(window, "en").await;
    let lesson = lesson(id);
    open_lesson(window, lesson).await;
    steps(window, visitor, lesson).await;
    window.screen("end").await;
    visitor.look(window, &format!("{id}-end")).await;
}

async fn steps<V: Visitor>(window: &Window, visitor: &mut V, lesson: &Lesson) {
    for (at, step) in lesson.steps.iter().enumerate() {
        let name = format!("{}-{:02}-{}", lesson.id, at + 1, step.id);
        at_step(window, step).await;
        visitor.look(window, &name).await;
        if let Some(activity) = &step.activity {
            answer(window, activity).await;
            visitor.look(window, &format!("{name}-answered")).await;
        }
        window.go_on().await;
    }
}

/// The kinds with a scene of their own, or those without.
pub(super) async fn kinds<V: Visitor>(window: &Window, visitor: &mut V, scenes: bool) {
    come_in_as_guest(window, "de").await;
    for lesson in every_kind().lessons.values() {
        if SCENES.contains(&lesson.id.as_str()) != scenes {
            continue;
        }
        open_kind(window, lesson.id.as_str()).await;
        steps(window, visitor, lesson).await;
        back_home(window).await;
    }
}

/// Every step of every lesson of a track of the built-in course, by somebody without a name.
pub async fn every_lesson<V: Visitor>(window: &Window, visitor: &mut V, track: &str) {
    come_in_as_guest(window, "de").await;
    let all = pack().lessons.values();
    for lesson in all.filter(|lesson| lesson.track.as_str() == track) {
        open_lesson(window, lesson).await;
        steps(window, visitor, lesson).await;
        back_home(window).await;
    }
}

async fn back_home(window: &Window) {
    window.screen("end").await;
    window.press("footer .btn:first-of-type").await;
    window.screen("home").await;
}

/// Lessons in another language than the page, which say so.
pub(super) async fn other_language<V: Visitor>(window: &Window, visitor: &mut V) {
    come_in_as_guest(window, "fr").await;
    visitor.look(window, "other-language-home").await;
    window.press(".tracks [data-key=\"house\"]").await;
    window.screen("track").await;
    visitor.look(window, "other-language-track").await;
    window.press(".lessons [data-key=\"doorbell\"]").await;
    window.screen("player").await;
    visitor.look(window, "other-language-step").await;
    to_the_overview(window).await;
}
