//! The room before a course: clock, disk, and whether the data folder survives a restart.

use crate::app::Turn;
use crate::wire::Nothing;
use crate::wire::trainer::RoomCheck;
use crate::{Failure, Moment, start, store, time};
use tilia_records::Folder;
use tilia_reports::paper::{CheckSheet, CheckedThing, Sheet};
use tilia_words::Words;

/// Below this, a course might fill the disk: backups and exports are files too.
const ROOM_BYTES: u64 = 2_000_000_000;

/// Looks, and writes nothing.
pub(crate) fn open_room_check(turn: &mut Turn<'_>, _input: Nothing) -> Result<RoomCheck, Failure> {
    let view = turn.app.trainer_view()?;
    let mark = view.setting(store::ROOM_MARK)?;
    let mark = mark.and_then(|text| text.parse().ok());
    let free = Folder::new(turn.app.folder()).free_bytes().ok();
    let started = turn.now.utc_ms.saturating_sub_unsigned(turn.running_ms);
    Ok(RoomCheck {
        now: time::iso(turn.now),
        clock_good: !start::clock_is_behind(turn),
        free_megabytes: free.map(|bytes| u32::try_from(bytes / 1_000_000).unwrap_or(u32::MAX)),
        disk_good: free.is_none_or(|bytes| bytes >= ROOM_BYTES),
        data_folder: turn.app.folder().display().to_string(),
        mark: mark.map(|ms| time::iso(Moment::new(ms, turn.now.offset_min))),
        drop_folder: turn.app.drop_state(),
        mark_survived: mark.is_some_and(|ms| ms < started),
    })
}

/// Writes the mark that has to be there after a restart.
pub(crate) fn write_room_mark(turn: &mut Turn<'_>, input: Nothing) -> Result<RoomCheck, Failure> {
    let now = turn.now.utc_ms.to_string();
    let store = turn.app.trainer_store()?;
    store.write(|tx| tx.set_setting(store::ROOM_MARK, Some(&now)))?;
    open_room_check(turn, input)
}

/// The result on paper.
pub(crate) fn sheet(
    turn: &Turn<'_>,
    lines: &[crate::wire::trainer::CheckedLine],
    words: &Words,
) -> Result<Sheet, Failure> {
    turn.app.trainer_view()?;
    let language = words.language().code();
    let thing = |line: &crate::wire::trainer::CheckedLine| CheckedThing {
        name: line.name.clone(),
        state: if line.good {
            words.check_good()
        } else {
            words.check_look()
        },
        good: line.good,
        text: line.text.clone(),
    };
    Ok(Sheet::Check(CheckSheet {
        title: words.trainer_check_title(),
        about: [
            turn.app.site().to_owned(),
            time::written_moment(turn.now, language),
            format!("Tilia {}", turn.app.version()),
        ]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect(),
        things: lines.iter().map(thing).collect(),
    }))
}
