//! `tilia-admin policy`.

use crate::arguments;
use crate::say::{Said, Voice};
use clap::ArgMatches;
use clap::error::ErrorKind;
use serde_json::json;
use std::path::{Path, PathBuf};
use tilia_api::{Failure, console};

pub(crate) fn run(matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    match matches.subcommand() {
        Some(("show", _)) => show(voice),
        Some(("check", rest)) => match rest.get_one::<PathBuf>("FILE") {
            Some(path) => check(path, voice),
            None => Ok(Said::Wrong(ErrorKind::MissingRequiredArgument)),
        },
        _ => Ok(Said::Wrong(ErrorKind::MissingSubcommand)),
    }
}

fn check(path: &Path, voice: &Voice) -> Result<Said, Failure> {
    console::check_policy(path)?;
    let shown = path.display().to_string();
    let value = json!({ "path": shown, "valid": true });
    voice.say(&voice.words.admin_policy_good(&shown), &value);
    Ok(Said::Done)
}

fn show(voice: &Voice) -> Result<Said, Failure> {
    let found = console::policy_in_force(&arguments::variable);
    if let Some(problem) = found.problem {
        return Err(Failure::new("policy-invalid").with("detail", problem));
    }
    let Some(file) = found.file else {
        voice.say(&voice.words.admin_policy_none(), &json!({ "path": null }));
        return Ok(Said::Done);
    };
    let text = std::fs::read_to_string(&file).map_err(|_| Failure::new("file-unreadable"))?;
    voice.say(
        &format!("# {}\n{}", file.display(), text.trim_end()),
        &json!({ "path": file, "policy": console::policy_json(&found.policy) }),
    );
    Ok(Said::Done)
}
