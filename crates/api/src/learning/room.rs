//! A lesson for a whole room. It is nobody's visit, so there is no place where anything of it could be kept.

use super::feedback::feedback;
use super::player::{step, step_words};
use super::{lesson, show};
use crate::app::Turn;
use crate::wire::lesson::{AnswerInput, Feedback, Keeps, LessonInput, LessonView};
use crate::{Failure, content};

/// A lesson as the projector shows it. The order of options is the same every time, so that a discussion can go on
/// another day.
pub(crate) fn show_lesson(turn: &mut Turn<'_>, input: LessonInput) -> Result<LessonView, Failure> {
    turn.app.trainer_view()?;
    let seed = content::number(&input.lesson);
    show::in_order(turn, &input, None, Keeps::Nothing, seed)
}

/// What the lesson says about an answer of the room. It is marked and forgotten.
pub(crate) fn mark_shown(turn: &mut Turn<'_>, input: AnswerInput) -> Result<Feedback, Failure> {
    turn.app.trainer_view()?;
    let pack = turn.app.pack();
    let lesson = lesson(pack, &input.lesson)?;
    let step = step(lesson, &input.step)?;
    let activity = step
        .activity
        .as_ref()
        .ok_or_else(|| Failure::new("bad-answer"))?;
    let words = step_words(pack, lesson, step, &input.language);
    Ok(feedback(activity, &input.answer, &words)?.1)
}
