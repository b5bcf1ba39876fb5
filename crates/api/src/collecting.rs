//! Collecting what other PCs know, and handing out what they need: one step for the trainer.

mod files;
mod hand_out;
mod one;
mod page;
mod run;

pub(crate) use hand_out::{hand_out, hand_out_to, open_keys};
pub(crate) use page::{joined, joined_to, same};
pub(crate) use run::{Going, Run, leave_off};

use crate::app::Turn;
use crate::people::learner_id;
use crate::wire::Nothing;
use crate::wire::trainer::{
    AnswerDeviceInput, AnswerErasureInput, CollectFrom, CollectInput, CollectPage, Collected,
    ComputerStatus, DecideSameInput, SameDecision, Statuses,
};
use crate::wire::visit::LanguageInput;
use crate::{Failure, app, people, time};
use run::{collect_from, collect_rest};
use std::path::PathBuf;
use tilia_records::DeviceId;
use tilia_reports::Opener;

/// How everything stands.
pub(crate) fn open_collect(
    turn: &mut Turn<'_>,
    input: LanguageInput,
) -> Result<CollectPage, Failure> {
    turn.app.trainer_view()?;
    page::page(turn, &input.language)
}

/// Collects files, folders with files, the shared folder, or what is left of them.
pub(crate) fn collect(turn: &mut Turn<'_>, input: CollectInput) -> Result<Collected, Failure> {
    turn.app.trainer_view()?;
    let passphrase = input.passphrase.as_deref();
    let mut run = Run {
        passphrase,
        ..Run::default()
    };
    let collected = match &input.from {
        CollectFrom::Places { places } => {
            let paths: Result<Vec<PathBuf>, Failure> =
                places.iter().map(|place| turn.app.path(place)).collect();
            collect_from(turn, files::in_all(&paths?)?, &run)
        }
        CollectFrom::DropFolder => {
            run.dropped = true;
            collect_from(turn, in_drop_folder(turn)?, &run)
        }
        CollectFrom::Rest => collect_rest(turn, passphrase),
    };
    with_page(turn, collected?, &input.language)
}

/// How everything stands after it; not yet while files are left.
fn with_page(
    turn: &mut Turn<'_>,
    mut collected: Collected,
    language: &str,
) -> Result<Collected, Failure> {
    if collected.left == 0 {
        collected.page = page::page(turn, language)?;
    }
    Ok(collected)
}

/// Collects files, or folders with files.
pub(crate) fn collect_places(
    turn: &mut Turn<'_>,
    places: &[PathBuf],
    run: &Run<'_>,
) -> Result<Collected, Failure> {
    collect_from(turn, files::in_all(places)?, run)
}

/// Files of PCs in the shared folder.
fn in_drop_folder(turn: &Turn<'_>) -> Result<Vec<PathBuf>, Failure> {
    let folder = turn.app.policy().drop_folder.clone();
    let folder = folder.ok_or_else(|| Failure::new("drop-gone"))?;
    files::in_all(&[folder]).map_err(|_| Failure::new("drop-gone"))
}

/// What a PC has put into the shared folder; nothing while the folder cannot be read.
fn dropped_by(turn: &Turn<'_>, device: DeviceId) -> Option<PathBuf> {
    let name = device.to_string();
    let mut paths = in_drop_folder(turn).unwrap_or_default().into_iter();
    paths.find(|path| path.file_stem().is_some_and(|stem| *stem == *name))
}

/// Accepts a PC, and takes what waits of it; or forgets it, with what waits.
pub(crate) fn answer_device(
    turn: &mut Turn<'_>,
    input: AnswerDeviceInput,
) -> Result<Collected, Failure> {
    turn.app.trainer_view()?;
    let id = device_id(&input.device)?;
    let (now, trainer) = (turn.now, turn.app.trainer_id());
    let mut waiting = files::waiting_of(turn.app.folder(), id);
    if input.accept {
        waiting.extend(dropped_by(turn, id));
    }
    let store = turn.app.trainer_store()?;
    let mut collected = page::nothing_collected();
    if input.accept {
        store.write(|tx| {
            tx.accept_device(id)?;
            tx.audit(now, trainer, "device-accepted", "")
        })?;
        let run = Run {
            passphrase: input.passphrase.as_deref(),
            ..Run::default()
        };
        collected = collect_from(turn, waiting, &run)?;
    } else {
        store.write(|tx| {
            tx.forget_device(id)?;
            tx.audit(now, trainer, "device-refused", "")
        })?;
        files::delete(&waiting);
    }
    with_page(turn, collected, &input.language)
}

fn device_id(text: &str) -> Result<DeviceId, Failure> {
    text.parse().map_err(|_| Failure::new("unknown-device"))
}

/// Says of two entries whether they are one person.
pub(crate) fn decide_same(
    turn: &mut Turn<'_>,
    input: DecideSameInput,
) -> Result<CollectPage, Failure> {
    let (now, trainer) = (turn.now, turn.app.trainer_id());
    let (shown, other) = (learner_id(&input.shown)?, learner_id(&input.other)?);
    turn.app.trainer_store()?.write(|tx| {
        let action = match input.decision {
            SameDecision::Same => {
                tx.join_learners(shown, other, now)?;
                "joined"
            }
            SameDecision::Two => {
                tx.are_two(shown, other)?;
                "told-apart"
            }
            SameDecision::Undo => {
                tx.part_learners(other)?;
                "parted"
            }
        };
        tx.audit(now, trainer, action, "")
    })?;
    page::page(turn, &input.language)
}

/// Erases somebody who asked for it on another PC, or keeps them.
pub(crate) fn answer_erasure(
    turn: &mut Turn<'_>,
    input: AnswerErasureInput,
) -> Result<CollectPage, Failure> {
    turn.app.trainer_view()?;
    let (now, trainer) = (turn.now, turn.app.trainer_id());
    let id = learner_id(&input.learner)?;
    if input.erase {
        people::erase(turn, &[id], "erased")?;
    } else {
        turn.app.trainer_store()?.write(|tx| {
            tx.keep_in_spite(id)?;
            tx.audit(now, trainer, "kept-in-spite", "")
        })?;
    }
    page::page(turn, &input.language)
}

/// Who sits at the other PCs, and needs help. What was heard last is told at once; nobody waits for the share.
pub(crate) fn list_statuses(turn: &mut Turn<'_>, _input: Nothing) -> Result<Statuses, Failure> {
    let view = turn.app.trainer_view()?;
    let devices = view.devices()?;
    let running_ms = turn.running_ms;
    let mut computers = Vec::new();
    for (heard, at) in turn.app.sharing.heard() {
        let known = devices.iter().find(|device| device.id == heard.device);
        let Some(device) = known.filter(|device| device.accepted) else {
            continue;
        };
        computers.push(ComputerStatus {
            device: device.id.to_string(),
            name: device.site.clone(),
            present: heard.status.present,
            wants_help: heard.status.wants_help,
            at: time::iso(heard.made),
            fresh: at.is_some_and(|at| running_ms.saturating_sub(at) < app::FRESH_MS),
        });
    }
    computers.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(Statuses {
        drop_folder: turn.app.drop_state(),
        computers,
    })
}

/// Keys that open files for the rest of this run, besides the trainer's own.
pub(crate) fn add_openers(turn: &mut Turn<'_>, text: &str) -> Result<(), Failure> {
    let openers = Opener::all_in(text).map_err(|_| Failure::new("not-a-key"))?;
    turn.app.more_openers.extend(openers);
    Ok(())
}
