//! What is asked for: whose words, names or pseudonyms, and which rows.

use crate::columns::UnderPseudonyms;
use crate::{Cell, Column, Kind, Moment, Pseudonymiser, ReportError, Row, What, Words, columns};
use jiff::civil::Date;
use std::collections::HashMap;

/// How people appear in a file.
#[derive(Debug, Clone, Copy)]
pub enum People<'e> {
    /// With ids and names.
    Names,
    /// With pseudonyms: names, chosen answers and answer times are left out, times are cut to
    /// local days.
    Pseudonyms(&'e Pseudonymiser),
}

impl People<'_> {
    /// What stands for a person.
    pub(crate) fn shown(self, id: &str, name: Option<&str>) -> String {
        match self {
            Self::Names => name.unwrap_or(id).to_owned(),
            Self::Pseudonyms(pseudonymiser) => pseudonymiser.pseudonym(id),
        }
    }
}

/// What was chosen, as shown on the *Read me* sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    /// Who, in words of the language: "Gruppe Montag".
    pub who: String,
    /// First local day, inclusive.
    pub from: Option<Date>,
    /// Last local day, inclusive.
    pub to: Option<Date>,
}

/// All that is the same for every table of an export.
#[derive(Clone, Copy)]
pub struct Export<'e> {
    /// The language of headings and words.
    pub words: &'e dyn Words,
    /// Names or pseudonyms.
    pub people: People<'e>,
    /// When the export is made.
    pub created: Moment,
    /// What was chosen.
    pub filters: &'e Filters,
}

impl Export<'_> {
    /// The columns that this export shows of a sort of rows, with the kinds their values have.
    #[must_use]
    pub fn columns(&self, what: What) -> Vec<Column> {
        columns(what)
            .iter()
            .filter_map(|column| self.shown(column))
            .collect()
    }

    fn shown(&self, column: &Column) -> Option<Column> {
        match (self.people, column.under_pseudonyms) {
            (People::Names, _) | (_, UnderPseudonyms::Stays | UnderPseudonyms::Replaced) => {
                Some(*column)
            }
            (People::Pseudonyms(_), UnderPseudonyms::CutToDay) => {
                // The example is an ISO time; its day is what stands before the T.
                let day = column.example.split('T').next().unwrap_or_default();
                Some(Column {
                    kind: Kind::Date,
                    example: day,
                    ..*column
                })
            }
            (People::Pseudonyms(_), UnderPseudonyms::LeftOut) => None,
        }
    }
}

/// Takes one row after the other.
pub type Sink<'s> = dyn FnMut(&Row<'_>) -> Result<(), ReportError> + 's;

/// Hands rows to the sink and passes its errors on at once.
type Source<'t> = dyn FnMut(&mut Sink<'_>) -> Result<(), ReportError> + 't;

/// Rows of one sort, streamed.
pub struct Table<'t> {
    what: What,
    source: Box<Source<'t>>,
}

impl<'t> Table<'t> {
    /// Takes a function that hands every row to the sink, stops at the sink's first error and gives
    /// that error back. To stop early it returns [`ReportError::Cancelled`].
    pub fn new(
        what: What,
        source: impl FnMut(&mut Sink<'_>) -> Result<(), ReportError> + 't,
    ) -> Self {
        Self {
            what,
            source: Box::new(source),
        }
    }

    /// The sort of rows.
    #[must_use]
    pub fn what(&self) -> What {
        self.what
    }

    /// Runs through all rows and counts them.
    pub(crate) fn each_row(&mut self, sink: &mut Sink<'_>) -> Result<u64, ReportError> {
        let what = self.what;
        let mut rows = 0;
        (self.source)(&mut |row| {
            if row.what() != what {
                return Err(ReportError::WrongRow);
            }
            rows += 1;
            sink(row)
        })?;
        Ok(rows)
    }
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// Number of data rows, over all sheets.
    pub rows: u64,
}

/// Turns rows into the cells that an export shows.
pub(crate) struct Shape<'e> {
    columns: &'static [Column],
    people: People<'e>,
    pseudonyms: HashMap<String, String>,
}

impl<'e> Shape<'e> {
    pub(crate) fn new(export: &Export<'e>, what: What) -> Self {
        Self {
            columns: columns(what),
            people: export.people,
            pseudonyms: HashMap::new(),
        }
    }

    /// Hands over the cells that are shown, each with its column as declared.
    pub(crate) fn each_cell(
        &mut self,
        row: &Row<'_>,
        put: &mut dyn FnMut(&Column, Cell<'_>) -> Result<(), ReportError>,
    ) -> Result<(), ReportError> {
        let mut place = self.columns.iter();
        row.each_cell(&mut |cell| {
            let Some(column) = place.next() else {
                return Err(ReportError::WrongRow);
            };
            let cell = cell.tidy();
            let People::Pseudonyms(pseudonymiser) = self.people else {
                return put(column, cell);
            };
            match (column.under_pseudonyms, cell) {
                (UnderPseudonyms::Stays, _) => put(column, cell),
                (UnderPseudonyms::CutToDay, _) => put(column, cell.cut_to_day()),
                (UnderPseudonyms::Replaced, Cell::Text(id)) => {
                    let known = remembered(&mut self.pseudonyms, pseudonymiser, id);
                    put(column, Cell::Text(known))
                }
                (UnderPseudonyms::Replaced, _) => put(column, Cell::Absent),
                (UnderPseudonyms::LeftOut, _) => Ok(()),
            }
        })
    }
}

/// A pseudonym costs two hashes and learners have many rows, so each is made once.
fn remembered<'m>(
    known: &'m mut HashMap<String, String>,
    pseudonymiser: &Pseudonymiser,
    id: &str,
) -> &'m str {
    if !known.contains_key(id) {
        known.insert(id.to_owned(), pseudonymiser.pseudonym(id));
    }
    known.get(id).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_rows::{self, EnglishWords};

    fn export<'e>(people: People<'e>, filters: &'e Filters) -> Export<'e> {
        Export {
            words: &EnglishWords,
            people,
            created: test_rows::CREATED,
            filters,
        }
    }

    #[test]
    fn shown_columns_and_cells_agree_with_names_and_with_pseudonyms() {
        let pseudonymiser = Pseudonymiser::new(&[3; 32]);
        let filters = Filters::default();
        for people in [People::Names, People::Pseudonyms(&pseudonymiser)] {
            let export = export(people, &filters);
            for row in test_rows::one_of_each() {
                let mut names = Vec::new();
                Shape::new(&export, row.what())
                    .each_cell(&row, &mut |column, _| {
                        names.push(column.name);
                        Ok(())
                    })
                    .unwrap();
                let shown: Vec<_> = export
                    .columns(row.what())
                    .iter()
                    .map(|column| column.name)
                    .collect();
                assert_eq!(names, shown);
            }
        }
    }

    #[test]
    fn nothing_of_a_name_or_id_is_left_under_pseudonyms() {
        let pseudonymiser = Pseudonymiser::new(&[3; 32]);
        let filters = Filters::default();
        let export = export(People::Pseudonyms(&pseudonymiser), &filters);
        for row in test_rows::one_of_each() {
            Shape::new(&export, row.what())
                .each_cell(&row, &mut |column, cell| {
                    assert!(!matches!(cell, Cell::DateTime(_)), "{}", column.name);
                    if let Cell::Text(text) = cell {
                        assert!(!text.contains("learner-1") && !text.contains("Maria"));
                    }
                    Ok(())
                })
                .unwrap();
        }
    }

    #[test]
    fn a_row_of_another_sort_is_refused() {
        let mut table = Table::new(What::Answers, |sink| {
            test_rows::one_of_each().iter().try_for_each(&mut *sink)
        });
        let error = table.each_row(&mut |_| Ok(())).unwrap_err();
        assert!(matches!(error, ReportError::WrongRow));
    }
}
