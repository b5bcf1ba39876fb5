//! A pass through a lesson: some stop on the way.

use super::answering::answer;
use super::{Person, World};
use crate::Failure;
use tilia_course::{Activity, Lesson, Pack, Step};
use tilia_records::{
    self as records, ActivityAnswered, LessonCompleted, LessonOpened, Recordable, StepSeen, Tx,
};

/// So many of a hundred people stop after an activity.
const STOP: u32 = 3;

/// How far a pass is.
struct Pass<'t> {
    token: &'t Recordable,
    run: u32,
    steps_seen: u16,
    steps_total: u16,
    points: u32,
    weights: u32,
}

impl World {
    /// Goes through a lesson as far as answers are left.
    pub(super) fn lesson(
        &mut self,
        tx: &mut Tx<'_>,
        pack: &Pack,
        lesson: &Lesson,
        person: &mut Person,
    ) -> Result<(), Failure> {
        let named = records::Pack::new(pack.id.as_str(), &pack.version);
        let always = records::Record::Always;
        let token = Recordable::for_lesson(always, &named, lesson.id.as_str())?;
        let Some(token) = token.filter(|_| self.left > 0) else {
            return Ok(());
        };
        let steps_total = u16::try_from(lesson.steps.len()).unwrap_or(0);
        let run = self.pass;
        tx.lesson_opened(&person.who(), &token, LessonOpened { run, steps_total })?;
        let mut pass = Pass {
            token: &token,
            run,
            steps_seen: 0,
            steps_total,
            points: 0,
            weights: 0,
        };
        for step in &lesson.steps {
            if !self.step(tx, &mut pass, step, person)? {
                return Ok(());
            }
        }
        complete(tx, &pass, person)
    }

    /// A step with its activity; `false` when the person stops here.
    fn step(
        &mut self,
        tx: &mut Tx<'_>,
        pass: &mut Pass<'_>,
        step: &Step,
        person: &mut Person,
    ) -> Result<bool, Failure> {
        let active_ms = self.chance.between(8_000, 68_000);
        person.works(active_ms);
        pass.steps_seen += 1;
        let seen = StepSeen {
            step: step.id.as_str(),
            run: pass.run,
            active_ms,
            steps_seen: pass.steps_seen,
            steps_total: pass.steps_total,
        };
        tx.step_seen(&person.who(), pass.token, seen)?;
        match &step.activity {
            Some(activity) => self.activity(tx, pass, step, activity, person),
            None => Ok(true),
        }
    }

    fn activity(
        &mut self,
        tx: &mut Tx<'_>,
        pass: &mut Pass<'_>,
        step: &Step,
        activity: &Activity,
        person: &mut Person,
    ) -> Result<bool, Failure> {
        let Some((mark, chosen)) = answer(activity, person.skill, &mut self.chance)? else {
            return Ok(true);
        };
        if !self.take_answer() {
            return Ok(false);
        }
        let active_ms = self.chance.between(4_000, 40_000);
        person.works(active_ms);
        let answered = ActivityAnswered {
            step: step.id.as_str(),
            run: pass.run,
            attempt: 1,
            result: mark.result,
            weight: crate::learning::weight(step),
            confidence: None,
            active_ms,
            steps_seen: pass.steps_seen,
            steps_total: pass.steps_total,
            chosen,
        };
        pass.points += u32::from(mark.result) * u32::from(answered.weight);
        pass.weights += u32::from(answered.weight);
        tx.activity_answered(&person.who(), pass.token, answered)?;
        Ok(!self.chance.happens(STOP))
    }
}

fn complete(tx: &mut Tx<'_>, pass: &Pass<'_>, person: &Person) -> Result<(), Failure> {
    let result = pass.points.checked_div(pass.weights).unwrap_or(1000);
    let done = LessonCompleted {
        run: pass.run,
        result: u16::try_from(result).unwrap_or(1000),
        active_ms: 0,
        steps_total: pass.steps_total,
    };
    Ok(tx.lesson_completed(&person.who(), pass.token, done)?)
}
