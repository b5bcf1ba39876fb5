//! A parcel: named parts in a zip inside an age file that a passphrase or a key opens. There is one way to pack one
//! and one way to open one. Reading is suspicious: what is larger, differently named or otherwise filled than a
//! parcel of ours is refused whole.

mod key;
mod lock;
mod opened;
mod packing;
mod part;
#[cfg(test)]
mod signed_tests;
#[cfg(test)]
mod tests;

pub use key::{KeyPair, NotAKey, Opener, PublicKey, Recipient, numbers_of};
pub use lock::{Keys, Lock};
pub use opened::{Limits, Parcel};
pub use packing::{Packing, pack};
pub use part::Lines;

use crate::ReportError;
use sha2::{Digest as _, Sha256};
use std::path::Path;

/// One named part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// File name inside.
    pub name: &'static str,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Why a parcel was not opened.
#[derive(Debug, thiserror::Error)]
pub enum ParcelError {
    /// The file cannot be read.
    #[error("the file could not be read: {0}")]
    Io(#[from] std::io::Error),
    /// It is larger than any parcel of ours.
    #[error("the file is too large")]
    TooLarge,
    /// It is no parcel at all.
    #[error("not a parcel of this program: {0}")]
    Foreign(&'static str),
    /// The passphrase does not open it.
    #[error("the passphrase does not open it")]
    Passphrase,
    /// A passphrase opens it, and none was given.
    #[error("a passphrase is needed")]
    NeedsPassphrase,
    /// It was locked for somebody else's key.
    #[error("it is locked for another key")]
    OtherKey,
    /// It was a parcel once; it is cut short or changed.
    #[error("the parcel is damaged: {0}")]
    Damaged(&'static str),
    /// The signature is not that of the key that the manifest names.
    #[error("the signature does not fit")]
    Signature,
    /// A line is not one of ours.
    #[error("line {line} of {part} cannot be read")]
    Line {
        /// Which part.
        part: &'static str,
        /// Which line, from 1.
        line: u64,
    },
    /// A newer program made it.
    #[error("a newer program made it")]
    Newer,
}

const MANIFEST: &str = "manifest.json";
const SIGNATURE: &str = "manifest.sig";
const VERSION: u64 = 1;

/// Writes a small parcel that one passphrase opens and nobody has signed, whole or not at all.
///
/// # Errors
/// As [`crate::write_beside`].
pub fn write_parcel(
    target: &Path,
    format: &str,
    passphrase: &str,
    parts: &[Part],
) -> Result<(), ReportError> {
    pack(
        target,
        format,
        &Lock::Passphrase(passphrase),
        None,
        |packing| {
            for part in parts {
                packing.part(part.name, |out| Ok(out.write_all(&part.bytes)?))?;
            }
            Ok(serde_json::Map::new())
        },
    )
}

/// Opens a small parcel of this format; the parts come back in the order of `names`.
///
/// # Errors
/// Any [`ParcelError`]; nothing was written anywhere.
pub fn read_parcel(
    path: &Path,
    format: &str,
    passphrase: &str,
    names: &[&str],
) -> Result<Vec<Vec<u8>>, ParcelError> {
    let keys = Keys::passphrase(passphrase);
    let mut parcel = Parcel::open(path, format, &keys, names, Limits::SMALL)?;
    names.iter().map(|name| parcel.bytes(name)).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes from hexadecimal digits.
fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits: Option<Vec<u32>> = text.chars().map(|sign| sign.to_digit(16)).collect();
    let digits = digits?;
    let pairs = digits.chunks_exact(2).filter_map(|pair| match pair {
        [high, low] => u8::try_from(high * 16 + low).ok(),
        _ => None,
    });
    let bytes: Vec<u8> = pairs.collect();
    (digits.len() == 2 * N)
        .then(|| bytes.try_into().ok())
        .flatten()
}

fn finished(digest: Sha256) -> String {
    hex(&digest.finalize())
}
