//! JSON Lines: one object per row, with the names and values of the CSV data profile.

use crate::cell::{push_date, push_date_time};
use crate::export::Shape;
use crate::{Cell, Export, ReportError, Table, Written, write_beside};
use std::io::Write;
use std::path::Path;

/// Writes a JSON Lines file; see [`write_beside`] for how.
///
/// # Errors
/// Any [`ReportError`]; nothing is left at the target then.
pub fn write_json_lines(
    target: &Path,
    export: &Export<'_>,
    table: &mut Table<'_>,
) -> Result<Written, ReportError> {
    write_beside(target, |out| json_lines_into(out, export, table))
}

/// Writes JSON Lines to any place, such as standard output. The published schemas describe the
/// lines; what is absent is `null`.
///
/// # Errors
/// Any [`ReportError`]; what was written before stays written.
pub fn json_lines_into<W: Write>(
    mut out: W,
    export: &Export<'_>,
    table: &mut Table<'_>,
) -> Result<Written, ReportError> {
    let mut shape = Shape::new(export, table.what());
    let mut line = String::new();
    let mut buffer = String::new();
    let rows = table.each_row(&mut |row| {
        line.clear();
        let mut between = '{';
        shape.each_cell(row, &mut |column, cell| {
            line.push(between);
            between = ',';
            push_quoted(&mut line, column.name);
            line.push(':');
            push_value(&mut line, &mut buffer, cell);
            Ok(())
        })?;
        line.push_str("}\n");
        Ok(out.write_all(line.as_bytes())?)
    })?;
    out.flush()?;
    Ok(Written { rows })
}

fn push_value(line: &mut String, buffer: &mut String, cell: Cell<'_>) {
    buffer.clear();
    match cell {
        Cell::Absent => line.push_str("null"),
        Cell::Text(text) | Cell::Code(text) => push_quoted(line, text),
        Cell::Int(number) => line.push_str(&number.to_string()),
        Cell::Percent(percent) => line.push_str(&percent.to_string()),
        // Rust writes floats in full, without exponent, as JSON allows.
        Cell::Number(number) => line.push_str(&number.to_string()),
        Cell::Flag(flag) => line.push_str(if flag { "true" } else { "false" }),
        Cell::Date(date) => {
            push_date(buffer, date);
            push_quoted(line, buffer);
        }
        Cell::DateTime(moment) => {
            push_date_time(buffer, moment.utc(), 'T');
            buffer.push('Z');
            push_quoted(line, buffer);
        }
    }
}

/// A JSON string (RFC 8259): quotes, backslashes and control characters are escaped.
fn push_quoted(line: &mut String, text: &str) {
    line.push('"');
    if text
        .bytes()
        .all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\')
    {
        line.push_str(text);
    } else {
        text.chars().for_each(|letter| push_escaped(line, letter));
    }
    line.push('"');
}

fn push_escaped(line: &mut String, letter: char) {
    match letter {
        '"' => line.push_str("\\\""),
        '\\' => line.push_str("\\\\"),
        '\n' => line.push_str("\\n"),
        '\r' => line.push_str("\\r"),
        '\t' => line.push_str("\\t"),
        control if u32::from(control) < 0x20 => {
            line.push_str(&format!("\\u{:04x}", u32::from(control)));
        }
        other => line.push(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_rows::{self, EnglishWords};
    use crate::{Filters, People, ProgressRow, Pseudonymiser, Row, What, columns};
    use proptest::prelude::*;

    fn lines(people: People<'_>, rows: &[Row<'_>]) -> String {
        let filters = Filters::default();
        let export = Export {
            words: &EnglishWords,
            people,
            created: test_rows::CREATED,
            filters: &filters,
        };
        let what = rows.first().map_or(What::Progress, Row::what);
        let mut table = Table::new(what, |sink| rows.iter().try_for_each(&mut *sink));
        let mut out = Vec::new();
        json_lines_into(&mut out, &export, &mut table).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn lines_of_every_sort() {
        let text: String = test_rows::one_of_each()
            .iter()
            .map(|row| lines(People::Names, &[*row]))
            .collect();
        insta::assert_snapshot!(text);
    }

    #[test]
    fn lines_with_pseudonyms() {
        let key = Pseudonymiser::new(&[9; 32]);
        let text: String = test_rows::one_of_each()
            .iter()
            .map(|row| lines(People::Pseudonyms(&key), &[*row]))
            .collect();
        insta::assert_snapshot!(text);
    }

    #[test]
    fn keys_are_the_columns_in_their_order() {
        for row in test_rows::one_of_each() {
            let text = lines(People::Names, &[row]);
            let places: Vec<_> = columns(row.what())
                .iter()
                .map(|column| text.find(&format!("\"{}\":", column.name)).unwrap())
                .collect();
            assert!(places.is_sorted());
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back(name in any::<String>(), ability in -4.0..4.0f64) {
            let row = ProgressRow { learner_name: Some(&name), ..test_rows::progress() };
            let text = lines(People::Names, &[Row::Progress(row)]);
            prop_assert_eq!(text.lines().count(), 1);
            let read: serde_json::Value = serde_json::from_str(&text).unwrap();
            let expected = if name.is_empty() { serde_json::Value::Null } else { name.into() };
            prop_assert_eq!(&read["learner_name"], &expected);
            let row = crate::AssessmentRow { ability: Some(ability), ..test_rows::assessment() };
            let text = lines(People::Names, &[Row::Assessment(row)]);
            let read: serde_json::Value = serde_json::from_str(&text).unwrap();
            prop_assert!((read["ability"].as_f64().unwrap() - ability).abs() <= 0.00005001);
        }
    }
}
