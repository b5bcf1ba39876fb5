//! Taking in a course file: who made it is shown first, and a trainer who is not known yet has to be confirmed.

use super::bundle;
use super::course_file::{self, Opened, TAKEN_AT};
use crate::app::{App, Turn};
use crate::wire::trainer::{CourseFileInput, CourseLook, CourseTaken, TakeInCourseInput};
use crate::{Failure, Moment, keys, time};
use std::ops::ControlFlow;
use std::path::Path;
use tilia_records::{HandedOut, LearnerId};
use tilia_reports::{Keys, PublicKey};

/// Setting, before the id of a trainer's PC: when its last course file was made, by its own clock.
const MADE_AT: &str = "course-made-at-";

/// What a course file says of itself.
pub(crate) fn look_at_course(
    turn: &mut Turn<'_>,
    input: CourseFileInput,
) -> Result<CourseLook, Failure> {
    let path = turn.app.path(&input.file)?;
    let opened = opened_course(turn.app, turn.now, &path, input.passphrase.as_deref())?;
    let mut lessons: Vec<&String> = opened
        .hand_out
        .courses
        .iter()
        .flat_map(|sent| &sent.course.lessons)
        .collect();
    lessons.sort_unstable();
    lessons.dedup();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let groups = opened.hand_out.groups.iter();
    Ok(CourseLook {
        trainer: opened.trainer_name.clone(),
        numbers: opened.trainer.numbers(),
        known: is_known(turn.app, &opened.trainer)?,
        site: opened.site.clone(),
        made_at: time::iso(opened.made),
        older: last_made(turn.app, &opened)?.is_some_and(|last| opened.made.utc_ms < last),
        learners: count(opened.hand_out.learners.len()),
        groups: groups.map(|group| group.name.clone()).collect(),
        lessons: count(lessons.len()),
    })
}

/// Opens a course file with the keys of this PC, or with a passphrase.
pub(crate) fn opened_course(
    app: &mut App,
    now: Moment,
    path: &Path,
    passphrase: Option<&str>,
) -> Result<Opened, Failure> {
    let openers = keys::openers(app, now)?;
    let keys = Keys {
        passphrase,
        openers: &openers,
    };
    course_file::open(path, &keys, app.pack())
}

/// Whether this PC trusts the trainer.
pub(crate) fn is_known(app: &App, trainer: &PublicKey) -> Result<bool, Failure> {
    let trusted = keys::trusted(app)?;
    Ok(trusted.iter().any(|known| known.public == *trainer))
}

/// When the last course file of the same PC was made.
fn last_made(app: &App, opened: &Opened) -> Result<Option<i64>, Failure> {
    let last = app.view()?.setting(&format!("{MADE_AT}{}", opened.owner))?;
    Ok(last.and_then(|text| text.parse().ok()))
}

/// Whether no file of the same PC that is as new was taken in before.
pub(crate) fn is_newer(app: &App, opened: &Opened) -> Result<bool, Failure> {
    let last = last_made(app, opened)?;
    Ok(last.is_none_or(|last| opened.made.utc_ms > last))
}

/// Takes in a course file.
pub(crate) fn take_in_course(
    turn: &mut Turn<'_>,
    input: TakeInCourseInput,
) -> Result<CourseTaken, Failure> {
    let path = turn.app.path(&input.file)?;
    take_in_from(
        turn,
        &path,
        input.passphrase.as_deref(),
        input.numbers.as_deref(),
    )
}

/// The same from any place. `numbers`: the figures of an unknown trainer, as somebody has compared them.
pub(crate) fn take_in_from(
    turn: &mut Turn<'_>,
    path: &Path,
    passphrase: Option<&str>,
    numbers: Option<&str>,
) -> Result<CourseTaken, Failure> {
    let opened = opened_course(turn.app, turn.now, path, passphrase)?;
    let confirmed =
        numbers.is_some_and(|numbers| digits(numbers) == digits(&opened.trainer.numbers()));
    if !confirmed && !is_known(turn.app, &opened.trainer)? {
        return Err(Failure::new("course-unknown-trainer"));
    }
    apply(turn, opened)
}

/// Figures as they are compared: a person may type them without spaces.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Takes in a course file whose trainer is trusted.
pub(crate) fn apply(turn: &mut Turn<'_>, mut opened: Opened) -> Result<CourseTaken, Failure> {
    let now = turn.now;
    let erased = erase_listed(turn, &opened)?;
    let trainer = turn.app.trainer_id();
    let (made, owner) = (opened.made.utc_ms, opened.owner);
    let trusted: Vec<(String, PublicKey)> = opened
        .colleagues
        .drain(..)
        .chain([(opened.trainer_name.clone(), opened.trainer.clone())])
        .collect();
    let Turn { app, job, .. } = turn;
    let private = bundle::never_recorded(app.pack());
    let handed: HandedOut = app.store()?.write(|tx| {
        let (hand_out, events) = opened.parts(&private)?;
        let watch = |merged: &tilia_records::Merged| {
            let done = u32::try_from(merged.new + merged.known).unwrap_or(u32::MAX);
            match job.report(done, 0) {
                true => ControlFlow::Continue(()),
                false => ControlFlow::Break(()),
            }
        };
        let handed = tx.take_hand_out(hand_out, owner, events, now, watch)?;
        for (name, public) in &trusted {
            tx.know_trainer(&public.to_string(), name, now)?;
        }
        tx.set_setting(&format!("{MADE_AT}{owner}"), Some(&made.to_string()))?;
        tx.set_setting(TAKEN_AT, Some(&now.utc_ms.to_string()))?;
        tx.audit(now, trainer, "course-taken", &handed.learners.to_string())?;
        Ok::<_, Failure>(handed)
    })?;
    Ok(CourseTaken {
        learners: handed.learners,
        changed: handed.merged.learners_changed,
        hidden: handed.hidden,
        erased,
        groups: handed.groups,
        new: u32::try_from(handed.merged.new).unwrap_or(u32::MAX),
    })
}

/// People whom the trainer has erased go here too, without asking: a learner's PC has nobody to ask.
fn erase_listed(turn: &mut Turn<'_>, opened: &Opened) -> Result<u32, Failure> {
    if opened.erased.is_empty() || turn.app.trainer_area() {
        return Ok(0);
    }
    let now = turn.now;
    let view = turn.app.view()?;
    let here = |learner: &LearnerId| view.learner(*learner).is_ok();
    let listed = opened.erased.iter().map(|tombstone| tombstone.learner);
    let listed: Vec<LearnerId> = listed.filter(here).collect();
    turn.app.wait_until_settled();
    for learner in &listed {
        turn.app.end_visit_of(*learner);
    }
    let (lock, store) = turn.app.lock_and_store()?;
    let lock = lock.ok_or_else(|| Failure::new("locked"))?;
    store.erase_listed(lock, &opened.erased, now)?;
    let count = u32::try_from(listed.len()).unwrap_or(u32::MAX);
    if count > 0 {
        store.write(|tx| tx.audit(now, None, "erased", &count.to_string()))?;
    }
    Ok(count)
}
