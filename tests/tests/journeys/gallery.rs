//! Every page in every language: no barrier, nothing too wide, and a picture for people to look at.

use tilia_tests::Window;

/// The languages in the order in which the gallery walks through them.
pub(crate) const LANGUAGES: [&str; 4] = ["de", "nl", "fr", "en"];

/// What was found wrong while walking through the pages.
pub(crate) struct Gallery<'w> {
    pub(crate) window: &'w Window,
    faults: Vec<String>,
}

impl<'w> Gallery<'w> {
    pub(crate) fn new(window: &'w Window) -> Self {
        Self {
            window,
            faults: Vec::new(),
        }
    }

    /// Shows the page in all languages; the language button must be on it.
    pub(crate) async fn show(&mut self, name: &str) {
        for language in LANGUAGES {
            self.window.speak(language).await;
            self.show_in(name, language).await;
        }
    }

    /// Shows the page as it is, in the language that it speaks now.
    pub(crate) async fn show_in(&mut self, name: &str, language: &str) {
        let window = self.window;
        window.still().await;
        self.note(name, language, window.spills().await);
        self.note(name, language, window.barriers().await);
        window.picture(&format!("{name}-{language}")).await;
        window.resize(1024, 600).await;
        let small = format!("{name} at 1024×600");
        self.note(&small, language, window.spills().await);
        if language == "de" {
            // German words are the longest.
            window.picture(&format!("{name}-small-{language}")).await;
        }
        window.resize(1366, 768).await;
    }

    fn note(&mut self, name: &str, language: &str, lines: Vec<String>) {
        let lines = lines.into_iter();
        let faults = lines.map(|line| format!("{name} in {language}: {line}"));
        self.faults.extend(faults);
    }

    /// Fails with everything that was found.
    pub(crate) fn close(self) {
        let count = self.faults.len();
        assert!(count == 0, "{count} faults:\n{}", self.faults.join("\n"));
    }
}
