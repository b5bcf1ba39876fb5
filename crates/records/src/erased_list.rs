//! Who was erased: a list beside the database, which every restore and every merge applies.

use std::fs::{self, File, OpenOptions};
use std::io::Write;

use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::folder::{Folder, sync_folder, with_ending};
use crate::id::{LearnerId, StreamId};

/// A learner whom every restore leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tombstone {
    /// Who.
    pub learner: LearnerId,
    /// When they were erased, UTC milliseconds.
    pub at_ms: i64,
    /// Numbers of their events: stream, first, last.
    pub ranges: Vec<(StreamId, u32, u32)>,
}

/// The list of the erased.
///
/// # Errors
/// [`Error::ErasedListDamaged`]: nothing may be restored then.
pub fn read_list(folder: &Folder) -> Result<Vec<Tombstone>> {
    let text = match fs::read_to_string(folder.erased_list()) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
            return Err(Error::ErasedListDamaged { line: 1 });
        }
        Err(error) => return Err(error.into()),
    };
    let lines = text.lines().enumerate();
    lines
        .map(|(at, line)| parse(line).ok_or(Error::ErasedListDamaged { line: at + 1 }))
        .collect()
}

fn parse(line: &str) -> Option<Tombstone> {
    let value: Value = serde_json::from_str(line).ok()?;
    let ranges = value
        .get("ranges")?
        .as_array()?
        .iter()
        .map(parse_range)
        .collect::<Option<_>>()?;
    Some(Tombstone {
        learner: value.get("learner")?.as_str()?.parse().ok()?,
        at_ms: value.get("at_ms")?.as_i64()?,
        ranges,
    })
}

fn parse_range(value: &Value) -> Option<(StreamId, u32, u32)> {
    let number = |at: usize| {
        value
            .get(at)?
            .as_u64()
            .and_then(|number| u32::try_from(number).ok())
    };
    Some((
        value.get(0)?.as_str()?.parse().ok()?,
        number(1)?,
        number(2)?,
    ))
}

fn written(tombstone: &Tombstone) -> Value {
    let ranges = tombstone.ranges.iter();
    let ranges: Vec<Value> = ranges
        .map(|(stream, first, last)| json!([stream.to_string(), first, last]))
        .collect();
    json!({ "learner": tombstone.learner.to_string(), "at_ms": tombstone.at_ms, "ranges": ranges })
}

/// Adds to the list by writing it anew beside, so that it is never half a line.
pub(crate) fn append(folder: &Folder, tombstones: &[Tombstone]) -> Result<()> {
    read_list(folder)?;
    let list = folder.erased_list();
    let part = with_ending(&list, ".part");
    let mut text = fs::read_to_string(&list).unwrap_or_default();
    for tombstone in tombstones {
        text.push_str(&written(tombstone).to_string());
        text.push('\n');
    }
    let mut file: File = OpenOptions::new()
        .create(true)
        .truncate(true)
        .write(true)
        .open(&part)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&part, &list)?;
    sync_folder(folder.path())
}
