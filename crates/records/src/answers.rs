//! Answers, streamed for exports: one pass over the events with the dictionaries in memory.

use std::collections::HashMap;

use rusqlite::{Row, params};

use crate::detail::body;
use crate::error::{Error, Result};
use crate::event::{Kind, Pack};
use crate::learning::DONT_KNOW;
use crate::moment::Moment;
use crate::rows::Filter;
use crate::table::alias;
use crate::table::learner::{self, Learner};
use crate::view::View;

/// One answer in a lesson or a self-assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerRow<'a> {
    /// Who.
    pub learner: &'a Learner,
    /// When.
    pub at: Moment,
    /// [`Kind::ActivityAnswered`] or [`Kind::ItemAnswered`].
    pub kind: Kind,
    /// In which lesson; none in a self-assessment.
    pub lesson: Option<&'a str>,
    /// At which step of the lesson.
    pub step: Option<&'a str>,
    /// The track of the self-assessment; none in a lesson.
    pub track: Option<&'a str>,
    /// Which item of the self-assessment.
    pub item: Option<&'a str>,
    /// Which run through the lesson, from 1; 0 in a self-assessment.
    pub run: u32,
    /// Which try in this run, from 1.
    pub attempt: u32,
    /// Thousandths.
    pub result: u16,
    /// "I don't know".
    pub dont_know: bool,
    /// What was chosen: keys separated by commas, pairs joined by `=`.
    pub chosen: &'a str,
    /// Sure or not.
    pub confidence: Option<bool>,
    /// Milliseconds.
    pub active_ms: u32,
    /// Given by two or three together.
    pub shared: bool,
    /// Where the lesson or item came from.
    pub pack: Option<&'a Pack>,
}

/// Everything that events refer to by number.
struct Names {
    learners: HashMap<i64, Learner>,
    places: HashMap<i64, Place>,
    tracks: HashMap<i64, String>,
}

struct Place {
    pack: Option<Pack>,
    lesson: Option<String>,
    step: Option<String>,
    item: Option<String>,
}

impl Names {
    fn of(view: View<'_>, filter: &Filter) -> Result<Self> {
        let mut query = view.conn.prepare(
            "SELECT w.id, p.name, p.version, o.name, t.name, i.name FROM place w LEFT JOIN pack p ON p.id = w.pack
             LEFT JOIN lesson o ON o.id = w.lesson LEFT JOIN step t ON t.id = w.step LEFT JOIN item i ON i.id = w.item",
        )?;
        let places = query.query_map([], |row| Ok((row.get(0)?, read_place(row)?)))?;
        let everybody = learner::numbered(view.conn)?.into_iter();
        let mut learners: HashMap<i64, Learner> = everybody
            .filter(|(_, learner)| filter.wants(learner))
            .collect();
        let shown = alias::all(view.conn)?;
        for &entry in shown.keys() {
            if let Some(person) = learners.get(&alias::person(&shown, entry)).cloned() {
                learners.insert(entry, person);
            }
        }
        let mut tracks = view
            .conn
            .prepare("SELECT DISTINCT sitting, track FROM assessment WHERE track IS NOT NULL")?;
        let tracks = tracks
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Self {
            learners,
            places: places.collect::<rusqlite::Result<_>>()?,
            tracks,
        })
    }

    fn row<'a>(
        &'a self,
        learner: &'a Learner,
        row: &'a Row<'_>,
    ) -> rusqlite::Result<AnswerRow<'a>> {
        let place = self.places.get(&row.get(4)?);
        let sitting: Option<i64> = row.get(5)?;
        let chosen = body(row.get_ref(12)?.as_str().unwrap_or(""));
        let dont_know = chosen == DONT_KNOW;
        Ok(AnswerRow {
            learner,
            at: Moment::new(row.get(1)?, row.get(2)?),
            kind: Kind::from_code(row.get(3)?),
            pack: place.and_then(|place| place.pack.as_ref()),
            lesson: place.and_then(|place| place.lesson.as_deref()),
            step: place.and_then(|place| place.step.as_deref()),
            item: place.and_then(|place| place.item.as_deref()),
            track: sitting
                .and_then(|id| self.tracks.get(&id))
                .map(String::as_str),
            run: row.get(6)?,
            attempt: row.get(7)?,
            result: row.get::<_, Option<u16>>(8)?.unwrap_or(0),
            dont_know,
            chosen: if dont_know { "" } else { chosen },
            confidence: row.get(9)?,
            active_ms: row.get(10)?,
            shared: row.get(11)?,
        })
    }
}

fn read_place(row: &Row<'_>) -> rusqlite::Result<Place> {
    let (name, version): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
    Ok(Place {
        pack: name
            .zip(version)
            .map(|(name, version)| Pack { name, version }),
        lesson: row.get(3)?,
        step: row.get(4)?,
        item: row.get(5)?,
    })
}

impl View<'_> {
    /// Answers within the time span, in the order in which they were stored.
    ///
    /// # Errors
    /// What the engine may refuse, or what `each` returns.
    pub fn for_each_answer_row<E: From<Error>>(
        &self,
        filter: &Filter,
        mut each: impl FnMut(&AnswerRow<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.each_answer(ANSWERS, filter, &mut each)
    }

    /// Answers in self-assessments only, which are found without looking at all others.
    ///
    /// # Errors
    /// As above.
    pub fn for_each_item_answer_row<E: From<Error>>(
        &self,
        filter: &Filter,
        mut each: impl FnMut(&AnswerRow<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.each_answer(ITEM_ANSWERS, filter, &mut each)
    }

    fn each_answer<E: From<Error>>(
        &self,
        sql: &str,
        filter: &Filter,
        each: &mut impl FnMut(&AnswerRow<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let names = Names::of(*self, filter)?;
        let (from, to) = filter.span();
        let mut query = self.conn.prepare(sql).map_err(Error::from)?;
        let mut rows = query.query(params![from, to]).map_err(Error::from)?;
        while let Some(row) = rows.next().map_err(Error::from)? {
            let id: i64 = row.get(0).map_err(Error::from)?;
            let Some(learner) = names.learners.get(&id) else {
                continue;
            };
            each(&names.row(learner, row).map_err(Error::from)?)?;
        }
        Ok(())
    }
}

const ITEM_ANSWERS: &str = "SELECT learner, utc_ms, offset_min, kind, place, sitting, run, attempt, result, confidence,
    active_ms, shared, detail FROM event WHERE sitting IS NOT NULL AND kind = 8 AND utc_ms BETWEEN ?1 AND ?2 ORDER BY id";

const ANSWERS: &str = "SELECT learner, utc_ms, offset_min, kind, place, sitting, run, attempt, result, confidence,
    active_ms, shared, detail FROM event WHERE kind IN (3, 8) AND utc_ms BETWEEN ?1 AND ?2 ORDER BY id";
