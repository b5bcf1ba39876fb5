//! Feedback: block quotes that begin with a key. Lines that follow each other are one paragraph
//! in Markdown, and still each line with a key is a feedback of its own.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::document::{Keyed, Place};
use super::inline::{Events, key_at};
use super::markdown::{Oddity, Reader};
use super::plain;

impl Reader {
    pub(super) fn quote(&mut self, at: Place, events: &mut Events<'_, '_>) {
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
        let (mut open, mut at) = (open, at);
        loop {
            let key = key_at(events);
            let (line, next) = self.line_or_key(events);
            if let Some(key) = key {
                let before = std::mem::take(text);
                if let Some((_, start)) = open {
                    self.close_quote(open, before, start);
                } else if !before.is_empty() {
                    self.odd(Oddity::QuoteWithoutKey, at);
                }
                open = Some((key, at));
            } else if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(plain(&line).trim());
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
}
