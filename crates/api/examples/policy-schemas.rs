//! Writes the JSON Schema of the policy file: `policy-schemas FOLDER`.

use std::io::{Error, ErrorKind};
use std::path::PathBuf;

fn main() -> Result<(), Error> {
    let folder = std::env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .ok_or_else(|| Error::new(ErrorKind::InvalidInput, "usage: policy-schemas FOLDER"))?;
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("policy.json"), tilia_api::policy::schema())
}
