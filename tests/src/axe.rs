//! axe-core in the real window.

use crate::home::repository;
use fantoccini::Client;
use serde_json::Value;

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then((result) => {
            const lines = result.violations.flatMap((rule) =>
                rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} (${node.failureSummary})`));
            done(lines);
        }, (error) => done([String(error)]));
";

/// Every broken rule as one line.
#[expect(
    clippy::unwrap_used,
    reason = "a page that cannot be looked at has failed"
)]
pub(crate) async fn barriers(client: &Client) -> Vec<String> {
    let loaded = client
        .execute("return typeof axe", Vec::new())
        .await
        .unwrap();
    if loaded == "undefined" {
        let source =
            std::fs::read_to_string(repository().join("node_modules/axe-core/axe.min.js")).unwrap();
        client.execute(&source, Vec::new()).await.unwrap();
    }
    match client.execute_async(RUN, Vec::new()).await.unwrap() {
        Value::Array(lines) => lines
            .iter()
            .map(|line| line.as_str().unwrap_or_default().to_owned())
            .collect(),
        other => vec![format!("axe answered {other}")],
    }
}
