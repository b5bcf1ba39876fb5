//! Writes the JSON Schemas of the lesson files into a folder.
//!
//! `cargo run -p tilia-course --example lesson-schemas -- docs/schemas`

use std::path::PathBuf;
use std::{fs, io};

fn main() -> io::Result<()> {
    let folder: PathBuf = std::env::args_os()
        .nth(1)
        .unwrap_or_else(|| "docs/schemas".into())
        .into();
    fs::create_dir_all(&folder)?;
    for (name, schema) in tilia_course::schemas() {
        fs::write(folder.join(name), schema)?;
    }
    Ok(())
}
