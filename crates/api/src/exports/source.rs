//! Rows for exports, streamed from the records and completed with what the course knows.

mod answers;
mod assessments;
mod courses;
mod progress;
mod statements;
mod summary;

use super::Failure;
use super::selection::Selection;
use crate::app::App;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tilia_course::{LessonId, Pack};
use tilia_records as records;
use tilia_records::{GroupId, View};
use tilia_reports::{CsvProfile, Export, ReportError, Row, Table, What};

/// Rows of one selection.
pub(super) struct Source<'a> {
    view: View<'a>,
    pack: &'a Pack,
    site: &'a str,
    selection: &'a Selection,
    titles: BTreeMap<&'a str, String>,
    competences: BTreeMap<&'a str, String>,
    planned: HashMap<GroupId, BTreeSet<String>>,
}

/// Why a walk through the records ended early.
enum Stop {
    Records(records::Error),
    Report(ReportError),
}

impl From<records::Error> for Stop {
    fn from(error: records::Error) -> Self {
        Self::Records(error)
    }
}

impl Stop {
    fn into_report(self) -> ReportError {
        match self {
            Self::Records(error) => ReportError::rows(error),
            Self::Report(error) => error,
        }
    }
}

impl<'a> Source<'a> {
    /// Looks up what every row needs.
    pub(super) fn of(
        app: &'a App,
        selection: &'a Selection,
        language: &str,
    ) -> Result<Self, Failure> {
        let (view, pack) = (app.view()?, app.pack());
        let title = |id: &LessonId| pack.headline(id, language).unwrap_or_default().0;
        let mut planned: HashMap<GroupId, BTreeSet<String>> = HashMap::new();
        for course in view.courses(None)? {
            let plan = planned.entry(course.group).or_default();
            plan.extend(course.lessons);
        }
        let ids = pack.lessons.keys();
        let lessons = pack.lessons.iter();
        Ok(Self {
            view,
            pack,
            site: app.site(),
            selection,
            titles: ids.map(|id| (id.as_str(), title(id))).collect(),
            competences: lessons
                .map(|(id, lesson)| (id.as_str(), competences(lesson)))
                .collect(),
            planned,
        })
    }

    /// A streamed table; `watch` is asked at every row whether to go on.
    pub(super) fn table<'t>(&'t self, what: What, watch: &'t dyn Fn() -> bool) -> Table<'t> {
        Table::new(what, move |sink| {
            let mut watched = |row: &Row<'_>| {
                if watch() {
                    sink(row)
                } else {
                    Err(ReportError::Cancelled)
                }
            };
            match what {
                What::Progress => self.progress(&mut watched),
                What::Assessments => self.assessments(&mut watched),
                What::Answers => self.answers(&mut watched),
                What::Summary => self.summary(&mut watched),
                What::Courses => self.courses(&mut watched),
            }
        })
    }

    /// How many rows there are, and the first one by column; `watch` as in [`Source::table`].
    pub(super) fn look(
        &self,
        what: What,
        export: &Export<'_>,
        watch: &dyn Fn() -> bool,
    ) -> Result<(u32, HashMap<&'static str, String>), Failure> {
        let mut beginning = Beginning::default();
        let mut table = self.table(what, watch);
        let written = tilia_reports::csv_into(&mut beginning, CsvProfile::Data, export, &mut table);
        let rows = written.map_err(|error| super::failure(&error))?.rows;
        let mut reader = csv::Reader::from_reader(beginning.0.as_slice());
        let first = reader.records().next().and_then(Result::ok);
        let first = first.unwrap_or_default();
        let names = export.columns(what).into_iter().map(|column| column.name);
        let cells = names.zip(first.iter().map(str::to_owned)).collect();
        Ok((u32::try_from(rows).unwrap_or(u32::MAX), cells))
    }
}

/// Codes of a lesson's competences, as one cell holds them.
fn competences(lesson: &tilia_course::Lesson) -> String {
    let codes = lesson.competences.iter();
    let codes: Vec<&str> = codes.map(tilia_course::CompetenceCode::as_str).collect();
    codes.join(" ")
}

/// Keeps the beginning of what is written: headings and the first row. A million rows cost no memory.
#[derive(Default)]
struct Beginning(Vec<u8>);

impl Beginning {
    const KEPT: usize = 64 * 1024;
}

impl std::io::Write for Beginning {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let room = Self::KEPT.saturating_sub(self.0.len());
        self.0.extend(bytes.iter().take(room));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
