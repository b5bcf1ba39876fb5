//! The course that ships with the program, embedded so that no file of it can get lost.

use include_dir::{Dir, include_dir};
use std::borrow::Cow;
use std::path::Path;
use tilia_course::{Files, Pack, Problem};

static BASE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../lessons/tilia-base");

/// The files of the built-in pack, borrowed from the program itself.
pub fn built_in_files() -> Files {
    let mut files = Files::default();
    let mut folders = vec![&BASE];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        for file in folder.files() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            files.insert(path, Cow::Borrowed(file.contents()));
        }
    }
    files
}

/// The built-in pack. A test proves that it can be read, so that no start of the program depends on it.
pub(crate) fn built_in() -> Pack {
    Pack::load(built_in_files()).unwrap_or_else(|problems| {
        tracing::error!(count = problems.len(), "the built-in course cannot be read");
        Pack::default()
    })
}

/// A pack from a folder, where the tests' window shows one of its own.
///
/// # Errors
/// What keeps the folder from being read as a pack, one line each.
pub fn pack_in(folder: &Path) -> Result<Pack, String> {
    let files = Files::from_folder(folder).map_err(|error| error.to_string())?;
    let lines = |problems: Vec<Problem>| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        lines.join("\n")
    };
    Pack::load(files).map_err(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_course_can_be_read() {
        let pack = Pack::load(built_in_files()).unwrap_or_else(|problems| panic!("{problems:?}"));
        assert!(
            !pack.tracks.is_empty() && pack.lessons.values().all(|lesson| !lesson.steps.is_empty())
        );
    }
}
