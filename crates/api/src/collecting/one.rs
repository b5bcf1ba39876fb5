//! One file: whole or not at all.

use super::files;
use super::run::Run;
use crate::Failure;
use crate::app::Turn;
use crate::exchange::ahead::Ahead;
use crate::exchange::bundle::Head;
use crate::wire::trainer::FileOutcome;
use std::ops::ControlFlow;
use std::path::Path;
use tilia_records::{self as records, Bundle, Device, Merged};

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
    let device = met(turn, &file.head, run)?;
    let taken = |outcome, merged| Taken {
        outcome,
        computer: device.site.clone(),
        merged,
    };
    if !device.accepted {
        if !run.dry && !run.dropped {
            files::keep_waiting(turn.app.folder(), path, device.id, file.head.id)
                .map_err(|error| Failure::from(records::Error::from(error)))?;
        }
        return Ok(taken(FileOutcome::Waiting, Merged::default()));
    }
    let known = turn.app.view()?.bundle_seen(file.head.id)?.is_some();
    let merged = match known {
        true => Merged {
            known: file.head.events,
            ..Merged::default()
        },
        false => merge(turn, file, run, several)?,
    };
    if !run.dry {
        tidy(turn, path, run);
    }
    let outcome = if known {
        FileOutcome::Known
    } else {
        FileOutcome::Taken
    };
    Ok(taken(outcome, merged))
}

/// The PC that made a file. A new one waits until somebody has decided.
fn met(turn: &mut Turn<'_>, head: &Head, run: &Run<'_>) -> Result<Device, Failure> {
    let (id, now) = (head.device(), turn.now);
    let key = head.public.to_string();
    let trainer = turn.app.trainer_id();
    let store = turn.app.store()?;
    let known = store.read().device(id)?;
    // Where nothing is new, nothing is written: a flush for each file would be felt on an old disk.
    let is_said =
        |device: &Device| device.accepted && device.site == head.pc && device.key == key.as_bytes();
    match known {
        Some(device) if device.own || run.dry || is_said(&device) => Ok(device),
        None if run.dry => Ok(Device {
            id,
            site: head.pc.clone(),
            key: key.into_bytes(),
            own: false,
            accepted: run.accept_new,
            first_ms: now.utc_ms,
            last_ms: now.utc_ms,
        }),
        _ => Ok(store.write(|tx| {
            let mut device = tx.meet_device(id, &head.pc, key.as_bytes(), now)?;
            if run.accept_new && !device.accepted {
                tx.accept_device(id)?;
                tx.audit(now, trainer, "device-accepted", "")?;
                device.accepted = true;
            }
            Ok::<_, records::Error>(device)
        })?),
    }
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

/// Merges one file in one transaction. While only one is read, its events are what is counted.
fn merge(
    turn: &mut Turn<'_>,
    file: Ahead,
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
    let (now, total) = (turn.now, head.events);
    let Turn { app, job, .. } = turn;
    let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let watch = |merged: &Merged| {
        let so_far = merged.new + merged.known + merged.erased + merged.conflicts;
        let (done, of) = several.unwrap_or((small(so_far), small(total)));
        match job.report(done, of) {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        }
    };
    let done = app.store()?.write(|tx| {
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

/// What waited here is not needed any more; what lies in the shared folder goes after some days.
fn tidy(turn: &Turn<'_>, path: &Path, run: &Run<'_>) {
    let days = turn.app.policy().drop_days();
    let old = run.dropped && files::older_than(path, days, turn.now.utc_ms);
    if old || files::waits(turn.app.folder(), path) {
        files::delete(&[path.to_owned()]);
    }
}
