//! `languages.toml`: which languages there are.

use std::path::Path;

/// The language that all others are compared with.
pub(crate) const REFERENCE: &str = "en";

/// One `[[languages]]` table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Language {
    /// Code as in `lang="…"`; also the folder's name.
    pub(crate) code: String,
    /// What the language calls itself.
    pub(crate) name: String,
    /// `ltr` or `rtl`.
    pub(crate) direction: String,
    /// Whether people can choose it, and therefore every key must be there.
    pub(crate) shipped: bool,
    /// For made-up languages: how English is changed.
    pub(crate) transform: Option<String>,
}

/// Reads `languages.toml`; every fault becomes one sentence in `problems`.
pub(crate) fn read(locales: &Path, problems: &mut Vec<String>) -> Vec<Language> {
    let path = locales.join("languages.toml");
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            problems.push(format!("{}: {error}", path.display()));
            return Vec::new();
        }
    };
    match text.parse::<toml::Table>() {
        Ok(table) => from_table(&table, problems),
        Err(error) => {
            problems.push(format!("languages.toml: {error}"));
            Vec::new()
        }
    }
}

fn from_table(table: &toml::Table, problems: &mut Vec<String>) -> Vec<Language> {
    let rows = table.get("languages").and_then(toml::Value::as_array);
    let mut languages = Vec::new();
    for row in rows.into_iter().flatten() {
        match language(row) {
            Ok(language) => languages.push(language),
            Err(problem) => problems.push(format!("languages.toml: {problem}")),
        }
    }
    if !languages.iter().any(|l: &Language| l.code == REFERENCE) {
        problems.push(format!("languages.toml: `{REFERENCE}` is missing"));
    }
    languages
}

fn language(row: &toml::Value) -> Result<Language, String> {
    let word = |key: &str| {
        row.get(key)
            .and_then(toml::Value::as_str)
            .map(str::to_owned)
    };
    let needed = |key: &str| word(key).ok_or(format!("a language without `{key}`"));
    let code = needed("code")?;
    let direction = needed("direction")?;
    if direction != "ltr" && direction != "rtl" {
        return Err(format!("`{code}`: the direction is `ltr` or `rtl`"));
    }
    let transform = word("transform");
    if let Some(rule) = &transform
        && rule != "accented"
        && rule != "mirrored"
    {
        return Err(format!("`{code}`: unknown transform `{rule}`"));
    }
    Ok(Language {
        name: needed("name")?,
        direction,
        shipped: row
            .get("shipped")
            .and_then(toml::Value::as_bool)
            .unwrap_or(false),
        transform,
        code,
    })
}
