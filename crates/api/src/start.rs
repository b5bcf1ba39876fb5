//! The start page, what must be said there, and the about page.

use crate::app::{Kept, Turn};
use crate::policy::WayIn;
use crate::wire::Nothing;
use crate::wire::visit::{Notice, RecoverInput, Start};
use crate::{Failure, time};
use tilia_records::{self as records, Error, Moment, backup};

/// What the start page needs.
pub(crate) fn open_start(turn: &mut Turn<'_>, _input: Nothing) -> Result<Start, Failure> {
    let app = &turn.app;
    let set_up_needed = match &app.kept {
        Kept::Open(store) => store.read().trainers()?.is_empty(),
        Kept::Shut(_) => false,
    };
    let topics = app.pack().happened.iter();
    Ok(Start {
        site: app.site().to_owned(),
        region: app.region().to_owned(),
        languages: app.languages(),
        language: app.language().to_owned(),
        guest: app.way_in(WayIn::Guest),
        class_list: app.way_in(WayIn::ClassList),
        own_name: app.way_in(WayIn::OwnName),
        trainer_area: app.trainer_area(),
        set_up_needed,
        fixed_by_policy: app.policy().site.is_some() && app.policy().region.is_some(),
        newest_backup: newest_backup(turn),
        notices: notices(turn),
        happened: topics.map(|topic| topic.id.to_string()).collect(),
        version: app.version().to_owned(),
    })
}

/// What the person at the screen must know before anything else.
fn notices(turn: &Turn<'_>) -> Vec<Notice> {
    let policy = turn.app.policy_problem().map(|problem| Notice {
        code: "policy-invalid".to_owned(),
        args: vec![("detail".to_owned(), problem.to_owned())],
    });
    let records = match &turn.app.kept {
        Kept::Open(_) => None,
        Kept::Shut(why) => Some(Notice {
            code: notice_code(why).to_owned(),
            args: Vec::new(),
        }),
    };
    let clock = clock_is_behind(turn).then(|| Notice {
        code: "clock-behind".to_owned(),
        args: Vec::new(),
    });
    policy.into_iter().chain(records).chain(clock).collect()
}

/// 2026-01-01: this program did not exist before.
const PROGRAM_BEGAN_MS: i64 = 1_767_225_600_000;
/// A day: clocks that differ by less, or by a time zone, are nobody's trouble.
const DAY_MS: i64 = 86_400_000;

/// Whether the clock of this PC shows a time that cannot be: dates would be wrong, the order would not.
pub(crate) fn clock_is_behind(turn: &Turn<'_>) -> bool {
    let written = match &turn.app.kept {
        Kept::Open(store) => store.read().last_written_ms().ok().flatten(),
        Kept::Shut(_) => None,
    };
    let earliest = written.map_or(PROGRAM_BEGAN_MS, |ms| ms.saturating_sub(DAY_MS));
    turn.now.utc_ms < earliest.max(PROGRAM_BEGAN_MS)
}

fn notice_code(why: &Error) -> &'static str {
    match why {
        Error::Damaged { .. } => "database-damaged",
        Error::Newer { .. } => "database-newer",
        Error::NetworkDrive { .. } => "network-drive",
        Error::Locked | Error::Busy => "data-in-use",
        _ => "database-read-only",
    }
}

fn newest_backup(turn: &Turn<'_>) -> Option<String> {
    if !matches!(&turn.app.kept, Kept::Shut(Error::Damaged { .. })) {
        return None;
    }
    let newest = backup::newest_whole(&records::Folder::new(turn.app.folder()))
        .ok()
        .flatten()?;
    let at = time::iso(Moment::new(newest.at_ms, turn.now.offset_min));
    Some(at.get(..16)?.replace('T', " "))
}

/// Gets going again after damage. The damaged file is always kept aside.
pub(crate) fn recover_data(turn: &mut Turn<'_>, input: RecoverInput) -> Result<Nothing, Failure> {
    if !matches!(&turn.app.kept, Kept::Shut(Error::Damaged { .. })) {
        return Err(Failure::unexpected(&"nothing to recover"));
    }
    let now = turn.now;
    match input {
        RecoverInput::EmptyFile => turn
            .app
            .replace_store(now, |_, lock| records::set_aside(lock, now).map(drop))?,
        RecoverInput::NewestBackup => {
            let newest = backup::newest_whole(&records::Folder::new(turn.app.folder()))?
                .ok_or_else(|| Failure::new("backup-missing"))?;
            turn.app.replace_store(now, |_, lock| {
                records::restore(lock, &newest.path, now).map(drop)
            })?;
        }
    }
    Ok(Nothing {})
}
