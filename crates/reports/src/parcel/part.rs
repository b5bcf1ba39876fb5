//! One part of an opened parcel: counted and hashed while it is read.

use super::{ParcelError, finished};
use sha2::{Digest as _, Sha256};
use std::io::{BufRead as _, BufReader, Read};

/// No line of ours is a tenth as long.
const LONGEST_LINE: u64 = 64 * 1024;

/// A whole part of at most so many bytes, and its hash.
pub(super) fn read_whole(part: impl Read, most: u64) -> Result<(Vec<u8>, String), ParcelError> {
    let mut watched = Watched::new(part, most);
    let mut bytes = Vec::new();
    let read = watched.read_to_end(&mut bytes);
    if watched.overrun {
        return Err(ParcelError::TooLarge);
    }
    read.map_err(unpacked)?;
    Ok((bytes, finished(watched.digest)))
}

/// The lines of a part.
pub struct Lines<'p> {
    reader: BufReader<Watched<'p>>,
    left: &'p mut u64,
    promised: String,
    name: &'static str,
    line: u64,
    bytes: Vec<u8>,
}

impl<'p> Lines<'p> {
    pub(super) fn new(
        part: impl Read + 'p,
        name: &'static str,
        promised: String,
        left: &'p mut u64,
    ) -> Self {
        Self {
            reader: BufReader::with_capacity(32 * 1024, Watched::new(part, *left)),
            left,
            promised,
            name,
            line: 0,
            bytes: Vec::new(),
        }
    }

    /// The next line; none at the end of the part that was packed.
    ///
    /// # Errors
    /// [`ParcelError::Line`] for a line that is no text or does not end, [`ParcelError::Damaged`],
    /// [`ParcelError::TooLarge`].
    pub fn next_line(&mut self) -> Result<Option<&str>, ParcelError> {
        self.bytes.clear();
        let mut limited = self.reader.by_ref().take(LONGEST_LINE);
        let read = limited.read_until(b'\n', &mut self.bytes);
        if self.reader.get_ref().overrun {
            return Err(ParcelError::TooLarge);
        }
        if read.map_err(unpacked)? == 0 {
            let watched = self.reader.get_ref();
            *self.left = watched.left;
            kept(&self.promised, &finished(watched.digest.clone()))?;
            return Ok(None);
        }
        self.line += 1;
        let bad = self.bad();
        match self.bytes.strip_suffix(b"\n").map(std::str::from_utf8) {
            Some(Ok(text)) => Ok(Some(text)),
            _ => Err(bad),
        }
    }

    /// That the line handed over last is not one of ours.
    #[must_use]
    pub fn bad(&self) -> ParcelError {
        ParcelError::Line {
            part: self.name,
            line: self.line,
        }
    }
}

/// That a part is the one whose hash the manifest promises.
pub(super) fn kept(promised: &str, hash: &str) -> Result<(), ParcelError> {
    if promised == hash {
        Ok(())
    } else {
        Err(ParcelError::Damaged(
            "a part is not the one that was packed",
        ))
    }
}

/// What went wrong while a part was read: the stick is gone, or the part is not whole.
pub(super) fn unpacked(error: std::io::Error) -> ParcelError {
    match error.raw_os_error() {
        Some(_) => ParcelError::Io(error),
        None => ParcelError::Damaged("a part cannot be unpacked"),
    }
}

/// Counts and hashes what is read of a part, and stops where a bomb would go on.
struct Watched<'p> {
    part: Box<dyn Read + 'p>,
    digest: Sha256,
    left: u64,
    overrun: bool,
}

impl<'p> Watched<'p> {
    fn new(part: impl Read + 'p, left: u64) -> Self {
        Self {
            part: Box::new(part),
            digest: Sha256::new(),
            left,
            overrun: false,
        }
    }
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.part.read(buffer)?;
        let read = u64::try_from(count).unwrap_or(u64::MAX);
        let Some(left) = self.left.checked_sub(read) else {
            self.overrun = true;
            return Err(std::io::Error::other("too much comes out"));
        };
        self.left = left;
        self.digest.update(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}
