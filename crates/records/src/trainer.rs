//! Trainer accounts: passphrase, printed recovery code, and waiting after wrong tries.

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::error::{Error, Result};
use crate::id::TrainerId;
use crate::moment::Moment;
use crate::store::Store;
use crate::table::trainer::{self, Trainer};

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

/// A new account, with everything random from outside.
#[derive(Debug, Clone, Copy)]
pub struct NewTrainer<'a> {
    /// Fresh random bits.
    pub id: TrainerId,
    /// Unique.
    pub name: &'a str,
    /// As typed.
    pub passphrase: &'a str,
    /// Random bits of the first recovery code.
    pub recovery: RecoveryCode,
    /// Fresh random bits for the passphrase's and the code's hash.
    pub salts: [[u8; 16]; 2],
    /// Price of a guess.
    pub cost: HashCost,
}

/// A recovery code: 120 bits, printed once and kept as a hash only.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RecoveryCode([u8; 15]);

impl std::fmt::Debug for RecoveryCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("RecoveryCode(…)")
    }
}

/// Digits and letters without those that look alike (I, L, O, U).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl RecoveryCode {
    /// A code from fresh random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 15]) -> Self {
        Self(bytes)
    }

    /// As printed: `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX`.
    #[must_use]
    pub fn printed(&self) -> String {
        let mut text = String::with_capacity(29);
        for (count, group) in self.0.chunks(5).enumerate() {
            let bits = group
                .iter()
                .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            for place in 0..8 {
                if place % 4 == 0 && count + place > 0 {
                    text.push('-');
                }
                let letter = usize::try_from(bits >> (35 - 5 * place) & 31).unwrap_or(0);
                text.push(LETTERS.get(letter).copied().map_or('0', char::from));
            }
        }
        text
    }
}

/// A typed code as it is compared: capitals, without hyphens, look-alikes read as meant.
fn normalised(code: &str) -> String {
    let letters = code.chars().filter(|letter| letter.is_ascii_alphanumeric());
    letters
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

/// A wait that counts running time only.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wait {
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

impl Store {
    /// Makes a trainer account.
    ///
    /// # Errors
    /// [`Error::Taken`], [`Error::Hash`] and what [`Store::write`] may refuse.
    pub fn create_trainer(&mut self, new: &NewTrainer<'_>, at: Moment) -> Result<()> {
        let [first, second] = new.salts;
        let passphrase = hash(new.passphrase, first, new.cost)?;
        let recovery = hash(&normalised(&new.recovery.printed()), second, new.cost)?;
        let trainer = Trainer {
            id: new.id,
            name: new.name.to_owned(),
            created_ms: at.utc_ms,
        };
        self.write(|tx| trainer::insert(&tx.tx, &trainer, &passphrase, &recovery))
    }

    /// Checks a passphrase. `running_ms`: milliseconds that this program has been running.
    /// A wait that was due when the program ended begins anew with the program.
    ///
    /// # Errors
    /// [`Error::UnknownTrainer`] and what [`Store::write`] may refuse.
    pub fn verify_trainer(
        &mut self,
        id: TrainerId,
        passphrase: &str,
        running_ms: u64,
    ) -> Result<Unlock> {
        let secrets = trainer::secrets(&self.conn, id)?;
        self.try_secret(
            id,
            secrets.failed,
            passphrase,
            &secrets.passphrase_hash,
            running_ms,
        )
    }

    /// Sets a new passphrase with the printed recovery code, which is then used up; a new one
    /// takes its place.
    ///
    /// # Errors
    /// As [`Store::verify_trainer`].
    pub fn recover_trainer(
        &mut self,
        code: &str,
        renewed: &NewTrainer<'_>,
        running_ms: u64,
    ) -> Result<Unlock> {
        let secrets = trainer::secrets(&self.conn, renewed.id)?;
        let typed = normalised(code);
        let answer = self.try_secret(
            renewed.id,
            secrets.failed,
            &typed,
            &secrets.recovery_hash,
            running_ms,
        )?;
        if answer == Unlock::Open {
            self.renew_trainer(renewed)?;
        }
        Ok(answer)
    }

    /// Replaces passphrase and recovery code of an account that was unlocked before.
    ///
    /// # Errors
    /// As [`Store::verify_trainer`].
    pub fn renew_trainer(&mut self, renewed: &NewTrainer<'_>) -> Result<()> {
        trainer::secrets(&self.conn, renewed.id)?;
        let [first, second] = renewed.salts;
        let passphrase = hash(renewed.passphrase, first, renewed.cost)?;
        let recovery = hash(
            &normalised(&renewed.recovery.printed()),
            second,
            renewed.cost,
        )?;
        self.write(|tx| trainer::set_secrets(&tx.tx, renewed.id, &passphrase, &recovery))
    }

    fn try_secret(
        &mut self,
        id: TrainerId,
        failed: u32,
        typed: &str,
        stored: &str,
        running_ms: u64,
    ) -> Result<Unlock> {
        let since = self
            .waits
            .get(&id)
            .filter(|wait| wait.failed == failed)
            .map_or(0, |wait| wait.since_ms);
        let left_ms = wait_after(failed).saturating_sub(running_ms.saturating_sub(since));
        if left_ms > 0 {
            return Ok(Unlock::Waiting { left_ms });
        }
        if matches_hash(typed, stored)? {
            self.waits.remove(&id);
            if failed > 0 {
                self.write(|tx| trainer::set_failed(&tx.tx, id, 0))?;
            }
            return Ok(Unlock::Open);
        }
        let failed = failed.saturating_add(1);
        self.write(|tx| trainer::set_failed(&tx.tx, id, failed))?;
        self.waits.insert(
            id,
            Wait {
                failed,
                since_ms: running_ms,
            },
        );
        Ok(Unlock::Wrong {
            wait_ms: wait_after(failed),
        })
    }
}

fn hash(secret: &str, salt: [u8; 16], cost: HashCost) -> Result<String> {
    let params = Params::new(cost.memory_kib, cost.passes, 1, None)
        .map_err(|error| Error::Hash(error.to_string()))?;
    let salt = SaltString::encode_b64(&salt).map_err(|error| Error::Hash(error.to_string()))?;
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hashed = hasher.hash_password(secret.as_bytes(), &salt);
    hashed
        .map(|done| done.to_string())
        .map_err(|error| Error::Hash(error.to_string()))
}

fn matches_hash(secret: &str, stored: &str) -> Result<bool> {
    use argon2::password_hash::Error as HashError;
    let stored = PasswordHash::new(stored).map_err(|error| Error::Hash(error.to_string()))?;
    match Argon2::default().verify_password(secret.as_bytes(), &stored) {
        Ok(()) => Ok(true),
        Err(HashError::Password) => Ok(false),
        Err(error) => Err(Error::Hash(error.to_string())),
    }
}

#[cfg(test)]
#[path = "trainer_tests.rs"]
mod tests;
