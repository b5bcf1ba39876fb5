//! The start page, what must be said there, and the about page.

use crate::app::{Kept, Turn};
use crate::policy::WayIn;
use crate::wire::Nothing;
use crate::wire::trainer::About;
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
        happened: app
            .pack()
            .happened
            .iter()
            .map(|topic| topic.id.to_string())
            .collect(),
        version: app.version().to_owned(),
    })
}

/// What the person at the screen must know before anything else.
fn notices(turn: &Turn<'_>) -> Vec<Notice> {
    let mut notices = Vec::new();
    let mut say = |code: &str, args: Vec<(String, String)>| {
        notices.push(Notice {
            code: code.to_owned(),
            args,
        })
    };
    if let Some(problem) = turn.app.policy_problem() {
        say(
            "policy-invalid",
            vec![("detail".to_owned(), problem.to_owned())],
        );
    }
    if let Kept::Shut(why) = &turn.app.kept {
        let code = match why {
            Error::Damaged { .. } => "database-damaged",
            Error::Newer { .. } => "database-newer",
            Error::NetworkDrive { .. } => "network-drive",
            Error::DiskFull => "disk-full",
            Error::Locked | Error::Busy => "data-in-use",
            _ => "database-read-only",
        };
        say(code, Vec::new());
    }
    notices
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
    turn.app.replace_store(now, |folder, lock| match input {
        RecoverInput::EmptyFile => records::set_aside(lock, now).map(drop),
        RecoverInput::NewestBackup => {
            let newest = backup::newest_whole(folder)?.ok_or_else(|| Error::BackupDamaged {
                reason: "there is none".to_owned(),
            })?;
            records::restore(lock, &newest.path, now).map(drop)
        }
    })?;
    Ok(Nothing {})
}

/// Versions, policy and folders.
pub(crate) fn open_about(turn: &mut Turn<'_>, _input: Nothing) -> Result<About, Failure> {
    let app = &turn.app;
    Ok(About {
        version: app.version().to_owned(),
        pack: format!("{} {}", app.pack().id, app.pack().version),
        folder: app.folder().display().to_string(),
        policy: app.policy_file().map(|path| path.display().to_string()),
        site: app.site().to_owned(),
        region: app.region().to_owned(),
    })
}
