//! A parcel: named parts in a zip inside an age file that one passphrase opens. Reading is suspicious: what
//! is larger, differently named or otherwise filled than a parcel of ours is refused whole.

use crate::{ReportError, write_beside};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

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
    /// It was a parcel once; it is cut short or changed.
    #[error("the parcel is damaged: {0}")]
    Damaged(&'static str),
    /// A newer program made it.
    #[error("a newer program made it")]
    Newer,
}

/// scrypt's N as a power of two: 128 MiB and less than a second on an old computer with two cores, and
/// about as long for every guess of somebody who found the file.
const WORK: u8 = 17;
/// A file that asks for more would only keep the computer busy.
const MOST_WORK: u8 = 18;
/// One person's years of learning are a few megabytes.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;
const LARGEST_PARTS: u64 = 256 * 1024 * 1024;
/// Text becomes a tenth or a twentieth; a bomb becomes a thousandth.
const LARGEST_RATIO: u64 = 100;
const MANIFEST: &str = "manifest.json";
const VERSION: u64 = 1;

/// Writes a parcel of this format, whole or not at all.
///
/// # Errors
/// As [`write_beside`].
pub fn write_parcel(
    target: &Path,
    format: &str,
    passphrase: &str,
    parts: &[Part],
) -> Result<(), ReportError> {
    let zip = zipped(format, parts).map_err(|error| ReportError::Other(error.into()))?;
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK);
    let one = std::iter::once(&recipient as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(one)
        .map_err(|error| ReportError::Other(std::io::Error::other(error.to_string())))?;
    write_beside(target, |out| {
        let mut locked = encryptor.wrap_output(out)?;
        locked.write_all(&zip)?;
        locked.finish()?;
        Ok(())
    })
}

fn zipped(format: &str, parts: &[Part]) -> zip::result::ZipResult<Vec<u8>> {
    let hashes: Map<String, Value> = parts
        .iter()
        .map(|part| (part.name.to_owned(), Value::from(hash(&part.bytes))))
        .collect();
    let manifest = json!({ "format": format, "version": VERSION, "parts": hashes });
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(MANIFEST, options)?;
    zip.write_all(manifest.to_string().as_bytes())?;
    for part in parts {
        zip.start_file(part.name, options)?;
        zip.write_all(&part.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Opens a parcel of this format; the parts come back in the order of `names`.
///
/// # Errors
/// Any [`ParcelError`]; nothing was written anywhere.
pub fn read_parcel(
    path: &Path,
    format: &str,
    passphrase: &str,
    names: &[&str],
) -> Result<Vec<Vec<u8>>, ParcelError> {
    let file = File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(ParcelError::Foreign("not a file"));
    }
    let locked = at_most(file, LARGEST_FILE)?;
    let zip = unlocked(&locked, passphrase)?;
    let mut parts = Parts::open(&zip)?;
    let manifest = parts.take(MANIFEST)?;
    let hashes = hashes(&manifest, format)?;
    parts.holds_only(names)?;
    names
        .iter()
        .map(|name| {
            let bytes = parts.take(name)?;
            let promised = hashes.get(*name).and_then(Value::as_str);
            if promised == Some(hash(&bytes).as_str()) {
                Ok(bytes)
            } else {
                Err(ParcelError::Damaged(
                    "a part is not the one that was packed",
                ))
            }
        })
        .collect()
}

fn at_most(from: impl Read, limit: u64) -> Result<Vec<u8>, ParcelError> {
    let mut bytes = Vec::new();
    from.take(limit + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length <= limit) {
        Ok(bytes)
    } else {
        Err(ParcelError::TooLarge)
    }
}

fn unlocked(locked: &[u8], passphrase: &str) -> Result<Vec<u8>, ParcelError> {
    let decryptor = Decryptor::new_buffered(locked).map_err(|error| match error {
        DecryptError::Io(_) => ParcelError::Foreign("no header"),
        _ => ParcelError::Foreign("another header"),
    })?;
    if !decryptor.is_scrypt() {
        return Err(ParcelError::Foreign("not locked by a passphrase"));
    }
    let mut identity = age::scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MOST_WORK);
    let reader = decryptor
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .map_err(|error| match error {
            DecryptError::ExcessiveWork { .. } => ParcelError::Foreign("asks for too much work"),
            DecryptError::InvalidHeader | DecryptError::UnknownFormat => {
                ParcelError::Foreign("another header")
            }
            DecryptError::Io(_) => ParcelError::Damaged("cut short"),
            DecryptError::InvalidMac => ParcelError::Damaged("the header was changed"),
            _ => ParcelError::Passphrase,
        })?;
    // From memory nothing but cut-short or changed contents can go wrong.
    at_most(reader, LARGEST_FILE).map_err(|error| match error {
        ParcelError::Io(_) => ParcelError::Damaged("cut short or changed"),
        other => other,
    })
}

fn hashes(manifest: &[u8], format: &str) -> Result<Map<String, Value>, ParcelError> {
    let damaged = ParcelError::Damaged("the manifest cannot be read");
    let Ok(Value::Object(mut manifest)) = serde_json::from_slice::<Value>(manifest) else {
        return Err(damaged);
    };
    if manifest.get("format").and_then(Value::as_str) != Some(format) {
        return Err(ParcelError::Foreign("another format"));
    }
    match manifest.get("version").and_then(Value::as_u64) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(ParcelError::Newer),
        _ => return Err(damaged),
    }
    match manifest.remove("parts") {
        Some(Value::Object(parts)) => Ok(parts),
        _ => Err(damaged),
    }
}

/// The inside of a parcel; how much may come out of it in all shrinks with every part.
struct Parts<'z> {
    zip: ZipArchive<Cursor<&'z [u8]>>,
    left: u64,
}

impl<'z> Parts<'z> {
    fn open(bytes: &'z [u8]) -> Result<Self, ParcelError> {
        let packed = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let zip = ZipArchive::new(Cursor::new(bytes))
            .map_err(|_| ParcelError::Foreign("no zip inside"))?;
        let left = packed.saturating_mul(LARGEST_RATIO).min(LARGEST_PARTS);
        Ok(Self { zip, left })
    }

    fn holds_only(&self, names: &[&str]) -> Result<(), ParcelError> {
        if self.zip.len() == names.len() + 1 {
            Ok(())
        } else {
            Err(ParcelError::Foreign("other parts"))
        }
    }

    fn take(&mut self, name: &str) -> Result<Vec<u8>, ParcelError> {
        let part = self
            .zip
            .by_name(name)
            .map_err(|_| ParcelError::Foreign("a part is missing"))?;
        let bytes = at_most(part, self.left).map_err(|error| match error {
            ParcelError::Io(_) => ParcelError::Damaged("a part cannot be unpacked"),
            other => other,
        })?;
        self.left -= u64::try_from(bytes.len()).unwrap_or(self.left);
        Ok(bytes)
    }
}
