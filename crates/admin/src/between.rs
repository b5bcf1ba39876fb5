//! `tilia-admin progress bundle`, `progress merge` and `course`: files between PCs.

use crate::say::{Said, Voice};
use crate::unlock;
use clap::ArgMatches;
use clap::error::ErrorKind;
use serde_json::json;
use std::path::PathBuf;
use tilia_api::wire::trainer::{Collected, CollectedFile, FileOutcome};
use tilia_api::{Failure, Turn, console::between};

pub(crate) fn bundle(
    turn: &mut Turn<'_>,
    matches: &ArgMatches,
    voice: &Voice,
) -> Result<Said, Failure> {
    let Some(out) = matches.get_one::<PathBuf>("out") else {
        return Ok(Said::Wrong(ErrorKind::MissingRequiredArgument));
    };
    let recipients = matches.get_many::<String>("recipient");
    let recipients: Vec<String> = recipients.into_iter().flatten().cloned().collect();
    let passphrase = unlock::of_files(turn, matches)?;
    let written = between::write_bundle(turn, out, &recipients, passphrase.as_deref())?;
    voice.say(
        &voice.words.admin_bundled(&written.path, written.rows),
        &json!({ "path": written.path, "events": written.rows }),
    );
    Ok(Said::Done)
}

pub(crate) fn merge(
    turn: &mut Turn<'_>,
    matches: &ArgMatches,
    voice: &Voice,
) -> Result<Said, Failure> {
    let places = matches.get_many::<PathBuf>("FILE");
    let places: Vec<PathBuf> = places.into_iter().flatten().cloned().collect();
    let identity = matches
        .get_one::<PathBuf>("identity")
        .map(|path| std::fs::read_to_string(path).map_err(|_| Failure::new("file-unreadable")));
    let identity = identity.transpose()?;
    let passphrase = unlock::of_files(turn, matches)?;
    let dry = matches.get_flag("dry-run");
    let how = between::Collecting {
        identity: identity.as_deref(),
        passphrase: passphrase.as_deref(),
        accept_new: matches.get_flag("accept-new"),
        dry,
    };
    let collected = between::collect(turn, &places, how)?;
    for file in &collected.files {
        tell(file, voice);
    }
    sum(&collected, voice);
    if dry {
        voice.say(
            &voice.words.admin_roster_dry_run(),
            &json!({ "dryRun": true }),
        );
    }
    let left =
        |file: &&CollectedFile| matches!(file.outcome, FileOutcome::Refused | FileOutcome::Waiting);
    match collected.files.iter().filter(left).count() {
        0 => Ok(Said::Done),
        files => Err(Failure::new("files-refused").with("files", files)),
    }
}

fn tell(file: &CollectedFile, voice: &Voice) {
    let words = &voice.words;
    let computer = file.computer.as_deref().unwrap_or("–");
    let (new, known) = (file.new.to_string(), file.known.to_string());
    let (outcome, sentence) = match file.outcome {
        FileOutcome::Taken => (
            "taken",
            words.admin_file_taken(&file.name, &new, &known, computer),
        ),
        FileOutcome::Known => ("known", words.admin_file_known(&file.name, computer)),
        FileOutcome::Waiting => ("waiting", words.admin_file_waiting(&file.name, computer)),
        FileOutcome::Refused => {
            let why = file.failure.as_ref();
            let message = why.map_or_else(|| words.error_unexpected(), |why| voice.sentence(why));
            ("refused", words.admin_file_refused(&file.name, &message))
        }
    };
    let error = file.failure.as_ref().map(|failure| failure.code.clone());
    voice.say(
        &sentence,
        &json!({
            "file": file.name, "outcome": outcome, "computer": file.computer, "new": file.new, "known": file.known,
            "error": error,
        }),
    );
}

fn sum(collected: &Collected, voice: &Voice) {
    let words = &voice.words;
    let mut sentence = words.admin_merged(
        &collected.new.to_string(),
        &collected.known.to_string(),
        &collected.learners_new.to_string(),
    );
    if collected.conflicts > 0 {
        sentence = format!(
            "{sentence} {}",
            words.admin_merged_conflicts(collected.conflicts)
        );
    }
    if collected.future > 0 {
        sentence = format!("{sentence} {}", words.admin_merged_future(collected.future));
    }
    voice.say(
        &sentence,
        &json!({
            "new": collected.new, "known": collected.known, "erased": collected.erased,
            "conflicts": collected.conflicts, "future": collected.future, "learnersNew": collected.learners_new,
            "learnersKnown": collected.learners_known, "learnersChanged": collected.learners_changed,
            "learnersErased": collected.learners_erased,
        }),
    );
}

pub(crate) fn course(
    turn: &mut Turn<'_>,
    matches: &ArgMatches,
    voice: &mut Voice,
) -> Result<Said, Failure> {
    match matches.subcommand() {
        Some(("out", rest)) => course_out(turn, rest, voice),
        Some(("in", rest)) => course_in(turn, rest, voice),
        _ => Ok(Said::Wrong(ErrorKind::MissingSubcommand)),
    }
}

fn course_out(turn: &mut Turn<'_>, matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    let Some(out) = matches.get_one::<PathBuf>("FILE") else {
        return Ok(Said::Wrong(ErrorKind::MissingRequiredArgument));
    };
    let passphrase = unlock::of_files(turn, matches)?;
    let handed = between::hand_out(turn, out, passphrase.as_deref())?;
    let (learners, groups) = (handed.learners.to_string(), handed.groups.to_string());
    voice.say(
        &voice
            .words
            .admin_handed_out(&handed.path, &learners, &groups),
        &json!({
            "path": handed.path, "learners": handed.learners, "groups": handed.groups,
            "computers": handed.computers,
        }),
    );
    Ok(Said::Done)
}

fn course_in(turn: &mut Turn<'_>, matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    let Some(file) = matches.get_one::<PathBuf>("FILE") else {
        return Ok(Said::Wrong(ErrorKind::MissingRequiredArgument));
    };
    let passphrase = unlock::of_files(turn, matches)?;
    let passphrase = passphrase.as_deref();
    let numbers = matches.get_one::<String>("trust").map(String::as_str);
    let taken = between::take_in_course(turn, file, passphrase, numbers);
    if matches!(&taken, Err(failure) if failure.code == "course-unknown-trainer") {
        let (name, numbers) = between::course_trainer(turn, file, passphrase)?;
        voice.say(
            &voice.words.admin_course_numbers(&name, &numbers),
            &json!({ "trainer": name, "numbers": numbers }),
        );
    }
    let taken = taken?;
    let text = |number: u32| number.to_string();
    let sentence = voice.words.admin_course_taken(
        &text(taken.learners),
        &text(taken.groups),
        &text(taken.hidden),
        &text(taken.erased),
    );
    voice.say(
        &sentence,
        &json!({
            "learners": taken.learners, "changed": taken.changed, "hidden": taken.hidden, "erased": taken.erased,
            "groups": taken.groups, "new": taken.new,
        }),
    );
    Ok(Said::Done)
}
