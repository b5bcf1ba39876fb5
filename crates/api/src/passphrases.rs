//! Passphrases: how hard one is to guess and why, and an offered way to make one. Nothing here keeps, logs or
//! repeats what was typed.

use crate::Failure;
use crate::app::Turn;
use crate::wire::passphrase::{
    GuessReason, PassphraseInput, PassphraseStrength, SuggestedPassphrase,
};
use crate::wire::visit::LanguageInput;
use zxcvbn::feedback::Warning;
use zxcvbn::matching::patterns::MatchPattern;
use zxcvbn::{Entropy, zxcvbn};

/// zxcvbn's "safely unguessable": enough against somebody who sits at this PC.
const ENOUGH: u32 = 3;

/// Words of an offered passphrase. Four of 256 are 4 294 967 296 passphrases: an example of the way, and beyond
/// what can be tried by hand or at a website.
const OFFERED: usize = 4;

/// What many people in Belgium take, and zxcvbn's English lists do not know: clubs, places, rows of keys, names,
/// pets, days, and words of love.
const OFTEN: &str = include_str!("passphrases/often.txt");

/// How strong a passphrase is, and what makes it weak.
pub(crate) fn check_passphrase(
    _turn: &mut Turn<'_>,
    input: PassphraseInput,
) -> Result<PassphraseStrength, Failure> {
    let entropy = judge(&input.passphrase, words(&input.language));
    let score = score(&entropy);
    Ok(PassphraseStrength {
        score,
        enough: score >= ENOUGH,
        reasons: reasons(&entropy),
    })
}

/// Four words that chance has put together.
pub(crate) fn suggest_passphrase(
    turn: &mut Turn<'_>,
    input: LanguageInput,
) -> Result<SuggestedPassphrase, Failure> {
    let passphrase = put_together(words(&input.language), turn.app.bytes());
    Ok(SuggestedPassphrase { passphrase })
}

/// Whether a trainer may use it.
pub(crate) fn is_enough(passphrase: &str) -> bool {
    score(&judge(passphrase, "")) >= ENOUGH
}

/// The 256 words that are offered in a language; for a language without any the English ones.
fn words(language: &str) -> &'static str {
    match language {
        "de" => include_str!("passphrases/de.txt"),
        "fr" => include_str!("passphrases/fr.txt"),
        "nl" => include_str!("passphrases/nl.txt"),
        _ => include_str!("passphrases/en.txt"),
    }
}

fn put_together(words: &str, chance: [u8; OFFERED]) -> String {
    let chosen = chance
        .iter()
        .filter_map(|at| words.lines().nth(usize::from(*at)));
    chosen.collect::<Vec<_>>().join(" ")
}

/// Words that are offered count as words everybody knows. zxcvbn takes a space for a part of its own, yet it is
/// what anybody would try between two words; the weaker of both views counts.
fn judge(passphrase: &str, words: &str) -> Entropy {
    // The earlier a word stands, the sooner it is tried; the offered ones first, for they are shown to everybody.
    let known: Vec<&str> = words.lines().chain(OFTEN.lines()).collect();
    let joined: String = passphrase.split_whitespace().collect();
    let as_typed = zxcvbn(passphrase, &known);
    if joined == passphrase {
        return as_typed;
    }
    let joined = zxcvbn(&joined, &known);
    if joined.guesses() < as_typed.guesses() {
        joined
    } else {
        as_typed
    }
}

fn score(entropy: &Entropy) -> u32 {
    u32::from(u8::from(entropy.score()))
}

/// What makes it weak, each reason once; nothing where it is not weak.
fn reasons(entropy: &Entropy) -> Vec<GuessReason> {
    let Some(feedback) = entropy.feedback() else {
        return Vec::new();
    };
    let mut found: Vec<GuessReason> = feedback
        .warning()
        .and_then(known_to_all)
        .into_iter()
        .collect();
    for part in entropy.sequence() {
        let reason = match &part.pattern {
            MatchPattern::Dictionary(_) if often(&part.token) => GuessReason::Common,
            MatchPattern::Dictionary(_) if found.is_empty() => GuessReason::Word,
            MatchPattern::Spatial(_) => GuessReason::Keyboard,
            MatchPattern::Repeat(_) => GuessReason::Repeat,
            MatchPattern::Sequence(_) => GuessReason::Sequence,
            MatchPattern::Regex(_) | MatchPattern::Date(_) => GuessReason::Date,
            MatchPattern::Dictionary(_) | MatchPattern::BruteForce => continue,
        };
        if !found.contains(&reason) {
            found.push(reason);
        }
    }
    found
}

/// Whether many people take it.
fn often(token: &str) -> bool {
    let token = token.to_lowercase();
    OFTEN.lines().any(|word| word == token)
}

fn known_to_all(warning: Warning) -> Option<GuessReason> {
    match warning {
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => Some(GuessReason::Common),
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => Some(GuessReason::Name),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const LANGUAGES: [&str; 4] = ["de", "nl", "fr", "en"];

    fn judged(passphrase: &str, language: &str) -> (u32, Vec<GuessReason>) {
        let entropy = judge(passphrase, words(language));
        (score(&entropy), reasons(&entropy))
    }

    #[test]
    fn every_language_offers_256_words_that_any_keyboard_can_type() {
        for language in LANGUAGES {
            let list: BTreeSet<&str> = words(language).lines().collect();
            assert_eq!(list.len(), 256, "{language}");
            for word in list {
                let typed = word.bytes().all(|letter| letter.is_ascii_lowercase());
                assert!(
                    typed && (4..=9).contains(&word.len()) || word.len() == 3,
                    "{word}"
                );
            }
        }
    }

    #[test]
    fn four_words_of_chance_are_strong_also_for_somebody_who_knows_the_list() {
        for language in LANGUAGES {
            for step in 0..64_u8 {
                let chance = [step, 100 + step, 190 + step, 255 - step];
                let offered = put_together(words(language), chance);
                assert_eq!(offered.split(' ').count(), 4, "{offered}");
                let (score, reasons) = judged(&offered, language);
                assert!(score >= ENOUGH && reasons.is_empty(), "{offered}: {score}");
            }
        }
    }

    #[test]
    fn two_words_of_the_own_language_are_not_enough() {
        for (language, words) in [
            ("de", "apfel birne"),
            ("fr", "abricot poire"),
            ("nl", "appel peer"),
        ] {
            let (score, reasons) = judged(words, language);
            assert!(score < ENOUGH, "{words}: {score}");
            assert!(reasons.contains(&GuessReason::Word), "{words}: {reasons:?}");
        }
    }

    #[test]
    fn what_makes_it_weak_is_named() {
        for (passphrase, reason) in [
            ("password", GuessReason::Common),
            ("wachtwoord", GuessReason::Common),
            ("Motdepasse1", GuessReason::Common),
            ("ClubBrugge", GuessReason::Common),
            ("rouches2024", GuessReason::Common),
            ("KAS Eupen", GuessReason::Common),
            ("bonnemaman", GuessReason::Common),
            ("azertyuiop", GuessReason::Common),
            ("jennifer", GuessReason::Name),
            ("tulip", GuessReason::Word),
            ("sdfghjkl", GuessReason::Keyboard),
            ("kkkkkkkkk", GuessReason::Repeat),
            ("ghijklmno", GuessReason::Sequence),
            ("14-07-1951", GuessReason::Date),
        ] {
            let (score, reasons) = judged(passphrase, "en");
            assert!(score < ENOUGH, "{passphrase}: {score}");
            assert!(reasons.contains(&reason), "{passphrase}: {reasons:?}");
        }
    }

    #[test]
    fn what_people_here_take_often_is_never_enough() {
        for word in OFTEN.lines() {
            for typed in [word.to_owned(), format!("{word}1"), format!("{word}{word}")] {
                let (score, _) = judged(&typed, "fr");
                assert!(score < ENOUGH, "{typed}: {score}");
            }
        }
        let list: BTreeSet<&str> = OFTEN.lines().collect();
        assert_eq!(list.len(), OFTEN.lines().count());
    }

    #[test]
    fn any_text_can_be_judged() {
        for text in [
            "",
            " ",
            "\u{0}",
            "👩‍👩‍👧‍👦🔑",
            "كلمة سر طويلة جدا",
            &"ab 1".repeat(2_000),
        ] {
            let (score, _) = judged(text, "fr");
            assert!(score <= 4, "{score}");
        }
    }
}
