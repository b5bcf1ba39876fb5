//! `tilia-admin`: the command line for IT, trainers and authors. It reads arguments, calls `tilia-api` and says
//! what came of it; it has no rules of its own.

mod arguments;
mod between;
mod data;
mod items;
mod lessons;
mod panic;
mod people;
mod say;
mod setting;
mod unlock;

use clap::ArgMatches;
use clap::error::ErrorKind;
use say::{Said, Voice};
use std::process::ExitCode;
use tilia_api::Failure;

fn main() -> ExitCode {
    let words = arguments::words();
    let matches = match arguments::command(&words).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // clap prints help and version to standard output, and everything else to standard error.
            let code = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let mut voice = Voice::new(words, matches.get_flag("json"));
    match panic::kept_in(|| run(&matches, &mut voice)) {
        Ok(Said::Done) => ExitCode::SUCCESS,
        Ok(Said::Refused) => ExitCode::FAILURE,
        Ok(Said::Wrong(kind)) => {
            let command = arguments::command(&voice.words);
            let _ = clap::Error::new(kind).with_cmd(&command).print();
            ExitCode::from(2)
        }
        Err(failure) => {
            voice.failure(&failure);
            ExitCode::FAILURE
        }
    }
}

fn run(matches: &ArgMatches, voice: &mut Voice) -> Result<Said, Failure> {
    match matches.subcommand() {
        Some(("lessons", rest)) => lessons::run(rest, voice),
        Some(("policy", rest)) => setting::run(rest, voice),
        Some((room, rest)) => data::with_folder(matches, voice, |turn, voice| match room {
            "roster" => people::roster(turn, rest, voice),
            "progress" => people::progress(turn, rest, voice),
            "course" => between::course(turn, rest, voice),
            "items" => items::run(turn, rest, voice),
            "demo" => data::demo(turn, rest, voice),
            _ => data::run(turn, rest, voice),
        }),
        None => Ok(Said::Wrong(ErrorKind::MissingSubcommand)),
    }
}
