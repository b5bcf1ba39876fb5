use super::*;
use crate::Words;
use jiff::civil::{DateTime, date};

/// Text that a template language, a PDF or a typeface might stumble over.
pub(super) const HOSTILE: [&str; 9] = [
    "#eval(\"1+1\") #panic() $x^2$ *bold* _it_ `code` @ref <label> // x /* y */ \\u{41} ~ -- ...",
    "=1+1 \\ \\n #import \"/etc/passwd\": * #read(\"data.json\") #sys.inputs",
    "👵🏽 👨‍👩‍👧 ❤️ 🇧🇪 €",
    "مريم العربية 123 abc",
    "\u{202e}desrever\u{202c} \u{200f}x\u{200e} a\u{301}\u{302}\u{303}",
    "Оксана Ґанна Łódź Ștefan Nguyễn Ελένη",
    "山田太郎 क्षि \u{e000}\u{f8ff}\u{10ffff}",
    "\u{0}\u{7}\t\r\n tabs\u{a0}and\u{2028}lines",
    "",
];

struct Bare(&'static str);

impl Words for Bare {
    fn text(&self, key: &str) -> Option<String> {
        Some(format!("[{key}]"))
    }

    fn language(&self) -> &str {
        self.0
    }
}

fn made() -> DateTime {
    date(2026, 11, 22).at(9, 30, 0, 0)
}

fn set(sheet: &Sheet) -> Paper {
    set_in_type(&Bare("fr"), sheet, made()).unwrap()
}

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

fn twin(text: &str) -> Sheet {
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

fn others(text: &str) -> [Sheet; 3] {
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

fn course(text: &str) -> Vec<Sheet> {
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

fn kit(text: &str) -> Sheet {
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

#[test]
fn a_kit_holds_the_pages_of_all_its_sheets_and_a_list_of_them() {
    let alone: usize = course("Anna")
        .iter()
        .chain(&others("Anna"))
        .map(|sheet| set(sheet).pages)
        .sum();
    // The lesson's sheet may be set tightly where it stands alone.
    let whole = set(&kit("Anna")).pages;
    assert!(whole == alone + 1 || whole == alone + 2, "{whole} {alone}");
}

#[test]
fn cards_fill_their_pages() {
    let pages = |sheet: &Sheet| set(sheet).pages;
    let all = course("Anna");
    let of: Vec<usize> = all.iter().map(pages).collect();
    // Seven days are two tables, three tents two pages, three pictures one, four letters two, twelve numbers three.
    assert_eq!(of.get(1..5), Some(&[2, 1, 2, 3][..]));
    assert!(of.first().is_some_and(|pages| *pages >= 4));
}

#[test]
fn any_text_is_text_on_every_sheet() {
    let long = format!("{} {}", "Maximiliana-".repeat(25), "w".repeat(300));
    for text in HOSTILE.into_iter().chain([long.as_str()]) {
        for sheet in others(text).into_iter().chain(course(text)) {
            assert!(set(&sheet).pdf.starts_with(b"%PDF-1."), "{text}");
        }
    }
    let all = HOSTILE.join(" ");
    assert!(set(&twin(&all)).pages > 10);
    assert!(set(&kit(&all)).pages > 10);
}

#[test]
fn the_same_sheet_is_the_same_file() {
    let [sheet, ..] = others("Marguerite");
    assert_eq!(set(&sheet).pdf, set(&sheet).pdf);
}

#[test]
fn a_clock_in_1970_is_no_obstacle() {
    let [sheet, ..] = others("Marguerite");
    let paper = set_in_type(&Bare("nl"), &sheet, date(1970, 1, 1).at(0, 0, 0, 0)).unwrap();
    assert!(paper.pages >= 1);
}
