//! Rows for screens and exports: streamed, in the same order every time, in constant memory.

use rusqlite::params;

use crate::error::{Error, Result};
use crate::id::{GroupId, LearnerId};
use crate::table::assessment::{self, Assessment};
use crate::table::learner::{self, Learner};
use crate::table::lesson_progress::{self, Standing};
use crate::view::View;

/// Which rows are wanted. Everything by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filter {
    /// The active learners of one group.
    pub group: Option<GroupId>,
    /// One learner.
    pub learner: Option<LearnerId>,
    /// UTC milliseconds, inclusive.
    pub from_ms: Option<i64>,
    /// UTC milliseconds, inclusive.
    pub to_ms: Option<i64>,
}

impl Filter {
    /// The active members of a group, as its screen shows them; everybody else on request.
    pub(crate) fn wants(&self, learner: &Learner) -> bool {
        let member = |group| learner.active && learner.group == Some(group);
        self.group.is_none_or(member) && self.learner.is_none_or(|id| learner.id == id)
    }

    pub(crate) fn span(&self) -> (i64, i64) {
        (
            self.from_ms.unwrap_or(i64::MIN),
            self.to_ms.unwrap_or(i64::MAX),
        )
    }
}

/// How far somebody is with a lesson. Nobody is ever told "failed".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Opened.
    Started,
    /// Every step seen and every activity answered.
    Completed,
    /// A full run reached 80 % of the points.
    RepeatedWell,
}

/// Thousandths of the points that make [`Status::RepeatedWell`].
pub const WELL: u16 = 800;

/// How far a learner is with a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonProgress {
    /// Which lesson.
    pub lesson: String,
    /// How far.
    pub status: Status,
    /// Recorded as completed only: no times, points or steps are known.
    pub completed_only: bool,
    /// Different steps seen, at most `steps_total`.
    pub steps_seen: u32,
    /// Steps of the lesson.
    pub steps_total: u32,
    /// Points of first answers in thousandths; none before the first answer.
    pub first_try: Option<u16>,
    /// Best full run in thousandths; none before the first full run.
    pub best: Option<u16>,
    /// UTC milliseconds.
    pub started_ms: Option<i64>,
    /// UTC milliseconds.
    pub last_ms: Option<i64>,
    /// Place of the last event in the order of what the learner did; none where no times are known.
    pub last_order_ms: Option<i64>,
    /// UTC milliseconds of the first completion.
    pub completed_ms: Option<i64>,
    /// Milliseconds of activity.
    pub active_ms: i64,
    /// Runs begun.
    pub runs: u32,
}

fn progress_of(lesson: String, row: &Standing) -> LessonProgress {
    let first = (row.first_weight > 0).then(|| row.first_points / row.first_weight);
    let status = match (row.completed, row.best) {
        (true, Some(best)) if best >= WELL => Status::RepeatedWell,
        (true, _) => Status::Completed,
        (false, _) => Status::Started,
    };
    LessonProgress {
        lesson,
        status,
        completed_only: row.started_ms.is_none(),
        steps_seen: row.steps_seen.min(row.steps_total),
        steps_total: row.steps_total,
        first_try: first.and_then(|permille| u16::try_from(permille).ok()),
        best: row.best,
        started_ms: row.started_ms,
        last_ms: row.last_ms,
        last_order_ms: row.last_order_ms,
        completed_ms: row.completed_ms,
        active_ms: row.active_ms,
        runs: row.runs,
    }
}

impl View<'_> {
    /// How far a learner is with every lesson begun, by name of the lesson.
    ///
    /// # Errors
    /// What the engine may refuse, here and below.
    pub fn progress(&self, learner: LearnerId) -> Result<Vec<LessonProgress>> {
        let Some(row) = learner::find(self.conn, learner)? else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        self.each_standing(row, &mut |progress| {
            found.push(progress);
            Ok::<(), Error>(())
        })?;
        Ok(found)
    }

    /// The matrix of a group: how far its active learners are with every lesson begun.
    ///
    /// # Errors
    /// As above.
    pub fn group_progress(&self, group: GroupId) -> Result<Vec<(LearnerId, LessonProgress)>> {
        let sql = format!(
            "SELECT {}, l.uuid, o.name FROM learner_group r JOIN learner l ON l.group_id = r.id AND l.active = 1
             JOIN lesson_progress g ON g.learner = l.id JOIN lesson o ON o.id = g.lesson
             WHERE r.uuid = ?1 ORDER BY l.id, o.name",
            lesson_progress::COLUMNS
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map([group], |row| {
            Ok((
                row.get(lesson_progress::WIDTH)?,
                progress_of(
                    row.get(lesson_progress::WIDTH + 1)?,
                    &lesson_progress::read(row)?,
                ),
            ))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn each_standing<E: From<Error>>(
        &self,
        learner: i64,
        each: &mut impl FnMut(LessonProgress) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = format!(
            "SELECT {}, o.name FROM lesson_progress g JOIN lesson o ON o.id = g.lesson WHERE g.learner = ?1 ORDER BY o.name",
            lesson_progress::COLUMNS
        );
        let mut query = self.conn.prepare_cached(&sql).map_err(Error::from)?;
        let mut rows = query.query([learner]).map_err(Error::from)?;
        while let Some(row) = rows.next().map_err(Error::from)? {
            let name = row.get(lesson_progress::WIDTH).map_err(Error::from)?;
            each(progress_of(
                name,
                &lesson_progress::read(row).map_err(Error::from)?,
            ))?;
        }
        Ok(())
    }

    /// Progress, group by group, learner by learner, lesson by lesson. The time span keeps
    /// lessons worked on within it; those recorded as completed only have no time and stay.
    ///
    /// # Errors
    /// As above, or what `each` returns.
    pub fn for_each_progress_row<E: From<Error>>(
        &self,
        filter: &Filter,
        mut each: impl FnMut(&Learner, &LessonProgress) -> Result<(), E>,
    ) -> Result<(), E> {
        let (from, to) = filter.span();
        for (row, learner) in learner::numbered(self.conn)?
            .iter()
            .filter(|(_, learner)| filter.wants(learner))
        {
            self.each_standing(*row, &mut |progress| {
                let within = progress.last_ms.is_none_or(|last| last >= from)
                    && progress.started_ms.is_none_or(|start| start <= to);
                if within {
                    each(learner, &progress)
                } else {
                    Ok(())
                }
            })?;
        }
        Ok(())
    }

    /// Self-assessments begun within the time span, learner by learner.
    ///
    /// # Errors
    /// As above, or what `each` returns.
    pub fn for_each_assessment_row<E: From<Error>>(
        &self,
        filter: &Filter,
        mut each: impl FnMut(&Learner, &Assessment) -> Result<(), E>,
    ) -> Result<(), E> {
        let (from, to) = filter.span();
        let sql = format!(
            "SELECT {} FROM assessment a JOIN sitting s ON s.id = a.sitting
             WHERE a.learner = ?1 AND a.started_ms BETWEEN ?2 AND ?3 ORDER BY a.last_order_ms, s.uuid",
            assessment::COLUMNS
        );
        let mut query = self.conn.prepare_cached(&sql).map_err(Error::from)?;
        for (row, learner) in learner::numbered(self.conn)?
            .iter()
            .filter(|(_, learner)| filter.wants(learner))
        {
            let mut rows = query.query(params![row, from, to]).map_err(Error::from)?;
            while let Some(found) = rows.next().map_err(Error::from)? {
                each(learner, &assessment::read(found).map_err(Error::from)?)?;
            }
        }
        Ok(())
    }
}
