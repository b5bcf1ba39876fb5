//! Trainer accounts: passphrase, printed recovery code, and waiting after wrong tries.

use crate::error::Result;
use crate::id::TrainerId;
use crate::latch::{HashCost, Unlock, hash, matches_hash};
use crate::moment::Moment;
use crate::store::Store;
use crate::table::trainer::{self, Trainer};

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

    /// As printed: six groups of four letters and digits, with a hyphen between them.
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

    /// A code as it is compared.
    #[must_use]
    pub fn normalised(&self) -> String {
        Self::normalised_text(&self.printed())
    }

    /// A typed code as it is compared: capitals, without hyphens, look-alikes read as meant.
    #[must_use]
    pub fn normalised_text(code: &str) -> String {
        normalised(code)
    }
}

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
        let left_ms = self.waits.left(id, failed, running_ms);
        if left_ms > 0 {
            return Ok(Unlock::Waiting { left_ms });
        }
        if matches_hash(typed, stored)? {
            if failed > 0 {
                self.write(|tx| trainer::set_failed(&tx.tx, id, 0))?;
            }
            return Ok(Unlock::Open);
        }
        let failed = failed.saturating_add(1);
        self.write(|tx| trainer::set_failed(&tx.tx, id, failed))?;
        let wait_ms = self.waits.begin(id, failed, running_ms);
        Ok(Unlock::Wrong { wait_ms })
    }
}

#[cfg(test)]
#[path = "trainer_tests.rs"]
mod tests;
