//! A learner's hands in conversations, services, sites and passphrases: the safe way through each.

use crate::Window;
use std::collections::BTreeSet;
use tilia_course::{Chat, Key, Settings, Web, WebDecision};

/// Takes the shortest way to a safe end.
pub(crate) async fn talk(window: &Window, chat: &Chat) {
    for reply in safe_way(chat) {
        window
            .press(&format!(".side .choice[data-key=\"{reply}\"]"))
            .await;
    }
}

fn safe_way(chat: &Chat) -> Vec<Key> {
    let mut seen = BTreeSet::new();
    let mut open = std::collections::VecDeque::from([(chat.start.clone(), Vec::new())]);
    while let Some((here, way)) = open.pop_front() {
        if chat.ends.iter().any(|end| end.safe && end.id == here) {
            return way;
        }
        let turn = chat.turns.iter().find(|turn| turn.id == here);
        for (reply, to) in turn.into_iter().flat_map(|turn| &turn.replies) {
            if seen.insert(to.clone()) {
                open.push_back((to.clone(), [way.clone(), vec![reply.clone()]].concat()));
            }
        }
    }
    panic!("no way through this conversation is safe");
}

/// Sets every switch to its first safe state, and checks.
pub(crate) async fn set(window: &Window, settings: &Settings) {
    for switch in &settings.switches {
        let Some(safe) = switch.safe.first().filter(|safe| **safe != switch.start) else {
            continue;
        };
        let setting = format!("[data-switch=\"{}\"]", switch.id);
        let option = format!("{setting} [data-key=\"{safe}\"]");
        if window.has(&option).await {
            window.press(&option).await;
        } else {
            window.press(&format!("{setting} [role=\"switch\"]")).await;
        }
    }
    window.go_on().await;
}

/// Decides rightly, for the right reasons.
pub(crate) async fn decide(window: &Window, web: &Web) {
    let decision = match web.right {
        WebDecision::Act => "act",
        WebDecision::Leave => "leave",
    };
    window
        .press(&format!(".decide[data-key=\"{decision}\"]"))
        .await;
    for reason in &web.right_reasons {
        window
            .press(&format!(".reason[data-key=\"{reason}\"]"))
            .await;
    }
    window.go_on().await;
}

/// Takes the four words that are offered.
pub(crate) async fn take_four_words(window: &Window) {
    window.press(".four .btn").await;
    window.find(".strength.enough").await;
    window.go_on().await;
}
