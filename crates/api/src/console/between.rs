//! Files between PCs, for scripts: the same as the window's, with paths instead of tickets.

use crate::app::Turn;
use crate::collecting::{self, Run};
use crate::wire::trainer::{Collected, CourseTaken, Exported, HandedOut};
use crate::{Failure, exchange, keys};
use std::path::{Path, PathBuf};
use tilia_reports::Recipient;

/// Writes what this data folder knows to a file for a trainer: locked by the passphrase, else for these recipients,
/// else for the trainers who are known here.
///
/// # Errors
/// `not-a-key`, `bundle-no-trainer`, `passphrase-weak`, and when the file cannot be written; then there is none.
pub fn write_bundle(
    turn: &mut Turn<'_>,
    path: &Path,
    recipients: &[String],
    passphrase: Option<&str>,
) -> Result<Exported, Failure> {
    let named: Result<Vec<Recipient>, _> = recipients.iter().map(|text| text.parse()).collect();
    let mut all = named.map_err(|_| Failure::new("not-a-key"))?;
    if all.is_empty() {
        all = keys::recipients(turn.app)?;
    }
    exchange::write_bundle_to(turn, path, passphrase, &all)
}

/// How files are collected.
#[derive(Debug, Clone, Copy, Default)]
pub struct Collecting<'c> {
    /// Text of an identity file of age, whose keys open files besides the trainer's own.
    pub identity: Option<&'c str>,
    /// What opens files that are locked by a passphrase.
    pub passphrase: Option<&'c str>,
    /// PCs that are not known yet are accepted.
    pub accept_new: bool,
    /// Nothing is kept of it.
    pub dry: bool,
}

/// Collects files, or folders with files.
///
/// # Errors
/// `not-a-key`, and what the records refuse; what is wrong with a single file stands in the answer.
pub fn collect(
    turn: &mut Turn<'_>,
    places: &[PathBuf],
    how: Collecting<'_>,
) -> Result<Collected, Failure> {
    if let Some(text) = how.identity {
        collecting::add_openers(turn, text)?;
    }
    let run = Run {
        passphrase: how.passphrase,
        accept_new: how.accept_new,
        dry: how.dry,
        ..Run::default()
    };
    collecting::collect_places(turn, places, &run)
}

/// Writes the next course file, with everybody in it.
///
/// # Errors
/// `no-trainer-key`, `hand-out-passphrase`, and when the file cannot be written; then there is none.
pub fn hand_out(
    turn: &mut Turn<'_>,
    path: &Path,
    passphrase: Option<&str>,
) -> Result<HandedOut, Failure> {
    if turn.app.trainer.is_none() {
        return Err(Failure::new("no-trainer-key"));
    }
    collecting::hand_out_to(turn, path, passphrase, None)
}

/// Takes in a course file. `numbers`: the figures of a trainer who is not known here yet.
///
/// # Errors
/// `course-unknown-trainer`, and why a file was not opened; nothing has changed then.
pub fn take_in_course(
    turn: &mut Turn<'_>,
    path: &Path,
    passphrase: Option<&str>,
    numbers: Option<&str>,
) -> Result<CourseTaken, Failure> {
    exchange::take_in_from(turn, path, passphrase, numbers)
}

/// Name and figures of the trainer who made a course file.
///
/// # Errors
/// Why the file was not opened.
pub fn course_trainer(
    turn: &mut Turn<'_>,
    path: &Path,
    passphrase: Option<&str>,
) -> Result<(String, String), Failure> {
    let opened = exchange::opened_course(turn.app, turn.now, path, passphrase)?;
    Ok((opened.trainer_name, opened.trainer.numbers()))
}
