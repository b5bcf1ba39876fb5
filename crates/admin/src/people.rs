//! `tilia-admin roster` and `tilia-admin progress`.

use crate::between;
use crate::say::{Said, Voice};
use clap::ArgMatches;
use clap::error::ErrorKind;
use serde_json::json;
use std::path::PathBuf;
use tilia_api::wire::trainer::{ExportInput, RosterPreview, RosterProblem};
use tilia_api::{Failure, Turn, console};

pub(crate) fn roster(
    turn: &mut Turn<'_>,
    matches: &ArgMatches,
    voice: &mut Voice,
) -> Result<Said, Failure> {
    match matches.subcommand() {
        Some(("import", rest)) => import(turn, rest, voice),
        Some(("list", _)) => list(turn, voice),
        Some(("export", rest)) => {
            let Some(out) = rest.get_one::<PathBuf>("out") else {
                return Ok(Said::Wrong(ErrorKind::MissingRequiredArgument));
            };
            let count = console::export_roster(turn, out)?;
            written(voice, &out.display().to_string(), count);
            Ok(Said::Done)
        }
        Some(("cards", rest)) => cards(turn, rest, voice),
        _ => Ok(Said::Wrong(ErrorKind::MissingSubcommand)),
    }
}

/// The picture cards of a group, for paper.
fn cards(turn: &mut Turn<'_>, matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    let (Some(group), Some(out)) = (
        matches.get_one::<String>("group"),
        matches.get_one::<PathBuf>("out"),
    ) else {
        return Ok(Said::Wrong(ErrorKind::MissingRequiredArgument));
    };
    let pages = console::roster_cards(turn, group, voice.language(), out)?;
    let shown = out.display().to_string();
    voice.say(
        &voice.words.admin_lesson_printed(pages, &shown),
        &json!({ "pages": pages, "path": shown }),
    );
    Ok(Said::Done)
}

fn import(turn: &mut Turn<'_>, matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    let Some(file) = matches.get_one::<PathBuf>("FILE") else {
        return Ok(Said::Wrong(ErrorKind::MissingRequiredArgument));
    };
    let group = matches
        .get_one::<String>("group")
        .map_or("", String::as_str);
    let dry_run = matches.get_flag("dry-run");
    let read = if dry_run {
        console::preview_roster
    } else {
        console::import_roster
    };
    let preview = read(turn, file, group, voice.language())?;
    for problem in &preview.problems {
        tell(problem, voice);
    }
    if !preview.problems.is_empty() {
        return Err(Failure::new("roster-row").with("rows", preview.problems.len()));
    }
    voice.say(&result(voice, &preview), &json!({ "added": preview.added, "changed": preview.changed, "unchanged": preview.unchanged }));
    if dry_run {
        voice.say(
            &voice.words.admin_roster_dry_run(),
            &json!({ "dryRun": true }),
        );
    }
    Ok(Said::Done)
}

fn tell(problem: &RosterProblem, voice: &Voice) {
    let row = problem.row.to_string();
    let words = &voice.words;
    let sentence = words.admin_roster_problem(&row, &problem.column, &problem.message);
    let value = json!({ "row": problem.row, "column": problem.column, "message": problem.message });
    voice.say(&sentence, &value);
}

fn result(voice: &Voice, preview: &RosterPreview) -> String {
    let text = |number: u32| number.to_string();
    voice.words.admin_roster_result(
        &text(preview.added),
        &text(preview.changed),
        &text(preview.unchanged),
    )
}

fn list(turn: &mut Turn<'_>, voice: &Voice) -> Result<Said, Failure> {
    for (group, learners) in console::list_roster(turn)? {
        let name = if group.is_empty() {
            "-"
        } else {
            group.as_str()
        };
        voice.say(
            &format!("{learners:>6}  {name}"),
            &json!({ "group": group, "learners": learners }),
        );
    }
    Ok(Said::Done)
}

pub(crate) fn progress(
    turn: &mut Turn<'_>,
    matches: &ArgMatches,
    voice: &mut Voice,
) -> Result<Said, Failure> {
    match matches.subcommand() {
        Some(("export", rest)) => export(turn, rest, voice),
        Some(("bundle", rest)) => between::bundle(turn, rest, voice),
        Some(("merge", rest)) => between::merge(turn, rest, voice),
        _ => Ok(Said::Wrong(ErrorKind::MissingSubcommand)),
    }
}

fn export(turn: &mut Turn<'_>, matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let (Some(format), Some(out)) = (text("format"), matches.get_one::<PathBuf>("out")) else {
        return Ok(Said::Wrong(ErrorKind::MissingRequiredArgument));
    };
    let what = matches.get_many::<String>("what");
    let what: Vec<String> = what.into_iter().flatten().cloned().collect();
    if what.len() > 1 && !matches!(format.as_str(), "xlsx" | "pdf" | "xapi") {
        return Ok(Said::Wrong(ErrorKind::ArgumentConflict));
    }
    let group = text("group").map(|name| console::group_id(turn, &name));
    let input = ExportInput {
        what,
        format,
        group: group.transpose()?,
        learner: text("learner"),
        from: text("from"),
        to: text("to"),
        pseudonyms: matches.get_flag("pseudonyms"),
        for_others: matches.get_flag("for-others"),
        language: voice.language().to_owned(),
    };
    let exported = console::export(turn, &input, out)?;
    written(voice, &exported.path, exported.rows);
    Ok(Said::Done)
}

fn written(voice: &Voice, path: &str, rows: u32) {
    voice.say(
        &voice.words.admin_exported(path, rows),
        &json!({ "path": path, "rows": rows }),
    );
}
