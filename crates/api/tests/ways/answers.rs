//! Answers to the activities of the course, right or wrong, and walks through a lesson.

use crate::house::House;
use serde_json::{Map, Value, json};
use std::collections::VecDeque;
use tilia_api::built_in_files;
use tilia_course::{Activity, Chat, Key, Lesson, LessonId, Pack};

pub(crate) fn pack() -> Pack {
    Pack::load(built_in_files()).unwrap()
}

pub(crate) fn lesson(id: &str) -> Lesson {
    pack().lesson(&LessonId::from(id)).unwrap().clone()
}

fn keys<'k>(keys: impl IntoIterator<Item = &'k Key>) -> Vec<&'k str> {
    keys.into_iter().map(Key::as_str).collect()
}

/// The answer with all points.
pub(crate) fn right(activity: &Activity) -> Value {
    match activity {
        Activity::Choice(choice) => {
            json!({ "kind": "choice", "chosen": choice.right[0].as_str() })
        }
        Activity::Choices(choice) => json!({ "kind": "choices", "chosen": keys(&choice.right) }),
        Activity::Order(order) => json!({ "kind": "order", "order": keys(&order.parts) }),
        Activity::Match(pairs) => {
            let pairs = pairs.pairs.iter();
            let pairs = pairs.map(|(left, right)| (left.to_string(), json!(right.as_str())));
            json!({ "kind": "match", "pairs": pairs.collect::<Map<_, _>>() })
        }
        Activity::Inbox(inbox) => decisions(inbox, true),
        Activity::Letter(letter) => json!({ "kind": "letter", "blocks": letter_blocks(letter) }),
        Activity::Plan(plan) => {
            json!({ "kind": "plan", "chosen": keys(plan.options.iter().take(2)) })
        }
        Activity::Sort(sort) => {
            let cards = sort.cards.iter();
            let cards = cards.map(|(card, place)| (card.to_string(), json!(place.as_str())));
            json!({ "kind": "sort", "cards": cards.collect::<Map<_, _>>() })
        }
        Activity::Typing(typing) => json!({ "kind": "typing", "typed": keys(&typing.lines) }),
        scene => right_in_scene(scene),
    }
}

/// The answer with all points to what plays in a made-up place.
fn right_in_scene(activity: &Activity) -> Value {
    match activity {
        Activity::Spot(spot) => {
            let clues = spot.marks.iter().filter(|mark| mark.clue);
            json!({ "kind": "spot", "found": keys(clues.map(|mark| &mark.id)) })
        }
        Activity::Chat(chat) => json!({ "kind": "chat", "replies": safe_way(chat) }),
        Activity::Settings(settings) => {
            let switches = settings.switches.iter();
            let states = switches.map(|switch| {
                let state = switch.safe.first().unwrap_or(&switch.start);
                (switch.id.to_string(), json!(state.as_str()))
            });
            json!({ "kind": "settings", "states": states.collect::<Map<_, _>>() })
        }
        Activity::Web(web) => {
            let act = web.right == tilia_course::WebDecision::Act;
            let decision = if act { "act" } else { "leave" };
            json!({ "kind": "web", "decision": decision, "reasons": keys(&web.right_reasons) })
        }
        Activity::Password(password) => json!({
            "kind": "password", "score": password.strength, "length": password.min_length + 4,
        }),
        Activity::File(file) => {
            let places = keys(file.places.iter().map(|place| &place.id));
            let files = file.files.iter();
            let copies = files.map(|saved| (saved.id.to_string(), json!(places)));
            json!({ "kind": "file", "copies": copies.collect::<Map<_, _>>() })
        }
        other => panic!("no answer to {}", other.kind()),
    }
}

/// The shortest way through a conversation to a safe end.
fn safe_way(chat: &Chat) -> Vec<Value> {
    let mut ways = VecDeque::from([(&chat.start, Vec::new())]);
    while let Some((here, way)) = ways.pop_front() {
        if chat.ends.iter().any(|end| end.safe && end.id == *here) {
            return way;
        }
        let turn = chat.turns.iter().find(|turn| turn.id == *here);
        for (reply, to) in turn.iter().flat_map(|turn| &turn.replies) {
            let taken = json!({ "turn": here.as_str(), "reply": reply.as_str() });
            ways.push_back((to, [way.clone(), vec![taken]].concat()));
        }
    }
    panic!("no safe end");
}

fn letter_blocks(letter: &tilia_course::Letter) -> Vec<&str> {
    let mut groups = Vec::new();
    let blocks = letter.blocks.iter().filter(|block| match &block.group {
        Some(group) if groups.contains(group) => false,
        Some(group) => {
            groups.push(group.clone());
            true
        }
        None => block.required,
    });
    blocks.map(|block| block.id.as_str()).collect()
}

fn decisions(inbox: &tilia_course::Inbox, right: bool) -> Value {
    let messages = inbox.messages.iter().map(|message| {
        let keeps = message.genuine == right;
        let what = if keeps { "keep" } else { "delete" };
        (message.id.to_string(), json!(what))
    });
    json!({ "kind": "inbox", "decisions": messages.collect::<Map<_, _>>() })
}

/// An answer that is not right, where there is something to be right about.
pub(crate) fn wrong(activity: &Activity) -> Option<Value> {
    Some(match activity {
        Activity::Choice(choice) => {
            let other = choice
                .options
                .iter()
                .find(|key| !choice.right.contains(key));
            json!({ "kind": "choice", "chosen": other.unwrap().as_str() })
        }
        Activity::Choices(choice) => {
            let others = choice
                .options
                .iter()
                .filter(|key| !choice.right.contains(key));
            json!({ "kind": "choices", "chosen": keys(others) })
        }
        Activity::Order(order) => {
            json!({ "kind": "order", "order": keys(order.parts.iter().rev()) })
        }
        Activity::Match(pairs) => {
            let first = pairs.pairs.values().next().unwrap();
            let all = pairs
                .pairs
                .keys()
                .map(|left| (left.to_string(), json!(first.as_str())));
            json!({ "kind": "match", "pairs": all.collect::<Map<_, _>>() })
        }
        Activity::Inbox(inbox) => decisions(inbox, false),
        _ => return None,
    })
}

impl House {
    pub(crate) fn open(&mut self, lesson: &str) -> Value {
        self.call("open_lesson", json!({ "lesson": lesson, "language": "en" }))
    }

    pub(crate) fn see(&mut self, lesson: &str, step: &str) {
        let input = json!({ "lesson": lesson, "step": step, "activeMs": 5_000 });
        self.call("see_step", input);
    }

    pub(crate) fn answer(&mut self, lesson: &str, step: &str, answer: Value) -> Value {
        let input = json!({ "lesson": lesson, "step": step, "answer": answer, "activeMs": 2_000, "language": "en" });
        self.call("answer_activity", input)
    }

    pub(crate) fn finish(&mut self, lesson: &str) -> Value {
        self.call(
            "finish_lesson",
            json!({ "lesson": lesson, "language": "en" }),
        )
    }

    /// Opens a lesson, sees and answers everything, and ends it.
    pub(crate) fn walk(&mut self, id: &str, all_right: bool) -> Value {
        self.open(id);
        for step in &lesson(id).steps {
            self.see(id, step.id.as_str());
            if let Some(activity) = &step.activity {
                let given = wrong(activity).filter(|_| !all_right);
                self.answer(
                    id,
                    step.id.as_str(),
                    given.unwrap_or_else(|| right(activity)),
                );
            }
        }
        self.finish(id)
    }

    /// How a lesson is told on its track's page.
    pub(crate) fn state(&mut self, id: &str) -> Value {
        let track = lesson(id).track.to_string();
        let page = self.call("open_track", json!({ "track": track, "language": "en" }));
        let lessons = page["lessons"].as_array().unwrap().iter();
        let mut found = lessons.filter(|tile| tile["lesson"] == id);
        found.next().unwrap()["state"].clone()
    }
}
