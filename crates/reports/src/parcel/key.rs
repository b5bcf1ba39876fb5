//! Keys: a pair signs what leaves (Ed25519) and opens what comes (X25519, the keys of age).

use super::lock::{Keys, Lock, opened_bytes, sealed_bytes};
use super::{ParcelError, from_hex, hex};
use crate::ReportError;
use age::secrecy::{ExposeSecret as _, SecretString};
use age::x25519;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::str::FromStr;

/// A pair of secret keys: of a PC, or of a trainer.
#[derive(Clone)]
pub struct KeyPair {
    signing: SigningKey,
    opening: x25519::Identity,
}

/// Not a key of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a key")]
pub struct NotAKey;

/// The price of a guess at a passphrase around a key: 64 MiB, as dear as the hash beside it.
const WORK: u8 = 16;

impl KeyPair {
    /// A new pair. `seed`: fresh random bytes for the signing half; age makes the other half itself.
    #[must_use]
    pub fn new(seed: [u8; 32]) -> Self {
        Self {
            signing: SigningKey::from_bytes(&seed),
            opening: x25519::Identity::generate(),
        }
    }

    /// What others may know.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey {
            signs: self.signing.verifying_key().to_bytes(),
            recipient: Recipient(self.opening.to_public()),
        }
    }

    /// The half that opens.
    #[must_use]
    pub fn opener(&self) -> Opener {
        Opener(self.opening.clone())
    }

    /// Both secrets as text of two lines, the first of which is an identity of age.
    #[must_use]
    pub fn to_text(&self) -> SecretString {
        let opening = self.opening.to_string();
        let text = format!(
            "{}\n{}\n",
            opening.expose_secret(),
            hex(&self.signing.to_bytes())
        );
        SecretString::from(text)
    }

    /// The same where it is kept in a file that is as safe as what it opens.
    #[must_use]
    pub fn secret_text(&self) -> String {
        self.to_text().expose_secret().to_owned()
    }

    /// The pair behind such a text.
    ///
    /// # Errors
    /// [`NotAKey`].
    pub fn from_text(text: &str) -> Result<Self, NotAKey> {
        let mut lines = text.lines();
        let opening = lines.next().and_then(|line| line.parse().ok());
        let seed = lines.next().and_then(from_hex::<32>);
        let (opening, seed) = opening.zip(seed).ok_or(NotAKey)?;
        let signing = SigningKey::from_bytes(&seed);
        Ok(Self { signing, opening })
    }

    /// The pair in an age file that the passphrase opens.
    ///
    /// # Errors
    /// [`ReportError::Other`], which only a fault of ours could bring about.
    pub fn locked(&self, passphrase: &str) -> Result<Vec<u8>, ReportError> {
        let lock = Lock::Passphrase(passphrase);
        sealed_bytes(&lock, WORK, self.to_text().expose_secret().as_bytes())
    }

    /// The pair out of such a file.
    ///
    /// # Errors
    /// [`ParcelError::Passphrase`], [`ParcelError::Damaged`] ….
    pub fn unlocked(locked: &[u8], passphrase: &str) -> Result<Self, ParcelError> {
        let text = opened_bytes(locked, &Keys::passphrase(passphrase))?;
        let text = String::from_utf8(text).map_err(|_| ParcelError::Damaged("no key inside"))?;
        let text = SecretString::from(text);
        Self::from_text(text.expose_secret()).map_err(|_| ParcelError::Damaged("no key inside"))
    }

    pub(super) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.signing.sign(message).to_bytes()
    }
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "KeyPair({})", hex(&self.public().signs))
    }
}

/// Whether this key signed these bytes.
pub(super) fn signed_by(key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
    let key = VerifyingKey::from_bytes(key);
    let signature = Signature::from_slice(signature);
    key.ok()
        .zip(signature.ok())
        .is_some_and(|(key, signature)| key.verify_strict(message, &signature).is_ok())
}

/// A secret key that opens parcels locked for its recipient.
#[derive(Clone)]
pub struct Opener(pub(super) x25519::Identity);

impl Opener {
    /// All openers in an identity file of age: one `AGE-SECRET-KEY-1…` a line, `#` begins a remark.
    ///
    /// # Errors
    /// [`NotAKey`] when a line is something else, or none is there.
    pub fn all_in(text: &str) -> Result<Vec<Self>, NotAKey> {
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        let openers: Vec<Self> = lines
            .map(|line| line.parse().map(Self).map_err(|_| NotAKey))
            .collect::<Result<_, _>>()?;
        if openers.is_empty() {
            Err(NotAKey)
        } else {
            Ok(openers)
        }
    }
}

impl fmt::Debug for Opener {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Opener({})", self.0.to_public())
    }
}

/// For whom a parcel is locked, written `age1…`.
#[derive(Debug, Clone)]
pub struct Recipient(pub(super) x25519::Recipient);

impl FromStr for Recipient {
    type Err = NotAKey;
    /// A recipient of age, or a public key of ours, of which the first half is taken.
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let first = text.trim().split('.').next().unwrap_or_default();
        first.parse().map(Self).map_err(|_| NotAKey)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

/// What others may know of a pair, written `age1….` and 64 hexadecimal digits.
#[derive(Debug, Clone)]
pub struct PublicKey {
    signs: [u8; 32],
    recipient: Recipient,
}

impl PublicKey {
    /// The half that proves signatures; it names the pair.
    #[must_use]
    pub fn signs(&self) -> [u8; 32] {
        self.signs
    }

    /// The half that parcels are locked for.
    #[must_use]
    pub fn recipient(&self) -> &Recipient {
        &self.recipient
    }

    /// Sixteen bytes of its hash, which name whoever has the pair.
    #[must_use]
    pub fn id(&self) -> [u8; 16] {
        let hash = Sha256::digest(self.signs);
        let mut id = [0; 16];
        for (to, from) in id.iter_mut().zip(hash) {
            *to = from;
        }
        id
    }

    /// Sixteen figures to compare by eye or on the telephone.
    #[must_use]
    pub fn numbers(&self) -> String {
        numbers_of(&self.signs)
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.to_string() == other.to_string()
    }
}

impl Eq for PublicKey {}

impl FromStr for PublicKey {
    type Err = NotAKey;
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let (recipient, signs) = text.trim().split_once('.').ok_or(NotAKey)?;
        let recipient = recipient.parse()?;
        let signs = from_hex(signs).ok_or(NotAKey)?;
        Ok(Self { signs, recipient })
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.recipient, hex(&self.signs))
    }
}

/// Sixteen figures in four groups that stand for a key: 53 bits of its hash, enough for a look, and the same in
/// every language.
#[must_use]
pub fn numbers_of(signs: &[u8; 32]) -> String {
    let hash = Sha256::digest(signs);
    let groups = hash.chunks_exact(8).take(4).map(|chunk| {
        let number = chunk
            .iter()
            .fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
        format!("{:04}", number % 10_000)
    });
    groups.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
