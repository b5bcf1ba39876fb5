//! One file: whole or not at all.

use super::files;
use super::run::Run;
use crate::app::Turn;
use crate::exchange::ahead::Ahead;
use crate::exchange::bundle::Head;
use crate::wire::trainer::FileOutcome;
use crate::{Failure, Moment};
use std::ops::ControlFlow;
use std::path::Path;
use tilia_records::{self as records, Bundle, BundleId, Device, Merged, TrainerId, Tx};

/// What became of one file, and its numbers.
pub(super) struct Taken {
    pub(super) outcome: FileOutcome,
    pub(super) computer: String,
    pub(super) merged: Merged,
}

/// Takes an opened file, the one at `path`. `several`: so many of so many files are done.
pub(super) fn collect_one(
    turn: &mut Turn<'_>,
    path: &Path,
    file: Ahead,
    run: &Run<'_>,
    several: Option<(u32, u32)>,
) -> Result<Taken, Failure> {
    let (id, sender) = (file.head.id, sender(turn, &file.head, run)?);
    let (computer, accepted) = (sender.device.site.clone(), sender.device.accepted);
    let known = turn.app.view()?.bundle_seen(id)?.is_some();
    let (outcome, merged) = if !accepted {
        keep_waiting(turn, path, &sender, id, run)?;
        (FileOutcome::Waiting, Merged::default())
    } else if known {
        let merged = Merged {
            known: file.head.events,
            ..Merged::default()
        };
        note_alone(turn, &sender)?;
        (FileOutcome::Known, merged)
    } else {
        let merged = merge(turn, file, &sender, run, several)?;
        (FileOutcome::Taken, merged)
    };
    if accepted && !run.dry {
        tidy(turn, path, run);
    }
    Ok(Taken {
        outcome,
        computer,
        merged,
    })
}

/// Keeps the file of a PC about which somebody has yet to decide.
fn keep_waiting(
    turn: &mut Turn<'_>,
    path: &Path,
    sender: &Sender,
    id: BundleId,
    run: &Run<'_>,
) -> Result<(), Failure> {
    note_alone(turn, sender)?;
    if !run.dry && !run.dropped {
        files::keep_waiting(turn.app.folder(), path, sender.device.id, id)
            .map_err(|error| Failure::from(records::Error::from(error)))?;
    }
    Ok(())
}

/// The PC that made a file. A new one waits until somebody has decided.
struct Sender {
    /// As it is known with this file.
    device: Device,
    /// Whether that is still to be written. Where nothing is new, nothing is: a flush for every file would be felt on
    /// an old disk.
    is_news: bool,
    /// Who accepts it.
    trainer: Option<TrainerId>,
}

fn sender(turn: &Turn<'_>, head: &Head, run: &Run<'_>) -> Result<Sender, Failure> {
    let known = turn.app.view()?.device(head.device())?;
    let (site, key) = (head.pc.clone(), head.public.to_string().into_bytes());
    let device = match known.clone() {
        Some(known) if known.own => known,
        Some(known) => Device { site, key, ..known },
        None => Device {
            id: head.device(),
            site,
            key,
            own: false,
            accepted: false,
            first_ms: turn.now.utc_ms,
            last_ms: turn.now.utc_ms,
        },
    };
    let device = Device {
        accepted: device.accepted || run.accept_new,
        ..device
    };
    Ok(Sender {
        is_news: !run.dry && known.as_ref() != Some(&device),
        device,
        trainer: turn.app.trainer_id(),
    })
}

/// Writes what is new about a PC in a transaction of its own.
fn note_alone(turn: &mut Turn<'_>, sender: &Sender) -> Result<(), Failure> {
    if sender.is_news {
        let now = turn.now;
        turn.app.store()?.write(|tx| note(tx, sender, now))?;
    }
    Ok(())
}

fn note(tx: &mut Tx<'_>, sender: &Sender, now: Moment) -> records::Result<()> {
    let device = &sender.device;
    let known = tx.meet_device(device.id, &device.site, &device.key, now)?;
    if device.accepted && !known.accepted {
        tx.accept_device(device.id)?;
        tx.audit(now, sender.trainer, "device-accepted", "")?;
    }
    Ok(())
}

/// Why a merging was undone.
enum Undone {
    /// It was only to be tried.
    Tried(Merged),
    Failed(Failure),
}

impl From<Failure> for Undone {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<records::Error> for Undone {
    fn from(error: records::Error) -> Self {
        Self::Failed(error.into())
    }
}

/// Merges one file in one transaction, with what is new about its PC. While only one is read, its events are what is
/// counted.
fn merge(
    turn: &mut Turn<'_>,
    file: Ahead,
    sender: &Sender,
    run: &Run<'_>,
    several: Option<(u32, u32)>,
) -> Result<Merged, Failure> {
    let (head, learners, events) = file.into_parts();
    let learners = learners?;
    let about = Bundle {
        id: head.id,
        device: head.device(),
        learners: &learners,
        streams: &head.streams,
        erased: &head.erased,
    };
    let now = turn.now;
    let Turn { app, job, .. } = turn;
    let watch = |merged: &Merged| {
        let (done, of) = several.unwrap_or_else(|| counted(merged, head.events));
        match job.report(done, of) {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        }
    };
    let done = app.store()?.write(|tx| {
        if sender.is_news {
            note(tx, sender, now)?;
        }
        let events = events.map(|event| event.map_err(Undone::from));
        let merged = tx.merge(&about, events, now, watch)?;
        if run.dry {
            Err(Undone::Tried(merged))
        } else {
            Ok(merged)
        }
    });
    match done {
        Ok(merged) | Err(Undone::Tried(merged)) => Ok(merged),
        Err(Undone::Failed(failure)) => Err(failure),
    }
}

/// So many events of all those in the file.
fn counted(merged: &Merged, all: u64) -> (u32, u32) {
    let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let so_far = merged.new + merged.known + merged.erased + merged.conflicts;
    (small(so_far), small(all))
}

/// What waited here is not needed any more; what lies in the shared folder goes after some days.
fn tidy(turn: &Turn<'_>, path: &Path, run: &Run<'_>) {
    let days = turn.app.policy().drop_days();
    let old = run.dropped && files::older_than(path, days, turn.now.utc_ms);
    if old || files::waits(turn.app.folder(), path) {
        files::delete(&[path.to_owned()]);
    }
}
