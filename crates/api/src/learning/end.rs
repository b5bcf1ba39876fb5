//! The end page.

use super::{Keeping, home, keeping, lesson, run};
use crate::app::Turn;
use crate::wire::lesson::{Detection, Keeps, Keyed, LessonEnd, LessonInput};
use crate::{Failure, content};
use tilia_course as course;
use tilia_course::{Lesson, LessonWords, Role};
use tilia_records::{LessonCompleted, Resume, Who};

/// Ends a pass through a lesson: completed when everything was seen and answered, else said what is missing.
pub(crate) fn finish_lesson(turn: &mut Turn<'_>, input: LessonInput) -> Result<LessonEnd, Failure> {
    let now = turn.now;
    let learning = turn.app.learning()?;
    let lesson = lesson(learning.pack, &input.lesson)?;
    let words = learning
        .pack
        .words(&lesson.id, &input.language)
        .unwrap_or_default();
    let who = Who {
        learner: learning.visit.learner,
        at: now,
        shared: false,
    };
    let keeping = keeping(&learning, lesson)?;
    let mut end = about(lesson, &words, keeping.for_page());
    match keeping {
        Keeping::All(token) => {
            let resume =
                run::latest(&learning, lesson)?.ok_or_else(|| Failure::new("bad-answer"))?;
            let complete = run::complete(&resume, lesson);
            if complete && !resume.run_completed {
                let done = LessonCompleted {
                    run: resume.run,
                    result: run::points(&resume, lesson),
                    active_ms: 0,
                    steps_total: run::steps(lesson),
                };
                learning
                    .store
                    .write(|tx| tx.lesson_completed(&who, &token, done))?;
            }
            end.completed = complete;
            end.missing = missing(&resume, lesson, &words);
            end.plan = plan(&resume, lesson, &words);
            end.detection = detection(&resume, lesson);
        }
        Keeping::Completion(token) => {
            let run = learning
                .visit
                .assigned
                .remove(&lesson.id)
                .unwrap_or_default();
            let all = lesson.steps.iter().all(|step| {
                run.seen.contains(&step.id)
                    && (step.activity.is_none() || run.answered.contains(&step.id))
            });
            if all {
                learning
                    .store
                    .write(|tx| tx.lesson_completed_only(&who, &token))?;
            }
        }
        Keeping::Nothing => {}
    }
    (end.next, end.assessment_offered) = home::what_follows(turn, &input.lesson, &input.language)?;
    Ok(end)
}

/// What holds for every end page. A private lesson says no more than this.
fn about(lesson: &Lesson, words: &LessonWords, keeps: Keeps) -> LessonEnd {
    let explained = lesson
        .steps
        .iter()
        .filter(|step| step.role == Some(Role::Explain));
    LessonEnd {
        title: words.title.clone(),
        private: lesson.record != course::Record::Always,
        keeps,
        completed: true,
        missing: Vec::new(),
        learned: explained
            .filter_map(|step| words.steps.get(&step.id))
            .map(|words| words.heading.clone())
            .collect(),
        plan: Vec::new(),
        detection: None,
        next: None,
        assessment_offered: false,
    }
}

fn missing(resume: &Resume, lesson: &Lesson, words: &LessonWords) -> Vec<Keyed> {
    let title = |step: &course::Step| {
        words
            .steps
            .get(&step.id)
            .map(|words| words.heading.clone())
            .unwrap_or_default()
    };
    run::unanswered(resume, lesson)
        .into_iter()
        .map(|step| Keyed {
            key: step.id.to_string(),
            text: title(step),
        })
        .collect()
}

/// The sentences of the plan that were ticked in this pass.
pub(super) fn plan(resume: &Resume, lesson: &Lesson, words: &LessonWords) -> Vec<String> {
    let plans = lesson
        .steps
        .iter()
        .filter(|step| matches!(step.activity, Some(course::Activity::Plan(_))));
    plans
        .flat_map(|step| {
            let chosen = run::answer(resume, step.id.as_str())
                .map(|answer| answer.chosen.as_str())
                .unwrap_or_default();
            let lines = words.steps.get(&step.id).map(|words| &words.lines);
            chosen
                .split(',')
                .filter_map(move |key| lines?.get(key).cloned())
        })
        .collect()
}

fn detection(resume: &Resume, lesson: &Lesson) -> Option<Detection> {
    let inbox = lesson
        .steps
        .iter()
        .find(|step| matches!(step.activity, Some(course::Activity::Inbox(_))))?;
    let answer = run::answer_for_page(resume, inbox)?;
    let mark = course::mark(
        inbox.activity.as_ref()?,
        &crate::answers::to_course(&answer),
    )
    .ok()?;
    mark.detection.map(content::detection)
}
