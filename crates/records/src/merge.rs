//! Merging what another PC sends: a union by stream and number in one transaction. Doing it twice changes nothing,
//! and neither the order of the files nor a wrong clock matters.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use crate::erased_list::{Tombstone, read_list};
use crate::error::{Error, Result};
use crate::event::Event;
use crate::id::{BundleId, DeviceId, LearnerId, StreamId};
use crate::intake::{Intake, TIMES, Taken};
use crate::moment::{DAY_MS, Moment};
use crate::sent::{SentLearner, SentStream, extend};
use crate::table::said::{self, Said};
use crate::table::{bundle, device, erased_elsewhere, hole, stream};
use crate::tx::Tx;

/// What stands in a bundle before its events. Whoever opened the file has checked its signature.
#[derive(Debug, Clone, Copy)]
pub struct Bundle<'a> {
    /// Which file.
    pub id: BundleId,
    /// Whose file.
    pub device: DeviceId,
    /// Learners of that PC.
    pub learners: &'a [SentLearner],
    /// Its starts of the program.
    pub streams: &'a [SentStream],
    /// Who was erased there.
    pub erased: &'a [Tombstone],
}

/// What became of a bundle, so far or in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Merged {
    /// Events stored now.
    pub new: u64,
    /// Events that were here already.
    pub known: u64,
    /// Events left out because their learner was erased here.
    pub erased: u64,
    /// Events whose identity stood for something else here.
    pub conflicts: u64,
    /// New events whose clock was more than a day ahead.
    pub future: u64,
    /// Learners who were not here.
    pub learners_new: u32,
    /// Learners who were.
    pub learners_known: u32,
    /// Those among them whose name, picture, language or group was taken over.
    pub learners_changed: u32,
    /// Learners left out because they were erased here.
    pub learners_erased: u32,
    /// When this very bundle was taken in before, UTC milliseconds.
    pub seen_before_ms: Option<i64>,
}

/// Events between two looks of whoever watches.
const BETWEEN_LOOKS: u64 = 1_000;
/// Letters of a name that people can have.
const LONGEST_NAME: usize = 400;

impl Tx<'_> {
    /// Takes in a bundle, whole or not at all. `watch` is asked at the start, after every thousand events and at the
    /// end, and may stop the work.
    ///
    /// # Errors
    /// [`Error::Cancelled`]; [`Error::NotAKey`] and [`Error::OutOfRange`] for what no program of ours wrote;
    /// [`Error::Contradiction`] for a number that this start of the program has yet to give out; what `events` bring.
    pub fn merge<E: From<Error>>(
        &mut self,
        bundle: &Bundle<'_>,
        events: impl IntoIterator<Item = Result<Event, E>>,
        at: Moment,
        watch: impl FnMut(&Merged) -> ControlFlow<()>,
    ) -> Result<Merged, E> {
        self.whole(|tx| {
            let mut merged = Merged {
                seen_before_ms: bundle::seen(&tx.tx, bundle.id)?,
                ..Merged::default()
            };
            tx.take_head(bundle, false, at, &mut merged)?;
            tx.take_events(events, at, &mut merged, watch)?;
            bundle::insert(&tx.tx, bundle.id, bundle.device, at)?;
            device::heard(&tx.tx, bundle.device, at)?;
            Ok(merged)
        })
    }

    /// Takes in who and what is told of before the events.
    pub(crate) fn take_head(
        &mut self,
        bundle: &Bundle<'_>,
        handed: bool,
        at: Moment,
        merged: &mut Merged,
    ) -> Result<()> {
        let erased = self.erased_here()?;
        for tombstone in bundle.erased {
            hole::of_tombstone(&self.tx, tombstone)?;
            if !handed && !erased.contains(&tombstone.learner) {
                erased_elsewhere::insert(&self.tx, tombstone, bundle.device)?;
            }
        }
        for stream in bundle.streams {
            let row = stream::describe(&self.tx, stream, handed, at)?;
            for &(first, last) in &stream.erased {
                hole::insert(&self.tx, row, first, last)?;
            }
        }
        for person in bundle.learners {
            check_learner(person)?;
            if erased.contains(&person.id) {
                merged.learners_erased += 1;
                continue;
            }
            match said::take_in(&self.tx, person)? {
                Said::New => merged.learners_new += 1,
                Said::Known => merged.learners_known += 1,
                Said::Changed => {
                    merged.learners_known += 1;
                    merged.learners_changed += 1;
                }
            }
        }
        Ok(())
    }

    /// Takes in the events.
    pub(crate) fn take_events<E: From<Error>>(
        &mut self,
        events: impl IntoIterator<Item = Result<Event, E>>,
        at: Moment,
        merged: &mut Merged,
        mut watch: impl FnMut(&Merged) -> ControlFlow<()>,
    ) -> Result<(), E> {
        let mut merging = Merging {
            erased: self.erased_here()?,
            at,
            intake: Intake::default(),
            gone: None,
        };
        let mut look = |merged: &Merged| match watch(merged) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::Cancelled),
        };
        look(merged)?;
        let mut count: u64 = 0;
        for event in events {
            merging.take(self, &event?, merged)?;
            count += 1;
            if count.is_multiple_of(BETWEEN_LOOKS) {
                look(merged)?;
            }
        }
        merging.note_gone(self)?;
        merging.intake.finish(&self.tx)?;
        look(merged)?;
        Ok(())
    }

    /// Who was erased in this folder; nobody in memory.
    fn erased_here(&self) -> Result<BTreeSet<LearnerId>> {
        let Some(folder) = self.folder else {
            return Ok(BTreeSet::new());
        };
        let list = read_list(folder)?.into_iter();
        Ok(list.map(|tombstone| tombstone.learner).collect())
    }
}

struct Merging {
    erased: BTreeSet<LearnerId>,
    at: Moment,
    intake: Intake,
    /// Neighbouring numbers of erased learners.
    gone: Option<(StreamId, Vec<(u32, u32)>)>,
}

impl Merging {
    fn take(&mut self, tx: &Tx<'_>, event: &Event, merged: &mut Merged) -> Result<()> {
        if self.erased.contains(&event.learner) {
            merged.erased += 1;
            return self.leave_out(tx, event);
        }
        match self.intake.take(&tx.tx, event, self.at.utc_ms)? {
            Taken::Known => merged.known += 1,
            Taken::Differs => merged.conflicts += 1,
            // The numbers of this start of the program are given out here and nowhere else.
            Taken::New if event.stream == tx.stream.id => return Err(Error::Contradiction),
            Taken::New => {
                merged.new += 1;
                let ahead = event.at.utc_ms.saturating_sub(self.at.utc_ms);
                merged.future += u64::from(ahead > DAY_MS);
            }
        }
        Ok(())
    }

    /// Nothing of it is kept but that its number is gone.
    fn leave_out(&mut self, tx: &Tx<'_>, event: &Event) -> Result<()> {
        if self
            .gone
            .as_ref()
            .is_some_and(|(stream, _)| *stream != event.stream)
        {
            self.note_gone(tx)?;
        }
        let (_, ranges) = self.gone.get_or_insert_with(|| (event.stream, Vec::new()));
        extend(ranges, event.seq);
        Ok(())
    }

    fn note_gone(&mut self, tx: &Tx<'_>) -> Result<()> {
        let Some((stream, ranges)) = self.gone.take() else {
            return Ok(());
        };
        let row = stream::ensure_foreign(&tx.tx, stream, self.at)?;
        for (first, last) in ranges {
            hole::insert(&tx.tx, row, first, last)?;
        }
        Ok(())
    }
}

fn check_learner(person: &SentLearner) -> Result<()> {
    let group = person.group.as_ref().map(|group| &group.name);
    let short = |name: &String| {
        let letters = name.chars().count();
        (1..=LONGEST_NAME).contains(&letters) && !name.chars().any(char::is_control)
    };
    let texts = [
        Some(&person.name),
        person.picture.as_ref(),
        person.language.as_ref(),
        group,
    ];
    if !texts.into_iter().flatten().all(short) {
        return Err(Error::OutOfRange { what: "name" });
    }
    let times = [person.created_ms, person.updated.ms, person.grouped.ms];
    if times.iter().all(|ms| TIMES.contains(ms)) {
        Ok(())
    } else {
        Err(Error::OutOfRange { what: "time" })
    }
}
