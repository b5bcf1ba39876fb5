//! The second, short list of commands: what only the window can do, and `call` for everything else.

use crate::dialogs::{self, Choice, Purpose};
use crate::drives;
use crate::printing::{self, Printed};
use crate::speech::{self, Manner, Sentence, Speech, Told, Voice};
use serde::Serialize;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;
use tauri::ipc::Channel;
use tauri::{AppHandle, State};
use tilia_api::{App, Clock, Failure, Job, Moment};

/// The app behind the window. One operation at a time: every one of them is short or shows progress.
pub(crate) struct House {
    app: Mutex<App>,
    /// How many wait for it.
    waiting: AtomicU32,
    /// The voice.
    pub(crate) speech: Speech,
    /// The job that was asked to end early.
    cancelled: AtomicU32,
    /// How often everybody has left: what a dialog answers after that is nobody's any more.
    left: AtomicU32,
    /// When the program started, by a clock that nobody can set.
    started: Instant,
    /// A folder in the place of the drives that are plugged in.
    drive: Option<PathBuf>,
}

impl House {
    pub(crate) fn new(app: App, drive: Option<PathBuf>) -> Self {
        Self {
            app: Mutex::new(app),
            waiting: AtomicU32::new(0),
            speech: Speech::new(speech::CONNECT),
            cancelled: AtomicU32::new(0),
            left: AtomicU32::new(0),
            started: Instant::now(),
            drive,
        }
    }

    /// The operations' state, once nobody else has it.
    pub(crate) fn app(&self) -> MutexGuard<'_, App> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        // A panic inside one operation must not lock the person out of all others.
        let app = self.app.lock().unwrap_or_else(PoisonError::into_inner);
        self.waiting.fetch_sub(1, Ordering::Relaxed);
        app
    }

    /// Asks, again and again, whether somebody has left since now.
    fn leaving(&self) -> impl Fn() -> bool + '_ {
        let now = self.left.load(Ordering::Relaxed);
        move || self.left.load(Ordering::Relaxed) != now
    }

    /// Keeps in touch with the shared folder, where the policy names one. What is slow about it runs elsewhere.
    pub(crate) fn share(&self) {
        self.app().share(self.clock());
    }

    fn clock(&self) -> Clock {
        let running_ms = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        Clock {
            now: now(),
            running_ms,
        }
    }
}

/// The present moment in the local time zone.
pub(crate) fn now() -> Moment {
    let zoned = jiff::Zoned::now();
    Moment {
        utc_ms: zoned.timestamp().as_millisecond(),
        offset_min: zoned.offset().seconds() / 60,
    }
}

/// Counts of a long operation, as the page sees them.
#[derive(Clone, Serialize)]
pub(crate) struct Count {
    done: u32,
    total: u32,
}

struct Reporting<'a> {
    house: &'a House,
    job: u32,
    channel: Channel<Count>,
}

impl Job for Reporting<'_> {
    fn report(&mut self, done: u32, total: u32) -> bool {
        let _ = self.channel.send(Count { done, total });
        self.house.cancelled.load(Ordering::Relaxed) != self.job
    }

    fn is_waited_for(&self) -> bool {
        self.house.waiting.load(Ordering::Relaxed) > 0
    }
}

/// Operations after which nothing of the person before may be heard any more, whatever the page does.
const ENDS_A_VISIT: [&str; 2] = ["finish_visit", "sign_in"];

/// Any operation of the command list.
#[tauri::command(async)]
pub(crate) fn call(
    house: State<'_, House>,
    name: &str,
    input: Value,
    job: u32,
    channel: Channel<Count>,
) -> Result<Value, Failure> {
    let mut reporting = Reporting {
        house: &house,
        job,
        channel,
    };
    if ENDS_A_VISIT.contains(&name) {
        house.speech.stop();
    }
    tilia_api::call(&mut house.app(), name, input, house.clock(), &mut reporting)
}

/// Ends a long operation early.
#[tauri::command]
pub(crate) fn cancel(house: State<'_, House>, job: u32) {
    house.cancelled.store(job, Ordering::Relaxed);
}

/// The answer to `choose_path`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase", tag = "is")]
pub(crate) enum PathChoice {
    /// A path; the page gets a ticket for it and its text to show.
    Chosen {
        /// To hand back in a `Place`.
        ticket: u32,
        /// The path as text.
        shown: String,
    },
    /// A shared PC: one of these drives or files, and nothing else.
    Listed {
        /// What to choose from; empty when nothing is plugged in.
        places: Vec<Listed>,
    },
    /// The dialog was closed.
    Cancelled,
    /// There are no dialogs here.
    Unavailable,
}

/// A place on a removable drive.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Listed {
    /// To hand back in a `Place`.
    ticket: u32,
    /// Name of the drive, or of the file on it.
    name: String,
    /// The path as text.
    shown: String,
    /// Room left in megabytes; none for files, and where the system does not say.
    free_megabytes: Option<u32>,
}

/// Asks for a path in a native dialog.
#[tauri::command(async)]
pub(crate) fn choose_path(
    house: State<'_, House>,
    purpose: Purpose,
    suggested: &str,
) -> PathChoice {
    let mut app = house.app();
    if app.is_shared() {
        let places = listed(&mut app, house.drive.as_deref(), purpose, suggested);
        return PathChoice::Listed { places };
    }
    // The dialog stays open as long as the person likes.
    drop(app);
    match dialogs::choose(purpose, suggested, &house.leaving()) {
        Choice::Chosen(path) => {
            let shown = path.display().to_string();
            PathChoice::Chosen {
                ticket: house.app().keep_path(path),
                shown,
            }
        }
        Choice::Cancelled => PathChoice::Cancelled,
        Choice::Unavailable => {
            house.app().allow_typed_paths();
            PathChoice::Unavailable
        }
    }
}

/// Somebody has left: dialogs that are open close, and an answer that comes all the same is not taken.
#[tauri::command]
pub(crate) fn cancel_dialogs(house: State<'_, House>) {
    house.left.fetch_add(1, Ordering::Relaxed);
}

/// Makes a sheet and prints it. The app is free for others while the dialog is open.
#[tauri::command(async)]
pub(crate) fn print(house: State<'_, House>, sheet: Value) -> Result<Printed, Failure> {
    let left = house.leaving();
    let pdf = { tilia_api::sheet_to_print(&mut house.app(), sheet, house.clock())? };
    Ok(printing::print(&pdf, &left))
}

/// Where a file may go, or which files there are, on the drives that are plugged in.
fn listed(app: &mut App, instead: Option<&Path>, purpose: Purpose, suggested: &str) -> Vec<Listed> {
    let drives = drives::plugged_in(instead);
    let name = |path: &Path| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    let found: Vec<(PathBuf, String, Option<u64>)> = match purpose.endings() {
        Some(endings) => drives::files(&drives, endings)
            .into_iter()
            .map(|path| (path.clone(), name(&path), None))
            .collect(),
        None => drives
            .into_iter()
            .map(|drive| {
                let place = drives::free_place(&drive.folder, suggested);
                (place, drive.name, drive.free_bytes)
            })
            .collect(),
    };
    let megabytes = |bytes: u64| u32::try_from(bytes / 1_000_000).unwrap_or(u32::MAX);
    let listed = found.into_iter().map(|(path, name, free)| Listed {
        name,
        shown: path.display().to_string(),
        free_megabytes: free.map(megabytes),
        ticket: app.keep_path(path),
    });
    listed.collect()
}

/// The first screen can be used; the window may be shown and the slow checks may begin.
#[tauri::command(async)]
pub(crate) fn ready(house: State<'_, House>) {
    house.app().settle(now());
}

/// Reads sentences aloud, in place of whatever is being read, and tells the page how far it is.
#[tauri::command]
pub(crate) fn speak(
    house: State<'_, House>,
    sentences: Vec<Sentence>,
    manner: Manner,
    channel: Channel<Told>,
) {
    house.speech.read(sentences, manner, move |told| {
        let _ = channel.send(told);
    });
}

/// Silence at once.
#[tauri::command]
pub(crate) fn stop_speaking(house: State<'_, House>) {
    house.speech.stop();
}

/// The voices of this computer; none where nothing speaks.
#[tauri::command(async)]
pub(crate) fn list_voices(house: State<'_, House>) -> Option<Vec<Voice>> {
    house.speech.voices().ok()
}

/// Closes the window.
#[tauri::command]
pub(crate) fn finish(app: AppHandle) {
    app.exit(0);
}
