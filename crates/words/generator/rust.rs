//! Writes the Rust side: the languages and one function per key.

use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Key};
use crate::languages::Language;
use crate::message::{Kind, Variable};

/// The text of the generated Rust file.
pub(crate) fn source(catalogue: &Catalogue) -> String {
    let mut out = String::new();
    languages(&mut out, catalogue);
    key_table(&mut out, catalogue);
    out.push_str("impl Words {\n");
    for key in &catalogue.keys {
        function(&mut out, key);
    }
    out.push_str("}\n");
    out
}

fn languages(out: &mut String, catalogue: &Catalogue) {
    out.push_str("/// A language of Tilia, from `locales/languages.toml`.\n");
    out.push_str("#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n");
    out.push_str("pub enum Language {\n");
    for language in &catalogue.languages {
        let _ = writeln!(out, "    /// {}\n    {},", language.name, variant(language));
    }
    out.push_str(
        "}\n\nimpl Language {\n    /// Every language, made-up ones for tests included.\n",
    );
    let all: Vec<String> = catalogue
        .languages
        .iter()
        .map(|l| format!("Self::{}", variant(l)))
        .collect();
    let _ = writeln!(
        out,
        "    pub const ALL: &'static [Self] = &[{}];\n",
        all.join(", ")
    );
    out.push_str("    pub(crate) const fn facts(self) -> &'static Facts {\n        match self {\n");
    for language in &catalogue.languages {
        let _ = writeln!(
            out,
            "            Self::{} => &Facts {{ code: {:?}, name: {:?}, right_to_left: {}, \
             shipped: {}, transform: {}, sources: &[{}] }},",
            variant(language),
            language.code,
            language.name,
            language.direction == "rtl",
            language.shipped,
            transform(language),
            sources(catalogue, language),
        );
    }
    out.push_str("        }\n    }\n}\n\n");
}

/// `en-XA` → `EnXa`.
fn variant(language: &Language) -> String {
    language.code.split('-').map(capitalised).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    first
        .into_iter()
        .chain(letters.map(|c| c.to_ascii_lowercase()))
        .collect()
}

fn transform(language: &Language) -> String {
    match &language.transform {
        Some(rule) => format!("Some(crate::made_up::{rule})"),
        None => "None".to_owned(),
    }
}

/// `include_str!` of the language's files; a made-up language reads the English ones.
fn sources(catalogue: &Catalogue, language: &Language) -> String {
    let code = if language.transform.is_some() {
        crate::languages::REFERENCE
    } else {
        &language.code
    };
    let files = catalogue.files.get(code).map_or(&[][..], Vec::as_slice);
    let includes: Vec<String> = files
        .iter()
        .map(|path| format!("include_str!({:?})", path.display().to_string()))
        .collect();
    includes.join(", ")
}

fn key_table(out: &mut String, catalogue: &Catalogue) {
    out.push_str("/// Every key with its number variables, sorted by key.\n");
    out.push_str("pub(crate) const KEYS: &[(&str, &[&str])] = &[\n");
    for key in &catalogue.keys {
        let numbers: Vec<&str> = key
            .variables
            .iter()
            .filter(|v| v.kind == Kind::Number)
            .map(|v| v.name.as_str())
            .collect();
        let _ = writeln!(out, "    ({:?}, &{numbers:?}),", key.name);
    }
    out.push_str("];\n\n");
}

fn function(out: &mut String, key: &Key) {
    documentation(out, &key.english);
    let parameters: String = key.variables.iter().map(parameter).collect();
    let arguments: Vec<String> = key.variables.iter().map(argument).collect();
    let _ = writeln!(
        out,
        "    #[must_use]\n    pub fn {}(&self{parameters}) -> String {{\n        \
         self.format({:?}, &[{}])\n    }}\n",
        snake(&key.name),
        key.name,
        arguments.join(", "),
    );
}

/// The English text as a doc comment; fenced where rustdoc would read it as markup.
fn documentation(out: &mut String, english: &str) {
    let plain = !english.contains(['\n', '[', '<', '`', '*', '_', '#']);
    if plain {
        let _ = writeln!(out, "    /// {english}");
        return;
    }
    out.push_str("    /// ```text\n");
    for line in english.lines() {
        let _ = writeln!(out, "    /// {line}");
    }
    out.push_str("    /// ```\n");
}

fn parameter(variable: &Variable) -> String {
    let kind = match variable.kind {
        Kind::Text => "&str",
        Kind::Number => "impl Number",
    };
    format!(", {}: {kind}", snake(&variable.name))
}

fn argument(variable: &Variable) -> String {
    let name = snake(&variable.name);
    match variable.kind {
        Kind::Text => format!("({:?}, Value::Text({name}))", variable.name),
        Kind::Number => format!("({:?}, Value::Number({name}.number()))", variable.name),
    }
}

/// `home-continue` → `home_continue`; a word that Rust keeps for itself gets `r#`.
fn snake(name: &str) -> String {
    let name = name.replace('-', "_");
    let reserved = [
        "as", "box", "for", "final", "if", "in", "loop", "match", "move", "type", "use", "where",
    ];
    if reserved.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}
