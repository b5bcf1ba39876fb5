//! An export that was asked for, understood.

use super::selection::Selection;
use crate::app::Turn;
use crate::wire::trainer::ExportInput;
use crate::{Failure, Moment, store, time};
use jiff::civil::Date;
use std::collections::BTreeSet;
use tilia_reports::{CsvProfile, Export, Filters, People, Pseudonymiser, What};
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

/// A file format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Workbook,
    Csv(CsvProfile),
    JsonLines,
}

impl Format {
    fn from_code(code: &str) -> Option<Self> {
        match code {
            "xlsx" => Some(Self::Workbook),
            "csv" => Some(Self::Csv(CsvProfile::Data)),
            "csv-excel" => Some(Self::Csv(CsvProfile::Excel)),
            "jsonl" => Some(Self::JsonLines),
            _ => None,
        }
    }

    /// How its file names end.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Workbook => "xlsx",
            Self::Csv(_) => "csv",
            Self::JsonLines => "jsonl",
        }
    }
}

/// An export that was asked for, understood.
pub(super) struct Asked {
    pub(super) what: Vec<What>,
    pub(super) format: Format,
    pub(super) selection: Selection,
    words: FileWords,
    filters: Filters,
    pseudonyms: Option<Pseudonymiser>,
}

impl Asked {
    /// Reads what the page or the command line asked for.
    pub(super) fn understand(turn: &mut Turn<'_>, input: &ExportInput) -> Result<Self, Failure> {
        turn.app.may_export()?;
        let (what, format) = what_and_format(input)?;
        let (from, to) = days(input)?;
        let language = Language::from_code(&input.language).unwrap_or(Language::En);
        let words = Words::new(language);
        let selection = Selection::of(turn, input, from, to)?;
        let who = selection.in_words(turn, &words)?;
        let key = input.pseudonyms.then(|| export_key(turn)).transpose()?;
        Ok(Self {
            what,
            format,
            selection,
            words: FileWords(words),
            filters: Filters { who, from, to },
            pseudonyms: key.map(|key| Pseudonymiser::new(&key)),
        })
    }

    /// What the writers need beside the rows.
    pub(super) fn export(&self, now: Moment) -> Export<'_> {
        let pseudonyms = self.pseudonyms.as_ref();
        Export {
            words: &self.words,
            people: pseudonyms.map_or(People::Names, People::Pseudonyms),
            created: super::moment(now),
            filters: &self.filters,
        }
    }
}

/// Several kinds of rows fit into a workbook only.
fn what_and_format(input: &ExportInput) -> Result<(Vec<What>, Format), Failure> {
    let wrong = || Failure::unexpected(&"no such export");
    let format = Format::from_code(&input.format).ok_or_else(wrong)?;
    let known = |code: &String| What::from_code(code);
    let different: BTreeSet<&String> = input.what.iter().collect();
    let what: Option<Vec<What>> = different.into_iter().map(known).collect();
    let what = what.filter(|what| what.len() == 1 || format == Format::Workbook);
    match what.filter(|what| !what.is_empty()) {
        Some(what) => Ok((what, format)),
        None => Err(wrong()),
    }
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
