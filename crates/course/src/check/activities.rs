//! Rules for single activities that no table of fields can express.

use super::place::Here;
use super::{graph, rules};
use crate::ids::Key;
use crate::model::{Activity, Choice, File, Inbox, Letter, Match, Settings, Sort, Spot};
use crate::structure::PathStep::{Entry, Field, Name};

/// Checks one activity; an assessment item is stricter than a step.
pub(super) fn check(activity: &Activity, item: bool, here: &mut Here<'_, '_, '_>) {
    match activity {
        Activity::Choice(choice) => one_choice(choice, item, here),
        Activity::Choices(choice) => several(choice, here),
        Activity::Order(order) => here.size("parts", order.parts.len(), 3, 8),
        Activity::Match(pairs) => matching(pairs, here),
        Activity::Sort(sort) => sorting(sort, here),
        Activity::Spot(spot) => spotting(spot, here),
        Activity::Inbox(inbox) => judging(inbox, item, here),
        Activity::Chat(chat) => graph::chat(chat, here),
        Activity::Settings(settings) => setting(settings, here),
        Activity::Web(web) => graph::web(web, here),
        Activity::Password(_) => {}
        Activity::File(file) => saving(file, here),
        Activity::Letter(letter) => writing(letter, here),
        Activity::Plan(plan) => here.size("options", plan.options.len(), 3, 6),
        Activity::Typing(typing) => {
            here.size("lines", typing.lines.len(), 1, 4);
            here.known("exact", &typing.exact, typing.lines.iter());
        }
    }
}

fn several(choice: &Choice, here: &mut Here<'_, '_, '_>) {
    option_pictures(choice, here);
    here.known("right", &choice.right, choice.options.iter());
    here.size("options", choice.options.len(), 2, 8);
    if choice.right.is_empty() {
        here.report(rules::NO_RIGHT, &[Field("right")], &[("field", "right")]);
    }
}

/// Every picture of an option belongs to an option; among pictures, an option in words alone would stand out.
fn option_pictures(choice: &Choice, here: &mut Here<'_, '_, '_>) {
    let options: Vec<&Key> = choice.options.iter().collect();
    for option in choice.pictures.keys().filter(|key| !options.contains(key)) {
        let path = [Field("pictures"), Name(option.as_str())];
        here.unknown(&path, "pictures", option, &options);
    }
    let with_pictures = !choice.pictures.is_empty();
    for (number, option) in choice.options.iter().enumerate() {
        if with_pictures && !choice.pictures.contains_key(option) {
            let path = [Field("options"), Entry(number)];
            let args = [("key", option.as_str())];
            here.report(rules::OPTION_WITHOUT_PICTURE, &path, &args);
        }
    }
}

fn one_choice(choice: &Choice, item: bool, here: &mut Here<'_, '_, '_>) {
    if !item {
        return several(choice, here);
    }
    option_pictures(choice, here);
    here.known("right", &choice.right, choice.options.iter());
    here.size("options", choice.options.len(), 3, 4);
    if choice.right.len() != 1 {
        let count = choice.right.len().to_string();
        here.report(rules::ONE_RIGHT, &[Field("right")], &[("count", &count)]);
    }
}

fn matching(pairs: &Match, here: &mut Here<'_, '_, '_>) {
    here.size("pairs", pairs.pairs.len(), 2, 8);
    for right in pairs.right_keys() {
        if pairs.pairs.contains_key(&right) {
            let path = [Field("pairs"), Name(right.as_str())];
            here.report(rules::TWICE, &path, &[("id", right.as_str())]);
        }
    }
    for (number, extra) in pairs.extra.iter().enumerate() {
        if pairs.pairs.values().any(|right| right == extra) {
            let path = [Field("extra"), Entry(number)];
            here.report(rules::TWICE, &path, &[("id", extra.as_str())]);
        }
    }
}

fn sorting(sort: &Sort, here: &mut Here<'_, '_, '_>) {
    here.size("boxes", sort.boxes.len(), 2, 4);
    here.size("cards", sort.cards.len(), 2, 16);
    let boxes: Vec<&Key> = sort.boxes.iter().collect();
    for (card, place) in &sort.cards {
        if !boxes.contains(&place) {
            here.unknown(
                &[Field("cards"), Field(card.as_str())],
                "cards",
                place,
                &boxes,
            );
        }
        if boxes.contains(&card) {
            let path = [Field("cards"), Name(card.as_str())];
            here.report(rules::TWICE, &path, &[("id", card.as_str())]);
        }
    }
}

fn spotting(spot: &Spot, here: &mut Here<'_, '_, '_>) {
    here.unique("marks", spot.marks.iter().map(|mark| mark.id.as_str()));
    here.size("marks", spot.marks.len(), 2, 16);
    if !spot.marks.iter().any(|mark| mark.clue) {
        here.report(rules::NO_CLUE, &[Field("marks")], &[]);
    }
}

fn judging(inbox: &Inbox, item: bool, here: &mut Here<'_, '_, '_>) {
    here.unique(
        "messages",
        inbox.messages.iter().map(|message| message.id.as_str()),
    );
    let (least, most) = if item { (1, 1) } else { (6, 10) };
    here.size("messages", inbox.messages.len(), least, most);
    if item || inbox.messages.is_empty() {
        return;
    }
    if inbox.messages.iter().all(|message| message.genuine) {
        here.report(
            rules::ONE_SIDED,
            &[Field("messages")],
            &[("what", "genuine")],
        );
    } else if !inbox.messages.iter().any(|message| message.genuine) {
        here.report(rules::ONE_SIDED, &[Field("messages")], &[("what", "fake")]);
    }
}

fn setting(settings: &Settings, here: &mut Here<'_, '_, '_>) {
    here.unique(
        "switches",
        settings.switches.iter().map(|switch| switch.id.as_str()),
    );
    here.size("switches", settings.switches.len(), 1, 12);
    for (number, switch) in settings.switches.iter().enumerate() {
        let path = [Field("switches"), Entry(number)];
        let mut here = here.below(&path);
        here.size("options", switch.options.len(), 2, 4);
        here.is_one("start", &switch.start, switch.options.iter());
        here.known("safe", &switch.safe, switch.options.iter());
        if switch.safe.is_empty() {
            here.report(rules::NO_RIGHT, &[Field("safe")], &[("field", "safe")]);
        }
    }
}

fn saving(file: &File, here: &mut Here<'_, '_, '_>) {
    here.unique("files", file.files.iter().map(|saved| saved.id.as_str()));
    let places = || file.places.iter().map(|place| &place.id);
    here.unique("places", places().map(Key::as_str));
    here.size("files", file.files.len(), 1, 8);
    here.size("places", file.places.len(), 2, 8);
    here.is_one("crash", &file.crash, places());
    if usize::from(file.copies) > file.places.len() {
        let (count, most) = (file.copies.to_string(), file.places.len().to_string());
        let args = [("field", "copies"), ("count", &*count), ("most", &*most)];
        here.report(rules::TOO_MANY, &[Field("copies")], &args);
    }
    if !file
        .places
        .iter()
        .any(|place| place.survives && place.id != file.crash)
    {
        here.report(rules::NOTHING_SURVIVES, &[Field("places")], &[]);
    }
    for (number, saved) in file.files.iter().enumerate() {
        if places().any(|place| *place == saved.id) {
            let path = [Field("files"), Entry(number), Field("id")];
            here.report(rules::TWICE, &path, &[("id", saved.id.as_str())]);
        }
    }
}

fn writing(letter: &Letter, here: &mut Here<'_, '_, '_>) {
    here.unique(
        "blocks",
        letter.blocks.iter().map(|block| block.id.as_str()),
    );
    here.size("blocks", letter.blocks.len(), 2, 20);
}
