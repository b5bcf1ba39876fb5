//! All commands and options, with help in the person's language.

use clap::builder::{PathBufValueParser, TypedValueParser};
use clap::{Arg, ArgAction, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;
use tilia_words::{Language, Words};

/// Words in the language asked for with `--lang`, else in the system's.
pub(crate) fn words() -> Words {
    let all: Vec<String> = std::env::args_os()
        .filter_map(|argument| argument.into_string().ok())
        .collect();
    let after = all
        .iter()
        .position(|argument| argument == "--lang")
        .and_then(|at| all.get(at + 1).cloned());
    let joined = all
        .iter()
        .find_map(|argument| argument.strip_prefix("--lang=").map(str::to_owned));
    let asked = after.or(joined).or_else(system_language);
    Words::new(Language::suiting(&asked.unwrap_or_default()))
}

/// An environment variable.
#[allow(
    clippy::disallowed_methods,
    reason = "the command line reads the environment for the rooms below"
)]
pub(crate) fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// An environment variable that is text.
fn text_variable(name: &str) -> Option<String> {
    variable(name)?.into_string().ok()
}

/// Languages of the system, best first.
pub(crate) fn system_language() -> Option<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(text_variable)
}

/// The whole command line.
pub(crate) fn command(words: &Words) -> Command {
    let global = |arg: Arg| arg.global(true);
    Command::new("tilia-admin")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.admin_help())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(global(path("data", words.admin_option_data())))
        .arg(global(
            Arg::new("lang")
                .long("lang")
                .value_name("L")
                .help(words.admin_option_lang())
                .value_parser(["de", "nl", "fr", "en"]),
        ))
        .arg(global(flag("json", words.admin_option_json())))
        .arg(global(text(
            "trainer",
            "NAME",
            words.admin_option_trainer(),
        )))
        .arg(global(path(
            "passphrase-file",
            words.admin_option_passphrase_file(),
        )))
        .subcommand(lessons(words))
        .subcommand(roster(words))
        .subcommand(progress(words))
        .subcommand(course(words))
        .subcommand(items(words))
        .subcommand(data(words))
        .subcommand(policy(words))
        .subcommand(demo(words))
}

/// A path, seen from the current folder: the rooms below do not know that folder.
fn whole_path() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().try_map(std::path::absolute)
}

fn path(name: &'static str, help: String) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name("PATH")
        .help(help)
        .value_parser(whole_path())
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name)
        .long(name)
        .help(help)
        .action(ArgAction::SetTrue)
}

fn text(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn file(name: &'static str) -> Arg {
    Arg::new(name)
        .value_name(name)
        .required(true)
        .value_parser(whole_path())
}

fn group(name: &'static str, help: String) -> Command {
    Command::new(name)
        .about(help)
        .subcommand_required(true)
        .arg_required_else_help(true)
}

fn lessons(words: &Words) -> Command {
    let folder = || {
        Arg::new("DIR")
            .value_name("DIR")
            .value_parser(value_parser!(PathBuf))
    };
    group("lessons", words.admin_help_lessons())
        .subcommand(
            Command::new("check")
                .about(words.admin_help_lessons_check())
                .arg(folder())
                .arg(text("today", "DATE", words.admin_option_today()))
                .arg(flag("strict", words.admin_option_strict())),
        )
        .subcommand(
            Command::new("list")
                .about(words.admin_help_lessons_list())
                .arg(folder()),
        )
        .subcommand(
            Command::new("print")
                .about(words.admin_help_lessons_print())
                .arg(Arg::new("LESSON").required(true))
                .arg(folder())
                .arg(
                    path("out", words.admin_option_out())
                        .short('o')
                        .required(true),
                ),
        )
        .subcommand(
            // A lesson is accepted in one language; --lang names it, and then also speaks it.
            Command::new("accept")
                .about(words.admin_help_lessons_accept())
                .arg(Arg::new("LESSON").required(true))
                .arg(folder()),
        )
}

fn roster(words: &Words) -> Command {
    group("roster", words.admin_help_roster())
        .subcommand(
            Command::new("import")
                .about(words.admin_help_roster_import())
                .arg(file("FILE"))
                .arg(text("group", "NAME", words.admin_option_group()))
                .arg(flag("dry-run", words.admin_option_dry_run())),
        )
        .subcommand(Command::new("list").about(words.admin_help_roster_list()))
        .subcommand(
            Command::new("export")
                .about(words.admin_help_roster_export())
                .arg(path("out", words.admin_option_out()).required(true)),
        )
        .subcommand(
            Command::new("cards")
                .about(words.admin_help_roster_cards())
                .arg(text("group", "NAME", words.admin_option_group()).required(true))
                .arg(path("out", words.admin_option_out()).required(true)),
        )
}

fn progress(words: &Words) -> Command {
    group("progress", words.admin_help_progress())
        .subcommand(
            Command::new("export")
                .about(words.admin_help_progress_export())
                .arg(
                    text("what", "WHAT", words.admin_option_what())
                        .required(true)
                        .value_delimiter(',')
                        .value_parser(["progress", "assessments", "answers", "summary", "courses"]),
                )
                .arg(
                    text("format", "FORMAT", words.admin_option_format())
                        .required(true)
                        .value_parser(["xlsx", "pdf", "csv", "csv-excel", "jsonl", "xapi"]),
                )
                .arg(path("out", words.admin_option_out()).required(true))
                .arg(text("group", "NAME", words.admin_option_group()))
                .arg(text("learner", "ID", words.admin_option_learner()))
                .arg(text("from", "DATE", words.admin_option_from()))
                .arg(text("to", "DATE", words.admin_option_to()))
                .arg(flag("pseudonyms", words.admin_option_pseudonyms()))
                .arg(flag("for-others", words.admin_option_for_others())),
        )
        .subcommand(
            Command::new("bundle")
                .about(words.admin_help_progress_bundle())
                .arg(path("out", words.admin_option_out()).required(true))
                .arg(
                    text("recipient", "KEY", words.admin_option_recipient())
                        .action(ArgAction::Append),
                ),
        )
        .subcommand(
            Command::new("merge")
                .about(words.admin_help_progress_merge())
                .arg(file("FILE").action(ArgAction::Append).num_args(1..))
                .arg(path("identity", words.admin_option_identity()))
                .arg(flag("accept-new", words.admin_option_accept_new()))
                .arg(flag("dry-run", words.admin_option_dry_run())),
        )
}

fn course(words: &Words) -> Command {
    group("course", words.admin_help_course())
        .subcommand(
            Command::new("out")
                .about(words.admin_help_course_out())
                .arg(file("FILE")),
        )
        .subcommand(
            Command::new("in")
                .about(words.admin_help_course_in())
                .arg(file("FILE"))
                .arg(text("trust", "NUMBERS", words.admin_option_trust())),
        )
}

fn items(words: &Words) -> Command {
    group("items", words.admin_help_items())
        .subcommand(Command::new("stats").about(words.admin_help_items_stats()))
}

fn data(words: &Words) -> Command {
    group("data", words.admin_help_data())
        .subcommand(Command::new("check").about(words.admin_help_data_check()))
        .subcommand(
            Command::new("backup")
                .about(words.admin_help_data_backup())
                .arg(file("OUT")),
        )
        .subcommand(
            Command::new("restore")
                .about(words.admin_help_data_restore())
                .arg(file("FILE")),
        )
        .subcommand(Command::new("rebuild").about(words.admin_help_data_rebuild()))
        .subcommand(
            Command::new("erase")
                .about(words.admin_help_data_erase())
                .arg(text("learner", "ID", words.admin_option_learner()).required(true)),
        )
        .subcommand(Command::new("stats").about(words.admin_help_data_stats()))
}

fn policy(words: &Words) -> Command {
    group("policy", words.admin_help_policy())
        .subcommand(Command::new("show").about(words.admin_help_policy_show()))
        .subcommand(
            Command::new("check")
                .about(words.admin_help_policy_check())
                .arg(file("FILE")),
        )
}

fn demo(words: &Words) -> Command {
    let number = |name: &'static str, help: String, default: &'static str| {
        text(name, "N", help)
            .default_value(default)
            .value_parser(value_parser!(u32))
    };
    Command::new("demo")
        .about(words.admin_help_demo())
        .arg(number("learners", words.admin_option_learners(), "30"))
        .arg(number("answers", words.admin_option_answers(), "2000"))
        .arg(number("groups", words.admin_option_groups(), "2"))
        .arg(number("seed", words.admin_option_seed(), "1"))
}
