//! CSV in two profiles: one for scripts, one for table programs.

use crate::cell::{push_date, push_date_time};
use crate::export::Shape;
use crate::words::{CodeWords, decimal_comma, heading, word};
use crate::{Cell, Column, Export, ReportError, Table, Words, Written, write_beside};
use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;

/// For whom a CSV file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CsvProfile {
    /// For scripts: RFC 4180 with commas and CRLF, UTF-8 without BOM, English machine names, UTC
    /// times in ISO 8601, text exactly as it is. Do not open it in a table program: text that
    /// begins with `=` would run there.
    Data,
    /// For table programs: UTF-8 with BOM, CRLF, headings and words in the language, local times,
    /// a semicolon where the decimal comma is usual, and a leading `'` before text that a table
    /// program would take for a formula.
    Excel,
}

/// Writes a CSV file; see [`write_beside`] for how.
///
/// # Errors
/// Any [`ReportError`]; nothing is left at the target then.
pub fn write_csv(
    target: &Path,
    profile: CsvProfile,
    export: &Export<'_>,
    table: &mut Table<'_>,
) -> Result<Written, ReportError> {
    write_beside(target, |out| csv_into(out, profile, export, table))
}

/// Writes CSV to any place, such as standard output.
///
/// # Errors
/// Any [`ReportError`]; what was written before stays written.
pub fn csv_into<W: Write>(
    mut out: W,
    profile: CsvProfile,
    export: &Export<'_>,
    table: &mut Table<'_>,
) -> Result<Written, ReportError> {
    if profile == CsvProfile::Excel {
        out.write_all("\u{feff}".as_bytes())?;
    }
    let semicolon = profile == CsvProfile::Excel && decimal_comma(export.words);
    let mut csv = csv::WriterBuilder::new()
        .delimiter(if semicolon { b';' } else { b',' })
        .terminator(csv::Terminator::CRLF)
        .buffer_capacity(64 * 1024)
        .from_writer(out);
    for column in export.columns(table.what()) {
        match profile {
            CsvProfile::Data => csv.write_field(column.name)?,
            CsvProfile::Excel => csv.write_field(heading(export.words, &column))?,
        }
    }
    csv.write_record(None::<&[u8]>)?;
    let mut shape = Shape::new(export, table.what());
    let mut field = Field::new(profile, export.words);
    let rows = table.each_row(&mut |row| {
        shape.each_cell(row, &mut |column, cell| {
            Ok(csv.write_field(field.text(column, cell).as_bytes())?)
        })?;
        Ok(csv.write_record(None::<&[u8]>)?)
    })?;
    csv.flush()?;
    Ok(Written { rows })
}

/// Writes cells as text of one profile, with one buffer for all.
struct Field<'w> {
    profile: CsvProfile,
    words: &'w dyn Words,
    comma: bool,
    codes: CodeWords<'w>,
    buffer: String,
}

impl<'w> Field<'w> {
    fn new(profile: CsvProfile, words: &'w dyn Words) -> Self {
        let comma = profile == CsvProfile::Excel && decimal_comma(words);
        Self {
            profile,
            words,
            comma,
            codes: CodeWords::new(words),
            buffer: String::new(),
        }
    }

    fn text<'f>(&'f mut self, column: &Column, cell: Cell<'f>) -> Cow<'f, str> {
        let excel = self.profile == CsvProfile::Excel;
        match cell {
            Cell::Absent => return Cow::Borrowed(""),
            Cell::Text(text) if excel => return neutral(text),
            Cell::Text(text) => return Cow::Borrowed(text),
            Cell::Code(code) if excel => return neutral(self.codes.of(column, code)),
            Cell::Code(code) => return Cow::Borrowed(code),
            Cell::Flag(flag) if excel => return Cow::Owned(yes_or_no(self.words, flag)),
            Cell::Flag(flag) => return Cow::Borrowed(if flag { "true" } else { "false" }),
            _ => self.number(cell),
        }
        Cow::Borrowed(&self.buffer)
    }

    /// Numbers and times, which never need the protection against formulas.
    fn number(&mut self, cell: Cell<'_>) {
        self.buffer.clear();
        let out = &mut self.buffer;
        // Writing to a String never fails.
        let _ = match cell {
            Cell::Int(number) => write!(out, "{number}"),
            Cell::Percent(percent) => write!(out, "{percent}"),
            Cell::Number(number) => write!(out, "{number}"),
            _ => Ok(()),
        };
        match cell {
            Cell::Number(_) if self.comma => {
                let with_comma = out.replace('.', ",");
                *out = with_comma;
            }
            Cell::Date(date) => push_date(out, date),
            Cell::DateTime(moment) if self.profile == CsvProfile::Data => {
                push_date_time(out, moment.utc(), 'T');
                out.push('Z');
            }
            Cell::DateTime(moment) => push_date_time(out, moment.local(), ' '),
            _ => {}
        }
    }
}

/// "Yes" or "no" in the language.
fn yes_or_no(words: &dyn Words, flag: bool) -> String {
    word(words, if flag { "export-yes" } else { "export-no" })
}

/// Text that a table program would run as a formula gets a leading `'` (OWASP, "CSV injection").
fn neutral(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_rows::{self, EnglishWords, GermanWords};
    use crate::{Filters, People, ProgressRow, Pseudonymiser, Row, What};
    use proptest::prelude::*;

    fn csv(profile: CsvProfile, words: &dyn Words, people: People<'_>, rows: &[Row<'_>]) -> String {
        let filters = Filters::default();
        let export = Export {
            words,
            people,
            created: test_rows::CREATED,
            filters: &filters,
        };
        let what = rows.first().map_or(What::Progress, Row::what);
        let mut table = Table::new(what, |sink| rows.iter().try_for_each(&mut *sink));
        let mut out = Vec::new();
        csv_into(&mut out, profile, &export, &mut table).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn records(text: &str, delimiter: u8) -> Vec<csv::StringRecord> {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        reader.records().map(Result::unwrap).collect()
    }

    #[test]
    fn data_profile_of_every_sort() {
        let text: String = test_rows::one_of_each()
            .iter()
            .map(|row| csv(CsvProfile::Data, &EnglishWords, People::Names, &[*row]))
            .collect();
        insta::assert_snapshot!(text.replace('\r', "␍"));
    }

    #[test]
    fn excel_profile_in_german() {
        let text: String = test_rows::one_of_each()
            .iter()
            .map(|row| csv(CsvProfile::Excel, &GermanWords, People::Names, &[*row]))
            .collect();
        insta::assert_snapshot!(text.replace('\r', "␍").replace('\u{feff}', "[BOM]"));
    }

    #[test]
    fn data_profile_with_pseudonyms() {
        let key = Pseudonymiser::new(&[9; 32]);
        let text: String = test_rows::one_of_each()
            .iter()
            .map(|row| {
                csv(
                    CsvProfile::Data,
                    &EnglishWords,
                    People::Pseudonyms(&key),
                    &[*row],
                )
            })
            .collect();
        insta::assert_snapshot!(text.replace('\r', "␍"));
    }

    #[test]
    fn hostile_names_come_back_unchanged_from_the_data_profile() {
        let rows = test_rows::hostile();
        let text = csv(CsvProfile::Data, &EnglishWords, People::Names, &rows);
        let read = records(&text, b',');
        assert_eq!(read.len(), test_rows::HOSTILE_NAMES.len());
        for (record, name) in read.iter().zip(test_rows::HOSTILE_NAMES) {
            assert_eq!(&record[3], *name);
        }
    }

    #[test]
    fn hostile_names_never_begin_a_formula_in_the_excel_profile() {
        let rows = test_rows::hostile();
        for (words, delimiter) in [(&GermanWords as &dyn Words, b';'), (&EnglishWords, b',')] {
            let text = csv(CsvProfile::Excel, words, People::Names, &rows);
            for (record, name) in records(&text, delimiter)
                .iter()
                .zip(test_rows::HOSTILE_NAMES)
            {
                let cell = &record[3];
                assert!(
                    !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']),
                    "{cell}"
                );
                let guarded = name.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
                assert_eq!(cell, format!("{}{name}", if guarded { "'" } else { "" }));
            }
        }
    }

    #[test]
    fn negative_numbers_stay_numbers_in_the_excel_profile() {
        let row = test_rows::assessment();
        let row = Row::Assessment(crate::AssessmentRow {
            ability: Some(-1.25),
            ..row
        });
        let german = csv(CsvProfile::Excel, &GermanWords, People::Names, &[row]);
        assert_eq!(&records(&german, b';')[0][9], "-1,25");
        let english = csv(CsvProfile::Excel, &EnglishWords, People::Names, &[row]);
        assert_eq!(&records(&english, b',')[0][9], "-1.25");
    }

    #[test]
    fn an_unknown_track_keeps_its_own_name() {
        let row = ProgressRow {
            track: "bicycles",
            ..test_rows::progress()
        };
        let text = csv(
            CsvProfile::Excel,
            &GermanWords,
            People::Names,
            &[Row::Progress(row)],
        );
        assert_eq!(&records(&text, b';')[0][5], "bicycles");
    }

    #[test]
    fn a_table_without_rows_still_has_its_headings() {
        let text = csv(CsvProfile::Data, &EnglishWords, People::Names, &[]);
        assert!(text.starts_with("site,group,learner_id,learner_name,"));
        assert_eq!(text.lines().count(), 1);
    }

    proptest! {
        #[test]
        fn any_text_comes_back_from_the_data_profile(name in any::<String>(), site in any::<String>()) {
            let row = ProgressRow { learner_name: Some(&name), site: &site, ..test_rows::progress() };
            let text = csv(CsvProfile::Data, &EnglishWords, People::Names, &[Row::Progress(row)]);
            let read = records(&text, b',');
            prop_assert_eq!(&read[0][3], name.as_str());
            prop_assert_eq!(&read[0][0], site.as_str());
        }
    }
}
