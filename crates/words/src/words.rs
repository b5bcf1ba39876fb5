//! The sentences of one language.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::Language;
use crate::generated::KEYS;
use crate::number::written;

/// What is placed into a sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    /// Finished text.
    Text(&'a str),
    /// A number that chooses between forms.
    Number(f64),
}

/// The sentences of one language; cheap to share between threads.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the sentences of `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let facts = language.facts();
        let main = facts.code.split('-').next().unwrap_or_default();
        let plural_rules = if facts.transform.is_some() {
            "en"
        } else {
            main
        };
        let locale = plural_rules
            .parse::<LanguageIdentifier>()
            .unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.set_transform(facts.transform);
        bundle.set_formatter(Some(written(language)));
        for source in facts.sources {
            // The build has read these files; what it let through has no errors.
            let resource = FluentResource::try_new((*source).to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
        }
        Self { language, bundle }
    }

    /// The language of these sentences.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The sentence of a key that is put together at run time, such as `error-` and a code.
    ///
    /// `None` for an unknown key. A number may arrive as text; a variable that is
    /// missing shows its name.
    #[must_use]
    pub fn text_by_key(&self, key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let at = KEYS.binary_search_by_key(&key, |(name, _)| name).ok()?;
        let (name, numbers) = KEYS.get(at)?;
        let args: Vec<(&str, Value<'_>)> = args
            .iter()
            .map(|(name, value)| (*name, counted(numbers, name, *value)))
            .collect();
        Some(self.format(name, &args))
    }

    pub(crate) fn format(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            return key.to_owned();
        };
        let mut placed = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Value::Text(text) => placed.set(*name, *text),
                Value::Number(number) => placed.set(*name, *number),
            }
        }
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&placed), &mut errors)
            .into_owned()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// Turns text into a number where the sentence chooses by number.
fn counted<'a>(numbers: &[&str], name: &str, value: Value<'a>) -> Value<'a> {
    match value {
        Value::Text(text) if numbers.contains(&name) => text.parse().map_or(value, Value::Number),
        _ => value,
    }
}
