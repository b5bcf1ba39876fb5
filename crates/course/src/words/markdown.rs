//! From Markdown to sections, keyed lines, feedback and running text.
//!
//! Reads everything it can and notes every construct outside the grammar, so that a words file
//! with faults still shows its words and the checker can name all faults at once.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::document::{Content, Document, Keyed, Place, Section};
use super::{Block, Inline, front};

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
    reader.read(&mut Events {
        events: &events,
        next: 0,
    });
    reader.close_sections(text.len());
    reader.note_doubles();
    (reader.document, reader.odd)
}

struct Events<'e, 't> {
    events: &'e [(Event<'t>, Range<usize>)],
    next: usize,
}

impl<'e, 't> Events<'e, 't> {
    fn take(&mut self) -> Option<(&'e Event<'t>, Place)> {
        let (event, range) = self.events.get(self.next)?;
        self.next += 1;
        Some((event, range.start))
    }

    fn key_ahead(&self) -> Option<Place> {
        match self.events.get(self.next) {
            Some((Event::Code(_), range)) => Some(range.start),
            _ => None,
        }
    }

    fn peek(&self) -> Option<&'e Event<'t>> {
        self.events.get(self.next).map(|(event, _)| event)
    }
}

struct Reader {
    offset: Place,
    odd: Vec<(Oddity, Place)>,
    document: Document,
    in_trainer: bool,
}

impl Reader {
    fn odd(&mut self, what: Oddity, at: Place) {
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
    fn skip(&mut self, name: &'static str, at: Place, events: &mut Events<'_, '_>) {
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
    fn content(&mut self) -> Option<&mut Content> {
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

    fn quote(&mut self, at: Place, events: &mut Events<'_, '_>) {
        let mut key = None;
        let mut text = String::new();
        while let Some((event, start)) = events.take() {
            match event {
                Event::Start(Tag::Paragraph) => {
                    key = self.quoted_line(key, &mut text, start, events);
                }
                Event::End(TagEnd::BlockQuote(_)) => break,
                Event::Start(_) => self.skip("block inside feedback", start, events),
                _ => {}
            }
        }
        self.close_quote(key, text, at);
    }

    fn quoted_line(
        &mut self,
        open: Option<(String, Place)>,
        text: &mut String,
        at: Place,
        events: &mut Events<'_, '_>,
    ) -> Option<(String, Place)> {
        let mut open = open;
        let mut at = at;
        loop {
            let key = key_at(events);
            let (line, next) = self.line_or_key(events);
            let line = super::plain(&line);
            if let Some(key) = key {
                if let Some((_, start)) = open {
                    self.close_quote(open, std::mem::take(text), start);
                }
                open = Some((key, at));
            } else {
                text.push(' ');
            }
            text.push_str(line.trim());
            match next {
                Some(start) => at = start,
                None => return open,
            }
        }
    }

    fn close_quote(&mut self, key: Option<(String, Place)>, text: String, at: Place) {
        let offset = self.offset;
        let Some((key, start)) = key else {
            self.odd(Oddity::QuoteWithoutKey, at);
            return;
        };
        match self.content() {
            Some(content) => content.feedback.push(Keyed {
                key,
                text,
                at: start + offset,
            }),
            None => self.odd(Oddity::OutsideSections, at),
        }
    }

    /// Inline text up to the end of the paragraph, heading or tight list item around it.
    fn line(&mut self, events: &mut Events<'_, '_>) -> Vec<Inline> {
        let (mut line, mut next) = self.line_or_key(events);
        while let Some(at) = next {
            self.odd(Oddity::Forbidden("code"), at);
            line.push(Inline::Text(format!(
                " {} ",
                key_at(events).unwrap_or_default()
            )));
            let (more, then) = self.line_or_key(events);
            line.extend(more);
            next = then;
        }
        line
    }

    /// Like [`Self::line`], but stops before a source line that begins with a key, and says
    /// where that key is: feedback lines that follow each other are one paragraph in Markdown.
    fn line_or_key(&mut self, events: &mut Events<'_, '_>) -> (Vec<Inline>, Option<Place>) {
        let mut runs = Runs::default();
        while let Some((event, at)) = events.take() {
            match event {
                Event::Text(text) => runs.text(text),
                Event::SoftBreak => {
                    if let Some(place) = events.key_ahead() {
                        return (runs.line, Some(place));
                    }
                    runs.text(" ");
                }
                Event::HardBreak => runs.push(Inline::Break),
                Event::Start(Tag::Strong) => runs.strong += 1,
                Event::Start(Tag::Emphasis) => runs.emphasis += 1,
                Event::End(TagEnd::Strong) => runs.strong -= 1,
                Event::End(TagEnd::Emphasis) => runs.emphasis -= 1,
                Event::Code(code) => {
                    self.odd(Oddity::Forbidden("code"), at);
                    runs.text(code);
                }
                Event::InlineHtml(html) | Event::Html(html) => {
                    self.odd(Oddity::Forbidden("HTML"), at);
                    runs.text(html);
                }
                Event::Start(Tag::Link { .. }) => self.odd(Oddity::Forbidden("link"), at),
                Event::Start(Tag::Image { .. }) => self.odd(Oddity::Forbidden("image"), at),
                Event::Start(Tag::Strikethrough) => {
                    self.odd(Oddity::Forbidden("struck-out text"), at);
                }
                Event::Start(Tag::List(_)) => self.skip("list inside a list", at, events),
                Event::Start(_) => self.skip("block inside a line", at, events),
                Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => break,
                _ => {}
            }
        }
        (runs.line, None)
    }

    fn note_doubles(&mut self) {
        let mut seen = std::collections::BTreeSet::new();
        let mut odd = Vec::new();
        for section in &self.document.sections {
            let id = &section.content.id;
            if !id.is_empty() && !seen.insert(id.clone()) {
                odd.push((Oddity::Twice(id.clone()), section.content.at));
            }
            doubles(
                section.parts.iter().map(|part| (part.id.as_str(), part.at)),
                &mut odd,
            );
            for content in section.parts.iter().chain([&section.content]) {
                let key = |entry: &'_ Keyed| (entry.key.clone(), entry.at);
                let lines: Vec<_> = content.lines.iter().map(key).collect();
                let feedback: Vec<_> = content.feedback.iter().map(key).collect();
                doubles(lines.iter().map(|(key, at)| (key.as_str(), *at)), &mut odd);
                doubles(
                    feedback.iter().map(|(key, at)| (key.as_str(), *at)),
                    &mut odd,
                );
            }
        }
        self.odd.extend(odd);
    }
}

fn doubles<'k>(keys: impl Iterator<Item = (&'k str, Place)>, odd: &mut Vec<(Oddity, Place)>) {
    let mut seen = std::collections::BTreeSet::new();
    for (key, at) in keys {
        if !seen.insert(key) {
            odd.push((Oddity::Twice(key.to_owned()), at));
        }
    }
}

/// Takes a key in code marks from the front of a line.
fn key_at(events: &mut Events<'_, '_>) -> Option<String> {
    let Some(Event::Code(key)) = events.peek() else {
        return None;
    };
    events.take();
    Some(key.to_string())
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

#[derive(Default)]
struct Runs {
    line: Vec<Inline>,
    strong: i32,
    emphasis: i32,
}

impl Runs {
    fn text(&mut self, text: &str) {
        let run = if self.strong > 0 {
            Inline::Strong(text.to_owned())
        } else if self.emphasis > 0 {
            Inline::Emphasis(text.to_owned())
        } else {
            Inline::Text(text.to_owned())
        };
        match (self.line.last_mut(), run) {
            (Some(Inline::Text(last)), Inline::Text(more))
            | (Some(Inline::Strong(last)), Inline::Strong(more))
            | (Some(Inline::Emphasis(last)), Inline::Emphasis(more)) => last.push_str(&more),
            (_, run) => self.line.push(run),
        }
    }

    fn push(&mut self, run: Inline) {
        self.line.push(run);
    }
}
