//! Backups and the audit list.

use crate::app::Turn;
use crate::wire::Nothing;
use crate::wire::trainer::{
    AuditEntry, AuditPage, BackUpInput, Backup, Exported, RestoreInput, Safety,
};
use crate::{Failure, place, time};
use std::path::Path;
use tilia_records::{self as records, Folder, Moment, backup};

/// As many lines of the audit list are shown.
const LINES: u32 = 500;

/// Who did what, and when.
pub(crate) fn list_audit(turn: &mut Turn<'_>, _input: Nothing) -> Result<AuditPage, Failure> {
    let lines = turn.app.trainer_view()?.audit_lines(LINES)?;
    let entry = |line: records::AuditLine| AuditEntry {
        at: time::iso(line.at),
        trainer: line.trainer_name.unwrap_or_default(),
        action: line.action,
        detail: line.detail,
    };
    Ok(AuditPage {
        entries: lines.into_iter().map(entry).collect(),
    })
}

/// Backups and the data folder.
pub(crate) fn open_safety(turn: &mut Turn<'_>, _input: Nothing) -> Result<Safety, Failure> {
    turn.app.trainer_view()?;
    let offset_min = turn.now.offset_min;
    let entry = |found: backup::Backup| Backup {
        name: found
            .path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        at: time::iso(Moment::new(found.at_ms, offset_min)),
        kilobytes: u32::try_from(found.bytes.div_ceil(1024)).unwrap_or(u32::MAX),
    };
    let folder = Folder::new(turn.app.folder());
    Ok(Safety {
        backups: backup::list(&folder)?.into_iter().map(entry).collect(),
        folder: turn.app.folder().display().to_string(),
    })
}

/// Saves a copy of everything, verified.
pub(crate) fn back_up(turn: &mut Turn<'_>, input: BackUpInput) -> Result<Exported, Failure> {
    let now = turn.now;
    let events = turn.app.trainer_view()?.stats()?.events;
    let place = input.file.as_ref();
    let target = place
        .map(|place| turn.app.path_for_new_file(place))
        .transpose()?;
    let trainer = turn.app.trainer_id();
    let path = match target {
        Some(path) => {
            place::copy_database(turn.app.folder(), &path)?;
            path
        }
        None => backup::make(&Folder::new(turn.app.folder()), now)?.path,
    };
    turn.app
        .trainer_store()?
        .write(|tx| tx.audit(now, trainer, "backed-up", ""))?;
    Ok(Exported {
        path: path.display().to_string(),
        rows: u32::try_from(events).unwrap_or(u32::MAX),
    })
}

/// Brings a backup back; the present file is kept aside.
pub(crate) fn restore_backup(turn: &mut Turn<'_>, input: RestoreInput) -> Result<Nothing, Failure> {
    turn.app.trainer_view()?;
    let named = |found: &backup::Backup| {
        let name = found.path.file_name();
        name.is_some_and(|name| name.to_string_lossy() == input.name)
    };
    let found = backup::list(&Folder::new(turn.app.folder()))?
        .into_iter()
        .find(named)
        .ok_or_else(|| Failure::new("backup-missing"))?;
    restore(turn, &found.path)?;
    Ok(Nothing {})
}

/// Brings a backup back; the answer is the path of the file that was kept aside.
pub(crate) fn restore(turn: &mut Turn<'_>, path: &Path) -> Result<String, Failure> {
    let now = turn.now;
    let mut aside = String::new();
    turn.app.replace_store(now, |_, lock| {
        let restored = records::restore(lock, path, now)?;
        let kept = restored.kept_aside.map(|path| path.display().to_string());
        aside = kept.unwrap_or_default();
        Ok(())
    })?;
    // Whoever restored may be unknown to the restored file.
    let trainer = turn.app.trainer_id();
    let store = turn.app.store()?;
    store.write(|tx| tx.audit(now, trainer, "restored", ""))?;
    Ok(aside)
}
