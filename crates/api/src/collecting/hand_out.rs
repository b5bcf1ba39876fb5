//! Handing out: the next course file, locked for the PCs that are known, or by a passphrase.

use super::page::public;
use crate::app::{App, Turn};
use crate::exchange::bundle::About;
use crate::exchange::course_file::{self, Maker};
use crate::wire::Nothing;
use crate::wire::trainer::{DropState, HandOutInput, HandedOut, MyKeys};
use crate::{Failure, drop_folder, exports, keys, place, trainers};
use std::path::{Path, PathBuf};
use tilia_records::{Folder, GroupId, erased_list};
use tilia_reports::{KeyPair, Lock, Recipient, ReportError};

/// Setting: when a course file was made last.
pub(super) const HANDED_OUT_AT: &str = "handed-out-at";

/// What others may know of the keys of the trainer who is in.
pub(crate) fn open_keys(turn: &mut Turn<'_>, _input: Nothing) -> Result<MyKeys, Failure> {
    let (name, keys) = signing(turn.app)?;
    let public = keys.public();
    Ok(MyKeys {
        name,
        numbers: public.numbers(),
        public: public.to_string(),
    })
}

/// Who signs: the trainer who is in.
fn signing(app: &App) -> Result<(String, KeyPair), Failure> {
    let trainer = app.trainer.as_ref();
    let trainer = trainer.ok_or_else(|| Failure::new("trainer-locked"))?;
    Ok((trainer.name.clone(), trainer.keys.clone()))
}

/// Makes the next course file.
pub(crate) fn hand_out(turn: &mut Turn<'_>, input: HandOutInput) -> Result<HandedOut, Failure> {
    turn.app.trainer_view()?;
    let groups = input.groups.as_ref().map(|ids| {
        let ids = ids.iter().map(|id| id.parse::<GroupId>());
        ids.collect::<Result<Vec<_>, _>>()
    });
    let groups = groups
        .transpose()
        .map_err(|_| Failure::new("unknown-group"))?;
    let path = match &input.file {
        Some(place) => turn.app.path_for_new_file(place)?,
        None => in_drop_folder(turn)?,
    };
    let made = hand_out_to(turn, &path, input.passphrase.as_deref(), groups.as_deref());
    match (&input.file, made) {
        (None, Err(failure)) => Err(of_drop_folder(failure)),
        (_, made) => made,
    }
}

fn in_drop_folder(turn: &mut Turn<'_>) -> Result<PathBuf, Failure> {
    let folder = turn.app.policy().drop_folder.clone();
    let folder = folder.ok_or_else(|| Failure::new("drop-gone"))?;
    let device = keys::device(turn.app, turn.now)?;
    Ok(folder.join(format!("{}.{}", device.id, course_file::FORMAT)))
}

/// The same failures, told of the shared folder.
fn of_drop_folder(failure: Failure) -> Failure {
    match failure.code.as_str() {
        "path-missing" => Failure::new("drop-gone"),
        "path-refused" => Failure::new("drop-read-only"),
        "disk-full-elsewhere" | "export-too-large" => Failure::new("drop-full"),
        _ => failure,
    }
}

/// The same to any place.
pub(crate) fn hand_out_to(
    turn: &mut Turn<'_>,
    path: &Path,
    passphrase: Option<&str>,
    groups: Option<&[GroupId]>,
) -> Result<HandedOut, Failure> {
    turn.app.may_export()?;
    let (name, signer) = signing(turn.app)?;
    if let Some(passphrase) = passphrase {
        trainers::strong(passphrase)?;
    }
    let (recipients, computers) = recipients(turn.app, &signer)?;
    let lock = match passphrase {
        Some(passphrase) => Lock::Passphrase(passphrase),
        None if computers == 0 => return Err(Failure::new("hand-out-passphrase")),
        None => Lock::Recipients(&recipients),
    };
    place::usable(path)?;
    let about = About::new(turn.app, turn.now)?;
    let Turn { app, job, .. } = turn;
    let view = app.view()?;
    let own = signer.public().to_string();
    let mut colleagues = view.trainer_publics()?;
    colleagues.retain(|(_, public)| *public != own);
    let maker = Maker {
        name: &name,
        keys: &signer,
        colleagues,
    };
    let handed = view.hand_out(groups)?;
    let erased = erased_list(&Folder::new(app.folder()))?;
    let mut watch = |done: u64, _| job.report(u32::try_from(done).unwrap_or(u32::MAX), 0);
    let parts = (&view, &handed, erased.as_slice());
    let written = course_file::write(path, (&about, &maker), &lock, parts, &mut watch);
    written.map_err(|error| told(&error))?;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let answer = HandedOut {
        path: path.display().to_string(),
        learners: count(handed.learners.len()),
        groups: count(handed.groups.len()),
        computers: if passphrase.is_some() { 0 } else { computers },
    };
    note(turn, answer.learners)?;
    Ok(answer)
}

fn told(error: &ReportError) -> Failure {
    // A share that hangs up in the middle is gone, whatever the system calls it.
    match (error, drop_folder::state_of(error)) {
        (ReportError::Other(_), DropState::Gone) => Failure::new("path-missing"),
        _ => exports::failure(error),
    }
}

/// For whom a course file is locked: the PCs that were accepted, and the trainers here.
fn recipients(app: &App, signer: &KeyPair) -> Result<(Vec<Recipient>, u32), Failure> {
    let devices = app.view()?.devices()?;
    let accepted = devices
        .iter()
        .filter(|device| device.accepted && !device.own);
    let mut recipients: Vec<Recipient> = accepted
        .filter_map(public)
        .map(|key| key.recipient().clone())
        .collect();
    let computers = u32::try_from(recipients.len()).unwrap_or(u32::MAX);
    recipients.push(signer.public().recipient().clone());
    recipients.extend(keys::recipients(app)?);
    Ok((recipients, computers))
}

fn note(turn: &mut Turn<'_>, learners: u32) -> Result<(), Failure> {
    let (now, trainer) = (turn.now, turn.app.trainer_id());
    turn.app.store()?.write(|tx| {
        tx.set_setting(HANDED_OUT_AT, Some(&now.utc_ms.to_string()))?;
        tx.audit(now, trainer, "handed-out", &learners.to_string())
    })?;
    Ok(())
}
