//! One run of collecting: a backup first, then file after file. Between two files it makes room for others.

use super::one::{Taken, collect_one};
use super::page;
use crate::app::{App, Turn};
use crate::exchange::ahead::{self, Files};
use crate::exchange::bundle;
use crate::wire::trainer::{Collected, CollectedFile, FileOutcome};
use crate::{Failure, Moment, keys};
use std::path::{Path, PathBuf};
use tilia_records::{Folder, backup};
use tilia_reports::Keys;

/// Setting: when files were collected last.
pub(super) const COLLECTED_AT: &str = "collected-at";

/// How files are collected.
#[derive(Default)]
pub(crate) struct Run<'r> {
    pub(crate) passphrase: Option<&'r str>,
    /// They lie in the shared folder: they stay there, and go after some days.
    pub(crate) dropped: bool,
    /// PCs that are not known yet are accepted without asking.
    pub(crate) accept_new: bool,
    /// Nothing is kept of it.
    pub(crate) dry: bool,
}

/// Files that are being collected, and what has become of them so far.
pub(crate) struct Going {
    paths: Vec<PathBuf>,
    dropped: bool,
    collected: Collected,
}

impl Going {
    /// Files that are still to be collected.
    fn left(&self) -> &[PathBuf] {
        let done = self.collected.files.len();
        self.paths.get(done..).unwrap_or_default()
    }

    /// So many of so many, where there are several.
    fn several(&self) -> Option<(u32, u32)> {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let all = (self.paths.len() > 1).then(|| count(self.paths.len()));
        all.map(|all| (count(self.collected.files.len()), all))
    }
}

/// Collects these files, or those that come first while others wait for the app. What cannot be read is told file by
/// file; only the records themselves make all of it fail.
pub(crate) fn collect_from(
    turn: &mut Turn<'_>,
    paths: Vec<PathBuf>,
    run: &Run<'_>,
) -> Result<Collected, Failure> {
    leave_off(turn.app, turn.now);
    keys::device(turn.app, turn.now)?;
    if !run.dry && !paths.is_empty() {
        turn.app.wait_until_settled();
        backup::make(&Folder::new(turn.app.folder()), turn.now)?;
    }
    let going = Going {
        paths,
        dropped: run.dropped,
        collected: page::nothing_collected(),
    };
    go_on(turn, going, run)
}

/// Collects what was left. Nothing is left after somebody has locked the area in between.
pub(super) fn collect_rest(
    turn: &mut Turn<'_>,
    passphrase: Option<&str>,
) -> Result<Collected, Failure> {
    let Some(going) = turn.app.collecting.take() else {
        return Ok(Collected {
            stopped: true,
            ..page::nothing_collected()
        });
    };
    let run = Run {
        passphrase,
        dropped: going.dropped,
        ..Run::default()
    };
    go_on(turn, going, &run)
}

/// Gives up what is left; what was collected stands in the list.
pub(crate) fn leave_off(app: &mut App, now: Moment) {
    let Some(going) = app.collecting.take() else {
        return;
    };
    if let Err(failure) = note(app, now, &going.collected) {
        tracing::warn!(code = failure.code, "a collecting that is not in the list");
    }
}

fn go_on(turn: &mut Turn<'_>, mut going: Going, run: &Run<'_>) -> Result<Collected, Failure> {
    let openers = keys::openers(turn.app, turn.now)?;
    let keys = Keys {
        passphrase: run.passphrase,
        openers: &openers,
    };
    let private = bundle::never_recorded(turn.app.pack());
    let left = going.left().to_vec();
    ahead::read(&left, keys, &private, |files| {
        walk(turn, &mut going, run, &files)
    })?;
    let left = going.left().len();
    if left > 0 && !going.collected.stopped {
        turn.app.collecting = Some(going);
        return Ok(Collected {
            left: u32::try_from(left).unwrap_or(u32::MAX),
            ..page::nothing_collected()
        });
    }
    if !run.dry {
        note(turn.app, turn.now, &going.collected)?;
    }
    Ok(going.collected)
}

fn walk(
    turn: &mut Turn<'_>,
    going: &mut Going,
    run: &Run<'_>,
    files: &Files,
) -> Result<(), Failure> {
    while let Some(path) = going.left().first().cloned() {
        let several = going.several();
        if several.is_some_and(|(done, total)| !turn.job.report(done, total)) {
            going.collected.stopped = true;
            break;
        }
        let Ok(file) = files.recv() else {
            break;
        };
        match file.and_then(|file| collect_one(turn, &path, file, run, several)) {
            Err(failure) if failure.code == "stopped" => {
                going.collected.stopped = true;
                break;
            }
            // The file is as it was, and so are the records; but nothing more can be written now.
            Err(failure) if ends_the_run(&failure) => return Err(failure),
            result => add(&mut going.collected, &path, result),
        }
        if turn.job.is_waited_for() {
            break;
        }
    }
    Ok(())
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

fn note(app: &mut App, now: Moment, collected: &Collected) -> Result<(), Failure> {
    let trainer = app.trainer_id();
    let detail = format!(
        "{} {} {}",
        collected.files.len(),
        collected.new,
        collected.known
    );
    app.store()?.write(|tx| {
        tx.set_setting(COLLECTED_AT, Some(&now.utc_ms.to_string()))?;
        tx.audit(now, trainer, "collected", &detail)
    })?;
    Ok(())
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
