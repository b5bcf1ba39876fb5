//! Makes any text printable: signs that no typeface of ours has, and words longer than a line.

use serde_json::Value;
use typst::text::Font;

/// A word is longer than a line when it has more signs than this.
const LONGEST_WORD: usize = 32;

/// Stands for a sign that no typeface of ours has. A sheet must not be refused for an emoji in a
/// name, and a PDF/A must not hold empty glyphs.
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
    for sign in text.chars() {
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
        // One emoji can be many signs; one mark says enough.
        if printed != UNKNOWN || !printable.ends_with(UNKNOWN) {
            printable.push(printed);
        }
    }
    printable
}

/// Signs that only change the one before them, and signs that show nothing.
fn joins(sign: char) -> bool {
    matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e0fff}')
}
