//! An export that was asked for, understood.

use super::format;
use super::selection::Selection;
use crate::app::Turn;
use crate::policy::ExportFormat;
use crate::wire::trainer::ExportInput;
use crate::{Failure, Moment, store, time};
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::collections::BTreeSet;
use tilia_reports::{About, Export, Filters, People, Pseudonymiser, What};
use tilia_words::{Language, Words};

/// The words of a file, in its language.
pub(crate) struct FileWords(pub(crate) Words);

impl tilia_reports::Words for FileWords {
    fn text(&self, key: &str) -> Option<String> {
        self.0.text_by_key(key, &[])
    }

    fn language(&self) -> &str {
        self.0.language().code()
    }
}

/// An export that was asked for, understood.
pub(super) struct Asked {
    pub(super) what: Vec<What>,
    pub(super) format: ExportFormat,
    /// Kinds of files that can hold it and are allowed here.
    pub(super) formats: Vec<ExportFormat>,
    pub(super) selection: Selection,
    words: FileWords,
    filters: Filters,
    pseudonyms: Pseudonymiser,
    names: bool,
}

impl Asked {
    /// Reads what the page or the command line asked for.
    pub(super) fn understand(turn: &mut Turn<'_>, input: &ExportInput) -> Result<Self, Failure> {
        turn.app.may_export()?;
        let wrong = || Failure::unexpected(&"no such export");
        let format = ExportFormat::from_code(&input.format).ok_or_else(wrong)?;
        let what = sorts(input).ok_or_else(wrong)?;
        let (from, to) = days(input)?;
        if input.for_others && !is_for_others(input, &what, from, to) {
            return Err(Failure::new("export-for-others"));
        }
        let language = Language::from_code(&input.language).unwrap_or(Language::En);
        let words = Words::new(language);
        let selection = Selection::of(turn, input, from, to)?;
        let who = selection.in_words(turn, &words)?;
        let pseudonyms = Pseudonymiser::new(&export_key(turn)?);
        let fitting = ExportFormat::ALL.into_iter();
        let fitting = fitting.filter(|format| format::can_hold(*format, &what));
        Ok(Self {
            formats: fitting.filter(|format| turn.app.allows(*format)).collect(),
            what,
            format,
            selection,
            words: FileWords(words),
            filters: Filters { who, from, to },
            pseudonyms,
            names: !input.pseudonyms,
        })
    }

    /// Refuses a kind of file that cannot hold the choice or is not allowed here.
    pub(super) fn check_format(&self) -> Result<(), Failure> {
        if self.formats.contains(&self.format) {
            return Ok(());
        }
        let fits = format::can_hold(self.format, &self.what);
        let code = if fits {
            "export-format-off"
        } else {
            "export-format-unfit"
        };
        Err(Failure::new(code))
    }

    /// What the writers need beside the rows.
    pub(super) fn export(&self, now: Moment) -> Export<'_> {
        Export {
            words: &self.words,
            people: if self.names {
                People::Names
            } else {
                People::Pseudonyms(&self.pseudonyms)
            },
            created: super::moment(now),
            filters: &self.filters,
        }
    }

    /// Accounts of statements are pseudonyms, whatever was chosen.
    pub(super) fn accounts(&self) -> &Pseudonymiser {
        &self.pseudonyms
    }

    /// Whom a report on paper is about.
    pub(super) fn about(&self) -> About {
        match self.selection.learner {
            Some(_) => About::Person,
            None => About::Group,
        }
    }

    /// Whether a workbook gets an overview from rows of its own: figures of groups get none, and a sheet
    /// of lessons brings its own.
    pub(super) fn has_overview(&self) -> bool {
        self.names_people() && !self.what.contains(&What::Progress)
    }

    /// Whether the file is about single people.
    pub(super) fn names_people(&self) -> bool {
        let of_groups = |what: &What| matches!(what, What::Summary | What::Courses);
        !self.what.iter().all(of_groups)
    }
}

/// The sorts of rows in the order of the sheets; none when there is an unknown one or none at all.
fn sorts(input: &ExportInput) -> Option<Vec<What>> {
    let known = input.what.iter().map(|code| What::from_code(code));
    let different: BTreeSet<What> = known.collect::<Option<_>>()?;
    (!different.is_empty()).then(|| different.into_iter().collect())
}

/// People outside get whole groups in one quarter, and never a list of single people.
fn is_for_others(input: &ExportInput, what: &[What], from: Option<Date>, to: Option<Date>) -> bool {
    let of_groups = |what: &What| matches!(what, What::Summary | What::Courses);
    let quarter = from.zip(to).is_some_and(|(from, to)| is_quarter(from, to));
    quarter && input.learner.is_none() && what.iter().all(of_groups)
}

/// Whether these are the first and the last day of one quarter. Two quarters together would give away
/// what is left out of either.
fn is_quarter(from: Date, to: Date) -> bool {
    let last = from.checked_add(2.months()).map(Date::last_of_month);
    from.day() == 1 && from.month() % 3 == 1 && last.is_ok_and(|last| last == to)
}

fn days(input: &ExportInput) -> Result<(Option<Date>, Option<Date>), Failure> {
    let day = |text: &Option<String>| {
        let day = text.as_deref().map(time::day);
        day.map(|day| day.ok_or_else(|| Failure::new("bad-date")))
            .transpose()
    };
    let (from, to) = (day(&input.from)?, day(&input.to)?);
    if from.zip(to).is_some_and(|(from, to)| from > to) {
        return Err(Failure::new("export-dates"));
    }
    Ok((from, to))
}

/// The key that makes pseudonyms; made when it is first needed.
fn export_key(turn: &mut Turn<'_>) -> Result<[u8; 32], Failure> {
    let fresh = turn.app.bytes::<32>();
    let store = turn.app.store()?;
    let known = store.read().setting(store::EXPORT_KEY)?;
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let bytes: Option<Vec<u8>> = known
        .as_ref()
        .and_then(|text| text.as_bytes().chunks(2).map(byte).collect());
    if let Some(key) = bytes.and_then(|bytes| bytes.try_into().ok()) {
        return Ok(key);
    }
    let text: String = fresh.iter().map(|byte| format!("{byte:02x}")).collect();
    store.write(|tx| tx.set_setting(store::EXPORT_KEY, Some(&text)))?;
    Ok(fresh)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_quarter_is_three_whole_months_from_january_april_july_or_october() {
        assert!(is_quarter(date(2026, 1, 1), date(2026, 3, 31)));
        assert!(is_quarter(date(2024, 10, 1), date(2024, 12, 31)));
        for (from, to) in [
            (date(2026, 2, 1), date(2026, 4, 30)),
            (date(2026, 1, 1), date(2026, 6, 30)),
            (date(2026, 1, 2), date(2026, 3, 31)),
            (date(2026, 1, 1), date(2026, 3, 30)),
        ] {
            assert!(!is_quarter(from, to), "{from} {to}");
        }
    }
}
