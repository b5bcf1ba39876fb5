//! What trainers' passphrases and learners' pictures have in common: a hash, and waiting after wrong tries.

use std::collections::HashMap;
use std::hash::Hash;

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::error::{Error, Result};

/// The longest wait after wrong tries, in milliseconds of running time.
pub const LONGEST_WAIT_MS: u64 = 5 * 60 * 1000;

/// How dear one guess is made (argon2id, one lane).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HashCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Default for HashCost {
    /// The second choice of RFC 9106: 64 MiB and three passes.
    fn default() -> Self {
        Self {
            memory_kib: 64 * 1024,
            passes: 3,
        }
    }
}

impl HashCost {
    /// For three pictures, asked for at every visit on old computers too: 19 MiB and two passes, the smallest
    /// that OWASP recommends. Against somebody who has the file no price would help so few pictures.
    #[must_use]
    pub const fn for_pictures() -> Self {
        Self {
            memory_kib: 19 * 1024,
            passes: 2,
        }
    }
}

/// The answer to a passphrase or recovery code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unlock {
    /// Right.
    Open,
    /// Wrong; the next try is taken after this many milliseconds of running time.
    Wrong {
        /// Milliseconds.
        wait_ms: u64,
    },
    /// Not looked at yet; still to wait.
    Waiting {
        /// Milliseconds.
        left_ms: u64,
    },
}

/// A wait that counts running time only.
#[derive(Debug, Clone, Copy)]
struct Wait {
    failed: u32,
    since_ms: u64,
}

/// Three free tries, then 5 seconds doubled with each further one.
fn wait_after(failed: u32) -> u64 {
    match failed {
        0..3 => 0,
        more => 5_000_u64
            .checked_shl(more - 3)
            .filter(|_| more < 16)
            .unwrap_or(LONGEST_WAIT_MS)
            .min(LONGEST_WAIT_MS),
    }
}

/// Who has to wait, since when by the running time of the program.
#[derive(Debug)]
pub(crate) struct Waits<Id>(HashMap<Id, Wait>);

impl<Id> Default for Waits<Id> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<Id: Eq + Hash> Waits<Id> {
    /// Milliseconds still to wait after so many wrong tries. A wait that was due when the program ended
    /// begins anew with the program.
    pub(crate) fn left(&self, id: Id, failed: u32, running_ms: u64) -> u64 {
        let wait = self.0.get(&id).filter(|wait| wait.failed == failed);
        let since_ms = wait.map_or(0, |wait| wait.since_ms);
        wait_after(failed).saturating_sub(running_ms.saturating_sub(since_ms))
    }

    /// Begins the wait after the latest wrong try and says how long it is.
    pub(crate) fn begin(&mut self, id: Id, failed: u32, running_ms: u64) -> u64 {
        self.0.insert(
            id,
            Wait {
                failed,
                since_ms: running_ms,
            },
        );
        wait_after(failed)
    }

    /// As after a new start of the program.
    #[cfg(test)]
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

/// The secret as it is kept.
pub(crate) fn hash(secret: &str, salt: [u8; 16], cost: HashCost) -> Result<String> {
    let params = Params::new(cost.memory_kib, cost.passes, 1, None)
        .map_err(|error| Error::Hash(error.to_string()))?;
    let salt = SaltString::encode_b64(&salt).map_err(|error| Error::Hash(error.to_string()))?;
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hashed = hasher.hash_password(secret.as_bytes(), &salt);
    hashed
        .map(|done| done.to_string())
        .map_err(|error| Error::Hash(error.to_string()))
}

/// Whether this is the secret that was kept.
pub(crate) fn matches_hash(secret: &str, stored: &str) -> Result<bool> {
    use argon2::password_hash::Error as HashError;
    let stored = PasswordHash::new(stored).map_err(|error| Error::Hash(error.to_string()))?;
    match Argon2::default().verify_password(secret.as_bytes(), &stored) {
        Ok(()) => Ok(true),
        Err(HashError::Password) => Ok(false),
        Err(error) => Err(Error::Hash(error.to_string())),
    }
}
