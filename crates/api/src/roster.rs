//! Class lists: preview, import and export. Importing twice changes nothing, and one bad row imports nothing.

mod headings;
mod rows;
mod table;

use crate::Failure;
use crate::app::Turn;
use crate::wire::trainer::{RosterInput, RosterPreview, RosterRow};
use rows::{List, read_rows};
use std::io::Write;
use std::path::Path;
use tilia_records::{Learner, RosterChange};
use tilia_words::{Language, Words};

/// As many rows are shown before an import.
const SHOWN: usize = 200;

/// What an import would do.
pub(crate) fn preview_roster(
    turn: &mut Turn<'_>,
    input: RosterInput,
) -> Result<RosterPreview, Failure> {
    turn.app.trainer_view()?;
    let path = turn.app.path(&input.file)?;
    let (list, changes) = plan(turn, &path, &input.group, &input.language)?;
    Ok(preview(&list, &changes))
}

/// Does it, all or nothing.
pub(crate) fn import_roster(
    turn: &mut Turn<'_>,
    input: RosterInput,
) -> Result<RosterPreview, Failure> {
    turn.app.trainer_view()?;
    let path = turn.app.path(&input.file)?;
    import_file(turn, &path, &input.group, &input.language)
}

/// What an import of this file would do; for the command line.
pub(crate) fn preview_file(
    turn: &mut Turn<'_>,
    path: &Path,
    group: &str,
    language: &str,
) -> Result<RosterPreview, Failure> {
    let (list, changes) = plan(turn, path, group, language)?;
    Ok(preview(&list, &changes))
}

/// Imports this file.
pub(crate) fn import_file(
    turn: &mut Turn<'_>,
    path: &Path,
    group: &str,
    language: &str,
) -> Result<RosterPreview, Failure> {
    let (list, changes) = plan(turn, path, group, language)?;
    let preview = preview(&list, &changes);
    if !preview.problems.is_empty() {
        return Ok(preview);
    }
    let (now, trainer) = (turn.now, turn.app.trainer_id());
    let (store, random) = turn.app.store_and_random()?;
    store.write(|tx| {
        tx.apply_roster(&changes, now, || {
            let mut bytes = [0; 16];
            random(&mut bytes);
            bytes
        })?;
        tx.audit(now, trainer, "imported", &preview.total.to_string())
    })?;
    Ok(preview)
}

fn plan(
    turn: &mut Turn<'_>,
    path: &Path,
    group: &str,
    language: &str,
) -> Result<(List, Vec<RosterChange>), Failure> {
    let table = table::open(path).map_err(|why| {
        Failure::new(match why {
            table::NoTable::Unreadable => "file-unreadable",
            table::NoTable::Empty => "roster-empty",
            table::NoTable::TooLarge => "file-too-large",
            table::NoTable::NotText => "file-not-a-table",
        })
    })?;
    let words = Words::new(Language::from_code(language).unwrap_or(Language::En));
    let list = read_rows(table, group, &turn.app.pack().languages, &words)?;
    let changes = turn.app.store()?.read().plan_roster(&list.rows)?;
    Ok((list, changes))
}

fn preview(list: &List, changes: &[RosterChange]) -> RosterPreview {
    let count = |wanted: fn(&RosterChange) -> bool| {
        u32::try_from(changes.iter().filter(|change| wanted(change)).count()).unwrap_or(0)
    };
    let rows = list.rows.iter().zip(changes).take(SHOWN);
    RosterPreview {
        rows: rows.map(|(row, change)| shown(row, change)).collect(),
        total: u32::try_from(list.rows.len()).unwrap_or(u32::MAX),
        added: count(|change| matches!(change, RosterChange::Add(_))),
        unchanged: count(|change| matches!(change, RosterChange::Same(_))),
        changed: count(|change| matches!(change, RosterChange::Update(..))),
        problems: list.problems.clone(),
        encoding: list.encoding.to_owned(),
        separator: match list.separator {
            '\t' => "tab".to_owned(),
            sign => sign.to_string(),
        },
    }
}

fn shown(row: &tilia_records::RosterRow, change: &RosterChange) -> RosterRow {
    let code = match change {
        RosterChange::Add(_) => "new",
        RosterChange::Update(..) => "changed",
        RosterChange::Same(_) => "known",
    };
    RosterRow {
        name: row.name.clone(),
        group: row.group.clone().unwrap_or_default(),
        change: code.to_owned(),
    }
}

/// Writes the roster as it can be imported again: machine headings, UTF-8, the order in which people joined.
pub(crate) fn write_roster(learners: &[Learner], out: &mut dyn Write) -> std::io::Result<u32> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(out);
    let headings = ["name", "group", "language", "picture", "external_id"];
    writer.write_record(headings).map_err(cause)?;
    let mut count = 0;
    for learner in learners.iter().filter(|learner| !learner.name.is_empty()) {
        let text = |value: &'_ Option<String>| value.clone().unwrap_or_default();
        let cells = [
            learner.name.clone(),
            text(&learner.group_name),
            text(&learner.language),
            text(&learner.picture),
            text(&learner.external_id),
        ];
        writer.write_record(cells).map_err(cause)?;
        count += 1;
    }
    writer.flush()?;
    Ok(count)
}

/// The disk's own error, so that a full one is told as such.
fn cause(error: csv::Error) -> std::io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => std::io::Error::other(format!("{other:?}")),
    }
}
