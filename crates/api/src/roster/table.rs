//! Reading the tables that schools really have: any of three separators, any of four encodings.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A class list larger than this is none.
const LARGEST: u64 = 16 * 1024 * 1024;

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
    /// It cannot be opened.
    Unreadable,
    /// It is empty, or has no line besides headings.
    Empty,
    /// It is too large.
    TooLarge,
    /// It holds bytes that no text has.
    NotText,
}

/// Reads the table in a file.
pub(super) fn open(path: &Path) -> Result<Table, NoTable> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|_| NoTable::Unreadable)?;
    let read = file.take(LARGEST + 1).read_to_end(&mut bytes);
    let size = read.map_err(|_| NoTable::Unreadable)?;
    if u64::try_from(size).is_ok_and(|size| size > LARGEST) {
        return Err(NoTable::TooLarge);
    }
    read_table(&bytes)
}

/// Reads a table.
fn read_table(bytes: &[u8]) -> Result<Table, NoTable> {
    let (text, encoding) = decode(bytes)?;
    let separator = separator(&text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(u8::try_from(separator).unwrap_or(b','))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut lines = Vec::new();
    let mut lines_before = LineCount::new(text.as_bytes());
    for record in reader.records() {
        let record = record.map_err(|_| NoTable::NotText)?;
        let line = lines_before.up_to(record.position().map_or(0, csv::Position::byte));
        let cells: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            lines.push((line, cells));
        }
    }
    if lines
        .first()
        .is_some_and(|(_, cells)| names_separator(&cells.join("")))
    {
        lines.remove(0);
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

/// Counts lines up to a place. The reader's own count stands before empty lines and line ends.
struct LineCount<'t> {
    rest: std::iter::Enumerate<std::slice::Iter<'t, u8>>,
    line: u32,
}

impl<'t> LineCount<'t> {
    fn new(text: &'t [u8]) -> Self {
        Self {
            rest: text.iter().enumerate(),
            line: 1,
        }
    }

    /// The line, from 1, of the first sign at or after this byte that ends no line. Places only move forward.
    fn up_to(&mut self, byte: u64) -> u32 {
        for (at, sign) in self.rest.by_ref() {
            if *sign == b'\n' {
                self.line += 1;
            } else if *sign != b'\r' && u64::try_from(at).is_ok_and(|at| at >= byte) {
                break;
            }
        }
        self.line
    }
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
    // Letters of this region have a zero byte each; one name in another script does not change the picture.
    let mostly_zeros = |from: usize| {
        let bytes = || bytes.iter().skip(from).step_by(2).take(40);
        bytes().count() > 0 && bytes().filter(|byte| **byte == 0).count() * 2 > bytes().count()
    };
    if mostly_zeros(1) {
        (UTF_16LE, "UTF-16")
    } else if mostly_zeros(0) {
        (UTF_16BE, "UTF-16")
    } else if std::str::from_utf8(bytes).is_ok() {
        (UTF_8, "UTF-8")
    } else {
        (WINDOWS_1252, "Windows-1252")
    }
}

/// Some programs write `sep=;` as the first line.
fn names_separator(line: &str) -> bool {
    line.get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("sep="))
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
    use super::read_table as read;
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
    fn a_line_that_names_the_separator_is_no_heading() {
        let table = read("sep=;\r\nNaam;Groep\r\nAn;A, B\r\n".as_bytes()).unwrap();
        assert_eq!(table.headings, ["Naam", "Groep"]);
        assert_eq!(table.rows, [(3, vec!["An".to_owned(), "A, B".to_owned()])]);
    }

    #[test]
    fn a_short_list_in_utf_16_is_known_without_a_mark() {
        let bytes: Vec<u8> = "nom\nÉva"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(read(&bytes).unwrap().rows, [(2, vec!["Éva".to_owned()])]);
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
