//! A person's eyes at the window: what is there, and waiting until it is.

use super::{GLANCE, PATIENCE, Window, answer};
use crate::home::shots;
use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::Value;
use std::path::Path;
use std::time::Instant;

#[expect(clippy::unwrap_used, reason = "a journey that cannot go on has failed")]
impl Window {
    /// The element, as soon as it is there.
    pub async fn find(&self, css: &str) -> Element {
        let wait = self.client.wait().at_most(PATIENCE).every(GLANCE);
        match answer(wait.for_element(Locator::Css(css))).await {
            Ok(element) => element,
            Err(error) => panic!("{css} is not there ({error}); {}", self.seen().await),
        }
    }

    /// Whether there is such an element now.
    pub async fn has(&self, css: &str) -> bool {
        self.count(css).await > 0
    }

    /// How many such elements there are now.
    pub async fn count(&self, css: &str) -> usize {
        let found = answer(self.client.find_all(Locator::Css(css))).await;
        found.unwrap().len()
    }

    /// Waits until there is no such element any more.
    pub async fn gone(&self, css: &str) {
        let quoted = Value::from(css);
        self.until(&format!("return !document.querySelector({quoted})"))
            .await;
    }

    /// Waits until a script in the page answers `true`.
    pub async fn until(&self, script: &str) {
        let began = Instant::now();
        while self.script(script).await != Value::Bool(true) {
            let patient = began.elapsed() < PATIENCE;
            assert!(patient, "never true: {script}; {}", self.seen().await);
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Waits for a screen by its name, until it has asked everything it wants to show.
    pub async fn screen(&self, name: &str) {
        self.find(&format!(
            "[data-screen=\"{name}\"]:not([aria-busy=\"true\"])"
        ))
        .await;
    }

    /// The words of an element as they are read, without direction marks, word joiners and special spaces.
    pub async fn words(&self, css: &str) -> String {
        // Not the driver's own text: it is empty for what is scrolled out of sight.
        let element = serde_json::to_value(self.find(css).await).unwrap();
        let read = "return arguments[0].innerText.trim()";
        let text = answer(self.client.execute(read, vec![element]))
            .await
            .unwrap();
        text.as_str()
            .unwrap()
            .replace(['\u{2060}', '\u{2068}', '\u{2069}'], "")
            .replace(['\u{a0}', '\u{202f}'], " ")
    }

    /// An attribute of an element; none where it has no such attribute.
    pub async fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.find(css).await.attr(name).await.unwrap()
    }

    /// An attribute of every such element that is there now.
    pub async fn attributes(&self, css: &str, name: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .map((element) => element.getAttribute(arguments[1]) ?? '')";
        let arguments = vec![Value::from(css), Value::from(name)];
        let found = answer(self.client.execute(script, arguments))
            .await
            .unwrap();
        serde_json::from_value(found).unwrap()
    }

    /// What the page shows, for the message of a journey that failed.
    pub(super) async fn seen(&self) -> String {
        let script = "return document.documentElement.lang + ' '
            + [...document.querySelectorAll('[data-screen], [data-step], [data-failure], .btn.main')]
                .map((one) => JSON.stringify({ ...one.dataset, words: one.innerText.slice(0, 300) })).join('; ')";
        let shown = answer(self.client.execute(script, Vec::new())).await;
        self.picture("failed").await;
        shown.map_or_else(|error| error.to_string(), |value| value.to_string())
    }

    /// A picture of the window for people to look at.
    pub async fn picture(&self, name: &str) {
        self.picture_in(&shots(), name).await;
    }

    /// The same, into a folder.
    pub async fn picture_in(&self, folder: &Path, name: &str) {
        std::fs::create_dir_all(folder).unwrap();
        self.drawn().await;
        // What the page has drawn reaches the screen a little later.
        tokio::time::sleep(GLANCE * 4).await;
        let size = self.script("return [innerWidth, innerHeight]").await;
        let size = serde_json::from_value(size).unwrap();
        let file = folder.join(format!("{name}.png"));
        self.display.picture(size, &file);
    }
}
