//! Lessons on disk or built in: checking, listing, and noting that a translation was compared.

use crate::{Failure, Moment, built_in_files, paper, time};
use std::io::Write as _;
use std::path::Path;
use tilia_course::{Date, Files, Pack, Problem, Severity};
use tilia_reports::paper::Paper;

/// What the checker found.
pub struct Checked {
    /// Every problem, by file and place.
    pub problems: Vec<Problem>,
    /// Lessons in the pack.
    pub lessons: u32,
    /// Languages of the pack.
    pub languages: u32,
}

impl Checked {
    /// Whether an error is among the problems; warnings do not count.
    pub fn has_errors(&self) -> bool {
        self.problems
            .iter()
            .any(|problem| problem.severity == Severity::Error)
    }
}

/// A lesson in the list.
pub struct Listed {
    /// Id.
    pub lesson: String,
    /// Track id.
    pub track: String,
    /// Title in the language asked for.
    pub title: String,
    /// Minutes.
    pub minutes: u32,
    /// `always`, `assigned` or `never`.
    pub record: &'static str,
}

/// The day to compare review dates with: the one named, else today.
///
/// # Errors
/// `bad-date`.
pub fn day(text: Option<&str>, now: Moment) -> Result<Option<Date>, Failure> {
    match text {
        Some(text) => text.parse().map(Some).map_err(|_| Failure::new("bad-date")),
        None => Ok(time::local_day(now).and_then(|day| day.to_string().parse().ok())),
    }
}

/// Checks a pack's folder, or the built-in pack.
///
/// # Errors
/// `file-unreadable` when the folder cannot be read.
pub fn check(folder: Option<&Path>, today: Option<Date>, strict: bool) -> Result<Checked, Failure> {
    let files = files(folder)?;
    let problems = tilia_course::check(&files, today, strict);
    let pack = Pack::load(files).unwrap_or_default();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(Checked {
        problems,
        lessons: count(pack.lessons.len()),
        languages: count(pack.languages.len()),
    })
}

/// Lists lessons in track order.
///
/// # Errors
/// `file-unreadable`, or `unexpected` for a pack that cannot be read: check it first.
pub fn list(folder: Option<&Path>, language: &str) -> Result<Vec<Listed>, Failure> {
    let pack =
        Pack::load(files(folder)?).map_err(|problems| Failure::unexpected(&problems.len()))?;
    let lessons = pack
        .tracks
        .iter()
        .flat_map(|track| &track.lessons)
        .filter_map(|id| pack.lesson(id));
    let listed = lessons.map(|lesson| Listed {
        lesson: lesson.id.to_string(),
        track: lesson.track.to_string(),
        title: pack.headline(&lesson.id, language).unwrap_or_default().0,
        minutes: u32::from(lesson.minutes),
        record: match lesson.record {
            tilia_course::Record::Always => "always",
            tilia_course::Record::Assigned => "assigned",
            tilia_course::Record::Never => "never",
        },
    });
    Ok(listed.collect())
}

/// Writes a whole lesson as a PDF, with its answers on the last pages. Gives back the number of pages.
///
/// # Errors
/// `unknown-lesson`, `file-unreadable`, or whatever the disk refuses; then there is no file.
pub fn print(
    folder: Option<&Path>,
    lesson: &str,
    language: &str,
    now: Moment,
    out: &Path,
) -> Result<u32, Failure> {
    let paper = sheet(folder, lesson, language, now)?;
    paper::write(&paper, out)?;
    Ok(u32::try_from(paper.pages).unwrap_or(u32::MAX))
}

fn sheet(
    folder: Option<&Path>,
    lesson: &str,
    language: &str,
    now: Moment,
) -> Result<Paper, Failure> {
    let pack =
        Pack::load(files(folder)?).map_err(|problems| Failure::unexpected(&problems.len()))?;
    let words = paper::words_for(&pack, lesson, language);
    let sheet = paper::twin(&pack, lesson, &words, now)?;
    paper::typeset(words, &sheet, now)
}

/// Notes in `translations.lock` that a text was compared with the present English.
///
/// # Errors
/// `not-accepted` with the reason; the lock is unchanged then.
pub fn accept(folder: &Path, lesson: &str, language: &str) -> Result<(), Failure> {
    let refused = |why: &dyn std::fmt::Display| Failure::new("not-accepted").with("detail", why);
    let text = tilia_course::accept(&files(Some(folder))?, lesson, language)
        .map_err(|why| refused(&why))?;
    let written = tilia_reports::write_beside(&folder.join("translations.lock"), |out| {
        out.write_all(text.as_bytes())
            .map_err(tilia_reports::ReportError::from)
    });
    written.map_err(|error| crate::exports::failure(&error))
}

fn files(folder: Option<&Path>) -> Result<Files, Failure> {
    match folder {
        Some(folder) => Files::from_folder(folder).map_err(|_| Failure::new("file-unreadable")),
        None => Ok(built_in_files()),
    }
}
