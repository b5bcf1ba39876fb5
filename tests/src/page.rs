//! What a page must hold to, measured in the real window: no barriers, nothing cut off, nothing too small,
//! nothing that moves.

use crate::home::repository;
use fantoccini::Client;
use fantoccini::error::CmdError;
use serde_json::{Value, json};

/// Something to look for.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// Every rule of axe-core that belongs to WCAG 2.2 A and AA or to best practice; contrast at 7:1.
    Barriers,
    /// Those rules that only another theme can break.
    Colours,
    /// Words that do not fit into the window or into their place.
    Fit,
    /// What is to be pressed and is smaller than a fingertip.
    Targets,
    /// What moves although the desktop asks for rest.
    Motion,
}

impl Check {
    fn name(self) -> &'static str {
        match self {
            Self::Barriers => "barriers",
            Self::Colours => "colours",
            Self::Fit => "fit",
            Self::Targets => "targets",
            Self::Motion => "motion",
        }
    }
}

/// One way in which a page may stand there, and what to look for in it.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// Its language, made-up ones too.
    pub language: &'a str,
    /// Its colours.
    pub theme: &'static str,
    /// The size of its letters.
    pub letters: &'static str,
    /// What to look for.
    pub checks: &'static [Check],
}

/// The page's own part of it: the checks, and what goes through them.
const SCRIPT: &str = concat!(
    include_str!("page/still.js"),
    include_str!("page/fit.js"),
    include_str!("page/targets.js"),
    include_str!("page/motion.js"),
    include_str!("page/inspect.js"),
);

/// Says when everything asked for is there, and nothing moves or fades any more.
pub(crate) const STILL: &str = concat!(
    include_str!("page/still.js"),
    "const done = arguments[arguments.length - 1]; still().then(() => done(true));"
);

/// Tries on one look after the other, and gives what is found in each as one line.
pub(crate) async fn inspect(client: &Client, looks: &[Look<'_>]) -> Result<Vec<String>, CmdError> {
    let look = |look: &Look<'_>| {
        let checks: Vec<&str> = look.checks.iter().map(|check| check.name()).collect();
        json!({ "language": look.language, "theme": look.theme, "letters": look.letters, "checks": checks })
    };
    run(client, looks.iter().map(look).collect()).await
}

/// Looks for one thing in the page as it is.
pub(crate) async fn check(client: &Client, check: Check) -> Result<Vec<String>, CmdError> {
    run(client, json!([{ "checks": [check.name()] }])).await
}

async fn run(client: &Client, looks: Value) -> Result<Vec<String>, CmdError> {
    let loaded = client.execute("return typeof axe", Vec::new()).await?;
    if loaded == "undefined" {
        let source =
            std::fs::read_to_string(repository().join("node_modules/axe-core/axe.min.js"))?;
        client.execute(&source, Vec::new()).await?;
    }
    let found = client.execute_async(SCRIPT, vec![looks]).await?;
    let Value::Array(found) = found else {
        return Ok(vec![format!("the page answered {found}")]);
    };
    let line = |one: &Value| one.as_str().unwrap_or_default().to_owned();
    Ok(found.iter().map(line).collect())
}
