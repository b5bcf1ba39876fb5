//! From the course's text to text on paper.

use crate::{Moment, contacts, time};
use tilia_course as course;
use tilia_course::{Block, ContactId, Inline, Key, LessonId, LessonWords, Pack};
use tilia_reports::paper::{
    Drawing, DrawnShape, PaperContact, PaperPicture, PaperText, Run, RunStyle,
};
use tilia_words::Words;

/// Running text.
pub(super) fn texts(blocks: &[Block]) -> Vec<PaperText> {
    blocks.iter().map(text).collect()
}

fn text(block: &Block) -> PaperText {
    let lines = |lines: &[Vec<Inline>]| lines.iter().map(|line| runs(line)).collect();
    match block {
        Block::Paragraph(line) => PaperText::Paragraph(runs(line)),
        Block::List(all) => PaperText::List(lines(all)),
        Block::Numbered(all) => PaperText::Numbered(lines(all)),
        Block::Heading(heading) => PaperText::Paragraph(vec![Run {
            text: heading.clone(),
            style: RunStyle::Strong,
        }]),
    }
}

fn runs(line: &[Inline]) -> Vec<Run> {
    let run = |inline: &Inline| {
        let (text, style) = match inline {
            Inline::Text(text) => (text.as_str(), RunStyle::Plain),
            Inline::Strong(text) => (text.as_str(), RunStyle::Strong),
            Inline::Emphasis(text) => (text.as_str(), RunStyle::Emphasis),
            Inline::Break => ("\n", RunStyle::Plain),
        };
        Run {
            text: text.to_owned(),
            style,
        }
    };
    line.iter().map(run).collect()
}

/// A picture of a lesson with its words.
pub(super) fn picture(
    pack: &Pack,
    lesson: &LessonId,
    words: &LessonWords,
    name: Option<&Key>,
) -> Option<PaperPicture> {
    let name = name?;
    Some(PaperPicture {
        alt: words.pictures.get(name)?.clone(),
        drawing: drawing(pack, lesson, name)?,
    })
}

/// A picture of a lesson beside words that say the same.
pub(super) fn drawing(pack: &Pack, lesson: &LessonId, name: &Key) -> Option<Drawing> {
    let drawn = pack.picture(lesson, name)?;
    Some(Drawing {
        shapes: drawn.shapes.iter().map(shape).collect(),
        view_box: drawn.view_box,
    })
}

fn shape(drawn: &course::PictureShape) -> DrawnShape {
    let attribute = |(name, value): &(&'static str, String)| ((*name).to_owned(), value.clone());
    DrawnShape {
        element: drawn.element.to_owned(),
        attributes: drawn.attributes.iter().map(attribute).collect(),
        shapes: drawn.shapes.iter().map(shape).collect(),
    }
}

/// Help contacts by id, with finished sentences.
pub(super) fn help(
    pack: &Pack,
    ids: &[ContactId],
    words: &Words,
    now: Moment,
) -> Vec<PaperContact> {
    let found = contacts::of_pack(pack, ids, words.language().code(), now);
    found.into_iter().map(|one| contact(one, words)).collect()
}

fn contact(one: crate::wire::help::Contact, words: &Words) -> PaperContact {
    let cost = match one.cost.as_deref() {
        Some("free") => Some(words.help_free()),
        Some("normal") => Some(words.help_normal_cost()),
        _ => None,
    };
    let name = |code: &String| words.text_by_key(&format!("export-language-{code}"), &[]);
    let spoken: Vec<String> = one.languages.iter().filter_map(name).collect();
    let speaks = (!spoken.is_empty()).then(|| words.help_speaks(&spoken.join(", ")));
    let terms: Vec<String> = [one.hours, cost, speaks].into_iter().flatten().collect();
    let mail = one.email.clone().filter(|_| one.phone.is_some());
    let places: Vec<String> = [one.address, mail, one.url].into_iter().flatten().collect();
    PaperContact {
        name: one.name,
        does: one.does,
        reach: one.phone.or(one.email).unwrap_or_default(),
        lines: [terms.join(" · "), places.join(" · ")]
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect(),
        checked: if one.out_of_date {
            words.help_out_of_date()
        } else {
            let day = time::day(&one.checked);
            let date = day.map(|day| time::in_words(day, words.language().code()));
            words.help_checked(&date.unwrap_or(one.checked))
        },
    }
}
