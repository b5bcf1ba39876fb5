//! Answers, streamed for exports: one pass over the events with the dictionaries in memory.

use std::collections::HashMap;

use rusqlite::{Row, params};

use crate::detail::body;
use crate::error::{Error, Result};
use crate::event::{Kind, Pack};
use crate::learning::DONT_KNOW;
use crate::moment::Moment;
use crate::rows::{Filter, names};
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
    packs: HashMap<i64, Pack>,
    lessons: HashMap<i64, String>,
    steps: HashMap<i64, String>,
    items: HashMap<i64, String>,
    tracks: HashMap<i64, String>,
}

impl Names {
    fn of(view: View<'_>, filter: &Filter) -> Result<Self> {
        let mut query = view.conn.prepare("SELECT id, name, version FROM pack")?;
        let packs = query.query_map([], |row| {
            Ok((
                row.get(0)?,
                Pack {
                    name: row.get(1)?,
                    version: row.get(2)?,
                },
            ))
        })?;
        let learners = learner::numbered(view.conn)?
            .into_iter()
            .filter(|(_, learner)| filter.wants(learner));
        Ok(Self {
            learners: learners.collect(),
            packs: packs.collect::<rusqlite::Result<_>>()?,
            lessons: names(view, "SELECT id, name FROM lesson")?,
            steps: names(view, "SELECT id, name FROM step")?,
            items: names(view, "SELECT id, name FROM item")?,
            tracks: names(
                view,
                "SELECT DISTINCT sitting, track FROM assessment WHERE track IS NOT NULL",
            )?,
        })
    }

    fn row<'a>(
        &'a self,
        learner: &'a Learner,
        row: &'a Row<'_>,
    ) -> rusqlite::Result<AnswerRow<'a>> {
        let named =
            |names: &'a HashMap<i64, String>, column: usize| -> rusqlite::Result<Option<&'a str>> {
                let id: Option<i64> = row.get(column)?;
                Ok(id.and_then(|id| names.get(&id)).map(String::as_str))
            };
        let pack: Option<i64> = row.get(4)?;
        let chosen = body(row.get_ref(15)?.as_str().unwrap_or(""));
        let dont_know = chosen == DONT_KNOW;
        Ok(AnswerRow {
            learner,
            at: Moment::new(row.get(1)?, row.get(2)?),
            kind: Kind::from_code(row.get(3)?),
            pack: pack.and_then(|id| self.packs.get(&id)),
            lesson: named(&self.lessons, 5)?,
            step: named(&self.steps, 6)?,
            item: named(&self.items, 7)?,
            track: named(&self.tracks, 8)?,
            run: row.get(9)?,
            attempt: row.get(10)?,
            result: row.get::<_, Option<u16>>(11)?.unwrap_or(0),
            dont_know,
            chosen: if dont_know { "" } else { chosen },
            confidence: row.get(12)?,
            active_ms: row.get(13)?,
            shared: row.get(14)?,
        })
    }
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
        let names = Names::of(*self, filter)?;
        let (from, to) = filter.span();
        let mut query = self.conn.prepare(ANSWERS).map_err(Error::from)?;
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

const ANSWERS: &str = "SELECT learner, utc_ms, offset_min, kind, pack, lesson, step, item, sitting, run, attempt, result,
    confidence, active_ms, shared, detail FROM event WHERE kind IN (3, 8) AND utc_ms BETWEEN ?1 AND ?2 ORDER BY id";
