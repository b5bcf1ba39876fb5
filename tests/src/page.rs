//! axe-core in the real window, and what it does not look for: pages wider than the window.

use crate::home::repository;
use fantoccini::Client;
use serde_json::Value;

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then(
        (result) => done(result.violations.flatMap((rule) => rule.nodes.map((node) =>
            `${rule.id}: ${node.html.slice(0, 160)} (${node.failureSummary})`))),
        (error) => done([String(error)]));
";

/// Boxes that scroll sideways although nobody means them to, and words that do not fit into their place.
const SPILLS: &str = "
    const meant = '.scroll, .sr, .sr *';
    const spills = (one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0;
    const slides = (one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX);
    const holds = (one) => one.matches('button, .btn, .tile, label, h1, h2, h3, th, td, legend');
    const name = (one) => `${one.tagName.toLowerCase()}.${one.className} “${one.textContent.trim().slice(0, 60)}”`;
    const page = document.documentElement;
    const lines = spills(page) ? ['the page scrolls sideways'] : [];
    for (const one of document.querySelectorAll('body *')) {
        if (one.matches(meant) || !spills(one)) continue;
        if (slides(one)) lines.push(`scrolls sideways: ${name(one)}`);
        else if (holds(one)) lines.push(`words do not fit: ${name(one)}`);
    }
    return lines;
";

/// Every broken rule as one line.
#[expect(
    clippy::unwrap_used,
    reason = "a page that cannot be looked at has failed"
)]
pub(crate) async fn barriers(client: &Client) -> Vec<String> {
    let loaded = client.execute("return typeof axe", Vec::new()).await;
    if loaded.unwrap() == "undefined" {
        let file = repository().join("node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(file).unwrap();
        client.execute(&source, Vec::new()).await.unwrap();
    }
    lines(client.execute_async(RUN, Vec::new()).await.unwrap())
}

/// Everything that is too wide for its place, as one line each.
#[expect(
    clippy::unwrap_used,
    reason = "a page that cannot be looked at has failed"
)]
pub(crate) async fn spills(client: &Client) -> Vec<String> {
    lines(client.execute(SPILLS, Vec::new()).await.unwrap())
}

fn lines(found: Value) -> Vec<String> {
    let Value::Array(found) = found else {
        return vec![format!("the page answered {found}")];
    };
    let line = |one: &Value| one.as_str().unwrap_or_default().to_owned();
    found.iter().map(line).collect()
}
