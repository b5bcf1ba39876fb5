//! The languages and what is known about each.

use std::borrow::Cow;

use crate::Language;

/// One table of `languages.toml`.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) right_to_left: bool,
    pub(crate) shipped: bool,
    pub(crate) transform: Option<fn(&str) -> Cow<'_, str>>,
    pub(crate) sources: &'static [&'static str],
}

impl Language {
    /// The languages that people can choose, in the order of `languages.toml`.
    pub fn shipped() -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(|language| language.facts().shipped)
    }

    /// The language of exactly this code, such as `fr` or `en-XA`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.code() == code)
    }

    /// The shipped language that suits a wish such as `fr_BE.UTF-8`; English when none does.
    #[must_use]
    pub fn suiting(wish: &str) -> Self {
        let main = wish.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::from_code(wish)
            .or_else(|| Self::shipped().find(|language| language.code().eq_ignore_ascii_case(main)))
            .unwrap_or(Self::En)
    }

    /// Code as in `lang="…"`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.facts().code
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.facts().name
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub const fn right_to_left(self) -> bool {
        self.facts().right_to_left
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn belgian_and_system_spellings_find_their_language() {
        assert_eq!(Language::suiting("fr_BE.UTF-8"), Language::Fr);
        assert_eq!(Language::suiting("nl-BE"), Language::Nl);
        assert_eq!(Language::suiting("DE"), Language::De);
        assert_eq!(Language::suiting("ar-XB"), Language::ArXb);
    }

    #[test]
    fn an_unknown_wish_becomes_english() {
        assert_eq!(Language::suiting("tlh"), Language::En);
        assert_eq!(Language::suiting(""), Language::En);
    }

    #[test]
    fn made_up_languages_are_not_on_offer() {
        let codes: Vec<&str> = Language::shipped().map(Language::code).collect();
        assert_eq!(codes, ["de", "nl", "fr", "en"]);
    }
}
