//! Files that leave the house: CSV, XLSX and JSON Lines from one set of rows.
//!
//! Rows are streamed: a [`Table`] hands over one row after the other and every writer keeps only
//! the row in hand. Whatever the format, the same row gives the same values, and a file is there
//! either whole or not at all ([`write_beside`]).
//!
//! Times are UTC in the data profile of CSV and in JSON Lines. The workbook and the Excel profile
//! show local time, since people read them.

mod cell;
mod choice;
mod columns;
mod csv_file;
mod error;
mod export;
mod json_lines;
#[cfg(test)]
mod locale_tests;
mod matrix;
mod page;
pub mod paper;
mod parcel;
mod pseudonym;
mod report;
#[cfg(test)]
mod report_tests;
mod row_cells;
mod rows;
mod schema;
mod target;
#[cfg(test)]
mod test_rows;
mod words;
mod workbook;
mod xapi;

pub use cell::{Cell, Moment};
pub use choice::Choice;
pub use columns::{Column, Kind, UnderPseudonyms, What, columns};
pub use csv_file::{CsvProfile, csv_into, write_csv};
pub use error::ReportError;
pub use export::{Export, Filters, People, Sink, Table, Written};
pub use json_lines::{json_lines_into, write_json_lines};
pub use page::{Page, Section, write_page};
pub use parcel::{
    KeyPair, Keys, Limits, Lines, Lock, NotAKey, Opener, Packing, Parcel, ParcelError, Part,
    PublicKey, Recipient, numbers_of, pack, read_parcel, write_parcel,
};
pub use pseudonym::Pseudonymiser;
pub use report::{About, on_paper, write_report};
pub use rows::{AnswerRow, AssessmentRow, CourseRow, ProgressRow, Row, Status, SummaryRow};
pub use schema::schemas;
pub use target::write_beside;
pub use words::Words;
pub use workbook::write_workbook;
pub use xapi::{
    Deed, Statement, StatementField, StatementSink, statement_fields, write_statements,
};
