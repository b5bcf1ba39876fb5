//! `tilia-admin data` and `demo`, and opening the data folder for everything that needs one.

use crate::arguments;
use crate::say::{Bar, Said, Voice};
use crate::unlock::unlock;
use clap::ArgMatches;
use clap::error::ErrorKind;
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
    let mut app = open(matches)?;
    let clock = Clock {
        now: now(),
        running_ms: 0,
    };
    let mut bar = Bar::new();
    let mut turn = app.turn(clock, &mut bar);
    let done = unlock(&mut turn, matches, voice).and_then(|()| work(&mut turn, voice));
    app.close(clock.now);
    done
}

/// What a command needs of the data folder.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    /// Data that are there.
    Data,
    /// Data that are there, and nobody else at them.
    DataAlone,
    /// A folder, which may be new.
    Folder,
    /// A folder, which may be new, and nobody else in it.
    FolderAlone,
}

fn needs(matches: &ArgMatches) -> Needs {
    let room = matches.subcommand();
    let deed = room.and_then(|(_, rest)| rest.subcommand_name());
    match (room.map(|(name, _)| name), deed) {
        (Some("demo"), _) | (_, Some("restore")) => Needs::FolderAlone,
        (Some("roster"), Some("import")) => Needs::Folder,
        // Collecting brings many rows, and a course file may erase people.
        (Some("progress"), Some("merge")) | (Some("course"), Some("in")) => Needs::FolderAlone,
        (_, Some("rebuild" | "erase")) => Needs::DataAlone,
        _ => Needs::Data,
    }
}

/// The state behind one run of the command line. A folder named by mistake is not filled with an empty database.
fn open(matches: &ArgMatches) -> Result<App, Failure> {
    let needs = needs(matches);
    let named = matches.get_one::<PathBuf>("data").cloned();
    let named = named.or_else(|| arguments::variable("TILIA_DATA").map(PathBuf::from));
    let folder = console::data_folder(named, &arguments::variable)
        .and_then(|folder| std::path::absolute(folder).ok())
        .ok_or_else(|| Failure::new("no-data").with("path", "-"))?;
    if matches!(needs, Needs::Data | Needs::DataAlone) && !console::has_data(&folder) {
        return Err(Failure::new("no-data").with("path", folder.display()));
    }
    let environment = Environment {
        data: Some(folder),
        policy: None,
        variable: &arguments::variable,
        languages: arguments::system_language().into_iter().collect(),
        random: Box::new(fill),
        version: env!("CARGO_PKG_VERSION"),
        now: now(),
        exclusive: matches!(needs, Needs::DataAlone | Needs::FolderAlone),
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
    match matches.subcommand() {
        Some(("check", _)) => check(turn, voice),
        Some(("backup", rest)) => back_up(turn, rest, voice),
        Some(("restore", rest)) => restore(turn, rest, voice),
        Some(("rebuild", _)) => rebuild(turn, voice),
        Some(("erase", rest)) => erase(turn, rest, voice),
        Some(("stats", _)) => stats(turn, voice),
        _ => Ok(Said::Wrong(ErrorKind::MissingSubcommand)),
    }
}

fn check(turn: &mut Turn<'_>, voice: &Voice) -> Result<Said, Failure> {
    let events = console::check(turn)?.events;
    let value = json!({ "whole": true, "progressEqualsEvents": true, "events": events });
    voice.say(&voice.words.admin_data_good(events), &value);
    Ok(Said::Done)
}

fn back_up(turn: &mut Turn<'_>, matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    let Some(out) = matches.get_one::<PathBuf>("OUT") else {
        return Ok(Said::Wrong(ErrorKind::MissingRequiredArgument));
    };
    console::back_up(turn, out)?;
    let path = out.display().to_string();
    voice.say(
        &voice.words.admin_backed_up(&path),
        &json!({ "path": path }),
    );
    Ok(Said::Done)
}

fn restore(turn: &mut Turn<'_>, matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    let Some(file) = matches.get_one::<PathBuf>("FILE") else {
        return Ok(Said::Wrong(ErrorKind::MissingRequiredArgument));
    };
    let aside = console::restore(turn, file)?;
    let sentence = if aside.is_empty() {
        voice.words.admin_restored_first()
    } else {
        voice.words.admin_restored(&aside)
    };
    voice.say(&sentence, &json!({ "keptAside": aside }));
    Ok(Said::Done)
}

fn rebuild(turn: &mut Turn<'_>, voice: &Voice) -> Result<Said, Failure> {
    console::rebuild(turn)?;
    let events = console::stats(turn)?.events;
    voice.say(
        &voice.words.admin_rebuilt(events),
        &json!({ "events": events }),
    );
    Ok(Said::Done)
}

fn erase(turn: &mut Turn<'_>, matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    let Some(learner) = matches.get_one::<String>("learner") else {
        return Ok(Said::Wrong(ErrorKind::MissingRequiredArgument));
    };
    let erased = console::erase(turn, learner)?;
    let value = json!({ "events": erased.events, "backups": erased.backups });
    voice.say(&voice.words.admin_erased(erased.backups), &value);
    Ok(Said::Done)
}

/// Counts by their names in files, so that a script finds the same words as a person.
fn stats(turn: &mut Turn<'_>, voice: &Voice) -> Result<Said, Failure> {
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
    let value = counts
        .iter()
        .map(|(name, count)| ((*name).to_owned(), json!(count)));
    voice.say(&lines.join("\n"), &value.collect());
    Ok(Said::Done)
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
    let stats = console::stats(turn)?;
    let (learners, answers) = (stats.learners, stats.answers);
    voice.say(
        &voice
            .words
            .admin_demo_done(&learners.to_string(), &answers.to_string()),
        &json!({ "learners": learners, "answers": answers }),
    );
    Ok(Said::Done)
}
