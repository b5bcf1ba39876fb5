//! Runs of text inside a paragraph, a heading or a list item.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Inline;
use super::document::Place;
use super::markdown::{Oddity, Reader};

/// The events of a file, read one by one.
pub(super) struct Events<'e, 't> {
    events: &'e [(Event<'t>, Range<usize>)],
    next: usize,
}

impl<'e, 't> Events<'e, 't> {
    pub(super) fn of(events: &'e [(Event<'t>, Range<usize>)]) -> Self {
        Self { events, next: 0 }
    }

    pub(super) fn take(&mut self) -> Option<(&'e Event<'t>, Place)> {
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

    pub(super) fn peek(&self) -> Option<&'e Event<'t>> {
        self.events.get(self.next).map(|(event, _)| event)
    }
}

/// Takes a key in code marks from the front of a line.
pub(super) fn key_at(events: &mut Events<'_, '_>) -> Option<String> {
    let Some(Event::Code(key)) = events.peek() else {
        return None;
    };
    events.take();
    Some(key.to_string())
}

impl Reader {
    /// Inline text up to the end of the paragraph, heading or tight list item around it.
    pub(super) fn line(&mut self, events: &mut Events<'_, '_>) -> Vec<Inline> {
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
    pub(super) fn line_or_key(
        &mut self,
        events: &mut Events<'_, '_>,
    ) -> (Vec<Inline>, Option<Place>) {
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
