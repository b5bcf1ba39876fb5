//! Cards, clues and copies for the page.

use super::keyed;
use crate::wire::lesson::{Activity, SavedFile, SavedFileKind, SpotMark, SpotRole, SpotScene};
use tilia_course as course;
use tilia_course::{Key, StepWords};

pub(super) fn sort(sort: &course::Sort, words: &StepWords, seed: u64) -> Activity {
    let cards: Vec<Key> = sort.cards.keys().cloned().collect();
    Activity::Sort {
        boxes: keyed(&sort.boxes, &words.lines),
        cards: keyed(&course::shuffled(&cards, seed), &words.lines),
    }
}

pub(super) fn spot(spot: &course::Spot, words: &StepWords) -> Activity {
    let mark = |mark: &course::SpotMark| SpotMark {
        key: mark.id.to_string(),
        role: role(&mark.role),
        text: text(&mark.id, words),
    };
    Activity::Spot {
        scene: match spot.scene.as_str() {
            "text" => SpotScene::Text,
            "web" => SpotScene::Web,
            "payment" => SpotScene::Payment,
            _ => SpotScene::Mail,
        },
        // Their order is how the message reads; it tells nothing.
        marks: spot.marks.iter().map(mark).collect(),
    }
}

fn role(name: &str) -> SpotRole {
    match name {
        "from" => SpotRole::From,
        "address" => SpotRole::Address,
        "subject" => SpotRole::Subject,
        "heading" => SpotRole::Heading,
        "price" => SpotRole::Price,
        "amount" => SpotRole::Amount,
        "iban" => SpotRole::Iban,
        "name" => SpotRole::Name,
        "button" => SpotRole::Button,
        "rating" => SpotRole::Rating,
        "footer" => SpotRole::Footer,
        _ => SpotRole::Text,
    }
}

pub(super) fn file(file: &course::File, words: &StepWords) -> Activity {
    let saved = |saved: &course::SavedFile| SavedFile {
        key: saved.id.to_string(),
        text: text(&saved.id, words),
        kind: match saved.kind.as_str() {
            "photo" => SavedFileKind::Photo,
            "list" => SavedFileKind::List,
            _ => SavedFileKind::Document,
        },
    };
    Activity::File {
        files: file.files.iter().map(saved).collect(),
        places: keyed(file.places.iter().map(|place| &place.id), &words.lines),
        copies: file.copies.into(),
        crash: file.crash.to_string(),
    }
}

fn text(key: &Key, words: &StepWords) -> String {
    words.lines.get(key).cloned().unwrap_or_default()
}
