//! The words of the files: headings, explanations and the words of lists.

use crate::{Choice, Column, Kind};

/// Words in one language. The key functions of a catalogue implement it; tests bring their own.
pub trait Words {
    /// The text of a key such as `export-column-site`, or `None` when there is none.
    fn text(&self, key: &str) -> Option<String>;

    /// The language code, such as `de`.
    fn language(&self) -> &str;
}

/// The text of a key, or the key itself, so that a missing word never stops an export.
pub(crate) fn word(words: &dyn Words, key: &str) -> String {
    words.text(key).unwrap_or_else(|| key.to_owned())
}

/// The heading of a column.
pub(crate) fn heading(words: &dyn Words, column: &Column) -> String {
    words
        .text(&column.heading_key())
        .unwrap_or_else(|| column.name.to_owned())
}

/// The word for a code; a code without a word (a track of another pack) stays as it is.
pub(crate) fn code_word(words: &dyn Words, choice: Choice, code: &str) -> String {
    words
        .text(&choice.word_key(code))
        .unwrap_or_else(|| code.to_owned())
}

/// Words of codes, each looked up once; the lists are short.
pub(crate) struct CodeWords<'w> {
    words: &'w dyn Words,
    known: Vec<(Choice, String, String)>,
}

impl<'w> CodeWords<'w> {
    pub(crate) fn new(words: &'w dyn Words) -> Self {
        Self {
            words,
            known: Vec::new(),
        }
    }

    /// The word for a code of this column; a column without a list keeps the code.
    pub(crate) fn of<'s>(&'s mut self, column: &Column, code: &'s str) -> &'s str {
        let Kind::Code(choice) = column.kind else {
            return code;
        };
        let place = self
            .known
            .iter()
            .position(|(list, known, _)| *list == choice && known == code);
        let place = place.unwrap_or_else(|| {
            let word = code_word(self.words, choice, code);
            self.known.push((choice, code.to_owned(), word));
            self.known.len() - 1
        });
        self.known
            .get(place)
            .map_or(code, |(_, _, word)| word.as_str())
    }
}

/// Whether numbers are written with a decimal comma, so that lists are separated by semicolons.
pub(crate) fn decimal_comma(words: &dyn Words) -> bool {
    let language = words.language().split('-').next().unwrap_or_default();
    matches!(language, "de" | "nl" | "fr")
}
