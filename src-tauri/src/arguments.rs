//! The program's few arguments.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;
use tilia_words::{Language, Words};

/// What the person who started the program wants.
pub(crate) enum Wish {
    /// The window.
    Open(Options),
    /// A text, then nothing more.
    Say(String),
    /// The arguments make no sense.
    Wrong(String),
}

/// How to open the window.
pub(crate) struct Options {
    /// Data folder instead of the usual one.
    pub(crate) data: Option<PathBuf>,
    /// Policy file instead of the machine's; only the tests' build takes it.
    pub(crate) policy: Option<PathBuf>,
    /// Folder of another course than the built-in one; only the tests' build takes it.
    #[cfg(feature = "journeys")]
    pub(crate) lessons: Option<PathBuf>,
    /// A folder in the place of the drives that are plugged in; only the tests' build takes it.
    pub(crate) drive: Option<PathBuf>,
}

/// Words in the language of the system.
pub(crate) fn words() -> Words {
    Words::new(Language::suiting(
        &sys_locale::get_locale().unwrap_or_default(),
    ))
}

/// Prints to standard output; a closed pipe is no reason to fail.
pub(crate) fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Reads the arguments.
pub(crate) fn read() -> Wish {
    let words = words();
    let mut options = Options {
        data: None,
        policy: None,
        #[cfg(feature = "journeys")]
        lessons: None,
        drive: None,
    };
    let mut rest = std::env::args_os().skip(1);
    while let Some(argument) = rest.next() {
        match argument.to_str() {
            Some("--version") => return Wish::Say(format!("tilia {}", env!("CARGO_PKG_VERSION"))),
            Some("--help" | "-h") => return Wish::Say(words.cli_window_help()),
            Some("--data") => match folder(&mut rest) {
                Some(folder) => options.data = Some(folder),
                None => return Wish::Wrong(words.cli_window_help()),
            },
            Some("--policy") if cfg!(feature = "journeys") => options.policy = folder(&mut rest),
            #[cfg(feature = "journeys")]
            Some("--lessons") => options.lessons = folder(&mut rest),
            Some("--drive") if cfg!(feature = "journeys") => options.drive = folder(&mut rest),
            _ => return Wish::Wrong(words.cli_window_help()),
        }
    }
    Wish::Open(options)
}

fn folder(rest: &mut impl Iterator<Item = OsString>) -> Option<PathBuf> {
    rest.next()
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}
