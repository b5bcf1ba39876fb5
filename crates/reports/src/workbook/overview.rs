//! The overview: counts with a chart, and below it learners × lessons in words and colours.

use super::data::fitting;
use super::look::{COMPLETED, HEADING_HEIGHT, Look, NOT_YET, REPEATED, STARTED, for_paper};
use super::sheet_name;
use crate::matrix::Matrix;
use crate::words::{code_word, word};
use crate::{Choice, ReportError, Status, Words};
use rust_xlsxwriter::{
    Chart, ChartFormat, ChartSolidFill, ChartType, ConditionalFormatCell,
    ConditionalFormatCellRule, Format, Worksheet,
};

/// First row of the counts.
const COUNTS: u32 = 2;
/// Row of the headings above the matrix, below the chart.
const HEADINGS: u32 = 24;
/// First column of the lessons, after person and group.
const FIRST_LESSON: u16 = 2;
/// Lessons beyond this are left to the data sheets: 16,384 columns are the limit of a sheet.
const MOST_LESSONS: usize = 1_000;

/// A status group of counts and chart: word key's code, colour, and what belongs to it.
type Group = (Status, u32, fn(Status) -> bool);

const GROUPS: [Group; 3] = [
    (Status::Completed, 0x64_8F36, |status| {
        status >= Status::Completed
    }),
    (Status::Started, 0xE9_BC45, |status| {
        matches!(status, Status::Started)
    }),
    (Status::NotYet, 0xD8_D2C2, |status| {
        matches!(status, Status::NotYet)
    }),
];

pub(super) fn write(
    sheet: &mut Worksheet,
    words: &dyn Words,
    look: &Look,
    matrix: &Matrix<'_>,
) -> Result<(), ReportError> {
    let name = sheet_name(&word(words, "export-sheet-overview"), 1);
    sheet.set_name(&name)?;
    for_paper(sheet);
    sheet.write_string_with_format(0, 0, word(words, "export-overview-title"), &look.title)?;
    if matrix.lines().is_empty() {
        sheet.write_string(COUNTS, 0, word(words, "export-overview-empty"))?;
        return Ok(());
    }
    sheet.set_column_width(0, 26)?;
    sheet.set_column_width(1, 18)?;
    sheet.set_row_height(COUNTS, HEADING_HEIGHT)?;
    sheet.set_row_height(HEADINGS, HEADING_HEIGHT)?;
    let titles = matrix
        .titles()
        .get(..MOST_LESSONS)
        .unwrap_or(matrix.titles());
    for (column, title) in (FIRST_LESSON..).zip(titles) {
        sheet.set_column_width(column, 20)?;
        sheet.write_string_with_format(COUNTS, column, fitting(title), &look.heading)?;
        sheet.write_string_with_format(HEADINGS, column, fitting(title), &look.heading)?;
    }
    let last = FIRST_LESSON + u16::try_from(titles.len()).unwrap_or(1).saturating_sub(1);
    write_counts(sheet, words, look, matrix, titles.len())?;
    write_matrix(sheet, words, look, matrix, titles.len())?;
    colour(sheet, words, matrix.lines().len(), last)?;
    let chart = chart(&name, words, last);
    sheet.insert_chart(COUNTS + 5, 0, &chart)?;
    Ok(())
}

fn status_word(words: &dyn Words, status: Status) -> String {
    code_word(words, Choice::Status, status.code())
}

fn write_counts(
    sheet: &mut Worksheet,
    words: &dyn Words,
    look: &Look,
    matrix: &Matrix<'_>,
    lessons: usize,
) -> Result<(), ReportError> {
    let people = word(words, "export-overview-people");
    sheet.write_string_with_format(COUNTS, 0, people, &look.heading)?;
    sheet.write_string_with_format(COUNTS, 1, "", &look.heading)?;
    for (row, (status, _, belongs)) in (COUNTS + 1..).zip(GROUPS) {
        sheet.write_string_with_format(row, 0, status_word(words, status), &look.label)?;
        for (column, lesson) in (FIRST_LESSON..).zip(0..lessons) {
            sheet.write_number(row, column, matrix.count(lesson, belongs))?;
        }
    }
    Ok(())
}

fn write_matrix(
    sheet: &mut Worksheet,
    words: &dyn Words,
    look: &Look,
    matrix: &Matrix<'_>,
    lessons: usize,
) -> Result<(), ReportError> {
    let person = word(words, "export-overview-person");
    sheet.write_string_with_format(HEADINGS, 0, person, &look.heading)?;
    let group = word(words, "export-column-group");
    sheet.write_string_with_format(HEADINGS, 1, group, &look.heading)?;
    for (row, line) in (HEADINGS + 1..).zip(matrix.lines()) {
        sheet.write_string_with_format(row, 0, fitting(&line.person), &look.guarded)?;
        sheet.write_string_with_format(row, 1, fitting(&line.group), &look.guarded)?;
        for (column, lesson) in (FIRST_LESSON..).zip(0..lessons) {
            sheet.write_string(row, column, status_word(words, line.status(lesson)))?;
        }
    }
    Ok(())
}

/// Colours that follow the word in the cell, so that they stay right when somebody edits it.
fn colour(
    sheet: &mut Worksheet,
    words: &dyn Words,
    lines: usize,
    last: u16,
) -> Result<(), ReportError> {
    let bottom = HEADINGS + u32::try_from(lines).unwrap_or(1);
    for (status, (ground, ink)) in [
        (Status::Completed, COMPLETED),
        (Status::RepeatedWell, REPEATED),
        (Status::Started, STARTED),
        (Status::NotYet, NOT_YET),
    ] {
        let rule = ConditionalFormatCellRule::EqualTo(status_word(words, status));
        let format = Format::new()
            .set_background_color(ground)
            .set_font_color(ink);
        let condition = ConditionalFormatCell::new()
            .set_rule(rule)
            .set_format(format);
        sheet.add_conditional_format(HEADINGS + 1, FIRST_LESSON, bottom, last, &condition)?;
    }
    Ok(())
}

fn chart(sheet: &str, words: &dyn Words, last: u16) -> Chart {
    let mut chart = Chart::new(ChartType::ColumnStacked);
    for (row, (_, colour, _)) in (COUNTS + 1..).zip(GROUPS) {
        let fill = ChartSolidFill::new().set_color(colour).clone();
        chart
            .add_series()
            .set_name((sheet, row, 0))
            .set_categories((sheet, COUNTS, FIRST_LESSON, COUNTS, last))
            .set_values((sheet, row, FIRST_LESSON, row, last))
            .set_format(ChartFormat::new().set_solid_fill(&fill));
    }
    chart
        .title()
        .set_name(&word(words, "export-overview-chart"));
    chart
        .y_axis()
        .set_name(&word(words, "export-overview-people"));
    chart.set_width(900).set_height(330);
    chart.set_alt_text(word(words, "export-overview-chart"));
    chart
}
