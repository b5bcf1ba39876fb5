//! `tilia-admin lessons`.

use crate::data;
use crate::say::{Said, Voice};
use clap::ArgMatches;
use clap::error::ErrorKind;
use serde_json::json;
use std::path::{Path, PathBuf};
use tilia_api::Failure;
use tilia_api::console::{Problem, Severity, lessons};

/// The pack that authors work on, as seen from the repository.
const HERE: &str = "lessons/tilia-base";

pub(crate) fn run(matches: &ArgMatches, voice: &mut Voice) -> Result<Said, Failure> {
    match matches.subcommand() {
        Some(("check", rest)) => check(rest, voice),
        Some(("list", rest)) => list(rest, voice),
        Some(("accept", rest)) => accept(rest, voice),
        Some(("print", rest)) => print(rest, voice),
        _ => Ok(Said::Wrong(ErrorKind::MissingSubcommand)),
    }
}

/// The folder named, else the one of the repository, else the pack that is built in.
fn folder(matches: &ArgMatches) -> Option<PathBuf> {
    matches
        .get_one::<PathBuf>("DIR")
        .cloned()
        .or_else(|| Some(PathBuf::from(HERE)).filter(|here| here.is_dir()))
}

fn check(matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    let today = lessons::day(
        matches.get_one::<String>("today").map(String::as_str),
        data::now(),
    )?;
    let folder = folder(matches);
    let checked = lessons::check(folder.as_deref(), today, matches.get_flag("strict"))?;
    for problem in &checked.problems {
        tell(problem, folder.as_deref().unwrap_or(Path::new("")), voice);
    }
    let count = checked.problems.len();
    let sentence = match count {
        0 => voice
            .words
            .admin_lessons_clean(checked.lessons, checked.languages),
        _ => voice.words.admin_lessons_problems(count),
    };
    let value =
        json!({ "problems": count, "lessons": checked.lessons, "languages": checked.languages });
    voice.say(&sentence, &value);
    Ok(if checked.has_errors() {
        Said::Refused
    } else {
        Said::Done
    })
}

/// One problem, with the path of its file as seen from the current folder.
fn tell(problem: &Problem, folder: &Path, voice: &Voice) {
    let file = folder.join(&problem.file).display().to_string();
    let value = json!({
        "file": file, "line": problem.line, "column": problem.column, "code": problem.code,
        "error": problem.severity == Severity::Error,
        "message": problem.message, "hint": problem.hint,
    });
    let located = problem.to_string().replacen(&problem.file, &file, 1);
    voice.say(&located, &value);
}

fn list(matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    for lesson in lessons::list(folder(matches).as_deref(), voice.language())? {
        let line = format!(
            "{:<14} {:<26} {:>3} min  {:<9} {}",
            lesson.track, lesson.lesson, lesson.minutes, lesson.record, lesson.title
        );
        let value = json!({
            "track": lesson.track, "lesson": lesson.lesson, "minutes": lesson.minutes, "record": lesson.record, "title": lesson.title,
        });
        voice.say(&line, &value);
    }
    Ok(Said::Done)
}

fn print(matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    let (Some(lesson), Some(out)) = (
        matches.get_one::<String>("LESSON"),
        matches.get_one::<PathBuf>("out"),
    ) else {
        return Ok(Said::Wrong(ErrorKind::MissingRequiredArgument));
    };
    let folder = folder(matches);
    let pages = lessons::print(
        folder.as_deref(),
        lesson,
        voice.language(),
        data::now(),
        out,
    )?;
    let shown = out.display().to_string();
    voice.say(
        &voice.words.admin_lesson_printed(pages, &shown),
        &json!({ "lesson": lesson, "language": voice.language(), "pages": pages, "path": shown }),
    );
    Ok(Said::Done)
}

fn accept(matches: &ArgMatches, voice: &Voice) -> Result<Said, Failure> {
    let (Some(lesson), Some(language)) = (
        matches.get_one::<String>("LESSON"),
        matches.get_one::<String>("lang"),
    ) else {
        return Ok(Said::Wrong(ErrorKind::MissingRequiredArgument));
    };
    let Some(folder) = folder(matches) else {
        return Err(Failure::new("file-unreadable"));
    };
    lessons::accept(&folder, lesson, language)?;
    voice.say(
        &voice.words.admin_lesson_accepted(lesson, language),
        &json!({ "lesson": lesson, "language": language }),
    );
    Ok(Said::Done)
}
