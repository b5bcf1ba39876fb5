//! A whole lesson on paper.

use super::{tasks, text};
use crate::app::Turn;
use crate::wire::lesson::Keyed;
use crate::wire::paper::{PaperLessons, PaperTrack};
use crate::wire::visit::LanguageInput;
use crate::{Failure, Moment, content, learning};
use tilia_course as course;
use tilia_course::{Lesson, LessonId, LessonWords, Pack};
use tilia_reports::paper::{PaperAnswer, PaperTwin, Sheet, TwinStep};
use tilia_words::Words;

/// Every step and every activity of a lesson, and the answers.
pub(crate) fn twin(pack: &Pack, id: &str, words: &Words, now: Moment) -> Result<Sheet, Failure> {
    let lesson = learning::lesson(pack, id)?;
    let text = pack
        .words(&lesson.id, words.language().code())
        .ok_or_else(|| Failure::new("unknown-lesson"))?;
    let writing = Writing {
        pack,
        lesson,
        text: &text,
        words,
        now,
    };
    let mut steps = Vec::new();
    let mut answers = Vec::new();
    for (place, step) in lesson.steps.iter().enumerate() {
        let (step, answer) = writing.step(place + 1, step);
        steps.push(step);
        answers.extend(answer);
    }
    Ok(Sheet::Twin(PaperTwin {
        minutes: words.paper_minutes(f64::from(lesson.minutes)),
        title: text.title.clone(),
        summary: text.summary.clone(),
        steps,
        answers,
    }))
}

/// All lessons, for the trainer's page.
pub(crate) fn list_lessons(
    turn: &mut Turn<'_>,
    input: LanguageInput,
) -> Result<PaperLessons, Failure> {
    turn.app.trainer_view()?;
    let pack = turn.app.pack();
    let language = input.language.as_str();
    let lesson = |id: &LessonId| Keyed {
        key: id.to_string(),
        text: pack.headline(id, language).unwrap_or_default().0,
    };
    let track = |track: &course::Track| PaperTrack {
        title: pack
            .track_words(&track.id, language)
            .unwrap_or_default()
            .title,
        lessons: track.lessons.iter().map(lesson).collect(),
    };
    Ok(PaperLessons {
        tracks: pack.tracks.iter().map(track).collect(),
    })
}

struct Writing<'a> {
    pack: &'a Pack,
    lesson: &'a Lesson,
    text: &'a LessonWords,
    words: &'a Words,
    now: Moment,
}

impl Writing<'_> {
    fn step(&self, number: usize, step: &course::Step) -> (TwinStep, Option<PaperAnswer>) {
        let of = self.text.steps.get(&step.id).cloned().unwrap_or_default();
        // Another order than that of the file, and the same one on every print.
        let seed = content::number(self.lesson.id.as_str()) ^ content::number(step.id.as_str());
        let drawn = |name: &course::Key| text::drawing(self.pack, &self.lesson.id, name);
        let made = step
            .activity
            .as_ref()
            .map(|activity| tasks::task(activity, &of, seed, self.words, &drawn));
        let (task, solution) = made.unzip();
        let answer = solution.flatten().map(|solution| PaperAnswer {
            number,
            title: of.heading.clone(),
            right: solution.right,
            notes: solution.notes,
        });
        let step = TwinStep {
            number,
            texts: text::texts(&of.body),
            picture: text::picture(self.pack, &self.lesson.id, self.text, step.picture.as_ref()),
            task,
            contacts: text::help(self.pack, &step.contacts, self.words, self.now),
            title: of.heading,
        };
        (step, answer)
    }
}
