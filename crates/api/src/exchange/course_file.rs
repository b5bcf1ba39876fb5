//! `*.tilia-course`: people, groups, plans and places in the lessons, from the trainer to the PCs.

use super::bundle::{self, About, EVENTS, LEARNERS, all_lines, read_events, signed, write_events};
use super::manifest::{self, ErasedEntry, Origin, StreamEntry};
use super::people;
use crate::{Failure, keys};
use serde::{Deserialize, Serialize};
use std::path::Path;
use tilia_course::Pack;
use tilia_records::{DeviceId, Event, HandOut, Moment, Tombstone, View};
use tilia_reports::{
    KeyPair, Keys, Limits, Lock, Parcel, ParcelError, PublicKey, ReportError, pack,
};

/// The format's name; the file's ending too.
pub(crate) const FORMAT: &str = "tilia-course";
const GROUPS: &str = "groups.jsonl";
const COURSES: &str = "courses.jsonl";
/// Setting: when a course file was taken in last.
pub(crate) const TAKEN_AT: &str = "course-taken-at";

const MOST: usize = 200_000;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Manifest {
    #[serde(flatten)]
    origin: Origin,
    /// Public key of the trainer, who signs.
    trainer: String,
    trainer_name: String,
    /// Names and public keys of the other trainers on that PC: whoever trusts the one trusts them too.
    colleagues: Vec<(String, String)>,
    streams: Vec<StreamEntry>,
    erased: Vec<ErasedEntry>,
    learners: u64,
    events: u64,
}

/// The trainer who makes a file.
pub(crate) struct Maker<'m> {
    pub(crate) name: &'m str,
    pub(crate) keys: &'m KeyPair,
    pub(crate) colleagues: Vec<(String, String)>,
}

/// Writes the file.
pub(crate) fn write(
    path: &Path,
    (about, maker): (&About, &Maker<'_>),
    lock: &Lock<'_>,
    (view, hand_out, erased): (&View<'_>, &HandOut, &[Tombstone]),
    watch: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<(), ReportError> {
    pack(path, FORMAT, lock, Some(maker.keys), |packing| {
        let mut part = |name, lines: &mut dyn Iterator<Item = String>| {
            packing.part(name, |out| {
                for line in lines {
                    out.write_all(line.as_bytes())?;
                }
                Ok(())
            })
        };
        part(GROUPS, &mut hand_out.groups.iter().map(people::group_line))?;
        part(
            LEARNERS,
            &mut hand_out.learners.iter().map(people::learner_line),
        )?;
        part(
            COURSES,
            &mut hand_out.courses.iter().map(people::course_line),
        )?;
        let events = write_events(packing, about, 0, watch, |each| {
            view.for_each_place_event(hand_out, each)
        })?;
        Ok(manifest::written(&Manifest {
            origin: about.origin.clone(),
            trainer: maker.keys.public().to_string(),
            trainer_name: maker.name.to_owned(),
            colleagues: maker.colleagues.clone(),
            streams: hand_out.streams.iter().map(StreamEntry::from).collect(),
            erased: erased.iter().map(ErasedEntry::from).collect(),
            learners: u64::try_from(hand_out.learners.len()).unwrap_or(u64::MAX),
            events,
        }))
    })
}

/// An opened course file.
pub(crate) struct Opened {
    parcel: Parcel,
    /// The PC that it comes from.
    pub(crate) owner: DeviceId,
    pub(crate) trainer: PublicKey,
    pub(crate) trainer_name: String,
    pub(crate) colleagues: Vec<(String, PublicKey)>,
    pub(crate) site: String,
    pub(crate) made: Moment,
    pub(crate) hand_out: HandOut,
    pub(crate) erased: Vec<Tombstone>,
    events: u64,
}

/// Opens a file and reads everything but its events; signature and manifest are right when this succeeds.
pub(crate) fn open(path: &Path, keys: &Keys<'_>, course: &Pack) -> Result<Opened, Failure> {
    opened(path, keys, course).map_err(|error| bundle::failure(&error))
}

fn opened(path: &Path, keys: &Keys<'_>, course: &Pack) -> Result<Opened, ParcelError> {
    let names = [GROUPS, LEARNERS, COURSES, EVENTS];
    let mut parcel = Parcel::open(path, FORMAT, keys, &names, Limits::LARGE)?;
    let manifest: Manifest = manifest::read(&parcel)?;
    // The trainer signs; the PC's own key says whose entries these are.
    let trainer = signed(
        &parcel,
        &Origin {
            device: manifest.trainer.clone(),
            ..manifest.origin.clone()
        },
    )?;
    let hand_out = HandOut {
        groups: all_lines(&mut parcel, GROUPS, MOST, people::read_group)?,
        learners: all_lines(&mut parcel, LEARNERS, MOST, people::read_learner)?,
        courses: all_lines(&mut parcel, COURSES, MOST, |text| {
            people::read_course(course, text)
        })?,
        streams: manifest::streams(manifest.streams)?,
    };
    if u64::try_from(hand_out.learners.len()).ok() != Some(manifest.learners) {
        return Err(manifest::unreadable());
    }
    let colleague = |(name, key): (String, String)| {
        let key = key.parse().map_err(|_| manifest::unreadable())?;
        Ok((crate::names::clean(&name).unwrap_or_default(), key))
    };
    let colleagues = manifest.colleagues.into_iter().map(colleague);
    Ok(Opened {
        owner: keys::device_id(&manifest.origin.public()?),
        trainer,
        trainer_name: crate::names::clean(&manifest.trainer_name).unwrap_or_default(),
        colleagues: colleagues.collect::<Result<_, ParcelError>>()?,
        site: crate::names::clean(&manifest.origin.site).unwrap_or_default(),
        made: manifest.origin.made(),
        hand_out,
        erased: manifest::erased(manifest.erased)?,
        events: manifest.events,
        parcel,
    })
}

impl Opened {
    /// What it hands out, beside the events that say where everybody stands. `private`: lessons of which nothing may
    /// stand in any file.
    pub(crate) fn parts<'o>(
        &'o mut self,
        private: &'o [String],
    ) -> Result<
        (
            &'o HandOut,
            impl Iterator<Item = Result<Event, Failure>> + 'o,
        ),
        Failure,
    > {
        let events = read_events(&mut self.parcel, private, self.events)?;
        Ok((&self.hand_out, events))
    }
}
