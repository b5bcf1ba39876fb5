//! `*.tilia-progress`: what a PC knows, for the trainer.

use super::manifest::{self, ErasedEntry, Origin, StreamEntry};
use super::people;
use crate::app::App;
use crate::parcels::{line_of, read_line};
use crate::{Failure, Moment, keys, parcels};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::path::Path;
use tilia_course::{Pack, Record};
use tilia_records::{
    self as records, BundleId, DeviceId, Event, SentLearner, SentStream, Tombstone, View, Wanted,
};
use tilia_reports::{
    KeyPair, Keys, Limits, Lock, Packing, Parcel, ParcelError, PublicKey, ReportError,
};

/// The format's name; the file's ending too.
pub(crate) const FORMAT: &str = "tilia-progress";
pub(super) const LEARNERS: &str = "learners.jsonl";
pub(super) const EVENTS: &str = "events.jsonl";

/// More people than any PC has met.
const MOST_LEARNERS: usize = 200_000;
/// How often somebody is told how far it is.
const EVERY: u64 = 1_000;

/// The manifest's own words; format, version, key and hashes stand beside them.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Manifest {
    #[serde(flatten)]
    origin: Origin,
    streams: Vec<StreamEntry>,
    erased: Vec<ErasedEntry>,
    learners: u64,
    events: u64,
}

/// Who makes a file, and with what words.
#[derive(Clone)]
pub(crate) struct About {
    pub(crate) origin: Origin,
    pub(crate) keys: KeyPair,
    pack: Vec<String>,
}

impl About {
    /// This PC, now.
    pub(crate) fn new(app: &mut App, now: Moment) -> Result<Self, Failure> {
        let device = keys::device(app, now)?;
        let origin = Origin {
            id: BundleId(app.bytes()).to_string(),
            device: device.keys.public().to_string(),
            pc: device.name,
            site: app.site().to_owned(),
            app: app.version().to_owned(),
            made_ms: now.utc_ms,
            made_offset_min: now.offset_min,
        };
        Ok(Self {
            origin,
            keys: device.keys,
            pack: never_recorded(app.pack()),
        })
    }
}

/// Lessons of which nothing may stand in any file.
pub(crate) fn never_recorded(pack: &Pack) -> Vec<String> {
    let lessons = pack.lessons.values();
    let private = lessons.filter(|lesson| lesson.record == Record::Never);
    private.map(|lesson| lesson.id.to_string()).collect()
}

/// Writes the file, and says how many events are in it. `watch`: so many of so many; `false` means stop.
pub(crate) fn write(
    path: &Path,
    about: &About,
    lock: &Lock<'_>,
    (view, erased): (&View<'_>, &[Tombstone]),
    wanted: Wanted,
    watch: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<u64, ReportError> {
    let head = view.head(&wanted).map_err(ReportError::rows)?;
    let events = head.events;
    tilia_reports::pack(path, FORMAT, lock, Some(&about.keys), |packing| {
        packing.part(LEARNERS, |out| {
            for learner in &head.learners {
                out.write_all(people::learner_line(learner).as_bytes())?;
            }
            Ok(())
        })?;
        let written = write_events(packing, about, events, watch, |each| {
            view.for_each_sent_event(&wanted, each)
        })?;
        Ok(manifest::written(&Manifest {
            origin: about.origin.clone(),
            streams: head.streams.iter().map(StreamEntry::from).collect(),
            erased: erased.iter().map(ErasedEntry::from).collect(),
            learners: u64::try_from(head.learners.len()).unwrap_or(u64::MAX),
            events: written,
        }))
    })?;
    Ok(events)
}

/// A walk over events that stops at the first refusal.
pub(super) type Each<'e> = &'e mut dyn FnMut(&Event) -> Result<(), Refused>;

/// Why a walk over events stopped.
#[derive(Debug)]
pub(super) struct Refused(ReportError);

impl From<records::Error> for Refused {
    fn from(error: records::Error) -> Self {
        Self(ReportError::rows(error))
    }
}

/// Adds the part with the events, and says how many there are.
pub(super) fn write_events(
    packing: &mut Packing<'_>,
    about: &About,
    total: u64,
    watch: &mut dyn FnMut(u64, u64) -> bool,
    walk: impl FnOnce(Each<'_>) -> Result<(), Refused>,
) -> Result<u64, ReportError> {
    let mut count = 0;
    packing.part(EVENTS, |out| {
        let mut each = |event: &Event| {
            let lesson = event.lesson.as_ref();
            if lesson.is_some_and(|lesson| about.pack.contains(lesson)) {
                return Ok(());
            }
            let line = line_of(event, true);
            out.write_all(line.as_bytes())
                .map_err(|error| Refused(error.into()))?;
            count += 1;
            if count % EVERY == 0 && !watch(count, total) {
                return Err(Refused(ReportError::Cancelled));
            }
            Ok(())
        };
        walk(&mut each).map_err(|refused| refused.0)
    })?;
    Ok(count)
}

/// What a file says of itself before its people and events.
pub(crate) struct Head {
    pub(crate) id: BundleId,
    pub(crate) public: PublicKey,
    pub(crate) pc: String,
    pub(crate) streams: Vec<SentStream>,
    pub(crate) erased: Vec<Tombstone>,
    pub(crate) events: u64,
    learners: u64,
}

impl Head {
    /// The PC that made it.
    pub(crate) fn device(&self) -> DeviceId {
        keys::device_id(&self.public)
    }
}

/// Opens a file; signature and manifest are right when this succeeds.
pub(super) fn open(path: &Path, keys: &Keys<'_>) -> Result<(Parcel, Head), Failure> {
    opened(path, keys).map_err(|error| failure(&error))
}

fn opened(path: &Path, keys: &Keys<'_>) -> Result<(Parcel, Head), ParcelError> {
    let parcel = Parcel::open(path, FORMAT, keys, &[LEARNERS, EVENTS], Limits::LARGE)?;
    let manifest: Manifest = manifest::read(&parcel)?;
    let public = signed(&parcel, &manifest.origin)?;
    let head = Head {
        id: manifest
            .origin
            .id
            .parse()
            .map_err(|_| manifest::unreadable())?,
        public,
        pc: crate::names::clean(&manifest.origin.pc).unwrap_or_default(),
        streams: manifest::streams(manifest.streams)?,
        erased: manifest::erased(manifest.erased)?,
        events: manifest.events,
        learners: manifest.learners,
    };
    Ok((parcel, head))
}

/// The key of whoever made it, which is the one that signed.
pub(crate) fn signed(parcel: &Parcel, origin: &Origin) -> Result<PublicKey, ParcelError> {
    let public = origin.public()?;
    if parcel.signer() == Some(public.signs()) {
        Ok(public)
    } else {
        Err(ParcelError::Signature)
    }
}

/// Everybody in a file.
pub(super) fn read_learners(parcel: &mut Parcel, head: &Head) -> Result<Vec<SentLearner>, Failure> {
    let read = all_lines(parcel, LEARNERS, MOST_LEARNERS, people::read_learner);
    let learners = read.map_err(|error| failure(&error))?;
    if u64::try_from(learners.len()).is_ok_and(|count| count == head.learners) {
        Ok(learners)
    } else {
        Err(failure(&manifest::unreadable()))
    }
}

/// All lines of a short part.
pub(super) fn all_lines<T>(
    parcel: &mut Parcel,
    name: &'static str,
    most: usize,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Vec<T>, ParcelError> {
    let mut all = Vec::new();
    let mut lines = parcel.lines(name)?;
    while let Some(text) = lines.next_line()? {
        let Some(one) = read(text) else {
            return Err(lines.bad());
        };
        if all.len() >= most {
            return Err(ParcelError::TooLarge);
        }
        all.push(one);
    }
    Ok(all)
}

/// The events of a parcel, which are as many as its manifest says, one after the other; the first failure is the end,
/// and means that nothing of it may be kept. `private`: lessons of which nothing may stand in any file.
pub(super) fn read_events<'p>(
    parcel: &'p mut Parcel,
    private: &'p [String],
    promised: u64,
) -> Result<impl Iterator<Item = Result<Event, Failure>> + 'p, Failure> {
    let mut lines = parcel.lines(EVENTS).map_err(|error| failure(&error))?;
    let (mut count, mut ended) = (0_u64, false);
    let mut next = move || -> Result<Option<Event>, ParcelError> {
        let Some(text) = lines.next_line()? else {
            let all = count == promised;
            return if all {
                Ok(None)
            } else {
                Err(manifest::unreadable())
            };
        };
        count += 1;
        let fits = |event: &Event| {
            let lesson = event.lesson.as_ref();
            records::check_event(event).is_ok() && lesson.is_none_or(|id| !private.contains(id))
        };
        match read_line(text, None).filter(fits) {
            Some(event) => Ok(Some(event)),
            None => Err(lines.bad()),
        }
    };
    Ok(std::iter::from_fn(move || {
        if ended {
            return None;
        }
        let next = next().map_err(|error| failure(&error)).transpose();
        ended = !matches!(next, Some(Ok(_)));
        next
    }))
}

/// The failure a person meets whose file was not opened.
pub(crate) fn failure(error: &ParcelError) -> Failure {
    parcels::failure(error, "bundle-foreign")
}

/// The words of a manifest for a parcel without parts.
pub(crate) fn words(origin: &Origin, more: Map<String, Value>) -> Map<String, Value> {
    let mut words = manifest::written(origin);
    words.extend(more);
    words
}
