//! The files of a pack, in memory. Everything else in this crate works on such a listing, so
//! that the pack inside the program, a folder on disk and an unpacked archive are all the same.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// Files deeper than this below the pack folder are not read.
const DEEPEST: usize = 6;

/// A listing from path (`safety/phishing/lesson.toml`, always with `/`) to content.
#[derive(Debug, Clone, Default)]
pub struct Files(BTreeMap<String, Cow<'static, [u8]>>);

impl Files {
    /// Reads every file below a pack folder. Hidden files, links and anything deeper than six
    /// folders are left out.
    ///
    /// # Errors
    /// The first folder or file that could not be read.
    pub fn from_folder(folder: &Path) -> io::Result<Self> {
        let mut files = Self::default();
        files.read_below(folder, "", 0)?;
        Ok(files)
    }

    fn read_below(&mut self, folder: &Path, prefix: &str, depth: usize) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let kind = entry.file_type()?;
            if kind.is_dir() && depth < DEEPEST {
                self.read_below(&entry.path(), &format!("{prefix}{name}/"), depth + 1)?;
            } else if kind.is_file() {
                let content = fs::read(entry.path())?;
                self.0
                    .insert(format!("{prefix}{name}"), Cow::Owned(content));
            }
        }
        Ok(())
    }

    /// The bytes of one file.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(AsRef::as_ref)
    }

    /// The text of one file; nothing when it is missing or not UTF-8.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.bytes(path)
            .and_then(|bytes| str::from_utf8(bytes).ok())
    }

    /// Whether the listing has this file.
    #[must_use]
    pub fn contains(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// All paths, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Adds or replaces one file.
    pub fn insert(&mut self, path: impl Into<String>, content: impl Into<Cow<'static, [u8]>>) {
        self.0.insert(path.into(), content.into());
    }

    /// Takes one file out.
    pub fn remove(&mut self, path: &str) -> bool {
        self.0.remove(path).is_some()
    }
}

impl<P: Into<String>, C: Into<Cow<'static, [u8]>>> FromIterator<(P, C)> for Files {
    fn from_iter<I: IntoIterator<Item = (P, C)>>(entries: I) -> Self {
        Self(
            entries
                .into_iter()
                .map(|(path, content)| (path.into(), content.into()))
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_with_forward_slashes_and_without_hidden_files() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("safety/phishing")).unwrap();
        fs::write(folder.path().join("safety/phishing/en.md"), "words").unwrap();
        fs::write(folder.path().join(".hidden"), "no").unwrap();
        let files = Files::from_folder(folder.path()).unwrap();
        assert_eq!(files.paths().collect::<Vec<_>>(), ["safety/phishing/en.md"]);
        assert_eq!(files.text("safety/phishing/en.md"), Some("words"));
    }

    #[test]
    fn a_borrowed_file_is_not_copied() {
        static INSIDE: &[u8] = b"id = \"x\"";
        let files: Files = [("pack.toml", INSIDE)].into_iter().collect();
        assert_eq!(files.bytes("pack.toml").unwrap().as_ptr(), INSIDE.as_ptr());
    }

    #[test]
    fn a_file_that_is_not_utf8_has_no_text() {
        let files: Files = [("en.md", vec![0xff, 0xfe])].into_iter().collect();
        assert_eq!(files.text("en.md"), None);
        assert!(files.contains("en.md"));
    }
}
