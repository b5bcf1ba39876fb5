//! Cards to cut out.

use super::course::Course;
use crate::names::PICTURES;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use tilia_reports::paper::{
    Drawing, DrawnShape, NameCard, NumberCards, PaperPicture, PeopleCards, Sheet, VotingCards,
};
use tilia_words::Words;

/// The drawings of the picture cards: the same file as the page's.
static DRAWINGS: LazyLock<BTreeMap<String, Vec<CardShape>>> = LazyLock::new(|| {
    let text = include_str!("../../../../../ui/src/parts/cards.json");
    serde_json::from_str(text).unwrap_or_default()
});

#[derive(Deserialize)]
struct CardShape {
    element: String,
    attributes: BTreeMap<String, String>,
}

/// Numbers fill whole pages of four.
pub(super) fn last_number(people: u32) -> u32 {
    if people == 0 {
        12
    } else {
        people.div_ceil(4).saturating_mul(4)
    }
}

/// Names to stand on the table.
pub(super) fn names(course: &Course<'_>, words: &Words) -> Sheet {
    Sheet::NameCards(PeopleCards {
        title: words.kit_names(),
        hint: words.kit_fold_hint(),
        purpose: String::new(),
        cards: cards(course, words),
    })
}

/// Names and pictures, to find oneself on the screen.
pub(super) fn pictures(course: &Course<'_>, words: &Words) -> Sheet {
    Sheet::PictureCards(PeopleCards {
        title: words.kit_pictures(),
        hint: words.kit_cut_hint(),
        purpose: words.kit_pictures_purpose(),
        cards: cards(course, words),
    })
}

/// Numbers instead of names.
pub(super) fn numbers(course: &Course<'_>, words: &Words) -> Sheet {
    Sheet::NumberCards(NumberCards {
        title: words.kit_numbers(),
        hint: words.kit_cut_hint(),
        last: last_number(course.people()),
    })
}

/// Four letters to hold up.
pub(super) fn voting(words: &Words) -> Sheet {
    Sheet::VotingCards(VotingCards {
        title: words.kit_voting(),
        hint: words.kit_cut_hint(),
    })
}

fn cards(course: &Course<'_>, words: &Words) -> Vec<NameCard> {
    let card = |(name, picture): &(String, String)| NameCard {
        name: name.clone(),
        picture: drawn(picture, words),
    };
    course.names.iter().map(card).collect()
}

/// A picture card; an unknown one shows the first, as on the screen.
fn drawn(card: &str, words: &Words) -> PaperPicture {
    let known = PICTURES.iter().find(|known| **known == card);
    let name = known.or(PICTURES.first()).copied().unwrap_or_default();
    let shape = |one: &CardShape| DrawnShape {
        element: one.element.clone(),
        attributes: one.attributes.clone().into_iter().collect(),
        shapes: Vec::new(),
    };
    let shapes = DRAWINGS.get(name).into_iter().flatten();
    PaperPicture {
        alt: words
            .text_by_key(&format!("card-{name}"), &[])
            .unwrap_or_else(|| name.to_owned()),
        drawing: Drawing {
            view_box: "0 0 96 96".to_owned(),
            shapes: shapes.map(shape).collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_card_is_drawn_and_has_a_name() {
        let words = crate::paper::words("de");
        assert_eq!(DRAWINGS.len(), PICTURES.len());
        for name in PICTURES {
            let card = drawn(name, &words);
            assert!(!card.drawing.shapes.is_empty(), "{name}");
            assert_ne!(card.alt, name, "{name}");
        }
        assert_eq!(
            drawn("an older one", &words).alt,
            drawn("bicycle", &words).alt
        );
    }

    #[test]
    fn numbers_fill_their_pages() {
        assert_eq!([0, 3, 4, 12, 13].map(last_number), [12, 4, 4, 12, 16]);
    }
}
