//! A lesson as the page shows it: one language, without answer keys.

use super::feedback::feedback;
use super::{lesson, run};
use crate::app::Turn;
use crate::wire::Picture;
use crate::wire::lesson::{Answered, Keeps, LessonInput, LessonView, Step, Term};
use crate::{Failure, contacts, content};
use std::collections::BTreeMap;
use std::sync::Arc;
use tilia_course as course;
use tilia_course::{Activity, Key, Lesson, LessonWords, StepWords, Told};
use tilia_records::Resume;

/// The view of a lesson; `resume` is the pass that is going on, where one is kept.
pub(super) fn show(
    turn: &mut Turn<'_>,
    input: &LessonInput,
    resume: Option<Resume>,
    keeps: Keeps,
) -> Result<LessonView, Failure> {
    let number = resume.as_ref().map_or(1, |resume| resume.run);
    let seed = turn.app.visit_seed()? ^ u64::from(number);
    in_order(turn, input, resume, keeps, seed)
}

/// The same with the order of what is shuffled.
pub(super) fn in_order(
    turn: &Turn<'_>,
    input: &LessonInput,
    resume: Option<Resume>,
    keeps: Keeps,
    seed: u64,
) -> Result<LessonView, Failure> {
    let lesson = lesson(turn.app.pack(), &input.lesson)?;
    let resume = resume.unwrap_or_else(|| run::fresh(1));
    let show = Show::of(turn, lesson, &input.language, seed)?;
    let steps = lesson.steps.iter().map(|step| show.step(step, &resume));
    Ok(LessonView {
        lesson: lesson.id.to_string(),
        track: lesson.track.to_string(),
        language: show.language().to_owned(),
        private: lesson.record != course::Record::Always,
        keeps,
        listen: listens(turn.app.pack(), lesson),
        steps: steps.collect::<Result<Vec<_>, _>>()?,
        resume: run::step_to_go_on_with(&resume, lesson).to_owned(),
        seen: resume.seen,
        terms: terms(turn.app.pack(), lesson, show.language()),
        title: show.told.words.title.clone(),
        summary: show.told.words.summary.clone(),
    })
}

/// Whether the lesson, or its whole track, asks to be read aloud by itself.
fn listens(pack: &course::Pack, lesson: &Lesson) -> bool {
    lesson.listen || pack.track(&lesson.track).is_some_and(|track| track.listen)
}

fn terms(pack: &course::Pack, lesson: &Lesson, language: &str) -> Vec<Term> {
    let mut glossary = pack.glossary_told(language);
    let found = lesson.glossary.iter();
    found
        .filter_map(|id| Some((id, glossary.remove(id)?)))
        .map(|(id, told)| term(id, &told))
        .collect()
}

/// A term of the glossary for the page.
pub(super) fn term(id: &course::TermId, told: &Told<course::TermWords>) -> Term {
    Term {
        term: id.to_string(),
        language: told.language.clone(),
        word: told.words.name.clone(),
        meaning: content::blocks(&told.words.body),
    }
}

/// What it takes to show steps of one lesson.
pub(super) struct Show<'a, 'b> {
    turn: &'a Turn<'b>,
    lesson: &'a Lesson,
    told: Arc<Told<LessonWords>>,
    /// The language of the page; help is told in it, whatever the lesson speaks.
    wanted: &'a str,
    seed: u64,
}

impl<'a, 'b> Show<'a, 'b> {
    /// For a lesson in the language wanted, or in the next one that it has.
    pub(super) fn of(
        turn: &'a Turn<'b>,
        lesson: &'a Lesson,
        wanted: &'a str,
        seed: u64,
    ) -> Result<Self, Failure> {
        let told = turn.app.pack().told(&lesson.id, wanted);
        Ok(Self {
            turn,
            lesson,
            told: told.ok_or_else(|| Failure::new("unknown-lesson"))?,
            wanted,
            seed,
        })
    }

    /// The language of every text of the lesson.
    pub(super) fn language(&self) -> &str {
        &self.told.language
    }

    /// Title of the lesson.
    pub(super) fn title(&self) -> &str {
        &self.told.words.title
    }

    /// One step, with the answer of this pass.
    pub(super) fn step(&self, step: &course::Step, resume: &Resume) -> Result<Step, Failure> {
        let nothing = StepWords::default();
        let words = self.told.words.steps.get(&step.id).unwrap_or(&nothing);
        let activity = step.activity.as_ref();
        let shown = activity.map(|activity| {
            let seed = self.seed ^ content::number(step.id.as_str());
            content::activity(activity, words, seed).ok_or_else(|| Failure::new("lesson-too-new"))
        });
        let answered = run::answer_for_page(resume, step).and_then(|answer| {
            let feedback = feedback(activity?, &answer, words).ok()?.1;
            Some(Answered { answer, feedback })
        });
        let alt = |name| self.told.words.pictures.get(name).map(String::as_str);
        Ok(Step {
            step: step.id.to_string(),
            title: words.heading.clone(),
            role: step.role.map(|role| role_code(role).to_owned()),
            blocks: content::blocks(&words.body),
            picture: step
                .picture
                .as_ref()
                .and_then(|name| self.picture(name, alt(name)?)),
            option_pictures: self.option_pictures(activity),
            contacts: contacts::of_step(self.turn, &step.contacts, self.wanted),
            activity: shown.transpose()?,
            answered,
        })
    }

    /// Pictures that stand with the words of options. The words say everything, so they have no text of their own.
    fn option_pictures(&self, activity: Option<&Activity>) -> BTreeMap<String, Picture> {
        let Some(Activity::Choice(choice) | Activity::Choices(choice)) = activity else {
            return BTreeMap::new();
        };
        let pictures = choice.pictures.iter();
        pictures
            .filter_map(|(option, name)| Some((option.to_string(), self.picture(name, "")?)))
            .collect()
    }

    fn picture(&self, name: &Key, alt: &str) -> Option<Picture> {
        let root = self.turn.app.pack().picture(&self.lesson.id, name)?;
        Some(content::picture(&root, alt))
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
