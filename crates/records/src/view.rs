//! What can be read.

use rusqlite::Connection;

use crate::detail::body;
use crate::error::Result;
use crate::event::Event;
use crate::id::{AssessmentId, GroupId, LearnerId, StreamId};
use crate::moment::Moment;
use crate::table::assessment::{self, Assessment};
use crate::table::audit::{self, AuditLine};
use crate::table::course::{self, Course};
use crate::table::event as event_table;
use crate::table::item_seen::{self, SeenItem};
use crate::table::item_stat::{self, ItemStat};
use crate::table::learner::{self, Learner};
use crate::table::learner_group::{self, Group};
use crate::table::trainer::{self, Trainer};
use crate::table::{lesson, setting, sitting, step_progress, stream};

/// A look at the records.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    pub(crate) conn: &'a Connection,
}

/// Where a learner left a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resume {
    /// The latest run.
    pub run: u32,
    /// Whether that run was completed: then the next visit is a new run.
    pub run_completed: bool,
    /// The step of the latest event.
    pub step: Option<String>,
    /// Steps seen in this run, by name.
    pub seen: Vec<String>,
    /// The latest answer at each step of this run, by name of the step.
    pub answers: Vec<LastAnswer>,
}

/// The latest answer at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastAnswer {
    /// Which step.
    pub step: String,
    /// Which try.
    pub attempt: u32,
    /// Thousandths.
    pub result: u16,
    /// What was chosen: keys separated by commas, pairs joined by `=`.
    pub chosen: String,
}

/// An answer within a self-assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemResponse {
    /// Which item.
    pub item: String,
    /// When.
    pub at: Moment,
    /// Right or not.
    pub right: bool,
    /// "I don't know".
    pub dont_know: bool,
    /// Sure or not; none when skipped.
    pub confidence: Option<bool>,
    /// Given by two or three together.
    pub shared: bool,
    /// The key chosen; empty for "I don't know".
    pub chosen: String,
}

/// How much is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stats {
    /// Schema number.
    pub schema: u32,
    /// Learners in the roster.
    pub learners: u64,
    /// Groups.
    pub groups: u64,
    /// Events.
    pub events: u64,
    /// Answers among them.
    pub answers: u64,
    /// Streams.
    pub streams: u64,
    /// Size of the database in bytes, without the WAL.
    pub bytes: u64,
}

impl View<'_> {
    /// Active learners of one group, or of all.
    ///
    /// # Errors
    /// What the engine may refuse, here and below.
    pub fn learners(&self, group: Option<GroupId>) -> Result<Vec<Learner>> {
        learner::list(self.conn, group)
    }

    /// One learner.
    ///
    /// # Errors
    /// [`crate::Error::UnknownLearner`].
    pub fn learner(&self, id: LearnerId) -> Result<Learner> {
        learner::get(self.conn, id)
    }

    /// Groups by name.
    ///
    /// # Errors
    /// As above.
    pub fn groups(&self) -> Result<Vec<Group>> {
        learner_group::list(self.conn)
    }

    /// A group by its exact name.
    ///
    /// # Errors
    /// As above.
    pub fn group_by_name(&self, name: &str) -> Result<Option<GroupId>> {
        learner_group::by_name(self.conn, name)
    }

    /// Courses of one group, or of all.
    ///
    /// # Errors
    /// As above.
    pub fn courses(&self, group: Option<GroupId>) -> Result<Vec<Course>> {
        course::list(self.conn, group)
    }

    /// Whether a course of the learner's group plans this lesson.
    ///
    /// # Errors
    /// As above.
    pub fn in_plan(&self, learner: LearnerId, lesson: &str) -> Result<bool> {
        course::plans(self.conn, learner, lesson)
    }

    /// Trainer accounts by name.
    ///
    /// # Errors
    /// As above.
    pub fn trainers(&self) -> Result<Vec<Trainer>> {
        trainer::list(self.conn)
    }

    /// A setting.
    ///
    /// # Errors
    /// As above.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        setting::get(self.conn, name)
    }

    /// The newest lines of the audit list.
    ///
    /// # Errors
    /// As above.
    pub fn audit_lines(&self, limit: u32) -> Result<Vec<AuditLine>> {
        audit::list(self.conn, limit)
    }

    /// Where a learner left a lesson; none when they never opened it.
    ///
    /// # Errors
    /// As above.
    pub fn resume(&self, learner: LearnerId, lesson: &str) -> Result<Option<Resume>> {
        let keys = learner::find(self.conn, learner)?.zip(lesson::find(self.conn, lesson)?);
        let Some((learner, lesson)) = keys else {
            return Ok(None);
        };
        let Some(standing) = self.standing(learner, lesson)? else {
            return Ok(None);
        };
        let last = standing
            .last_event
            .map(|id| event_table::find(self.conn, id))
            .transpose()?
            .flatten();
        let seen = step_progress::seen(self.conn, learner, lesson)?;
        let in_run = seen.iter().filter(|step| step.run == standing.runs);
        Ok(Some(Resume {
            run: standing.runs,
            run_completed: standing.completed && standing.completed_run == standing.runs,
            step: last.and_then(|event| event.step),
            seen: in_run.map(|step| step.step.clone()).collect(),
            answers: self.last_answers(&seen, standing.runs)?,
        }))
    }

    fn last_answers(&self, seen: &[step_progress::Seen], run: u32) -> Result<Vec<LastAnswer>> {
        let mut answers = Vec::new();
        for id in seen.iter().filter_map(|step| step.answer) {
            let Some(event) = event_table::find(self.conn, id)?.filter(|event| event.run == run)
            else {
                continue;
            };
            answers.push(LastAnswer {
                step: event.step.unwrap_or_default(),
                attempt: event.attempt,
                result: event.result.unwrap_or(0),
                chosen: body(&event.detail).to_owned(),
            });
        }
        Ok(answers)
    }

    /// Items that a learner has met, longest ago first.
    ///
    /// # Errors
    /// As above.
    pub fn seen_items(&self, learner: LearnerId) -> Result<Vec<SeenItem>> {
        match learner::find(self.conn, learner)? {
            Some(row) => item_seen::of_learner(self.conn, row),
            None => Ok(Vec::new()),
        }
    }

    /// Self-assessments of a learner, oldest first.
    ///
    /// # Errors
    /// As above.
    pub fn assessments(&self, learner: LearnerId) -> Result<Vec<Assessment>> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT {} FROM assessment a JOIN sitting s ON s.id = a.sitting JOIN learner l ON l.id = a.learner
             WHERE l.uuid = ?1 ORDER BY a.started_ms, s.uuid",
            assessment::COLUMNS
        ))?;
        let rows = query.query_map([learner], assessment::read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The answers of a learner in one self-assessment, in the order in which they were stored.
    ///
    /// # Errors
    /// As above.
    pub fn item_responses(
        &self,
        learner: LearnerId,
        id: AssessmentId,
    ) -> Result<Vec<ItemResponse>> {
        let Some(sitting) = sitting::find(self.conn, id)? else {
            return Ok(Vec::new());
        };
        let sql = format!("{} WHERE e.sitting = ?1 ORDER BY e.id", event_table::SELECT);
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map([sitting], |row| Ok(event_table::read(row)?.1))?;
        let mut found = Vec::new();
        for event in rows {
            found.extend(response(event?, learner));
        }
        Ok(found)
    }

    /// How items are answered by everybody together.
    ///
    /// # Errors
    /// As above.
    pub fn item_stats(&self) -> Result<Vec<ItemStat>> {
        item_stat::all(self.conn)
    }

    /// Every event of a learner in order of storing: what "my data" shows.
    ///
    /// # Errors
    /// As above, or what `each` returns.
    pub fn for_each_event<E: From<crate::Error>>(
        &self,
        learner: Option<LearnerId>,
        mut each: impl FnMut(&Event) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = format!(
            "{} WHERE ?1 IS NULL OR l.uuid = ?1 ORDER BY e.id",
            event_table::SELECT
        );
        let mut query = self.conn.prepare(&sql).map_err(crate::Error::from)?;
        let mut rows = query.query([learner]).map_err(crate::Error::from)?;
        while let Some(row) = rows.next().map_err(crate::Error::from)? {
            each(&event_table::read(row).map_err(crate::Error::from)?.1)?;
        }
        Ok(())
    }

    /// The start of the program before this one on the same folder.
    ///
    /// # Errors
    /// As above.
    pub fn predecessor(&self, stream: StreamId) -> Result<Option<StreamId>> {
        stream::predecessor_of(self.conn, stream)
    }

    /// How much is stored.
    ///
    /// # Errors
    /// As above.
    pub fn stats(&self) -> Result<Stats> {
        let count =
            |sql: &str| -> Result<u64> { Ok(self.conn.query_row(sql, [], |row| row.get(0))?) };
        let pages = count("PRAGMA page_count")?;
        Ok(Stats {
            schema: crate::schema::number(self.conn, "user_version")?,
            learners: count("SELECT COUNT(*) FROM learner WHERE active = 1")?,
            groups: count("SELECT COUNT(*) FROM learner_group WHERE active = 1")?,
            events: count("SELECT COUNT(*) FROM event")?,
            answers: count("SELECT COUNT(*) FROM event WHERE kind IN (3, 8)")?,
            streams: count("SELECT COUNT(*) FROM stream")?,
            bytes: pages * count("PRAGMA page_size")?,
        })
    }

    /// All progress as text, row by row: two equal texts are equal tables.
    ///
    /// # Errors
    /// As above.
    pub fn progress_dump(&self) -> Result<String> {
        crate::dump::progress(self.conn)
    }
}

fn response(event: Event, learner: LearnerId) -> Option<ItemResponse> {
    if event.learner != learner || event.kind != crate::Kind::ItemAnswered {
        return None;
    }
    let chosen = body(&event.detail).to_owned();
    let dont_know = chosen == crate::learning::DONT_KNOW;
    Some(ItemResponse {
        item: event.item?,
        at: event.at,
        right: event.result == Some(1000),
        dont_know,
        confidence: event.confidence,
        shared: event.shared,
        chosen: if dont_know { String::new() } else { chosen },
    })
}
