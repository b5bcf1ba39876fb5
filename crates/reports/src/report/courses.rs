//! Courses: how many came, what they did, how they liked it.

use super::saying::{Saying, figures_column, words_column};
use crate::paper::{Chapter, ReportTable};
use crate::{CourseRow, Row};

/// The chapter of one course.
pub(super) fn chapter(saying: &Saying<'_>, row: &Row<'_>) -> Option<Chapter> {
    let Row::Course(row) = row else { return None };
    Some(Chapter {
        title: row.course.to_owned(),
        tables: vec![counts(saying, row), answers(saying, row)],
        ..Chapter::default()
    })
}

/// The chapters, or one that says that there are none.
pub(super) fn or_nothing(saying: &Saying<'_>, chapters: Vec<Chapter>) -> Vec<Chapter> {
    if !chapters.is_empty() {
        return chapters;
    }
    vec![Chapter {
        title: saying.word("export-sheet-courses"),
        texts: vec![saying.word("export-overview-empty")],
        ..Chapter::default()
    }]
}

fn counts(saying: &Saying<'_>, row: &CourseRow<'_>) -> ReportTable {
    let days = [row.first_day, row.last_day].into_iter().flatten();
    let mut days: Vec<String> = days.map(|day| saying.date(day)).collect();
    days.dedup();
    let count =
        |n: Option<u32>| n.map_or_else(|| saying.word("export-paper-not-known"), |n| n.to_string());
    let hours = row.hours.map(|hours| saying.number(hours, 2));
    let lines = [
        ("export-paper-days", days.join(" – ")),
        ("export-column-hours", hours.unwrap_or_default()),
        ("export-column-enrolled", row.enrolled.to_string()),
        ("export-column-attended", count(row.attended)),
        (
            "export-column-lessons-planned",
            row.lessons_planned.to_string(),
        ),
        (
            "export-column-lessons-completed-total",
            row.lessons_completed_total.to_string(),
        ),
    ];
    let known = lines.into_iter().filter(|(_, value)| !value.is_empty());
    ReportTable {
        title: String::new(),
        headings: vec![
            words_column(saying.word("export-paper-what"), 1),
            figures_column(saying.word("export-paper-figure")),
        ],
        rows: known
            .map(|(key, value)| vec![saying.word(key), value])
            .collect(),
    }
}

/// The three questions with their mean answers.
fn answers(saying: &Saying<'_>, row: &CourseRow<'_>) -> ReportTable {
    let keys = [
        "export-column-satisfaction-1",
        "export-column-satisfaction-2",
        "export-column-satisfaction-3",
    ];
    let mean = |mean: Option<f64>| {
        mean.map_or_else(
            || saying.word("export-suppressed-too-few-people"),
            |mean| saying.number(mean, 1),
        )
    };
    let mut rows = vec![vec![
        saying.word("export-column-satisfaction-n"),
        row.satisfaction_n.to_string(),
    ]];
    rows.extend(
        keys.iter()
            .zip(row.satisfaction)
            .map(|(key, one)| vec![saying.word(key), mean(one)]),
    );
    ReportTable {
        title: saying.word("export-paper-satisfaction"),
        headings: vec![
            words_column(saying.word("export-paper-question"), 1),
            figures_column(saying.word("export-paper-mean")),
        ],
        rows,
    }
}
