//! Making a parcel: part after part goes through hash, zip and lock into the file; nothing is kept in memory.

use super::key::KeyPair;
use super::lock::{Lock, WORK, encryptor};
use super::{MANIFEST, SIGNATURE, VERSION, finished, hex};
use crate::{ReportError, write_beside};
use age::stream::StreamWriter as Locked;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use std::io::Write;
use std::path::Path;
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipWriter};

/// A parcel in the making.
pub struct Packing<'w> {
    zip: ZipWriter<StreamWriter<Locked<&'w mut dyn Write>>>,
    hashes: Map<String, Value>,
}

/// Writes a parcel, whole or not at all. `fill` adds the parts and says what else stands in the manifest; with a
/// pair of keys the manifest is signed.
///
/// # Errors
/// What `fill` returns, or as [`write_beside`].
pub fn pack(
    target: &Path,
    format: &str,
    lock: &Lock<'_>,
    signer: Option<&KeyPair>,
    fill: impl FnOnce(&mut Packing<'_>) -> Result<Map<String, Value>, ReportError>,
) -> Result<(), ReportError> {
    let encryptor = encryptor(lock, WORK)?;
    write_beside(target, |out| {
        let out: &mut dyn Write = out;
        let mut packing = Packing {
            zip: ZipWriter::new_stream(encryptor.wrap_output(out)?),
            hashes: Map::new(),
        };
        let about = fill(&mut packing)?;
        packing.finish(format, about, signer)
    })
}

impl Packing<'_> {
    /// Adds a part.
    ///
    /// # Errors
    /// What `write` returns, or what the file system refuses.
    pub fn part(
        &mut self,
        name: &str,
        write: impl FnOnce(&mut dyn Write) -> Result<(), ReportError>,
    ) -> Result<(), ReportError> {
        self.begin(name)?;
        let mut hashing = Hashing {
            out: &mut self.zip,
            digest: Sha256::new(),
        };
        write(&mut hashing)?;
        let hash = finished(hashing.digest);
        self.hashes.insert(name.to_owned(), Value::from(hash));
        Ok(())
    }

    fn begin(&mut self, name: &str) -> Result<(), ReportError> {
        // The zip says nothing of when it was made; the manifest does where it matters.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(zip::DateTime::default());
        self.zip.start_file(name, options).map_err(failure)
    }

    fn finish(
        mut self,
        format: &str,
        about: Map<String, Value>,
        signer: Option<&KeyPair>,
    ) -> Result<(), ReportError> {
        let mut manifest = Map::new();
        manifest.insert("format".to_owned(), Value::from(format));
        manifest.insert("version".to_owned(), Value::from(VERSION));
        if let Some(signer) = signer {
            let key = hex(&signer.public().signs());
            manifest.insert("key".to_owned(), Value::from(key));
        }
        manifest.extend(about);
        let hashes = std::mem::take(&mut self.hashes);
        manifest.insert("parts".to_owned(), Value::Object(hashes));
        let manifest = Value::Object(manifest).to_string();
        self.begin(MANIFEST)?;
        self.zip.write_all(manifest.as_bytes())?;
        if let Some(signer) = signer {
            self.begin(SIGNATURE)?;
            self.zip.write_all(&signer.sign(manifest.as_bytes()))?;
        }
        let locked = self.zip.finish().map_err(failure)?.into_inner();
        locked.finish()?;
        Ok(())
    }
}

fn failure(error: ZipError) -> ReportError {
    match error {
        ZipError::Io(error) => error.into(),
        other => ReportError::Other(std::io::Error::other(other)),
    }
}

/// Passes on and hashes what goes through.
struct Hashing<W> {
    out: W,
    digest: Sha256,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.out.write(bytes)?;
        self.digest.update(bytes.get(..count).unwrap_or_default());
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}
