//! What a page must hold to, measured in the real window: no barriers, nothing cut off, nothing too small,
//! nothing that moves.

use crate::home::repository;
use fantoccini::Client;
use serde_json::Value;

/// Every rule of axe-core that belongs to WCAG 2.2 A and AA or to best practice; contrast at 7:1 instead of 4.5:1.
const ALL: &str = "{
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
}";

/// The rules that another theme could break.
const COLOURS: &str =
    "{ runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] } }";

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { ...OPTIONS, resultTypes: ['violations'] }).then(
        (result) => done(result.violations.flatMap((rule) => rule.nodes.map((node) =>
            `${rule.id}: ${node.html.slice(0, 160)} (${node.failureSummary})`))),
        (error) => done([String(error)]));
";

/// Which rules of accessibility to look for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Rules {
    All,
    Colours,
}

/// Every broken rule as one line.
#[expect(
    clippy::unwrap_used,
    reason = "a page that cannot be looked at has failed"
)]
pub(crate) async fn barriers(client: &Client, rules: Rules) -> Vec<String> {
    let loaded = client.execute("return typeof axe", Vec::new()).await;
    if loaded.unwrap() == "undefined" {
        let file = repository().join("node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(file).unwrap();
        client.execute(&source, Vec::new()).await.unwrap();
    }
    let options = match rules {
        Rules::All => ALL,
        Rules::Colours => COLOURS,
    };
    let run = RUN.replace("OPTIONS", options);
    lines(client.execute_async(&run, Vec::new()).await.unwrap())
}

/// What one of the measuring scripts finds, as one line each.
#[expect(
    clippy::unwrap_used,
    reason = "a page that cannot be looked at has failed"
)]
pub(crate) async fn measured(client: &Client, script: &str) -> Vec<String> {
    lines(client.execute(script, Vec::new()).await.unwrap())
}

/// Words that do not fit into the window or into their place.
pub(crate) const FIT: &str = include_str!("page/fit.js");
/// What is to be pressed and is too small.
pub(crate) const TARGETS: &str = include_str!("page/targets.js");
/// What moves although the desktop asks for rest.
pub(crate) const MOTION: &str = include_str!("page/motion.js");

fn lines(found: Value) -> Vec<String> {
    let Value::Array(found) = found else {
        return vec![format!("the page answered {found}")];
    };
    let line = |one: &Value| one.as_str().unwrap_or_default().to_owned();
    found.iter().map(line).collect()
}
