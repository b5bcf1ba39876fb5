//! The window. It finds the folders, opens one window, shows dialogs and hands every operation to
//! `tilia-api`; it has no rules of its own.

#![allow(
    clippy::disallowed_methods,
    reason = "the shell reads clock and environment for the rooms below"
)]
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod dialogs;
mod drives;
mod instance;
mod log;
mod paths;
#[cfg(target_os = "linux")]
mod portal;
mod printing;
mod shell;
mod speech;
mod window;

use std::process::ExitCode;

fn main() -> ExitCode {
    // A release build must not be steerable from outside; the tests' build says so in its features.
    if cfg!(not(feature = "journeys")) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() {
        eprintln!("{}", arguments::words().cli_automation_refused());
        return ExitCode::from(2);
    }
    match arguments::read() {
        arguments::Wish::Say(text) => {
            arguments::say(&text);
            ExitCode::SUCCESS
        }
        arguments::Wish::Wrong(text) => {
            eprintln!("{text}");
            ExitCode::from(2)
        }
        arguments::Wish::Open(options) => window::open(&options),
    }
}
