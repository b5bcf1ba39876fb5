//! What stays in memory between two operations.

use crate::policy::{self, Policy, Region, Role, WayIn};
use crate::wire::Place;
use crate::{Failure, Moment, pack, store};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use tilia_course::{LessonId, Pack, StepId};
use tilia_records as records;
use tilia_records::{FolderLock, LearnerId, Store, TrainerId, View};

/// What the program finds when it starts; nothing below reads it again.
pub struct Environment<'a> {
    /// Data folder, when one was named.
    pub data: Option<PathBuf>,
    /// Policy file to use instead of the machine's, whoever may write it. For tests.
    pub policy: Option<PathBuf>,
    /// Looks up an environment variable.
    pub variable: &'a dyn Fn(&str) -> Option<OsString>,
    /// Languages of the system, best first.
    pub languages: Vec<String>,
    /// Fills bytes with random numbers fit for keys.
    pub random: Random,
    /// Version of the app.
    pub version: &'static str,
    /// The present moment.
    pub now: Moment,
    /// Whether the data folder is taken for this program alone, as the window does. The command line takes it
    /// only for what replaces or recomputes the database.
    pub exclusive: bool,
}

/// How opening ended.
pub enum Opening {
    /// Ready, perhaps with a notice.
    Open(Box<App>),
    /// Another window uses this data folder.
    AlreadyOpen(PathBuf),
}

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

/// Who is learning.
pub(crate) struct Visit {
    /// Their id; a guest's is made up for the visit.
    pub(crate) learner: LearnerId,
    /// Name; none for guests.
    pub(crate) name: Option<String>,
    /// Language in force.
    pub(crate) language: String,
    /// Whether nothing is kept.
    pub(crate) guest: bool,
    /// Steps of assigned lessons, seen and answered in this visit. Only the completion may be kept.
    pub(crate) assigned: BTreeMap<LessonId, AssignedRun>,
}

impl Visit {
    /// A visit that begins.
    pub(crate) fn new(learner: LearnerId, name: Option<String>, language: &str) -> Self {
        Self {
            learner,
            guest: name.is_none(),
            name,
            language: language.to_owned(),
            assigned: BTreeMap::new(),
        }
    }

    /// What options are shuffled by: the same person finds them where they were.
    pub(crate) fn seed(&self) -> u64 {
        self.learner
            .0
            .iter()
            .take(8)
            .fold(0, |seed, byte| seed << 8 | u64::from(*byte))
    }
}

/// A pass through a lesson of which only the completion may be kept.
#[derive(Default)]
pub(crate) struct AssignedRun {
    pub(crate) seen: BTreeSet<StepId>,
    pub(crate) answered: BTreeSet<StepId>,
}

/// A trainer who has unlocked the area.
pub(crate) struct Trainer {
    pub(crate) id: TrainerId,
    pub(crate) name: String,
}

/// What learning touches, borrowed apart.
pub(crate) struct Learning<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) visit: &'a mut Visit,
    pub(crate) store: &'a mut Store,
    pub(crate) random: &'a mut Random,
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
    random: Random,
    version: &'static str,
    region: String,
    site: String,
    language: String,
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
    /// Finds policy and data folder, takes the lock and opens the records. Whatever is wrong with them, the app
    /// opens and says so.
    pub fn open(mut environment: Environment<'_>) -> Opening {
        let pack = pack::built_in();
        let (policy, policy_file, policy_problem) = find_policy(&environment, &pack.languages);
        let folder = environment
            .data
            .clone()
            .or_else(|| policy.data_folder.clone())
            .or_else(|| policy::own_data_folder(environment.variable))
            .unwrap_or_else(|| PathBuf::from("tilia-data"));
        let (lock, kept) = match store::open(
            &folder,
            environment.exclusive,
            environment.now,
            &mut environment.random,
        ) {
            store::Opened::InUse => return Opening::AlreadyOpen(folder),
            store::Opened::Open(lock, store) => (lock, Kept::Open(store)),
            store::Opened::Shut(lock, why) => (lock, Kept::Shut(why)),
        };
        let mut app = Self {
            language: first_language(&policy, &pack.languages, &environment.languages),
            pack,
            policy,
            policy_file,
            policy_problem,
            folder,
            lock,
            kept,
            visit: None,
            guest: None,
            trainer: None,
            places: Vec::new(),
            random: environment.random,
            version: environment.version,
            region: String::new(),
            site: String::new(),
        };
        app.read_site();
        Opening::Open(Box::new(app))
    }

    /// Site and region: the policy wins over what the set-up asked.
    pub(crate) fn read_site(&mut self) {
        let set = |name: &str| match &self.kept {
            Kept::Open(store) => store.read().setting(name).ok().flatten(),
            Kept::Shut(_) => None,
        };
        let (site, region) = (set(store::SITE), set(store::REGION));
        self.site = self.policy.site.clone().or(site).unwrap_or_default();
        let region = self
            .policy
            .region
            .map(|region| region.code().to_owned())
            .or(region);
        self.region = region.unwrap_or_else(|| Region::DG.code().to_owned());
    }

    /// One operation on this state.
    pub fn turn<'a>(&'a mut self, clock: Clock, job: &'a mut dyn Job) -> Turn<'a> {
        Turn {
            app: self,
            now: clock.now,
            running_ms: clock.running_ms,
            job,
        }
    }

    /// The slow part of opening, once the first screen can be used: the check of the file and the daily backup.
    pub fn settle(&mut self, now: Moment) {
        if let Kept::Open(store) = &mut self.kept
            && let Err(why) = store::settle(store, now)
        {
            tracing::warn!(%why, "settling");
            if matches!(why, records::Error::Damaged { .. }) {
                self.end_visit();
                self.trainer = None;
                self.kept = Kept::Shut(why);
            }
        }
    }

    /// Ends everything in good order.
    pub fn close(&mut self, _now: Moment) {
        self.end_visit();
        self.trainer = None;
        self.lock = None;
    }

    /// Keeps a path that was chosen in a dialog; the page gets its ticket.
    pub fn keep_path(&mut self, path: PathBuf) -> u32 {
        self.places.push(path);
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    /// The path behind a ticket, or the one that was typed.
    pub(crate) fn path(&self, place: &Place) -> Result<PathBuf, Failure> {
        let path = match place {
            Place::Ticket(ticket) => usize::try_from(*ticket)
                .ok()
                .and_then(|n| self.places.get(n.checked_sub(1)?))
                .cloned(),
            Place::Typed(text) => {
                Some(PathBuf::from(text.trim())).filter(|path| path.is_absolute())
            }
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

    pub(crate) fn policy_file(&self) -> Option<&Path> {
        self.policy_file.as_deref()
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

    /// Whether people may come in this way.
    pub(crate) fn way_in(&self, way: WayIn) -> bool {
        let kept = matches!(self.kept, Kept::Open(_)) && self.policy_problem.is_none();
        let allowed = match &self.policy.sign_in {
            Some(ways) => ways.contains(&way),
            None => true,
        };
        match way {
            // With nothing to keep names in, guests are let in whatever the policy says.
            WayIn::Guest => allowed || !kept,
            WayIn::ClassList | WayIn::OwnName => allowed && kept,
        }
    }

    /// Whether there is a trainer area on this PC.
    pub(crate) fn trainer_area(&self) -> bool {
        self.policy.role != Role::Learner
            && self.policy_problem.is_none()
            && matches!(self.kept, Kept::Open(_))
    }

    /// The records, or why there are none.
    pub(crate) fn store(&mut self) -> Result<&mut Store, Failure> {
        match &mut self.kept {
            Kept::Open(store) => Ok(store),
            Kept::Shut(why) => Err(store::failure(why)),
        }
    }

    /// A look at the records.
    pub(crate) fn view(&self) -> Result<View<'_>, Failure> {
        match &self.kept {
            Kept::Open(store) => Ok(store.read()),
            Kept::Shut(why) => Err(store::failure(why)),
        }
    }

    /// A look at the records, for somebody who has unlocked the trainer area.
    pub(crate) fn trainer_view(&self) -> Result<View<'_>, Failure> {
        match (&self.trainer, &self.kept) {
            (None, _) => Err(Failure::new("trainer-locked")),
            (Some(_), Kept::Open(store)) => Ok(store.read()),
            (Some(_), Kept::Shut(why)) => Err(store::failure(why)),
        }
    }

    /// The records for somebody who has unlocked the trainer area.
    pub(crate) fn trainer_store(&mut self) -> Result<&mut Store, Failure> {
        if self.trainer.is_none() {
            return Err(Failure::new("trainer-locked"));
        }
        self.store()
    }

    /// Everything that learning touches: the course, the visit, and its records, which are a guest's own or
    /// those of this PC.
    pub(crate) fn learning(&mut self) -> Result<Learning<'_>, Failure> {
        let visit = self
            .visit
            .as_mut()
            .ok_or_else(|| Failure::new("not-signed-in"))?;
        let store = match (&mut self.guest, &mut self.kept) {
            (Some(guest), _) => guest,
            (None, Kept::Open(store)) => store,
            (None, Kept::Shut(why)) => return Err(store::failure(why)),
        };
        Ok(Learning {
            pack: &self.pack,
            visit,
            store,
            random: &mut self.random,
        })
    }

    /// Begins a visit; `guest` is a guest's own store.
    pub(crate) fn begin(&mut self, visit: Visit, guest: Option<Store>) {
        self.visit = Some(visit);
        self.guest = guest.map(Box::new);
    }

    /// Ends the visit. What a guest did is gone.
    pub(crate) fn end_visit(&mut self) {
        self.visit = None;
        self.guest = None;
    }

    /// The records beside the source of random bytes.
    pub(crate) fn store_and_random(&mut self) -> Result<(&mut Store, &mut Random), Failure> {
        match &mut self.kept {
            Kept::Open(store) => Ok((store, &mut self.random)),
            Kept::Shut(why) => Err(store::failure(why)),
        }
    }

    /// The course beside the records.
    pub(crate) fn pack_and_store(&mut self) -> Result<(&Pack, &mut Store), Failure> {
        match &mut self.kept {
            Kept::Open(store) => Ok((&self.pack, store)),
            Kept::Shut(why) => Err(store::failure(why)),
        }
    }

    /// The lock, if this program holds it, beside the records.
    pub(crate) fn lock_and_kept(&mut self) -> (Option<&FolderLock>, &mut Kept) {
        (self.lock.as_ref(), &mut self.kept)
    }

    /// The folder's lock is given up, so that the database can be replaced; `work` must not open a store itself.
    pub(crate) fn replace_store(
        &mut self,
        now: Moment,
        work: impl FnOnce(&records::Folder, &FolderLock) -> records::Result<()>,
    ) -> Result<(), Failure> {
        self.end_visit();
        let lock = self.lock.take().ok_or_else(|| Failure::new("locked"))?;
        // The old connection ends before the file is touched.
        self.kept = Kept::Shut(records::Error::Locked);
        let done = work(lock.folder(), &lock);
        self.kept = match store::open_locked(&lock, now, &mut self.random) {
            Ok(store) => Kept::Open(Box::new(store)),
            Err(why) => Kept::Shut(why),
        };
        self.lock = Some(lock);
        self.read_site();
        done.map_err(|why| store::failure(&why))
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

fn find_policy(
    environment: &Environment<'_>,
    languages: &[String],
) -> (Policy, Option<PathBuf>, Option<String>) {
    let (path, found) = match &environment.policy {
        Some(path) => (path.clone(), policy::read(path, languages)),
        None => {
            let path = policy::machine_file(environment.variable);
            if !path.exists() {
                return (Policy::default(), None, None);
            }
            let found = policy::read_protected(&path, languages);
            (path, found)
        }
    };
    match found {
        Ok(policy) => (policy, Some(path), None),
        Err(problem) => (Policy::default(), Some(path), Some(problem.to_string())),
    }
}

/// The policy's language, else the best that system and course have in common.
fn first_language(policy: &Policy, offered: &[String], system: &[String]) -> String {
    let offered = policy.languages.as_deref().unwrap_or(offered);
    let spoken = system
        .iter()
        .filter_map(|tag| tag.split(['-', '_', '.']).next());
    let common = spoken
        .map(str::to_lowercase)
        .find(|code| offered.contains(code));
    policy
        .default_language
        .clone()
        .or(common)
        .or_else(|| offered.first().cloned())
        .unwrap_or_default()
}
