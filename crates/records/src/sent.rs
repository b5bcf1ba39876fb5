//! What goes from one PC to another: who is there, and what they did.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, Result};
use crate::event::Event;
use crate::id::{DeviceId, GroupId, LearnerId, StreamId};
use crate::moment::Moment;
use crate::table::course::Course;
use crate::table::course_day::CourseDay;
use crate::table::{device, event, hole, said};
use crate::view::View;

/// When something of the roster was written, and where. The later one wins, and of two moments alike the larger
/// device: every PC decides the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// UTC milliseconds.
    pub ms: i64,
    /// The data folder.
    pub by: DeviceId,
}

impl Default for Stamp {
    fn default() -> Self {
        Self {
            ms: 0,
            by: device::NOBODY,
        }
    }
}

impl Stamp {
    /// A stamp for what is written now by somebody who has seen what `self` stands for.
    pub(crate) fn after(known: Self, at: Moment, by: DeviceId) -> Self {
        Self {
            ms: at.utc_ms.max(known.ms.saturating_add(1)),
            by,
        }
    }
}

/// A group as files tell of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SentGroup {
    /// The same on every PC.
    pub id: GroupId,
    /// Shown.
    pub name: String,
}

/// A course as files tell of it. Who was there and what people said stays with the trainer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentCourse {
    /// Its name and plan.
    pub course: Course,
    /// When it takes place, in order. People without a name are none here.
    pub days: Vec<CourseDay>,
}

/// A learner as files tell of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentLearner {
    /// The same on every PC.
    pub id: LearnerId,
    /// First name.
    pub name: String,
    /// The name as it is compared; whoever reads the file works it out.
    pub name_key: String,
    /// Picture card.
    pub picture: Option<String>,
    /// Language code.
    pub language: Option<String>,
    /// Group.
    pub group: Option<SentGroup>,
    /// UTC milliseconds.
    pub created_ms: i64,
    /// When name, picture and language were last written.
    pub updated: Stamp,
    /// When the group was.
    pub grouped: Stamp,
}

/// A start of the program as files tell of it. Ranges are inclusive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentStream {
    /// The same on every PC.
    pub id: StreamId,
    /// The start before it on the same folder.
    pub predecessor: Option<StreamId>,
    /// Where it was written, as far as that is known.
    pub device: Option<DeviceId>,
    /// UTC milliseconds.
    pub started_ms: i64,
    /// Numbers of the events in the file.
    pub held: Vec<(u32, u32)>,
    /// Numbers that are gone for a reason.
    pub erased: Vec<(u32, u32)>,
}

/// Ranges of numbers by stream.
pub(crate) type Held = BTreeMap<i64, Vec<(u32, u32)>>;

/// Which events are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Of these learners alone.
    pub learners: Option<BTreeSet<LearnerId>>,
    /// Of these starts of the program alone.
    pub streams: Option<BTreeSet<StreamId>>,
    /// With what is known from a course file alone, which the trainer has anyhow.
    pub handed_out: bool,
}

impl Wanted {
    /// What a PC has for the trainer.
    #[must_use]
    pub fn to_trainer() -> Self {
        Self {
            handed_out: false,
            ..Self::everything()
        }
    }

    /// Everything that is here.
    #[must_use]
    pub fn everything() -> Self {
        Self {
            learners: None,
            streams: None,
            handed_out: true,
        }
    }

    fn learner(&self, id: LearnerId) -> bool {
        self.learners.as_ref().is_none_or(|some| some.contains(&id))
    }

    fn stream(&self, id: StreamId) -> bool {
        self.streams.as_ref().is_none_or(|some| some.contains(&id))
    }
}

/// What stands in a file before its events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Everybody with a name.
    pub learners: Vec<SentLearner>,
    /// Every start of the program.
    pub streams: Vec<SentStream>,
    /// Events that follow.
    pub events: u64,
}

impl View<'_> {
    /// What stands in a file before its events.
    ///
    /// # Errors
    /// What the engine may refuse, here and below.
    pub fn head(&self, wanted: &Wanted) -> Result<Head> {
        let mut learners = said::sent(self.conn)?;
        learners.retain(|learner| wanted.learner(learner.id));
        let (held, events) = self.held(wanted)?;
        Ok(Head {
            learners,
            streams: self.sent_streams(wanted, held)?,
            events,
        })
    }

    /// The events themselves: stream by stream, each in the order of its numbers.
    ///
    /// # Errors
    /// As above, or what `each` returns.
    pub fn for_each_sent_event<E: From<Error>>(
        &self,
        wanted: &Wanted,
        mut each: impl FnMut(&Event) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = format!("{} WHERE s.handed <= ?1 ORDER BY e.id", event::SELECT);
        let mut query = self.conn.prepare(&sql).map_err(Error::from)?;
        let mut rows = query.query([wanted.handed_out]).map_err(Error::from)?;
        while let Some(row) = rows.next().map_err(Error::from)? {
            let (_, event) = event::read(row).map_err(Error::from)?;
            if wanted.learner(event.learner) && wanted.stream(event.stream) {
                each(&event)?;
            }
        }
        Ok(())
    }

    /// Ranges of wanted numbers by stream, and how many events that is.
    fn held(&self, wanted: &Wanted) -> Result<(Held, u64)> {
        let mut query = self.conn.prepare(
            "SELECT e.id, l.uuid, s.uuid FROM event e JOIN learner l ON l.id = e.learner
             JOIN stream s ON s.id = e.id >> 24 WHERE s.handed <= ?1 ORDER BY e.id",
        )?;
        let mut rows = query.query([wanted.handed_out])?;
        let (mut held, mut events) = (BTreeMap::new(), 0);
        while let Some(row) = rows.next()? {
            if wanted.learner(row.get(1)?) && wanted.stream(row.get(2)?) {
                let (stream, seq) = event::parts_of(row.get(0)?);
                extend(held.entry(stream).or_default(), seq);
                events += 1;
            }
        }
        Ok((held, events))
    }

    /// Streams of which there is something to tell. What is missing of other learners is no hole, so holes are told
    /// of whole streams only.
    fn sent_streams(&self, wanted: &Wanted, mut held: Held) -> Result<Vec<SentStream>> {
        let mut holes = hole::all(self.conn)?;
        let own = device::find_own(self.conn)?;
        let mut query = self.conn.prepare(
            "SELECT id, uuid, predecessor, own, device, started_ms FROM stream WHERE handed <= ?1 ORDER BY id",
        )?;
        let mut rows = query.query([wanted.handed_out])?;
        let mut streams = Vec::new();
        while let Some(row) = rows.next()? {
            let number: i64 = row.get(0)?;
            let stream = SentStream {
                id: row.get(1)?,
                predecessor: row.get(2)?,
                device: if row.get(3)? { own } else { row.get(4)? },
                started_ms: row.get(5)?,
                held: held.remove(&number).unwrap_or_default(),
                erased: holes.remove(&number).unwrap_or_default(),
            };
            let told = !stream.held.is_empty() || !stream.erased.is_empty();
            if told && wanted.stream(stream.id) {
                streams.push(stream);
            }
        }
        Ok(streams)
    }
}

/// Adds a number behind all others.
pub(crate) fn extend(ranges: &mut Vec<(u32, u32)>, seq: u32) {
    match ranges.last_mut() {
        Some((_, last)) if last.checked_add(1) == Some(seq) => *last = seq,
        _ => ranges.push((seq, seq)),
    }
}
