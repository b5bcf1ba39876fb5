//! Checks every sentence and writes one typed function for each.

use std::path::{Path, PathBuf};

#[path = "generator/catalogue.rs"]
mod catalogue;
#[path = "generator/comparing.rs"]
mod comparing;
#[path = "generator/languages.rs"]
mod languages;
#[path = "generator/message.rs"]
mod message;
#[path = "generator/reading.rs"]
mod reading;
#[path = "generator/rust.rs"]
mod rust;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let locales = root.join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!(
        "cargo::rerun-if-changed={}",
        root.join("generator").display()
    );
    match catalogue::Catalogue::read(&locales) {
        Ok(catalogue) => write(&rust::source(&catalogue)),
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "Cargo names the folder for generated files in the environment"
)]
fn write(source: &str) {
    let folder = std::env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    if let Err(error) = std::fs::write(folder.join("words.rs"), source) {
        println!("cargo::error=words.rs: {error}");
    }
}
