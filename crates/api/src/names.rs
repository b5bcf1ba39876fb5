//! Names of people: cleaned, compared, sorted and shortened, in any script.

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use std::cmp::Ordering;
use unicode_normalization::UnicodeNormalization as _;

/// Longest name that is kept, in characters. Longer ones are cut: no real name is longer.
pub(crate) const LONGEST: usize = 300;

/// Picture cards, each with an outline of its own.
pub const PICTURES: [&str; 12] = [
    "bicycle", "kettle", "pear", "umbrella", "boat", "bell", "ladder", "lamp", "can", "hat",
    "fish", "mushroom",
];

/// A name as it is kept: composed, one space between words, without control and direction signs. None when nothing is left.
pub(crate) fn clean(name: &str) -> Option<String> {
    let visible: String = name
        .nfc()
        .map(|sign| if sign.is_whitespace() { ' ' } else { sign })
        .filter(|sign| !hidden(*sign))
        .collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    let name: String = words.join(" ").chars().take(LONGEST).collect();
    let name = name.trim_end().to_owned();
    (!name.is_empty()).then_some(name)
}

/// Text of several lines as it is kept: composed, without control and direction signs. None when nothing is left.
pub(crate) fn clean_text(text: &str) -> Option<String> {
    let visible: String = text
        .nfc()
        .filter(|sign| *sign == '\n' || !hidden(*sign))
        .collect();
    let text = visible.trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// Signs that change how the text around them is shown, or nothing at all.
fn hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// What makes two spellings the same person's: case and compatibility forms do not count, accents do.
pub(crate) fn key(name: &str) -> String {
    name.nfkc().collect::<String>().to_lowercase()
}

/// Sorts by the rules of a language.
pub(crate) struct Order(Option<CollatorBorrowed<'static>>);

impl Order {
    /// The rules of this language; code-point order where they cannot be had.
    pub(crate) fn of(language: &str) -> Self {
        let locale = language.parse::<Locale>().unwrap_or(Locale::UNKNOWN);
        Self(Collator::try_new(locale.into(), CollatorOptions::default()).ok())
    }

    /// Compares two names; equal ones by their signs, so that the order never depends on chance.
    pub(crate) fn compare(&self, left: &str, right: &str) -> Ordering {
        let by_rules = self
            .0
            .as_ref()
            .map_or(Ordering::Equal, |rules| rules.compare(left, right));
        by_rules.then_with(|| left.cmp(right))
    }
}

/// First names, with as much of the rest as it takes to tell two people of one group apart.
pub(crate) fn short(names: &[String]) -> Vec<String> {
    names.iter().map(|name| shortest(name, names)).collect()
}

fn shortest(name: &str, all: &[String]) -> String {
    let words: Vec<&str> = name.split(' ').collect();
    for count in 1..words.len() {
        let start: Vec<&str> = words.iter().take(count).copied().collect();
        let start = start.join(" ");
        let with_space = format!("{start} ");
        let alike = all.iter().filter(|other| {
            other.as_str() != name && (**other == start || other.starts_with(&with_space))
        });
        if alike.count() == 0 {
            return start;
        }
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_composed_and_lose_hidden_signs_only() {
        assert_eq!(
            clean("  Zoe\u{308}  D\u{2019}Hondt\u{202e}\t").as_deref(),
            Some("Zoë D\u{2019}Hondt")
        );
        assert_eq!(clean("=1+1").as_deref(), Some("=1+1"));
        assert_eq!(clean(" \u{200b}\u{202e} "), None);
        assert_eq!(clean(&"é".repeat(400)).unwrap().chars().count(), LONGEST);
        assert_eq!(clean("👩‍👩‍👧 مريم").as_deref(), Some("👩‍👩‍👧 مريم"));
    }

    #[test]
    fn notes_keep_their_lines_and_lose_hidden_signs() {
        assert_eq!(
            clean_text(" Hears badly.\r\n\u{202e}Sits in front. \n").as_deref(),
            Some("Hears badly.\nSits in front.")
        );
        assert_eq!(clean_text("\n\u{200b} \n"), None);
    }

    #[test]
    fn tiles_show_no_more_of_a_name_than_is_needed() {
        let names = ["Maria Peeters", "Maria Janssen", "Odette Maes", "Li"].map(str::to_owned);
        assert_eq!(
            short(&names),
            ["Maria Peeters", "Maria Janssen", "Odette", "Li"]
        );
    }

    #[test]
    fn names_are_sorted_by_the_rules_of_the_language() {
        let order = Order::of("de");
        let mut names = ["Zander", "Ärmel", "adam", "Östrich", "Oster"];
        names.sort_by(|left, right| order.compare(left, right));
        assert_eq!(names, ["adam", "Ärmel", "Oster", "Östrich", "Zander"]);
    }

    #[test]
    fn two_spellings_of_one_name_have_one_key() {
        assert_eq!(key("O'BRIAIN"), key("o'briain"));
        assert_ne!(key("Rene"), key("René"));
    }
}
