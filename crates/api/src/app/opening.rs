//! Opening: policy, data folder, records. Whatever is wrong with them, the app opens and says so.

use super::{App, Kept, Random, Sharing};
use crate::policy::{self, Policy, Region};
use crate::{Moment, pack, store};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use tilia_course::Pack;
use tilia_records::Error;

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

impl App {
    /// Finds policy and data folder, takes the lock and opens the records. Whatever is wrong with them, the app
    /// opens and says so.
    pub fn open(environment: Environment<'_>) -> Opening {
        Self::open_course(pack::built_in(), environment)
    }

    /// The same with another course than the built-in one.
    pub fn open_course(pack: Pack, mut environment: Environment<'_>) -> Opening {
        let file = environment.policy.as_deref();
        let found = policy::find(file, environment.variable, &pack.languages);
        let (folder, opened) = open_records(&mut environment, &found.policy);
        let (lock, kept) = match opened {
            store::Opened::InUse => return Opening::AlreadyOpen(folder),
            store::Opened::Open(lock, store) => (lock, Kept::Open(store)),
            store::Opened::Shut(lock, why) => (lock, Kept::Shut(why)),
        };
        let mut app = Self {
            language: first_language(&found.policy, &pack.languages, &environment.languages),
            pack,
            policy: found.policy,
            policy_file: found.file,
            policy_problem: found.problem,
            folder,
            lock,
            kept,
            visit: None,
            guest: None,
            trainer: None,
            places: Vec::new(),
            typed_paths: false,
            random: environment.random,
            version: environment.version,
            region: String::new(),
            site: String::new(),
            settling: None,
            calling: None,
            device: None,
            more_openers: Vec::new(),
            sharing: Sharing::default(),
            collecting: None,
            said: BTreeSet::new(),
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
}

/// Opens the records of the folder that was named, else the policy's, else the person's own. Where the named
/// one is on a network drive, the policy's local folder takes its place.
fn open_records(environment: &mut Environment<'_>, policy: &Policy) -> (PathBuf, store::Opened) {
    let own = || policy::own_data_folder(environment.variable);
    let folder = environment
        .data
        .clone()
        .or_else(|| policy.data_folder.clone())
        .or_else(own);
    let Some(folder) = folder else {
        // An account without a home: nothing can be kept, and nobody knows the current folder.
        let why = Error::Io(std::io::ErrorKind::NotFound.into());
        return (PathBuf::new(), store::Opened::Shut(None, why));
    };
    let (exclusive, now) = (environment.exclusive, environment.now);
    let mut open = |folder: &Path| store::open(folder, exclusive, now, &mut environment.random);
    match (open(&folder), &policy.data_folder) {
        (store::Opened::Shut(_, Error::NetworkDrive { .. }), Some(local)) if *local != folder => {
            (local.clone(), open(local))
        }
        (opened, _) => (folder, opened),
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
