//! Native dialogs, opened from here so that no path comes from the page.

use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What a dialog is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Purpose {
    /// Read a class list.
    Roster,
    /// Write an export.
    Export,
    /// Write a copy of the database.
    Backup,
    /// Write a sheet of paper.
    Sheet,
    /// Write one's own data, to take them along.
    TakeAlong,
    /// Read what was taken along.
    BringBack,
    /// Write the report about the app.
    Report,
}

impl Purpose {
    /// How the names of files end that are to be read; none where a file is to be written.
    pub(crate) fn endings(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Roster => Some(&["csv", "txt", "tsv"]),
            Self::BringBack => Some(&["tilia-mine"]),
            Self::Export | Self::Backup | Self::Sheet | Self::TakeAlong | Self::Report => None,
        }
    }

    /// What a dialog calls such files.
    fn kind(self) -> &'static str {
        match self {
            Self::Roster => "CSV",
            _ => "Tilia",
        }
    }
}

/// How a dialog ended.
pub(crate) enum Choice {
    /// With a path.
    Chosen(PathBuf),
    /// The person thought better of it.
    Cancelled,
    /// This desktop has no dialogs; the page asks for a typed path.
    Unavailable,
}

/// No person closes a dialog faster; an answer in less time means that none was shown.
const TOO_FAST: Duration = Duration::from_millis(250);

/// Shows the dialog and waits for it. Call it off the main thread.
pub(crate) fn choose(purpose: Purpose, suggested: &str) -> Choice {
    if !possible() {
        return Choice::Unavailable;
    }
    let dialog = rfd::FileDialog::new();
    let asked = Instant::now();
    let path = match purpose.endings() {
        Some(endings) => dialog.add_filter(purpose.kind(), endings).pick_file(),
        None if purpose == Purpose::Sheet => dialog
            .add_filter("PDF", &["pdf"])
            .set_file_name(suggested)
            .save_file(),
        None => dialog.set_file_name(suggested).save_file(),
    };
    match path {
        Some(path) => Choice::Chosen(path),
        None if asked.elapsed() < TOO_FAST => Choice::Unavailable,
        None => Choice::Cancelled,
    }
}

/// Whether this desktop can show a dialog at all: on Linux through the portal, which needs a session bus, or
/// through zenity.
fn possible() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    session_bus() || std::env::split_paths(&path).any(|folder| folder.join("zenity").exists())
}

/// Whether the programs of this desktop can talk to each other.
pub(crate) fn session_bus() -> bool {
    let in_session = |folder: std::ffi::OsString| PathBuf::from(folder).join("bus").exists();
    std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || std::env::var_os("XDG_RUNTIME_DIR").is_some_and(in_session)
}
