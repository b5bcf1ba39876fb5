//! A bug becomes a sentence. Some writers of files panic on a full disk; the rooms below catch that and say what it
//! was, so nothing is printed before it is known that nobody caught it.

use std::io::Write as _;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Mutex, PoisonError};
use tilia_api::Failure;

static LAST: Mutex<String> = Mutex::new(String::new());

/// Does the work; a panic that nobody catches below ends as the failure `unexpected`, with its place for a report.
pub(crate) fn kept_in<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    panic::set_hook(Box::new(|info| {
        *LAST.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string();
    }));
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        let last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writeln!(std::io::stderr(), "{last}");
        Err(Failure::new("unexpected"))
    })
}
