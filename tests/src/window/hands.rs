//! A person's hands at the window: with a mouse, or with ten fingers only.

use super::{GLANCE, PATIENCE, Window, answer};
use crate::keyboard::{self, Fingers};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use std::time::Instant;

#[expect(clippy::unwrap_used, reason = "a journey that cannot go on has failed")]
impl Window {
    /// From now on everything is pressed, filled and chosen with the keyboard alone.
    pub fn without_mouse(&mut self) {
        self.fingers = Some(keyboard::Shared::default());
    }

    /// What the keyboard has met so far.
    pub fn take_fingers(&self) -> Fingers {
        let fingers = self.fingers.as_ref().unwrap();
        std::mem::take(&mut *fingers.lock().unwrap())
    }

    /// Presses what stands there.
    pub async fn press(&self, css: &str) {
        if let Some(fingers) = &self.fingers {
            keyboard::go_to(self, css, fingers).await;
            // A tick is set with the space bar, everything else answers to both.
            return self.keys(&[Key::Space], None).await;
        }
        let began = Instant::now();
        loop {
            let element = self.find(css).await;
            match self.try_to_press(&element).await {
                Ok(()) => return,
                Err(error) => {
                    // The page may be drawn anew between looking and pressing.
                    let settling = matches!(error, CmdError::Standard(_));
                    let patient = settling && began.elapsed() < PATIENCE;
                    assert!(
                        patient,
                        "{css} cannot be pressed: {error}; {}",
                        self.seen().await
                    );
                }
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    async fn try_to_press(&self, element: &Element) -> Result<(), CmdError> {
        self.scroll_to(element).await?;
        answer(element.click()).await
    }

    /// Brings it into view, and waits until it stands still there: a frame that is still to be
    /// drawn may give the focus to something else and scroll once more, under the finger.
    async fn scroll_to(&self, element: &Element) -> Result<(), CmdError> {
        let there = serde_json::to_value(element)?;
        let scroll = "const [element, done] = arguments;
            const settle = (before, frames) => requestAnimationFrame(() => {
                element.scrollIntoView({ block: 'center', behavior: 'instant' });
                const now = JSON.stringify(element.getBoundingClientRect());
                if (now === before || frames === 0) done(true);
                else settle(now, frames - 1);
            });
            settle('', 30);";
        answer(self.client.execute_async(scroll, vec![there]))
            .await
            .map(drop)
    }

    /// The one way on, at the lower edge of the page, as soon as it can be pressed.
    pub async fn go_on(&self) {
        self.press("footer .btn.main:not([aria-disabled])").await;
    }

    /// Types into a field, over what it holds.
    pub async fn fill(&self, css: &str, text: &str) {
        if let Some(fingers) = &self.fingers {
            keyboard::go_to(self, css, fingers).await;
        }
        let field = self.find(css).await;
        answer(field.clear()).await.unwrap();
        answer(field.send_keys(text)).await.unwrap();
    }

    /// Chooses an entry of a list field by its value.
    pub async fn select(&self, css: &str, value: &str) {
        if let Some(fingers) = &self.fingers {
            // The list that opens is the system's own; only the way to it is ours.
            keyboard::go_to(self, css, fingers).await;
        }
        let field = self.find(css).await;
        self.scroll_to(&field).await.unwrap();
        answer(field.select_by_value(value)).await.unwrap();
    }

    /// Presses and releases keys, wherever the focus is; `with` is pressed while the last one is down.
    pub async fn keys(&self, keys: &[Key], with: Option<char>) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for (at, key) in keys.iter().enumerate() {
            let value = char::from(*key);
            actions = actions.then(KeyAction::Down { value });
            if let Some(value) = with.filter(|_| at + 1 == keys.len()) {
                actions = actions
                    .then(KeyAction::Down { value })
                    .then(KeyAction::Up { value });
            }
            actions = actions.then(KeyAction::Up { value });
        }
        answer(self.client.perform_actions(actions)).await.unwrap();
    }
}
