//! The shared folder: every PC rewrites its locked file and a small locked status there; nothing in it is ever opened
//! as a database. All of this runs on a thread of its own, because a share may hang, and learning must go on.

use crate::exchange::bundle::{self, About};
use crate::wire::trainer::DropState;
use serde::{Deserialize, Serialize};
use serde_json::Map;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tilia_records::{DeviceId, Reader, Tombstone, Wanted};
use tilia_reports::{Keys, Limits, Lock, Opener, Parcel, ParcelError, Recipient, ReportError};

const STATUS: &str = "tilia-status";
/// More PCs no room has.
const MOST_FILES: usize = 2_000;
/// A course file of a whole school is a few megabytes.
const LARGEST_COURSE: u64 = 256 * 1024 * 1024;

/// What is to be done there now.
pub(crate) struct Work {
    pub(crate) folder: PathBuf,
    /// Where copies of course files go, on this computer.
    pub(crate) local: PathBuf,
    pub(crate) own: DeviceId,
    pub(crate) recipients: Vec<Recipient>,
    /// The status of this PC.
    pub(crate) status: Option<(About, Status)>,
    /// The file of this PC.
    pub(crate) bundle: Option<(About, Reader, Vec<Tombstone>)>,
    /// Opens the statuses of other PCs; none where no trainer is in.
    pub(crate) openers: Vec<Opener>,
    /// Whether course files are looked for, and which were seen.
    pub(crate) courses: Option<Courses>,
}

/// Course files by their names, each as it was when it was seen last.
pub(crate) type Courses = BTreeMap<String, (u64, Option<SystemTime>)>;

/// How it stands at a PC: nothing about what somebody does there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Status {
    pub(crate) present: bool,
    pub(crate) wants_help: bool,
}

/// The status of another PC.
#[derive(Debug, Clone)]
pub(crate) struct Heard {
    pub(crate) device: DeviceId,
    pub(crate) made: tilia_records::Moment,
    pub(crate) status: Status,
}

/// What came of it.
#[derive(Debug, Default)]
pub(crate) struct Done {
    pub(crate) state: DropState,
    /// Whether something was to be written: nothing else shows whether anything can be.
    pub(crate) gave: bool,
    pub(crate) bundle: bool,
    /// Files of PCs there.
    pub(crate) files: u32,
    pub(crate) heard: Vec<Heard>,
    /// New course files, copied to this computer.
    pub(crate) arrived: Vec<PathBuf>,
    pub(crate) courses: Option<Courses>,
}

impl Work {
    /// Does it all; whatever goes wrong is told as the state of the folder.
    pub(crate) fn done(mut self) -> Done {
        let mut done = Done {
            state: DropState::Ready,
            gave: self.status.is_some() || self.bundle.is_some(),
            courses: self.courses.clone(),
            ..Done::default()
        };
        if let Err(error) = self.give(&mut done) {
            tracing::warn!(%error, "shared folder");
            done.state = state_of(&error);
        }
        // Where nothing can be written, what others have put there still comes.
        if let Err(error) = self.look(&mut done) {
            tracing::warn!(%error, "shared folder");
            done.state = state_of(&ReportError::from(error));
        }
        done
    }

    fn give(&mut self, done: &mut Done) -> Result<(), ReportError> {
        let lock = Lock::Recipients(&self.recipients);
        if let Some((about, status)) = &self.status {
            let path = self.folder.join(format!("{}.{STATUS}", self.own));
            tilia_reports::pack(&path, STATUS, &lock, Some(&about.keys), |_| {
                let status = serde_json::to_value(status).unwrap_or_default();
                let words = Map::from_iter([("status".to_owned(), status)]);
                Ok(bundle::words(&about.origin, words))
            })?;
        }
        if let Some((about, reader, erased)) = self.bundle.take() {
            let path = self.folder.join(format!("{}.{}", self.own, bundle::FORMAT));
            let all = Wanted::to_trainer();
            bundle::write(
                &path,
                &about,
                &lock,
                (&reader.read(), &erased),
                all,
                &mut |_, _| true,
            )?;
            done.bundle = true;
        }
        Ok(())
    }

    fn look(&self, done: &mut Done) -> std::io::Result<()> {
        for entry in std::fs::read_dir(&self.folder)?.take(MOST_FILES) {
            let path = entry?.path();
            match path.extension().and_then(|ending| ending.to_str()) {
                Some(bundle::FORMAT) => done.files += 1,
                Some(STATUS) if !self.openers.is_empty() => {
                    done.heard.extend(heard(&path, &self.openers).ok());
                }
                Some(crate::exchange::course_file::FORMAT) => self.fetch(&path, done),
                _ => {}
            }
        }
        Ok(())
    }

    /// Copies a course file that has not been seen yet.
    fn fetch(&self, path: &Path, done: &mut Done) {
        let (Some(seen), Ok(found)) = (&mut done.courses, std::fs::metadata(path)) else {
            return;
        };
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let Some(name) = name.filter(|_| found.len() <= LARGEST_COURSE) else {
            return;
        };
        let now = (found.len(), found.modified().ok());
        if seen.get(&name) == Some(&now) {
            return;
        }
        let copy = self
            .local
            .join(format!("arrived-{}.tilia-course", seen.len()));
        match std::fs::copy(path, &copy) {
            Ok(_) => {
                seen.insert(name, now);
                done.arrived.push(copy);
            }
            Err(error) => tracing::warn!(%error, "a course file was not copied"),
        }
    }
}

#[derive(Deserialize)]
struct StatusWords {
    #[serde(flatten)]
    origin: crate::exchange::manifest::Origin,
    status: Status,
}

fn heard(path: &Path, openers: &[Opener]) -> Result<Heard, ParcelError> {
    let keys = Keys {
        passphrase: None,
        openers,
    };
    let parcel = Parcel::open(path, STATUS, &keys, &[], Limits::SMALL)?;
    let words: StatusWords = crate::exchange::manifest::read(&parcel)?;
    let public = bundle::signed(&parcel, &words.origin)?;
    Ok(Heard {
        device: crate::keys::device_id(&public),
        made: words.origin.made(),
        status: words.status,
    })
}

/// How the folder stands after such an error.
pub(crate) fn state_of(error: &ReportError) -> DropState {
    match error {
        ReportError::DiskFull | ReportError::FileTooLarge => DropState::Full,
        ReportError::ReadOnly | ReportError::PermissionDenied => DropState::ReadOnly,
        _ => DropState::Gone,
    }
}
