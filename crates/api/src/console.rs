//! What only the command line asks for. It has no trainer: whoever may read the data folder may use it.

use crate::app::Turn;
use crate::policy::{self, Policy, PolicyProblem};
use crate::wire::trainer::{Erased, ExportInput, Exported, RosterPreview};
use crate::{Failure, exports, people, roster, store};
use std::path::Path;
use tilia_records::{self as records, Folder, LearnerId, Stats, backup};

pub mod lessons;

pub use crate::demo::{Demo, fill as demo};
pub use tilia_course::{Problem, Severity};

/// A group or everybody, by name.
///
/// # Errors
/// `unknown-group`.
pub fn group_id(turn: &mut Turn<'_>, name: &str) -> Result<String, Failure> {
    let found = turn.app.view()?.group_by_name(name)?;
    found
        .map(|id| id.to_string())
        .ok_or_else(|| Failure::new("unknown-group"))
}

/// What an import of this file would do.
///
/// # Errors
/// When the file cannot be read as a table.
pub fn preview_roster(
    turn: &mut Turn<'_>,
    path: &Path,
    group: &str,
    language: &str,
) -> Result<RosterPreview, Failure> {
    roster::preview_file(turn, path, group, language)
}

/// Imports this file, all or nothing.
///
/// # Errors
/// As [`preview_roster`], and whatever the records refuse.
pub fn import_roster(
    turn: &mut Turn<'_>,
    path: &Path,
    group: &str,
    language: &str,
) -> Result<RosterPreview, Failure> {
    roster::import_file(turn, path, group, language)
}

/// Groups with the number of people in them. No names of people.
///
/// # Errors
/// Whatever the records refuse.
pub fn list_roster(turn: &mut Turn<'_>) -> Result<Vec<(String, u32)>, Failure> {
    let view = turn.app.view()?;
    let mut groups: Vec<(String, u32)> = view
        .groups()?
        .into_iter()
        .map(|group| (group.name, group.learners))
        .collect();
    let alone = view
        .learners(None)?
        .iter()
        .filter(|learner| learner.group.is_none() && !learner.name.is_empty())
        .count();
    if alone > 0 {
        groups.push((String::new(), u32::try_from(alone).unwrap_or(u32::MAX)));
    }
    Ok(groups)
}

/// Writes the roster so that it can be imported again.
///
/// # Errors
/// When the file cannot be written; then there is none.
pub fn export_roster(turn: &mut Turn<'_>, path: &Path) -> Result<u32, Failure> {
    let mut count = Ok(0);
    let written = tilia_reports::write_beside(path, |out| {
        count = roster::export_roster(turn, out);
        Ok(())
    });
    let count = count?;
    written.map_err(|error| exports::failure(&error))?;
    let now = turn.now;
    turn.app
        .store()?
        .write(|tx| tx.audit(now, None, "exported", &format!("roster csv {count} names")))?;
    Ok(count)
}

/// Exports to a file.
///
/// # Errors
/// See the failures of `export_progress`.
pub fn export(turn: &mut Turn<'_>, input: &ExportInput, path: &Path) -> Result<Exported, Failure> {
    exports::export_to(turn, input, path)
}

/// Checks the whole database.
///
/// # Errors
/// `database-damaged`.
pub fn check(turn: &mut Turn<'_>) -> Result<Stats, Failure> {
    let store = turn.app.store()?;
    store.check_now()?;
    Ok(store.read().stats()?)
}

/// Copies the database to a file, verified.
///
/// # Errors
/// When the copy cannot be written; then there is none.
pub fn back_up(turn: &mut Turn<'_>, path: &Path) -> Result<(), Failure> {
    let now = turn.now;
    backup::copy_to(&Folder::new(turn.app.folder()), path)?;
    Ok(turn
        .app
        .store()?
        .write(|tx| tx.audit(now, None, "backed-up", ""))?)
}

/// Brings a backup back. The present file is kept aside; its path is the answer.
///
/// # Errors
/// `backup-bad`, `locked`; nothing has changed then.
pub fn restore(turn: &mut Turn<'_>, path: &Path) -> Result<String, Failure> {
    let now = turn.now;
    let mut aside = String::new();
    turn.app.replace_store(now, |_, lock| {
        let restored = records::restore(lock, path, now)?;
        aside = restored
            .kept_aside
            .map(|path| path.display().to_string())
            .unwrap_or_default();
        Ok(())
    })?;
    turn.app
        .store()?
        .write(|tx| tx.audit(now, None, "restored", ""))?;
    Ok(aside)
}

/// Computes all progress again from the events.
///
/// # Errors
/// `locked` while a window uses the folder.
pub fn rebuild(turn: &mut Turn<'_>) -> Result<(), Failure> {
    Ok(turn.app.store()?.rebuild()?)
}

/// Erases everything about a learner.
///
/// # Errors
/// `unknown-learner`, `locked`.
pub fn erase(turn: &mut Turn<'_>, learner: &str) -> Result<Erased, Failure> {
    let id: LearnerId = learner
        .parse()
        .map_err(|_| Failure::new("unknown-learner"))?;
    people::erase(turn, id)
}

/// Counts and sizes.
///
/// # Errors
/// Whatever the records refuse.
pub fn stats(turn: &mut Turn<'_>) -> Result<Stats, Failure> {
    Ok(turn.app.view()?.stats()?)
}

/// Why the records cannot be used, if they cannot.
///
/// # Errors
/// That reason.
pub fn need_records(turn: &mut Turn<'_>) -> Result<(), Failure> {
    turn.app.view().map(drop)
}

/// The policy in force, its file, and what is wrong with it.
pub fn policy_in_force<'a>(turn: &'a Turn<'_>) -> (&'a Policy, Option<&'a Path>, Option<&'a str>) {
    (
        turn.app.policy(),
        turn.app.policy_file(),
        turn.app.policy_problem(),
    )
}

/// Checks a draft of a policy file.
///
/// # Errors
/// What is wrong with it.
pub fn check_policy(path: &Path) -> Result<Policy, PolicyProblem> {
    let languages: Vec<String> = tilia_words::Language::shipped()
        .map(|language| language.code().to_owned())
        .collect();
    policy::read(path, &languages)
}

/// The failure behind an error of the records; for callers that hold a store.
pub fn failure(error: &records::Error) -> Failure {
    store::failure(error)
}

/// The policy as JSON, for scripts.
pub fn policy_json(policy: &Policy) -> serde_json::Value {
    serde_json::to_value(policy).unwrap_or_default()
}
