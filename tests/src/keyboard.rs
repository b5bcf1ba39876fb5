//! A person's ten fingers: the same ways through the pages without a mouse.
#![allow(
    clippy::indexing_slicing,
    reason = "a way that cannot be gone on has failed"
)]

use crate::Window;
use fantoccini::key::Key;
use serde_json::Value;
use std::sync::Mutex;

/// More stops than any page has.
const TOO_MANY: usize = 160;

/// Says where the keyboard stands.
const HERE: &str = include_str!("page/focus.js");

/// What the keyboard met on its way.
#[derive(Debug, Default)]
pub struct Fingers {
    /// How often a key moved the focus.
    pub stops: usize,
    /// What was not as it should be: a stop without a ring, out of sight, or out of order.
    pub faults: Vec<String>,
    last: Option<u64>,
}

/// Fingers that several calls share.
pub(crate) type Shared = Mutex<Fingers>;

impl Fingers {
    /// Looks where the focus is now, and whether it came there in the order of the page.
    fn note(&mut self, here: &Value) {
        self.stops += 1;
        let lines = here["faults"].as_array().into_iter().flatten();
        let lines = lines.filter_map(Value::as_str).map(str::to_owned);
        for line in lines {
            if !self.faults.contains(&line) {
                self.faults.push(line);
            }
        }
        self.last = here["place"].as_u64();
    }
}

/// Moves the focus to an element, one key after the other.
///
/// # Panics
/// When no key leads there.
pub(crate) async fn go_to(window: &Window, css: &str, fingers: &Shared) {
    let quoted = Value::from(css);
    let find = format!(
        "const goals = [...document.querySelectorAll({quoted})];
         const [goal] = goals;
         const pressed = goal?.matches('button, a, input, select, textarea, summary, [tabindex]')
             ? goal
             : goal?.control ?? goal?.querySelector('input, button, select, textarea, a');"
    );
    let there = format!("{find} return pressed === document.activeElement");
    // The other choices of a group are reached with the arrows, as everywhere.
    let beside = format!(
        "{find} const here = document.activeElement;
         return here !== pressed && here?.type === 'radio' && here.name === pressed?.name"
    );
    window.find(css).await;
    for _ in 0..TOO_MANY {
        if window.script(&there).await == Value::Bool(true) {
            return;
        }
        let arrows = window.script(&beside).await == Value::Bool(true);
        let key = if arrows { Key::Down } else { Key::Tab };
        window.keys(&[key], None).await;
        let here = window.script(HERE).await;
        if let Ok(mut fingers) = fingers.lock() {
            fingers.note(&here);
        }
    }
    panic!("no key leads to {css}");
}

/// Goes round a page with the tabulator, and says which controls it never reached and where it goes backwards.
pub async fn tour(window: &Window) -> Vec<String> {
    let controls = "const shown = [...document.querySelectorAll(
            'button:not(:disabled), a[href], input, select, textarea, summary')]
            .filter((one) => one.checkVisibility() && !one.closest('[inert]') && one.tabIndex >= 0
                && !(one.type === 'radio' && one.name && document.querySelector(
                    `[name=\"${one.name}\"]:checked`) && !one.checked));
        window.unreached = new Set(shown); return shown.length";
    let visit = "window.unreached.delete(document.activeElement); return [window.unreached.size,
        [...document.querySelectorAll('*')].indexOf(document.activeElement),
        document.activeElement.outerHTML.slice(0, 100)]";
    let count = window.script(controls).await.as_u64().unwrap_or_default();
    let (mut faults, mut last, mut turns) = (Vec::new(), 0, 0);
    for _ in 0..=count * 2 + 2 {
        window.keys(&[Key::Tab], None).await;
        let seen = window.script(visit).await;
        let place = seen[1].as_i64().unwrap_or(-1);
        if place < last {
            turns += 1;
        }
        if turns > 2 {
            faults.push(format!("the focus jumps backwards at {}", seen[2]));
            break;
        }
        last = place;
        if seen[0] == 0 {
            break;
        }
    }
    let missed = window
        .script("return [...window.unreached].map((one) => one.outerHTML.slice(0, 120))")
        .await;
    let missed = missed.as_array().cloned().unwrap_or_default();
    faults.extend(missed.iter().map(|one| format!("no key leads to {one}")));
    faults
}
