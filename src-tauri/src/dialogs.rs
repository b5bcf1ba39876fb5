//! Native dialogs, opened from here so that no path comes from the page.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod native;

use std::path::PathBuf;

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
    /// Write many sheets, into a folder that is made for them.
    Kit,
    /// Write one's own data, to take them along.
    TakeAlong,
    /// Read what was taken along.
    BringBack,
    /// Write the report about the app.
    Report,
    /// Read files of other PCs.
    Collect,
    /// Choose a folder with such files.
    CollectFolder,
    /// Write what this PC knows, for the trainer.
    Bundle,
    /// Write a course file for other PCs.
    HandOut,
    /// Read a course file.
    Course,
}

impl Purpose {
    /// How the names of files end that are to be read; none where a file is to be written.
    pub(crate) fn endings(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Roster => Some(&["csv", "txt", "tsv"]),
            Self::BringBack => Some(&["tilia-mine"]),
            Self::Collect | Self::CollectFolder => Some(&["tilia-progress"]),
            Self::Course => Some(&["tilia-course"]),
            Self::Export
            | Self::Backup
            | Self::Sheet
            | Self::Kit
            | Self::TakeAlong
            | Self::Report
            | Self::Bundle
            | Self::HandOut => None,
        }
    }

    /// Whether a folder is chosen, and not a file.
    fn is_folder(self) -> bool {
        self == Self::CollectFolder
    }

    /// The endings that a dialog shows.
    fn endings_shown(self) -> Option<&'static [&'static str]> {
        match self {
            Self::CollectFolder => None,
            Self::Sheet => Some(&["pdf"]),
            _ => self.endings(),
        }
    }

    /// What a dialog calls such files.
    fn kind(self) -> &'static str {
        match self {
            Self::Roster => "CSV",
            Self::Sheet => "PDF",
            _ => "Tilia",
        }
    }
}

/// How a dialog ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// With a path.
    Chosen(PathBuf),
    /// The person thought better of it, or left.
    Cancelled,
    /// This desktop has no dialogs; the page asks for a typed path.
    Unavailable,
}

/// Shows the dialog and waits for its end, or until somebody has left. Call it off the main thread.
pub(crate) fn choose(purpose: Purpose, suggested: &str, left: &dyn Fn() -> bool) -> Choice {
    if left() {
        return Choice::Cancelled;
    }
    #[cfg(target_os = "linux")]
    return linux::choose(purpose, suggested, left);
    #[cfg(not(target_os = "linux"))]
    return native::choose(purpose, suggested, left);
}

/// Whether the programs of this desktop can talk to each other.
pub(crate) fn session_bus() -> bool {
    let in_session = |folder: std::ffi::OsString| PathBuf::from(folder).join("bus").exists();
    std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || std::env::var_os("XDG_RUNTIME_DIR").is_some_and(in_session)
}
