//! Taking in events: a union by stream and number. The law stands here once, for what is done on this PC, what
//! somebody brings back, and what comes from other PCs.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

use rusqlite::Connection;

use crate::detail::check_key;
use crate::error::{Error, Result};
use crate::event::{Event, Kind};
use crate::id::{AssessmentId, LearnerId, StreamId};
use crate::progress::{self, Board};
use crate::table::event::{self, Spot};
use crate::table::place::{self, Place};
use crate::table::{alias, conflict, learner, sitting, stream};

/// What became of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taken {
    /// Stored.
    New,
    /// The same event was here already.
    Known,
    /// Another event has this identity. Of the two the one with the smaller hash is here now.
    Differs,
}

/// What is kept in memory while events come in: numbers of this file, and rows of progress.
#[derive(Debug, Default)]
pub(crate) struct Intake {
    streams: HashMap<StreamId, (i64, u32)>,
    places: HashMap<String, Place>,
    /// The key of the place in hand; its memory serves for all.
    key: String,
    learners: HashMap<LearnerId, (i64, i64)>,
    sittings: HashMap<AssessmentId, i64>,
    board: Board,
    /// Learners of events that had to make room for others.
    unsettled: BTreeSet<i64>,
    items_unsettled: bool,
}

/// Places are few; should somebody send endless ones, memory stays bounded.
const MOST_KEPT: usize = 20_000;

impl Intake {
    /// Takes in an event with the identity that it already has.
    pub(crate) fn take(&mut self, conn: &Connection, event: &Event, at_ms: i64) -> Result<Taken> {
        check_event(event)?;
        let (row, last) = self.stream(conn, event)?;
        if event.seq > last {
            self.streams.insert(event.stream, (row, event.seq));
            self.store(conn, row, event)?;
            return Ok(Taken::New);
        }
        match self.is_same(conn, row, event)? {
            Some(true) => Ok(Taken::Known),
            Some(false) => {
                self.settle(conn, row, event, at_ms)?;
                Ok(Taken::Differs)
            }
            None => {
                self.store(conn, row, event)?;
                Ok(Taken::New)
            }
        }
    }

    /// Stores an event whose number is free, and what it tells.
    pub(crate) fn store(&mut self, conn: &Connection, stream: i64, event: &Event) -> Result<()> {
        let spot = self.spot(conn, stream, event)?;
        let (_, person) = self.learner(conn, event)?;
        event::insert(conn, spot, event)?;
        self.board.apply(conn, spot.keys(person), event)
    }

    /// Writes what is still in memory.
    pub(crate) fn finish(mut self, conn: &Connection) -> Result<()> {
        self.board.write(conn)?;
        if !self.unsettled.is_empty() {
            progress::rebuild_of(conn, &self.unsettled)?;
        }
        if self.items_unsettled {
            progress::rebuild_item_stats(conn)?;
        }
        Ok(())
    }

    fn is_same(&mut self, conn: &Connection, row: i64, event: &Event) -> Result<Option<bool>> {
        if !self.learners.contains_key(&event.learner)
            && learner::find(conn, event.learner)?.is_none()
        {
            // Somebody unknown did nothing that is here; the number may still be another's.
            let id = event::id_of(row, event.seq);
            return Ok(event::find(conn, id)?.map(|_| false));
        }
        let spot = self.spot(conn, row, event)?;
        event::is_same(conn, spot, event)
    }

    /// Keeps the one with the smaller hash of two events with one identity, so that every PC decides alike.
    fn settle(&mut self, conn: &Connection, row: i64, event: &Event, at_ms: i64) -> Result<()> {
        let id = event::id_of(row, event.seq);
        let Some(here) = event::find(conn, id)? else {
            return Ok(());
        };
        let (kept, came) = (here.content_hash(), event.content_hash());
        conflict::insert(conn, id, kept.max(came), at_ms)?;
        if kept <= came {
            return Ok(());
        }
        self.unsettled.insert(learner::id_of(conn, here.learner)?);
        event::delete(conn, id)?;
        let spot = self.spot(conn, row, event)?;
        self.unsettled.insert(spot.learner);
        self.items_unsettled |= [here.kind, event.kind].contains(&Kind::ItemAnswered);
        event::insert(conn, spot, event)
    }

    fn stream(&mut self, conn: &Connection, event: &Event) -> Result<(i64, u32)> {
        if let Some(known) = self.streams.get(&event.stream) {
            return Ok(*known);
        }
        let row = stream::ensure_foreign(conn, event.stream, event.at)?;
        let known = (row, stream::last_seq(conn, row)?);
        self.streams.insert(event.stream, known);
        Ok(known)
    }

    /// The learner's number, and the number of the entry for which their progress counts.
    fn learner(&mut self, conn: &Connection, event: &Event) -> Result<(i64, i64)> {
        if let Some(known) = self.learners.get(&event.learner) {
            return Ok(*known);
        }
        let row = learner::ensure(conn, event.learner, event.at)?;
        let known = (row, alias::person_of(conn, row)?);
        self.learners.insert(event.learner, known);
        Ok(known)
    }

    fn spot(&mut self, conn: &Connection, stream: i64, event: &Event) -> Result<Spot> {
        let sitting = event.assessment.map(|id| self.sitting(conn, id));
        Ok(Spot {
            id: event::id_of(stream, event.seq),
            learner: self.learner(conn, event)?.0,
            place: self.place(conn, event)?,
            sitting: sitting.transpose()?,
        })
    }

    fn sitting(&mut self, conn: &Connection, id: AssessmentId) -> Result<i64> {
        if let Some(known) = self.sittings.get(&id) {
            return Ok(*known);
        }
        if self.sittings.len() > MOST_KEPT {
            self.sittings.clear();
        }
        let row = sitting::ensure(conn, id)?;
        self.sittings.insert(id, row);
        Ok(row)
    }

    fn place(&mut self, conn: &Connection, event: &Event) -> Result<Place> {
        write_key(&mut self.key, event);
        if let Some(known) = self.places.get(&self.key) {
            return Ok(*known);
        }
        if self.places.len() > MOST_KEPT {
            self.places.clear();
        }
        let place = place::ensure(conn, event)?;
        self.places.insert(self.key.clone(), place);
        Ok(place)
    }
}

/// Everything that decides a place, as one text: names hold no control characters.
fn write_key(key: &mut String, event: &Event) {
    key.clear();
    let pack = event.pack.as_ref();
    let names = [
        pack.map(|pack| &pack.name),
        pack.map(|pack| &pack.version),
        event.lesson.as_ref(),
        event.step.as_ref(),
        event.item.as_ref(),
    ];
    for name in names {
        key.push(if name.is_some() { '\n' } else { '\0' });
        key.push_str(name.map_or("", String::as_str));
    }
    // Writing to a text cannot fail.
    let _ = write!(key, "\n{}\n{}", event.steps_total, event.weight);
}

/// Nobody passes through a lesson more often.
const MOST_RUNS: u32 = 1_000_000;
/// The longest detail that the program writes is far shorter.
const LONGEST_DETAIL: usize = 8_192;
/// The first day that a clock which lost its battery may show, and the last day of the year 9999.
pub(crate) const TIMES: std::ops::RangeInclusive<i64> = -86_400_000..=253_402_300_799_999;
/// More than a day no place on earth is away from UTC.
const OFFSETS: std::ops::RangeInclusive<i32> = -1440..=1440;

/// What every event must be that did not arise here. Kinds of a newer program pass, with whatever they tell.
///
/// # Errors
/// [`Error::NotAKey`] or [`Error::OutOfRange`] for what no program of ours wrote.
pub fn check_event(event: &Event) -> Result<()> {
    let pack = event.pack.iter();
    let pack = pack.flat_map(|pack| [&pack.name, &pack.version]);
    let names = [&event.lesson, &event.step, &event.item];
    for name in names.into_iter().flatten().chain(pack) {
        check_key(name)?;
    }
    check_detail(event)?;
    check_written(event)?;
    let lesson = event.step.is_none() || event.lesson.is_some();
    let order = TIMES.contains(&event.order_ms()) && event.behind_ms >= 0;
    number(lesson, "step")?;
    number(TIMES.contains(&event.at.utc_ms), "time")?;
    number(order, "order")?;
    number(OFFSETS.contains(&event.at.offset_min), "offset")?;
    number(event.run <= MOST_RUNS, "run")?;
    number(event.attempt <= MOST_RUNS, "attempt")
}

/// What every event must be, wherever it arose.
pub(crate) fn check_written(event: &Event) -> Result<()> {
    number((1..=event::LAST_SEQ).contains(&event.seq), "seq")?;
    number(event.result.is_none_or(|result| result <= 1000), "result")
}

fn number(fits: bool, what: &'static str) -> Result<()> {
    fits.then_some(()).ok_or(Error::OutOfRange { what })
}

fn check_detail(event: &Event) -> Result<()> {
    let key = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || "._-,=?".contains(letter)
    };
    let fits = match event.kind {
        Kind::Other(_) => !event.detail.chars().any(char::is_control),
        _ => event.detail.chars().all(key),
    };
    if event.detail.len() > LONGEST_DETAIL || !fits {
        return Err(Error::NotAKey);
    }
    match event.kind {
        Kind::AssessmentFinished if !crate::table::assessment::can_be_read(&event.detail) => {
            // Or the person would never see their progress again.
            Err(Error::OutOfRange { what: "estimate" })
        }
        _ => Ok(()),
    }
}
