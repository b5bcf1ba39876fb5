//! Conversations, services and sites for the page: their ways cross, what is safe or right does not.

use super::{blocks, keyed, number};
use crate::wire::lesson::{
    Activity, ChatChannel, ChatEnd, ChatTurn, PageLook, SettingsScene, Switch, Way, WebPage,
};
use tilia_course as course;
use tilia_course::{Key, PartWords, StepWords};

/// A conversation. Replies are shuffled, for the files keep them in the order of their keys.
pub(super) fn chat(chat: &course::Chat, words: &StepWords, seed: u64) -> Activity {
    let part = |id: &Key| words.parts.get(id);
    let turn = |turn: &course::Turn| {
        let keys: Vec<Key> = turn.replies.keys().cloned().collect();
        let shown = course::shuffled(&keys, seed ^ number(turn.id.as_str()));
        ChatTurn {
            key: turn.id.to_string(),
            says: body(part(&turn.id)),
            replies: ways(
                shown
                    .iter()
                    .filter_map(|key| turn.replies.get_key_value(key)),
                part(&turn.id),
            ),
        }
    };
    Activity::Chat {
        channel: match chat.channel.as_str() {
            "call" => ChatChannel::Call,
            "talk" => ChatChannel::Talk,
            _ => ChatChannel::Chat,
        },
        with: line(words, "with"),
        start: chat.start.to_string(),
        turns: chat.turns.iter().map(turn).collect(),
        ends: chat
            .ends
            .iter()
            .map(|end| ChatEnd {
                key: end.id.to_string(),
                text: body(part(&end.id)),
            })
            .collect(),
    }
}

/// The switches of a service.
pub(super) fn settings(settings: &course::Settings, words: &StepWords) -> Activity {
    let switch = |switch: &course::Switch| {
        let part = words.parts.get(&switch.id);
        let options = switch.options.iter();
        Switch {
            key: switch.id.to_string(),
            label: field(part, "label"),
            options: part.map_or_else(Vec::new, |part| keyed(options, &part.fields)),
            start: switch.start.to_string(),
            text: body(part),
        }
    };
    Activity::Settings {
        scene: match settings.scene.as_str() {
            "cookies" => SettingsScene::Cookies,
            "permissions" => SettingsScene::Permissions,
            "login" => SettingsScene::Login,
            "device" => SettingsScene::Device,
            _ => SettingsScene::Privacy,
        },
        service: line(words, "service"),
        switches: settings.switches.iter().map(switch).collect(),
    }
}

/// A made-up browser.
pub(super) fn web(web: &course::Web, words: &StepWords, seed: u64) -> Activity {
    // The same menu on every page: links stand in the order of the pages they lead to.
    let place = |to: &Key| web.pages.iter().position(|page| page.id == *to);
    let page = |page: &course::Page| {
        let part = words.parts.get(&page.id);
        let mut links: Vec<(&Key, &Key)> = page.links.iter().collect();
        links.sort_by_key(|(_, to)| place(to));
        WebPage {
            key: page.id.to_string(),
            look: look(&page.look),
            address: field(part, "address"),
            title: field(part, "title"),
            body: body(part),
            links: ways(links, part),
        }
    };
    Activity::Web {
        start: web.start.to_string(),
        pages: web.pages.iter().map(page).collect(),
        act: line(words, "act"),
        leave: line(words, "leave"),
        reasons: keyed(&course::shuffled(&web.reasons, seed), &words.lines),
    }
}

fn look(look: &str) -> PageLook {
    match look {
        "shop" => PageLook::Shop,
        "reviews" => PageLook::Reviews,
        "form" => PageLook::Form,
        "news" => PageLook::News,
        _ => PageLook::Plain,
    }
}

fn ways<'k>(
    keys: impl IntoIterator<Item = (&'k Key, &'k Key)>,
    part: Option<&PartWords>,
) -> Vec<Way> {
    let way = |(key, to): (&Key, &Key)| Way {
        key: key.to_string(),
        text: field(part, key.as_str()),
        to: to.to_string(),
    };
    keys.into_iter().map(way).collect()
}

fn body(part: Option<&PartWords>) -> Vec<crate::wire::Block> {
    part.map(|part| blocks(&part.body)).unwrap_or_default()
}

fn field(part: Option<&PartWords>, name: &str) -> String {
    let text = part.and_then(|part| part.fields.get(name));
    text.cloned().unwrap_or_default()
}

fn line(words: &StepWords, name: &str) -> String {
    words.lines.get(name).cloned().unwrap_or_default()
}
