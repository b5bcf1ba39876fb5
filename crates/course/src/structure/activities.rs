//! From a TOML table with a `kind` to an activity.

use super::view::View;
use crate::model::{
    Activity, Chat, Choice, Decision, End, File, Inbox, Letter, LetterBlock, Match, Message, Order,
    Page, Password, Place, Plan, SavedFile, Settings, Sort, Spot, SpotMark, Switch, Turn, Typing,
    Web, WebDecision,
};

/// The activity of a step or item; nothing without a known kind.
pub(super) fn read(view: View<'_>) -> Option<Activity> {
    Some(match view.text("kind") {
        "choice" => Activity::Choice(choice(view)),
        "choices" => Activity::Choices(choice(view)),
        "order" => Activity::Order(Order {
            parts: view.list("parts"),
        }),
        "match" => Activity::Match(Match {
            pairs: view.pairs("pairs"),
            extra: view.list("extra"),
        }),
        "sort" => Activity::Sort(Sort {
            boxes: view.list("boxes"),
            cards: view.pairs("cards"),
        }),
        "spot" => Activity::Spot(spot(view)),
        "inbox" => Activity::Inbox(Inbox {
            messages: view.tables("messages", message),
        }),
        "chat" => Activity::Chat(chat(view)),
        "settings" => Activity::Settings(settings(view)),
        "web" => Activity::Web(web(view)),
        "password" => Activity::Password(password(view)),
        "file" => Activity::File(file(view)),
        "letter" => Activity::Letter(letter(view)),
        "plan" => Activity::Plan(Plan {
            options: view.list("options"),
        }),
        "typing" => Activity::Typing(Typing {
            lines: view.list("lines"),
            exact: view.list("exact"),
        }),
        _ => return None,
    })
}

fn choice(view: View<'_>) -> Choice {
    Choice {
        options: view.list("options"),
        right: view.list("right"),
        keep_order: view.flag("keep-order"),
        pictures: view.pairs("pictures"),
    }
}

fn spot(view: View<'_>) -> Spot {
    Spot {
        scene: view.text("scene").into(),
        marks: view.tables("marks", |mark| SpotMark {
            id: mark.text("id").into(),
            role: mark.text("role").into(),
            clue: mark.flag("clue"),
        }),
    }
}

fn message(view: View<'_>) -> Message {
    let genuine = view.flag("genuine");
    let stated: Vec<String> = view.list("actions");
    let mut actions: Vec<Decision> = stated
        .iter()
        .filter_map(|key| Decision::from_key(key))
        .collect();
    if actions.is_empty() {
        actions = if genuine {
            vec![Decision::Keep]
        } else {
            vec![Decision::Report, Decision::Delete]
        };
    }
    Message {
        id: view.text("id").into(),
        medium: view.text("medium").into(),
        genuine,
        actions,
    }
}

fn chat(view: View<'_>) -> Chat {
    Chat {
        channel: view.text("channel").into(),
        start: view.text("start").into(),
        turns: view.tables("turns", |turn| Turn {
            id: turn.text("id").into(),
            replies: turn.pairs("replies"),
        }),
        ends: view.tables("ends", |end| End {
            id: end.text("id").into(),
            safe: end.flag("safe"),
        }),
    }
}

fn settings(view: View<'_>) -> Settings {
    Settings {
        scene: view.text("scene").into(),
        switches: view.tables("switches", |switch| Switch {
            id: switch.text("id").into(),
            options: switch.list("options"),
            start: switch.text("start").into(),
            safe: switch.list("safe"),
        }),
    }
}

fn web(view: View<'_>) -> Web {
    Web {
        start: view.text("start").into(),
        pages: view.tables("pages", |page| Page {
            id: page.text("id").into(),
            look: page.maybe("look").unwrap_or_else(|| "plain".to_owned()),
            links: page.pairs("links"),
        }),
        right: if view.text("right") == "act" {
            WebDecision::Act
        } else {
            WebDecision::Leave
        },
        reasons: view.list("reasons"),
        right_reasons: view.list("right-reasons"),
    }
}

fn password(view: View<'_>) -> Password {
    Password {
        strength: view
            .small("strength")
            .and_then(|n| u8::try_from(n).ok())
            .unwrap_or(3),
        min_length: view.small("min-length").unwrap_or(15).into(),
    }
}

fn file(view: View<'_>) -> File {
    File {
        files: view.tables("files", |file| SavedFile {
            id: file.text("id").into(),
            kind: file.text("kind").into(),
        }),
        places: view.tables("places", |place| Place {
            id: place.text("id").into(),
            survives: place.flag("survives"),
        }),
        copies: view.small("copies").unwrap_or(1),
        crash: view.text("crash").into(),
    }
}

fn letter(view: View<'_>) -> Letter {
    Letter {
        blanks: view.list("blanks"),
        blocks: view.tables("blocks", |block| LetterBlock {
            id: block.text("id").into(),
            group: block.maybe("group"),
            required: block.flag("required"),
        }),
    }
}
