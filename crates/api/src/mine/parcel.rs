//! What stands in a file of one's own: the person, and one event per line.

use crate::Failure;
use crate::parcels::read_line;
use serde::{Deserialize, Serialize};
use tilia_course::{LessonId, Pack, Record};
use tilia_records::{self as records, Event, LearnerData, LearnerId};

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
    let line =
        |line: &str| -> Result<Event, Failure> { read_line(line, Some(id)).ok_or_else(unreadable) };
    let events: Vec<Event> = text.lines().map(line).collect::<Result<_, _>>()?;
    if events.len() != person.events || !events.iter().all(|event| may_leave(pack, event)) {
        return Err(unreadable());
    }
    Ok((person, events))
}

fn unreadable() -> Failure {
    Failure::new("parcel-damaged")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parcels::{any_events, line_of};
    use proptest::prelude::*;

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
        fn what_was_taken_along_is_read_as_the_same_events(events in proptest::collection::vec(any_events(), 0..8)) {
            let text: String = events.iter().map(|event| line_of(event, false)).collect();
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
