//! Dialogs for files on Windows and macOS. They cannot be closed from here; their answer is not taken when
//! somebody has left.

use super::{Choice, Purpose};

pub(super) fn choose(purpose: Purpose, suggested: &str, left: &dyn Fn() -> bool) -> Choice {
    let dialog = rfd::FileDialog::new();
    let dialog = match purpose.endings_shown() {
        Some(endings) => dialog.add_filter(purpose.kind(), endings),
        None => dialog,
    };
    let path = match purpose.endings() {
        Some(_) if purpose.is_folder() => dialog.pick_folder(),
        Some(_) => dialog.pick_file(),
        None => dialog.set_file_name(suggested).save_file(),
    };
    path.filter(|_| !left())
        .map_or(Choice::Cancelled, Choice::Chosen)
}
