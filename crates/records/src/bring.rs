//! Bringing back what somebody took along: a union by stream and number, all or nothing.

use crate::detail::check_key;
use crate::error::{Error, Result};
use crate::event::Event;
use crate::id::LearnerId;
use crate::moment::Moment;
use crate::table::learner::{self, LearnerData};
use crate::tx::{Accepted, Tx};

/// What became of the events of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Brought {
    /// Stored now.
    pub new: u32,
    /// Here already.
    pub known: u32,
}

/// Nobody passes through a lesson more often.
const MOST_RUNS: u32 = 1_000_000;
/// The longest detail that the program writes is far shorter.
const LONGEST_DETAIL: usize = 8_192;
/// The first day that a clock which lost its battery may show, and the last day of the year 9999.
const TIMES: std::ops::RangeInclusive<i64> = -86_400_000..=253_402_300_799_999;
/// More than a day no place on earth is away from UTC.
const OFFSETS: std::ops::RangeInclusive<i32> = -1440..=1440;

impl Tx<'_> {
    /// Takes in the events of one person. Somebody who is not here, or known from events only, comes into
    /// the roster with `person`; whoever is here keeps what the roster says.
    ///
    /// # Errors
    /// [`Error::NotAKey`] or [`Error::OutOfRange`] for what no program of ours wrote,
    /// [`Error::Contradiction`] when the same number stands for two different events.
    pub fn bring_back(
        &mut self,
        id: LearnerId,
        person: &LearnerData,
        events: &[Event],
        at: Moment,
    ) -> Result<Brought> {
        match learner::find(&self.tx, id)? {
            None => self.add_learner(id, person, at)?,
            Some(_) if self.read().learner(id)?.name.is_empty() => {
                self.update_learner(id, person)?;
            }
            Some(_) => {}
        }
        let mut brought = Brought::default();
        for event in events {
            match self.bring(id, event)? {
                Accepted::New => brought.new += 1,
                Accepted::Known => brought.known += 1,
                Accepted::Differs => return Err(Error::Contradiction),
            }
        }
        self.can_be_read(id)?;
        Ok(brought)
    }

    fn bring(&mut self, id: LearnerId, event: &Event) -> Result<Accepted> {
        check(event)?;
        if event.learner != id {
            return Err(Error::Contradiction);
        }
        let accepted = self.accept(event)?;
        // The numbers of this start of the program are given out here and nowhere else.
        if accepted == Accepted::New && event.stream == self.stream.id {
            return Err(Error::Contradiction);
        }
        Ok(accepted)
    }

    /// What cannot be read again must not come in, or the person would never see their progress again.
    fn can_be_read(&self, id: LearnerId) -> Result<()> {
        let view = self.read();
        let unreadable = |_| Error::OutOfRange { what: "progress" };
        view.progress(id).map_err(unreadable)?;
        view.assessments(id).map_err(unreadable)?;
        view.seen_items(id).map_err(unreadable)?;
        Ok(())
    }
}

fn check(event: &Event) -> Result<()> {
    let pack = event
        .pack
        .iter()
        .flat_map(|pack| [&pack.name, &pack.version]);
    let names = [&event.lesson, &event.step, &event.item];
    for name in names.into_iter().flatten().chain(pack) {
        check_key(name)?;
    }
    let key = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || "._-,=?".contains(letter)
    };
    if event.detail.len() > LONGEST_DETAIL || !event.detail.chars().all(key) {
        return Err(Error::NotAKey);
    }
    let number = |fits: bool, what| fits.then_some(()).ok_or(Error::OutOfRange { what });
    number(TIMES.contains(&event.at.utc_ms), "time")?;
    number(
        TIMES.contains(&event.order_ms()) && event.behind_ms >= 0,
        "order",
    )?;
    number(OFFSETS.contains(&event.at.offset_min), "offset")?;
    number(event.run <= MOST_RUNS, "run")?;
    number(event.attempt <= MOST_RUNS, "attempt")
}
