//! Writes the command list as TypeScript: `generate-commands ui/src/generated/commands.ts`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: generate-commands FILE");
        return ExitCode::from(2);
    };
    match std::fs::write(&path, tilia_api::typescript()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{path}: {error}");
            ExitCode::FAILURE
        }
    }
}
