//! What stays in memory between two operations.

mod doors;
mod opening;
mod settling;
mod sharing;
mod visit;

pub use opening::{Environment, Opening};
pub(crate) use sharing::{FRESH_MS, Sharing};
pub(crate) use visit::{Learning, Visit};

use crate::collecting::Going;
use crate::keys;
use crate::policy::Policy;
use crate::wire::Place;
use crate::{Failure, Moment};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tilia_course::Pack;
use tilia_records as records;
use tilia_records::{FolderLock, LearnerId, Store, TrainerId};
use tilia_reports::{KeyPair, Opener};

/// What the clocks say.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    /// The wall's.
    pub now: Moment,
    /// Milliseconds since the program started, by a clock that nobody can set.
    pub running_ms: u64,
}

/// Long work reports here.
pub trait Job {
    /// So much is done of so much. `false` means: end early.
    fn report(&mut self, done: u32, total: u32) -> bool;

    /// Whether others wait for the app. Work that can go on later makes room for them.
    fn is_waited_for(&self) -> bool {
        false
    }
}

/// Work that nobody watches.
pub struct Unwatched;

impl Job for Unwatched {
    fn report(&mut self, _done: u32, _total: u32) -> bool {
        true
    }
}

/// The records of this data folder, or why there are none.
pub(crate) enum Kept {
    /// In use.
    Open(Box<Store>),
    /// Not to be had; guest visits only.
    Shut(records::Error),
}

/// A trainer who has unlocked the area.
pub(crate) struct Trainer {
    pub(crate) id: TrainerId,
    pub(crate) name: String,
    /// Opens files and signs them, as long as the area is open.
    pub(crate) keys: KeyPair,
}

/// Fills bytes with random numbers fit for keys.
pub type Random = Box<dyn FnMut(&mut [u8]) + Send>;

/// The state behind one window or one run of the command line.
pub struct App {
    pack: Pack,
    policy: Policy,
    policy_file: Option<PathBuf>,
    policy_problem: Option<String>,
    folder: PathBuf,
    lock: Option<FolderLock>,
    pub(crate) kept: Kept,
    visit: Option<Visit>,
    guest: Option<Box<Store>>,
    pub(crate) trainer: Option<Trainer>,
    places: Vec<PathBuf>,
    typed_paths: bool,
    random: Random,
    version: &'static str,
    region: String,
    site: String,
    language: String,
    settling: Option<settling::Settling>,
    /// Since when somebody at this screen asks for help, by the running time. In memory only, and not for what.
    pub(crate) calling: Option<u64>,
    /// Who this PC is to others, once somebody has asked.
    pub(crate) device: Option<keys::Device>,
    /// Keys that were named on the command line.
    pub(crate) more_openers: Vec<Opener>,
    /// What is exchanged with the shared folder.
    pub(crate) sharing: Sharing,
    /// Files that are still to be collected, after others had to be answered first.
    pub(crate) collecting: Option<Going>,
    /// Who has answered the questions about their course since the program started. In memory only: the answers
    /// themselves are counts without a name.
    said: BTreeSet<LearnerId>,
}

/// One operation: the state, the moment, and somebody to report to.
pub struct Turn<'a> {
    /// The state.
    pub app: &'a mut App,
    /// When the operation was asked for.
    pub now: Moment,
    /// Milliseconds since the program started, by a clock that nobody can set.
    pub running_ms: u64,
    /// Long work reports here.
    pub job: &'a mut dyn Job,
}

impl App {
    /// One operation on this state.
    pub fn turn<'a>(&'a mut self, clock: Clock, job: &'a mut dyn Job) -> Turn<'a> {
        self.look_at_settling();
        Turn {
            app: self,
            now: clock.now,
            running_ms: clock.running_ms,
            job,
        }
    }

    /// Keeps a path that was chosen in a dialog; the page gets its ticket.
    pub fn keep_path(&mut self, path: PathBuf) -> u32 {
        self.places.push(path);
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    /// There are no dialogs here, so paths may be typed.
    pub fn allow_typed_paths(&mut self) {
        // On a shared PC nobody may name a place on its disk.
        self.typed_paths = !self.policy.shared_pc;
    }

    /// Where a new file may go. A dialog asks before it replaces a file; what was typed must not replace one.
    pub(crate) fn path_for_new_file(&self, place: &Place) -> Result<PathBuf, Failure> {
        let path = self.path(place)?;
        if matches!(place, Place::Typed(_)) && path.exists() {
            return Err(Failure::new("file-exists"));
        }
        Ok(path)
    }

    /// The path behind a ticket, or the one that was typed.
    pub(crate) fn path(&self, place: &Place) -> Result<PathBuf, Failure> {
        let path = match place {
            Place::Ticket(ticket) => usize::try_from(*ticket)
                .ok()
                .and_then(|n| self.places.get(n.checked_sub(1)?))
                .cloned(),
            Place::Typed(text) => Some(PathBuf::from(text.trim()))
                .filter(|path| self.typed_paths && path.is_absolute()),
        };
        path.ok_or_else(|| Failure::new("path-missing"))
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The course.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    pub(crate) fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The policy's file, if there is one.
    pub(crate) fn policy_file(&self) -> Option<&Path> {
        self.policy_file.as_deref()
    }

    /// Whether files go to removable drives only, chosen from the app's own list.
    pub fn is_shared(&self) -> bool {
        self.policy.shared_pc
    }

    pub(crate) fn policy_problem(&self) -> Option<&str> {
        self.policy_problem.as_deref()
    }

    pub(crate) fn version(&self) -> &'static str {
        self.version
    }

    pub(crate) fn region(&self) -> &str {
        &self.region
    }

    pub(crate) fn site(&self) -> &str {
        &self.site
    }

    pub(crate) fn language(&self) -> &str {
        &self.language
    }

    /// Languages offered, in order.
    pub(crate) fn languages(&self) -> Vec<String> {
        self.policy
            .languages
            .clone()
            .unwrap_or_else(|| self.pack.languages.clone())
    }

    /// Random bytes fit for keys.
    pub(crate) fn random(&mut self) -> &mut Random {
        &mut self.random
    }

    /// Random bytes fit for keys.
    pub(crate) fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.random)(&mut bytes);
        bytes
    }
}
