//! A screen of its own for each window, and the program that drives the window on it.

use crate::home::{Home, binary};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// How often an attempt to open the window is repeated before it counts as failed.
const TRIES: u32 = 150;

/// How long a program may need until its window can be driven.
const LONGEST_START: Duration = Duration::from_secs(60);

/// How many windows may be open at once: more would only wait for each other.
static SEATS: Semaphore = Semaphore::const_new(2);

/// An Xvfb; it ends with this value.
pub struct Screen {
    server: Child,
    number: String,
}

impl Screen {
    /// Starts it in this home, larger than the window.
    pub fn start(home: &Home) -> Self {
        Self::open(&mut home.command("Xvfb"), "1400x900x24")
    }

    /// Starts this command with the first number that is free. `size`: width, height and bits of a colour.
    #[expect(
        clippy::unwrap_used,
        clippy::expect_used,
        reason = "a journey without a display has failed"
    )]
    pub fn open(command: &mut Command, size: &str) -> Self {
        let mut server = command
            .args(["-displayfd", "1", "-screen", "0", size])
            .args(["-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed by ./dev test and ./dev bench");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap())
            .read_line(&mut number)
            .unwrap();
        let number = format!(":{}", number.trim());
        Self { server, number }
    }

    /// Its number, such as `:3`.
    pub fn number(&self) -> &str {
        &self.number
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A screen and a `WebKitWebDriver`; both end with this value.
pub(crate) struct Display {
    driver: Child,
    screen: Screen,
    port: u16,
    _seat: SemaphorePermit<'static>,
}

impl Display {
    /// Starts both in this home, as soon as there is a seat.
    #[expect(clippy::expect_used, reason = "a journey without a display has failed")]
    pub(crate) async fn start(home: &Home) -> Self {
        let seat = SEATS.acquire().await.expect("nobody closes the seats");
        let screen = Screen::start(home);
        let port = free_port();
        let mut command = home.command(program("WebKitWebDriver"));
        if !home.has_dialogs() {
            // Without zenity on the path there are no dialogs here, on whatever machine this runs.
            command.env("PATH", home.programs());
        }
        let driver = command
            .arg("--host=127.0.0.1")
            .arg(format!("--port={port}"))
            .env("DISPLAY", screen.number())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed by ./dev test");
        Self {
            driver,
            screen,
            port,
            _seat: seat,
        }
    }

    /// Opens the app in this home; the data folder is said here, `arguments` follow.
    #[expect(clippy::unwrap_used, reason = "a journey without a window has failed")]
    pub(crate) async fn open_window(&self, home: &Home, arguments: &[&str]) -> Client {
        let mut all = vec!["--data".to_owned(), home.data().display().to_string()];
        all.extend(arguments.iter().map(|argument| (*argument).to_owned()));
        let wanted = json!({
            "webkitgtk:browserOptions": { "binary": binary("tilia"), "args": all },
            "timeouts": { "script": 60_000 },
        });
        let capabilities = wanted.as_object().unwrap();
        let address = format!("http://127.0.0.1:{}", self.port);
        let mut tries = 0;
        loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            let asked = builder.capabilities(capabilities.clone()).connect(&address);
            match tokio::time::timeout(LONGEST_START, asked).await {
                Ok(Ok(client)) => return client,
                // The driver itself needs a moment before it listens.
                Ok(Err(error)) => assert!(tries < TRIES, "the window did not open: {error}"),
                Err(_) => panic!("the program ended before its window opened"),
            }
            tries += 1;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// The display's number, such as `:3`.
    pub(crate) fn number(&self) -> &str {
        self.screen.number()
    }

    /// A picture of the upper left of the screen, where the window stands. The driver's own pictures sometimes never
    /// come from a window that draws without the graphics card.
    #[expect(
        clippy::expect_used,
        reason = "a journey without its picture has failed"
    )]
    pub(crate) fn picture(&self, (width, height): (u64, u64), file: &Path) {
        let status = Command::new("import")
            .args(["-display", self.number(), "-window", "root"])
            .args(["-crop", &format!("{width}x{height}+0+0"), "+repage"])
            .arg(file)
            .status()
            .expect("import is installed by ./dev test");
        assert!(status.success(), "import: {status}");
    }

    /// Process id of the app that the driver started; none once it has ended.
    pub(crate) fn app(&self) -> Option<u32> {
        let id = self.driver.id();
        let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children")).ok()?;
        children
            .split_whitespace()
            .filter_map(|child| child.parse().ok())
            .find(|child| is_running(*child))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Whether a process is there and not only waiting to be buried. Its first thread may be dead before the
/// others, and until the last one ends, files are still locked.
pub(crate) fn is_running(process: u32) -> bool {
    let about = Path::new("/proc").join(process.to_string());
    let threads = std::fs::read_dir(about.join("task")).map_or(0, Iterator::count);
    let dead = |text: String| text.contains("State:\tZ");
    threads > 1 || std::fs::read_to_string(about.join("status")).is_ok_and(|text| !dead(text))
}

/// Where a program of the system is; its bare name when it is nowhere.
fn program(name: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
        .unwrap_or_else(|| PathBuf::from(name))
}

#[expect(
    clippy::unwrap_used,
    reason = "a machine without a free port cannot be tested on"
)]
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}
