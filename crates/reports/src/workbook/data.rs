//! Data sheets: frozen headings, filters, real numbers and dates.

use super::look::{HEADING_HEIGHT, Look, for_paper, serial, tempting};
use super::sheet_name;
use crate::columns::Kind;
use crate::export::Shape;
use crate::matrix::Matrix;
use crate::words::{CodeWords, heading, word};
use crate::{Cell, Column, Export, ReportError, Table, What, Words};
use rust_xlsxwriter::{Workbook, Worksheet};
use std::borrow::Cow;

/// Data rows of one sheet: table programs stop at 2^20 rows, and one is the heading.
const ROWS_PER_SHEET: u32 = 1_048_575;
/// Longest text of a cell, in UTF-16 units.
const LONGEST_TEXT: usize = 32_767;

/// Writes one table to as many sheets as it needs and gives back the number of rows.
pub(super) fn write(
    workbook: &mut Workbook,
    export: &Export<'_>,
    look: &Look,
    table: &mut Table<'_>,
    matrix: &mut Matrix<'_>,
) -> Result<u64, ReportError> {
    write_in_parts(workbook, export, look, table, matrix, ROWS_PER_SHEET)
}

pub(super) fn write_in_parts(
    workbook: &mut Workbook,
    export: &Export<'_>,
    look: &Look,
    table: &mut Table<'_>,
    matrix: &mut Matrix<'_>,
    rows_per_sheet: u32,
) -> Result<u64, ReportError> {
    let what = table.what();
    let mut shape = Shape::new(export, what);
    let mut pen = Pen {
        look,
        words: export.words,
        codes: CodeWords::new(export.words),
    };
    let mut sheets = Sheets::open(workbook, export, look, what)?;
    let rows = table.each_row(&mut |row| {
        matrix.add(row);
        if sheets.row == rows_per_sheet {
            sheets.turn()?;
        }
        sheets.row += 1;
        let (mut place, row_number) = (0, sheets.row);
        shape.each_cell(row, &mut |column, cell| {
            pen.write(&mut sheets.sheet, (row_number, place), column, cell)?;
            place += 1;
            Ok(())
        })
    })?;
    sheets.close()?;
    Ok(rows)
}

/// The name of the sheet of a sort, in the language.
pub(crate) fn title(words: &dyn Words, what: What) -> String {
    let key = match what {
        What::Progress => "export-sheet-lessons",
        What::Assessments => "export-sheet-assessments",
        What::Answers => "export-sheet-answers",
        What::Summary => "export-sheet-summary",
        What::Courses => "export-sheet-courses",
    };
    words.text(key).unwrap_or_else(|| what.code().to_owned())
}

/// The sheet in hand and what it takes to open the next one.
struct Sheets<'s> {
    workbook: &'s mut Workbook,
    look: &'s Look,
    columns: Vec<Column>,
    headings: Vec<String>,
    title: String,
    sheet: Worksheet,
    part: u32,
    row: u32,
}

impl<'s> Sheets<'s> {
    fn open(
        workbook: &'s mut Workbook,
        export: &Export<'_>,
        look: &'s Look,
        what: What,
    ) -> Result<Self, ReportError> {
        let columns = export.columns(what);
        let headings = columns
            .iter()
            .map(|column| heading(export.words, column))
            .collect();
        let sheet = workbook.new_worksheet_with_constant_memory()?;
        let title = title(export.words, what);
        let mut sheets = Self {
            workbook,
            look,
            columns,
            headings,
            title,
            sheet,
            part: 1,
            row: 0,
        };
        sheets.begin()?;
        Ok(sheets)
    }

    /// Names the sheet and writes its headings.
    fn begin(&mut self) -> Result<(), ReportError> {
        self.sheet.set_name(sheet_name(&self.title, self.part))?;
        self.sheet.set_freeze_panes(1, 0)?;
        self.sheet.set_repeat_rows(0, 0)?;
        self.sheet.set_row_height(0, HEADING_HEIGHT)?;
        for_paper(&mut self.sheet);
        for (place, column) in (0u16..).zip(&self.columns) {
            self.sheet.set_column_width(place, width(column))?;
        }
        for (place, text) in (0u16..).zip(&self.headings) {
            self.sheet
                .write_string_with_format(0, place, text, &self.look.heading)?;
        }
        Ok(())
    }

    /// Puts the full sheet away and takes a new one.
    fn turn(&mut self) -> Result<(), ReportError> {
        let next = self.workbook.new_worksheet_with_constant_memory()?;
        self.put_away(next)?;
        self.part += 1;
        self.row = 0;
        self.begin()
    }

    fn close(mut self) -> Result<(), ReportError> {
        self.put_away(Worksheet::new())
    }

    fn put_away(&mut self, next: Worksheet) -> Result<(), ReportError> {
        if let Some(last) = self
            .columns
            .len()
            .checked_sub(1)
            .and_then(|n| u16::try_from(n).ok())
        {
            self.sheet.autofilter(0, 0, self.row, last)?;
        }
        self.workbook
            .push_worksheet(std::mem::replace(&mut self.sheet, next));
        Ok(())
    }
}

/// Width in letters.
fn width(column: &Column) -> f64 {
    match (column.name, column.kind) {
        ("lesson_title", _) => 36.0,
        (_, Kind::DateTime) => 17.0,
        (_, Kind::Text | Kind::Code(_)) => 18.0,
        (_, Kind::Date) => 12.0,
        _ => 11.0,
    }
}

/// Writes cells with the type that a table program knows.
struct Pen<'p> {
    look: &'p Look,
    words: &'p dyn Words,
    codes: CodeWords<'p>,
}

impl Pen<'_> {
    fn write(
        &mut self,
        sheet: &mut Worksheet,
        (row, place): (u32, u16),
        column: &Column,
        cell: Cell<'_>,
    ) -> Result<(), ReportError> {
        match cell {
            Cell::Absent => return Ok(()),
            Cell::Text(text) if tempting(text) => {
                sheet.write_string_with_format(row, place, fitting(text), &self.look.guarded)?
            }
            Cell::Text(text) => sheet.write_string(row, place, fitting(text))?,
            Cell::Code(code) => {
                let text = self.codes.of(column, code);
                sheet.write_string(row, place, fitting(text))?
            }
            Cell::Flag(flag) => {
                let key = if flag { "export-yes" } else { "export-no" };
                sheet.write_string(row, place, word(self.words, key))?
            }
            // Counts stay far below 2^53, up to which a float is exact.
            Cell::Int(number) => sheet.write_number(row, place, number as f64)?,
            Cell::Number(number) => {
                sheet.write_number_with_format(row, place, number, &self.look.number)?
            }
            Cell::Percent(percent) => {
                sheet.write_number_with_format(row, place, percent, &self.look.percent)?
            }
            Cell::Date(date) => {
                let day = serial(date.to_datetime(jiff::civil::Time::MIN));
                sheet.write_number_with_format(row, place, day, &self.look.date)?
            }
            Cell::DateTime(moment) => {
                let at = serial(moment.local());
                sheet.write_number_with_format(row, place, at, &self.look.date_time)?
            }
        };
        Ok(())
    }
}

/// Text cut to what a cell can hold.
pub(super) fn fitting(text: &str) -> Cow<'_, str> {
    // A byte is at most one UTF-16 unit, so that most texts need no counting.
    if text.len() <= LONGEST_TEXT || text.encode_utf16().count() <= LONGEST_TEXT {
        return Cow::Borrowed(text);
    }
    let mut units = 0;
    let kept = text.chars().take_while(|letter| {
        units += letter.len_utf16();
        units < LONGEST_TEXT
    });
    Cow::Owned(kept.chain(['…']).collect())
}
