//! How long data are kept: the trainer is told before, and it is a person who erases.

use crate::app::Turn;
use crate::wire::trainer::{EraseOverdueInput, Erased, Overdue};
use crate::{Failure, learners, people, time};
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::collections::BTreeMap;
use tilia_records::{GroupId, Learner, LearnerId, Moment, View};

/// Told so many days before the time is over.
const NOTICE_DAYS: i64 = 30;

/// Somebody whose data will have been kept long enough.
struct Kept {
    learner: LearnerId,
    group: Option<GroupId>,
    name: String,
    due: Date,
}

/// Groups with people whose time is over, or is within a month.
pub(crate) fn overdue(turn: &Turn<'_>) -> Result<Vec<Overdue>, Failure> {
    let Some(today) = time::local_day(turn.now) else {
        return Ok(Vec::new());
    };
    let mut groups: BTreeMap<(bool, Option<GroupId>), Overdue> = BTreeMap::new();
    for kept in due_soon(turn, today)? {
        let over = kept.due <= today;
        let entry = groups
            .entry((!over, kept.group))
            .or_insert_with(|| Overdue {
                group: kept.group.map(|group| group.to_string()),
                name: kept.name.clone(),
                people: 0,
                due: kept.due.to_string(),
                over,
            });
        entry.people += 1;
        entry.due = entry.due.clone().min(kept.due.to_string());
    }
    Ok(groups.into_values().collect())
}

/// Erases everybody of a group, or without one, whose time is over.
pub(crate) fn erase_overdue(
    turn: &mut Turn<'_>,
    input: EraseOverdueInput,
) -> Result<Erased, Failure> {
    turn.app.trainer_view()?;
    let group = people::group_id(input.group.as_deref())?;
    let Some(today) = time::local_day(turn.now) else {
        return Ok(Erased::default());
    };
    let ids: Vec<LearnerId> = due_soon(turn, today)?
        .into_iter()
        .filter(|kept| kept.group == group && kept.due <= today)
        .map(|kept| kept.learner)
        .collect();
    if ids.is_empty() {
        return Ok(Erased::default());
    }
    people::erase(turn, &ids, "erased")
}

fn due_soon(turn: &Turn<'_>, today: Date) -> Result<Vec<Kept>, Failure> {
    let view = turn.app.trainer_view()?;
    let months = i64::from(turn.app.policy().retention_months());
    let ends = course_ends(&view)?;
    let mut found = Vec::new();
    for learner in view.named_learners()? {
        let since = kept_since(&view, &learner, &ends, turn.now.offset_min)?;
        let due = since.and_then(|since| since.checked_add(months.months()).ok());
        let Some(due) = due else { continue };
        let soon = today.checked_add(NOTICE_DAYS.days());
        if soon.is_ok_and(|soon| due <= soon) {
            found.push(Kept {
                learner: learner.id,
                group: learner.group,
                name: learner.group_name.unwrap_or_default(),
                due,
            });
        }
    }
    Ok(found)
}

/// The last day of each group's courses.
fn course_ends(view: &View<'_>) -> Result<BTreeMap<GroupId, Date>, Failure> {
    let mut ends: BTreeMap<GroupId, Date> = BTreeMap::new();
    for course in view.courses(None)? {
        let last = course.last_day.as_deref().or(course.first_day.as_deref());
        if let Some(last) = last.and_then(time::day) {
            let end = ends.entry(course.group).or_insert(last);
            *end = (*end).max(last);
        }
    }
    Ok(ends)
}

/// The day from which the time counts: the end of the course, a later visit, at the earliest the day on which the
/// person was entered.
fn kept_since(
    view: &View<'_>,
    learner: &Learner,
    ends: &BTreeMap<GroupId, Date>,
    offset_min: i32,
) -> Result<Option<Date>, Failure> {
    let day = |ms: i64| time::local_day(Moment::new(ms, offset_min));
    let progress = view.progress(learner.id)?;
    let progress = progress.into_iter().map(|row| (row.lesson.clone(), row));
    let last = learners::last_ms(view, learner, &progress.collect())?;
    let end = learner.group.and_then(|group| ends.get(&group).copied());
    Ok(end.max(last.and_then(day)).max(day(learner.created_ms)))
}
