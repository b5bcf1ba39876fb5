//! When something goes to the shared folder, and what becomes of what came from there.

use super::{App, Clock, Unwatched};
use crate::drop_folder::{Courses, Done, Heard, Status, Work};
use crate::exchange::{self, bundle::About};
use crate::wire::trainer::DropState;
use crate::{Failure, Moment, keys};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread::Builder;
use std::time::Duration;
use tilia_records::{self as records, DeviceId, Folder};

/// A PC's file is rewritten at most once a minute, by the running time.
const BUNDLE_EVERY_MS: u64 = 60_000;
/// A status that has not changed is written anew so that the trainer sees that the PC is on.
const STATUS_EVERY_MS: u64 = 60_000;
/// A status is fresh for three of these.
pub(crate) const FRESH_MS: u64 = 3 * STATUS_EVERY_MS;
/// At the end of the program a share that hangs is not waited for longer.
const LAST_WAIT: Duration = Duration::from_secs(5);

/// What is exchanged with the shared folder.
#[derive(Default)]
pub(crate) struct Sharing {
    running: Option<Receiver<Done>>,
    state: Option<DropState>,
    /// When the file of this PC was put there last.
    pub(crate) shared_ms: Option<i64>,
    bundle_at: Option<u64>,
    status_at: Option<(u64, Status)>,
    /// Whether somebody has learned here since the file was written.
    touched: bool,
    /// Whether the file is to be written at once.
    pub(crate) due: bool,
    /// Files of other PCs there.
    pub(crate) files: u32,
    heard: BTreeMap<DeviceId, (Heard, Option<u64>)>,
    courses: Courses,
    arrived: Vec<PathBuf>,
}

impl Sharing {
    /// The last word of every PC, and the running time at which it came.
    pub(crate) fn heard(&self) -> impl Iterator<Item = &(Heard, Option<u64>)> {
        self.heard.values()
    }
}

impl App {
    /// How it stands with the shared folder.
    pub(crate) fn drop_state(&self) -> DropState {
        match self.policy.drop_folder {
            Some(_) => self.sharing.state.unwrap_or(DropState::Ready),
            None => DropState::None,
        }
    }

    /// Whether there is a shared folder to keep in touch with.
    pub fn shares(&self) -> bool {
        self.policy.drop_folder.is_some()
    }

    /// Keeps in touch with the shared folder. To be called every few seconds; it returns at once, and what was found
    /// there shows at the next call.
    pub fn share(&mut self, clock: Clock) {
        self.look_at_sharing(clock);
        if self.sharing.running.is_none() {
            self.begin_sharing(clock);
        }
        if self.visit.is_none() && !self.sharing.arrived.is_empty() {
            self.take_in_arrived(clock);
        }
    }

    /// A PC that forgets everything gives what it knows after every lesson.
    pub(crate) fn lesson_ended(&mut self) {
        self.sharing.due |= self.policy.volatile;
    }

    fn begin_sharing(&mut self, clock: Clock) {
        self.sharing.touched |= self.visit.is_some();
        let work = match self.sharing_work(clock) {
            Ok(Some(work)) => work,
            Ok(None) => return,
            Err(failure) => {
                tracing::warn!(%failure, "sharing");
                return;
            }
        };
        if let Some((_, status)) = &work.status {
            self.sharing.status_at = Some((clock.running_ms, *status));
        }
        if work.bundle.is_some() {
            self.sharing.bundle_at = Some(clock.running_ms);
            self.sharing.touched = self.visit.is_some();
            self.sharing.due = false;
        }
        let (sender, receiver) = mpsc::channel();
        let run = move || {
            // Nobody listens any more when the program has ended.
            let _ = sender.send(work.done());
        };
        let begun = Builder::new().name("sharing".to_owned()).spawn(run);
        self.sharing.running = begun.ok().map(|_| receiver);
    }

    /// What is to be done now; none without a shared folder.
    fn sharing_work(&mut self, clock: Clock) -> Result<Option<Work>, Failure> {
        let Some(folder) = self.policy.drop_folder.clone() else {
            return Ok(None);
        };
        self.may_export()?;
        let device = keys::device(self, clock.now)?;
        let trainers_pc = !self.view()?.trainers()?.is_empty();
        let recipients = keys::recipients(self)?;
        let gives = !trainers_pc && !recipients.is_empty();
        let trainer = self.trainer.as_ref().map(|trainer| trainer.keys.opener());
        Ok(Some(Work {
            folder,
            local: self.folder.clone(),
            own: device.id,
            status: self.status_due(clock, gives)?,
            bundle: self.bundle_due(clock, gives)?,
            recipients,
            openers: trainer.into_iter().collect(),
            courses: (!trainers_pc).then(|| self.sharing.courses.clone()),
        }))
    }

    fn status_due(
        &mut self,
        clock: Clock,
        gives: bool,
    ) -> Result<Option<(About, Status)>, Failure> {
        let status = Status {
            present: self.visit.is_some(),
            wants_help: self.calling.is_some(),
        };
        let known = self.sharing.status_at.is_some_and(|(at, last)| {
            last == status && clock.running_ms.saturating_sub(at) < STATUS_EVERY_MS
        });
        if known || !gives {
            return Ok(None);
        }
        Ok(Some((About::new(self, clock.now)?, status)))
    }

    fn bundle_due(
        &mut self,
        clock: Clock,
        gives: bool,
    ) -> Result<Option<(About, records::Reader, Vec<records::Tombstone>)>, Failure> {
        let sharing = &self.sharing;
        let rested = sharing
            .bundle_at
            .is_none_or(|at| clock.running_ms.saturating_sub(at) >= BUNDLE_EVERY_MS);
        let wanted = sharing.due || (rested && (sharing.touched || sharing.bundle_at.is_none()));
        if !wanted || !gives {
            return Ok(None);
        }
        let about = About::new(self, clock.now)?;
        let erased = records::erased_list(&Folder::new(&self.folder))?;
        let reader = self.store()?.reader()?;
        Ok(reader.map(|reader| (about, reader, erased)))
    }

    fn look_at_sharing(&mut self, clock: Clock) {
        let Some(receiver) = &self.sharing.running else {
            return;
        };
        match receiver.try_recv() {
            Ok(done) => self.shared(done, clock),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => self.sharing.running = None,
        }
    }

    fn shared(&mut self, done: Done, clock: Clock) {
        let sharing = &mut self.sharing;
        sharing.running = None;
        let refused = matches!(sharing.state, Some(DropState::Full | DropState::ReadOnly));
        let only_looked = !done.gave && done.state == DropState::Ready;
        if !(refused && only_looked) {
            sharing.state = Some(done.state);
        }
        if done.bundle {
            sharing.shared_ms = Some(clock.now.utc_ms);
        }
        if done.state != DropState::Ready {
            // What did not get there is tried again after the usual rest.
            sharing.touched = true;
        }
        if done.state == DropState::Gone {
            return;
        }
        sharing.files = done.files;
        if let Some(courses) = done.courses {
            sharing.courses = courses;
        }
        sharing.arrived.extend(done.arrived);
        for heard in done.heard {
            let before = sharing.heard.get(&heard.device);
            let at = match before {
                Some((last, at)) if last.made == heard.made => *at,
                Some(_) => Some(clock.running_ms),
                None => just_made(&heard, clock.now).then_some(clock.running_ms),
            };
            sharing.heard.insert(heard.device, (heard, at));
        }
    }

    /// Takes in course files that have come, between two visits. Only those of trusted trainers, and only newer ones.
    fn take_in_arrived(&mut self, clock: Clock) {
        for path in std::mem::take(&mut self.sharing.arrived) {
            if let Err(failure) = self.take_in_copy(clock, &path) {
                tracing::warn!(%failure, "a course file was not taken in");
            }
            let _ = std::fs::remove_file(&path);
        }
    }

    fn take_in_copy(&mut self, clock: Clock, path: &std::path::Path) -> Result<(), Failure> {
        let opened = exchange::opened_course(self, clock.now, path, None)?;
        if exchange::is_known(self, &opened.trainer)? && exchange::is_newer(self, &opened)? {
            let mut job = Unwatched;
            exchange::apply(&mut self.turn(clock, &mut job), opened)?;
        }
        Ok(())
    }

    /// Puts what this PC knows into the shared folder once more before the program ends, if it gets there soon.
    pub(super) fn share_before_the_end(&mut self, now: Moment) {
        self.sharing.touched |= self.visit.is_some();
        if !self.sharing.touched || self.policy.drop_folder.is_none() {
            return;
        }
        let clock = Clock {
            now,
            running_ms: u64::MAX,
        };
        self.end_visit();
        if let Some(receiver) = self.sharing.running.take() {
            let _ = receiver.recv_timeout(LAST_WAIT);
        }
        self.sharing.due = true;
        self.begin_sharing(clock);
        if let Some(receiver) = self.sharing.running.take() {
            let _ = receiver.recv_timeout(LAST_WAIT);
        }
    }
}

/// Whether a status that is seen for the first time was made now, as far as two clocks agree.
fn just_made(heard: &Heard, now: Moment) -> bool {
    heard.made.utc_ms.abs_diff(now.utc_ms) < FRESH_MS
}
