//! `tilia-admin data` and `demo`, and opening the data folder for everything that needs one.

use crate::arguments;
use crate::say::{Bar, Said, Voice};
use clap::ArgMatches;
use serde_json::json;
use std::path::PathBuf;
use tilia_api::{App, Clock, Environment, Failure, Moment, Opening, Turn, console};

/// The present moment in the local time zone.
#[allow(
    clippy::disallowed_methods,
    reason = "the command line reads the clock for the rooms below"
)]
pub(crate) fn now() -> Moment {
    let zoned = jiff::Zoned::now();
    Moment {
        utc_ms: zoned.timestamp().as_millisecond(),
        offset_min: zoned.offset().seconds() / 60,
    }
}

/// Opens the data folder for one command. What replaces or recomputes the database needs it for itself alone.
pub(crate) fn with_folder(
    matches: &ArgMatches,
    voice: &mut Voice,
    work: impl FnOnce(&mut Turn<'_>, &mut Voice) -> Result<Said, Failure>,
) -> Result<Said, Failure> {
    let mut app = open(matches, needs_folder_alone(matches))?;
    let (mut bar, clock) = (
        Bar::new(),
        Clock {
            now: now(),
            running_ms: 0,
        },
    );
    let done = work(&mut app.turn(clock, &mut bar), voice);
    app.close(clock.now);
    done
}

fn needs_folder_alone(matches: &ArgMatches) -> bool {
    let Some((room, rest)) = matches.subcommand() else {
        return false;
    };
    room == "demo"
        || (room == "data"
            && matches!(
                rest.subcommand_name(),
                Some("restore" | "rebuild" | "erase")
            ))
}

/// The state behind one run of the command line.
pub(crate) fn open(matches: &ArgMatches, exclusive: bool) -> Result<App, Failure> {
    let named = matches.get_one::<PathBuf>("data").cloned();
    let environment = Environment {
        data: named.or_else(|| {
            arguments::variable("TILIA_DATA")
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        }),
        policy: None,
        variable: &|name| std::env::var_os(name),
        languages: arguments::variable("LANG").into_iter().collect(),
        random: Box::new(fill),
        version: env!("CARGO_PKG_VERSION"),
        now: now(),
        exclusive,
    };
    match App::open(environment) {
        Opening::Open(app) => Ok(*app),
        Opening::AlreadyOpen(_) => Err(Failure::new("locked")),
    }
}

fn fill(bytes: &mut [u8]) {
    // Without random bytes nothing that is written could be told apart later; stopping is the safe end.
    if getrandom::fill(bytes).is_err() {
        std::process::abort();
    }
}

pub(crate) fn run(
    turn: &mut Turn<'_>,
    matches: &ArgMatches,
    voice: &mut Voice,
) -> Result<Said, Failure> {
    let path =
        |rest: &ArgMatches, name: &str| rest.get_one::<PathBuf>(name).cloned().unwrap_or_default();
    match matches.subcommand() {
        Some(("check", _)) => {
            let stats = console::check(turn)?;
            voice.say(
                &voice.words.admin_data_good(stats.events),
                &json!({ "whole": true, "events": stats.events }),
            );
        }
        Some(("backup", rest)) => {
            let out = path(rest, "OUT");
            console::back_up(turn, &out)?;
            let shown = out.display().to_string();
            voice.say(
                &voice.words.admin_backed_up(&shown),
                &json!({ "path": shown }),
            );
        }
        Some(("restore", rest)) => {
            let aside = console::restore(turn, &path(rest, "FILE"))?;
            voice.say(
                &voice.words.admin_restored(&aside),
                &json!({ "keptAside": aside }),
            );
        }
        Some(("rebuild", _)) => {
            console::rebuild(turn)?;
            let events = console::stats(turn)?.events;
            voice.say(
                &voice.words.admin_rebuilt(events),
                &json!({ "events": events }),
            );
        }
        Some(("erase", rest)) => {
            let learner = rest
                .get_one::<String>("learner")
                .cloned()
                .unwrap_or_default();
            let erased = console::erase(turn, &learner)?;
            voice.say(
                &voice.words.admin_erased(erased.backups),
                &json!({ "events": erased.events, "backups": erased.backups }),
            );
        }
        Some(("stats", _)) => stats(turn, voice)?,
        _ => return Ok(Said::Wrong),
    }
    Ok(Said::Done)
}

/// Counts by their names in files, so that a script finds the same words as a person.
fn stats(turn: &mut Turn<'_>, voice: &Voice) -> Result<(), Failure> {
    let stats = console::stats(turn)?;
    let counts = [
        ("schema", u64::from(stats.schema)),
        ("learners", stats.learners),
        ("groups", stats.groups),
        ("events", stats.events),
        ("answers", stats.answers),
        ("streams", stats.streams),
        ("bytes", stats.bytes),
    ];
    let lines: Vec<String> = counts
        .iter()
        .map(|(name, count)| format!("{name:<9} {count}"))
        .collect();
    voice.say(
        &lines.join("\n"),
        &counts
            .iter()
            .map(|(name, count)| ((*name).to_owned(), json!(count)))
            .collect(),
    );
    Ok(())
}

pub(crate) fn demo(
    turn: &mut Turn<'_>,
    matches: &ArgMatches,
    voice: &mut Voice,
) -> Result<Said, Failure> {
    let number = |name: &str| matches.get_one::<u32>(name).copied().unwrap_or_default();
    let demo = console::Demo {
        learners: number("learners"),
        answers: number("answers"),
        groups: number("groups"),
        seed: u64::from(number("seed")),
    };
    console::demo(turn, &demo)?;
    let (learners, answers) = (demo.learners, demo.answers);
    voice.say(
        &voice
            .words
            .admin_demo_done(&learners.to_string(), &answers.to_string()),
        &json!({ "learners": learners, "answers": answers }),
    );
    Ok(Said::Done)
}
