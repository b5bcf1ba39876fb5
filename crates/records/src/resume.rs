//! Where somebody stopped: in a lesson, in a self-assessment.

use crate::detail::body;
use crate::error::Result;
use crate::event::{Event, Kind};
use crate::id::{AssessmentId, LearnerId};
use crate::learning::DONT_KNOW;
use crate::moment::Moment;
use crate::table::event as event_table;
use crate::table::{alias, learner, lesson, lesson_progress, sitting, step_progress};
use crate::view::View;

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
    /// Milliseconds of activity until the answer.
    pub active_ms: u32,
}

impl View<'_> {
    /// Where a learner left a lesson; none when they never opened it.
    ///
    /// # Errors
    /// As above.
    pub fn resume(&self, learner: LearnerId, lesson: &str) -> Result<Option<Resume>> {
        let keys = learner::find(self.conn, learner)?.zip(lesson::find(self.conn, lesson)?);
        let Some((learner, lesson)) = keys else {
            return Ok(None);
        };
        let Some(standing) = lesson_progress::find(self.conn, learner, lesson)? else {
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

    /// The answers of a learner in one self-assessment, in the order in which they were given.
    ///
    /// # Errors
    /// As above.
    pub fn item_responses(
        &self,
        learner: LearnerId,
        id: AssessmentId,
    ) -> Result<Vec<ItemResponse>> {
        let here = sitting::find(self.conn, id)?.zip(learner::find(self.conn, learner)?);
        let Some((sitting, learner)) = here else {
            return Ok(Vec::new());
        };
        let entries = alias::entries(self.conn, learner)?;
        let sql = format!(
            "{} WHERE e.sitting = ?1 ORDER BY e.utc_ms + e.behind_ms, e.id",
            event_table::SELECT
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map([sitting], event_table::read)?;
        let mut found = Vec::new();
        for row in rows {
            let (keys, event) = row?;
            if entries.contains(&keys.learner) {
                found.extend(response(event));
            }
        }
        Ok(found)
    }
}

fn response(event: Event) -> Option<ItemResponse> {
    if event.kind != Kind::ItemAnswered {
        return None;
    }
    let chosen = body(&event.detail).to_owned();
    let dont_know = chosen == DONT_KNOW;
    Some(ItemResponse {
        item: event.item?,
        at: event.at,
        right: event.result == Some(1000),
        dont_know,
        confidence: event.confidence,
        shared: event.shared,
        chosen: if dont_know { String::new() } else { chosen },
        active_ms: event.active_ms,
    })
}
