//! Pseudonyms: stable per key, not reversible without it.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;

/// 32 letters and digits without i, l, o and u, which are easily misread.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Length of a pseudonym after its leading letter; 60 bits keep a million people apart.
const LENGTH: usize = 12;

/// Replaces ids of learners by pseudonyms.
#[derive(Clone)]
pub struct Pseudonymiser {
    keyed: Hmac<Sha256>,
}

impl Pseudonymiser {
    /// Takes the export key of the trainer's PC.
    #[must_use]
    pub fn new(export_key: &[u8; 32]) -> Self {
        // RFC 2104: a key shorter than the block of 64 bytes is filled up with zeros.
        let mut block = hmac::digest::Key::<Hmac<Sha256>>::default();
        block
            .iter_mut()
            .zip(export_key)
            .for_each(|(place, byte)| *place = *byte);
        Self {
            keyed: Hmac::new(&block),
        }
    }

    /// The pseudonym of an id: `p` and the first 60 bits of HMAC-SHA256(export key, id).
    ///
    /// The leading letter keeps table programs from reading a pseudonym as a number.
    #[must_use]
    pub fn pseudonym(&self, id: &str) -> String {
        let mut mac = self.keyed.clone();
        mac.update(id.as_bytes());
        let digest = mac.finalize().into_bytes();
        let bits = digest
            .iter()
            .take(8)
            .fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
        let mut name = String::from("p");
        for place in 0..LENGTH {
            let letter = (bits >> (59 - 5 * place)) as usize % LETTERS.len();
            name.extend(LETTERS.get(letter).map(|letter| char::from(*letter)));
        }
        name
    }
}

impl fmt::Debug for Pseudonymiser {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Pseudonymiser")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_is_that_of_any_other_hmac() {
        // Python: hmac.new(bytes(range(32)), b"maria", "sha256").digest()[:8], upper 60 bits.
        let key: [u8; 32] = std::array::from_fn(|place| place as u8);
        assert_eq!(Pseudonymiser::new(&key).pseudonym("maria"), "pvs3grhg8kkhq");
    }

    #[test]
    fn the_same_id_has_one_pseudonym_per_key() {
        let (one, other) = (Pseudonymiser::new(&[1; 32]), Pseudonymiser::new(&[2; 32]));
        assert_eq!(one.pseudonym("maria"), one.pseudonym("maria"));
        assert_ne!(one.pseudonym("maria"), other.pseudonym("maria"));
        assert_ne!(one.pseudonym("maria"), one.pseudonym("marie"));
    }

    #[test]
    fn the_key_never_shows_in_debug_output() {
        assert_eq!(
            format!("{:?}", Pseudonymiser::new(&[7; 32])),
            "Pseudonymiser"
        );
    }
}
