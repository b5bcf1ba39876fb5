//! The local log: what went wrong inside, never a name and never an answer.

use std::fs::{File, OpenOptions};
use std::path::Path;
use std::sync::Mutex;

/// Above this size the log starts anew; nobody reads more of it.
const LARGEST: u64 = 256 * 1024;

/// Starts logging to `tilia.log` in the data folder. Without a writable folder there is no log.
pub(crate) fn start(folder: &Path) {
    let Some(file) = open(&folder.join("tilia.log")) else {
        return;
    };
    let _ = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::WARN)
        .with_ansi(false)
        .with_writer(Mutex::new(file))
        .try_init();
}

fn open(path: &Path) -> Option<File> {
    let full = std::fs::metadata(path).is_ok_and(|meta| meta.len() > LARGEST);
    let mut options = OpenOptions::new();
    options.create(true);
    if full {
        options.write(true).truncate(true)
    } else {
        options.append(true)
    };
    options.open(path).ok()
}
