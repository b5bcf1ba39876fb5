//! The first sheet: what was chosen, and what every column means.

use super::look::{Look, for_paper, serial};
use super::{data, sheet_name};
use crate::words::{heading, word};
use crate::{Export, People, ReportError, What};
use jiff::civil::{Date, Time};
use rust_xlsxwriter::Worksheet;

pub(super) fn write(
    sheet: &mut Worksheet,
    export: &Export<'_>,
    look: &Look,
    sorts: &[What],
) -> Result<(), ReportError> {
    let words = export.words;
    sheet.set_name(sheet_name(&word(words, "export-sheet-read-me"), 1))?;
    for_paper(sheet);
    for (column, width) in [(0, 24), (1, 30), (2, 96), (3, 18)] {
        sheet.set_column_width(column, width)?;
    }
    sheet.write_string_with_format(0, 0, word(words, "export-read-me-title"), &look.title)?;
    let next = write_choice(sheet, export, look)?;
    let next = write_notes(sheet, export, look, next + 1)?;
    write_columns(sheet, export, look, sorts, next + 1)
}

/// Date, people and filters; gives back the next free row.
fn write_choice(
    sheet: &mut Worksheet,
    export: &Export<'_>,
    look: &Look,
) -> Result<u32, ReportError> {
    let words = export.words;
    for (row, key) in (2..).zip([
        "export-read-me-created",
        "export-read-me-who",
        "export-read-me-from",
        "export-read-me-to",
        "export-read-me-people",
    ]) {
        sheet.write_string_with_format(row, 0, word(words, key), &look.label)?;
    }
    let created = serial(export.created.local());
    sheet.write_number_with_format(2, 1, created, &look.date_time.clone().set_align(LEFT))?;
    sheet.write_string_with_format(3, 1, data::fitting(&export.filters.who), &look.wrapped)?;
    write_limit(sheet, export, look, 4, export.filters.from)?;
    write_limit(sheet, export, look, 5, export.filters.to)?;
    let people = match export.people {
        People::Names => "export-people-names",
        People::Pseudonyms(_) => "export-people-pseudonyms",
    };
    sheet.write_string_with_format(6, 1, word(words, people), &look.wrapped)?;
    Ok(7)
}

const LEFT: rust_xlsxwriter::FormatAlign = rust_xlsxwriter::FormatAlign::Left;

fn write_limit(
    sheet: &mut Worksheet,
    export: &Export<'_>,
    look: &Look,
    row: u32,
    limit: Option<Date>,
) -> Result<(), ReportError> {
    match limit {
        Some(date) => {
            let day = serial(date.to_datetime(Time::MIN));
            sheet.write_number_with_format(row, 1, day, &look.date.clone().set_align(LEFT))?
        }
        None => sheet.write_string(row, 1, word(export.words, "export-read-me-no-limit"))?,
    };
    Ok(())
}

fn write_notes(
    sheet: &mut Worksheet,
    export: &Export<'_>,
    look: &Look,
    first: u32,
) -> Result<u32, ReportError> {
    let mut keys = vec![
        "export-note-times",
        "export-note-private",
        "export-note-estimates",
    ];
    if matches!(export.people, People::Pseudonyms(_)) {
        keys.push("export-note-pseudonyms");
    } else {
        keys.push("export-note-personal");
    }
    let mut row = first;
    for key in keys {
        let text = word(export.words, key);
        sheet.merge_range(row, 0, row, 3, &text, &look.wrapped)?;
        row += 1;
    }
    Ok(row)
}

fn write_columns(
    sheet: &mut Worksheet,
    export: &Export<'_>,
    look: &Look,
    sorts: &[What],
    first: u32,
) -> Result<(), ReportError> {
    let words = export.words;
    for (place, key) in (0u16..).zip([
        "export-read-me-sheet",
        "export-read-me-column",
        "export-read-me-meaning",
        "export-read-me-personal",
    ]) {
        sheet.write_string_with_format(first, place, word(words, key), &look.heading)?;
    }
    let all = sorts.iter().flat_map(|what| {
        export
            .columns(*what)
            .into_iter()
            .map(|column| (data::title(words, *what), column))
    });
    for (row, (title, column)) in (first + 1..).zip(all) {
        let personal = if column.personal {
            "export-yes"
        } else {
            "export-no"
        };
        sheet.write_string_with_format(row, 0, title, &look.wrapped)?;
        sheet.write_string_with_format(row, 1, heading(words, &column), &look.wrapped)?;
        sheet.write_string_with_format(row, 2, word(words, &column.about_key()), &look.wrapped)?;
        sheet.write_string_with_format(row, 3, word(words, personal), &look.wrapped)?;
    }
    Ok(())
}
