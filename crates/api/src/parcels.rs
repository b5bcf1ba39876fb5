//! What all parcels share: why one was not opened, and one event as one line.

mod line;

#[cfg(test)]
pub(crate) use line::tests::any_events;
pub(crate) use line::{line_of, read_line};

use crate::Failure;
use tilia_reports::ParcelError;

/// The failure a person meets whose file was not opened. `foreign`: what to say of a file that is none of this sort.
pub(crate) fn failure(error: &ParcelError, foreign: &str) -> Failure {
    tracing::warn!(%error, "parcel");
    let code = match error {
        ParcelError::Io(_) => "file-unreadable",
        ParcelError::TooLarge => "parcel-too-large",
        ParcelError::Foreign(_) => foreign,
        ParcelError::Passphrase => "parcel-passphrase",
        ParcelError::NeedsPassphrase => "bundle-needs-passphrase",
        ParcelError::OtherKey => "bundle-other-key",
        ParcelError::Damaged(_) => "parcel-damaged",
        ParcelError::Signature => "bundle-signature",
        ParcelError::Line { line, .. } => return Failure::new("bundle-line").with("line", line),
        ParcelError::Newer => "parcel-newer",
    };
    Failure::new(code)
}
