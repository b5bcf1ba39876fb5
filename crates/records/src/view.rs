//! What can be read.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::error::Result;
use crate::event::Event;
use crate::id::{GroupId, LearnerId, StreamId};
use crate::table::assessment::{self, Assessment};
use crate::table::audit::{self, AuditLine};
use crate::table::course::{self, Course};
use crate::table::event as event_table;
use crate::table::item_seen::{self, SeenItem};
use crate::table::item_stat::{self, ItemStat};
use crate::table::learner::{self, Learner};
use crate::table::learner_group::{self, Group};
use crate::table::trainer::{self, Trainer};
use crate::table::{alias, setting, stream};

/// A look at the records.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    pub(crate) conn: &'a Connection,
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

    /// Learners who are asked for three pictures on this PC.
    ///
    /// # Errors
    /// As above.
    pub fn learners_with_pin(&self) -> Result<BTreeSet<LearnerId>> {
        learner::with_pin(self.conn)
    }

    /// When the latest event of this file was written, by the clock of then; none where nothing has happened.
    ///
    /// # Errors
    /// As above.
    pub fn last_written_ms(&self) -> Result<Option<i64>> {
        event_table::last_written_ms(self.conn)
    }

    /// Answers given on this PC from a moment on: how many, and when the last one was given.
    ///
    /// # Errors
    /// As above.
    pub fn own_answers_since(&self, from_ms: i64) -> Result<(u32, Option<i64>)> {
        event_table::own_answers_since(self.conn, from_ms)
    }

    /// Everybody with a name, those who are hidden too.
    ///
    /// # Errors
    /// As above.
    pub fn named_learners(&self) -> Result<Vec<Learner>> {
        let all = learner::numbered(self.conn)?.into_iter();
        Ok(all
            .map(|(_, learner)| learner)
            .filter(|learner| !learner.name.is_empty())
            .collect())
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

    /// Self-assessments of a learner, the one worked on last at the end.
    ///
    /// # Errors
    /// As above.
    pub fn assessments(&self, learner: LearnerId) -> Result<Vec<Assessment>> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT {} FROM assessment a JOIN sitting s ON s.id = a.sitting JOIN learner l ON l.id = a.learner
             WHERE l.uuid = ?1 ORDER BY a.last_order_ms, s.uuid",
            assessment::COLUMNS
        ))?;
        let rows = query.query_map([learner], assessment::read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How items are answered by everybody together.
    ///
    /// # Errors
    /// As above.
    pub fn item_stats(&self) -> Result<Vec<ItemStat>> {
        item_stat::all(self.conn)
    }

    /// Every event of a learner, under whichever entry it was done, in order of storing: what "my data" shows.
    ///
    /// # Errors
    /// As above, or what `each` returns.
    pub fn for_each_event<E: From<crate::Error>>(
        &self,
        learner: Option<LearnerId>,
        mut each: impl FnMut(&Event) -> Result<(), E>,
    ) -> Result<(), E> {
        let entries = match learner.map(|id| learner::find(self.conn, id)).transpose()? {
            None => None,
            Some(None) => return Ok(()),
            Some(Some(row)) => Some(alias::entries(self.conn, row)?),
        };
        let sql = format!(
            "{} WHERE ?1 IS NULL OR e.learner IN (SELECT value FROM json_each(?1)) ORDER BY e.id",
            event_table::SELECT
        );
        let entries = entries.map(|rows| serde_json::json!(rows).to_string());
        let mut query = self.conn.prepare(&sql).map_err(crate::Error::from)?;
        let mut rows = query.query([entries]).map_err(crate::Error::from)?;
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
            learners: count(
                "SELECT COUNT(*) FROM learner WHERE active = 1 AND id NOT IN (SELECT learner FROM alias)",
            )?,
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
