//! The real window, driven as a person would: press, type, look.

use crate::axe;
use crate::home::{Home, binary, shots};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::process::{Child, Stdio};
use std::time::Duration;

/// How long a person would wait before saying that it hangs. A busy test machine is slow.
const PATIENCE: Duration = Duration::from_secs(30);

/// One open window with its own display and driver.
pub struct Window {
    client: Client,
    driver: Child,
    display: Child,
}

#[expect(clippy::unwrap_used, clippy::expect_used, reason = "a journey that cannot go on has failed")]
impl Window {
    /// Opens the app in this home; `arguments` come after `--data`.
    pub async fn open(home: &Home, arguments: &[&str]) -> Self {
        let (display, number) = display(home);
        let port = free_port();
        let driver = home
            .command("WebKitWebDriver")
            .arg("--host=127.0.0.1")
            .arg(format!("--port={port}"))
            .env("DISPLAY", &number)
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed by ./dev test");
        let client = connect(home, port, arguments).await;
        let window = Self { client, driver, display };
        window.find("[data-screen]").await;
        window
    }

    /// The element, as soon as it is there.
    pub async fn find(&self, css: &str) -> Element {
        self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    /// Whether there is such an element now.
    pub async fn has(&self, css: &str) -> bool {
        !self.client.find_all(Locator::Css(css)).await.unwrap().is_empty()
    }

    /// How many such elements there are now.
    pub async fn count(&self, css: &str) -> usize {
        self.client.find_all(Locator::Css(css)).await.unwrap().len()
    }

    /// Waits for a screen by its name.
    pub async fn screen(&self, name: &str) {
        self.find(&format!("[data-screen=\"{name}\"]")).await;
    }

    /// Presses what stands there.
    pub async fn press(&self, css: &str) {
        let element = self.find(css).await;
        self.press_element(&element).await;
    }

    /// Presses the button, link or label with these words.
    pub async fn press_words(&self, words: &str) {
        let quoted = words.replace('"', "&quot;");
        let path = format!(
            "//*[self::button or self::a or self::label or self::summary][contains(translate(normalize-space(.), \"\u{2068}\u{2069}\u{a0}\u{202f}\", \"  \"), \"{quoted}\")]"
        );
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&path)).await;
        let element = found.unwrap_or_else(|error| panic!("no button says “{words}”: {error}"));
        self.press_element(&element).await;
    }

    async fn press_element(&self, element: &Element) {
        let _ = self.client.execute("arguments[0].scrollIntoView({block: 'center'})", vec![serde_json::to_value(element).unwrap()]).await;
        element.click().await.unwrap();
    }

    /// Types into a field, over what it holds.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.find(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Chooses an entry of a list field by its value.
    pub async fn select(&self, css: &str, value: &str) {
        self.find(css).await.select_by_value(value).await.unwrap();
    }

    /// Presses a key on whatever has the focus.
    pub async fn key(&self, key: Key) {
        self.client.active_element().await.unwrap().send_keys(&key.to_string()).await.unwrap();
    }

    /// The visible words of an element, without direction marks.
    pub async fn words(&self, css: &str) -> String {
        self.find(css).await.text().await.unwrap().replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Runs a script in the page.
    pub async fn script(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// Rules of accessibility that the page breaks, one line each; also no sideways scrolling.
    pub async fn barriers(&self) -> Vec<String> {
        axe::barriers(&self.client).await
    }

    /// A picture of the window for people to look at.
    pub async fn picture(&self, name: &str) {
        let folder = shots();
        std::fs::create_dir_all(&folder).unwrap();
        let bytes = self.client.screenshot().await.unwrap();
        std::fs::write(folder.join(format!("{name}.png")), bytes).unwrap();
    }

    /// Makes the window this large.
    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.unwrap();
    }

    /// Closes the window as a person does, and waits for the program to end.
    pub async fn close(mut self) {
        let _ = self.client.clone().close().await;
        self.stop();
    }

    fn stop(&mut self) {
        for child in [&mut self.driver, &mut self.display] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.stop();
    }
}

#[expect(clippy::unwrap_used, clippy::expect_used, reason = "a journey without a display has failed")]
fn display(home: &Home) -> (Child, String) {
    let mut display = home
        .command("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb is installed by ./dev test");
    let mut number = String::new();
    BufReader::new(display.stdout.take().unwrap()).read_line(&mut number).unwrap();
    (display, format!(":{}", number.trim()))
}

#[expect(clippy::unwrap_used, reason = "a machine without a free port cannot be tested on")]
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[expect(clippy::unwrap_used, clippy::expect_used, reason = "a journey without a window has failed")]
async fn connect(home: &Home, port: u16, arguments: &[&str]) -> Client {
    let mut all = vec!["--data".to_owned(), home.data().display().to_string()];
    all.extend(arguments.iter().map(|argument| (*argument).to_owned()));
    let wanted = json!({ "webkitgtk:browserOptions": { "binary": binary("tilia"), "args": all } });
    let capabilities = wanted.as_object().unwrap().clone();
    let address = format!("http://127.0.0.1:{port}");
    let mut tries = 0;
    loop {
        let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        match builder.capabilities(capabilities.clone()).connect(&address).await {
            Ok(client) => return client,
            Err(error) if tries > 100 => panic!("the window did not open: {error}"),
            Err(_) => tries += 1,
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
