//! A sheet of every kind, with one text wherever a text stands.

mod course;

pub(super) use course::{course, kit};

use crate::paper::*;

fn texts(text: &str) -> Vec<PaperText> {
    let run = |style| Run {
        text: text.to_owned(),
        style,
    };
    vec![
        PaperText::Paragraph(vec![run(RunStyle::Plain), run(RunStyle::Strong)]),
        PaperText::List(vec![vec![run(RunStyle::Emphasis)]; 2]),
        PaperText::Numbered(vec![vec![run(RunStyle::Plain)]; 2]),
    ]
}

fn contact(text: &str) -> PaperContact {
    PaperContact {
        name: text.to_owned(),
        does: text.to_owned(),
        reach: text.to_owned(),
        lines: vec![text.to_owned(); 2],
        checked: text.to_owned(),
    }
}

fn picture(text: &str) -> PaperPicture {
    PaperPicture {
        alt: format!("A drawing. {text}"),
        drawing: Drawing {
            view_box: "0 0 10 10".to_owned(),
            shapes: vec![DrawnShape {
                element: "circle".to_owned(),
                attributes: vec![
                    ("class".to_owned(), "p-leaf".to_owned()),
                    ("r".to_owned(), "5".to_owned()),
                ],
                shapes: Vec::new(),
            }],
        },
    }
}

fn tasks(text: &str) -> Vec<Task> {
    let two = || vec![text.to_owned(); 2];
    let option = |picture| PaperOption {
        text: text.to_owned(),
        picture,
    };
    let reply = |to| Reply {
        text: text.to_owned(),
        to,
    };
    vec![
        Task::Choice {
            options: vec![option(None), option(None)],
        },
        Task::Choices {
            options: vec![option(Some(picture(text))), option(Some(picture(text)))],
        },
        Task::Order { parts: two() },
        Task::Match {
            left: two(),
            right: two(),
        },
        Task::Sort {
            boxes: two(),
            cards: two(),
        },
        Task::Spot {
            clues: vec![Clue {
                role: text.to_owned(),
                text: text.to_owned(),
            }],
        },
        Task::Inbox {
            messages: vec![PaperMessage {
                medium: text.to_owned(),
                from: text.to_owned(),
                address: text.to_owned(),
                subject: text.to_owned(),
                date: text.to_owned(),
                texts: texts(text),
            }],
        },
        Task::Chat {
            with: text.to_owned(),
            passages: vec![
                Passage {
                    texts: texts(text),
                    replies: vec![reply(2)],
                },
                Passage {
                    texts: texts(text),
                    replies: Vec::new(),
                },
            ],
        },
        Task::Settings(SettingTask {
            service: text.to_owned(),
            switches: vec![PaperSwitch {
                label: text.to_owned(),
                texts: texts(text),
                states: two(),
                now: Some(1),
            }],
        }),
        Task::Web(WebTask {
            pages: vec![PaperPage {
                address: text.to_owned(),
                title: text.to_owned(),
                texts: texts(text),
                links: vec![reply(1)],
            }],
            decisions: two(),
            reasons: two(),
        }),
        Task::Password { length: 15 },
        Task::File(FileTask {
            files: two(),
            places: two(),
            copies: 2,
            crash: text.to_owned(),
        }),
        Task::Letter {
            blanks: two(),
            blocks: vec![LetterPiece {
                label: text.to_owned(),
                texts: texts(text),
                always: false,
                one_of: true,
            }],
        },
        Task::Typing { lines: two() },
        Task::Plan { options: two() },
    ]
}

/// A lesson on paper with every kind of task.
pub(super) fn twin(text: &str) -> Sheet {
    let step = |(place, task)| TwinStep {
        number: place + 1,
        title: text.to_owned(),
        texts: texts(text),
        picture: (place == 0).then(|| picture(text)),
        task: Some(task),
        contacts: vec![contact(text)],
    };
    let note = || Note {
        mark: text.to_owned(),
        text: text.to_owned(),
    };
    Sheet::Twin(PaperTwin {
        title: format!("A {text}"),
        summary: text.to_owned(),
        minutes: text.to_owned(),
        steps: tasks(text).into_iter().enumerate().map(step).collect(),
        answers: vec![PaperAnswer {
            number: 1,
            title: text.to_owned(),
            right: vec![note()],
            notes: vec![note()],
        }],
    })
}

/// A sheet of each kind for one learner.
pub(super) fn others(text: &str) -> [Sheet; 3] {
    let line = || text.to_owned();
    [
        Sheet::Lesson(LessonSheet {
            title: format!("A {text}"),
            summary: line(),
            picture: Some(picture(text)),
            learned: vec![line(); 3],
            plan: vec![line(); 2],
            happened: vec![Section {
                title: line(),
                texts: texts(text),
            }],
            contacts: vec![contact(text)],
            made: line(),
        }),
        Sheet::Letter(LetterSheet {
            title: format!("A {text}"),
            blanks: vec![line(); 4],
            texts: texts(text),
        }),
        Sheet::Certificate(Certificate {
            title: format!("A {text}"),
            name: line(),
            organisation: line(),
            days: line(),
            hours: line(),
            topics: vec![line(); 8],
            made: line(),
        }),
    ]
}
