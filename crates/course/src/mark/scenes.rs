//! Marking of scenes: clues, messages, conversations, sites and passphrases.

use std::collections::BTreeMap;

use super::answer::{AnswerError, known, must_know};
use super::{Detection, FeedbackRef, Mark, Verdict, count, on_part, on_step, share};
use crate::ids::Key;
use crate::model::{Chat, Decision, Inbox, Password, Spot, Web, WebDecision};

/// Longest way through a conversation that is followed.
const LONGEST_TALK: usize = 500;

/// Clues found minus false alarms, both as shares.
pub(super) fn spot(spot: &Spot, found: &[Key]) -> Result<Mark, AnswerError> {
    let found = known(found, |key| spot.marks.iter().any(|mark| mark.id == *key))?;
    let mut detection = Detection::default();
    for mark in &spot.marks {
        detection.add(mark.clue, found.contains(&mark.id));
    }
    let shown = spot
        .marks
        .iter()
        .filter(|mark| mark.clue || found.contains(&mark.id));
    let feedback =
        shown.map(|mark| on_step(mark.id.clone(), mark.clue && found.contains(&mark.id)));
    Ok(Mark {
        result: detection
            .hit_share()
            .saturating_sub(detection.alarm_share()),
        passed: detection.passes(),
        complete: !found.is_empty(),
        feedback: feedback.collect(),
        detection: Some(detection),
    })
}

/// The mean of fakes seen and genuine messages kept, so that throwing everything away gives half.
/// A message without a decision is wrong.
pub(super) fn inbox(
    inbox: &Inbox,
    decisions: &BTreeMap<Key, Decision>,
) -> Result<Mark, AnswerError> {
    for key in decisions.keys() {
        must_know(key, inbox.messages.iter().any(|message| message.id == *key))?;
    }
    let mut detection = Detection::default();
    let mut feedback = Vec::new();
    for message in &inbox.messages {
        let decision = decisions.get(&message.id);
        let right = decision.is_some_and(|decision| message.actions.contains(decision));
        detection.add(!message.genuine, right != message.genuine);
        if let Some(decision) = decision {
            feedback.push(on_part(&message.id, decision.as_str(), right));
        }
    }
    let complete = decisions.len() == inbox.messages.len();
    Ok(Mark {
        result: detection.mean_share(),
        passed: complete && detection.passes(),
        complete,
        feedback,
        detection: Some(detection),
    })
}

impl Detection {
    fn add(&mut self, signal: bool, taken: bool) {
        match (signal, taken) {
            (true, true) => self.hits += 1,
            (true, false) => self.misses += 1,
            (false, true) => self.false_alarms += 1,
            (false, false) => self.correct_rejections += 1,
        }
    }

    fn signals(self) -> usize {
        usize::from(self.hits) + usize::from(self.misses)
    }

    fn others(self) -> usize {
        usize::from(self.false_alarms) + usize::from(self.correct_rejections)
    }

    fn hit_share(self) -> u16 {
        share(self.hits.into(), self.signals())
    }

    fn alarm_share(self) -> u16 {
        if self.others() == 0 {
            0
        } else {
            share(self.false_alarms.into(), self.others())
        }
    }

    fn mean_share(self) -> u16 {
        let kept = share(self.correct_rejections.into(), self.others());
        match (self.signals(), self.others()) {
            (_, 0) => self.hit_share(),
            (0, _) => kept,
            _ => count((usize::from(self.hit_share()) + usize::from(kept)) / 2),
        }
    }

    /// The pass rule of `inbox` and `spot`: at least three quarters of the fakes are seen, and at
    /// most a quarter of what is genuine is suspected.
    #[must_use]
    pub fn passes(self) -> bool {
        let (hits, alarms) = (usize::from(self.hits), usize::from(self.false_alarms));
        hits * 4 >= self.signals() * 3 && alarms * 4 <= self.others()
    }
}

/// Only the end counts: safe or not. Several ways can be safe.
pub(super) fn chat(chat: &Chat, replies: &[(Key, Key)]) -> Result<Mark, AnswerError> {
    let broken = |turn: &Key| AnswerError::BrokenPath { turn: turn.clone() };
    let mut here = &chat.start;
    let mut feedback = Vec::new();
    for (number, (turn, reply)) in replies.iter().enumerate() {
        let stands = chat.turns.iter().find(|known| known.id == *turn);
        let turn_here = stands.filter(|_| turn == here && number < LONGEST_TALK);
        let next = turn_here.ok_or_else(|| broken(turn))?.replies.get(reply);
        here = next.ok_or_else(|| AnswerError::UnknownKey { key: reply.clone() })?;
        feedback.push(FeedbackRef {
            part: Some(turn.clone()),
            key: reply.clone(),
            verdict: Verdict::Neutral,
        });
    }
    let end = chat.ends.iter().find(|end| end.id == *here);
    let safe = end.is_some_and(|end| end.safe);
    Ok(Mark {
        result: if safe { 1000 } else { 0 },
        passed: safe,
        complete: end.is_some(),
        feedback,
        detection: None,
    })
}

/// Half for the decision, half for the reasons: right ones minus wrong ones. Good reasons for a
/// wrong decision count nothing.
pub(super) fn web(web: &Web, decision: WebDecision, reasons: &[Key]) -> Result<Mark, AnswerError> {
    let ticked = known(reasons, |key| web.reasons.contains(key))?;
    let hits = web
        .right_reasons
        .iter()
        .filter(|key| ticked.contains(key))
        .count();
    let wrong = ticked.len() - hits;
    let right = decision == web.right;
    let reasons_share = share(hits.saturating_sub(wrong), web.right_reasons.len());
    let button = if decision == WebDecision::Act {
        "act"
    } else {
        "leave"
    };
    let shown = web.reasons.iter();
    let shown = shown.filter(|key| ticked.contains(key) || web.right_reasons.contains(key));
    let reasons = shown.map(|key| {
        on_step(
            key.clone(),
            ticked.contains(key) == web.right_reasons.contains(key),
        )
    });
    Ok(Mark {
        result: if right { 500 + reasons_share / 2 } else { 0 },
        passed: right,
        complete: true,
        feedback: std::iter::once(on_step(button, right))
            .chain(reasons)
            .collect(),
        detection: None,
    })
}

/// The lesser of strength and length reached.
pub(super) fn password(password: &Password, score: u8, length: u32) -> Result<Mark, AnswerError> {
    if score > 4 {
        return Err(AnswerError::Strength);
    }
    let wide = |number: u32| usize::try_from(number).unwrap_or(usize::MAX / 1000);
    let strength = share(score.into(), password.strength.into());
    let enough = share(wide(length.min(1000)), wide(password.min_length));
    let result = strength.min(enough);
    let key = match result {
        1000 => "strong",
        500.. => "fair",
        _ => "weak",
    };
    Ok(Mark {
        result,
        passed: result == 1000,
        complete: length > 0,
        feedback: vec![on_step(key, result == 1000)],
        detection: None,
    })
}
