//! Words that lessons do without, and why.

/// A word or phrase that is not used.
struct Banned {
    language: &'static str,
    words: &'static [&'static str],
    /// Words before it that make it something else.
    unless_after: &'static [&'static str],
    /// Words behind it that make it something else.
    unless_before: &'static [&'static str],
    reason: &'static str,
}

const EASY: &str = "Leave it out: for somebody who does not manage, it sounds like blame.";
const SURE: &str = "Leave it out: what everybody is said to know shames those who do not.";

const fn banned(
    language: &'static str,
    words: &'static [&'static str],
    unless_after: &'static [&'static str],
    unless_before: &'static [&'static str],
    reason: &'static str,
) -> Banned {
    Banned {
        language,
        words,
        unless_after,
        unless_before,
        reason,
    }
}

const BANNED: &[Banned] = &[
    banned("en", &["simply"], &[], &[], EASY),
    // "has just happened", "just now", "just like" are about time or likeness.
    banned(
        "en",
        &["just"],
        &[
            "has", "have", "had", "not", "i", "you", "was", "were", "you've", "i've",
        ],
        &[
            "now", "happened", "before", "after", "as", "like", "behind", "under", "over", "been",
        ],
        EASY,
    ),
    // "easy to guess" is about a password, not about the reader.
    banned("en", &["easy"], &["not", "too", "as"], &["to"], EASY),
    banned("en", &["obviously"], &[], &[], SURE),
    // "ist einfach zu erraten" is an adjective; "klicken Sie einfach" is a filler.
    banned(
        "de",
        &["einfach"],
        &[
            "ist",
            "sind",
            "war",
            "nicht",
            "so",
            "zu",
            "sehr",
            "möglichst",
            "wie",
        ],
        &["zu"],
        EASY,
    ),
    banned("de", &["nur", "kurz"], &[], &[], EASY),
    banned("de", &["schnell", "mal"], &[], &[], EASY),
    banned("de", &["kinderleicht"], &[], &[], EASY),
    banned("de", &["selbstverständlich"], &[], &[], SURE),
    // "een gewoon bericht" is an adjective.
    banned(
        "nl",
        &["gewoon"],
        &["een", "geen", "als", "is", "zijn", "was", "heel", "zo"],
        &["bericht", "nummer", "papier"],
        EASY,
    ),
    banned("nl", &["eenvoudigweg"], &[], &[], EASY),
    banned("nl", &["simpelweg"], &[], &[], EASY),
    banned("nl", &["kinderspel"], &[], &[], EASY),
    banned("fr", &["simplement"], &[], &[], EASY),
    banned("fr", &["il", "suffit"], &[], &[], EASY),
    banned("fr", &["il", "vous", "suffit"], &[], &[], EASY),
    banned("fr", &["évidemment"], &[], &[], SURE),
];

/// The banned words of a text: the word as written, and the reason.
pub(super) fn find<'t>(text: &'t str, language: &str) -> Vec<(&'t str, &'static str)> {
    let tokens: Vec<(&str, String)> = text
        .split_whitespace()
        .map(bare)
        .filter(|(word, _)| !word.is_empty())
        .collect();
    let mut found = Vec::new();
    for entry in BANNED.iter().filter(|entry| entry.language == language) {
        for (number, window) in tokens.windows(entry.words.len()).enumerate() {
            if !window
                .iter()
                .zip(entry.words)
                .all(|((_, word), banned)| word == banned)
            {
                continue;
            }
            let before = number.checked_sub(1).and_then(|place| tokens.get(place));
            let behind = tokens.get(number + entry.words.len());
            let is_other = |token: Option<&(&str, String)>, words: &[&str]| {
                token.is_some_and(|(_, word)| words.contains(&word.as_str()))
            };
            if !is_other(before, entry.unless_after) && !is_other(behind, entry.unless_before) {
                let word = window.first().map_or("", |(word, _)| word);
                found.push((word, entry.reason));
            }
        }
    }
    found
}

fn bare(token: &str) -> (&str, String) {
    let word = token.trim_matches(|c: char| !c.is_alphanumeric());
    (word, word.to_lowercase().replace('’', "'"))
}

/// Words with a sign between letters, such as "Freund*innen" or "étudiant·e": place and word.
pub(super) fn gender_signs(source: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut place = 0;
    for token in source.split_inclusive(char::is_whitespace) {
        let letters: Vec<char> = token.chars().collect();
        let signed = letters.windows(3).any(|window| match window {
            [before, sign, after] => {
                before.is_alphabetic() && "*·•:".contains(*sign) && after.is_lowercase()
            }
            _ => false,
        });
        if signed {
            found.push((place, token.trim()));
        }
        place += token.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, language: &str) -> Vec<String> {
        find(text, language)
            .into_iter()
            .map(|(word, _)| word.to_owned())
            .collect()
    }

    #[test]
    fn fillers_are_found_and_their_lookalikes_are_not() {
        assert_eq!(words("Simply click. It is easy!", "en"), ["Simply", "easy"]);
        assert_eq!(
            words("It has just happened; easy to guess.", "en"),
            [] as [&str; 0]
        );
        assert_eq!(
            words("Klicken Sie einfach hier, nur kurz.", "de"),
            ["einfach", "nur"]
        );
        assert_eq!(
            words("Es ist einfach zu erraten. Einfache Wörter.", "de"),
            [] as [&str; 0]
        );
        assert_eq!(
            words("Klik gewoon hier. Een gewoon bericht.", "nl"),
            ["gewoon"]
        );
        assert_eq!(words("Il suffit de cliquer.", "fr"), ["Il"]);
        assert_eq!(words("justice, simplyfied", "en"), [] as [&str; 0]);
    }

    #[test]
    fn signs_inside_words_are_found_but_not_emphasis_times_or_addresses() {
        let found = gender_signs(
            "Freund*innen étudiant·e Lehrer:innen *gut* 10:30 https://a.example l’*x*",
        );
        let words: Vec<&str> = found.into_iter().map(|(_, word)| word).collect();
        assert_eq!(words, ["Freund*innen", "étudiant·e", "Lehrer:innen"]);
    }
}
