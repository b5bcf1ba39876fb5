//! The passphrase: where a trainer has an account, what shows or changes people's data asks for it. It comes from
//! a file or a prompt, never from an argument.

use crate::say::Voice;
use clap::ArgMatches;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use tilia_api::{Failure, Turn, console};

/// Opens the account, where there is one and the command needs it.
pub(crate) fn unlock(
    turn: &mut Turn<'_>,
    matches: &ArgMatches,
    voice: &Voice,
) -> Result<(), Failure> {
    if !shows_or_changes_people(matches) {
        return Ok(());
    }
    // Records that cannot be opened know no account; bringing a backup back must stay possible.
    let trainers = console::trainers(turn).unwrap_or_default();
    let named = matches.get_one::<String>("trainer");
    let name = match (trainers.as_slice(), named) {
        ([], _) => return Ok(()),
        (_, Some(name)) => name,
        ([only], None) => only,
        (_, None) => return Err(Failure::new("unknown-trainer")),
    };
    let passphrase = passphrase(matches, voice, name)?;
    console::unlock(turn, name, &passphrase)
}

fn shows_or_changes_people(matches: &ArgMatches) -> bool {
    let room = matches.subcommand();
    let deed = room.and_then(|(_, rest)| rest.subcommand_name());
    matches!(
        (room.map(|(name, _)| name), deed),
        (Some("roster"), Some("import" | "export"))
            | (Some("progress"), Some("export" | "bundle" | "merge"))
            | (Some("course"), Some("out" | "in"))
            | (Some("data"), Some("backup" | "restore" | "erase"))
    )
}

/// The passphrase of the files themselves: the first line of the file with passphrases, or the second one where the
/// first is a trainer's.
pub(crate) fn of_files(
    turn: &mut Turn<'_>,
    matches: &ArgMatches,
) -> Result<Option<String>, Failure> {
    let Some(path) = matches.get_one::<PathBuf>("passphrase-file") else {
        return Ok(None);
    };
    let text = std::fs::read_to_string(path).map_err(|_| Failure::new("file-unreadable"))?;
    let trainers = console::trainers(turn).unwrap_or_default();
    let line = text.lines().nth(usize::from(!trainers.is_empty()));
    Ok(line.filter(|line| !line.is_empty()).map(str::to_owned))
}

fn passphrase(matches: &ArgMatches, voice: &Voice, name: &str) -> Result<String, Failure> {
    if let Some(path) = matches.get_one::<PathBuf>("passphrase-file") {
        let text = std::fs::read_to_string(path).map_err(|_| Failure::new("file-unreadable"))?;
        return Ok(text.lines().next().unwrap_or_default().to_owned());
    }
    if !std::io::stdin().is_terminal() {
        return Err(Failure::new("trainer-locked"));
    }
    rpassword::prompt_password(voice.words.admin_passphrase(name))
        .map_err(|_| Failure::new("trainer-locked"))
}
