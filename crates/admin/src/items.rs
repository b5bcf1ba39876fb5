//! `tilia-admin items`: how the tasks of the self-assessment work.

use crate::say::{Said, Voice};
use clap::ArgMatches;
use clap::error::ErrorKind;
use serde_json::json;
use tilia_api::wire::trainer::ItemFigures;
use tilia_api::{Failure, Turn, console};

pub(crate) fn run(
    turn: &mut Turn<'_>,
    matches: &ArgMatches,
    voice: &mut Voice,
) -> Result<Said, Failure> {
    let Some(("stats", _)) = matches.subcommand() else {
        return Ok(Said::Wrong(ErrorKind::MissingSubcommand));
    };
    let page = console::item_statistics(turn, voice.language())?;
    for item in &page.items {
        tell(item, voice);
    }
    let words = &voice.words;
    voice.say(
        &words.admin_items_hidden(page.hidden, &page.least.to_string()),
        &json!({ "hidden": page.hidden, "least": page.least }),
    );
    Ok(Said::Done)
}

fn tell(item: &ItemFigures, voice: &Voice) {
    let words = &voice.words;
    let text = |number: u32| number.to_string();
    let agreement = item.agreement.map_or_else(
        || "–".to_owned(),
        |hundredths| format!("{:.2}", f64::from(hundredths) / 100.0),
    );
    let mut line = words.admin_items_line(
        &item.item,
        item.responses,
        &text(item.right),
        &text(item.dont_know),
        &text(item.sure_wrong),
        &agreement,
    );
    if let Some(favourite) = &item.favourite {
        let wrong = words.admin_items_favourite(&text(favourite.share), &favourite.text);
        line = format!("{line} {wrong}");
    }
    let favourite = item.favourite.as_ref();
    let favourite = favourite.map(|one| json!({ "text": one.text, "share": one.share }));
    voice.say(
        &line,
        &json!({
            "item": item.item, "responses": item.responses, "right": item.right, "dontKnow": item.dont_know,
            "sureWrong": item.sure_wrong, "agreement": item.agreement, "favouriteWrong": favourite,
        }),
    );
}
