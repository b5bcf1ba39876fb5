//! All pieces into a new folder, a file each: whole or not at all.

use super::{Course, Desk, name, wanted};
use crate::app::{Job, Turn};
use crate::wire::paper::{KitPiece, SaveKitInput, SavedKit};
use crate::{Failure, exports, paper};
use std::path::{Path, PathBuf};
use tilia_reports::ReportError;
use tilia_reports::paper::Sheet;
use tilia_words::Words;

/// Makes every piece, tells after each how far it is, and moves the folder to its place when it is whole.
pub(crate) fn save_kit(turn: &mut Turn<'_>, input: SaveKitInput) -> Result<SavedKit, Failure> {
    turn.app.trainer_view()?;
    turn.app.may_export()?;
    let path = turn.app.path(&input.folder)?;
    if path.exists() {
        return Err(Failure::new("file-exists"));
    }
    let words = paper::words(&input.kit.language);
    let (files, people) = {
        let Turn { app, now, job, .. } = turn;
        let course = Course::of(app, input.kit.group.as_deref(), &input.kit.language)?;
        let desk = Desk {
            app,
            course: &course,
            words: &words,
            now: *now,
        };
        let pieces = wanted(&input.kit, &course)?;
        let sheets = named(&desk, &pieces)?;
        let files = super::number(sheets.len());
        let fresh = Fresh::beside(&path)?;
        fill(&desk, &sheets, &fresh.0, *job)?;
        fresh.move_to(&path)?;
        (files, course.people())
    };
    let noted = exports::note(turn, &path, &format!("paper pdf {people} names"));
    if noted.is_err() {
        let _ = std::fs::remove_dir_all(&path);
    }
    noted?;
    Ok(SavedKit {
        path: path.display().to_string(),
        files,
    })
}

/// Every sheet under the name of its file.
fn named(desk: &Desk<'_>, pieces: &[KitPiece]) -> Result<Vec<(String, Sheet)>, Failure> {
    let mut named = Vec::new();
    for (place, piece) in pieces.iter().enumerate() {
        let begin = format!("{:02} {}", place + 1, name(*piece, desk.words));
        for sheet in desk.sheets(*piece)? {
            let file = match piece {
                KitPiece::Sheets | KitPiece::Twins => format!("{begin} - {}", sheet.title()),
                _ => begin.clone(),
            };
            named.push((format!("{}.pdf", speakable(&file)), sheet));
        }
    }
    Ok(named)
}

/// Without the signs that no file name may hold on some system, and not too long for any.
fn speakable(name: &str) -> String {
    let sign = |sign: char| match sign {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => ' ',
        other if other.is_control() => ' ',
        other => other,
    };
    let name: String = name.chars().map(sign).collect();
    let name: Vec<&str> = name.split_whitespace().collect();
    let name: String = name.join(" ").chars().take(80).collect();
    name.trim_end_matches([' ', '.']).to_owned()
}

fn fill(
    desk: &Desk<'_>,
    sheets: &[(String, Sheet)],
    folder: &Path,
    job: &mut dyn Job,
) -> Result<(), Failure> {
    let total = super::number(sheets.len());
    for (place, (file, sheet)) in sheets.iter().enumerate() {
        if !job.report(super::number(place), total) {
            return Err(Failure::new("stopped"));
        }
        let words = Words::new(desk.words.language());
        let made = paper::typeset(words, sheet, desk.now)?;
        paper::write(&made, &folder.join(file))?;
    }
    job.report(total, total);
    Ok(())
}

/// A folder under a temporary name; it goes away unless it is moved to its place.
struct Fresh(PathBuf);

impl Fresh {
    fn beside(path: &Path) -> Result<Self, Failure> {
        let missing = || Failure::new("path-missing");
        let parent = path.parent().filter(|parent| parent.is_dir());
        let parent = parent.ok_or_else(missing)?;
        let name = path.file_name().ok_or_else(missing)?.to_string_lossy();
        for attempt in 0..100 {
            let fresh = parent.join(format!(".{name}.{attempt}.tilia-new"));
            match std::fs::create_dir(&fresh) {
                Ok(()) => return Ok(Self(fresh)),
                Err(why) if why.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(why) => return Err(refused(why)),
            }
        }
        Err(Failure::new("path-refused"))
    }

    fn move_to(self, path: &Path) -> Result<(), Failure> {
        std::fs::rename(&self.0, path).map_err(refused)
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        // After a move there is nothing under this name any more.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn refused(why: std::io::Error) -> Failure {
    exports::failure(&ReportError::from(why))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_accepted_everywhere() {
        assert_eq!(speakable("02 Who: \"me\"? a/b\\c."), "02 Who me a b c");
        assert_eq!(speakable(&"ä".repeat(300)).chars().count(), 80);
    }
}
