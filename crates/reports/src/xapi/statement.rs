//! A statement: what somebody did, in the words of xAPI.

use crate::{Moment, Pseudonymiser};
use serde_json::{Map, Value, json};
use sha1::{Digest, Sha1};

/// Everything that is named in a statement has a name below this one. It is a name and no address:
/// nothing is fetched from it. It must never change, else stores would take old things for new ones.
const NAMES: &str = "https://app.tilia.be/xapi/";

/// What somebody did.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Deed<'a> {
    /// Opened a lesson.
    Initialized {
        /// Id of the lesson.
        lesson: &'a str,
    },
    /// Answered an activity of a lesson.
    AnsweredStep {
        /// Id of the lesson.
        lesson: &'a str,
        /// Id of the step.
        step: &'a str,
        /// 0–1; none where nothing is right or wrong.
        result: Option<f64>,
    },
    /// Answered a task of a self-assessment.
    AnsweredItem {
        /// Id of the track.
        track: &'a str,
        /// Id of the task.
        item: &'a str,
        /// 0–1.
        result: Option<f64>,
    },
    /// Completed a lesson.
    Completed {
        /// Id of the lesson.
        lesson: &'a str,
        /// Share of the points, 0–1; none where only the completion is kept.
        result: Option<f64>,
    },
    /// Finished a self-assessment.
    Scored {
        /// Id of the track.
        track: &'a str,
        /// `entry`, `exit` or `booster`.
        phase: &'a str,
        /// Estimate in logits, from −4 to 4.
        ability: f64,
    },
}

/// One event on its way to a store.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Statement<'a> {
    /// The stream that the event belongs to.
    pub stream: [u8; 16],
    /// Its number in the stream.
    pub seq: u32,
    /// Id of the learner; it leaves as a pseudonym only.
    pub learner: &'a str,
    /// When; none where only the completion is kept.
    pub at: Option<Moment>,
    /// What.
    pub deed: Deed<'a>,
}

/// The statement as a store takes it.
pub(super) fn as_json(statement: &Statement<'_>, accounts: &Pseudonymiser) -> Value {
    let mut fields = Map::new();
    let id = statement_id(statement.stream, statement.seq);
    fields.insert("id".to_owned(), id.into());
    let account = json!({ "homePage": NAMES, "name": accounts.pseudonym(statement.learner) });
    let actor = json!({ "objectType": "Agent", "account": account });
    fields.insert("actor".to_owned(), actor);
    fields.insert("verb".to_owned(), statement.deed.verb());
    fields.insert("object".to_owned(), statement.deed.object());
    if let Some(result) = statement.deed.result() {
        fields.insert("result".to_owned(), result);
    }
    fields.insert("context".to_owned(), statement.deed.context());
    if let Some(at) = statement.at {
        // Under pseudonyms a time is its day. Midnight UTC is on the same day everywhere in Europe.
        let day = format!("{}T00:00:00Z", at.local().date());
        fields.insert("timestamp".to_owned(), day.into());
    }
    Value::Object(fields)
}

impl Deed<'_> {
    fn verb(self) -> Value {
        let name = match self {
            Self::Initialized { .. } => "initialized",
            Self::AnsweredStep { .. } | Self::AnsweredItem { .. } => "answered",
            Self::Completed { .. } => "completed",
            Self::Scored { .. } => "scored",
        };
        json!({ "id": format!("http://adlnet.gov/expapi/verbs/{name}"), "display": { "en": name } })
    }

    fn object(self) -> Value {
        match self {
            Self::Initialized { lesson } | Self::Completed { lesson, .. } => {
                activity(&format!("lessons/{lesson}"), "lesson")
            }
            Self::AnsweredStep { lesson, step, .. } => {
                activity(&format!("lessons/{lesson}/steps/{step}"), "question")
            }
            Self::AnsweredItem { item, .. } => activity(&format!("tasks/{item}"), "question"),
            Self::Scored { track, phase, .. } => {
                activity(&format!("self-assessments/{track}/{phase}"), "assessment")
            }
        }
    }

    fn result(self) -> Option<Value> {
        let scaled = |share: f64| json!({ "scaled": rounded(share) });
        match self {
            Self::Initialized { .. } => None,
            Self::AnsweredStep { result, .. } | Self::AnsweredItem { result, .. } => {
                result.map(|share| json!({ "score": scaled(share) }))
            }
            Self::Completed { result: None, .. } => Some(json!({ "completion": true })),
            Self::Completed {
                result: Some(share),
                ..
            } => Some(json!({ "completion": true, "score": scaled(share) })),
            Self::Scored { ability, .. } => {
                let raw = rounded(ability.clamp(-4.0, 4.0));
                Some(json!({ "score": { "raw": raw, "min": -4, "max": 4 } }))
            }
        }
    }

    /// What the object is a part of.
    fn context(self) -> Value {
        let parent = match self {
            Self::AnsweredStep { lesson, .. } => {
                Some(activity(&format!("lessons/{lesson}"), "lesson"))
            }
            Self::AnsweredItem { track, .. } => {
                Some(activity(&format!("self-assessments/{track}"), "assessment"))
            }
            _ => None,
        };
        let mut activities = json!({ "category": [activity("profile/1", "profile")] });
        if let (Some(parent), Some(fields)) = (parent, activities.as_object_mut()) {
            fields.insert("parent".to_owned(), json!([parent]));
        }
        json!({ "platform": "Tilia", "contextActivities": activities })
    }
}

/// An activity: its name and its kind. Titles would differ from day to day and language to language.
fn activity(name: &str, kind: &str) -> Value {
    let kind = format!("http://adlnet.gov/expapi/activities/{kind}");
    json!({
        "objectType": "Activity", "id": format!("{NAMES}{name}"), "definition": { "type": kind },
    })
}

/// Four decimals, as in every format.
fn rounded(number: f64) -> f64 {
    (number * 10_000.0).round() / 10_000.0 + 0.0
}

/// A UUID of version 5 (RFC 9562, 5.5): its namespace is the stream, its name the number in it.
pub(super) fn statement_id(stream: [u8; 16], seq: u32) -> String {
    let mut hash = Sha1::new();
    hash.update(stream);
    hash.update(seq.to_string());
    let digest = hash.finalize();
    let mut number = digest
        .iter()
        .take(16)
        .fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
    number = number & !(0xf_u128 << 76) | 0x5_u128 << 76;
    number = number & !(0b11_u128 << 62) | 0b10_u128 << 62;
    let hex = format!("{number:032x}");
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!(
        "{}-{}-{}-{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 16),
        part(16, 20),
        part(20, 32)
    )
}
