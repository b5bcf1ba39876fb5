//! The small text at the end of an event: a version digit and keys of the course.
//! Typed text cannot get in: only letters of keys pass.

use crate::error::{Error, Result};

/// Checks a name from the course: 1 to 80 of `a-z 0-9 . _ -`, so that no typed text passes.
///
/// # Errors
/// [`Error::NotAKey`].
pub fn check_key(key: &str) -> Result<&str> {
    let fits = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || "._-".contains(letter)
    };
    if (1..=80).contains(&key.len()) && key.chars().all(fits) {
        Ok(key)
    } else {
        Err(Error::NotAKey)
    }
}

/// What was chosen in an activity or item, as keys of the course.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chosen(String);

impl Chosen {
    /// Nothing to tell, for activities in which people type.
    #[must_use]
    pub fn nothing() -> Self {
        Self::default()
    }

    /// One or more keys, in the order in which they were chosen.
    ///
    /// # Errors
    /// [`Error::NotAKey`] when one is not a key.
    pub fn keys<'a>(keys: impl IntoIterator<Item = &'a str>) -> Result<Self> {
        let checked: Vec<&str> = keys.into_iter().map(check_key).collect::<Result<_>>()?;
        Ok(Self(checked.join(",")))
    }

    /// What went where: (card, box), (message, action), (switch, option).
    ///
    /// # Errors
    /// [`Error::NotAKey`] when one is not a key.
    pub fn pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let checked: Vec<String> = pairs
            .into_iter()
            .map(|(left, right)| Ok(format!("{}={}", check_key(left)?, check_key(right)?)))
            .collect::<Result<_>>()?;
        Ok(Self(checked.join(",")))
    }

    /// As text: keys separated by commas, pairs joined by `=`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Writes a detail of version 1.
pub(crate) fn version_1(body: &str) -> String {
    if body.is_empty() {
        String::new()
    } else {
        format!("1{body}")
    }
}

/// The body of a detail of version 1; empty for any other version.
pub(crate) fn body(detail: &str) -> &str {
    detail.strip_prefix('1').unwrap_or("")
}

/// The value behind a name in a body such as `track=safety,phase=0`.
pub(crate) fn value<'a>(body: &'a str, name: &str) -> Option<&'a str> {
    body.split(',')
        .filter_map(|pair| pair.split_once('='))
        .find_map(|(left, right)| (left == name).then_some(right))
}

/// The whole number behind a name.
pub(crate) fn number(body: &str, name: &str) -> Option<i64> {
    value(body, name)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_is_not_a_key() {
        for text in [
            "",
            "Anna",
            "my secret",
            "a,b",
            "a=b",
            "é",
            "1\n",
            &"x".repeat(81),
        ] {
            assert!(Chosen::keys([text]).is_err(), "{text:?}");
            assert!(Chosen::pairs([("card", text)]).is_err(), "{text:?}");
        }
    }

    #[test]
    fn keys_and_pairs_are_joined() {
        assert_eq!(Chosen::keys(["wait", "ask"]).unwrap().as_str(), "wait,ask");
        assert_eq!(
            Chosen::pairs([("m1", "keep"), ("m2", "report")])
                .unwrap()
                .as_str(),
            "m1=keep,m2=report"
        );
    }

    #[test]
    fn a_detail_of_an_unknown_version_has_no_body() {
        assert_eq!(
            body(&version_1("track=safety,phase=0")),
            "track=safety,phase=0"
        );
        assert_eq!(body("2track=safety"), "");
        assert_eq!(number("track=safety,phase=-3", "phase"), Some(-3));
        assert_eq!(number("track=safety", "phase"), None);
    }
}
