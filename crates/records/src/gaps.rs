//! What is missing of other PCs, and what came with a wrong clock.

use rusqlite::OptionalExtension;

use crate::error::Result;
use crate::id::{DeviceId, StreamId};
use crate::moment::{DAY_MS, Moment};
use crate::sent::{Held, extend};
use crate::table::{event, hole};
use crate::view::View;

/// Numbers of a stream that never came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Which PC.
    pub device: Option<DeviceId>,
    /// What it is called.
    pub site: Option<String>,
    /// Which start of the program.
    pub stream: StreamId,
    /// First and last number; none where the whole start is missing.
    pub missing: Option<(u32, u32)>,
    /// When the last thing before it happened, by the clock of that PC, UTC milliseconds.
    pub after_ms: Option<i64>,
    /// When the first thing after it happened.
    pub before_ms: Option<i64>,
}

/// Events whose clock was more than a day ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FutureEvents {
    /// Which PC.
    pub device: Option<DeviceId>,
    /// What it is called.
    pub site: Option<String>,
    /// How many.
    pub events: u64,
    /// The latest, UTC milliseconds.
    pub latest_ms: i64,
}

struct Sender {
    stream: StreamId,
    device: Option<DeviceId>,
    site: Option<String>,
    predecessor: Option<StreamId>,
    started_ms: i64,
}

impl View<'_> {
    /// What is missing of other PCs, PC by PC in the order in which their streams came. Streams of which no bundle of
    /// a PC told, such as those that somebody brought back, were never to be whole.
    ///
    /// # Errors
    /// What the engine may refuse, here and below.
    pub fn gaps(&self) -> Result<Vec<Gap>> {
        let holes = hole::all(self.conn)?;
        let held = self.all_held()?;
        let mut gaps = Vec::new();
        for (row, sender) in self.senders()? {
            let there = [holes.get(&row), held.get(&row)];
            let there = there.into_iter().flatten().flatten().copied().collect();
            if self.is_unknown(sender.predecessor)? {
                gaps.push(sender.lost_start());
            }
            for (first, last) in missing(there) {
                gaps.push(Gap {
                    missing: Some((first, last)),
                    after_ms: self.neighbour(row, first, Side::Before)?,
                    before_ms: self.neighbour(row, last, Side::After)?,
                    ..sender.gap()
                });
            }
        }
        gaps.sort_by(|one, other| (&one.site, one.device).cmp(&(&other.site, other.device)));
        Ok(gaps)
    }

    /// Events that lie in the future, PC by PC.
    ///
    /// # Errors
    /// As above.
    pub fn future_events(&self, now: Moment) -> Result<Vec<FutureEvents>> {
        let mut query = self.conn.prepare(
            "SELECT s.device, d.site, count(*), max(e.utc_ms) FROM event e JOIN stream s ON s.id = e.id >> 24
             LEFT JOIN device d ON d.uuid = s.device WHERE e.utc_ms > ?1 GROUP BY s.device ORDER BY d.site, s.device",
        )?;
        let rows = query.query_map([now.utc_ms.saturating_add(DAY_MS)], |row| {
            Ok(FutureEvents {
                device: row.get(0)?,
                site: row.get(1)?,
                events: row.get(2)?,
                latest_ms: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn senders(&self) -> Result<Vec<(i64, Sender)>> {
        let mut query = self.conn.prepare(
            "SELECT s.id, s.uuid, s.device, d.site, s.predecessor, s.started_ms FROM stream s
             LEFT JOIN device d ON d.uuid = s.device
             WHERE s.own = 0 AND s.handed = 0 AND s.device IS NOT NULL ORDER BY s.id",
        )?;
        let rows = query.query_map([], |row| {
            let sender = Sender {
                stream: row.get(1)?,
                device: row.get(2)?,
                site: row.get(3)?,
                predecessor: row.get(4)?,
                started_ms: row.get(5)?,
            };
            Ok((row.get(0)?, sender))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn all_held(&self) -> Result<Held> {
        let mut query = self.conn.prepare("SELECT id FROM event ORDER BY id")?;
        let mut rows = query.query([])?;
        let mut held = Held::new();
        while let Some(row) = rows.next()? {
            let (stream, seq) = event::parts_of(row.get(0)?);
            extend(held.entry(stream).or_default(), seq);
        }
        Ok(held)
    }

    fn is_unknown(&self, stream: Option<StreamId>) -> Result<bool> {
        let Some(stream) = stream else {
            return Ok(false);
        };
        let mut query = self
            .conn
            .prepare_cached("SELECT NOT EXISTS (SELECT 1 FROM stream WHERE uuid = ?1)")?;
        Ok(query.query_row([stream], |row| row.get(0))?)
    }

    /// When the event nearest to a number of a stream happened.
    fn neighbour(&self, row: i64, seq: u32, side: Side) -> Result<Option<i64>> {
        let (sql, end) = match side {
            Side::Before => (
                "SELECT utc_ms FROM event WHERE id < ?1 AND id >= ?2 ORDER BY id DESC LIMIT 1",
                0,
            ),
            Side::After => (
                "SELECT utc_ms FROM event WHERE id > ?1 AND id <= ?2 ORDER BY id LIMIT 1",
                event::LAST_SEQ,
            ),
        };
        let mut query = self.conn.prepare_cached(sql)?;
        let ends = [event::id_of(row, seq), event::id_of(row, end)];
        Ok(query.query_row(ends, |found| found.get(0)).optional()?)
    }
}

#[derive(Debug, Clone, Copy)]
enum Side {
    Before,
    After,
}

impl Sender {
    fn gap(&self) -> Gap {
        Gap {
            device: self.device,
            site: self.site.clone(),
            stream: self.stream,
            missing: None,
            after_ms: None,
            before_ms: None,
        }
    }

    /// The start before this one never came at all.
    fn lost_start(&self) -> Gap {
        Gap {
            stream: self.predecessor.unwrap_or(self.stream),
            before_ms: Some(self.started_ms),
            ..self.gap()
        }
    }
}

/// The numbers between these ranges, from 1 on. What lies behind the last one, nobody knows.
fn missing(mut there: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    there.sort_unstable();
    let (mut gaps, mut next) = (Vec::new(), 1_u32);
    for (first, last) in there {
        if first > next {
            gaps.push((next, first - 1));
        }
        next = next.max(last.saturating_add(1));
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_between_ranges_is_missing_and_holes_may_overlap() {
        assert_eq!(missing(vec![]), []);
        assert_eq!(missing(vec![(1, 9)]), []);
        assert_eq!(missing(vec![(3, 4), (8, 9)]), [(1, 2), (5, 7)]);
        assert_eq!(missing(vec![(1, 9), (2, 3), (8, 20), (30, 30)]), [(21, 29)]);
        assert_eq!(missing(vec![(1, u32::MAX), (5, 5)]), []);
    }
}
