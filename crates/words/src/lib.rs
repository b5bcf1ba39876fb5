//! Every sentence of the interface and of the files, from Fluent.
//!
//! The build reads `locales/` and makes one function per key: `home-continue` becomes
//! [`Words`]`::home_continue`. A sentence that is missing, misspelt or short of a
//! variable stops the build and names file and key.
//!
//! Numbers choose between forms ("1 lesson", "2 lessons") and are handed over as
//! numbers. Everything else, dates and amounts included, arrives as finished text.
//! There are no isolation marks around placed text: these sentences go into files and
//! onto the command line. The screen formats the same files itself, with marks.

mod generated;
mod language;
mod made_up;
mod number;
mod words;

pub use generated::Language;
pub use number::Number;
pub use words::{Value, Words};
