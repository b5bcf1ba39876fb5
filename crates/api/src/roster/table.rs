//! Reading the tables that schools really have: any of three separators, any of four encodings.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A class list larger than this is none.
const LARGEST: usize = 16 * 1024 * 1024;

/// A file, understood as a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    /// Column headings as they stand.
    pub(super) headings: Vec<String>,
    /// Rows with the number of their line in the file, from 1.
    pub(super) rows: Vec<(u32, Vec<String>)>,
    /// How it was decoded.
    pub(super) encoding: &'static str,
    /// What stands between cells.
    pub(super) separator: char,
}

/// Why a file is no table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NoTable {
    /// It is empty, or has no line besides headings.
    Empty,
    /// It is too large.
    TooLarge,
    /// It holds bytes that no text has.
    NotText,
}

/// Reads a table.
pub(super) fn read(bytes: &[u8]) -> Result<Table, NoTable> {
    if bytes.len() > LARGEST {
        return Err(NoTable::TooLarge);
    }
    let (text, encoding) = decode(bytes)?;
    let separator = separator(&text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(u8::try_from(separator).unwrap_or(b','))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| NoTable::NotText)?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            lines.push((u32::try_from(line).unwrap_or(u32::MAX), cells));
        }
    }
    if lines.len() < 2 {
        return Err(NoTable::Empty);
    }
    let (_, headings) = lines.remove(0);
    Ok(Table {
        headings,
        rows: lines,
        encoding,
        separator,
    })
}

fn decode(bytes: &[u8]) -> Result<(String, &'static str), NoTable> {
    let (encoding, name): (&'static Encoding, _) = match Encoding::for_bom(bytes) {
        Some((encoding, _)) if encoding == UTF_8 => (UTF_8, "UTF-8"),
        Some((encoding, _)) => (encoding, "UTF-16"),
        None => guess(bytes),
    };
    let (text, broken) = encoding.decode_with_bom_removal(bytes);
    if broken || text.chars().any(|sign| sign == '\0') {
        return Err(NoTable::NotText);
    }
    Ok((text.into_owned(), name))
}

/// Without a mark at the beginning: UTF-16 shows itself by its zero bytes, UTF-8 by being valid; what is left
/// is what spreadsheet programs of this region write.
fn guess(bytes: &[u8]) -> (&'static Encoding, &'static str) {
    let zeros = |from: usize| {
        bytes
            .iter()
            .skip(from)
            .step_by(2)
            .take(40)
            .filter(|byte| **byte == 0)
            .count()
    };
    if zeros(1) > 10 {
        (UTF_16LE, "UTF-16")
    } else if zeros(0) > 10 {
        (UTF_16BE, "UTF-16")
    } else if std::str::from_utf8(bytes).is_ok() {
        (UTF_8, "UTF-8")
    } else {
        (WINDOWS_1252, "Windows-1252")
    }
}

/// The separator that the first line has most of.
fn separator(text: &str) -> char {
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let count = |wanted: char| first.chars().filter(|sign| *sign == wanted).count();
    [';', '\t', ',']
        .into_iter()
        .max_by_key(|sign| (count(*sign), *sign == ','))
        .unwrap_or(',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_1252_with_semicolons_is_read() {
        let table = read(b"Name;Gruppe\r\nJ\xfcrgen M\xfcller;Dienstag\r\n").unwrap();
        assert_eq!((table.encoding, table.separator), ("Windows-1252", ';'));
        assert_eq!(
            table.rows,
            [(2, vec!["Jürgen Müller".to_owned(), "Dienstag".to_owned()])]
        );
    }

    #[test]
    fn utf_16_with_tabs_is_read_with_and_without_a_mark() {
        let text = "naam\tgroep\nAn Peeters van den Berg\tdinsdag\n";
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(bytes.clone()).collect();
        for file in [bytes, marked] {
            let table = read(&file).unwrap();
            assert_eq!((table.encoding, table.separator), ("UTF-16", '\t'));
            assert_eq!(table.headings, ["naam", "groep"]);
        }
    }

    #[test]
    fn quoted_cells_keep_separators_and_line_breaks_and_the_line_number_holds() {
        let table =
            read("\u{feff}name,group\n\"Doe, \"\"J\"\"\",a\n\n\"two\nlines\",b\n".as_bytes())
                .unwrap();
        assert_eq!(
            table.rows,
            [
                (2, vec!["Doe, \"J\"".to_owned(), "a".to_owned()]),
                (4, vec!["two\nlines".to_owned(), "b".to_owned()])
            ]
        );
    }

    #[test]
    fn pictures_and_empty_files_are_no_tables() {
        assert_eq!(
            read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"),
            Err(NoTable::NotText)
        );
        assert_eq!(read(b""), Err(NoTable::Empty));
        assert_eq!(read(b"name\n"), Err(NoTable::Empty));
    }
}
