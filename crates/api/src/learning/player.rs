//! The player: open, look, answer. Texts come in one language and without answer keys.

use super::{Keeping, keeping, lesson, run};
use crate::app::{Learning, Turn};
use crate::wire::Nothing;
use crate::wire::lesson::{
    AnswerInput, Answered, Feedback, Keeps, LessonInput, LessonView, PartFeedback, SeeStepInput,
    Step, Term, Verdict,
};
use crate::{Failure, answers, contacts, content};
use std::collections::BTreeMap;
use tilia_course as course;
use tilia_course::{Lesson, LessonWords, StepWords};
use tilia_records::{ActivityAnswered, PlanChosen, Resume, StepSeen, Who};

/// Opens a lesson where the person stopped.
pub(crate) fn open_lesson(turn: &mut Turn<'_>, input: LessonInput) -> Result<LessonView, Failure> {
    let now = turn.now;
    let mut learning = turn.app.learning()?;
    let lesson = lesson(learning.pack, &input.lesson)?;
    let keeping = keeping(&learning, lesson)?;
    let resume = match &keeping {
        Keeping::All(token) => {
            let who = Who {
                learner: learning.visit.learner,
                at: now,
                shared: false,
            };
            Some(run::open(&mut learning, token, lesson, &who)?)
        }
        Keeping::Completion(_) | Keeping::Nothing => None,
    };
    show(turn, &input, resume, keeping.for_page())
}

/// The same lesson in another language, with nothing else changed.
pub(crate) fn switch_language(
    turn: &mut Turn<'_>,
    input: LessonInput,
) -> Result<LessonView, Failure> {
    let learning = turn.app.learning()?;
    let lesson = lesson(learning.pack, &input.lesson)?;
    let keeping = keeping(&learning, lesson)?;
    let resume = match keeping {
        Keeping::All(_) => run::latest(&learning, lesson)?,
        Keeping::Completion(_) | Keeping::Nothing => None,
    };
    learning.visit.language.clone_from(&input.language);
    show(turn, &input, resume, keeping.for_page())
}

fn show(
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
    let resume = resume.unwrap_or(Resume {
        run: 1,
        run_completed: false,
        step: None,
        seen: Vec::new(),
        answers: Vec::new(),
    });
    let show = Show {
        turn,
        lesson,
        words: &words,
        language: &input.language,
        seed: seed ^ u64::from(resume.run),
    };
    let steps = lesson
        .steps
        .iter()
        .map(|step| show.step(step, &resume))
        .collect::<Result<Vec<_>, _>>()?;
    let known = resume
        .step
        .filter(|step| lesson.step(&course::StepId::from(step.as_str())).is_some());
    let first = lesson
        .steps
        .first()
        .map(|step| step.id.to_string())
        .unwrap_or_default();
    Ok(LessonView {
        lesson: lesson.id.to_string(),
        track: lesson.track.to_string(),
        language: input.language.clone(),
        title: words.title.clone(),
        summary: words.summary.clone(),
        private: lesson.record != course::Record::Always,
        keeps,
        steps,
        resume: known.unwrap_or(first),
        seen: resume.seen,
        terms: terms(pack, lesson, &input.language),
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
            content::activity(activity, words, self.seed)
                .ok_or_else(|| Failure::new("lesson-too-new"))
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

/// A step is on the screen.
pub(crate) fn see_step(turn: &mut Turn<'_>, input: SeeStepInput) -> Result<Nothing, Failure> {
    let now = turn.now;
    let learning = turn.app.learning()?;
    let lesson = lesson(learning.pack, &input.lesson)?;
    let step = step(lesson, &input.step)?;
    match keeping(&learning, lesson)? {
        Keeping::All(token) => {
            let Some(resume) = run::latest(&learning, lesson)? else {
                return Ok(Nothing {});
            };
            let seen = StepSeen {
                step: &input.step,
                run: resume.run,
                active_ms: input.active_ms,
                steps_seen: run::seen_with(&resume, lesson, &input.step),
                steps_total: run::steps(lesson),
            };
            let who = Who {
                learner: learning.visit.learner,
                at: now,
                shared: false,
            };
            learning
                .store
                .write(|tx| tx.step_seen(&who, &token, seen))?;
        }
        Keeping::Completion(_) => {
            learning
                .visit
                .assigned
                .entry(lesson.id.clone())
                .or_default()
                .seen
                .insert(step.id.clone());
        }
        Keeping::Nothing => {}
    }
    Ok(Nothing {})
}

/// Marks an answer and, where it may be kept, writes it before anything is said about it.
pub(crate) fn answer_activity(
    turn: &mut Turn<'_>,
    input: AnswerInput,
) -> Result<Feedback, Failure> {
    let now = turn.now;
    let mut learning = turn.app.learning()?;
    let lesson = lesson(learning.pack, &input.lesson)?;
    let step = step(lesson, &input.step)?;
    let activity = step
        .activity
        .as_ref()
        .ok_or_else(|| Failure::new("bad-answer"))?;
    let words = learning
        .pack
        .words(&lesson.id, &input.language)
        .unwrap_or_default();
    let nothing = StepWords::default();
    let (mark, feedback) = feedback(
        activity,
        &input.answer,
        words.steps.get(&step.id).unwrap_or(&nothing),
    )?;
    match keeping(&learning, lesson)? {
        Keeping::All(token) => write_answer(
            &mut learning,
            &token,
            lesson,
            step,
            &input,
            mark.result,
            now,
        )?,
        Keeping::Completion(_) => {
            learning
                .visit
                .assigned
                .entry(lesson.id.clone())
                .or_default()
                .answered
                .insert(step.id.clone());
        }
        // A private answer was marked, and is forgotten here.
        Keeping::Nothing => {}
    }
    Ok(feedback)
}

fn write_answer(
    learning: &mut Learning<'_>,
    token: &tilia_records::Recordable,
    lesson: &Lesson,
    step: &course::Step,
    input: &AnswerInput,
    result: u16,
    now: crate::Moment,
) -> Result<(), Failure> {
    let who = Who {
        learner: learning.visit.learner,
        at: now,
        shared: false,
    };
    let resume = run::open(learning, token, lesson, &who)?;
    let chosen = answers::to_records(&input.answer)?;
    let plan = matches!(step.activity, Some(course::Activity::Plan(_)));
    let answered = ActivityAnswered {
        step: &input.step,
        run: resume.run,
        attempt: run::answer(&resume, &input.step).map_or(0, |answer| answer.attempt) + 1,
        result,
        weight: if plan { 0 } else { step.weight },
        confidence: None,
        active_ms: input.active_ms,
        steps_seen: run::seen_with(&resume, lesson, &input.step),
        steps_total: run::steps(lesson),
        chosen: chosen.clone(),
    };
    learning.store.write(|tx| {
        if plan {
            tx.plan_chosen(
                &who,
                token,
                PlanChosen {
                    step: &input.step,
                    run: resume.run,
                    active_ms: 0,
                    chosen,
                },
            )?;
        }
        tx.activity_answered(&who, token, answered)
    })?;
    Ok(())
}

fn step<'l>(lesson: &'l Lesson, id: &str) -> Result<&'l course::Step, Failure> {
    lesson
        .step(&course::StepId::from(id))
        .ok_or_else(|| Failure::new("unknown-step"))
}

/// The mark of an answer and what to say about it.
fn feedback(
    activity: &course::Activity,
    answer: &crate::wire::lesson::Answer,
    words: &StepWords,
) -> Result<(course::Mark, Feedback), Failure> {
    let mark = course::mark(activity, &answers::to_course(answer))
        .map_err(|_| Failure::new("bad-answer"))?;
    let parts = mark
        .feedback
        .iter()
        .filter_map(|at| part_feedback(at, words))
        .collect();
    let neutral = matches!(
        activity,
        course::Activity::Plan(_) | course::Activity::Letter(_)
    );
    let feedback = Feedback {
        verdict: match (neutral, mark.passed) {
            (true, _) => Verdict::Neutral,
            (false, true) => Verdict::Right,
            (false, false) => Verdict::NotYet,
        },
        parts,
        detection: mark.detection.map(content::detection),
    };
    Ok((mark, feedback))
}

fn part_feedback(at: &course::FeedbackRef, words: &StepWords) -> Option<PartFeedback> {
    let texts: &BTreeMap<_, _> = match &at.part {
        Some(part) => &words.parts.get(part)?.feedback,
        None => &words.feedback,
    };
    let text = texts.get(&at.key)?;
    let whole = at.part.is_none() && !words.lines.contains_key(&at.key);
    Some(PartFeedback {
        key: if whole {
            None
        } else {
            Some(at.part.as_ref().unwrap_or(&at.key).to_string())
        },
        verdict: match at.verdict {
            course::Verdict::Right => Verdict::Right,
            course::Verdict::NotYet => Verdict::NotYet,
            course::Verdict::Neutral => Verdict::Neutral,
        },
        blocks: content::paragraph(text),
    })
}
