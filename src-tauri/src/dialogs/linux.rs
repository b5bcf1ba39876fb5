//! Dialogs for files on Linux: the desktop portal's, else zenity's. Both can be closed from here, which no
//! library for dialogs offers.

use super::{Choice, Purpose};
use crate::portal::{self, Ended, Question};
use crate::printing::TITLE;
use gio::glib::{Variant, VariantDict};
use gio::prelude::*;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// No person closes a dialog faster; an answer in less time means that none was shown.
const TOO_FAST: Duration = Duration::from_millis(250);

/// So often is looked whether zenity has ended, or somebody has left.
const GLANCE: Duration = Duration::from_millis(30);

pub(super) fn choose(purpose: Purpose, suggested: &str, left: &dyn Fn() -> bool) -> Choice {
    let asked = Instant::now();
    let answered = portal::bus().and_then(|bus| in_portal(&bus, purpose, suggested, left));
    if let Some(choice) = answered {
        return choice;
    }
    match zenity() {
        Some(program) => in_zenity(&program, purpose, suggested, (left, asked)),
        None => Choice::Unavailable,
    }
}

/// Nothing where the portal shows no dialogs for files.
fn in_portal(
    bus: &gio::DBusConnection,
    purpose: Purpose,
    suggested: &str,
    left: &dyn Fn() -> bool,
) -> Option<Choice> {
    let options = VariantDict::new(None);
    if let Some(endings) = purpose.endings_shown() {
        let patterns: Vec<(u32, String)> = endings
            .iter()
            .map(|ending| (0, format!("*.{ending}")))
            .collect();
        options.insert("filters", vec![(purpose.kind(), patterns)]);
    }
    if purpose.is_folder() {
        options.insert("directory", true);
    }
    let method = match purpose.endings() {
        Some(_) => "OpenFile",
        None => {
            options.insert("current_name", suggested);
            "SaveFile"
        }
    };
    let input =
        |options: Variant| Variant::tuple_from_iter(["".to_variant(), TITLE.to_variant(), options]);
    let question = Question {
        interface: "org.freedesktop.portal.FileChooser",
        method,
        input: &input,
        options,
        files: None,
    };
    match portal::ask(bus, &question, left)? {
        Ended::Chosen(results) => Some(chosen(&results).map_or(Choice::Cancelled, Choice::Chosen)),
        Ended::Closed => Some(Choice::Cancelled),
        Ended::Broken => None,
    }
}

fn chosen(results: &Variant) -> Option<PathBuf> {
    let results = VariantDict::new(Some(results));
    let places = results.lookup::<Vec<String>>("uris").ok()??;
    gio::File::for_uri(places.first()?).path()
}

/// Where zenity is; none where it is not.
fn zenity() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let places = std::env::split_paths(&path).map(|folder| folder.join("zenity"));
    places.into_iter().find(|program| program.exists())
}

fn in_zenity(
    program: &Path,
    purpose: Purpose,
    suggested: &str,
    (left, asked): (&dyn Fn() -> bool, Instant),
) -> Choice {
    let mut command = Command::new(program);
    command.args(["--file-selection", "--title", TITLE]);
    if purpose.is_folder() {
        command.arg("--directory");
    }
    if purpose.endings().is_none() {
        command.args(["--save", "--confirm-overwrite", "--filename", suggested]);
    }
    if let Some(endings) = purpose.endings_shown() {
        let patterns: Vec<String> = endings.iter().map(|ending| format!("*.{ending}")).collect();
        let filter = format!("{} | {}", purpose.kind(), patterns.join(" "));
        command.args(["--file-filter", &filter]);
    }
    let quiet = command.stdin(Stdio::null()).stderr(Stdio::null());
    let Ok(dialog) = quiet.stdout(Stdio::piped()).spawn() else {
        return Choice::Unavailable;
    };
    match answer(dialog, left) {
        Some(path) => Choice::Chosen(path),
        None if !left() && asked.elapsed() < TOO_FAST => Choice::Unavailable,
        None => Choice::Cancelled,
    }
}

/// What zenity wrote; nothing when it was closed, or when somebody left.
fn answer(mut dialog: Child, left: &dyn Fn() -> bool) -> Option<PathBuf> {
    while dialog.try_wait().ok()?.is_none() {
        if left() {
            let _ = dialog.kill();
            let _ = dialog.wait();
            return None;
        }
        std::thread::sleep(GLANCE);
    }
    let ended = dialog.wait_with_output().ok()?;
    let path = path_in(&ended.stdout).filter(|_| ended.status.success() && !left())?;
    Some(path)
}

/// One path and a line feed.
fn path_in(output: &[u8]) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStrExt as _;
    let path = output.strip_suffix(b"\n").unwrap_or(output);
    (!path.is_empty()).then(|| PathBuf::from(std::ffi::OsStr::from_bytes(path)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests;
