//! Sentences, words and syllables, counted alike in four languages.

/// Words that end in a full stop without ending a sentence, in small letters.
const ABBREVIATIONS: &[&str] = &[
    "z.b.", "z.", "b.", "bzw.", "usw.", "ca.", "nr.", "dr.", "str.", "tel.", "d.h.", "u.a.",
    "bijv.", "bv.", "enz.", "mevr.", "dhr.", "p.", "ex.", "m.", "mme.", "etc.", "e.g.", "i.e.",
    "mr.", "mrs.", "ms.", "st.", "art.", "blz.", "max.", "min.", "vs.", "no.",
];

/// Months in German: "am 3. Mai" is one sentence.
const MONTHS: &[&str] = &[
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
];

/// A sentence: its words, as written.
pub(super) type Sentence<'t> = Vec<&'t str>;

/// The sentences of a text. A colon ends one too: what follows is a thought of its own.
pub(super) fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let mut all = Vec::new();
    let mut open = Vec::new();
    for (number, token) in tokens.iter().enumerate() {
        if token.chars().any(char::is_alphanumeric) {
            open.push(*token);
        }
        let next = tokens.get(number + 1).copied().unwrap_or_default();
        if ends(token, next) && !open.is_empty() {
            all.push(std::mem::take(&mut open));
        }
    }
    if !open.is_empty() {
        all.push(open);
    }
    all
}

fn ends(token: &str, next: &str) -> bool {
    let bare = token.trim_end_matches(['"', '”', '“', '»', '’', '\'', ')', ']']);
    if !bare.ends_with(['.', '!', '?', '…', ':']) {
        return false;
    }
    let small = bare
        .trim_start_matches(['"', '„', '“', '«', '‘', '('])
        .to_lowercase();
    if ABBREVIATIONS.contains(&small.as_str()) {
        return false;
    }
    let ordinal = small
        .strip_suffix('.')
        .is_some_and(|n| n.parse::<u8>().is_ok_and(|n| n <= 31));
    let month = next
        .trim_end_matches(|c: char| !c.is_alphabetic())
        .to_lowercase();
    !(ordinal && MONTHS.contains(&month.as_str()))
}

/// Syllables of a word: groups of vowels, with the silent endings of English and French.
pub(super) fn syllables(word: &str, language: &str) -> usize {
    let letters = word
        .chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase);
    // The u of "banque" is not heard.
    let small = letters.collect::<String>().replace("qu", "q");
    let mut count = 0;
    let mut inside = false;
    for letter in small.chars() {
        let vowel = "aeiouyäöüàâéèêëîïôûùœæáíóúÿ".contains(letter);
        count += usize::from(vowel && !inside);
        inside = vowel;
    }
    let silent: &[&str] = match language {
        "en" => &["e", "es", "ed"],
        "fr" => &["e", "es", "ent"],
        _ => &[],
    };
    let spoken_end = language == "en"
        && (small.ends_with("le") || small.ends_with("ted") || small.ends_with("ded"));
    let ending = silent
        .iter()
        .find(|ending| small.ends_with(**ending) && consonant_before(&small, ending));
    if count > 1 && ending.is_some() && !spoken_end {
        count -= 1;
    }
    count.max(1)
}

fn consonant_before(word: &str, ending: &str) -> bool {
    let before = word
        .strip_suffix(ending)
        .and_then(|rest| rest.chars().last());
    before.is_some_and(|letter| !"aeiouyéèêàâîôûäöü".contains(letter))
}

/// How easily a text reads: 60 and more is plain. Amstad 1978 (German), Douma 1960 (Dutch),
/// Kandel and Moles 1958 (French), Flesch 1948 (English); nothing for other languages.
pub(super) fn reading_ease(
    sentences: usize,
    words: usize,
    syllables: usize,
    language: &str,
) -> Option<f64> {
    #[allow(
        clippy::cast_precision_loss,
        reason = "counts of words in one file are small"
    )]
    let (length, weight) = (
        words as f64 / sentences.max(1) as f64,
        syllables as f64 / words.max(1) as f64,
    );
    match language {
        "de" => Some(180.0 - length - 58.5 * weight),
        "nl" => Some(206.84 - 0.93 * length - 77.0 * weight),
        "fr" => Some(207.0 - 1.015 * length - 73.6 * weight),
        "en" => Some(206.835 - 1.015 * length - 84.6 * weight),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(text: &str) -> Vec<usize> {
        sentences(text).iter().map(Vec::len).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        assert_eq!(
            lengths("She waits. Then she asks: who is it? Fine."),
            [2, 3, 3, 1]
        );
        assert_eq!(
            lengths("Am 3. Mai ruft Dr. Maes z. B. um 10.20 Uhr an."),
            [12]
        );
        assert_eq!(lengths("« Que faire ? » Elle attend."), [2, 2]);
        assert_eq!(lengths("“Stop.” He stops"), [1, 2]);
        assert_eq!(lengths("  "), [] as [usize; 0]);
    }

    #[test]
    fn syllables_are_counted_about_as_they_are_spoken() {
        for (word, language, count) in [
            ("Passwort", "de", 2),
            ("Bank", "de", 1),
            ("beveiliging", "nl", 4),
            ("message", "fr", 2),
            ("banque", "fr", 1),
            ("table", "en", 2),
            ("phone", "en", 1),
            ("waited", "en", 2),
            ("x", "en", 1),
        ] {
            assert_eq!(syllables(word, language), count, "{word}");
        }
    }

    #[test]
    fn short_words_read_more_easily() {
        let easy = reading_ease(10, 80, 100, "en").unwrap();
        let hard = reading_ease(4, 80, 160, "en").unwrap();
        assert!(easy > 90.0 && hard < 60.0, "{easy} {hard}");
        assert_eq!(reading_ease(1, 1, 1, "ar"), None);
    }
}
