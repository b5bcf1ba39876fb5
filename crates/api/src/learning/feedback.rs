//! What to say about an answer. It is marked here, and nothing of it is kept.

use crate::wire::lesson::{Answer, Feedback, PartFeedback, Verdict};
use crate::{Failure, answers, content};
use tilia_course as course;
use tilia_course::StepWords;

/// The mark of an answer and what to say about it.
pub(super) fn feedback(
    activity: &course::Activity,
    answer: &Answer,
    words: &StepWords,
) -> Result<(course::Mark, Feedback), Failure> {
    let mark = course::mark(activity, &answers::to_course(answer)?)
        .map_err(|_| Failure::new("bad-answer"))?;
    let parts = mark
        .feedback
        .iter()
        .filter_map(|at| part_feedback(activity, at, words))
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

fn part_feedback(
    activity: &course::Activity,
    at: &course::FeedbackRef,
    words: &StepWords,
) -> Option<PartFeedback> {
    let texts = match &at.part {
        Some(part) => &words.parts.get(part)?.feedback,
        None => &words.feedback,
    };
    let whole = at.part.is_none() && !words.lines.contains_key(&at.key);
    // A part without words of its own still has its verdict.
    let is_line = at.part.is_none() && !whole;
    let blocks = match texts.get(&at.key) {
        Some(text) => content::paragraph(text),
        None if is_line => Vec::new(),
        None => return None,
    };
    let key = match (activity, &at.part) {
        // In a circle of turns, one turn can be answered twice and differently.
        (course::Activity::Chat(_), Some(turn)) => format!("{turn}.{}", at.key),
        (_, part) => part.as_ref().unwrap_or(&at.key).to_string(),
    };
    Some(PartFeedback {
        key: (!whole).then_some(key),
        verdict: match at.verdict {
            course::Verdict::Right => Verdict::Right,
            course::Verdict::NotYet => Verdict::NotYet,
            course::Verdict::Neutral => Verdict::Neutral,
        },
        blocks,
    })
}
