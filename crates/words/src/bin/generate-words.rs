//! Checks `locales/` and writes `ui/src/generated/words.ts`, and beside it one file for each language.
//!
//! `generate-words LOCALES OUT`

use std::path::Path;
use std::process::ExitCode;

#[path = "../../generator/catalogue.rs"]
mod catalogue;
#[path = "../../generator/comparing.rs"]
mod comparing;
#[path = "../../generator/languages.rs"]
mod languages;
#[path = "../../generator/message.rs"]
mod message;
#[path = "../../generator/reading.rs"]
mod reading;
#[path = "../../generator/typescript.rs"]
mod typescript;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [locales, out] = arguments.as_slice() else {
        eprintln!("usage: generate-words LOCALES OUT");
        return ExitCode::from(2);
    };
    let catalogue = match catalogue::Catalogue::read(Path::new(locales)) {
        Ok(catalogue) => catalogue,
        Err(problems) => {
            eprintln!("{}", problems.join("\n"));
            return ExitCode::FAILURE;
        }
    };
    match write(&catalogue, Path::new(out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{out}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(catalogue: &catalogue::Catalogue, out: &Path) -> std::io::Result<()> {
    for (name, text) in typescript::texts(catalogue) {
        std::fs::write(out.with_file_name(name), text)?;
    }
    std::fs::write(out, typescript::source(catalogue))
}
