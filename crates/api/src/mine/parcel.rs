//! What stands in a file of one's own: the person, and one event per line.

use crate::Failure;
use serde::{Deserialize, Serialize};
use tilia_course::{LessonId, Pack, Record};
use tilia_records::{self as records, Event, Kind, LearnerData, LearnerId, Moment};
use tilia_reports::ParcelError;

/// The format's name; the file's ending too.
pub(super) const FORMAT: &str = "tilia-mine";
pub(super) const PERSON: &str = "person.json";
pub(super) const EVENTS: &str = "events.jsonl";

/// Nobody's years of learning have more.
const MOST_EVENTS: usize = 500_000;
const LONGEST_NAME: usize = 400;

/// Whether an event may lie on a stick: nothing of lessons that are private, or that are recorded only
/// because a course plans them.
pub(super) fn may_leave(pack: &Pack, event: &Event) -> bool {
    let lesson = event.lesson.as_deref().map(LessonId::from);
    let lesson = lesson.and_then(|id| pack.lesson(&id));
    lesson.is_none_or(|lesson| lesson.record == Record::Always)
}

/// The person whose file it is. No PIN and no group: these belong to the PC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    learner: String,
    /// None for guests.
    pub(super) name: Option<String>,
    pub(super) picture: Option<String>,
    pub(super) language: Option<String>,
    pub(super) choices: Vec<(String, String)>,
    /// Events in the other part.
    events: usize,
}

impl Person {
    pub(super) fn new(
        learner: &records::Learner,
        guest: bool,
        choices: Vec<(String, String)>,
        events: usize,
    ) -> Self {
        Self {
            learner: learner.id.to_string(),
            name: (!guest).then(|| learner.name.clone()),
            picture: learner.picture.clone(),
            language: learner.language.clone(),
            choices,
            events,
        }
    }

    /// The same on every PC.
    pub(super) fn id(&self) -> Result<LearnerId, Failure> {
        self.learner.parse().map_err(|_| unreadable())
    }

    /// What the roster would say of them.
    pub(super) fn data(&self, name: &str) -> LearnerData {
        LearnerData {
            name_key: crate::names::key(name),
            name: name.to_owned(),
            picture: self.picture.clone(),
            language: self.language.clone(),
            ..LearnerData::default()
        }
    }

    pub(super) fn to_json(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }
}

/// Reads both parts; a single bad line refuses everything.
pub(super) fn read(
    pack: &Pack,
    person: &[u8],
    events: &[u8],
) -> Result<(Person, Vec<Event>), Failure> {
    let person: Person = serde_json::from_slice(person).map_err(|_| unreadable())?;
    let id = person.id()?;
    let text = std::str::from_utf8(events).map_err(|_| unreadable())?;
    let long = |name: &String| name.chars().count() > LONGEST_NAME;
    if text.lines().take(MOST_EVENTS + 1).count() > MOST_EVENTS || person.name.iter().any(long) {
        return Err(Failure::new("parcel-too-large"));
    }
    let line = |line: &str| -> Result<Event, Failure> {
        let line: Line = serde_json::from_str(line).map_err(|_| unreadable())?;
        line.into_event(id).ok_or_else(unreadable)
    };
    let events: Vec<Event> = text.lines().map(line).collect::<Result<_, _>>()?;
    if events.len() != person.events || !events.iter().all(|event| may_leave(pack, event)) {
        return Err(unreadable());
    }
    Ok((person, events))
}

fn unreadable() -> Failure {
    Failure::new("parcel-damaged")
}

/// The failure a person meets whose file was not opened.
pub(super) fn failure(error: &ParcelError) -> Failure {
    tracing::warn!(%error, "parcel");
    Failure::new(match error {
        ParcelError::Io(_) => "file-unreadable",
        ParcelError::TooLarge => "parcel-too-large",
        ParcelError::Foreign(_) => "parcel-foreign",
        ParcelError::Passphrase => "parcel-passphrase",
        ParcelError::Damaged(_) => "parcel-damaged",
        ParcelError::Newer => "parcel-newer",
    })
}

/// One event as one line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Line {
    stream: String,
    seq: u32,
    utc_ms: i64,
    offset_min: i32,
    behind_ms: i64,
    kind: u16,
    pack: Option<(String, String)>,
    lesson: Option<String>,
    step: Option<String>,
    item: Option<String>,
    assessment: Option<String>,
    run: u32,
    attempt: u32,
    result: Option<u16>,
    weight: u16,
    sure: Option<bool>,
    active_ms: u32,
    steps_seen: u16,
    steps_total: u16,
    shared: bool,
    detail: String,
}

/// One event as one line, with its line feed.
pub(super) fn line_of(event: &Event) -> String {
    let pack = event.pack.clone();
    let line = Line {
        stream: event.stream.to_string(),
        seq: event.seq,
        utc_ms: event.at.utc_ms,
        offset_min: event.at.offset_min,
        behind_ms: event.behind_ms,
        kind: event.kind.code(),
        pack: pack.map(|pack| (pack.name, pack.version)),
        lesson: event.lesson.clone(),
        step: event.step.clone(),
        item: event.item.clone(),
        assessment: event.assessment.map(|id| id.to_string()),
        run: event.run,
        attempt: event.attempt,
        result: event.result,
        weight: event.weight,
        sure: event.confidence,
        active_ms: event.active_ms,
        steps_seen: event.steps_seen,
        steps_total: event.steps_total,
        shared: event.shared,
        detail: event.detail.clone(),
    };
    serde_json::to_string(&line).unwrap_or_default() + "\n"
}

impl Line {
    fn into_event(self, learner: LearnerId) -> Option<Event> {
        let assessment = self.assessment.map(|id| id.parse()).transpose().ok()?;
        Some(Event {
            stream: self.stream.parse().ok()?,
            seq: self.seq,
            learner,
            at: Moment::new(self.utc_ms, self.offset_min),
            behind_ms: self.behind_ms,
            kind: Kind::from_code(self.kind),
            pack: self
                .pack
                .map(|(name, version)| records::Pack { name, version }),
            lesson: self.lesson,
            step: self.step,
            item: self.item,
            assessment,
            run: self.run,
            attempt: self.attempt,
            result: self.result,
            weight: self.weight,
            confidence: self.sure,
            active_ms: self.active_ms,
            steps_seen: self.steps_seen,
            steps_total: self.steps_total,
            shared: self.shared,
            detail: self.detail,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn events() -> impl Strategy<Value = Event> {
        let text = || proptest::option::of("[a-z0-9._-]{1,12}");
        let places = (text(), text(), text(), any::<Option<[u8; 16]>>());
        let numbers = (
            any::<u32>(),
            any::<u32>(),
            any::<Option<u16>>(),
            any::<u16>(),
        );
        let rest = (
            any::<Option<bool>>(),
            any::<u32>(),
            any::<u16>(),
            any::<bool>(),
        );
        let identity = (
            any::<[u8; 16]>(),
            any::<u32>(),
            any::<i64>(),
            any::<i32>(),
            any::<u16>(),
            any::<i64>(),
        );
        (identity, places, numbers, rest, ".{0,20}").prop_map(
            |(identity, places, numbers, rest, detail)| Event {
                stream: records::StreamId(identity.0),
                seq: identity.1,
                learner: LearnerId([7; 16]),
                at: Moment::new(identity.2, identity.3),
                behind_ms: identity.5,
                kind: Kind::from_code(identity.4),
                pack: places.0.map(|name| records::Pack {
                    version: name.clone(),
                    name,
                }),
                lesson: places.1,
                step: places.2.clone(),
                item: places.2,
                assessment: places.3.map(records::AssessmentId),
                run: numbers.0,
                attempt: numbers.1,
                result: numbers.2,
                weight: numbers.3,
                confidence: rest.0,
                active_ms: rest.1,
                steps_seen: rest.2,
                steps_total: rest.2,
                shared: rest.3,
                detail,
            },
        )
    }

    fn person(events: usize) -> Person {
        Person {
            learner: LearnerId([7; 16]).to_string(),
            name: Some("Zoë".to_owned()),
            picture: None,
            language: None,
            choices: Vec::new(),
            events,
        }
    }

    proptest! {
        #[test]
        fn what_was_taken_along_is_read_as_the_same_events(events in proptest::collection::vec(events(), 0..8)) {
            let text: String = events.iter().map(line_of).collect();
            let packed = person(events.len());
            let pack = crate::pack::built_in();
            let (read_person, read_events) = read(&pack, &packed.to_json(), text.as_bytes()).unwrap();
            prop_assert_eq!(read_person, packed);
            prop_assert_eq!(read_events, events);
        }

        #[test]
        fn any_lines_are_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 1..200)) {
            let pack = crate::pack::built_in();
            prop_assert!(read(&pack, &person(1).to_json(), &bytes).is_err());
            prop_assert!(read(&pack, &bytes, b"").is_err());
        }
    }

    #[test]
    fn a_file_with_a_line_more_or_less_or_with_a_private_lesson_is_refused() {
        let pack = crate::pack::built_in();
        let private = pack
            .lessons
            .values()
            .find(|lesson| lesson.record == Record::Never);
        let line = |lesson: &str| {
            format!(
                "{{\"stream\":\"{}\",\"seq\":1,\"utc-ms\":0,\"offset-min\":60,\"behind-ms\":0,\"kind\":1,\"pack\":null,\
                 \"lesson\":\"{lesson}\",\"step\":null,\"item\":null,\"assessment\":null,\"run\":1,\"attempt\":0,\
                 \"result\":null,\"weight\":0,\"sure\":null,\"active-ms\":0,\"steps-seen\":0,\"steps-total\":9,\
                 \"shared\":false,\"detail\":\"\"}}\n",
                records::StreamId([1; 16])
            )
        };
        let of =
            |events: usize, text: &str| read(&pack, &person(events).to_json(), text.as_bytes());
        assert_eq!(of(1, &line("phishing")).unwrap().1.len(), 1);
        assert!(of(2, &line("phishing")).is_err());
        assert!(of(0, &line("phishing")).is_err());
        assert!(of(1, &line(private.unwrap().id.as_str())).is_err());
        assert!(
            of(
                1,
                &line("phishing").replace("\"seq\"", "\"more\":1,\"seq\"")
            )
            .is_err()
        );
    }
}
