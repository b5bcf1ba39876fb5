//! Writes the JSON Schemas of the JSON Lines files: `export-schemas FOLDER`.

use std::io::{Error, ErrorKind};
use std::path::PathBuf;

fn main() -> Result<(), Error> {
    let folder = std::env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .ok_or_else(|| Error::new(ErrorKind::InvalidInput, "usage: export-schemas FOLDER"))?;
    std::fs::create_dir_all(&folder)?;
    for (name, schema) in tilia_reports::schemas() {
        let text = serde_json::to_string_pretty(&schema)?;
        std::fs::write(folder.join(name), text + "\n")?;
    }
    Ok(())
}
