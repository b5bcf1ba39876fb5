//! From Markdown to sections, keyed lines, feedback and running text.
//!
//! Reads everything it can and notes every construct outside the grammar, so that a words file
//! with faults still shows its words and the checker can name all faults at once.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::document::{Content, Document, Keyed, Place, Section};
use super::inline::{Events, key_at};
use super::{Block, Inline, doubles, front};

/// Something in a words file that the grammar does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Oddity {
    /// Front matter line without `key: value`.
    FrontLine,
    /// Raw HTML, a link, an image, code, a table and the like: its name in English.
    Forbidden(&'static str),
    /// `##` heading without `{#id}`.
    HeadingWithoutId,
    /// A heading that is neither `##` nor `###`.
    HeadingLevel,
    /// A part whose id does not begin with the id of its section.
    ForeignPart(String),
    /// Text before the first section.
    OutsideSections,
    /// A block quote that does not begin with a key.
    QuoteWithoutKey,
    /// A list with both keyed and plain entries.
    MixedList,
    /// The same key twice in one place.
    Twice(String),
}

/// Parses a words file.
pub(crate) fn parse(text: &str) -> (Document, Vec<(Oddity, Place)>) {
    let front = front::read(text);
    let mut reader = Reader {
        offset: front.end,
        odd: front
            .odd_lines
            .iter()
            .map(|at| (Oddity::FrontLine, *at))
            .collect(),
        document: Document {
            front: front.entries,
            front_range: 0..front.end,
            sections: Vec::new(),
        },
        in_trainer: false,
    };
    let rest = text.get(front.end..).unwrap_or_default();
    let events: Vec<(Event<'_>, Range<usize>)> =
        Parser::new_ext(rest, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
            .into_offset_iter()
            .collect();
    reader.read(&mut Events::of(&events));
    reader.close_sections(text.len());
    reader.odd.extend(doubles::find(&reader.document));
    (reader.document, reader.odd)
}

/// Reads a words file from beginning to end.
pub(super) struct Reader {
    pub(super) offset: Place,
    odd: Vec<(Oddity, Place)>,
    document: Document,
    in_trainer: bool,
}

impl Reader {
    pub(super) fn odd(&mut self, what: Oddity, at: Place) {
        self.odd.push((what, at + self.offset));
    }

    fn read(&mut self, events: &mut Events<'_, '_>) {
        while let Some((event, at)) = events.take() {
            match event {
                Event::Start(Tag::Heading { level, .. }) => self.heading(*level, at, events),
                Event::Start(Tag::Paragraph) => {
                    let line = self.line(events);
                    self.body(Block::Paragraph(line), at);
                }
                Event::Start(Tag::List(first)) => self.list(first.is_some(), at, events),
                Event::Start(Tag::BlockQuote(_)) => self.quote(at, events),
                Event::Start(Tag::Table(_)) => self.skip("table", at, events),
                Event::Start(Tag::CodeBlock(_)) => self.skip("code block", at, events),
                Event::Start(Tag::HtmlBlock) => self.skip("HTML", at, events),
                Event::Rule => self.odd(Oddity::Forbidden("rule"), at),
                _ => {}
            }
        }
    }

    /// Leaves out everything up to the end of the construct that has just begun.
    pub(super) fn skip(&mut self, name: &'static str, at: Place, events: &mut Events<'_, '_>) {
        self.odd(Oddity::Forbidden(name), at);
        let mut depth = 1;
        while let Some((event, _)) = events.take() {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }

    fn heading(&mut self, level: HeadingLevel, at: Place, events: &mut Events<'_, '_>) {
        let whole = super::plain(&self.line(events));
        let (heading, id) = split_id(&whole);
        match level {
            HeadingLevel::H2 => self.open_section(heading, id, at),
            HeadingLevel::H3 => self.open_part(heading, id, at),
            _ => self.odd(Oddity::HeadingLevel, at),
        }
    }

    fn open_section(&mut self, heading: String, id: Option<String>, at: Place) {
        if id.is_none() {
            self.odd(Oddity::HeadingWithoutId, at);
        }
        self.close_sections(at + self.offset);
        let id = id.unwrap_or_default();
        self.in_trainer = id == "trainer";
        let start = at + self.offset;
        self.document.sections.push(Section {
            content: Content {
                id,
                heading,
                at: start,
                ..Content::default()
            },
            parts: Vec::new(),
            range: start..start,
        });
    }

    fn close_sections(&mut self, end: Place) {
        if let Some(last) = self.document.sections.last_mut() {
            last.range.end = end;
        }
    }

    fn open_part(&mut self, heading: String, id: Option<String>, at: Place) {
        let start = at + self.offset;
        if self.in_trainer && id.is_none() {
            self.body(Block::Heading(heading), at);
            return;
        }
        let Some(id) = id else {
            self.odd(Oddity::HeadingWithoutId, at);
            return;
        };
        let Some(section) = self.document.sections.last_mut() else {
            self.odd(Oddity::OutsideSections, at);
            return;
        };
        let own = id
            .strip_prefix(section.content.id.as_str())
            .and_then(|rest| rest.strip_prefix('.'));
        match own.map(str::to_owned) {
            Some(id) => {
                let part = Content {
                    id,
                    heading,
                    at: start,
                    ..Content::default()
                };
                section.parts.push(part);
            }
            None => self.odd(Oddity::ForeignPart(id), at),
        }
    }

    /// Where lines, feedback and text go now: the last part, or else the last section.
    pub(super) fn content(&mut self) -> Option<&mut Content> {
        let section = self.document.sections.last_mut()?;
        Some(section.parts.last_mut().unwrap_or(&mut section.content))
    }

    fn body(&mut self, block: Block, at: Place) {
        let start = at + self.offset;
        match self.content() {
            Some(content) => content.body.push((block, start)),
            None => self.odd(Oddity::OutsideSections, at),
        }
    }

    fn list(&mut self, numbered: bool, at: Place, events: &mut Events<'_, '_>) {
        let mut plain_lines = Vec::new();
        let mut keyed = Vec::new();
        while let Some((event, start)) = events.take() {
            match event {
                Event::Start(Tag::Item) => match self.item(start, events) {
                    (Some(key), line) => keyed.push(Keyed {
                        key,
                        text: super::plain(&line).trim().to_owned(),
                        at: start + self.offset,
                    }),
                    (None, line) => plain_lines.push(line),
                },
                Event::End(TagEnd::List(_)) => break,
                _ => {}
            }
        }
        self.take_list(numbered, at, plain_lines, keyed);
    }

    fn take_list(&mut self, numbered: bool, at: Place, lines: Vec<Vec<Inline>>, keyed: Vec<Keyed>) {
        if !lines.is_empty() && !keyed.is_empty() {
            self.odd(Oddity::MixedList, at);
        }
        match self.content() {
            Some(content) => content.lines.extend(keyed),
            None => self.odd(Oddity::OutsideSections, at),
        }
        if !lines.is_empty() {
            let block = if numbered {
                Block::Numbered(lines)
            } else {
                Block::List(lines)
            };
            self.body(block, at);
        }
    }

    /// One list item: its key, if it begins with one, and its text.
    fn item(&mut self, at: Place, events: &mut Events<'_, '_>) -> (Option<String>, Vec<Inline>) {
        let paragraph = matches!(events.peek(), Some(Event::Start(Tag::Paragraph)));
        if paragraph {
            events.take();
        }
        let key = key_at(events);
        let mut line = self.line(events);
        if paragraph {
            self.rest_of_item(at, &mut line, events);
        }
        (key, line)
    }

    /// Further paragraphs of a loose list item belong to the same line.
    fn rest_of_item(&mut self, at: Place, line: &mut Vec<Inline>, events: &mut Events<'_, '_>) {
        while let Some((event, start)) = events.take() {
            match event {
                Event::End(TagEnd::Item) => return,
                Event::Start(Tag::Paragraph) => {
                    line.push(Inline::Break);
                    let more = self.line(events);
                    line.extend(more);
                }
                Event::Start(Tag::List(_)) => self.skip("list inside a list", start, events),
                Event::Start(_) => self.skip("block inside a list", at, events),
                _ => {}
            }
        }
    }
}

/// Splits `Heading {#id}`.
fn split_id(heading: &str) -> (String, Option<String>) {
    let heading = heading.trim();
    if let Some((words, id)) = heading.rsplit_once("{#")
        && let Some(id) = id.strip_suffix('}')
    {
        return (words.trim().to_owned(), Some(id.trim().to_owned()));
    }
    (heading.to_owned(), None)
}
