//! From a table to people: what every row means, and every reason why one cannot be used.

use super::headings::{Field, field};
use super::table::Table;
use crate::wire::trainer::RosterProblem;
use crate::{Failure, names};
use std::collections::HashMap;
use tilia_records::RosterRow;
use tilia_words::Words;

/// A class list as understood.
pub(super) struct List {
    pub(super) rows: Vec<RosterRow>,
    pub(super) problems: Vec<RosterProblem>,
    pub(super) encoding: &'static str,
    pub(super) separator: char,
}

/// Longest external id that is kept.
const LONGEST_ID: usize = 80;

/// Reads all rows; problems are collected, not thrown.
pub(super) fn read_rows(
    table: Table,
    group: &str,
    languages: &[String],
    words: &Words,
) -> Result<List, Failure> {
    let reader = Reader {
        columns: table.headings.iter().map(|text| field(text)).collect(),
        headings: &table.headings,
        group: names::clean(group),
        languages,
        words,
    };
    if !reader.columns.iter().flatten().any(is_name) {
        return Err(Failure::new("roster-no-name-column"));
    }
    let (mut rows, mut problems, mut ids) = (Vec::new(), Vec::new(), HashMap::new());
    for (line, cells) in &table.rows {
        match reader.row(*line, cells, &mut ids) {
            Ok(row) => rows.push(row),
            Err(problem) => problems.push(problem),
        }
    }
    Ok(List {
        rows,
        problems,
        encoding: table.encoding,
        separator: table.separator,
    })
}

fn is_name(field: &Field) -> bool {
    matches!(field, Field::Name | Field::FirstName | Field::LastName)
}

struct Reader<'a> {
    columns: Vec<Option<Field>>,
    headings: &'a [String],
    group: Option<String>,
    languages: &'a [String],
    words: &'a Words,
}

impl Reader<'_> {
    fn row(
        &self,
        line: u32,
        cells: &[String],
        ids: &mut HashMap<String, u32>,
    ) -> Result<RosterRow, RosterProblem> {
        if cells.len() > self.columns.len() {
            return Err(self.problem(line, None, self.words.error_roster_too_many_cells()));
        }
        self.readable(line, cells)?;
        let name = self.name(line, cells)?;
        let external_id = self.external_id(line, cells, ids)?;
        Ok(RosterRow {
            group: self
                .cell(cells, Field::Group)
                .and_then(names::clean)
                .or_else(|| self.group.clone()),
            name_key: names::key(&name),
            name,
            language: self.language(line, cells)?,
            picture: self.picture(line, cells)?,
            external_id,
        })
    }

    /// A sign that no text has shows that the file was saved in another way than it seems.
    fn readable(&self, line: u32, cells: &[String]) -> Result<(), RosterProblem> {
        let broken =
            |cell: &str| cell.contains(|sign| matches!(sign, '\u{fffd}' | '\u{80}'..='\u{9f}'));
        for (column, cell) in self.columns.iter().zip(cells) {
            if column.is_some() && broken(cell) {
                let message = self.words.error_roster_unreadable_sign();
                return Err(self.problem(line, *column, message));
            }
        }
        Ok(())
    }

    fn external_id(
        &self,
        line: u32,
        cells: &[String],
        ids: &mut HashMap<String, u32>,
    ) -> Result<Option<String>, RosterProblem> {
        let Some(id) = self.cell(cells, Field::ExternalId) else {
            return Ok(None);
        };
        let problem = |message| Err(self.problem(line, Some(Field::ExternalId), message));
        if id.chars().count() > LONGEST_ID {
            return problem(self.words.error_roster_too_long(&LONGEST_ID.to_string()));
        }
        match ids.insert(id.to_owned(), line) {
            Some(before) => problem(self.words.error_roster_same_id(&before.to_string())),
            None => Ok(Some(id.to_owned())),
        }
    }

    fn cell<'c>(&self, cells: &'c [String], wanted: Field) -> Option<&'c str> {
        let at = self
            .columns
            .iter()
            .position(|column| *column == Some(wanted))?;
        cells
            .get(at)
            .map(String::as_str)
            .filter(|cell| !cell.is_empty())
    }

    fn name(&self, line: u32, cells: &[String]) -> Result<String, RosterProblem> {
        let part = |field| self.cell(cells, field).unwrap_or_default();
        let (first, last) = (part(Field::FirstName), part(Field::LastName));
        let whole = match part(Field::Name) {
            "" => format!("{first} {last}"),
            // "Name; Vorname" and "Nom; Prénom": beside a first name, the name is the family's.
            name if last.is_empty() && !name.split(' ').any(|word| word == first) => {
                format!("{first} {name}")
            }
            name => name.to_owned(),
        };
        let column = self.columns.iter().flatten().copied().find(is_name);
        if whole.trim().chars().count() > names::LONGEST {
            return Err(self.problem(
                line,
                column,
                self.words
                    .error_roster_too_long(&names::LONGEST.to_string()),
            ));
        }
        names::clean(&whole)
            .ok_or_else(|| self.problem(line, column, self.words.error_roster_name_empty()))
    }

    fn language(&self, line: u32, cells: &[String]) -> Result<Option<String>, RosterProblem> {
        let Some(text) = self.cell(cells, Field::Language) else {
            return Ok(None);
        };
        let code = text.to_lowercase();
        let known = self
            .languages
            .iter()
            .find(|language| code == **language || code.starts_with(&format!("{language}-")));
        match known {
            Some(language) => Ok(Some(language.clone())),
            None => Err(self.problem(
                line,
                Some(Field::Language),
                self.words.error_roster_language(),
            )),
        }
    }

    fn picture(&self, line: u32, cells: &[String]) -> Result<Option<String>, RosterProblem> {
        let Some(text) = self.cell(cells, Field::Picture) else {
            return Ok(None);
        };
        let code = text.to_lowercase();
        if names::PICTURES.contains(&code.as_str()) {
            return Ok(Some(code));
        }
        Err(self.problem(
            line,
            Some(Field::Picture),
            self.words.error_roster_picture(),
        ))
    }

    fn problem(&self, row: u32, field: Option<Field>, message: String) -> RosterProblem {
        let at = field.and_then(|field| {
            self.columns
                .iter()
                .position(|column| *column == Some(field))
        });
        RosterProblem {
            row,
            column: at
                .and_then(|at| self.headings.get(at))
                .cloned()
                .unwrap_or_default(),
            message,
        }
    }
}
