//! The real window, driven as a person would: press, type, look.

use crate::display::{Display, is_running};
use crate::home::{Home, shots};
use crate::keyboard::{self, Fingers};
use crate::page::{self, Rules};
use crate::titlebar::press_the_cross;
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::Value;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a person would wait before saying that it hangs. A busy test machine is slow.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often to look whether something has happened.
const GLANCE: Duration = Duration::from_millis(25);

/// The driver's answer, or the end of the journey when the window hangs.
async fn answer<T>(asked: impl Future<Output = Result<T, CmdError>>) -> Result<T, CmdError> {
    let waited = tokio::time::timeout(PATIENCE + PATIENCE, asked).await;
    waited.unwrap_or_else(|_| panic!("the window does not answer"))
}

/// One open window with its own display and driver.
pub struct Window {
    client: Client,
    display: Display,
    /// Somebody without a mouse; none for somebody who has one.
    fingers: Option<keyboard::Shared>,
}

#[expect(clippy::unwrap_used, reason = "a journey that cannot go on has failed")]
impl Window {
    /// Opens the app in this home; `arguments` come after `--data`.
    pub async fn open(home: &Home, arguments: &[&str]) -> Self {
        let display = Display::start(home).await;
        let client = display.open_window(home, arguments).await;
        let window = Self {
            client,
            display,
            fingers: None,
        };
        window.find("[data-screen]").await;
        window.resize(1366, 768).await;
        window
    }

    /// From now on everything is pressed, filled and chosen with the keyboard alone.
    pub fn without_mouse(&mut self) {
        self.fingers = Some(keyboard::Shared::default());
    }

    /// What the keyboard has met so far.
    pub fn take_fingers(&self) -> Fingers {
        let fingers = self.fingers.as_ref().unwrap();
        std::mem::take(&mut *fingers.lock().unwrap())
    }

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

    async fn scroll_to(&self, element: &Element) -> Result<(), CmdError> {
        let there = serde_json::to_value(element)?;
        let scroll = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        answer(self.client.execute(scroll, vec![there]))
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

    /// The words of an element as they are read, without direction marks and special spaces.
    pub async fn words(&self, css: &str) -> String {
        // Not the driver's own text: it is empty for what is scrolled out of sight.
        let element = serde_json::to_value(self.find(css).await).unwrap();
        let read = "return arguments[0].innerText.trim()";
        let text = answer(self.client.execute(read, vec![element]))
            .await
            .unwrap();
        text.as_str()
            .unwrap()
            .replace(['\u{2068}', '\u{2069}'], "")
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

    /// Runs a script in the page.
    pub async fn script(&self, script: &str) -> Value {
        answer(self.client.execute(script, Vec::new()))
            .await
            .unwrap()
    }

    /// Runs a script that says itself when it is done, through its last argument.
    pub async fn wait_for(&self, script: &str) -> Value {
        answer(self.client.execute_async(script, Vec::new()))
            .await
            .unwrap()
    }

    /// Process id of the program; none once it has ended.
    pub fn process(&self) -> Option<u32> {
        self.display.app()
    }

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
        answer(self.client.execute_async(twice, Vec::new()))
            .await
            .unwrap();
    }

    /// Waits until everything asked for is there, and nothing moves or fades any more; what moves for ever
    /// does not count.
    pub async fn still(&self) {
        let finite = "animation.effect.getComputedTiming().endTime !== Infinity";
        let running = "animation.playState === 'running'";
        let resting = format!(
            "return !document.querySelector('[aria-busy=\"true\"]')
                && !document.getAnimations().some((animation) => {running} && {finite})"
        );
        // What has just come may ask for more.
        for _ in 0..2 {
            self.drawn().await;
            self.until(&resting).await;
        }
    }

    /// Rules of accessibility that the page breaks, one line each.
    pub async fn barriers(&self) -> Vec<String> {
        page::barriers(&self.client, Rules::All).await
    }

    /// The same for the rules that only another theme can break.
    pub async fn barriers_of_colour(&self) -> Vec<String> {
        page::barriers(&self.client, Rules::Colours).await
    }

    /// Words that do not fit into the window or into their place, one line each.
    pub async fn misfits(&self) -> Vec<String> {
        page::measured(&self.client, page::FIT).await
    }

    /// What is to be pressed and is smaller than a fingertip, one line each.
    pub async fn small_targets(&self) -> Vec<String> {
        page::measured(&self.client, page::TARGETS).await
    }

    /// What moves although the desktop asks for rest, one line each.
    pub async fn motion(&self) -> Vec<String> {
        page::measured(&self.client, page::MOTION).await
    }

    /// What the page shows, for the message of a journey that failed.
    async fn seen(&self) -> String {
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
        let bytes = answer(self.client.screenshot()).await.unwrap();
        std::fs::write(folder.join(format!("{name}.png")), bytes).unwrap();
    }

    /// Makes the window this large, and waits until the page knows.
    pub async fn resize(&self, width: u32, height: u32) {
        answer(self.client.set_window_size(width, height))
            .await
            .unwrap();
        self.until(&format!(
            "return innerWidth === {width} && innerHeight === {height}"
        ))
        .await;
    }

    /// Closes the window with the cross in its corner, and waits until the program has ended.
    pub async fn close(self) {
        let app = self.display.app();
        if app.is_some() {
            press_the_cross(self.display.number()).unwrap();
        }
        ended(app).await;
    }

    /// Presses what closes the window, and waits until the program has ended.
    pub async fn press_to_close(self, css: &str) {
        let app = self.display.app();
        let button = self.find(css).await;
        tokio::select! {
            _ = button.click() => {}
            () = ended(app) => {}
        }
        ended(app).await;
    }
}

async fn ended(app: Option<u32>) {
    let began = Instant::now();
    while app.is_some_and(is_running) {
        assert!(began.elapsed() < PATIENCE, "the program does not end");
        tokio::time::sleep(GLANCE).await;
    }
}
