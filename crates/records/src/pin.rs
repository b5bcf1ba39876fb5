//! The three pictures of a learner: a latch between neighbours, kept as a hash on this PC only.

use crate::error::Result;
use crate::id::LearnerId;
use crate::latch::{HashCost, Unlock, hash, matches_hash};
use crate::store::Store;
use crate::table::learner;

impl Store {
    /// Sets the pictures of a learner, or others in place of those. `pin`: the pictures in their order, as one
    /// text. `salt`: fresh random bits.
    ///
    /// # Errors
    /// [`crate::Error::UnknownLearner`], [`crate::Error::Hash`] and what [`Store::write`] may refuse.
    pub fn set_pin(
        &mut self,
        id: LearnerId,
        pin: &str,
        salt: [u8; 16],
        cost: HashCost,
    ) -> Result<()> {
        let hashed = hash(pin, salt, cost)?;
        self.write(|tx| learner::set_pin(&tx.tx, id, Some(&hashed)))
    }

    /// Takes the pictures away: nobody is asked for them any more.
    ///
    /// # Errors
    /// [`crate::Error::UnknownLearner`] and what [`Store::write`] may refuse.
    pub fn remove_pin(&mut self, id: LearnerId) -> Result<()> {
        self.write(|tx| learner::set_pin(&tx.tx, id, None))
    }

    /// Checks the pictures; whoever has set none gets in with any. `running_ms`: milliseconds that this
    /// program has been running.
    ///
    /// # Errors
    /// As [`Store::set_pin`].
    pub fn verify_pin(&mut self, id: LearnerId, pin: &str, running_ms: u64) -> Result<Unlock> {
        let (Some(stored), failed) = learner::pin(&self.conn, id)? else {
            return Ok(Unlock::Open);
        };
        let left_ms = self.pin_waits.left(id, failed, running_ms);
        if left_ms > 0 {
            return Ok(Unlock::Waiting { left_ms });
        }
        if matches_hash(pin, &stored)? {
            if failed > 0 {
                self.write(|tx| learner::set_pin_failed(&tx.tx, id, 0))?;
            }
            return Ok(Unlock::Open);
        }
        let failed = failed.saturating_add(1);
        self.write(|tx| learner::set_pin_failed(&tx.tx, id, failed))?;
        let wait_ms = self.pin_waits.begin(id, failed, running_ms);
        Ok(Unlock::Wrong { wait_ms })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moment::Moment;
    use crate::store::OpenArgs;
    use crate::{LearnerData, StreamId};

    const CHEAP: HashCost = HashCost {
        memory_kib: 8,
        passes: 1,
    };
    const LENI: LearnerId = LearnerId([7; 16]);

    fn store_with_leni() -> Store {
        let now = Moment::new(0, 0);
        let stream = StreamId([1; 16]);
        let mut store = Store::in_memory(OpenArgs { stream, now }).unwrap();
        let data = LearnerData {
            name: "Leni".to_owned(),
            name_key: "leni".to_owned(),
            ..LearnerData::default()
        };
        store.write(|tx| tx.add_learner(LENI, &data, now)).unwrap();
        store
    }

    #[test]
    fn pictures_open_in_their_order_only_until_they_are_taken_away() {
        let mut store = store_with_leni();
        assert_eq!(store.verify_pin(LENI, "", 0).unwrap(), Unlock::Open);
        assert!(store.read().learners_with_pin().unwrap().is_empty());
        store.set_pin(LENI, "hat,fish,hat", [3; 16], CHEAP).unwrap();
        assert!(store.read().learners_with_pin().unwrap().contains(&LENI));
        let wrong = Unlock::Wrong { wait_ms: 0 };
        assert_eq!(store.verify_pin(LENI, "fish,hat,hat", 0).unwrap(), wrong);
        let right = store.verify_pin(LENI, "hat,fish,hat", 0).unwrap();
        assert_eq!(right, Unlock::Open);
        store.remove_pin(LENI).unwrap();
        assert_eq!(store.verify_pin(LENI, "", 0).unwrap(), Unlock::Open);
    }

    #[test]
    fn the_wait_counts_running_time_and_is_never_longer_than_five_minutes() {
        let mut store = store_with_leni();
        store.set_pin(LENI, "hat,fish,hat", [3; 16], CHEAP).unwrap();
        let (mut now, mut waits) = (0, Vec::new());
        for _ in 0..11 {
            let Unlock::Wrong { wait_ms } = store.verify_pin(LENI, "bell", now).unwrap() else {
                panic!("it was not looked at");
            };
            if wait_ms > 0 {
                let early = store
                    .verify_pin(LENI, "hat,fish,hat", now + wait_ms - 1)
                    .unwrap();
                assert_eq!(early, Unlock::Waiting { left_ms: 1 });
            }
            waits.push(wait_ms / 1000);
            now += wait_ms;
        }
        assert_eq!(waits, [0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
        // A new start of the program makes the wait begin anew, not end.
        store.pin_waits.clear();
        let after = store.verify_pin(LENI, "hat,fish,hat", 1).unwrap();
        assert_eq!(after, Unlock::Waiting { left_ms: 299_999 });
        let right = store.verify_pin(LENI, "hat,fish,hat", 300_000).unwrap();
        assert_eq!(right, Unlock::Open);
    }
}
