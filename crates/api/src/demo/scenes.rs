//! Invented ways through conversations, services and sites.

use super::answering::Inventing;
use crate::wire::lesson::{Answer, TakenReply, WebDecision};
use std::collections::{BTreeMap, BTreeSet};
use tilia_course::{Chat, Key, Password, Settings, Web};

/// Nobody talks longer than this.
const PATIENCE: usize = 30;

impl Inventing<'_> {
    /// Reply after reply: the one that leads to safety, or any.
    pub(super) fn talk(&mut self, chat: &Chat) -> Answer {
        let mut here = &chat.start;
        let mut replies = Vec::new();
        while let Some(turn) = chat.turns.iter().find(|turn| turn.id == *here) {
            let ways: Vec<(&Key, &Key)> = turn.replies.iter().collect();
            let safe = ways.iter().min_by_key(|(_, to)| steps_to_safety(chat, to));
            let knows = replies.len() > PATIENCE || self.gets_it();
            let way = safe.filter(|_| knows);
            let any = || ways.get(self.chance.below(ways.len()));
            let Some((reply, to)) = way.or_else(any) else {
                break;
            };
            replies.push(TakenReply {
                turn: turn.id.to_string(),
                reply: reply.to_string(),
            });
            here = to;
        }
        Answer::Chat { replies }
    }

    /// Every switch in a safe state, or left as it began.
    pub(super) fn switches(&mut self, settings: &Settings) -> Answer {
        let mut states = BTreeMap::new();
        for switch in &settings.switches {
            let safe = switch.safe.first().filter(|_| self.gets_it());
            let state = safe.unwrap_or(&switch.start);
            states.insert(switch.id.to_string(), state.to_string());
        }
        Answer::Settings { states }
    }

    pub(super) fn site(&mut self, web: &Web) -> Answer {
        let acts = (web.right == tilia_course::WebDecision::Act) == self.gets_it();
        let reasons = web.reasons.iter();
        let ticked = reasons.filter(|reason| web.right_reasons.contains(reason) == self.gets_it());
        Answer::Web {
            decision: Some(if acts {
                WebDecision::Act
            } else {
                WebDecision::Leave
            }),
            reasons: ticked.map(ToString::to_string).collect(),
        }
    }

    pub(super) fn passphrase(&mut self, password: &Password) -> Answer {
        let (score, length) = if self.gets_it() {
            (password.strength, password.min_length + 4)
        } else {
            (password.strength.saturating_sub(1), password.min_length / 2)
        };
        Answer::Password {
            score: score.into(),
            length,
        }
    }
}

/// How many replies a safe end is away; endlessly many where none can be reached.
fn steps_to_safety(chat: &Chat, from: &Key) -> usize {
    let mut seen = BTreeSet::new();
    let mut here: Vec<&Key> = vec![from];
    for steps in 0..=chat.turns.len() {
        if here
            .iter()
            .any(|key| chat.ends.iter().any(|end| end.safe && end.id == **key))
        {
            return steps;
        }
        let turns = chat.turns.iter().filter(|turn| here.contains(&&turn.id));
        here = turns
            .flat_map(|turn| turn.replies.values())
            .filter(|key| seen.insert(*key))
            .collect();
    }
    usize::MAX
}

#[cfg(test)]
mod tests {
    use super::super::Chance;
    use super::*;
    use rand_chacha::ChaCha8Rng;
    use rand_chacha::rand_core::SeedableRng as _;
    use tilia_course::{Activity, End, Turn, mark};

    fn chat() -> Chat {
        let turn = |id: &str, replies: &[(&str, &str)]| Turn {
            id: id.into(),
            replies: replies
                .iter()
                .map(|(reply, to)| (Key::from(*reply), Key::from(*to)))
                .collect(),
        };
        Chat {
            start: "hello".into(),
            turns: vec![
                turn(
                    "hello",
                    &[("again", "hello"), ("tell", "gone"), ("on", "code")],
                ),
                turn("code", &[("tell", "gone"), ("hang-up", "calm")]),
            ],
            ends: vec![
                End {
                    id: "calm".into(),
                    safe: true,
                },
                End {
                    id: "gone".into(),
                    safe: false,
                },
            ],
            ..Chat::default()
        }
    }

    #[test]
    fn somebody_who_always_gets_it_ends_safely_and_everybody_comes_to_an_end() {
        for (skill, seed) in [(100, 1), (50, 2), (0, 3), (0, 4)] {
            let mut chance = Chance(ChaCha8Rng::seed_from_u64(seed));
            let answer = Inventing {
                skill,
                chance: &mut chance,
            }
            .talk(&chat());
            let answer = crate::answers::to_course(&answer).unwrap();
            let marked = mark(&Activity::Chat(chat()), &answer).unwrap();
            assert!(marked.complete, "{answer:?}");
            assert!(marked.passed || skill < 100, "{answer:?}");
        }
    }
}
