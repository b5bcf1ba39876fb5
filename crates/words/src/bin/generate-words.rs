//! Checks `locales/` and writes `ui/src/generated/words.ts`.
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
    match std::fs::write(out, typescript::source(&catalogue)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{out}: {error}");
            ExitCode::FAILURE
        }
    }
}
