//! What stands in a manifest besides people and events. Unknown entries are refused: what a newer program means by
//! them, nobody here knows.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tilia_records::{DeviceId, Moment, SentStream, StreamId, Tombstone};
use tilia_reports::{Parcel, ParcelError, PublicKey};

/// What every parcel of a PC says of itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Origin {
    /// 32 hexadecimal digits, another one for every file.
    pub(crate) id: String,
    /// The PC's public key.
    pub(crate) device: String,
    pub(crate) pc: String,
    pub(crate) site: String,
    pub(crate) app: String,
    pub(crate) made_ms: i64,
    pub(crate) made_offset_min: i32,
}

impl Origin {
    /// When it was made, by the clock of that PC.
    pub(crate) fn made(&self) -> Moment {
        Moment::new(self.made_ms, self.made_offset_min)
    }

    /// The PC's key.
    pub(crate) fn public(&self) -> Result<PublicKey, ParcelError> {
        self.device.parse().map_err(|_| unreadable())
    }
}

/// A manifest that cannot be understood.
pub(crate) fn unreadable() -> ParcelError {
    ParcelError::Damaged("the manifest cannot be understood")
}

/// What stands in a manifest, in our words.
pub(crate) fn read<T: for<'d> Deserialize<'d>>(parcel: &Parcel) -> Result<T, ParcelError> {
    let value = Value::Object(parcel.manifest().clone());
    serde_json::from_value(value).map_err(|_| unreadable())
}

/// Our words as they stand in a manifest.
pub(crate) fn written(about: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(about) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

/// Starts of the program and what of them is in the file.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct StreamEntry {
    id: String,
    predecessor: Option<String>,
    device: Option<String>,
    started_ms: i64,
    held: Vec<(u32, u32)>,
    erased: Vec<(u32, u32)>,
}

impl From<&SentStream> for StreamEntry {
    fn from(stream: &SentStream) -> Self {
        Self {
            id: stream.id.to_string(),
            predecessor: stream.predecessor.map(|id| id.to_string()),
            device: stream.device.map(|id| id.to_string()),
            started_ms: stream.started_ms,
            held: stream.held.clone(),
            erased: stream.erased.clone(),
        }
    }
}

impl StreamEntry {
    fn understood(self) -> Option<SentStream> {
        let id = |text: Option<String>| text.map(|text| text.parse()).transpose().ok();
        Some(SentStream {
            id: self.id.parse().ok()?,
            predecessor: id(self.predecessor)?,
            device: match self.device {
                Some(text) => Some(text.parse::<DeviceId>().ok()?),
                None => None,
            },
            started_ms: self.started_ms,
            held: in_order(self.held)?,
            erased: in_order(self.erased)?,
        })
    }
}

/// Ranges as we write them: rising, apart, none empty.
fn in_order(ranges: Vec<(u32, u32)>) -> Option<Vec<(u32, u32)>> {
    let mut after = 0;
    for (first, last) in &ranges {
        if *first <= after || last < first {
            return None;
        }
        after = *last;
    }
    Some(ranges)
}

pub(crate) fn streams(entries: Vec<StreamEntry>) -> Result<Vec<SentStream>, ParcelError> {
    let streams = entries.into_iter().map(StreamEntry::understood);
    streams.collect::<Option<_>>().ok_or_else(unreadable)
}

/// Somebody who was erased.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct ErasedEntry {
    learner: String,
    at_ms: i64,
    ranges: Vec<(String, u32, u32)>,
}

impl From<&Tombstone> for ErasedEntry {
    fn from(tombstone: &Tombstone) -> Self {
        let range =
            |(stream, first, last): &(StreamId, u32, u32)| (stream.to_string(), *first, *last);
        Self {
            learner: tombstone.learner.to_string(),
            at_ms: tombstone.at_ms,
            ranges: tombstone.ranges.iter().map(range).collect(),
        }
    }
}

impl ErasedEntry {
    fn understood(self) -> Option<Tombstone> {
        let range = |(stream, first, last): (String, u32, u32)| {
            let stream = stream.parse().ok()?;
            (1 <= first && first <= last).then_some((stream, first, last))
        };
        Some(Tombstone {
            learner: self.learner.parse().ok()?,
            at_ms: self.at_ms,
            ranges: self.ranges.into_iter().map(range).collect::<Option<_>>()?,
        })
    }
}

pub(crate) fn erased(entries: Vec<ErasedEntry>) -> Result<Vec<Tombstone>, ParcelError> {
    let erased = entries.into_iter().map(ErasedEntry::understood);
    erased.collect::<Option<_>>().ok_or_else(unreadable)
}
