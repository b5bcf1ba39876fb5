//! The end page.

use super::{Keeping, home, keeping, lesson, run};
use crate::app::{Learning, Turn};
use crate::wire::lesson::{Detection, Keeps, Keyed, LessonEnd, LessonInput};
use crate::{Failure, Moment, content};
use tilia_course as course;
use tilia_course::{Lesson, LessonWords, Role, Told};
use tilia_records::{
    CompletedOnly, LearnerId, LessonCompleted, LessonProgress, Recordable, Resume, Status,
};

/// Ends a pass through a lesson: completed when everything was seen and answered, else said what is missing.
pub(crate) fn finish_lesson(turn: &mut Turn<'_>, input: LessonInput) -> Result<LessonEnd, Failure> {
    let now = turn.now;
    let mut learning = turn.app.learning()?;
    let lesson = lesson(learning.pack, &input.lesson)?;
    let told = learning.pack.told(&lesson.id, &input.language);
    let told = told.ok_or_else(|| Failure::new("unknown-lesson"))?;
    let words = &told.words;
    let keeping = keeping(&learning, lesson)?;
    let mut end = about(lesson, &told, keeping.for_page());
    match keeping {
        Keeping::All(token) => {
            let resume = finish_run(&mut learning, &token, lesson, now)?;
            end.completed = resume.run_completed;
            end.missing = titles(run::unanswered(&resume, lesson), words);
            end.plan = plan(&resume, lesson, words);
            end.detection = detection(&resume, lesson);
        }
        Keeping::Completion(token) => {
            let missing = finish_assigned(&mut learning, &token, lesson, now)?;
            end.completed = missing.is_empty();
            end.missing = titles(missing, words);
        }
        Keeping::Nothing => {}
    }
    (end.next, end.assessment_offered) = home::what_follows(turn, &input.lesson, &input.language)?;
    turn.app.lesson_ended();
    Ok(end)
}

/// Completes the pass on the screen when nothing of it is missing; the answer says whether it is completed.
fn finish_run(
    learning: &mut Learning<'_>,
    token: &Recordable,
    lesson: &Lesson,
    now: Moment,
) -> Result<Resume, Failure> {
    let missing = || Failure::new("bad-answer");
    let mut done = Vec::new();
    for who in learning.everybody(now) {
        let resume = run::latest_of(learning, lesson, who.learner)?.ok_or_else(missing)?;
        if !resume.run_completed && run::complete(&resume, lesson) {
            let completed = LessonCompleted {
                run: resume.run,
                result: run::points(&resume, lesson),
                active_ms: 0,
                steps_total: run::steps(lesson),
            };
            done.push((who, completed));
        }
    }
    if !done.is_empty() {
        learning.store.write(|tx| {
            done.into_iter()
                .try_for_each(|(who, done)| tx.lesson_completed(&who, token, done))
        })?;
    }
    run::latest(learning, lesson)?.ok_or_else(missing)
}

/// Notes the completion of an assigned lesson, once for ever. Gives back what is missing.
fn finish_assigned<'l>(
    learning: &mut Learning<'_>,
    token: &CompletedOnly,
    lesson: &'l Lesson,
    now: Moment,
) -> Result<Vec<&'l course::Step>, Failure> {
    let run = learning.visit.assigned_run(&lesson.id);
    let done = |step: &&course::Step| {
        run.seen.contains(&step.id) && (step.activity.is_none() || run.answered.contains(&step.id))
    };
    let missing: Vec<&course::Step> = lesson.steps.iter().filter(|step| !done(step)).collect();
    if missing.is_empty() {
        for who in learning.everybody(now) {
            if to_be_noted(learning, lesson, who.learner)? {
                learning
                    .store
                    .write(|tx| tx.lesson_completed_only(&who, token))?;
            }
        }
        learning.visit.assigned_run(&lesson.id).finished = true;
    }
    Ok(missing)
}

/// Whether the plan of this person contains the lesson and its completion is not known yet. Of two who learn
/// together, the plan of one may contain it and that of the other not.
fn to_be_noted(
    learning: &Learning<'_>,
    lesson: &Lesson,
    learner: LearnerId,
) -> Result<bool, Failure> {
    let view = learning.store.read();
    if !view.in_plan(learner, lesson.id.as_str())? {
        return Ok(false);
    }
    let known =
        |row: &LessonProgress| row.lesson == lesson.id.as_str() && row.status != Status::Started;
    Ok(!view.progress(learner)?.iter().any(known))
}

/// What holds for every end page. A private lesson says no more than this.
fn about(lesson: &Lesson, told: &Told<LessonWords>, keeps: Keeps) -> LessonEnd {
    let words = &told.words;
    let explained = lesson
        .steps
        .iter()
        .filter(|step| step.role == Some(Role::Explain));
    LessonEnd {
        language: told.language.clone(),
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

fn titles(steps: Vec<&course::Step>, words: &LessonWords) -> Vec<Keyed> {
    let title = |step: &course::Step| {
        let words = words.steps.get(&step.id);
        words.map(|words| words.heading.clone()).unwrap_or_default()
    };
    let keyed = |step: &course::Step| Keyed {
        key: step.id.to_string(),
        text: title(step),
    };
    steps.into_iter().map(keyed).collect()
}

/// The sentences of the plan that were ticked in the latest pass.
pub(crate) fn plan_of(
    learning: &Learning<'_>,
    lesson: &Lesson,
    words: &LessonWords,
) -> Result<Vec<String>, Failure> {
    let resume = run::latest(learning, lesson)?;
    Ok(resume.map_or_else(Vec::new, |resume| plan(&resume, lesson, words)))
}

/// The sentences of the plan that were ticked in this pass.
fn plan(resume: &Resume, lesson: &Lesson, words: &LessonWords) -> Vec<String> {
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
        &crate::answers::to_course(&answer).ok()?,
    )
    .ok()?;
    mark.detection.map(content::detection)
}
