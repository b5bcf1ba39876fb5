//! Cards, clues and copies as somebody of a certain skill places them.

use super::answering::Inventing;
use crate::wire::lesson::Answer;
use tilia_course::{File, Key, Sort, Spot};

impl Inventing<'_> {
    pub(super) fn cards(&mut self, sort: &Sort) -> Answer {
        let mut place = |right: &Key| {
            let others: Vec<&Key> = sort.boxes.iter().filter(|other| *other != right).collect();
            let wrong = others.get(self.chance.below(others.len()));
            wrong
                .filter(|_| !self.gets_it())
                .map_or(right, |key| key)
                .to_string()
        };
        let cards = sort.cards.iter();
        Answer::Sort {
            cards: cards
                .map(|(card, right)| (card.to_string(), place(right)))
                .collect(),
        }
    }

    pub(super) fn marks(&mut self, spot: &Spot) -> Answer {
        let marks = spot.marks.iter();
        let pressed = marks.filter(|mark| mark.clue == self.gets_it());
        Answer::Spot {
            found: pressed.map(|mark| mark.id.to_string()).collect(),
        }
    }

    pub(super) fn copies(&mut self, file: &File) -> Answer {
        let mut places = || -> Vec<String> {
            let places = file.places.iter();
            let taken = places.filter(|place| place.id == file.crash || self.gets_it());
            taken.map(|place| place.id.to_string()).collect()
        };
        let files = file.files.iter();
        Answer::File {
            copies: files
                .map(|saved| (saved.id.to_string(), places()))
                .collect(),
        }
    }
}
