//! The real window, driven as a person would: press, type, look.

mod eyes;
mod hands;
mod looks;

use crate::display::{Display, is_running};
use crate::home::{Home, repository};
use crate::keyboard;
use crate::titlebar::press_the_cross;
use fantoccini::Client;
use fantoccini::error::CmdError;
use serde_json::Value;
use std::time::{Duration, Instant};

pub use looks::without_barriers;

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

    /// The same with another course, from a folder of the repository.
    pub async fn on_course(home: &Home, folder: &str) -> Self {
        let lessons = repository().join(folder);
        Self::open(home, &["--lessons", lessons.to_str().unwrap()]).await
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
