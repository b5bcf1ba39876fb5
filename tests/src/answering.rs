//! Answers of a person's hands: each kind of activity done rightly.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a way that cannot be gone on has failed"
)]

use crate::{Window, scenes};
use tilia_course::{Activity, Decision, File, Order, Typing};

/// Gives the right answer to what there is to do on the step shown, and waits for what is said about it.
pub async fn answer(window: &Window, activity: &Activity) {
    match activity {
        Activity::Choice(choice) => {
            let option = format!(".choice[data-key=\"{}\"]", choice.right[0]);
            window.press(&option).await;
            window
                .find(&format!("{option}[data-verdict=\"right\"]"))
                .await;
        }
        Activity::Choices(choices) => {
            for key in &choices.right {
                window.press(&format!(".choice[data-key=\"{key}\"]")).await;
            }
            window.go_on().await;
        }
        Activity::Match(pairs) => {
            for (left, right) in &pairs.pairs {
                let list = format!(".pairs [data-key=\"{left}\"] select");
                window.select(&list, right.as_str()).await;
            }
            window.go_on().await;
        }
        Activity::Order(order) => {
            put_in_order(window, order).await;
            window.go_on().await;
        }
        Activity::Sort(sort) => {
            for (card, place) in &sort.cards {
                window.press(&format!(".chip[data-key=\"{card}\"]")).await;
                window.press(&format!(".name[data-box=\"{place}\"]")).await;
            }
            window.go_on().await;
        }
        Activity::Spot(spot) => {
            for mark in spot.marks.iter().filter(|mark| mark.clue) {
                window
                    .press(&format!(".mark[data-key=\"{}\"]", mark.id))
                    .await;
            }
            window.go_on().await;
        }
        Activity::File(file) => {
            keep_safe(window, file).await;
            window.go_on().await;
            window.press("[data-key=\"restore\"]").await;
        }
        Activity::Inbox(inbox) => {
            for message in &inbox.messages {
                decide(window, message.id.as_str(), message.actions[0]).await;
            }
            window.find(".result").await;
        }
        Activity::Letter(letter) => {
            let mut groups = Vec::new();
            for block in &letter.blocks {
                if block.group.is_some() && !groups.contains(&&block.group) {
                    groups.push(&block.group);
                    window
                        .press(&format!(".tickable[data-key=\"{}\"]", block.id))
                        .await;
                }
            }
            window.go_on().await;
        }
        Activity::Plan(plan) => {
            window
                .press(&format!(".choice[data-key=\"{}\"]", plan.options[0]))
                .await;
            window.go_on().await;
            window.find(".kept .icon").await;
        }
        Activity::Chat(chat) => scenes::talk(window, chat).await,
        Activity::Settings(settings) => scenes::set(window, settings).await,
        Activity::Web(web) => scenes::decide(window, web).await,
        Activity::Password(_) => scenes::take_four_words(window).await,
        Activity::Typing(typing) => type_lines(window, typing).await,
    }
    said(window, activity).await;
}

/// Types every line as it stands above its field.
async fn type_lines(window: &Window, typing: &Typing) {
    for key in &typing.lines {
        let line = format!("li[data-key=\"{key}\"]");
        let model = window.words(&format!("{line} .model")).await;
        window.fill(&format!("{line} input"), &model).await;
        window.find(&format!("{line} .done")).await;
    }
}

/// Waits for the words about an answer.
async fn said(window: &Window, activity: &Activity) {
    match activity {
        Activity::Letter(_) => drop(window.find(".feedback[data-verdict=\"neutral\"]").await),
        Activity::Plan(_) | Activity::Inbox(_) => {}
        Activity::Spot(_) => drop(window.find(".result[data-verdict=\"right\"]").await),
        Activity::File(_) => drop(window.find(".news.good").await),
        _ => drop(window.find(".feedback[data-verdict=\"right\"]").await),
    }
}

/// Copies every file to enough places that outlive the crash.
async fn keep_safe(window: &Window, file: &File) {
    let safe = file.places.iter().filter(|place| place.survives);
    let enough = usize::from(file.copies).saturating_sub(1).max(1);
    let safe: Vec<_> = safe.take(enough).collect();
    for saved in &file.files {
        window
            .press(&format!(".file[data-key=\"{}\"]", saved.id))
            .await;
        for place in &safe {
            window
                .press(&format!("[data-place=\"{}\"] .put", place.id))
                .await;
        }
        // Pressed once more, it is let go.
        window
            .press(&format!(".file[data-key=\"{}\"]", saved.id))
            .await;
    }
}

/// Decides about one message of an inbox.
pub async fn decide(window: &Window, message: &str, decision: Decision) {
    window
        .press(&format!(".mail[data-key=\"{message}\"]"))
        .await;
    let button = format!(
        "[data-message=\"{message}\"] .acts [data-key=\"{}\"]",
        decision.as_str()
    );
    window.press(&button).await;
    window
        .find(&format!(".mail.sorted[data-key=\"{message}\"]"))
        .await;
}

/// Moves the parts up, one after the other, until they stand as they should.
async fn put_in_order(window: &Window, order: &Order) {
    for (place, part) in order.parts.iter().enumerate() {
        loop {
            let shown = window.attributes(".parts > li", "data-key").await;
            let at = shown.iter().position(|key| key == part.as_str()).unwrap();
            if at == place {
                break;
            }
            window.press(&format!("[data-move=\"{part}-up\"]")).await;
            let moved = format!(".parts > li:nth-child({at})[data-key=\"{part}\"]");
            window.find(&moved).await;
        }
    }
}
