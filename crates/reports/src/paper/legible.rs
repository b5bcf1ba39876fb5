//! Makes any text printable: signs that no typeface of ours has, and words longer than a line.

use serde_json::Value;
use std::borrow::Cow;
use typst::text::Font;

/// A word is longer than a line when it has more signs than this.
const LONGEST_WORD: usize = 32;

/// Stands for a letter that no typeface of ours has: a PDF/A must not hold empty glyphs, and nobody may think that a
/// name ends earlier. Emoji are left out instead, unless there is nothing else.
const UNKNOWN: char = '\u{fffd}';

/// Where a line may break although there is no space.
const MAY_BREAK: char = '\u{200b}';

/// Makes every text in here printable. Keys and pictures stay as they are.
pub(super) fn make_legible(value: &mut Value, fonts: &[Font]) {
    match value {
        Value::String(text) => *text = legible(text, fonts),
        Value::Array(list) => list.iter_mut().for_each(|one| make_legible(one, fonts)),
        Value::Object(fields) => {
            for (name, one) in fields {
                if name != "svg" {
                    make_legible(one, fonts);
                }
            }
        }
        _ => {}
    }
}

pub(super) fn legible(text: &str, fonts: &[Font]) -> String {
    let known = |sign: char| {
        fonts
            .iter()
            .any(|font| font.info().coverage.contains(sign.into()))
    };
    let mut printable = String::with_capacity(text.len());
    let mut unbroken = 0;
    for sign in without_emoji(text, known).chars() {
        if joins(sign) || (sign.is_control() && sign != '\n') {
            continue;
        }
        unbroken = if sign.is_whitespace() {
            0
        } else {
            unbroken + 1
        };
        if unbroken > LONGEST_WORD && !unbroken.is_multiple_of(2) {
            printable.push(MAY_BREAK);
        }
        let printed = if sign.is_whitespace() || known(sign) {
            sign
        } else {
            UNKNOWN
        };
        // One mark says enough.
        if printed != UNKNOWN || !printable.ends_with(UNKNOWN) {
            printable.push(printed);
        }
    }
    printable
}

/// The text without emoji that no typeface of ours has, and without the spaces that stood between them and the rest.
fn without_emoji(text: &str, known: impl Fn(char) -> bool) -> Cow<'_, str> {
    let gone = |sign: char| is_emoji(sign) && !known(sign);
    if !text.contains(gone) {
        return Cow::Borrowed(text);
    }
    let edge = |sign: char| sign == ' ' || joins(sign);
    let parts = text.split(gone).map(|part| part.trim_matches(edge));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        return Cow::Owned(UNKNOWN.to_string());
    }
    Cow::Owned(parts.join(" "))
}

fn is_emoji(sign: char) -> bool {
    matches!(sign, '\u{2300}'..='\u{23ff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// Signs that only change the one before them, and signs that show nothing.
fn joins(sign: char) -> bool {
    matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::super::typesetter::fonts;
    use super::*;

    #[track_caller]
    fn prints(text: &str, printed: &str) {
        assert_eq!(legible(text, fonts()), printed);
    }

    #[test]
    fn a_name_keeps_its_letters_and_loses_its_emoji() {
        prints("Zoé 🌸 Çelik", "Zoé Çelik");
        prints("🌸 Zoé🌸", "Zoé");
        prints("Ana \u{1f469}\u{1f3fd}\u{200d}\u{1f33e}", "Ana");
        prints("Ελένη", "Ελένη");
    }

    #[test]
    fn what_cannot_be_printed_is_marked_where_it_matters() {
        prints("🌸🌸", "\u{fffd}");
        prints("李明 Maes", "\u{fffd} Maes");
        prints("", "");
        prints("two  spaces stay ", "two  spaces stay ");
    }

    #[test]
    fn a_word_longer_than_a_line_may_break() {
        assert!(legible(&"a".repeat(40), fonts()).contains(MAY_BREAK));
        prints(&"a".repeat(LONGEST_WORD), &"a".repeat(LONGEST_WORD));
    }
}
