//! Exports: what would leave the house is shown first, then written whole or not at all.

mod source;

use crate::app::Turn;
use crate::wire::trainer::{
    ExportField, ExportFileInput, ExportInput, ExportPreview, ExportTable, Exported,
};
use crate::{Failure, store, time};
use source::{Selection, Source};
use std::path::Path;
use tilia_reports::{CsvProfile, Export, Filters, People, Pseudonymiser, ReportError, Table, What};
use tilia_words::{Language, Words};

/// The words of a file, in its language.
struct FileWords(Words);

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
enum Format {
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

    fn ending(self) -> &'static str {
        match self {
            Self::Workbook => "xlsx",
            Self::Csv(_) => "csv",
            Self::JsonLines => "jsonl",
        }
    }
}

/// An export that was asked for, understood.
struct Asked {
    what: Vec<What>,
    format: Format,
    selection: Selection,
    words: FileWords,
    filters: Filters,
    pseudonyms: Option<Pseudonymiser>,
}

impl Asked {
    fn understand(turn: &mut Turn<'_>, input: &ExportInput) -> Result<Self, Failure> {
        let wrong = || Failure::unexpected(&"no such export");
        let format = Format::from_code(&input.format).ok_or_else(wrong)?;
        let what: Vec<What> = input
            .what
            .iter()
            .map(|code| What::from_code(code).filter(|what| *what != What::Summary))
            .collect::<Option<_>>()
            .ok_or_else(wrong)?;
        if what.is_empty() || (what.len() > 1 && format != Format::Workbook) {
            return Err(wrong());
        }
        let day = |text: &Option<String>| {
            text.as_ref()
                .map(|text| time::day(text).ok_or_else(|| Failure::new("bad-date")))
                .transpose()
        };
        let (from, to) = (day(&input.from)?, day(&input.to)?);
        if from.zip(to).is_some_and(|(from, to)| from > to) {
            return Err(Failure::new("export-dates"));
        }
        let words = FileWords(Words::new(
            Language::from_code(&input.language).unwrap_or(Language::En),
        ));
        let selection = Selection::of(turn, input, from, to)?;
        let filters = Filters {
            who: selection.in_words(turn, &words.0)?,
            from,
            to,
        };
        let pseudonyms = if input.pseudonyms {
            Some(Pseudonymiser::new(&export_key(turn)?))
        } else {
            None
        };
        Ok(Self {
            what,
            format,
            selection,
            words,
            filters,
            pseudonyms,
        })
    }

    fn export(&self, now: crate::Moment) -> Export<'_> {
        Export {
            words: &self.words,
            people: self
                .pseudonyms
                .as_ref()
                .map_or(People::Names, People::Pseudonyms),
            created: source::moment(now),
            filters: &self.filters,
        }
    }
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

/// Every field that would leave the house, with its meaning and the first row's value.
pub(crate) fn preview_export(
    turn: &mut Turn<'_>,
    input: ExportInput,
) -> Result<ExportPreview, Failure> {
    turn.app.trainer_view()?;
    let asked = Asked::understand(turn, &input)?;
    let export = asked.export(turn.now);
    let source = Source::of(turn.app, &asked.selection, &input.language)?;
    let tables = asked
        .what
        .iter()
        .map(|what| table(&export, &source, *what))
        .collect::<Result<Vec<_>, _>>()?;
    let today = time::local_day(turn.now)
        .map(|day| day.to_string())
        .unwrap_or_default();
    let name = if let [one] = asked.what.as_slice() {
        one.code()
    } else {
        What::Progress.code()
    };
    Ok(ExportPreview {
        tables,
        file_name: format!("tilia-{name}-{today}.{}", asked.format.ending()),
    })
}

fn table(export: &Export<'_>, source: &Source<'_>, what: What) -> Result<ExportTable, Failure> {
    let (rows, first) = source.look(what, export)?;
    let text = |key: &str| export.words.text(key).unwrap_or_default();
    let fields = export.columns(what).into_iter().map(|column| ExportField {
        name: text(&column.heading_key()),
        about: text(&column.about_key()),
        example: first.get(column.name).cloned().unwrap_or_else(|| {
            if rows == 0 {
                column.example.to_owned()
            } else {
                String::new()
            }
        }),
    });
    Ok(ExportTable {
        what: what.code().to_owned(),
        rows,
        fields: fields.collect(),
    })
}

/// Writes the file and notes it in the audit list.
pub(crate) fn export_progress(
    turn: &mut Turn<'_>,
    input: ExportFileInput,
) -> Result<Exported, Failure> {
    turn.app.trainer_view()?;
    let path = turn.app.path(&input.file)?;
    export_to(turn, &input.export, &path)
}

/// The same for the command line, which needs no ticket.
pub(crate) fn export_to(
    turn: &mut Turn<'_>,
    input: &ExportInput,
    path: &Path,
) -> Result<Exported, Failure> {
    let asked = Asked::understand(turn, input)?;
    let rows = write(turn, &asked, input, path)?;
    let (now, trainer) = (
        turn.now,
        turn.app.trainer.as_ref().map(|trainer| trainer.id),
    );
    let what: Vec<&str> = asked.what.iter().map(|what| what.code()).collect();
    let names = if input.pseudonyms {
        "pseudonyms"
    } else {
        "names"
    };
    let detail = format!("{} {} {rows} {names}", what.join("+"), input.format);
    turn.app
        .store()?
        .write(|tx| tx.audit(now, trainer, "exported", &detail))?;
    Ok(Exported {
        path: path.display().to_string(),
        rows,
    })
}

fn write(
    turn: &mut Turn<'_>,
    asked: &Asked,
    input: &ExportInput,
    path: &Path,
) -> Result<u32, Failure> {
    let export = asked.export(turn.now);
    let Turn { app, job, .. } = turn;
    let source = Source::of(app, &asked.selection, &input.language)?;
    let count = std::cell::Cell::new(0_u32);
    let job = std::cell::RefCell::new(job);
    let watch = || {
        count.set(count.get() + 1);
        !count.get().is_multiple_of(1000) || job.borrow_mut().report(count.get(), 0)
    };
    let mut tables: Vec<Table<'_>> = asked
        .what
        .iter()
        .map(|what| source.table(*what, &watch))
        .collect();
    let written = match asked.format {
        Format::Workbook => {
            let mut overview = source.table(What::Progress, &watch);
            let extra = (!asked.what.contains(&What::Progress)).then_some(&mut overview);
            tilia_reports::write_workbook(path, &export, &mut tables, extra)
        }
        Format::Csv(profile) => one(&mut tables, |table| {
            tilia_reports::write_csv(path, profile, &export, table)
        }),
        Format::JsonLines => one(&mut tables, |table| {
            tilia_reports::write_json_lines(path, &export, table)
        }),
    };
    let written = written.map_err(|error| failure(&error))?;
    Ok(u32::try_from(written.rows).unwrap_or(u32::MAX))
}

fn one<T>(
    tables: &mut [Table<'_>],
    write: impl FnOnce(&mut Table<'_>) -> Result<T, ReportError>,
) -> Result<T, ReportError> {
    match tables {
        [table] => write(table),
        _ => Err(ReportError::Cancelled),
    }
}

/// The failure a person meets when a file cannot be written.
pub(crate) fn failure(error: &ReportError) -> Failure {
    let code = match error {
        ReportError::DiskFull => "disk-full-elsewhere",
        ReportError::Vanished => "path-missing",
        ReportError::ReadOnly | ReportError::PermissionDenied => "path-refused",
        ReportError::FileTooLarge => "export-too-large",
        ReportError::Cancelled => "stopped",
        _ => return Failure::unexpected(error),
    };
    Failure::new(code)
}
