//! The files themselves: which ones there are, and those that wait for a decision about their PC.

use crate::Failure;
use crate::exchange::bundle::FORMAT;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tilia_records::{BundleId, DeviceId};

/// In the data folder: files of PCs that nobody has accepted yet, as they came.
const WAITING: &str = "waiting";
/// As many of one PC are kept; the newest hold what the older ones held.
const MOST_WAITING: usize = 40;

/// All files of PCs at these places: a folder means those in it.
pub(super) fn in_all(places: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    for place in places {
        if place.is_dir() {
            found.extend(in_folder(place)?);
        } else {
            found.push(place.clone());
        }
    }
    Ok(found)
}

fn in_folder(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let unreadable = |_| Failure::new("file-unreadable");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let ending = path.extension().is_some_and(|ending| ending == FORMAT);
        if ending && path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Keeps a copy of a file until somebody decides about its PC.
pub(super) fn keep_waiting(
    data: &Path,
    from: &Path,
    device: DeviceId,
    bundle: BundleId,
) -> std::io::Result<()> {
    let folder = data.join(WAITING);
    let kept = folder.join(format!("{device}-{bundle}.{FORMAT}"));
    if from.starts_with(&folder) || kept.exists() {
        return Ok(());
    }
    std::fs::create_dir_all(&folder)?;
    let part = tempfile_beside(&kept);
    let copied = std::fs::copy(from, &part).and_then(|_| std::fs::rename(&part, &kept));
    if copied.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    copied?;
    let all = waiting_of(data, device);
    if let Some(count) = all.len().checked_sub(MOST_WAITING) {
        delete(all.get(..count).unwrap_or_default());
    }
    Ok(())
}

fn tempfile_beside(path: &Path) -> PathBuf {
    path.with_extension("part")
}

/// What waits of one PC, the oldest first.
pub(super) fn waiting_of(data: &Path, device: DeviceId) -> Vec<PathBuf> {
    let mut found = in_folder(&data.join(WAITING)).unwrap_or_default();
    let beginning = device.to_string();
    found.retain(|path| {
        let name = path.file_name().map(|name| name.to_string_lossy());
        name.is_some_and(|name| name.starts_with(&beginning))
    });
    found.sort_by_key(|path| {
        std::fs::metadata(path)
            .and_then(|found| found.modified())
            .ok()
    });
    found
}

/// Removes files that are not needed any more; one that stays does no harm.
pub(super) fn delete(paths: &[PathBuf]) {
    for path in paths {
        if let Err(error) = std::fs::remove_file(path) {
            tracing::warn!(%error, "a file that is not needed any more stays");
        }
    }
}

/// Whether a file waits in this data folder.
pub(super) fn waits(data: &Path, path: &Path) -> bool {
    path.starts_with(data.join(WAITING))
}

/// Whether a file was written longer than so many days ago.
pub(super) fn older_than(path: &Path, days: u32, now_ms: i64) -> bool {
    let written = std::fs::metadata(path).and_then(|found| found.modified());
    let span = Duration::from_secs(u64::from(days) * 24 * 60 * 60);
    let now = u64::try_from(now_ms).unwrap_or(0);
    let now = SystemTime::UNIX_EPOCH + Duration::from_millis(now);
    written.is_ok_and(|written| now.duration_since(written).is_ok_and(|age| age > span))
}
