//! Files between PCs, as far as the records know them.

use std::ops::ControlFlow;

use crate::fixture::{at, learner};
use tilia_records::*;

/// What a PC sends.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) id: BundleId,
    pub(crate) device: DeviceId,
    pub(crate) head: Head,
    pub(crate) erased: Vec<Tombstone>,
    pub(crate) events: Vec<Event>,
}

pub(crate) fn device(number: u8) -> DeviceId {
    DeviceId([number; 16])
}

/// A file with these events and nothing else.
pub(crate) fn file(number: u8, events: &[Event]) -> File {
    File {
        id: BundleId([number; 16]),
        device: device(number),
        head: Head {
            learners: Vec::new(),
            streams: Vec::new(),
            events: events.len() as u64,
        },
        erased: Vec::new(),
        events: events.to_vec(),
    }
}

/// What a store has to send.
pub(crate) fn read_out(store: &Store, number: u8, wanted: &Wanted) -> File {
    let mut events = Vec::new();
    store
        .read()
        .for_each_sent_event(wanted, |event| -> Result<()> {
            events.push(event.clone());
            Ok(())
        })
        .unwrap();
    File {
        head: store.read().head(wanted).unwrap(),
        ..file(number, &events)
    }
}

pub(crate) fn merge(store: &mut Store, file: &File) -> Result<Merged> {
    merge_watched(store, file, at(0), |_| ControlFlow::Continue(()))
}

pub(crate) fn merge_watched(
    store: &mut Store,
    file: &File,
    now: Moment,
    watch: impl FnMut(&Merged) -> ControlFlow<()>,
) -> Result<Merged> {
    let bundle = Bundle {
        id: file.id,
        device: file.device,
        learners: &file.head.learners,
        streams: &file.head.streams,
        erased: &file.erased,
    };
    let events = file.events.iter().cloned().map(Ok::<Event, Error>);
    store.write(|tx| tx.merge(&bundle, events, now, watch))
}

/// Takes in events as they come from another PC.
pub(crate) fn take_in(store: &mut Store, events: &[Event]) -> Merged {
    merge(store, &file(1, events)).unwrap()
}

/// A learner as a file tells of them, written at `ms` on a PC.
pub(crate) fn sent(number: u8, name: &str, ms: i64, by: u8) -> SentLearner {
    let stamp = Stamp {
        ms: at(ms).utc_ms,
        by: device(by),
    };
    SentLearner {
        id: learner(number),
        name: name.to_owned(),
        name_key: name.to_lowercase(),
        picture: None,
        language: Some("de".to_owned()),
        group: None,
        created_ms: at(ms).utc_ms,
        updated: stamp,
        grouped: stamp,
    }
}
