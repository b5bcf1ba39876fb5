//! Self-assessments and how they ended.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::detail::{body, number, value};
use crate::error::Result;
use crate::event::{Event, Kind};
use crate::id::AssessmentId;
use crate::learning::{DONT_KNOW, Phase};
use crate::table::event::{Keys, Late};

/// A self-assessment of one learner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Which one.
    pub id: AssessmentId,
    /// Which track; none while its start is missing (it comes from another PC).
    pub track: Option<String>,
    /// When in the course; none like the track.
    pub phase: Option<Phase>,
    /// UTC milliseconds of the first event.
    pub started_ms: i64,
    /// UTC milliseconds of the last event.
    pub last_ms: i64,
    /// Tasks answered.
    pub items: u32,
    /// Answered right.
    pub right: u32,
    /// "I don't know".
    pub dont_know: u32,
    /// Wrong while sure.
    pub sure_wrong: u32,
    /// Answered by two or three together; these belong in no estimate.
    pub shared: u32,
    /// Mean rating of the "I can …" statements in thousandths, 0 to 3000.
    pub self_rating: Option<u32>,
    /// How it ended; none while it goes on.
    pub finish: Option<Finish>,
}

/// The end of a self-assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finish {
    /// UTC milliseconds.
    pub at_ms: i64,
    /// Thousandths of a logit.
    pub ability: i32,
    /// Standard error in thousandths of a logit.
    pub error: u32,
    /// Band, from 0 (first steps).
    pub band: u8,
    /// Lowest band within the uncertainty.
    pub band_low: u8,
    /// Highest band within the uncertainty.
    pub band_high: u8,
}

/// Adds one event.
pub(crate) fn apply(conn: &Connection, keys: Keys, event: &Event) -> Result<()> {
    let Some(sitting) = keys.sitting else {
        return Ok(());
    };
    count(conn, keys.learner, sitting, event)?;
    match event.kind {
        Kind::AssessmentStarted => start(conn, keys.learner, sitting, body(&event.detail)),
        Kind::AssessmentFinished => finish(conn, keys, sitting, event),
        _ => Ok(()),
    }
}

fn count(conn: &Connection, learner: i64, sitting: i64, event: &Event) -> Result<()> {
    let item = event.kind == Kind::ItemAnswered;
    let wrong = item && event.result != Some(1000);
    let dont_know = item && body(&event.detail) == DONT_KNOW;
    let ratings = ratings(event);
    conn.prepare_cached(
        "INSERT INTO assessment (learner, sitting, started_ms, last_ms, items, right_items, dont_know, sure_wrong,
           shared, rated, rated_sum, last_order_ms)
         VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (learner, sitting) DO UPDATE SET
           started_ms = min(started_ms, excluded.started_ms), last_ms = max(last_ms, excluded.last_ms),
           items = items + excluded.items, right_items = right_items + excluded.right_items,
           dont_know = dont_know + excluded.dont_know, sure_wrong = sure_wrong + excluded.sure_wrong,
           shared = shared + excluded.shared, rated = rated + excluded.rated,
           rated_sum = rated_sum + excluded.rated_sum, last_order_ms = max(last_order_ms, excluded.last_order_ms)",
    )?
    .execute(params![
        learner,
        sitting,
        event.at.utc_ms,
        item,
        item && !wrong,
        dont_know,
        wrong && event.confidence == Some(true),
        item && event.shared,
        ratings.len(),
        ratings.iter().sum::<i64>(),
        event.order_ms(),
    ])?;
    Ok(())
}

fn ratings(event: &Event) -> Vec<i64> {
    if event.kind != Kind::SelfRated {
        return Vec::new();
    }
    let pairs = body(&event.detail)
        .split(',')
        .filter_map(|pair| pair.split_once('='));
    pairs
        .filter_map(|(_, rating)| rating.parse().ok())
        .filter(|rating| (0..=3).contains(rating))
        .collect()
}

fn start(conn: &Connection, learner: i64, sitting: i64, body: &str) -> Result<()> {
    conn.prepare_cached(
        "UPDATE assessment SET track = coalesce(max(track, ?3), track, ?3), phase = coalesce(max(phase, ?4), phase, ?4)
         WHERE learner = ?1 AND sitting = ?2",
    )?
    .execute(params![learner, sitting, value(body, "track"), number(body, "phase")])?;
    Ok(())
}

/// Whether the estimate at the end of a self-assessment can be read again; a newer version of it tells nothing.
pub(crate) fn can_be_read(detail: &str) -> bool {
    let body = body(detail);
    let fits = |name: &str, most: i64| {
        number(body, name).is_none_or(|number| (0..=most).contains(&number))
    };
    let ability = number(body, "ability").is_none_or(|number| i32::try_from(number).is_ok());
    let bands = ["band", "low", "high"];
    ability && fits("error", u32::MAX.into()) && bands.iter().all(|name| fits(name, u8::MAX.into()))
}

/// Takes the end over, unless a later one is known.
fn finish(conn: &Connection, keys: Keys, sitting: i64, event: &Event) -> Result<()> {
    let known: Option<i64> = conn
        .prepare_cached("SELECT finish_event FROM assessment WHERE learner = ?1 AND sitting = ?2")?
        .query_row([keys.learner, sitting], |row| row.get(0))
        .optional()?
        .flatten();
    if let Some(known) = known
        && Late::load(conn, known)? > Late::of(event, keys.id)
    {
        return Ok(());
    }
    let body = body(&event.detail);
    let [ability, error, band, low, high] =
        ["ability", "error", "band", "low", "high"].map(|name| number(body, name));
    conn.prepare_cached(
        "UPDATE assessment SET finished_ms = ?3, ability = ?4, error = ?5, band = ?6, band_low = ?7, band_high = ?8,
           finish_event = ?9 WHERE learner = ?1 AND sitting = ?2",
    )?
    .execute(params![keys.learner, sitting, event.at.utc_ms, ability, error, band, low, high, keys.id])?;
    Ok(())
}

/// The columns behind [`read`].
pub(crate) const COLUMNS: &str = "a.track, a.phase, a.started_ms, a.last_ms, a.items, a.right_items, a.dont_know,
    a.sure_wrong, a.shared, a.rated, a.rated_sum, a.finished_ms, a.ability, a.error, a.band, a.band_low, a.band_high,
    s.uuid";

/// Reads [`COLUMNS`].
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Assessment> {
    let (rated, sum): (u64, u64) = (row.get(9)?, row.get(10)?);
    let phase: Option<i64> = row.get(1)?;
    Ok(Assessment {
        id: row.get(17)?,
        track: row.get(0)?,
        phase: phase.and_then(Phase::from_code),
        started_ms: row.get(2)?,
        last_ms: row.get(3)?,
        items: row.get(4)?,
        right: row.get(5)?,
        dont_know: row.get(6)?,
        sure_wrong: row.get(7)?,
        shared: row.get(8)?,
        self_rating: sum
            .saturating_mul(1000)
            .checked_div(rated)
            .and_then(|mean| u32::try_from(mean).ok()),
        finish: read_finish(row)?,
    })
}

fn read_finish(row: &Row<'_>) -> rusqlite::Result<Option<Finish>> {
    let at: Option<i64> = row.get(11)?;
    let ability: Option<i32> = row.get(12)?;
    let Some((at_ms, ability)) = at.zip(ability) else {
        return Ok(None);
    };
    Ok(Some(Finish {
        at_ms,
        ability,
        error: row.get::<_, Option<u32>>(13)?.unwrap_or(0),
        band: row.get::<_, Option<u8>>(14)?.unwrap_or(0),
        band_low: row.get::<_, Option<u8>>(15)?.unwrap_or(0),
        band_high: row.get::<_, Option<u8>>(16)?.unwrap_or(0),
    }))
}
