//! The app without a window: the same operations in the same order, called from here.

use serde_json::{Value, json};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::time::{Instant, SystemTime, UNIX_EPOCH};
use tilia_api::{App, Clock, Environment, Failure, Moment, Opening, Turn, Unwatched};

/// An open app and the clocks it is given.
pub(crate) struct Headless {
    app: App,
    started: Instant,
}

impl Headless {
    /// Opens a data folder as the window does.
    ///
    /// # Errors
    /// When another program holds the folder, or the first slow check fails.
    pub(crate) fn open(data: &Path) -> Result<Self, String> {
        let mut random = File::open("/dev/urandom").map_err(|error| error.to_string())?;
        let fill = move |bytes: &mut [u8]| {
            // Ids out of anything else than chance would make every later figure wrong.
            if random.read_exact(bytes).is_err() {
                std::process::abort();
            }
        };
        let environment = Environment {
            data: Some(data.to_path_buf()),
            policy: None,
            variable: &|_| None,
            languages: vec!["en".to_owned()],
            random: Box::new(fill),
            version: env!("CARGO_PKG_VERSION"),
            now: now(),
            exclusive: true,
        };
        match App::open(environment) {
            Opening::AlreadyOpen(folder) => Err(format!("{} is in use", folder.display())),
            Opening::Open(app) => {
                let mut app = *app;
                app.allow_typed_paths();
                app.settle(now());
                Ok(Self {
                    app,
                    started: instant(),
                })
            }
        }
    }

    /// Any operation of the command list.
    ///
    /// # Errors
    /// The code of its failure.
    pub(crate) fn call(&mut self, name: &str, input: Value) -> Result<Value, String> {
        let clock = self.clock();
        tilia_api::call(&mut self.app, name, input, clock, &mut Unwatched)
            .map_err(|failure: Failure| format!("{name}: {}", failure.code))
    }

    fn clock(&self) -> Clock {
        let running_ms = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        Clock {
            now: now(),
            running_ms,
        }
    }

    /// What only the command line does.
    pub(crate) fn turn<T>(&mut self, work: impl FnOnce(&mut Turn<'_>) -> T) -> T {
        let clock = self.clock();
        work(&mut self.app.turn(clock, &mut Unwatched))
    }

    /// Signs in somebody new.
    ///
    /// # Errors
    /// The code of the failure.
    pub(crate) fn sign_in(&mut self, name: &str) -> Result<(), String> {
        let input =
            json!({ "way": "ownName", "name": name, "picture": "bicycle", "language": "en" });
        self.call("sign_in", input).map(drop)
    }

    /// Gives the next of three answers of different kinds, over and over.
    ///
    /// # Errors
    /// The code of the failure; nothing is confirmed then.
    pub(crate) fn answer(&mut self, number: usize) -> Result<(), String> {
        let (step, answer) = match number % 3 {
            0 => (
                "first-reaction",
                json!({ "kind": "choice", "chosen": "own-way" }),
            ),
            1 => (
                "which-signs",
                json!({ "kind": "choices", "chosen": ["hurry", "plain"] }),
            ),
            _ => (
                "after-a-click",
                json!({ "kind": "match", "pairs": {
                    "received": "forward", "opened": "close", "password": "change", "card-code": "wait",
                }}),
            ),
        };
        let input = json!({
            "lesson": "phishing", "step": step, "answer": answer, "activeMs": 4_000, "language": "en",
        });
        self.call("answer_activity", input).map(drop)
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "a program reads the clock for the rooms below"
)]
pub(crate) fn instant() -> Instant {
    Instant::now()
}

#[allow(
    clippy::disallowed_methods,
    reason = "a program reads the clock for the rooms below"
)]
fn now() -> Moment {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Moment {
        utc_ms: i64::try_from(since.as_millis()).unwrap_or(0),
        offset_min: 60,
    }
}
