//! The tasks of a self-assessment, done with a person's hands.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a way that cannot be gone on has failed"
)]

use crate::Window;
use crate::course::pack;
use tilia_course::{Activity, ItemId};

/// Says how one sees oneself, and goes on to the first task of an assessment.
pub async fn begin_assessment(window: &Window) {
    window.find(".statements fieldset").await;
    let statements = window.attributes(".statements fieldset", "data-key").await;
    // The last statement stays without an answer: nobody has to judge everything.
    for (at, key) in statements.iter().skip(1).enumerate() {
        let rating = format!(
            ".statements [data-key=\"{key}\"] .rating:nth-of-type({})",
            at % 4 + 1
        );
        window.press(&rating).await;
    }
    window.go_on().await;
    window.screen("task").await;
}

/// The task shown.
pub async fn item(window: &Window) -> String {
    let item = window
        .attribute("[data-screen=\"task\"]", "data-item")
        .await;
    item.unwrap()
}

/// Chooses what is right in the task shown.
async fn choose_rightly(window: &Window, activity: &Activity) {
    match activity {
        Activity::Choice(choice) => {
            let right = format!(".choice[data-key=\"{}\"]", choice.right[0]);
            window.press(&right).await;
        }
        Activity::Inbox(inbox) => {
            let (message, decision) = (&inbox.messages[0].id, inbox.messages[0].actions[0]);
            let button = format!(
                "[data-message=\"{message}\"] .acts [data-key=\"{}\"]",
                decision.as_str()
            );
            window.press(&button).await;
        }
        Activity::Spot(spot) => {
            for mark in spot.marks.iter().filter(|mark| mark.clue) {
                let place = format!(".mark[data-key=\"{}\"]", mark.id);
                window.press(&place).await;
            }
        }
        other => panic!("no item is a {}", other.kind()),
    }
}

/// Gives the right answer to the task shown, and leaves it open whether that is sure.
pub async fn choose_in_task(window: &Window) {
    let item = item(window).await;
    let task = pack().item(&ItemId::from(item.as_str())).unwrap();
    choose_rightly(window, &task.activity).await;
}

/// Says how sure the answer is, where there is one, and goes on. Whether there is another task.
pub async fn end_task(window: &Window, sure: Option<&str>) -> bool {
    let item = item(window).await;
    if let Some(sure) = sure {
        window.press(&format!(".sure [data-key=\"{sure}\"]")).await;
    }
    window.go_on().await;
    window
        .find(&format!(
            "[data-screen=\"picture\"]:not([aria-busy=\"true\"]), [data-screen=\"task\"]:not([data-item=\"{item}\"])"
        ))
        .await;
    !window.has("[data-screen=\"picture\"]").await
}

/// Does the task shown: every fourth with "I don't know", the others rightly, now sure, now unsure.
/// Whether there is another one.
pub async fn do_task(window: &Window, number: usize) -> bool {
    if number % 4 == 1 {
        window.press("[data-key=\"dont-know\"]").await;
        window
            .find("[data-key=\"dont-know\"][aria-pressed=\"true\"]")
            .await;
        assert!(!window.has(".sure").await, "sure of not knowing");
        return end_task(window, None).await;
    }
    choose_in_task(window).await;
    let unsure = number.is_multiple_of(3);
    end_task(window, Some(if unsure { "unsure" } else { "sure" })).await
}
