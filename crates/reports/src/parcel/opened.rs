//! Opening a parcel: nothing is kept in memory but the line in hand, and no more is read than a parcel can hold.

use super::key::signed_by;
use super::lock::{Keys, unlock};
use super::part::{self, Lines, kept, unpacked};
use super::{MANIFEST, ParcelError, SIGNATURE, VERSION, from_hex};
use age::stream::StreamReader;
use serde_json::{Map, Value};
use std::fs::File;
use std::io::{BufReader, Read as _, Seek as _, SeekFrom};
use std::path::Path;
use zip::ZipArchive;

/// How large a parcel may be.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Bytes of the file.
    pub file: u64,
    /// Bytes of all parts together.
    pub parts: u64,
}

impl Limits {
    /// For one person's years of learning, which are a few megabytes.
    pub const SMALL: Self = Self {
        file: 64 * 1024 * 1024,
        parts: 256 * 1024 * 1024,
    };
    /// For everything that a PC knows.
    pub const LARGE: Self = Self {
        file: 2 * 1024 * 1024 * 1024,
        parts: 2 * 1024 * 1024 * 1024,
    };
}

/// Text becomes a tenth or a twentieth; a bomb becomes a thousandth.
const LARGEST_RATIO: u64 = 100;
/// Ranges of many thousand starts of the program fit.
const LARGEST_MANIFEST: u64 = 16 * 1024 * 1024;
/// More than the few names of any version can fill.
const LARGEST_DIRECTORY: u64 = 16 * 1024;

type Plain = StreamReader<BufReader<File>>;

/// An opened parcel whose manifest was read and whose signature, where the manifest names a key, is right.
pub struct Parcel {
    zip: ZipArchive<Plain>,
    manifest: Map<String, Value>,
    signer: Option<[u8; 32]>,
    left: u64,
}

impl Parcel {
    /// Opens a parcel of this format with exactly these parts.
    ///
    /// # Errors
    /// Any [`ParcelError`].
    pub fn open(
        path: &Path,
        format: &str,
        keys: &Keys<'_>,
        names: &[&str],
        limits: Limits,
    ) -> Result<Self, ParcelError> {
        let file = File::open(path)?;
        let found = file.metadata()?;
        if !found.is_file() {
            return Err(ParcelError::Foreign("not a file"));
        }
        if found.len() > limits.file {
            return Err(ParcelError::TooLarge);
        }
        let mut plain = unlock(BufReader::new(file), keys)?;
        small_directory(&mut plain)?;
        let zip = ZipArchive::new(plain).map_err(|_| ParcelError::Foreign("no zip inside"))?;
        let mut parcel = Self {
            zip,
            manifest: Map::new(),
            signer: None,
            left: found.len().saturating_mul(LARGEST_RATIO).min(limits.parts),
        };
        parcel.read_manifest(format)?;
        parcel.holds_only(names)?;
        Ok(parcel)
    }

    /// What the manifest says.
    #[must_use]
    pub fn manifest(&self) -> &Map<String, Value> {
        &self.manifest
    }

    /// Whose signature it carries; none where parcels of this format are not signed.
    #[must_use]
    pub fn signer(&self) -> Option<[u8; 32]> {
        self.signer
    }

    fn read_manifest(&mut self, format: &str) -> Result<(), ParcelError> {
        let (bytes, _) = self.read(MANIFEST, LARGEST_MANIFEST)?;
        let damaged = || ParcelError::Damaged("the manifest cannot be read");
        let Ok(Value::Object(manifest)) = serde_json::from_slice::<Value>(&bytes) else {
            return Err(damaged());
        };
        if manifest.get("format").and_then(Value::as_str) != Some(format) {
            return Err(ParcelError::Foreign("another format"));
        }
        match manifest.get("version").and_then(Value::as_u64) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(ParcelError::Newer),
            _ => return Err(damaged()),
        }
        if let Some(key) = manifest.get("key") {
            let key = key.as_str().and_then(from_hex).ok_or_else(damaged)?;
            let (signature, _) = self.read(SIGNATURE, 64)?;
            if !signed_by(&key, &bytes, &signature) {
                return Err(ParcelError::Signature);
            }
            self.signer = Some(key);
        }
        self.manifest = manifest;
        Ok(())
    }

    fn holds_only(&self, names: &[&str]) -> Result<(), ParcelError> {
        let signed = usize::from(self.signer.is_some());
        let there = |name: &&str| self.zip.index_for_name(name).is_some();
        if self.zip.len() == names.len() + 1 + signed && names.iter().all(there) {
            Ok(())
        } else {
            Err(ParcelError::Foreign("other parts"))
        }
    }

    /// A whole part of at most so many bytes, and its hash.
    fn read(&mut self, name: &str, most: u64) -> Result<(Vec<u8>, String), ParcelError> {
        let part = self
            .zip
            .by_name(name)
            .map_err(|_| ParcelError::Foreign("a part is missing"))?;
        let (bytes, hash) = part::read_whole(part, most.min(self.left))?;
        self.left -= u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Ok((bytes, hash))
    }

    /// A whole part in memory, the one that was packed.
    ///
    /// # Errors
    /// [`ParcelError::Damaged`], [`ParcelError::TooLarge`].
    pub fn bytes(&mut self, name: &str) -> Result<Vec<u8>, ParcelError> {
        let (bytes, hash) = self.read(name, u64::MAX)?;
        kept(&self.promise(name), &hash)?;
        Ok(bytes)
    }

    /// The lines of a part, one after the other. Whether the part is the one that was packed is known at its end
    /// only, so what was done with the lines must be undone when a later one fails.
    ///
    /// # Errors
    /// [`ParcelError::Foreign`] when there is no such part.
    pub fn lines(&mut self, name: &'static str) -> Result<Lines<'_>, ParcelError> {
        let promised = self.promise(name);
        let part = self
            .zip
            .by_name(name)
            .map_err(|_| ParcelError::Foreign("a part is missing"))?;
        Ok(Lines::new(part, name, promised, &mut self.left))
    }

    fn promise(&self, name: &str) -> String {
        let parts = self.manifest.get("parts").and_then(Value::as_object);
        let promised = parts
            .and_then(|parts| parts.get(name))
            .and_then(Value::as_str);
        promised.unwrap_or_default().to_owned()
    }
}

/// The zip reader keeps an entry of the directory in memory for each name, however many there are. The directories
/// of our parcels are small and stand at the very end.
fn small_directory(plain: &mut Plain) -> Result<(), ParcelError> {
    const END: u64 = 22;
    let foreign = || ParcelError::Foreign("no zip inside");
    let length = plain.seek(SeekFrom::End(0)).map_err(unpacked)?;
    let start = length.checked_sub(END).ok_or_else(foreign)?;
    plain.seek(SeekFrom::Start(start)).map_err(unpacked)?;
    let mut end = [0; 22];
    plain.read_exact(&mut end).map_err(unpacked)?;
    plain.seek(SeekFrom::Start(0)).map_err(unpacked)?;
    let [
        b'P',
        b'K',
        5,
        6,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        s0,
        s1,
        s2,
        s3,
        o0,
        o1,
        o2,
        o3,
        0,
        0,
    ] = end
    else {
        return Err(foreign());
    };
    let size = u64::from(u32::from_le_bytes([s0, s1, s2, s3]));
    let offset = u64::from(u32::from_le_bytes([o0, o1, o2, o3]));
    if size <= LARGEST_DIRECTORY && offset + size == start {
        Ok(())
    } else {
        Err(foreign())
    }
}
