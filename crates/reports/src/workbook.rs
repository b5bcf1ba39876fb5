//! The XLSX workbook: read me, overview, and one or more sheets per sort of rows.
//!
//! Data sheets keep one row in memory; the rest waits in an unnamed temporary file beside the
//! target. Text is always written as text, never as a formula.

mod data;
mod guard;
mod look;
mod overview;
mod read_me;

use crate::matrix::Matrix;
use crate::target::folder_of;
use crate::{Export, ReportError, Table, What, Written, write_beside};
use look::Look;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};
use std::io::Write;
use std::path::Path;

/// Writes a workbook; see [`write_beside`] for how.
///
/// `tables` become the data sheets, in their order. The overview is made from the progress table
/// among them, else from `for_overview`; without either there is none.
///
/// # Errors
/// Any [`ReportError`]; nothing is left at the target then.
pub fn write_workbook(
    target: &Path,
    export: &Export<'_>,
    tables: &mut [Table<'_>],
    for_overview: Option<&mut Table<'_>>,
) -> Result<Written, ReportError> {
    let folder = folder_of(target);
    write_beside(target, |out| {
        guard::spool_errors(folder, || fill(out, folder, export, tables, for_overview))
    })
}

fn fill(
    out: &mut (impl Write + Send),
    folder: &Path,
    export: &Export<'_>,
    tables: &mut [Table<'_>],
    for_overview: Option<&mut Table<'_>>,
) -> Result<Written, ReportError> {
    let look = Look::new(export.words.language());
    let mut workbook = Workbook::new();
    workbook.set_tempdir(folder)?;
    workbook.set_properties(&properties(export));
    workbook.add_worksheet();
    let has_progress = tables.iter().any(|table| table.what() == What::Progress);
    let has_overview = has_progress || for_overview.is_some();
    if has_overview {
        workbook.add_worksheet();
    }
    let mut matrix = Matrix::new(export.people);
    let mut rows = 0;
    for table in tables.iter_mut() {
        rows += data::write(&mut workbook, export, &look, table, &mut matrix)?;
    }
    if let (false, Some(table)) = (has_progress, for_overview) {
        table.each_row(&mut |row| {
            matrix.add(row);
            Ok(())
        })?;
    }
    let sorts: Vec<What> = tables.iter().map(Table::what).collect();
    read_me::write(workbook.worksheet_from_index(0)?, export, &look, &sorts)?;
    if has_overview {
        let sheet = workbook.worksheet_from_index(1)?;
        overview::write(sheet, export.words, &look, &matrix)?;
    }
    workbook.save_to_writer(out)?;
    Ok(Written { rows })
}

/// Nothing but the date of the export; the library would ask the clock otherwise.
fn properties(export: &Export<'_>) -> DocProperties {
    let seconds = export.created.utc_ms.div_euclid(1000);
    let at = ExcelDateTime::from_timestamp(seconds)
        .or_else(|_| ExcelDateTime::from_ymd(1970, 1, 1))
        .unwrap_or_default();
    DocProperties::new().set_creation_datetime(&at)
}

/// A sheet name that every table program takes: at most 31 UTF-16 units, none of `[]:*?/\`, and no
/// apostrophe at its ends.
fn sheet_name(wish: &str, part: u32) -> String {
    let suffix = if part > 1 {
        format!(" {part}")
    } else {
        String::new()
    };
    let allowed = wish.chars().map(|letter| match letter {
        '[' | ']' | ':' | '*' | '?' | '/' | '\\' => '-',
        other => other,
    });
    let mut name = String::new();
    for letter in allowed {
        if name.encode_utf16().count() + letter.len_utf16() + suffix.len() > 31 {
            break;
        }
        name.push(letter);
    }
    let name = name.trim_matches('\'').trim();
    format!("{}{suffix}", if name.is_empty() { "-" } else { name })
}

#[cfg(test)]
mod tests;
