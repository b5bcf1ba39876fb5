//! What goes to speech-dispatcher and comes from it, in the words of its protocol.

use super::{Speed, Voice, plain_language};

/// A voice as the page shows it. Variants of one voice, such as `german+whisper`, would be hundreds.
pub(super) fn as_voice(name: String, language: String, dialect: Option<String>) -> Option<Voice> {
    if name.contains('+') || name.contains(char::is_control) {
        return None;
    }
    let country = language.split_once(['-', '_']).map(|(_, rest)| rest);
    Some(Voice {
        language: plain_language(&language),
        place: country.map(str::to_owned).or(dialect),
        id: name.clone(),
        name,
    })
}

/// The server's scale goes from -100 to 100; 0 is what the desktop is set to.
pub(super) fn rate(speed: Speed) -> i8 {
    match speed {
        Speed::Slow => -40,
        Speed::Normal => 0,
        Speed::Fast => 35,
    }
}

/// One line of the protocol: a lone full stop would end the text, so a leading one is doubled.
pub(super) fn as_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ").replace(char::is_control, " ");
    if line.starts_with('.') {
        format!(".{line}")
    } else {
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_end_the_text_or_give_an_order() {
        assert_eq!(as_line("."), "..");
        assert_eq!(as_line("...and then"), "....and then");
        assert_eq!(as_line("one\r\n.\r\nQUIT\r\n"), "one . QUIT");
        assert_eq!(as_line("a\u{0}b\u{7f}c"), "a b c");
    }

    #[test]
    fn variants_of_a_voice_are_left_out_and_countries_are_kept() {
        let voice = as_voice("French (Belgium)".into(), "fr-BE".into(), None).unwrap();
        assert_eq!(
            (voice.language.as_str(), voice.place.as_deref()),
            ("fr", Some("BE"))
        );
        assert_eq!(as_voice("German+whisper".into(), "de".into(), None), None);
    }
}
