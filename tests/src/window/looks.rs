//! How the window looks: languages, themes, sizes, and what every one of them must hold to.

use super::{Window, answer};
use crate::page::{self, Check, Look};
use serde_json::Value;

#[expect(clippy::unwrap_used, reason = "a journey that cannot go on has failed")]
impl Window {
    /// Switches the language of the page with the button that is always there.
    pub async fn speak(&self, language: &str) {
        self.press("[data-tool=\"language\"]").await;
        self.press(&format!("[role=\"dialog\"] [data-key=\"{language}\"]"))
            .await;
        self.gone("[role=\"dialog\"]").await;
        self.find(&format!("html[lang=\"{language}\"]")).await;
        self.still().await;
    }

    /// Lets the page speak a language without a button, made-up ones too; whatever is open stays open.
    pub async fn try_on(&self, language: &str) {
        let quoted = Value::from(language);
        self.script(&format!(
            "dispatchEvent(new CustomEvent('tilia-speak', {{ detail: {quoted} }}))"
        ))
        .await;
        self.find(&format!("html[lang=\"{language}\"]")).await;
        self.still().await;
    }

    /// Dresses the page in a theme and a size of letters until somebody chooses, or the language changes.
    pub async fn dress(&self, theme: &str, size: &str) {
        self.script(&format!(
            "Object.assign(document.documentElement.dataset, {{ theme: '{theme}', size: '{size}' }})"
        ))
        .await;
        self.drawn().await;
    }

    /// Waits until the page has been drawn as it is now.
    pub async fn drawn(&self) {
        let twice = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
        self.wait_for(twice).await;
    }

    /// Waits until everything asked for is there, and nothing moves or fades any more.
    pub async fn still(&self) {
        self.wait_for(page::STILL).await;
    }

    /// Tries on one look after the other, and says which checks they do not pass, one line each.
    pub async fn inspect(&self, looks: &[Look<'_>]) -> Vec<String> {
        answer(page::inspect(&self.client, looks)).await.unwrap()
    }

    /// Rules of accessibility that the page breaks as it is now, one line each.
    pub async fn barriers(&self) -> Vec<String> {
        self.check(Check::Barriers).await
    }

    /// Words that do not fit into the window or into their place, one line each.
    pub async fn misfits(&self) -> Vec<String> {
        self.check(Check::Fit).await
    }

    async fn check(&self, check: Check) -> Vec<String> {
        answer(page::check(&self.client, check)).await.unwrap()
    }
}

/// Stops a journey on a page with barriers, or with words that do not fit.
///
/// # Panics
/// When there are any.
pub async fn without_barriers(window: &Window, place: &str) {
    window.still().await;
    let barriers = window.barriers().await;
    assert!(barriers.is_empty(), "{place}: {barriers:#?}");
    let misfits = window.misfits().await;
    assert!(misfits.is_empty(), "{place}: {misfits:#?}");
}
