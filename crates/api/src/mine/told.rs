//! Events in words.

use std::collections::BTreeMap;
use tilia_course as course;
use tilia_course::{ItemId, Key, LessonId, LessonWords, Pack, StepId, TrackId};
use tilia_records::{Event, Kind};
use tilia_words::Words;

/// Tells one event after the other; the words of a lesson are looked up once.
pub(super) struct Telling<'p> {
    pack: &'p Pack,
    words: &'p Words,
    language: &'p str,
    lessons: BTreeMap<String, LessonWords>,
}

impl<'p> Telling<'p> {
    pub(super) fn new(pack: &'p Pack, words: &'p Words, language: &'p str) -> Self {
        Self {
            pack,
            words,
            language,
            lessons: BTreeMap::new(),
        }
    }

    /// One line for one event.
    pub(super) fn line(&mut self, event: &Event) -> String {
        let mut said = vec![self.what(event)];
        said.extend(self.chosen(event));
        said.extend(self.marked(event));
        said.extend(event.confidence.map(|sure| match sure {
            true => self.words.my_data_said_sure(),
            false => self.words.my_data_said_unsure(),
        }));
        if event.shared {
            said.push(self.words.my_data_said_together());
        }
        said.join(" · ")
    }

    fn what(&mut self, event: &Event) -> String {
        let words = self.words;
        match event.kind {
            Kind::LessonOpened => words.my_data_line_opened(),
            Kind::StepSeen => words.my_data_line_seen(&self.step(event)),
            Kind::ActivityAnswered => words.my_data_line_answered(&self.step(event)),
            Kind::LessonCompleted => words.my_data_line_completed(),
            Kind::PlanChosen => match self.keys(event) {
                chosen if chosen.is_empty() => words.my_data_line_planned_none(),
                chosen => words.my_data_line_planned(&chosen),
            },
            Kind::SelfRated => words.my_data_line_rated(body(event).split(',').count()),
            Kind::AssessmentStarted => words.my_data_line_begun(),
            Kind::ItemAnswered => words.my_data_line_task(&self.task(event)),
            Kind::AssessmentFinished => words.my_data_line_finished(&self.band(event)),
            Kind::ReviewAnswered => words.my_data_line_review(),
            Kind::CertificateIssued => words.my_data_line_certificate(),
            Kind::Other(_) => words.my_data_line_other(),
        }
    }

    fn chosen(&mut self, event: &Event) -> Option<String> {
        if event.kind != Kind::ActivityAnswered {
            return None;
        }
        let chosen = self.keys(event);
        (!chosen.is_empty()).then(|| self.words.my_data_said_chosen(&chosen))
    }

    fn marked(&self, event: &Event) -> Option<String> {
        let marked = match event.kind {
            Kind::ActivityAnswered => event.weight > 0,
            Kind::ItemAnswered if body(event) == "?" => {
                return Some(self.words.my_data_said_dont_know());
            }
            kind => kind == Kind::ItemAnswered,
        };
        event.result.filter(|_| marked).map(|result| match result {
            1000 => self.words.my_data_said_right(),
            _ => self.words.my_data_said_not_yet(),
        })
    }

    fn lesson(&mut self, id: &str) -> &LessonWords {
        let (pack, language) = (self.pack, self.language);
        let read = || pack.words(&LessonId::from(id), language);
        self.lessons
            .entry(id.to_owned())
            .or_insert_with(|| read().unwrap_or_default())
    }

    fn step_words(&mut self, event: &Event) -> Option<&course::StepWords> {
        let (lesson, step) = (event.lesson.clone()?, event.step.clone()?);
        let step = StepId::from(step.as_str());
        self.lesson(&lesson).steps.get(&step)
    }

    /// Heading of the step; its id where a later course has it no more.
    fn step(&mut self, event: &Event) -> String {
        let words = self.step_words(event);
        let heading = words.map(|words| words.heading.clone());
        heading
            .filter(|heading| !heading.is_empty())
            .unwrap_or_else(|| event.step.clone().unwrap_or_default())
    }

    /// What was chosen, in the words of the page.
    fn keys(&mut self, event: &Event) -> String {
        let words = self.step_words(event).cloned().unwrap_or_default();
        let one = |choice: &str| match choice.split_once('=') {
            Some((left, right)) => format!("{} → {}", named(&words, left), named(&words, right)),
            None => named(&words, choice),
        };
        let chosen = body(event).split(',').filter(|choice| !choice.is_empty());
        chosen.map(one).collect::<Vec<_>>().join("; ")
    }

    fn task(&self, event: &Event) -> String {
        let Some(id) = event.item.as_deref() else {
            return String::new();
        };
        let item = ItemId::from(id);
        let mut lessons = self.pack.lessons.values();
        let lesson = lessons.find(|lesson| lesson.items.iter().any(|one| one.id == item));
        lesson
            .and_then(|lesson| self.pack.item_words(&lesson.id, self.language))
            .and_then(|words| Some(words.get(&item)?.heading.clone()))
            .unwrap_or_else(|| id.to_owned())
    }

    fn band(&self, event: &Event) -> String {
        let mut pairs = body(event)
            .split(',')
            .filter_map(|pair| pair.split_once('='));
        let band = pairs.find(|(name, _)| *name == "band");
        let band = band.and_then(|(_, value)| value.parse().ok());
        let code = crate::assessments::band_code(band.unwrap_or_default());
        let word = self.words.text_by_key(&format!("band-{code}"), &[]);
        word.unwrap_or_default()
    }

    /// Title of a lesson; its id where a later course has it no more.
    pub(super) fn lesson_title(&mut self, id: &str) -> String {
        let title = self.lesson(id).title.clone();
        if title.is_empty() {
            id.to_owned()
        } else {
            title
        }
    }

    /// Title of a track.
    pub(super) fn track_title(&self, id: &str) -> String {
        let words = self.pack.track_words(&TrackId::from(id), self.language);
        words.map_or_else(|| id.to_owned(), |words| words.title)
    }
}

/// An option, a card, a message: whatever the step calls by this key.
fn named(words: &course::StepWords, key: &str) -> String {
    let key = Key::from(key);
    let line = words.lines.get(&key).cloned();
    let part = || words.parts.get(&key).map(|part| part.heading.clone());
    line.or_else(part)
        .filter(|text| !text.is_empty())
        .unwrap_or_else(|| key.to_string())
}

/// What follows the digit of the version; nothing for a version that is not known.
fn body(event: &Event) -> &str {
    event.detail.strip_prefix('1').unwrap_or_default()
}
