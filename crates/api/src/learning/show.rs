//! A lesson as the page shows it: one language, without answer keys.

use super::feedback::feedback;
use super::{lesson, run};
use crate::app::Turn;
use crate::wire::lesson::{Answered, Keeps, LessonInput, LessonView, Step, Term};
use crate::{Failure, contacts, content};
use tilia_course as course;
use tilia_course::{Lesson, LessonWords, StepWords};
use tilia_records::Resume;

/// The view of a lesson; `resume` is the pass that is going on, where one is kept.
pub(super) fn show(
    turn: &mut Turn<'_>,
    input: &LessonInput,
    resume: Option<Resume>,
    keeps: Keeps,
) -> Result<LessonView, Failure> {
    let seed = turn.app.learning()?.visit.seed();
    let pack = turn.app.pack();
    let lesson = lesson(pack, &input.lesson)?;
    let words = pack
        .words(&lesson.id, &input.language)
        .ok_or_else(|| Failure::new("unknown-lesson"))?;
    let resume = resume.unwrap_or_else(|| run::fresh(1));
    let show = Show {
        turn,
        lesson,
        words: &words,
        language: &input.language,
        seed: seed ^ u64::from(resume.run),
    };
    let steps = lesson.steps.iter().map(|step| show.step(step, &resume));
    Ok(LessonView {
        lesson: lesson.id.to_string(),
        track: lesson.track.to_string(),
        language: input.language.clone(),
        private: lesson.record != course::Record::Always,
        keeps,
        steps: steps.collect::<Result<Vec<_>, _>>()?,
        resume: run::step_to_go_on_with(&resume, lesson).to_owned(),
        seen: resume.seen,
        terms: terms(pack, lesson, &input.language),
        title: words.title,
        summary: words.summary,
    })
}

fn terms(pack: &course::Pack, lesson: &Lesson, language: &str) -> Vec<Term> {
    let glossary = pack.glossary(language);
    let found = lesson.glossary.iter().filter_map(|id| glossary.get(id));
    found
        .map(|term| Term {
            word: term.name.clone(),
            meaning: content::blocks(&term.body),
        })
        .collect()
}

struct Show<'a, 'b> {
    turn: &'a Turn<'b>,
    lesson: &'a Lesson,
    words: &'a LessonWords,
    language: &'a str,
    seed: u64,
}

impl Show<'_, '_> {
    fn step(&self, step: &course::Step, resume: &Resume) -> Result<Step, Failure> {
        let nothing = StepWords::default();
        let words = self.words.steps.get(&step.id).unwrap_or(&nothing);
        let activity = step.activity.as_ref();
        let shown = activity.map(|activity| {
            let seed = self.seed ^ content::number(step.id.as_str());
            content::activity(activity, words, seed).ok_or_else(|| Failure::new("lesson-too-new"))
        });
        let answered = run::answer_for_page(resume, step).and_then(|answer| {
            let feedback = feedback(activity?, &answer, words).ok()?.1;
            Some(Answered { answer, feedback })
        });
        let picture = step.picture.as_ref().and_then(|name| {
            let root = self.turn.app.pack().picture(&self.lesson.id, name)?;
            Some(content::picture(&root, self.words.pictures.get(name)?))
        });
        Ok(Step {
            step: step.id.to_string(),
            title: words.heading.clone(),
            role: step.role.map(|role| role_code(role).to_owned()),
            blocks: content::blocks(&words.body),
            picture,
            contacts: contacts::of_step(self.turn, &step.contacts, self.language),
            activity: shown.transpose()?,
            answered,
        })
    }
}

fn role_code(role: course::Role) -> &'static str {
    match role {
        course::Role::Story => "story",
        course::Role::Explain => "explain",
        course::Role::Note => "note",
        course::Role::AlreadyHappened => "already-happened",
        course::Role::Contacts => "contacts",
    }
}
