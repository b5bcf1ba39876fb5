//! Exports: what would leave the house is shown first, then written whole or not at all.

mod asked;
mod format;
mod preview;
mod selection;
mod source;

use crate::app::{Job, Turn};
use crate::policy::ExportFormat;
use crate::wire::trainer::{ExportFileInput, ExportInput, Exported};
use crate::{Failure, place, store};
use asked::Asked;
pub(crate) use asked::FileWords;
pub(crate) use preview::preview_export;
use source::Source;
use std::cell::{Cell, RefCell};
use std::path::Path;
use tilia_reports::{CsvProfile, ReportError, Table, What};

/// Writes the file and notes it in the audit list.
pub(crate) fn export_progress(
    turn: &mut Turn<'_>,
    input: ExportFileInput,
) -> Result<Exported, Failure> {
    turn.app.trainer_view()?;
    let path = turn.app.path_for_new_file(&input.file)?;
    export_to(turn, &input.export, &path)
}

/// The same for the command line, which needs no ticket.
pub(crate) fn export_to(
    turn: &mut Turn<'_>,
    input: &ExportInput,
    path: &Path,
) -> Result<Exported, Failure> {
    let asked = Asked::understand(turn, input)?;
    asked.check_format()?;
    place::usable(path)?;
    let rows = write(turn, &asked, input, path)?;
    let what: Vec<&str> = asked.what.iter().map(|what| what.code()).collect();
    let names = if !asked.names_people() {
        "groups"
    } else if input.pseudonyms || asked.format == ExportFormat::Xapi {
        "pseudonyms"
    } else {
        "names"
    };
    let detail = format!("{} {} {rows} {names}", what.join("+"), input.format);
    note(turn, path, &detail)?;
    Ok(Exported {
        path: path.display().to_string(),
        rows,
    })
}

/// Writes into the audit list that a file has left. A file that cannot be noted does not stay.
pub(crate) fn note(turn: &mut Turn<'_>, path: &Path, detail: &str) -> Result<(), Failure> {
    let (now, trainer) = (turn.now, turn.app.trainer_id());
    let store = turn.app.store()?;
    let noted = store.write(|tx| tx.audit(now, trainer, "exported", detail));
    noted.map_err(|why| {
        let _ = std::fs::remove_file(path);
        store::failure(&why)
    })
}

fn write(
    turn: &mut Turn<'_>,
    asked: &Asked,
    input: &ExportInput,
    path: &Path,
) -> Result<u32, Failure> {
    let export = asked.export(turn.now);
    let Turn { app, job, .. } = turn;
    let source = Source::of(app, &asked.selection, &input.language)?;
    let watch = watching(*job);
    let tables = asked.what.iter().map(|what| source.table(*what, &watch));
    let mut tables: Vec<Table<'_>> = tables.collect();
    let csv = |tables: &mut [Table<'_>], profile| {
        one(tables, |table| {
            tilia_reports::write_csv(path, profile, &export, table)
        })
    };
    let written = match asked.format {
        ExportFormat::Xlsx => {
            let mut overview = source.table(What::Progress, &watch);
            let extra = asked.has_overview().then_some(&mut overview);
            tilia_reports::write_workbook(path, &export, &mut tables, extra)
        }
        ExportFormat::Csv => csv(&mut tables, CsvProfile::Data),
        ExportFormat::CsvExcel => csv(&mut tables, CsvProfile::Excel),
        ExportFormat::Jsonl => one(&mut tables, |table| {
            tilia_reports::write_json_lines(path, &export, table)
        }),
        ExportFormat::Pdf => tilia_reports::write_report(path, &export, asked.about(), &mut tables),
        ExportFormat::Xapi => tilia_reports::write_statements(path, asked.accounts(), |sink| {
            source.statements(&asked.what, &watch, sink)
        }),
    };
    let written = written.map_err(|error| failure(&error))?;
    Ok(u32::try_from(written.rows).unwrap_or(u32::MAX))
}

/// Counts rows, tells every thousandth, and says whether to go on.
fn watching(job: &mut dyn Job) -> impl Fn() -> bool {
    let (job, count) = (RefCell::new(job), Cell::new(0_u32));
    move || {
        count.set(count.get().saturating_add(1));
        !count.get().is_multiple_of(1000) || job.borrow_mut().report(count.get(), 0)
    }
}

fn one<T>(
    tables: &mut [Table<'_>],
    write: impl FnOnce(&mut Table<'_>) -> Result<T, ReportError>,
) -> Result<T, ReportError> {
    match tables {
        [table] => write(table),
        _ => Err(ReportError::Cancelled),
    }
}

/// The failure a person meets when a file cannot be written.
pub(crate) fn failure(error: &ReportError) -> Failure {
    let code = match error {
        ReportError::DiskFull => "disk-full-elsewhere",
        ReportError::Vanished => "path-missing",
        ReportError::ReadOnly | ReportError::PermissionDenied => "path-refused",
        ReportError::FileTooLarge => "export-too-large",
        ReportError::Cancelled => "stopped",
        _ => return Failure::unexpected(error),
    };
    Failure::new(code)
}

/// A moment for the files.
fn moment(at: crate::Moment) -> tilia_reports::Moment {
    tilia_reports::Moment {
        utc_ms: at.utc_ms,
        offset_minutes: i16::try_from(at.offset_min).unwrap_or_default(),
    }
}
