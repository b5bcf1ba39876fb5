//! Who and when: what an export is about.

use crate::app::Turn;
use crate::wire::trainer::ExportInput;
use crate::{Failure, people, time};
use jiff::civil::Date;
use tilia_records::{Filter, GroupId, LearnerId, Moment};
use tilia_words::Words;

/// No local clock is further than this from another (from UTC−12 to UTC+14), in milliseconds.
const FURTHEST_MS: i64 = 26 * 3_600_000;

/// Who and when.
#[derive(Clone)]
pub(super) struct Selection {
    /// Members of one group.
    pub(super) group: Option<GroupId>,
    /// One learner.
    pub(super) learner: Option<LearnerId>,
    /// First and last local day, both included.
    from: Option<Date>,
    to: Option<Date>,
    /// How far the clock of this PC is ahead of UTC now, in minutes.
    offset_min: i32,
}

impl Selection {
    /// Reads group, learner and days.
    pub(super) fn of(
        turn: &Turn<'_>,
        input: &ExportInput,
        from: Option<Date>,
        to: Option<Date>,
    ) -> Result<Self, Failure> {
        let learner = input.learner.as_deref().map(people::learner_id);
        let learner = learner.transpose()?;
        if let Some(id) = learner {
            turn.app.view()?.learner(id)?;
        }
        Ok(Self {
            group: people::group_id(input.group.as_deref())?,
            learner,
            from,
            to,
            offset_min: turn.now.offset_min,
        })
    }

    /// The same for the "Read me" sheet.
    pub(super) fn in_words(&self, turn: &Turn<'_>, words: &Words) -> Result<String, Failure> {
        if self.learner.is_some() {
            return Ok(words.file_who_one());
        }
        let Some(id) = self.group else {
            return Ok(words.file_who_everybody());
        };
        let groups = turn.app.view()?.groups()?;
        let found = groups.into_iter().find(|group| group.id == id);
        found
            .map(|group| group.name)
            .ok_or_else(|| Failure::new("unknown-group"))
    }

    /// Whether no day is asked for.
    pub(super) fn is_everything(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether something that lasted from one day to another touches the days asked for. What has no
    /// days is told only when no day is asked for.
    pub(super) fn touches(&self, [first, last]: [Option<Date>; 2]) -> bool {
        let (first, last) = (first.or(last), last.or(first));
        let begins = || first.zip(self.to).is_some_and(|(first, to)| first <= to);
        let ends = || last.zip(self.from).is_some_and(|(last, from)| last >= from);
        (self.to.is_none() || begins()) && (self.from.is_none() || ends())
    }

    /// For rows that keep UTC only: their days are counted with the present offset, in which they are shown.
    pub(super) fn filter(&self) -> Filter {
        let begins = |day| time::day_begins(day, self.offset_min);
        let ends = |day| time::day_ends(day, self.offset_min);
        Filter {
            group: self.group,
            learner: self.learner,
            from_ms: self.from.and_then(begins),
            to_ms: self.to.and_then(ends).map(|end| end - 1),
        }
    }

    /// For rows that know their own offset: what may lie within, to be looked at with [`Selection::within`].
    pub(super) fn wide_filter(&self) -> Filter {
        let filter = self.filter();
        Filter {
            from_ms: filter.from_ms.map(|from| from.saturating_sub(FURTHEST_MS)),
            to_ms: filter.to_ms.map(|to| to.saturating_add(FURTHEST_MS)),
            ..filter
        }
    }

    /// Whether it happened on one of the days, by the clock on the wall at that time.
    pub(super) fn within(&self, at: Moment) -> bool {
        let day = || time::local_day(at);
        self.from.is_none_or(|from| day() >= Some(from))
            && self.to.is_none_or(|to| day().is_some_and(|day| day <= to))
    }

    /// How far the clock of this PC is ahead of UTC now, in minutes.
    pub(super) fn offset_min(&self) -> i32 {
        self.offset_min
    }

    /// A moment of a row that keeps UTC only.
    pub(super) fn moment(&self, utc_ms: i64) -> tilia_reports::Moment {
        super::moment(Moment::new(utc_ms, self.offset_min))
    }
}
