//! What a course prints.

use super::{others, picture, texts};
use crate::paper::*;

/// A sheet of each kind for a course.
pub(in crate::paper::tests) fn course(text: &str) -> Vec<Sheet> {
    let (line, lines) = (|| text.to_owned(), |many| vec![text.to_owned(); many]);
    let title = format!("A {text}");
    let section = || Section {
        title: line(),
        texts: texts(text),
    };
    let cards = || PeopleCards {
        title: title.clone(),
        hint: line(),
        purpose: line(),
        cards: vec![
            NameCard {
                name: line(),
                picture: picture(text),
            };
            3
        ],
    };
    vec![
        Sheet::Attendance(AttendanceList {
            title: title.clone(),
            about: lines(2),
            hint: line(),
            number: line(),
            name: line(),
            days: lines(7),
            names: lines(30),
        }),
        Sheet::NameCards(cards()),
        Sheet::PictureCards(cards()),
        Sheet::VotingCards(VotingCards {
            title: title.clone(),
            hint: line(),
        }),
        Sheet::NumberCards(NumberCards {
            title: title.clone(),
            hint: line(),
            last: 12,
        }),
        Sheet::Satisfaction(SatisfactionForm {
            title: title.clone(),
            course: line(),
            intro: line(),
            questions: lines(3),
            answers: lines(5),
            more: line(),
            thanks: line(),
        }),
        Sheet::Notice(InformationNotice {
            title: title.clone(),
            intro: line(),
            unfilled: line(),
            facts: vec![
                StatedFact {
                    label: line(),
                    text: line(),
                };
                2
            ],
            sections: vec![section()],
        }),
        Sheet::Check(CheckSheet {
            title: title.clone(),
            about: lines(3),
            things: [true, false]
                .map(|good| CheckedThing {
                    name: line(),
                    state: line(),
                    good,
                    text: line(),
                })
                .to_vec(),
        }),
        Sheet::RunSheet(RunSheet {
            title: title.clone(),
            about: lines(2),
            empty: line(),
            days: vec![RunDay {
                title: line(),
                sum: line(),
                lessons: vec![RunLesson {
                    title: line(),
                    minutes: line(),
                    note: line(),
                    notes: vec![section()],
                }],
            }],
        }),
    ]
}

/// All sheets of a course in one file.
pub(in crate::paper::tests) fn kit(text: &str) -> Sheet {
    Sheet::Kit(Kit {
        title: format!("A {text}"),
        about: vec![text.to_owned()],
        pieces: vec![PieceLine {
            name: text.to_owned(),
            copies: text.to_owned(),
        }],
        sheets: course(text).into_iter().chain(others(text)).collect(),
    })
}
