//! The age file around a parcel.

use super::ParcelError;
use super::key::{Opener, Recipient};
use crate::ReportError;
use age::secrecy::SecretString;
use age::stream::StreamReader;
use age::{DecryptError, Decryptor, Encryptor, Identity};
use std::io::{BufRead, Read, Seek, SeekFrom, Write};

/// How a parcel is locked.
#[derive(Debug, Clone, Copy)]
pub enum Lock<'l> {
    /// Whoever knows the passphrase opens it.
    Passphrase(&'l str),
    /// Each of these opens it with their own key.
    Recipients(&'l [Recipient]),
}

/// What may open a parcel.
#[derive(Debug, Clone, Copy, Default)]
pub struct Keys<'k> {
    /// What was typed for it.
    pub passphrase: Option<&'k str>,
    /// Keys at hand.
    pub openers: &'k [Opener],
}

impl<'k> Keys<'k> {
    /// A passphrase and nothing else.
    #[must_use]
    pub fn passphrase(passphrase: &'k str) -> Self {
        Self {
            passphrase: Some(passphrase),
            openers: &[],
        }
    }
}

/// scrypt's N as a power of two: 128 MiB and less than a second on an old computer with two cores, and
/// about as long for every guess of somebody who found the file.
pub(super) const WORK: u8 = 17;
/// A file that asks for more would only keep the computer busy.
const MOST_WORK: u8 = 18;
/// A header for a hundred recipients has a tenth of this.
const LONGEST_HEADER: u64 = 128 * 1024;

pub(super) fn encryptor(lock: &Lock<'_>, work: u8) -> Result<Encryptor, ReportError> {
    let made = match lock {
        Lock::Passphrase(passphrase) => {
            let secret = SecretString::from((*passphrase).to_owned());
            let mut recipient = age::scrypt::Recipient::new(secret);
            recipient.set_work_factor(work);
            Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        }
        Lock::Recipients(recipients) => Encryptor::with_recipients(
            recipients
                .iter()
                .map(|recipient| &recipient.0 as &dyn age::Recipient),
        ),
    };
    made.map_err(|error| ReportError::Other(std::io::Error::other(error.to_string())))
}

/// Opens the lock. What comes out is checked piece by piece while it is read.
pub(super) fn unlock<R: BufRead + Seek>(
    mut locked: R,
    keys: &Keys<'_>,
) -> Result<StreamReader<R>, ParcelError> {
    has_header(&mut locked)?;
    let decryptor = Decryptor::new_buffered(locked).map_err(|error| match error {
        DecryptError::Io(_) => ParcelError::Foreign("no header"),
        _ => ParcelError::Foreign("another header"),
    })?;
    if decryptor.is_scrypt() {
        let Some(passphrase) = keys.passphrase else {
            return Err(ParcelError::NeedsPassphrase);
        };
        let mut identity = age::scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
        identity.set_max_work_factor(MOST_WORK);
        let one = std::iter::once(&identity as &dyn Identity);
        return decryptor
            .decrypt(one)
            .map_err(|error| match refusal(&error) {
                ParcelError::OtherKey => ParcelError::Passphrase,
                other => other,
            });
    }
    let all = keys.openers.iter().map(|opener| &opener.0 as &dyn Identity);
    decryptor.decrypt(all).map_err(|error| refusal(&error))
}

fn refusal(error: &DecryptError) -> ParcelError {
    match error {
        DecryptError::ExcessiveWork { .. } => ParcelError::Foreign("asks for too much work"),
        DecryptError::InvalidHeader | DecryptError::UnknownFormat => {
            ParcelError::Foreign("another header")
        }
        DecryptError::Io(_) => ParcelError::Damaged("cut short"),
        DecryptError::InvalidMac => ParcelError::Damaged("the header was changed"),
        _ => ParcelError::OtherKey,
    }
}

/// A header without an end would be read into memory whole.
fn has_header(locked: &mut (impl BufRead + Seek)) -> Result<(), ParcelError> {
    let mut head = Vec::new();
    locked
        .by_ref()
        .take(LONGEST_HEADER)
        .read_to_end(&mut head)?;
    locked.seek(SeekFrom::Start(0))?;
    let ended = head.windows(5).any(|window| window == b"\n--- ");
    match head.starts_with(b"age-encryption.org/") && ended {
        true => Ok(()),
        false => Err(ParcelError::Foreign("no header")),
    }
}

/// A few bytes, locked.
pub(super) fn sealed_bytes(
    lock: &Lock<'_>,
    work: u8,
    bytes: &[u8],
) -> Result<Vec<u8>, ReportError> {
    let mut locked = encryptor(lock, work)?.wrap_output(Vec::new())?;
    locked.write_all(bytes)?;
    Ok(locked.finish()?)
}

/// A few bytes, opened.
pub(super) fn opened_bytes(locked: &[u8], keys: &Keys<'_>) -> Result<Vec<u8>, ParcelError> {
    let mut bytes = Vec::new();
    let cut = |_| ParcelError::Damaged("cut short or changed");
    let mut reader = unlock(std::io::Cursor::new(locked), keys)?;
    reader.read_to_end(&mut bytes).map_err(cut)?;
    Ok(bytes)
}
