//! Days, numbers and words as they stand on paper.

use crate::paper::{Bar, Chart, Heading};
use crate::words::{code_word, decimal_comma, word};
use crate::{Choice, Moment, Words};
use jiff::civil::Date;

/// A drawing holds this many bars at most, so that it fits on a page.
const BARS: usize = 10;

/// Says things in the language of a report.
pub(super) struct Saying<'w> {
    words: &'w dyn Words,
    comma: bool,
}

impl<'w> Saying<'w> {
    pub(super) fn new(words: &'w dyn Words) -> Self {
        Self {
            words,
            comma: decimal_comma(words),
        }
    }

    pub(super) fn word(&self, key: &str) -> String {
        word(self.words, key)
    }

    /// The word of a code.
    pub(super) fn code(&self, choice: Choice, code: &str) -> String {
        code_word(self.words, choice, code)
    }

    /// The local day of a moment.
    pub(super) fn day(&self, at: Moment) -> String {
        self.date(at.local().date())
    }

    /// A day in figures, as Belgium writes it.
    pub(super) fn date(&self, day: Date) -> String {
        let pattern = if self.words.language().starts_with("de") {
            "%d.%m.%Y"
        } else {
            "%d/%m/%Y"
        };
        day.strftime(pattern).to_string()
    }

    /// A number with one or two decimals, without zeros at its end.
    pub(super) fn number(&self, number: f64, decimals: usize) -> String {
        let text = format!("{number:.decimals$}");
        let text = if text.contains('.') {
            text.trim_end_matches('0').trim_end_matches('.')
        } else {
            &text
        };
        // −0.00 is 0.
        let text = if text == "-0" { "0" } else { text };
        let text = text.replace('-', "−");
        if self.comma {
            text.replace('.', ",")
        } else {
            text
        }
    }

    /// Drawings with everything that they show in words.
    pub(super) fn charts(&self, title: &str, parts: &[String], bars: Vec<Bar>) -> Vec<Chart> {
        bars.chunks(BARS)
            .map(|bars| Chart {
                alt: in_words(title, parts, bars),
                parts: parts.to_vec(),
                bars: bars.to_vec(),
            })
            .collect()
    }
}

fn in_words(title: &str, parts: &[String], bars: &[Bar]) -> String {
    let bar = |bar: &Bar| {
        let values = parts.iter().zip(&bar.values);
        let values: Vec<String> = values
            .map(|(part, value)| format!("{part} {value}"))
            .collect();
        format!("{}: {}", bar.label, values.join(", "))
    };
    let bars: Vec<String> = bars.iter().map(bar).collect();
    format!("{title}. {}.", bars.join("; "))
}

/// What stands in a cell; a dash where there is nothing, because an empty cell says nothing to the ear.
pub(super) fn or_dash(text: String) -> String {
    if text.is_empty() {
        "–".to_owned()
    } else {
        text
    }
}

/// The heading of a column of words.
pub(super) fn words_column(text: String, share: u8) -> Heading {
    Heading {
        text,
        share,
        figures: false,
    }
}

/// The heading of a column of figures.
pub(super) fn figures_column(text: String) -> Heading {
    Heading {
        text,
        share: 0,
        figures: true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_rows::{EnglishWords, GermanWords};

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let (german, english) = (Saying::new(&GermanWords), Saying::new(&EnglishWords));
        assert_eq!(german.number(0.421_37, 2), "0,42");
        assert_eq!(english.number(-1.5, 2), "−1.5");
        assert_eq!(english.number(-0.001, 2), "0");
        assert_eq!(english.number(40.0, 1), "40");
        assert_eq!(english.number(40.0, 0), "40");
    }

    #[test]
    fn a_long_drawing_is_divided_and_each_part_says_all_that_it_shows() {
        let bar = |n: u32| Bar {
            label: n.to_string(),
            values: vec![n, 1],
        };
        let parts = ["done".to_owned(), "begun".to_owned()];
        let charts = Saying::new(&EnglishWords).charts("Bars", &parts, (0..15).map(bar).collect());
        assert_eq!(charts.len(), 2);
        assert_eq!(charts[1].bars.len(), 5);
        assert!(charts[1].alt.ends_with("; 14: done 14, begun 1."));
    }
}
