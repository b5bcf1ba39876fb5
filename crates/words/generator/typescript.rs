//! Writes the TypeScript side: `ui/src/generated/words.ts`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::catalogue::{Catalogue, Key};
use crate::languages::Language;
use crate::message::Kind;

/// What does not depend on the sentences.
const FRAME: &str = include_str!("frame.ts");

/// The files that only the command line needs.
const COMMAND_LINE: &[&str] = &["admin", "cli"];

/// The file whose sentences stand side by side in every language.
const GREETING: &str = "greeting";

const MADE: &str =
    "// Made from locales/ by `./dev generate`. Change the sentences there, not here.\n\n";

/// The text of the generated TypeScript file; [`texts`] says what lies beside it.
pub(crate) fn source(catalogue: &Catalogue) -> String {
    let mut out = String::from(MADE);
    let keys: Vec<&Key> = catalogue
        .keys
        .iter()
        .filter(|key| !COMMAND_LINE.contains(&key.file.as_str()))
        .collect();
    let codes: Vec<&String> = catalogue.files.keys().collect();
    let each = |line: fn(&str) -> String| {
        let lines: Vec<String> = codes.iter().map(|code| line(code)).collect();
        lines.join("\n")
    };
    let imports = each(|code| import(code, GREETING)) + "\n";
    let greetings = each(|code| format!("  {code:?}: {},", name(code, GREETING)));
    let texts = each(|code| format!("  {code:?}: () => import(\"./words-{code}\"),"));
    out.push_str(
        &FRAME
            .replace("/* IMPORTS */\n", &imports)
            .replace("/* GREETINGS */", &greetings)
            .replace("/* TEXTS */", &texts)
            .replace("/* LANGUAGES */", &languages(catalogue)),
    );
    out.push('\n');
    argument_types(&mut out, &keys);
    numbers(&mut out, &keys);
    greeting_type(&mut out, &keys);
    out.push_str("/** Every sentence of one language. */\n");
    out.push_str("export class Words extends Sentences<WordArguments> {\n");
    let functions: Vec<String> = keys.iter().map(|key| function(key)).collect();
    out.push_str(&functions.join("\n"));
    out.push_str("}\n");
    out
}

/// One file for each language, by its name: the texts that the page fetches when it speaks that language.
pub(crate) fn texts(catalogue: &Catalogue) -> Vec<(String, String)> {
    let of = |(code, paths): (&String, &Vec<PathBuf>)| {
        let stems: Vec<String> = paths.iter().filter_map(|path| stem(path)).collect();
        let imports: Vec<String> = stems.iter().map(|stem| import(code, stem)).collect();
        let names: Vec<String> = stems.iter().map(|stem| name(code, stem)).collect();
        let text = format!(
            "{MADE}{}\n\nexport default [{}];\n",
            imports.join("\n"),
            names.join(", ")
        );
        (format!("words-{code}.ts"), text)
    };
    catalogue.files.iter().map(of).collect()
}

/// The name of a file's text in the generated code.
fn name(code: &str, stem: &str) -> String {
    camel(&format!("{code}-{stem}"))
}

fn import(code: &str, stem: &str) -> String {
    let name = name(code, stem);
    format!("import {name} from \"../../../locales/{code}/{stem}.ftl?raw\";")
}

/// The stem of a file that the screen fetches with its language.
fn stem(path: &Path) -> Option<String> {
    let stem = path.file_stem()?.to_string_lossy().into_owned();
    let elsewhere = stem == GREETING || COMMAND_LINE.contains(&stem.as_str());
    (!elsewhere).then_some(stem)
}

fn greeting_type(out: &mut String, keys: &[&Key]) {
    let names: Vec<String> = keys
        .iter()
        .filter(|key| key.file == GREETING)
        .map(|key| format!("{:?}", camel(&key.name)))
        .collect();
    let _ = writeln!(
        out,
        "/** What is said in every language at once. */\nexport type Greeting = Pick<Words, {}>;\n",
        names.join(" | ")
    );
}

fn languages(catalogue: &Catalogue) -> String {
    let rows: Vec<String> = catalogue.languages.iter().map(language).collect();
    rows.join("\n")
}

fn language(language: &Language) -> String {
    let transform = language.transform.as_deref().unwrap_or("asWritten");
    format!(
        "  {{ code: {:?}, name: {:?}, direction: {:?}, shipped: {}, source: {:?}, transform: {transform} }},",
        language.code,
        language.name,
        language.direction,
        language.shipped,
        if language.transform.is_some() {
            crate::languages::REFERENCE
        } else {
            &language.code
        },
    )
}

fn argument_types(out: &mut String, keys: &[&Key]) {
    out.push_str("/** What each sentence needs: numbers choose between forms, all else is finished text. */\n");
    out.push_str("export interface WordArguments {\n");
    for key in keys {
        let _ = writeln!(out, "  {:?}: {};", key.name, arguments(key));
    }
    out.push_str(
        "}\n\n/** The name of a sentence. */\nexport type WordKey = keyof WordArguments;\n\n",
    );
}

/// Which variables choose between forms, for arguments that arrive as text.
fn numbers(out: &mut String, keys: &[&Key]) {
    out.push_str("const numbers: Readonly<Record<string, readonly string[]>> = {\n");
    for key in keys {
        let names: Vec<&str> = key
            .variables
            .iter()
            .filter(|variable| variable.kind == Kind::Number)
            .map(|variable| variable.name.as_str())
            .collect();
        if !names.is_empty() {
            let _ = writeln!(out, "  {:?}: {names:?},", key.name);
        }
    }
    out.push_str("};\n\n");
}

fn arguments(key: &Key) -> String {
    if key.variables.is_empty() {
        return "undefined".to_owned();
    }
    let fields: Vec<String> = key
        .variables
        .iter()
        .map(|variable| {
            let kind = match variable.kind {
                Kind::Text => "string",
                Kind::Number => "number",
            };
            format!("{}: {kind}", property(&variable.name))
        })
        .collect();
    format!("{{ {} }}", fields.join("; "))
}

fn function(key: &Key) -> String {
    let documentation = documentation(&key.english);
    let name = camel(&key.name);
    if key.variables.is_empty() {
        return format!(
            "{documentation}  {name}(): string {{\n    return this.byKey({:?});\n  }}\n",
            key.name
        );
    }
    format!(
        "{documentation}  {name}(args: WordArguments[{:?}]): string {{\n    return this.byKey({:?}, args);\n  }}\n",
        key.name, key.name
    )
}

fn documentation(english: &str) -> String {
    let text = english.replace("*/", "* /");
    let mut lines = text.lines();
    match (lines.next(), text.contains('\n')) {
        (Some(line), false) => format!("  /** {line} */\n"),
        _ => {
            let body: String = text
                .lines()
                .map(|line| format!("   * {line}").trim_end().to_owned() + "\n")
                .collect();
            format!("  /**\n{body}   */\n")
        }
    }
}

/// `home-continue` → `homeContinue`.
pub(crate) fn camel(name: &str) -> String {
    let mut parts = name.split(['-', '_']);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        out.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}

fn property(name: &str) -> String {
    if name.contains('-') {
        format!("{name:?}")
    } else {
        name.to_owned()
    }
}
