//! The player: open, look, answer. Texts come in one language and without answer keys.

use super::feedback::feedback;
use super::show::show;
use super::{Keeping, keeping, lesson, run};
use crate::app::Turn;
use crate::wire::Nothing;
use crate::wire::lesson::{AnswerInput, Feedback, LessonInput, LessonView, SeeStepInput};
use crate::{Failure, answers};
use tilia_course as course;
use tilia_course::{Lesson, StepWords};
use tilia_records::{ActivityAnswered, PlanChosen, Recordable, Resume, StepSeen, Tx, Who};

/// Opens a lesson where the person stopped.
pub(crate) fn open_lesson(turn: &mut Turn<'_>, input: LessonInput) -> Result<LessonView, Failure> {
    let now = turn.now;
    let mut learning = turn.app.learning()?;
    let lesson = lesson(learning.pack, &input.lesson)?;
    let keeping = keeping(&learning, lesson)?;
    let resume = match &keeping {
        Keeping::All(token) => {
            for who in learning.everybody(now) {
                run::open(&mut learning, token, lesson, &who)?;
            }
            run::latest(&learning, lesson)?
        }
        Keeping::Completion(_) => {
            let assigned = &mut learning.visit.assigned;
            assigned.retain(|id, run| *id != lesson.id || !run.finished);
            None
        }
        Keeping::Nothing => None,
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

/// A step is on the screen.
pub(crate) fn see_step(turn: &mut Turn<'_>, input: SeeStepInput) -> Result<Nothing, Failure> {
    let now = turn.now;
    let mut learning = turn.app.learning()?;
    let lesson = lesson(learning.pack, &input.lesson)?;
    let step = step(lesson, &input.step)?;
    match keeping(&learning, lesson)? {
        Keeping::All(token) => {
            let mut seen = Vec::new();
            for who in learning.everybody(now) {
                let resume = run::present(&mut learning, &token, lesson, &who)?;
                let step = StepSeen {
                    step: &input.step,
                    run: resume.run,
                    active_ms: input.active_ms,
                    steps_seen: run::seen_with(&resume, lesson, &input.step),
                    steps_total: run::steps(lesson),
                };
                seen.push((who, step));
            }
            // One write for everybody: what counts for one counts for all.
            learning.store.write(|tx| {
                seen.into_iter()
                    .try_for_each(|(who, seen)| tx.step_seen(&who, &token, seen))
            })?;
        }
        Keeping::Completion(_) => {
            let run = learning.visit.assigned_run(&lesson.id);
            run.seen.insert(step.id.clone());
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
    let Some(activity) = &step.activity else {
        return Err(Failure::new("bad-answer"));
    };
    let words = step_words(learning.pack, lesson, step, &input.language);
    let (mark, feedback) = feedback(activity, &input.answer, &words)?;
    match keeping(&learning, lesson)? {
        Keeping::All(token) => {
            let mut given = Vec::new();
            for who in learning.everybody(now) {
                let resume = run::present(&mut learning, &token, lesson, &who)?;
                given.push((who, answered(&resume, lesson, step, &input, mark.result)?));
            }
            learning.store.write(|tx| {
                given.into_iter().try_for_each(|(who, answered)| {
                    write_answer(tx, &who, &token, activity, answered)
                })
            })?;
        }
        Keeping::Completion(_) => {
            let run = learning.visit.assigned_run(&lesson.id);
            run.answered.insert(step.id.clone());
        }
        // A private answer was marked, and is forgotten here.
        Keeping::Nothing => {}
    }
    Ok(feedback)
}

fn answered<'i>(
    resume: &Resume,
    lesson: &Lesson,
    step: &course::Step,
    input: &'i AnswerInput,
    result: u16,
) -> Result<ActivityAnswered<'i>, Failure> {
    let before = run::answer(resume, &input.step).map_or(0, |answer| answer.attempt);
    Ok(ActivityAnswered {
        step: &input.step,
        run: resume.run,
        attempt: before + 1,
        result,
        weight: run::weight(step),
        confidence: None,
        active_ms: input.active_ms,
        steps_seen: run::seen_with(resume, lesson, &input.step),
        steps_total: run::steps(lesson),
        chosen: answers::to_records(&input.answer)?,
    })
}

fn write_answer(
    tx: &mut Tx<'_>,
    who: &Who,
    token: &Recordable,
    activity: &course::Activity,
    answered: ActivityAnswered<'_>,
) -> Result<(), Failure> {
    if matches!(activity, course::Activity::Plan(_)) {
        let plan = PlanChosen {
            step: answered.step,
            run: answered.run,
            active_ms: 0,
            chosen: answered.chosen.clone(),
        };
        tx.plan_chosen(who, token, plan)?;
    }
    Ok(tx.activity_answered(who, token, answered)?)
}

/// The words of a step in the language in which the lesson is told to somebody who wants this one.
pub(super) fn step_words(
    pack: &course::Pack,
    lesson: &Lesson,
    step: &course::Step,
    wanted: &str,
) -> StepWords {
    let told = pack.told(&lesson.id, wanted);
    told.and_then(|told| told.words.steps.get(&step.id).cloned())
        .unwrap_or_default()
}

/// The step of a lesson.
pub(super) fn step<'l>(lesson: &'l Lesson, id: &str) -> Result<&'l course::Step, Failure> {
    lesson
        .step(&course::StepId::from(id))
        .ok_or_else(|| Failure::new("unknown-step"))
}
