//! Every step of a lesson, before and after its answer.

use super::Visitor;
use crate::Window;
use crate::course::lesson;
use crate::learning::{answer, at_step, come_in_as_guest, open_lesson};

/// Whole lessons, one after the other, by somebody without a name.
pub(super) async fn of_guests<V: Visitor>(window: &Window, visitor: &mut V, ids: &[&str]) {
    come_in_as_guest(window, "en").await;
    for id in ids {
        whole(window, visitor, id).await;
    }
}

/// Every step and the end page; back on the learner's first page afterwards.
async fn whole<V: Visitor>(window: &Window, visitor: &mut V, id: &str) {
    let lesson = lesson(id);
    open_lesson(window, lesson).await;
    for (at, step) in lesson.steps.iter().enumerate() {
        let name = format!("{id}-{:02}-{}", at + 1, step.id);
        at_step(window, step).await;
        visitor.look(window, &name).await;
        if let Some(activity) = &step.activity {
            answer(window, activity).await;
            visitor.look(window, &format!("{name}-answered")).await;
        }
        window.go_on().await;
    }
    window.screen("end").await;
    visitor.look(window, &format!("{id}-end")).await;
    window.press("footer .btn:first-of-type").await;
    window.screen("home").await;
}
