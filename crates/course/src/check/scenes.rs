//! Layout of activities whose words stand in parts: messages, turns, pages, switches, blocks.

use super::layout::{PartLayout, Want, Wants, needed, optional, words};
use crate::ids::Key;
use crate::model::{Activity, Chat, LetterBlock, Message, Page, Switch, Turn};

/// The parts of an activity; what belongs to the step itself goes into `wants`.
pub(super) fn parts(activity: &Activity, wants: &mut Wants) -> Vec<PartLayout> {
    match activity {
        Activity::Inbox(inbox) => inbox.messages.iter().map(message).collect(),
        Activity::Chat(talk) => {
            wants.lines = words(&["with"]);
            chat(talk)
        }
        Activity::Settings(settings) => {
            wants.lines = words(&["service"]);
            settings.switches.iter().map(switch).collect()
        }
        Activity::Web(web) => {
            wants.lines = words(&["act", "leave"]);
            wants.lines.extend(needed(&web.reasons));
            wants.feedback = wants.lines.clone();
            web.pages.iter().map(page).collect()
        }
        Activity::Letter(letter) => {
            wants.lines = needed(&letter.blanks);
            wants.feedback = words(&["done"]);
            letter.blocks.iter().map(block).collect()
        }
        _ => Vec::new(),
    }
}

fn specimen(id: &Key, lines: Vec<Want>, feedback: Vec<Want>) -> PartLayout {
    let wants = Wants {
        lines,
        feedback,
        body: true,
        heading: false,
    };
    PartLayout {
        id: id.clone(),
        wants,
        specimen: true,
    }
}

/// A letter has a subject; a text message or a sticker may have one.
fn message(message: &Message) -> PartLayout {
    let mut fields = words(&["from", "address"]);
    fields.push(Want {
        key: "subject".into(),
        needed: message.medium == "mail",
    });
    fields.push(Want {
        key: "date".into(),
        needed: false,
    });
    specimen(&message.id, fields, words(&["keep", "report", "delete"]))
}

/// What the other says is made up; the ends speak to the learner.
fn chat(chat: &Chat) -> Vec<PartLayout> {
    let turn = |turn: &Turn| {
        specimen(
            &turn.id,
            needed(turn.replies.keys()),
            optional(turn.replies.keys()),
        )
    };
    let end = |id: &Key| PartLayout {
        specimen: false,
        ..specimen(id, Vec::new(), Vec::new())
    };
    let ends = chat.ends.iter().map(|known| end(&known.id));
    chat.turns.iter().map(turn).chain(ends).collect()
}

fn switch(switch: &Switch) -> PartLayout {
    let mut fields = words(&["label"]);
    fields.extend(needed(&switch.options));
    let part = specimen(&switch.id, fields, needed(&switch.options));
    PartLayout {
        specimen: false,
        ..part
    }
}

fn page(page: &Page) -> PartLayout {
    let mut fields = words(&["address", "title"]);
    fields.extend(needed(page.links.keys()));
    specimen(&page.id, fields, Vec::new())
}

fn block(block: &LetterBlock) -> PartLayout {
    specimen(&block.id, words(&["label"]), Vec::new())
}
