//! `tilia-admin policy`.

use crate::data;
use crate::say::{Said, Voice};
use clap::ArgMatches;
use serde_json::json;
use std::path::PathBuf;
use tilia_api::{Clock, Failure, Unwatched, console};

pub(crate) fn run(
    all: &ArgMatches,
    matches: &ArgMatches,
    voice: &mut Voice,
) -> Result<Said, Failure> {
    match matches.subcommand() {
        Some(("show", _)) => show(all, voice),
        Some(("check", rest)) => {
            let path = rest.get_one::<PathBuf>("FILE").cloned().unwrap_or_default();
            let shown = path.display().to_string();
            match console::check_policy(&path) {
                Ok(_) => {
                    voice.say(
                        &voice.words.admin_policy_good(&shown),
                        &json!({ "path": shown, "valid": true }),
                    );
                    Ok(Said::Done)
                }
                Err(problem) => Err(Failure::new("policy-invalid").with("detail", problem)),
            }
        }
        _ => Ok(Said::Wrong),
    }
}

fn show(all: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    let mut app = data::open(all, false)?;
    let (mut nobody, clock) = (
        Unwatched,
        Clock {
            now: data::now(),
            running_ms: 0,
        },
    );
    let turn = app.turn(clock, &mut nobody);
    let (policy, file, problem) = console::policy_in_force(&turn);
    if let Some(problem) = problem {
        return Err(Failure::new("policy-invalid").with("detail", problem));
    }
    let Some(file) = file else {
        voice.say(&voice.words.admin_policy_none(), &json!({ "path": null }));
        return Ok(Said::Done);
    };
    let text = std::fs::read_to_string(file).map_err(|_| Failure::new("file-unreadable"))?;
    voice.say(
        &format!("# {}\n{}", file.display(), text.trim_end()),
        &json!({ "path": file, "policy": console::policy_json(policy) }),
    );
    Ok(Said::Done)
}
