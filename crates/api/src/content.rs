//! From the course's text to what crosses to the page. Answer keys stop here.

mod placing;
mod scenes;

use crate::wire::lesson::{
    Activity, Decision, Detection, Keyed, LetterBlock, Message, Tendency, TypingLine,
};
use crate::wire::{Block, Picture, Shape, Span, SpanStyle};
use std::collections::BTreeMap;
use tilia_course as course;
use tilia_course::{Key, StepWords};

/// Running text.
pub(crate) fn blocks(blocks: &[course::Block]) -> Vec<Block> {
    blocks.iter().map(block).collect()
}

fn block(block: &course::Block) -> Block {
    match block {
        course::Block::Paragraph(line) => Block::Paragraph { spans: spans(line) },
        course::Block::List(lines) => Block::List {
            numbered: false,
            items: lines.iter().map(|line| spans(line)).collect(),
        },
        course::Block::Numbered(lines) => Block::List {
            numbered: true,
            items: lines.iter().map(|line| spans(line)).collect(),
        },
        course::Block::Heading(text) => Block::Paragraph {
            spans: vec![Span {
                text: text.clone(),
                style: SpanStyle::Strong,
            }],
        },
    }
}

fn spans(line: &[course::Inline]) -> Vec<Span> {
    let span = |text: &str, style| Span {
        text: text.to_owned(),
        style,
    };
    line.iter()
        .map(|run| match run {
            course::Inline::Text(text) => span(text, SpanStyle::Plain),
            course::Inline::Strong(text) => span(text, SpanStyle::Strong),
            course::Inline::Emphasis(text) => span(text, SpanStyle::Emphasis),
            // The page keeps line breaks inside a paragraph, as in an address.
            course::Inline::Break => span("\n", SpanStyle::Plain),
        })
        .collect()
}

/// One line of feedback as running text.
pub(crate) fn paragraph(text: &str) -> Vec<Block> {
    vec![Block::Paragraph {
        spans: vec![Span {
            text: text.to_owned(),
            style: SpanStyle::Plain,
        }],
    }]
}

/// A picture with its words.
pub(crate) fn picture(drawing: &course::Picture, alt: &str) -> Picture {
    let mut attributes = vec![("viewBox".to_owned(), drawing.view_box.clone())];
    attributes.extend(
        drawing
            .preserve_aspect_ratio
            .iter()
            .map(|fit| ("preserveAspectRatio".to_owned(), fit.clone())),
    );
    let root = Shape {
        tag: "svg".to_owned(),
        attributes,
        children: drawing.shapes.iter().map(shape).collect(),
    };
    Picture {
        alt: alt.to_owned(),
        root,
    }
}

fn shape(drawn: &course::PictureShape) -> Shape {
    Shape {
        tag: drawn.element.to_owned(),
        attributes: drawn
            .attributes
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect(),
        children: drawn.shapes.iter().map(shape).collect(),
    }
}

/// Keys with their texts, in this order.
pub(crate) fn keyed<'k>(
    keys: impl IntoIterator<Item = &'k Key>,
    texts: &BTreeMap<Key, String>,
) -> Vec<Keyed> {
    keys.into_iter().map(|key| keyed_one(key, texts)).collect()
}

fn keyed_one(key: &Key, texts: &BTreeMap<Key, String>) -> Keyed {
    Keyed {
        key: key.to_string(),
        text: texts.get(key).cloned().unwrap_or_default(),
    }
}

/// The page's view of an activity; none for a kind that this version cannot show. The same `seed` gives the same
/// order.
pub(crate) fn activity(
    activity: &course::Activity,
    words: &StepWords,
    seed: u64,
) -> Option<Activity> {
    let lines = &words.lines;
    Some(match activity {
        course::Activity::Choice(choice) => Activity::Choice {
            options: options(choice, words, seed),
        },
        course::Activity::Choices(choice) => Activity::Choices {
            options: options(choice, words, seed),
        },
        course::Activity::Order(order) => Activity::Order {
            parts: keyed(&not_in_order(&order.parts, seed), lines),
        },
        course::Activity::Match(pairs) => sides(pairs, words, seed),
        course::Activity::Sort(sort) => placing::sort(sort, words, seed),
        course::Activity::Spot(spot) => placing::spot(spot, words),
        course::Activity::File(file) => placing::file(file, words),
        course::Activity::Inbox(inbox) => Activity::Inbox {
            // In the order of the file, traps and genuine messages often take turns.
            messages: course::shuffled(&inbox.messages, seed)
                .iter()
                .map(|one| message(one, words))
                .collect(),
        },
        course::Activity::Chat(chat) => scenes::chat(chat, words, seed),
        course::Activity::Settings(settings) => scenes::settings(settings, words),
        course::Activity::Web(web) => scenes::web(web, words, seed),
        course::Activity::Password(password) => Activity::Password {
            strength: password.strength.into(),
            min_length: password.min_length,
        },
        course::Activity::Letter(letter) => Activity::Letter {
            blanks: keyed(&letter.blanks, lines),
            blocks: letter
                .blocks
                .iter()
                .map(|b| letter_block(b, words))
                .collect(),
        },
        course::Activity::Plan(plan) => Activity::Plan {
            options: keyed(&plan.options, lines),
        },
        course::Activity::Typing(typing) => Activity::Typing {
            lines: typing
                .lines
                .iter()
                .map(|key| line(key, typing, lines))
                .collect(),
        },
    })
}

fn line(key: &Key, typing: &course::Typing, texts: &BTreeMap<Key, String>) -> TypingLine {
    let Keyed { key: name, text } = keyed_one(key, texts);
    TypingLine {
        key: name,
        text,
        exact: typing.exact.contains(key),
    }
}

fn sides(pairs: &course::Match, words: &StepWords, seed: u64) -> Activity {
    let left: Vec<Key> = pairs.pairs.keys().cloned().collect();
    Activity::Match {
        left: keyed(&course::shuffled(&left, seed), &words.lines),
        // Another order than that of the left side, or partners could stand in the same place.
        right: keyed(&course::shuffled(&pairs.right_keys(), !seed), &words.lines),
    }
}

/// Options in the order to show.
pub(crate) fn options(choice: &course::Choice, words: &StepWords, seed: u64) -> Vec<Keyed> {
    if choice.keep_order {
        keyed(&choice.options, &words.lines)
    } else {
        keyed(&course::shuffled(&choice.options, seed), &words.lines)
    }
}

/// Parts to be ordered must not happen to stand in order already.
pub(crate) fn not_in_order(parts: &[Key], seed: u64) -> Vec<Key> {
    let mut keys = course::shuffled(parts, seed);
    if keys == parts {
        keys.reverse();
    }
    keys
}

/// A number that differs from name to name (FNV-1a), so that equal seeds shuffle different things differently.
pub(crate) fn number(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn message(message: &course::Message, words: &StepWords) -> Message {
    let part = words.parts.get(&message.id);
    let field = |name: &str| {
        part.and_then(|part| part.fields.get(name))
            .cloned()
            .unwrap_or_default()
    };
    Message {
        key: message.id.to_string(),
        medium: message.medium.clone(),
        from: field("from"),
        address: field("address"),
        subject: field("subject"),
        date: field("date"),
        body: part.map(|part| blocks(&part.body)).unwrap_or_default(),
    }
}

fn letter_block(block: &course::LetterBlock, words: &StepWords) -> LetterBlock {
    let part = words.parts.get(&block.id);
    LetterBlock {
        key: block.id.to_string(),
        label: part
            .and_then(|part| part.fields.get("label"))
            .cloned()
            .unwrap_or_default(),
        body: part.map(|part| blocks(&part.body)).unwrap_or_default(),
        group: block.group.as_ref().map(ToString::to_string),
        required: block.required,
    }
}

/// Counts of an inbox for the page, and what they say.
pub(crate) fn detection(found: course::Detection) -> Detection {
    let counts = tilia_measure::Detection {
        hits: found.hits.into(),
        misses: found.misses.into(),
        false_alarms: found.false_alarms.into(),
        correct_rejections: found.correct_rejections.into(),
    };
    Detection {
        traps_found: counts.hits,
        traps: counts.hits + counts.misses,
        genuine_kept: counts.correct_rejections,
        genuine: counts.correct_rejections + counts.false_alarms,
        tendency: match counts.tendency() {
            tilia_measure::Tendency::TellsApart => Tendency::TellsApart,
            tilia_measure::Tendency::TooSuspicious => Tendency::TooSuspicious,
            tilia_measure::Tendency::TooTrusting => Tendency::TooTrusting,
            tilia_measure::Tendency::NotYetApart => Tendency::NotYetApart,
            tilia_measure::Tendency::TooFew => Tendency::TooFew,
        },
    }
}

/// A decision of the page for the course.
pub(crate) fn decision(decision: Decision) -> course::Decision {
    match decision {
        Decision::Keep => course::Decision::Keep,
        Decision::Report => course::Decision::Report,
        Decision::Delete => course::Decision::Delete,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_suspects_everything_is_told_so_and_counts_stay_counts() {
        let all_thrown_away = course::Detection {
            hits: 4,
            misses: 0,
            false_alarms: 4,
            correct_rejections: 0,
        };
        let told = detection(all_thrown_away);
        assert_eq!(told.tendency, Tendency::TooSuspicious);
        assert_eq!((told.traps_found, told.traps), (4, 4));
        assert_eq!((told.genuine_kept, told.genuine), (0, 4));
    }
}
