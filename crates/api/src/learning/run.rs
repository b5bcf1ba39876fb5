//! One pass through a lesson, as the records tell it.

use crate::app::Learning;
use crate::{Failure, answers};
use tilia_course::Lesson;
use tilia_records::{LastAnswer, LearnerId, LessonOpened, Recordable, Resume, Who};

/// A pass of which nothing has happened yet.
pub(super) fn fresh(run: u32) -> Resume {
    Resume {
        run,
        run_completed: false,
        step: None,
        seen: Vec::new(),
        answers: Vec::new(),
    }
}

/// The pass to show when a lesson is opened: the unfinished one, or a new one.
pub(super) fn open(
    learning: &mut Learning<'_>,
    token: &Recordable,
    lesson: &Lesson,
    who: &Who,
) -> Result<Resume, Failure> {
    match latest_of(learning, lesson, who.learner)? {
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
            Ok(fresh(run))
        }
    }
}

/// The pass that is on the screen: only opening the lesson begins a new one, so that an answer changed after the
/// end page still belongs to the pass that ended there.
pub(super) fn present(
    learning: &mut Learning<'_>,
    token: &Recordable,
    lesson: &Lesson,
    who: &Who,
) -> Result<Resume, Failure> {
    match latest_of(learning, lesson, who.learner)? {
        Some(resume) if resume.run > 0 => Ok(resume),
        _ => open(learning, token, lesson, who),
    }
}

/// The latest pass, without beginning one. Of two or three who learn together, that of the one who still has
/// most to do, so that nobody misses a step.
pub(super) fn latest(learning: &Learning<'_>, lesson: &Lesson) -> Result<Option<Resume>, Failure> {
    let mut behind: Option<Resume> = None;
    for learner in learning.visit.learners() {
        let Some(resume) = latest_of(learning, lesson, learner)? else {
            return Ok(None);
        };
        behind = Some(match behind {
            Some(known) if how_far(&known) <= how_far(&resume) => known,
            _ => resume,
        });
    }
    Ok(behind)
}

/// The latest pass of one of them.
pub(super) fn latest_of(
    learning: &Learning<'_>,
    lesson: &Lesson,
    learner: LearnerId,
) -> Result<Option<Resume>, Failure> {
    let view = learning.store.read();
    Ok(view.resume(learner, lesson.id.as_str())?)
}

fn how_far(resume: &Resume) -> (bool, usize, usize) {
    let answers = resume.answers.len();
    (resume.run_completed, resume.seen.len(), answers)
}

/// The step to go on with: the one of the latest event, or the first where the lesson has lost it since.
pub(super) fn step_to_go_on_with<'l>(resume: &Resume, lesson: &'l Lesson) -> &'l str {
    let last = resume.step.as_deref();
    let known = lesson
        .steps
        .iter()
        .find(|step| Some(step.id.as_str()) == last);
    let step = known.or_else(|| lesson.steps.first());
    step.map_or("", |step| step.id.as_str())
}

/// Points that a step can bring; a plan has none to lose.
pub(crate) fn weight(step: &tilia_course::Step) -> u16 {
    if matches!(step.activity, Some(tilia_course::Activity::Plan(_))) {
        0
    } else {
        step.weight
    }
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

/// Points of a pass in thousandths of all points.
pub(super) fn points(resume: &Resume, lesson: &Lesson) -> u16 {
    let marked = lesson.steps.iter().filter_map(|step| {
        let answer = answer(resume, step.id.as_str())?;
        Some((u32::from(weight(step)), u32::from(answer.result)))
    });
    let (sum, weights) = marked.fold((0, 0), |(sum, weights), (weight, result)| {
        (sum + weight * result, weights + weight)
    });
    u16::try_from(sum.checked_div(weights).unwrap_or(1000)).unwrap_or(1000)
}
