//! Sheets of paper: what the page asks for becomes a plain sheet, and `reports` sets it in type.

mod certificate;
mod kit;
mod lesson;
mod tasks;
mod text;
mod twin;

pub(crate) use certificate::open_certificate;
pub(crate) use kit::{cards_of_group, open_kit, save_kit};
pub(crate) use twin::{list_lessons, twin};

use crate::app::{App, Clock, Turn, Unwatched};
use crate::wire::paper::{SaveSheetInput, SavedSheet, SheetWish};
use crate::{Failure, Moment, exports, place, room_check, time};
use std::io::Write as _;
use std::path::Path;
use tilia_course::{LessonId, Pack};
use tilia_reports::ReportError;
use tilia_reports::paper::{Paper, Sheet, set_in_type};
use tilia_words::{Language, Words};

/// Makes a sheet and writes it, whole or not at all.
pub(crate) fn save_sheet(
    turn: &mut Turn<'_>,
    input: SaveSheetInput,
) -> Result<SavedSheet, Failure> {
    let path = turn.app.path_for_new_file(&input.file)?;
    let paper = make(turn, &input.sheet)?;
    write(&paper, &path)?;
    Ok(SavedSheet {
        path: path.display().to_string(),
    })
}

/// Makes a sheet for the printer. `input` is a [`SheetWish`] as JSON, as it comes from the page.
///
/// # Errors
/// As for `save_sheet`, except for those of the disk.
pub fn sheet_to_print(
    app: &mut App,
    input: serde_json::Value,
    clock: Clock,
) -> Result<Vec<u8>, Failure> {
    // The parser's own words could quote a name.
    let wish = serde_json::from_value(input)
        .map_err(|_| Failure::unexpected(&"input of another shape"))?;
    let mut unwatched = Unwatched;
    let mut turn = app.turn(clock, &mut unwatched);
    match make(&mut turn, &wish) {
        Ok(paper) => Ok(paper.pdf),
        Err(failure) => Err(turn.app.noted(failure)),
    }
}

fn make(turn: &mut Turn<'_>, wish: &SheetWish) -> Result<Paper, Failure> {
    let now = turn.now;
    let words = match wish.lesson() {
        Some(lesson) => words_for(turn.app.pack(), lesson, wish.language()),
        None => words(wish.language()),
    };
    let sheet = match wish {
        SheetWish::Lesson { lesson, .. } => lesson::sheet(turn, lesson, &words)?,
        SheetWish::Letter {
            lesson,
            step,
            blocks,
            ..
        } => lesson::letter(turn, lesson, step, blocks, &words)?,
        SheetWish::Certificate { name, topics, .. } => {
            certificate::sheet(turn, name, topics, &words)?
        }
        SheetWish::Twin { lesson, .. } => {
            turn.app.trainer_view()?;
            twin(turn.app.pack(), lesson, &words, now)?
        }
        SheetWish::Check { lines, .. } => room_check::sheet(turn, lines, &words)?,
        SheetWish::Kit { kit } => kit::sheet(turn, kit, &words)?,
    };
    typeset(words, &sheet, now)
}

/// The words of a sheet.
pub(crate) fn words(language: &str) -> Words {
    Words::new(Language::from_code(language).unwrap_or(Language::En))
}

/// The words of a sheet about a lesson: in the language in which the lesson is told, so that no
/// sheet mixes two.
pub(crate) fn words_for(pack: &Pack, lesson: &str, wanted: &str) -> Words {
    let told = pack.headline_told(&LessonId::from(lesson), wanted);
    told.map_or_else(|| words(wanted), |told| words(&told.language))
}

/// Sets a sheet in type.
pub(crate) fn typeset(words: Words, sheet: &Sheet, now: Moment) -> Result<Paper, Failure> {
    let made = time::local(now).unwrap_or_default();
    set_in_type(&exports::FileWords(words), sheet, made).map_err(|_| {
        // The typesetter's own words could quote the sheet.
        Failure::unexpected(&"a sheet could not be set in type")
    })
}

/// Writes a sheet beside its place and moves it there when it is whole.
pub(crate) fn write(paper: &Paper, path: &Path) -> Result<(), Failure> {
    place::usable(path)?;
    let written = tilia_reports::write_beside(path, |out| {
        out.write_all(&paper.pdf).map_err(ReportError::from)
    });
    written.map_err(|error| exports::failure(&error))
}

#[cfg(test)]
mod tests;
