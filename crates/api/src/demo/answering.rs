//! Answers as somebody of a certain skill gives them, marked like any other answer.

use super::Chance;
use crate::wire::lesson::{Answer, Decision};
use crate::{Failure, answers};
use std::collections::BTreeSet;
use tilia_course::{Activity, Choice, Inbox, Key, Letter, LetterBlock, Mark, Match, mark};
use tilia_records::Chosen;

/// A marked answer, right in about `skill` of a hundred cases; none for a kind that the player cannot show.
pub(super) fn answer(
    activity: &Activity,
    skill: u32,
    chance: &mut Chance,
) -> Result<Option<(Mark, Chosen)>, Failure> {
    let Some(answer) = Inventing { skill, chance }.answer(activity) else {
        return Ok(None);
    };
    let marked = mark(activity, &answers::to_course(&answer)?)
        .map_err(|error| Failure::unexpected(&error))?;
    Ok(Some((marked, answers::to_records(&answer)?)))
}

pub(super) struct Inventing<'c> {
    pub(super) skill: u32,
    pub(super) chance: &'c mut Chance,
}

impl Inventing<'_> {
    fn answer(&mut self, activity: &Activity) -> Option<Answer> {
        Some(match activity {
            Activity::Choice(choice) => Answer::Choice {
                chosen: self.one(choice)?,
            },
            Activity::Choices(choice) => Answer::Choices {
                chosen: self.several(choice),
            },
            Activity::Order(order) => Answer::Order {
                order: self.order(&order.parts),
            },
            Activity::Match(pairs) => self.pairs(pairs),
            Activity::Sort(sort) => self.cards(sort),
            Activity::Spot(spot) => self.marks(spot),
            Activity::File(file) => self.copies(file),
            Activity::Inbox(inbox) => self.decisions(inbox),
            Activity::Chat(chat) => self.talk(chat),
            Activity::Settings(settings) => self.switches(settings),
            Activity::Web(web) => self.site(web),
            Activity::Password(password) => self.passphrase(password),
            Activity::Letter(letter) => needed_blocks(letter),
            Activity::Plan(plan) => {
                let ticked = plan.options.iter().filter(|_| self.chance.happens(60));
                Answer::Plan {
                    chosen: ticked.map(ToString::to_string).collect(),
                }
            }
            Activity::Typing(typing) => Answer::Typing {
                typed: typing.lines.iter().map(ToString::to_string).collect(),
            },
        })
    }

    pub(super) fn gets_it(&mut self) -> bool {
        self.chance.happens(self.skill)
    }

    fn one(&mut self, choice: &Choice) -> Option<String> {
        let right = self.gets_it();
        let from = choice.options.iter();
        let from: Vec<&Key> = from
            .filter(|option| choice.right.contains(option) == right)
            .collect();
        from.get(self.chance.below(from.len()))
            .map(ToString::to_string)
    }

    fn several(&mut self, choice: &Choice) -> Vec<String> {
        let options = choice.options.iter();
        let ticked = options.filter(|option| choice.right.contains(option) == self.gets_it());
        ticked.map(ToString::to_string).collect()
    }

    /// In order, or with two neighbours in each other's place.
    fn order(&mut self, parts: &[Key]) -> Vec<String> {
        let mut order: Vec<String> = parts.iter().map(ToString::to_string).collect();
        if order.len() > 1 && !self.gets_it() {
            let at = self.chance.below(order.len() - 1);
            order.swap(at, at + 1);
        }
        order
    }

    fn pairs(&mut self, pairs: &Match) -> Answer {
        let all = pairs.right_keys();
        let mut given = std::collections::BTreeMap::new();
        for (left, right) in &pairs.pairs {
            let key = if self.gets_it() {
                right
            } else {
                all.get(self.chance.below(all.len())).unwrap_or(right)
            };
            given.insert(left.to_string(), key.to_string());
        }
        Answer::Match { pairs: given }
    }

    fn decisions(&mut self, inbox: &Inbox) -> Answer {
        let mut decisions = std::collections::BTreeMap::new();
        for message in &inbox.messages {
            let decision = match (message.genuine == self.gets_it(), self.chance.happens(50)) {
                (true, _) => Decision::Keep,
                (false, true) => Decision::Report,
                (false, false) => Decision::Delete,
            };
            decisions.insert(message.id.to_string(), decision);
        }
        Answer::Inbox { decisions }
    }
}

/// A complete letter: what is required, and the first of every group.
fn needed_blocks(letter: &Letter) -> Answer {
    let mut groups = BTreeSet::new();
    let mut takes = |block: &&LetterBlock| match &block.group {
        Some(group) => groups.insert(group.clone()),
        None => block.required,
    };
    let blocks = letter.blocks.iter().filter(|block| takes(block));
    Answer::Letter {
        blocks: blocks.map(|block| block.id.to_string()).collect(),
    }
}
