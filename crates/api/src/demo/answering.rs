//! Answers as somebody of a certain skill gives them, marked like any other answer.

use super::Chance;
use crate::wire::lesson::{Answer, Decision};
use crate::{Failure, answers};
use tilia_course::{Activity, Key, mark};
use tilia_records::Chosen;

/// How somebody answers.
pub(super) struct Answering {
    /// Right in so many of a hundred cases.
    pub(super) skill: u32,
}

impl Answering {
    /// A marked answer; none for a kind that the player cannot show.
    pub(super) fn answer(
        &self,
        activity: &Activity,
        chance: &mut Chance,
    ) -> Result<Option<(u16, Chosen)>, Failure> {
        let Some(answer) = self.invent(activity, chance) else {
            return Ok(None);
        };
        let marked = mark(activity, &answers::to_course(&answer))
            .map_err(|error| Failure::unexpected(&error))?;
        Ok(Some((marked.result, answers::to_records(&answer)?)))
    }

    fn invent(&self, activity: &Activity, chance: &mut Chance) -> Option<Answer> {
        let right = chance.happens(self.skill);
        let text = |key: &Key| key.to_string();
        Some(match activity {
            Activity::Choice(choice) => {
                let from: Vec<&Key> = choice
                    .options
                    .iter()
                    .filter(|option| choice.right.contains(option) == right)
                    .collect();
                Answer::Choice {
                    chosen: from.get(chance.below(from.len())).map(|key| text(key))?,
                }
            }
            Activity::Choices(choice) => {
                let takes = |option: &&Key, chance: &mut Chance| {
                    choice.right.contains(option) == chance.happens(self.skill)
                };
                Answer::Choices {
                    chosen: choice
                        .options
                        .iter()
                        .filter(|option| takes(option, chance))
                        .map(text)
                        .collect(),
                }
            }
            Activity::Order(order) => {
                let mut parts: Vec<String> = order.parts.iter().map(text).collect();
                if !right && parts.len() > 1 {
                    let at = chance.below(parts.len() - 1);
                    parts.swap(at, at + 1);
                }
                Answer::Order { order: parts }
            }
            Activity::Match(pairs) => {
                let all = pairs.right_keys();
                let pick = |chance: &mut Chance| {
                    all.get(chance.below(all.len()))
                        .cloned()
                        .unwrap_or_default()
                };
                let partner = |key: &Key, chance: &mut Chance| {
                    if chance.happens(self.skill) {
                        key.clone()
                    } else {
                        pick(chance)
                    }
                };
                Answer::Match {
                    pairs: pairs
                        .pairs
                        .iter()
                        .map(|(left, key)| (text(left), text(&partner(key, chance))))
                        .collect(),
                }
            }
            Activity::Inbox(inbox) => {
                let decide = |genuine: bool, chance: &mut Chance| match (
                    genuine == chance.happens(self.skill),
                    chance.happens(50),
                ) {
                    (true, _) => Decision::Keep,
                    (false, true) => Decision::Report,
                    (false, false) => Decision::Delete,
                };
                Answer::Inbox {
                    decisions: inbox
                        .messages
                        .iter()
                        .map(|message| (text(&message.id), decide(message.genuine, chance)))
                        .collect(),
                }
            }
            Activity::Letter(letter) => {
                let mut groups = std::collections::BTreeSet::new();
                let mut takes = |block: &tilia_course::LetterBlock| match &block.group {
                    Some(group) => groups.insert(group.clone()),
                    None => block.required,
                };
                Answer::Letter {
                    blocks: letter
                        .blocks
                        .iter()
                        .filter(|block| takes(block))
                        .map(|block| text(&block.id))
                        .collect(),
                }
            }
            Activity::Plan(plan) => Answer::Plan {
                chosen: plan
                    .options
                    .iter()
                    .filter(|_| chance.happens(60))
                    .map(text)
                    .collect(),
            },
            _ => return None,
        })
    }
}
