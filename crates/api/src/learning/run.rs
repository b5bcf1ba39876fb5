//! One pass through a lesson, as the records tell it.

use crate::app::Learning;
use crate::{Failure, answers};
use tilia_course::Lesson;
use tilia_records::{LastAnswer, LessonOpened, Recordable, Resume, Who};

/// The pass that is going on: the unfinished one, or a new one.
pub(super) fn open(
    learning: &mut Learning<'_>,
    token: &Recordable,
    lesson: &Lesson,
    who: &Who,
) -> Result<Resume, Failure> {
    let resume = learning
        .store
        .read()
        .resume(who.learner, lesson.id.as_str())?;
    match resume {
        Some(resume) if resume.run > 0 && !resume.run_completed => Ok(resume),
        resume => {
            let run = resume.map_or(0, |resume| resume.run) + 1;
            let input = LessonOpened {
                run,
                steps_total: steps(lesson),
            };
            learning
                .store
                .write(|tx| tx.lesson_opened(who, token, input))?;
            Ok(Resume {
                run,
                run_completed: false,
                step: None,
                seen: Vec::new(),
                answers: Vec::new(),
            })
        }
    }
}

/// The latest pass, without beginning one.
pub(super) fn latest(learning: &Learning<'_>, lesson: &Lesson) -> Result<Option<Resume>, Failure> {
    Ok(learning
        .store
        .read()
        .resume(learning.visit.learner, lesson.id.as_str())?)
}

/// Number of steps as the records count them.
pub(super) fn steps(lesson: &Lesson) -> u16 {
    u16::try_from(lesson.steps.len()).unwrap_or(u16::MAX)
}

/// Steps of the lesson that were seen, the present one included.
pub(super) fn seen_with(resume: &Resume, lesson: &Lesson, step: &str) -> u16 {
    let seen = lesson
        .steps
        .iter()
        .filter(|of| of.id == *step || resume.seen.iter().any(|seen| of.id == seen.as_str()));
    u16::try_from(seen.count()).unwrap_or(u16::MAX)
}

/// The latest answer to a step of this pass.
pub(super) fn answer<'r>(resume: &'r Resume, step: &str) -> Option<&'r LastAnswer> {
    resume.answers.iter().find(|answer| answer.step == step)
}

/// The same as the page knows it.
pub(super) fn answer_for_page(
    resume: &Resume,
    step: &tilia_course::Step,
) -> Option<crate::wire::lesson::Answer> {
    answers::from_records(
        step.activity.as_ref()?,
        &answer(resume, step.id.as_str())?.chosen,
    )
}

/// Steps with something to do that nobody has done yet in this pass.
pub(super) fn unanswered<'l>(resume: &Resume, lesson: &'l Lesson) -> Vec<&'l tilia_course::Step> {
    lesson
        .steps
        .iter()
        .filter(|step| step.activity.is_some() && answer(resume, step.id.as_str()).is_none())
        .collect()
}

/// Whether every step was seen and every activity answered.
pub(super) fn complete(resume: &Resume, lesson: &Lesson) -> bool {
    let all_seen = lesson
        .steps
        .iter()
        .all(|step| resume.seen.iter().any(|seen| step.id == seen.as_str()));
    all_seen && unanswered(resume, lesson).is_empty()
}

/// Points of a pass in thousandths of all points; plans and letters have none to lose.
pub(super) fn points(resume: &Resume, lesson: &Lesson) -> u16 {
    let marked = lesson.steps.iter().filter_map(|step| {
        Some((
            u32::from(step.weight),
            answer(resume, step.id.as_str())?.result,
        ))
    });
    let (sum, weights) = marked.fold((0, 0), |(sum, weights), (weight, result)| {
        (sum + weight * u32::from(result), weights + weight)
    });
    u16::try_from(sum.checked_div(weights).unwrap_or(1000)).unwrap_or(1000)
}
