//! One window for one data folder: a second start brings the first window to the front.

use std::path::{Path, PathBuf};
use std::time::Duration;
use tauri::{AppHandle, Manager as _};

/// A second start leaves this file; the first one finds it and shows itself. A file needs no socket, no
/// bus and no signal, and looking for it once a second costs next to nothing.
const ASKED: &str = "show-window";

/// Asks the window that holds the folder to come to the front.
pub(crate) fn ask_to_show(folder: &Path) {
    let _ = std::fs::write(folder.join(ASKED), b"");
}

/// Watches for such a request until the program ends.
pub(crate) fn show_when_asked(app: AppHandle, folder: &Path) {
    let request: PathBuf = folder.join(ASKED);
    let _ = std::fs::remove_file(&request);
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_secs(1));
            if request.exists() {
                let _ = std::fs::remove_file(&request);
                show(&app);
            }
        }
    });
}

fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
