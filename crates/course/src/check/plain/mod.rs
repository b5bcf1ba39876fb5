//! The rules for words: short sentences, short steps, plain words, no strange numbers.

mod banned;
mod real;
mod text;

pub(super) use real::Known;

use super::layout::{Layout, SectionLayout, Use};
use super::{Reports, rules};
use crate::words::{Block, Content, Document, plain};

/// Most words a sentence may have.
const LONGEST_SENTENCE: usize = 22;
/// Most words of running text in a step.
const LONGEST_STEP: usize = 90;
/// Average length of sentences from which on the checker warns.
const LONGEST_AVERAGE: f64 = 13.0;
/// Reading ease below which the checker warns.
const LEAST_EASE: f64 = 60.0;
/// Averages of fewer words say nothing.
const ENOUGH_WORDS: usize = 100;

/// A words file in one language.
pub(super) struct Page<'p> {
    pub(super) file: &'p str,
    pub(super) source: &'p str,
    pub(super) language: &'p str,
    pub(super) document: &'p Document,
    pub(super) layout: &'p Layout,
}

/// What sort of text a piece is; it decides which rules it is under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// Running text and feedback: all rules.
    Running,
    /// Headings, summaries and alternative texts: all rules but the averages.
    Short,
    /// Options and fields, notes for the trainer: no rule about length.
    Line,
    /// Made-up text: only its addresses have to be made up too.
    Specimen,
}

struct Piece {
    text: String,
    at: usize,
    sort: Sort,
}

pub(super) fn check(page: &Page<'_>, known: &Known, reports: &mut Reports<'_>) {
    let pieces = pieces(page);
    for piece in &pieces {
        check_piece(piece, page, known, reports);
    }
    for (at, word) in banned::gender_signs(page.source) {
        reports.add(rules::GENDER_SIGN, page.file, at, &[("word", word)]);
    }
    step_lengths(page, reports);
    averages(&pieces, page, reports);
}

fn piece(text: &str, at: usize, sort: Sort) -> Piece {
    Piece {
        text: text.to_owned(),
        at,
        sort,
    }
}

fn pieces(page: &Page<'_>) -> Vec<Piece> {
    let front = page.document.front.iter();
    let mut pieces: Vec<Piece> = front
        .map(|entry| piece(&entry.text, entry.at, Sort::Short))
        .collect();
    for section in &page.document.sections {
        let id = section.content.id.as_str();
        let layout = page.layout.sections.iter().find(|layout| layout.id == id);
        let sorts = match layout.map(|layout| layout.use_for) {
            Some(Use::Specimen) => SPECIMEN,
            Some(Use::Trainer) => TRAINER,
            Some(Use::Scene) => Sorts {
                lines: Sort::Specimen,
                ..ALL
            },
            _ if id == "pictures" || id == "statements" => Sorts {
                lines: Sort::Short,
                ..ALL
            },
            _ => ALL,
        };
        content(&section.content, sorts, &mut pieces);
        for part in &section.parts {
            let sorts = if is_specimen(layout, &part.id) {
                SPECIMEN
            } else {
                sorts
            };
            content(part, sorts, &mut pieces);
        }
    }
    pieces
}

fn is_specimen(layout: Option<&SectionLayout>, part: &str) -> bool {
    let parts = layout
        .map(|layout| layout.parts.as_slice())
        .unwrap_or_default();
    parts.iter().any(|known| known.id == part && known.specimen)
}

/// What the pieces of a section or part are.
#[derive(Clone, Copy)]
struct Sorts {
    heading: Sort,
    body: Sort,
    lines: Sort,
    feedback: Sort,
}

const ALL: Sorts = Sorts {
    heading: Sort::Short,
    body: Sort::Running,
    lines: Sort::Line,
    feedback: Sort::Running,
};

const TRAINER: Sorts = Sorts {
    heading: Sort::Line,
    body: Sort::Line,
    lines: Sort::Line,
    feedback: Sort::Line,
};

/// Feedback to a message speaks to the learner, even where the message itself is a specimen.
const SPECIMEN: Sorts = Sorts {
    heading: Sort::Specimen,
    body: Sort::Specimen,
    lines: Sort::Specimen,
    feedback: Sort::Running,
};

fn content(content: &Content, sorts: Sorts, pieces: &mut Vec<Piece>) {
    pieces.push(piece(&content.heading, content.at, sorts.heading));
    for (block, at) in &content.body {
        let lines: Vec<String> = match block {
            Block::Paragraph(line) => vec![plain(line)],
            Block::List(entries) | Block::Numbered(entries) => {
                entries.iter().map(|line| plain(line)).collect()
            }
            Block::Heading(text) => vec![text.clone()],
        };
        pieces.extend(lines.iter().map(|line| piece(line, *at, sorts.body)));
    }
    let lines = content.lines.iter();
    pieces.extend(lines.map(|line| piece(&line.text, line.at, sorts.lines)));
    let feedback = content.feedback.iter();
    pieces.extend(feedback.map(|entry| piece(&entry.text, entry.at, sorts.feedback)));
}

fn check_piece(piece: &Piece, page: &Page<'_>, known: &Known, reports: &mut Reports<'_>) {
    for address in known.strange_addresses(&piece.text) {
        let at = place_of(address, piece, page);
        reports.add(
            rules::UNKNOWN_ADDRESS,
            page.file,
            at,
            &[("address", address)],
        );
    }
    if piece.sort == Sort::Specimen {
        return;
    }
    for number in known.strange_numbers(&piece.text) {
        let at = place_of(number, piece, page);
        reports.add(rules::UNKNOWN_NUMBER, page.file, at, &[("number", number)]);
    }
    for (word, reason) in banned::find(&piece.text, page.language) {
        let at = place_of(word, piece, page);
        reports.add(
            rules::BANNED_WORD,
            page.file,
            at,
            &[("word", word), ("reason", reason)],
        );
    }
    if piece.sort != Sort::Line {
        long_sentences(piece, page, reports);
    }
}

fn long_sentences(piece: &Piece, page: &Page<'_>, reports: &mut Reports<'_>) {
    for sentence in text::sentences(&piece.text) {
        if sentence.len() > LONGEST_SENTENCE {
            let start = sentence
                .iter()
                .take(5)
                .copied()
                .collect::<Vec<_>>()
                .join(" ");
            let two = sentence
                .iter()
                .take(2)
                .copied()
                .collect::<Vec<_>>()
                .join(" ");
            let at = place_of(&two, piece, page);
            let (count, most) = (sentence.len().to_string(), LONGEST_SENTENCE.to_string());
            let args = [("count", &*count), ("most", &*most), ("start", &*start)];
            reports.add(rules::SENTENCE_LENGTH, page.file, at, &args);
        }
    }
}

/// Where a piece of a text stands in the file; the beginning of the text if emphasis hides it.
fn place_of(words: &str, piece: &Piece, page: &Page<'_>) -> usize {
    let rest = page.source.get(piece.at..).unwrap_or_default();
    rest.find(words).map_or(piece.at, |place| piece.at + place)
}

fn step_lengths(page: &Page<'_>, reports: &mut Reports<'_>) {
    for section in &page.document.sections {
        let id = section.content.id.as_str();
        let layout = page.layout.sections.iter().find(|layout| layout.id == id);
        if layout.is_none_or(|layout| !matches!(layout.use_for, Use::Step | Use::Scene)) {
            continue;
        }
        let blocks = section.content.body.iter().map(|(block, _)| block.plain());
        let words = blocks.map(|text| text::sentences(&text).iter().map(Vec::len).sum::<usize>());
        let count: usize = words.sum();
        if count > LONGEST_STEP {
            let (count, most) = (count.to_string(), LONGEST_STEP.to_string());
            let args = [("count", &*count), ("most", &*most)];
            reports.add(rules::STEP_LENGTH, page.file, section.content.at, &args);
        }
    }
}

fn averages(pieces: &[Piece], page: &Page<'_>, reports: &mut Reports<'_>) {
    let running = pieces.iter().filter(|piece| piece.sort == Sort::Running);
    let sentences: Vec<_> = running
        .flat_map(|piece| text::sentences(&piece.text))
        .collect();
    let words: Vec<&str> = sentences.iter().flatten().copied().collect();
    if words.len() < ENOUGH_WORDS {
        return;
    }
    #[allow(
        clippy::cast_precision_loss,
        reason = "counts of words in one file are small"
    )]
    let average = words.len() as f64 / sentences.len() as f64;
    if average > LONGEST_AVERAGE {
        let args = [("average", &*format!("{average:.1}"))];
        reports.add(rules::AVERAGE_LENGTH, page.file, 0, &args);
    }
    let syllables = words
        .iter()
        .map(|word| text::syllables(word, page.language))
        .sum();
    let ease = text::reading_ease(sentences.len(), words.len(), syllables, page.language);
    if let Some(ease) = ease.filter(|ease| *ease < LEAST_EASE) {
        let (score, least) = (format!("{ease:.0}"), format!("{LEAST_EASE:.0}"));
        reports.add(
            rules::READING_LEVEL,
            page.file,
            0,
            &[("score", &score), ("least", &least)],
        );
    }
}
