//! Numbers in sentences.

use fluent_bundle::FluentValue;

use crate::Language;

/// A number that a sentence can take.
pub trait Number {
    /// The number as sentences use it.
    fn number(self) -> f64;
}

macro_rules! numbers {
    ($($exact:ty),*; $($wide:ty),*) => {
        $(impl Number for $exact {
            fn number(self) -> f64 {
                f64::from(self)
            }
        })*
        $(impl Number for $wide {
            #[allow(clippy::cast_precision_loss, reason = "nobody counts beyond 2^53 things")]
            fn number(self) -> f64 {
                self as f64
            }
        })*
    };
}

numbers!(u8, u16, u32, i32, f64; usize, u64, i64);

/// How the numbers of a language are written into its sentences.
pub(crate) fn written<Memoizer>(
    language: Language,
) -> fn(&FluentValue<'_>, &Memoizer) -> Option<String> {
    match language {
        Language::De | Language::Nl => |value, _| grouped(value, '.'),
        Language::Fr => |value, _| grouped(value, '\u{202f}'),
        _ => |value, _| grouped(value, ','),
    }
}

/// A whole number with `mark` between thousands, as `Intl.NumberFormat` writes it on the screen.
fn grouped(value: &FluentValue<'_>, mark: char) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = format!("{:.0}", number.value.abs());
    let length = digits.chars().count();
    let mut text = String::from(if number.value < 0.0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (length - at).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(number: f64, language: Language) -> Option<String> {
        written(language)(&FluentValue::from(number), &())
    }

    #[test]
    fn thousands_are_marked_as_the_language_does() {
        assert_eq!(
            text(1_234_567.0, Language::De).as_deref(),
            Some("1.234.567")
        );
        assert_eq!(text(1_234.0, Language::Nl).as_deref(), Some("1.234"));
        assert_eq!(
            text(20_000.0, Language::Fr).as_deref(),
            Some("20\u{202f}000")
        );
        assert_eq!(text(-1_000.0, Language::En).as_deref(), Some("-1,000"));
    }

    #[test]
    fn small_numbers_stay_bare() {
        assert_eq!(text(0.0, Language::De).as_deref(), Some("0"));
        assert_eq!(text(999.0, Language::De).as_deref(), Some("999"));
    }

    #[test]
    fn text_is_left_to_the_bundle() {
        assert_eq!(written(Language::De)(&FluentValue::from("1234"), &()), None);
    }
}
