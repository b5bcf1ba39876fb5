//! Marking of lists: options, orders, letters and plans.

use std::collections::BTreeMap;

use super::answer::{AnswerError, known, must_know};
use super::{FeedbackRef, Mark, Verdict, on_step, share};
use crate::ids::Key;
use crate::model::{Choice, Letter, LetterBlock, Order, Plan, Typing};

pub(super) fn choice(choice: &Choice, chosen: &Key) -> Result<Mark, AnswerError> {
    must_know(chosen, choice.options.contains(chosen))?;
    let right = choice.right.contains(chosen);
    Ok(Mark {
        result: if right { 1000 } else { 0 },
        passed: right,
        complete: true,
        feedback: vec![on_step(chosen.clone(), right)],
        detection: None,
    })
}

/// Every right option counts for one, every wrong one takes one away; never below nothing.
pub(super) fn choices(choice: &Choice, chosen: &[Key]) -> Result<Mark, AnswerError> {
    let chosen = known(chosen, |key| choice.options.contains(key))?;
    let hits = choice
        .right
        .iter()
        .filter(|key| chosen.contains(key))
        .count();
    let wrong = chosen.len() - hits;
    let result = share(hits.saturating_sub(wrong), choice.right.len());
    let asked = choice.options.iter();
    let shown = asked.filter(|key| chosen.contains(key) || choice.right.contains(key));
    let feedback = shown
        .map(|key| {
            on_step(
                key.clone(),
                chosen.contains(key) == choice.right.contains(key),
            )
        })
        .collect();
    Ok(Mark {
        result,
        passed: hits == choice.right.len() && wrong == 0,
        complete: !chosen.is_empty(),
        feedback,
        detection: None,
    })
}

/// One minus the distance of all parts from their places, over the largest distance possible
/// (Spearman's footrule; its maximum for n parts is n²/2, rounded down).
pub(super) fn order(order: &Order, given: &[Key]) -> Result<Mark, AnswerError> {
    known(given, |key| order.parts.contains(key))?;
    if given.len() < order.parts.len() {
        return Err(AnswerError::PartsMissing {
            count: order.parts.len() - given.len(),
        });
    }
    let place = |key: &Key| {
        given
            .iter()
            .position(|part| part == key)
            .unwrap_or_default()
    };
    let distances = order
        .parts
        .iter()
        .enumerate()
        .map(|(at, key)| place(key).abs_diff(at));
    let distance: usize = distances.sum();
    let most = order.parts.len() * order.parts.len() / 2;
    let passed = distance == 0;
    let overall = if passed { "right" } else { "wrong" };
    let parts = order.parts.iter().enumerate();
    let parts = parts.map(|(at, key)| on_step(key.clone(), place(key) == at));
    Ok(Mark {
        result: share(most.saturating_sub(distance), most),
        passed,
        complete: true,
        feedback: std::iter::once(on_step(overall, passed))
            .chain(parts)
            .collect(),
        detection: None,
    })
}

/// What a letter needs: each required block, and exactly one block of each group.
pub(super) fn letter(letter: &Letter, blocks: &[Key]) -> Result<Mark, AnswerError> {
    let taken = known(blocks, |key| {
        letter.blocks.iter().any(|block| block.id == *key)
    })?;
    let mut groups: BTreeMap<(bool, &Key), Vec<&LetterBlock>> = BTreeMap::new();
    for block in &letter.blocks {
        let group = block.group.as_ref();
        let name = (group.is_some(), group.unwrap_or(&block.id));
        groups.entry(name).or_default().push(block);
    }
    let is_needed = |block: &&LetterBlock| block.required || block.group.is_some();
    let needs: Vec<_> = groups
        .values()
        .filter(|blocks| blocks.iter().any(is_needed))
        .collect();
    let taken_of = |blocks: &[&LetterBlock]| {
        blocks
            .iter()
            .filter(|block| taken.contains(&block.id))
            .count()
    };
    let met = needs.iter().filter(|blocks| taken_of(blocks) == 1).count();
    let finished = met == needs.len() && !taken.is_empty();
    let done = FeedbackRef {
        part: None,
        key: "done".into(),
        verdict: Verdict::Neutral,
    };
    Ok(Mark {
        result: if taken.is_empty() {
            0
        } else {
            share(met, needs.len())
        },
        passed: finished,
        complete: finished,
        feedback: if finished { vec![done] } else { Vec::new() },
        detection: None,
    })
}

/// A plan is never judged: it is finished as soon as one thing is ticked.
pub(super) fn plan(plan: &Plan, chosen: &[Key]) -> Result<Mark, AnswerError> {
    let chosen = known(chosen, |key| plan.options.contains(key))?;
    let finished = !chosen.is_empty();
    Ok(Mark {
        result: if finished { 1000 } else { 0 },
        passed: finished,
        complete: finished,
        ..Mark::default()
    })
}

/// The share of lines typed. Until the last one there is nothing to say, so nothing is called wrong.
pub(super) fn typing(typing: &Typing, typed: &[Key]) -> Result<Mark, AnswerError> {
    let typed = known(typed, |key| typing.lines.contains(key))?;
    let finished = typed.len() == typing.lines.len();
    Ok(Mark {
        result: share(typed.len(), typing.lines.len()),
        passed: finished,
        complete: finished,
        feedback: if finished {
            vec![on_step("done", true)]
        } else {
            Vec::new()
        },
        detection: None,
    })
}
