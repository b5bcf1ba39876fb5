//! Groups beside each other, what must not be published left out.

use super::saying::{Saying, figures_column, or_dash, words_column};
use super::standing::bands;
use crate::paper::{Bar, Chapter, ReportTable};
use crate::{Choice, Row, SummaryRow};

/// Bands, the highest first.
pub(super) const BANDS: [&str; 3] = ["sure", "on-the-way", "first-steps"];

/// What is known of groups.
#[derive(Default)]
pub(super) struct Groups {
    bars: Vec<Bar>,
    lines: Vec<Vec<String>>,
}

impl Groups {
    pub(super) fn add(&mut self, saying: &Saying<'_>, row: &Row<'_>) {
        let Row::Summary(row) = row else { return };
        self.bars.extend(bar(saying, row));
        self.lines.push(line(saying, row));
    }

    pub(super) fn chapter(self, saying: &Saying<'_>) -> Chapter {
        let title = saying.word("export-sheet-summary");
        if self.lines.is_empty() {
            return Chapter {
                title,
                texts: vec![saying.word("export-overview-empty")],
                ..Chapter::default()
            };
        }
        Chapter {
            charts: saying.charts(&title, &bands(saying), self.bars),
            tables: vec![in_cells(saying, self.lines)],
            texts: vec![saying.word("export-about-suppressed")],
            title,
        }
    }
}

fn bar(saying: &Saying<'_>, row: &SummaryRow<'_>) -> Option<Bar> {
    let n = f64::from(row.n?);
    // A share is a count divided by n, so that rounding gives the count back.
    let people = |share: Option<f64>| share.map_or(0, |share| (share * n).round() as u32);
    let group = group(saying, row);
    Some(Bar {
        label: format!("{group} · {}", occasion(saying, row)),
        values: [row.share_sure, row.share_on_the_way, row.share_first_steps]
            .map(people)
            .to_vec(),
    })
}

fn group(saying: &Saying<'_>, row: &SummaryRow<'_>) -> String {
    match row.group {
        "*" => saying.word("export-paper-all-groups"),
        "" => saying.word("export-paper-no-group"),
        name => name.to_owned(),
    }
}

fn in_cells(saying: &Saying<'_>, rows: Vec<Vec<String>>) -> ReportTable {
    let mut headings = vec![
        words_column(saying.word("export-column-group"), 3),
        words_column(saying.word("export-column-track"), 3),
        figures_column(saying.word("export-paper-people")),
    ];
    headings.extend(bands(saying).into_iter().map(figures_column));
    headings.push(words_column(saying.word("export-column-gain"), 3));
    ReportTable {
        title: String::new(),
        headings,
        rows,
    }
}

fn line(saying: &Saying<'_>, row: &SummaryRow<'_>) -> Vec<String> {
    let share = |share: Option<f64>| {
        share.map_or_else(String::new, |share| {
            format!("{} %", saying.number(share * 100.0, 0))
        })
    };
    [
        group(saying, row),
        occasion(saying, row),
        row.n.map_or_else(String::new, |n| n.to_string()),
        share(row.share_sure),
        share(row.share_on_the_way),
        share(row.share_first_steps),
        change(saying, row),
    ]
    .map(or_dash)
    .to_vec()
}

fn occasion(saying: &Saying<'_>, row: &SummaryRow<'_>) -> String {
    let track = saying.code(Choice::Track, row.track);
    format!("{track} · {}", saying.code(Choice::Phase, row.phase))
}

/// The change with its interval, or why figures are missing.
fn change(saying: &Saying<'_>, row: &SummaryRow<'_>) -> String {
    let (Some(gain), Some(low), Some(high)) = (row.gain, row.gain_low, row.gain_high) else {
        let why = row.suppressed;
        return why.map_or_else(String::new, |why| saying.code(Choice::Suppressed, why));
    };
    let key = if low > 0.0 {
        "export-paper-more"
    } else if high < 0.0 {
        "export-paper-less"
    } else {
        "export-paper-unclear"
    };
    let number = |number: f64| saying.number(number, 2);
    format!(
        "{} ({}; {} – {})",
        saying.word(key),
        number(gain),
        number(low),
        number(high)
    )
}
