//! Files between PCs as the PC sees them that gives and takes: its own file for the trainer, and the trainer's course
//! file.

pub(crate) mod ahead;
pub(crate) mod bundle;
pub(crate) mod course_file;
pub(crate) mod manifest;
mod people;
mod taking;

pub(crate) use taking::{
    apply, is_known, is_newer, look_at_course, opened_course, take_in_course, take_in_from,
};

use crate::app::Turn;
use crate::wire::Nothing;
use crate::wire::trainer::{ExchangePage, Exported, KnownTrainer, WriteBundleInput};
use crate::{Failure, exports, keys, place, time, trainers};
use std::path::Path;
use tilia_records::{Moment, Wanted};
use tilia_reports::{Lock, Recipient};

/// How this PC exchanges files with its trainer.
pub(crate) fn open_exchange(turn: &mut Turn<'_>, _input: Nothing) -> Result<ExchangePage, Failure> {
    let (app, now) = (&mut *turn.app, turn.now);
    let device = keys::device(app, now)?;
    let trusted = keys::trusted(app)?;
    let may_write = app.may_export().is_ok() && !trusted.is_empty();
    let trainers = trusted.into_iter().map(|trainer| KnownTrainer {
        numbers: trainer.public.numbers(),
        name: trainer.name,
        from_policy: trainer.from_policy,
    });
    let course = app.view()?.setting(course_file::TAKEN_AT)?;
    let moment = |ms: i64| time::iso(Moment::new(ms, now.offset_min));
    Ok(ExchangePage {
        name: device.name,
        numbers: device.keys.public().numbers(),
        trainers: trainers.collect(),
        drop_folder: app.drop_state(),
        shared_at: app.sharing.shared_ms.map(moment),
        course_at: course.and_then(|text| text.parse().ok()).map(moment),
        may_write,
    })
}

/// Makes the file for the trainer. Locked for the trainers' keys, it may be made by anybody: nobody else can open it.
pub(crate) fn write_bundle(
    turn: &mut Turn<'_>,
    input: WriteBundleInput,
) -> Result<Exported, Failure> {
    let path = turn.app.path_for_new_file(&input.file)?;
    if input.passphrase.is_some() && turn.app.trainer.is_none() {
        return Err(Failure::new("no-trainer-key"));
    }
    let recipients = keys::recipients(turn.app)?;
    write_bundle_to(turn, &path, input.passphrase.as_deref(), &recipients)
}

/// The same to any place. A passphrase wins over recipients.
pub(crate) fn write_bundle_to(
    turn: &mut Turn<'_>,
    path: &Path,
    passphrase: Option<&str>,
    recipients: &[Recipient],
) -> Result<Exported, Failure> {
    turn.app.may_export()?;
    if let Some(passphrase) = passphrase {
        trainers::strong(passphrase)?;
    }
    let lock = match passphrase {
        Some(passphrase) => Lock::Passphrase(passphrase),
        None if recipients.is_empty() => return Err(Failure::new("bundle-no-trainer")),
        None => Lock::Recipients(recipients),
    };
    place::usable(path)?;
    let about = bundle::About::new(turn.app, turn.now)?;
    let Turn { app, job, .. } = turn;
    let folder = tilia_records::Folder::new(app.folder());
    let erased = tilia_records::erased_list(&folder)?;
    let view = app.view()?;
    let mut watch = |done: u64, total: u64| {
        let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        job.report(small(done), small(total))
    };
    let written = bundle::write(
        path,
        &about,
        &lock,
        (&view, &erased),
        Wanted::to_trainer(),
        &mut watch,
    );
    let events = written.map_err(|error| exports::failure(&error))?;
    exports::note(turn, path, &format!("bundle {events}"))?;
    Ok(Exported {
        path: path.display().to_string(),
        rows: u32::try_from(events).unwrap_or(u32::MAX),
    })
}
