//! One event as one line of JSON.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use tilia_records::{Event, Kind, LearnerId, Moment, Pack};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Line<'l> {
    /// Absent in a file of one person.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    learner: Option<String>,
    stream: String,
    seq: u32,
    utc_ms: i64,
    offset_min: i32,
    behind_ms: i64,
    kind: u16,
    #[serde(borrow)]
    pack: Option<(Cow<'l, str>, Cow<'l, str>)>,
    #[serde(borrow)]
    lesson: Option<Cow<'l, str>>,
    #[serde(borrow)]
    step: Option<Cow<'l, str>>,
    #[serde(borrow)]
    item: Option<Cow<'l, str>>,
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
    #[serde(borrow)]
    detail: Cow<'l, str>,
}

/// One event as one line, with its line feed; with the learner where the file holds more than one.
pub(crate) fn line_of(event: &Event, with_learner: bool) -> String {
    let text = |text: &'_ Option<String>| text.clone().map(Cow::Owned);
    let pack = event.pack.as_ref();
    let line = Line {
        learner: with_learner.then(|| event.learner.to_string()),
        stream: event.stream.to_string(),
        seq: event.seq,
        utc_ms: event.at.utc_ms,
        offset_min: event.at.offset_min,
        behind_ms: event.behind_ms,
        kind: event.kind.code(),
        pack: pack.map(|pack| (Cow::from(&pack.name), Cow::from(&pack.version))),
        lesson: text(&event.lesson),
        step: text(&event.step),
        item: text(&event.item),
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
        detail: Cow::from(&event.detail),
    };
    serde_json::to_string(&line).unwrap_or_default() + "\n"
}

/// The event behind a line: of this learner, in whose file no line names one, or of the one that the line names.
pub(crate) fn read_line(text: &str, owner: Option<LearnerId>) -> Option<Event> {
    let line: Line<'_> = serde_json::from_str(text).ok()?;
    let learner = match (owner, &line.learner) {
        (Some(owner), None) => owner,
        (None, Some(named)) => named.parse().ok()?,
        _ => return None,
    };
    let assessment = line.assessment.map(|id| id.parse()).transpose().ok()?;
    let pack = line.pack.map(|(name, version)| Pack {
        name: name.into_owned(),
        version: version.into_owned(),
    });
    Some(Event {
        stream: line.stream.parse().ok()?,
        seq: line.seq,
        learner,
        at: Moment::new(line.utc_ms, line.offset_min),
        behind_ms: line.behind_ms,
        kind: Kind::from_code(line.kind),
        pack,
        lesson: line.lesson.map(Cow::into_owned),
        step: line.step.map(Cow::into_owned),
        item: line.item.map(Cow::into_owned),
        assessment,
        run: line.run,
        attempt: line.attempt,
        result: line.result,
        weight: line.weight,
        confidence: line.sure,
        active_ms: line.active_ms,
        steps_seen: line.steps_seen,
        steps_total: line.steps_total,
        shared: line.shared,
        detail: line.detail.into_owned(),
    })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;
    use tilia_records as records;

    /// Any events of one learner.
    pub(crate) fn any_events() -> impl Strategy<Value = Event> {
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

    proptest! {
        #[test]
        fn a_line_is_read_as_the_same_event_of_the_same_person(events in proptest::collection::vec(any_events(), 1..8)) {
            for event in events {
                let line = line_of(&event, true);
                prop_assert!(line.ends_with('\n') && line.matches('\n').count() == 1);
                prop_assert_eq!(read_line(line.trim_end_matches('\n'), None), Some(event.clone()));
                prop_assert_eq!(read_line(&line, Some(event.learner)), None);
                prop_assert_eq!(read_line(&line_of(&event, false), None), None);
            }
        }
    }
}
