//! What only the command line asks for.

use crate::app::Turn;
use crate::policy::{self, Found, Policy, PolicyProblem};
use crate::wire::trainer::{Erased, ExportInput, Exported, ItemsPage, RosterPreview};
use crate::{
    Failure, exports, names, paper, people, place, proof, roster, safety, standings, trainers,
};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use tilia_records::{Folder, Stats, backup};

pub mod between;
pub mod lessons;

pub use crate::demo::{Demo, fill as demo};
pub use tilia_course::{Problem, Severity};

/// The id of a group, by its name.
///
/// # Errors
/// `unknown-group`.
pub fn group_id(turn: &mut Turn<'_>, name: &str) -> Result<String, Failure> {
    let name = names::clean(name).unwrap_or_default();
    let found = turn.app.view()?.group_by_name(&name)?;
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
/// When the file cannot be written; then there is none. `policy-invalid`.
pub fn export_roster(turn: &mut Turn<'_>, path: &Path) -> Result<u32, Failure> {
    turn.app.may_export()?;
    place::usable(path)?;
    let learners = turn.app.view()?.learners(None)?;
    let mut count = 0;
    let written = tilia_reports::write_beside(path, |out| {
        count = roster::write_roster(&learners, out)?;
        Ok(())
    });
    written.map_err(|error| exports::failure(&error))?;
    exports::note(turn, path, &format!("roster csv {count} names"))?;
    Ok(count)
}

/// Writes the picture cards of a group as a PDF. Gives back the number of pages.
///
/// # Errors
/// `unknown-group`, `kit-empty`, or when the file cannot be written; then there is none.
pub fn roster_cards(
    turn: &mut Turn<'_>,
    group: &str,
    language: &str,
    path: &Path,
) -> Result<u32, Failure> {
    let group = group_id(turn, group)?;
    let words = paper::words(language);
    let sheet = paper::cards_of_group(turn.app, &group, &words)?;
    let made = paper::typeset(words, &sheet, turn.now)?;
    paper::write(&made, path)?;
    exports::note(turn, path, "paper pdf cards names")?;
    Ok(u32::try_from(made.pages).unwrap_or(u32::MAX))
}

/// Exports to a file.
///
/// # Errors
/// See the failures of `export_progress`.
pub fn export(turn: &mut Turn<'_>, input: &ExportInput, path: &Path) -> Result<Exported, Failure> {
    exports::export_to(turn, input, path)
}

/// How the tasks of the self-assessment work, over everybody in the data folder.
///
/// # Errors
/// Whatever the records refuse.
pub fn item_statistics(turn: &mut Turn<'_>, language: &str) -> Result<ItemsPage, Failure> {
    standings::figures(&turn.app.view()?, turn.app.pack(), language)
}

/// Checks the whole database, and that progress is what the events say.
///
/// # Errors
/// `database-damaged`, `progress-differs`, `stopped`.
pub fn check(turn: &mut Turn<'_>) -> Result<Stats, Failure> {
    proof::prove(turn)?;
    Ok(turn.app.view()?.stats()?)
}

/// Copies the database to a file, verified.
///
/// # Errors
/// When the copy cannot be written; then there is none.
pub fn back_up(turn: &mut Turn<'_>, path: &Path) -> Result<(), Failure> {
    let (now, trainer) = (turn.now, turn.app.trainer_id());
    turn.app.view()?;
    place::copy_database(turn.app.folder(), path)?;
    let store = turn.app.store()?;
    Ok(store.write(|tx| tx.audit(now, trainer, "backed-up", ""))?)
}

/// Brings a backup back. The present file is kept aside; its path is the answer, empty when there was none.
///
/// # Errors
/// `backup-bad`, `backup-foreign`, `locked`; nothing has changed then.
pub fn restore(turn: &mut Turn<'_>, path: &Path) -> Result<String, Failure> {
    safety::restore(turn, path)
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
    people::erase(turn, &[people::learner_id(learner)?], "erased")
}

/// Counts and sizes.
///
/// # Errors
/// Whatever the records refuse.
pub fn stats(turn: &mut Turn<'_>) -> Result<Stats, Failure> {
    Ok(turn.app.view()?.stats()?)
}

/// Checks a draft of a policy file.
///
/// # Errors
/// `file-unreadable`, `policy-draft` with what is wrong.
pub fn check_policy(path: &Path) -> Result<Policy, Failure> {
    policy::read(path, &shipped_languages()).map_err(|problem| match problem {
        PolicyProblem::Unreadable(_) => Failure::new("file-unreadable"),
        other => Failure::new("policy-draft").with("detail", other),
    })
}

fn shipped_languages() -> Vec<String> {
    let shipped = tilia_words::Language::shipped();
    shipped.map(|language| language.code().to_owned()).collect()
}

/// The policy in force on this PC.
pub fn policy_in_force(variable: &dyn Fn(&str) -> Option<OsString>) -> Found {
    policy::find(None, variable, &shipped_languages())
}

/// The policy as JSON, for scripts.
pub fn policy_json(policy: &Policy) -> serde_json::Value {
    serde_json::to_value(policy).unwrap_or_default()
}

/// The data folder: the one that is named, else the policy's, else the person's own, as for the window.
pub fn data_folder(
    named: Option<PathBuf>,
    variable: &dyn Fn(&str) -> Option<OsString>,
) -> Option<PathBuf> {
    named
        .or_else(|| policy_in_force(variable).policy.data_folder)
        .or_else(|| policy::own_data_folder(variable))
}

/// Whether a folder holds data, or backups of them.
pub fn has_data(folder: &Path) -> bool {
    let folder = Folder::new(folder);
    folder.database().exists() || backup::list(&folder).is_ok_and(|backups| !backups.is_empty())
}

/// Names of the trainer accounts; where there is one, what shows or changes people's data asks for a passphrase.
///
/// # Errors
/// Whatever the records refuse.
pub fn trainers(turn: &mut Turn<'_>) -> Result<Vec<String>, Failure> {
    let trainers = turn.app.view()?.trainers()?;
    Ok(trainers.into_iter().map(|trainer| trainer.name).collect())
}

/// Opens a trainer's account for the rest of this run.
///
/// # Errors
/// `wrong-passphrase`, `try-later`, `unknown-trainer`.
pub fn unlock(turn: &mut Turn<'_>, name: &str, passphrase: &str) -> Result<(), Failure> {
    trainers::open_account(turn, name, passphrase)
}
