//! One run of collecting: a backup first, then file after file, each whole or not at all.

use super::{files, page};
use crate::app::Turn;
use crate::exchange::bundle::{self, Opened};
use crate::wire::trainer::{Collected, CollectedFile, FileOutcome};
use crate::{Failure, keys};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use tilia_records::{self as records, Bundle, Device, Folder, Merged, backup};
use tilia_reports::{Keys, Opener};

/// Setting: when files were collected last.
pub(super) const COLLECTED_AT: &str = "collected-at";

/// How files are collected.
pub(crate) struct Run<'r> {
    pub(crate) passphrase: Option<&'r str>,
    /// They lie in the shared folder: they stay there, and go after some days.
    pub(crate) dropped: bool,
    /// PCs that are not known yet are accepted without asking.
    pub(crate) accept_new: bool,
    /// Nothing is kept of it.
    pub(crate) dry: bool,
}

/// What became of one file, and its numbers.
struct Taken {
    outcome: FileOutcome,
    computer: String,
    merged: Merged,
}

/// Collects these files. What cannot be read is told file by file; only the records themselves make all of it fail.
pub(crate) fn collect_from(
    turn: &mut Turn<'_>,
    paths: &[PathBuf],
    run: &Run<'_>,
) -> Result<Collected, Failure> {
    keys::device(turn.app, turn.now)?;
    let openers = keys::openers(turn.app, turn.now)?;
    let mut collected = page::nothing_collected();
    if !run.dry && !paths.is_empty() {
        turn.app.wait_until_settled();
        backup::make(&Folder::new(turn.app.folder()), turn.now)?;
    }
    let total = u32::try_from(paths.len()).unwrap_or(u32::MAX);
    for (at, path) in paths.iter().enumerate() {
        let done = u32::try_from(at).unwrap_or(u32::MAX);
        let several = (total > 1).then_some((done, total));
        if several.is_some_and(|(done, total)| !turn.job.report(done, total)) {
            collected.stopped = true;
            break;
        }
        match collect_one(turn, path, &openers, run, several) {
            Err(failure) if failure.code == "stopped" => {
                collected.stopped = true;
                break;
            }
            // The file is as it was, and so are the records; but nothing more can be written now.
            Err(failure) if ends_the_run(&failure) => return Err(failure),
            result => add(&mut collected, path, result),
        }
    }
    if !run.dry {
        note(turn, &collected)?;
    }
    Ok(collected)
}

fn ends_the_run(failure: &Failure) -> bool {
    let codes = [
        "disk-full",
        "read-only",
        "busy",
        "locked",
        "database-damaged",
        "erased-list-damaged",
    ];
    codes.contains(&failure.code.as_str())
}

fn note(turn: &mut Turn<'_>, collected: &Collected) -> Result<(), Failure> {
    let (now, trainer) = (turn.now, turn.app.trainer_id());
    let detail = format!(
        "{} {} {}",
        collected.files.len(),
        collected.new,
        collected.known
    );
    turn.app.store()?.write(|tx| {
        tx.set_setting(COLLECTED_AT, Some(&now.utc_ms.to_string()))?;
        tx.audit(now, trainer, "collected", &detail)
    })?;
    Ok(())
}

fn collect_one(
    turn: &mut Turn<'_>,
    path: &Path,
    openers: &[Opener],
    run: &Run<'_>,
    several: Option<(u32, u32)>,
) -> Result<Taken, Failure> {
    let keys = Keys {
        passphrase: run.passphrase,
        openers,
    };
    let mut opened = bundle::open(path, &keys)?;
    let device = met(turn, &opened, run)?;
    let taken = |outcome, merged| Taken {
        outcome,
        computer: device.site.clone(),
        merged,
    };
    if !device.accepted {
        if !run.dry && !run.dropped {
            files::keep_waiting(turn.app.folder(), path, device.id, opened.id)
                .map_err(|error| Failure::from(records::Error::from(error)))?;
        }
        return Ok(taken(FileOutcome::Waiting, Merged::default()));
    }
    let known = turn.app.view()?.bundle_seen(opened.id)?.is_some();
    let merged = match known {
        true => Merged {
            known: opened.events,
            ..Merged::default()
        },
        false => merge(turn, &mut opened, run, several)?,
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
fn met(turn: &mut Turn<'_>, opened: &Opened, run: &Run<'_>) -> Result<Device, Failure> {
    let (id, now) = (opened.device(), turn.now);
    let key = opened.public.to_string();
    let trainer = turn.app.trainer_id();
    let store = turn.app.store()?;
    let known = store.read().device(id)?;
    match known {
        Some(device) if device.own || run.dry => Ok(device),
        None if run.dry => Ok(Device {
            id,
            site: opened.pc.clone(),
            key: key.into_bytes(),
            own: false,
            accepted: run.accept_new,
            first_ms: now.utc_ms,
            last_ms: now.utc_ms,
        }),
        _ => Ok(store.write(|tx| {
            let mut device = tx.meet_device(id, &opened.pc, key.as_bytes(), now)?;
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
    opened: &mut Opened,
    run: &Run<'_>,
    several: Option<(u32, u32)>,
) -> Result<Merged, Failure> {
    let learners = opened.read_learners()?;
    let (streams, erased) = (opened.streams.clone(), opened.erased.clone());
    let about = Bundle {
        id: opened.id,
        device: opened.device(),
        learners: &learners,
        streams: &streams,
        erased: &erased,
    };
    let (now, total) = (turn.now, opened.events);
    let Turn { app, job, .. } = turn;
    let (pack, store) = app.pack_and_store()?;
    let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let watch = |merged: &Merged| {
        let so_far = merged.new + merged.known + merged.erased + merged.conflicts;
        let (done, of) = several.unwrap_or((small(so_far), small(total)));
        match job.report(done, of) {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        }
    };
    let done = store.write(|tx| {
        let events = opened
            .read_events(pack)?
            .map(|event| event.map_err(Undone::from));
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

fn add(collected: &mut Collected, path: &Path, result: Result<Taken, Failure>) {
    let name = path.file_name().unwrap_or_default();
    let mut file = CollectedFile {
        name: name.to_string_lossy().into_owned(),
        computer: None,
        outcome: FileOutcome::Refused,
        failure: None,
        new: 0,
        known: 0,
    };
    match result {
        Err(failure) => file.failure = Some(failure),
        Ok(taken) => {
            let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
            let merged = &taken.merged;
            file.computer = Some(taken.computer);
            file.outcome = taken.outcome;
            (file.new, file.known) = (small(merged.new), small(merged.known));
            let sum = |to: &mut u32, more: u32| *to = to.saturating_add(more);
            sum(&mut collected.new, file.new);
            sum(&mut collected.known, file.known);
            sum(&mut collected.erased, small(merged.erased));
            sum(&mut collected.conflicts, small(merged.conflicts));
            sum(&mut collected.future, small(merged.future));
            sum(&mut collected.learners_new, merged.learners_new);
            sum(&mut collected.learners_known, merged.learners_known);
            sum(&mut collected.learners_changed, merged.learners_changed);
            sum(&mut collected.learners_erased, merged.learners_erased);
        }
    }
    collected.files.push(file);
}
