//! Two made-up languages for tests: English, changed by rule.

use std::borrow::Cow;

const ACCENTS: &str = "aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ";
const ARABIC: &str = "aاbبcجdدeهfفgغhحiيjژkكlلmمnنoوpپqقrرsسtتuوvڤwوxخyيzز";

/// Latin letters with marks, 40 % longer: shows text that is cut off or written into the code.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    let marked: String = text
        .chars()
        .map(|letter| exchanged(ACCENTS, letter))
        .collect();
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    if letters < 2 {
        return Cow::Owned(marked);
    }
    let words = marked.trim_end();
    let space: String = marked.chars().skip(words.chars().count()).collect();
    Cow::Owned(format!(
        "{words}{}{space}",
        "~".repeat((letters * 2).div_ceil(5))
    ))
}

/// Arabic letters: shows what does not mirror.
pub(crate) fn mirrored(text: &str) -> Cow<'_, str> {
    Cow::Owned(
        text.to_lowercase()
            .chars()
            .map(|letter| exchanged(ARABIC, letter))
            .collect(),
    )
}

fn exchanged(pairs: &str, letter: char) -> char {
    let mut all = pairs.chars();
    while let (Some(from), Some(to)) = (all.next(), all.next()) {
        if from == letter {
            return to;
        }
    }
    letter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accented_text_is_two_fifths_longer_and_keeps_its_space() {
        assert_eq!(accented("Continue "), "Çóñtíñúé~~~~ ");
    }

    #[test]
    fn single_letters_and_marks_stay_short() {
        assert_eq!(accented(": "), ": ");
        assert_eq!(accented("a"), "á");
    }

    #[test]
    fn mirrored_text_has_no_latin_letter() {
        let text = mirrored("The quick brown fox jumps over the lazy dog");
        assert!(
            !text.chars().any(|letter| letter.is_ascii_alphabetic()),
            "{text}"
        );
    }
}
