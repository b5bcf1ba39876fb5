//! Proof that progress is what the events say, without touching the live file.

use crate::app::Turn;
use crate::{Failure, store};
use std::path::{Path, PathBuf};
use tilia_records::{Folder, backup};

/// Where the copy stands while it is looked at. It holds everybody's data, so it stays in the data folder.
const COPY: &str = "tilia-checking";

/// Parts of the work, as they are reported.
const PARTS: u32 = 3;

/// Checks the file, then computes progress again in a verified copy and compares.
pub(crate) fn prove(turn: &mut Turn<'_>) -> Result<(), Failure> {
    part_done(turn, 0)?;
    turn.app.store()?.check_now()?;
    part_done(turn, 1)?;
    let copy = Copy::make(turn.app.folder())?;
    part_done(turn, 2)?;
    let now = turn.now;
    let mut store = store::open_copy(&copy.0, now, turn.app.random())?;
    let before = store.read().progress_dump()?;
    store.rebuild()?;
    let same = before == store.read().progress_dump()?;
    drop(store);
    part_done(turn, PARTS)?;
    if same {
        Ok(())
    } else {
        Err(Failure::new("progress-differs"))
    }
}

fn part_done(turn: &mut Turn<'_>, part: u32) -> Result<(), Failure> {
    if turn.job.report(part, PARTS) {
        Ok(())
    } else {
        Err(Failure::new("stopped"))
    }
}

/// A copy of the database that goes with this value.
struct Copy(PathBuf);

impl Copy {
    fn make(folder: &Path) -> Result<Self, Failure> {
        remove_copy(folder);
        let copy = Self(folder.join(COPY));
        std::fs::create_dir(&copy.0).map_err(tilia_records::Error::from)?;
        backup::copy_to(&Folder::new(folder), &Folder::new(&copy.0).database())?;
        Ok(copy)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        if let Err(why) = std::fs::remove_dir_all(&self.0) {
            tracing::warn!(%why, "the copy for checking stays");
        }
    }
}

/// Removes the copy that a check left behind when the power went.
pub(crate) fn remove_copy(folder: &Path) {
    let _ = std::fs::remove_dir_all(folder.join(COPY));
}
