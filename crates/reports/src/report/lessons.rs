//! How far a group is: lessons, and people with the numbers of their lessons.

use super::saying::{Saying, figures_column, or_dash, words_column};
use crate::matrix::{Line, Matrix};
use crate::paper::{Bar, Chapter, ReportTable};
use crate::{Choice, Status};
use std::collections::BTreeSet;

/// A list of more people than this is no longer read on paper.
const MOST_PEOPLE: usize = 400;

/// What belongs to a part of a bar.
type Belongs = fn(Status) -> bool;

const PARTS: [(Status, Belongs); 3] = [
    (Status::Completed, |status| status >= Status::Completed),
    (Status::Started, |status| status == Status::Started),
    (Status::NotYet, |status| status == Status::NotYet),
];

pub(super) fn chapters(saying: &Saying<'_>, matrix: &Matrix<'_>) -> Vec<Chapter> {
    if matrix.lines().is_empty() {
        return vec![Chapter {
            title: saying.word("export-sheet-lessons"),
            texts: vec![saying.word("export-overview-empty")],
            ..Chapter::default()
        }];
    }
    vec![lessons(saying, matrix), people(saying, matrix)]
}

/// Names of the parts of a bar.
pub(super) fn parts(saying: &Saying<'_>) -> Vec<String> {
    let word = |(status, _): (Status, Belongs)| saying.code(Choice::Status, status.code());
    PARTS.map(word).to_vec()
}

fn counts(matrix: &Matrix<'_>, lesson: usize) -> Vec<u32> {
    PARTS
        .iter()
        .map(|(_, belongs)| matrix.count(lesson, belongs))
        .collect()
}

fn lessons(saying: &Saying<'_>, matrix: &Matrix<'_>) -> Chapter {
    let numbered = || (1..).zip(matrix.titles()).enumerate();
    let bars = numbered().map(|(place, (number, title))| Bar {
        label: format!("{number} · {title}"),
        values: counts(matrix, place),
    });
    let mut headings = vec![
        figures_column(saying.word("export-paper-number")),
        words_column(saying.word("export-column-lesson-title"), 1),
    ];
    headings.extend(parts(saying).into_iter().map(figures_column));
    let rows = numbered().map(|(place, (number, title))| {
        let counts = counts(matrix, place).into_iter().map(|n| n.to_string());
        [number.to_string(), title.clone()]
            .into_iter()
            .chain(counts)
            .collect()
    });
    let title = saying.word("export-overview-chart");
    Chapter {
        title: saying.word("export-sheet-lessons"),
        texts: Vec::new(),
        charts: saying.charts(&title, &parts(saying), bars.collect()),
        tables: vec![ReportTable {
            title,
            headings,
            rows: rows.collect(),
        }],
    }
}

fn people(saying: &Saying<'_>, matrix: &Matrix<'_>) -> Chapter {
    let title = saying.word("export-overview-title");
    if matrix.lines().len() > MOST_PEOPLE {
        return Chapter {
            title,
            texts: vec![saying.word("export-paper-too-many")],
            ..Chapter::default()
        };
    }
    let [completed, started, _] = PARTS;
    let numbers = |line: &Line, belongs: Belongs| {
        let places = 0..matrix.titles().len();
        ranges(
            places
                .filter(|place| belongs(line.status(*place)))
                .map(|place| place + 1),
        )
    };
    let groups: BTreeSet<&str> = matrix
        .lines()
        .iter()
        .map(|line| line.group.as_str())
        .collect();
    let with_group = groups.len() > 1;
    let row = |line: &Line| {
        let last = line.last.map_or_else(String::new, |at| saying.day(at));
        let cells = [numbers(line, completed.1), numbers(line, started.1), last];
        let group = with_group.then(|| line.group.clone());
        let cells = group.into_iter().chain(cells).map(or_dash);
        [line.person.clone()].into_iter().chain(cells).collect()
    };
    let mut headings = vec![
        words_column(saying.word("export-overview-person"), 4),
        words_column(saying.word("export-column-group"), 3),
        words_column(saying.code(Choice::Status, Status::Completed.code()), 4),
        words_column(saying.code(Choice::Status, Status::Started.code()), 3),
        words_column(saying.word("export-column-last-activity-at"), 0),
    ];
    if !with_group {
        headings.remove(1);
    }
    Chapter {
        title,
        texts: vec![saying.word("export-paper-numbers")],
        charts: Vec::new(),
        tables: vec![ReportTable {
            title: String::new(),
            headings,
            rows: matrix.lines().iter().map(row).collect(),
        }],
    }
}

/// Numbers in their order, neighbours together: "1–3, 7".
fn ranges(numbers: impl Iterator<Item = usize>) -> String {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match found.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => found.push((number, number)),
        }
    }
    let one = |(first, last): &(usize, usize)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    };
    found.iter().map(one).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_numbers_stand_together() {
        let of = |numbers: &[usize]| ranges(numbers.iter().copied());
        assert_eq!(of(&[]), "");
        assert_eq!(of(&[3]), "3");
        assert_eq!(of(&[1, 2, 4, 5, 6, 9]), "1, 2, 4–6, 9");
    }
}
