//! How everything stands: PCs, gaps, people who are perhaps one.

use super::files;
use super::hand_out::HANDED_OUT_AT;
use super::run::COLLECTED_AT;
use crate::app::{App, Turn};
use crate::wire::trainer::{
    AskedErasure, CollectPage, Collected, Device, DeviceState, DropState, FutureAnswers, Gap,
    SamePair, SamePerson,
};
use crate::{Failure, names, time, visits};
use tilia_records::{self as records, LearnerId, Moment, View};
use tilia_reports::PublicKey;

/// What can be said before anything was collected.
pub(super) fn nothing_collected() -> Collected {
    Collected {
        files: Vec::new(),
        new: 0,
        known: 0,
        erased: 0,
        conflicts: 0,
        future: 0,
        learners_new: 0,
        learners_known: 0,
        learners_changed: 0,
        learners_erased: 0,
        stopped: false,
        left: 0,
        page: CollectPage {
            drop_folder: DropState::None,
            drop_files: 0,
            drop_days: 0,
            devices: Vec::new(),
            same: Vec::new(),
            joined: Vec::new(),
            erasures: Vec::new(),
            gaps: Vec::new(),
            future: Vec::new(),
            conflicts: 0,
            needs_passphrase: true,
            collected_at: None,
            handed_out_at: None,
        },
    }
}

/// Everything that the page shows.
pub(super) fn page(turn: &mut Turn<'_>, language: &str) -> Result<CollectPage, Failure> {
    let now = turn.now;
    let app = &*turn.app;
    let view = app.view()?;
    let others: Vec<records::Device> = view
        .devices()?
        .into_iter()
        .filter(|device| !device.own)
        .collect();
    let at = |name: &str| -> Result<Option<String>, Failure> {
        let ms = view.setting(name)?.and_then(|text| text.parse().ok());
        Ok(ms.map(|ms| moment(ms, now)))
    };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(CollectPage {
        drop_folder: app.drop_state(),
        drop_files: app.sharing.files,
        drop_days: app.policy().drop_days(),
        needs_passphrase: others.iter().all(|device| !device.accepted),
        devices: devices(app, others, now, language),
        same: same(&view, now)?,
        joined: joined(&view, now)?,
        erasures: erasures(&view, now)?,
        gaps: gaps(&view, now)?,
        future: future(&view, now)?,
        conflicts: count(view.conflicts()?.len()),
        collected_at: at(COLLECTED_AT)?,
        handed_out_at: at(HANDED_OUT_AT)?,
    })
}

fn moment(ms: i64, now: Moment) -> String {
    time::iso(Moment::new(ms, now.offset_min))
}

fn devices(app: &App, others: Vec<records::Device>, now: Moment, language: &str) -> Vec<Device> {
    let device = |device: records::Device| Device {
        numbers: public(&device).map_or_else(String::new, |public| public.numbers()),
        files: u32::try_from(files::waiting_of(app.folder(), device.id).len()).unwrap_or(u32::MAX),
        state: match device.accepted {
            true => DeviceState::Accepted,
            false => DeviceState::Waiting,
        },
        first_at: moment(device.first_ms, now),
        last_at: (device.last_ms > device.first_ms).then(|| moment(device.last_ms, now)),
        device: device.id.to_string(),
        name: device.site,
    };
    let mut devices: Vec<Device> = others.into_iter().map(device).collect();
    let order = names::Order::of(language);
    devices.sort_by(|left, right| order.compare(&left.name, &right.name));
    devices
}

/// The key of a PC, as its files carried it.
pub(super) fn public(device: &records::Device) -> Option<PublicKey> {
    std::str::from_utf8(&device.key).ok()?.parse().ok()
}

fn person(view: &View<'_>, id: LearnerId, now: Moment) -> Result<SamePerson, Failure> {
    let learner = view.learner(id)?;
    let lessons = view.progress(id)?.len();
    Ok(SamePerson {
        learner: id.to_string(),
        picture: learner.picture.unwrap_or_else(|| visits::picture_for(&id)),
        name: learner.name,
        group_name: learner.group_name.unwrap_or_default(),
        since: moment(learner.created_ms, now),
        lessons: u32::try_from(lessons).unwrap_or(u32::MAX),
    })
}

fn pairs(
    view: &View<'_>,
    ids: Vec<(LearnerId, LearnerId)>,
    now: Moment,
) -> Result<Vec<SamePair>, Failure> {
    let pair = |(shown, other)| {
        Ok(SamePair {
            shown: person(view, shown, now)?,
            other: person(view, other, now)?,
        })
    };
    ids.into_iter().map(pair).collect()
}

/// Who is perhaps one person with two entries.
pub(crate) fn same(view: &View<'_>, now: Moment) -> Result<Vec<SamePair>, Failure> {
    pairs(view, view.probably_same()?, now)
}

/// Entries that count for another one, the latest first.
pub(crate) fn joined(view: &View<'_>, now: Moment) -> Result<Vec<SamePair>, Failure> {
    let joined = view.joined()?.into_iter();
    pairs(
        view,
        joined
            .map(|joined| (joined.shown, joined.learner))
            .collect(),
        now,
    )
}

/// Other entries that count for this person.
pub(crate) fn joined_to(
    view: &View<'_>,
    id: LearnerId,
    now: Moment,
) -> Result<Vec<SamePerson>, Failure> {
    let joined = view.joined()?.into_iter();
    joined
        .filter(|joined| joined.shown == id)
        .map(|joined| person(view, joined.learner, now))
        .collect()
}

fn erasures(view: &View<'_>, now: Moment) -> Result<Vec<AskedErasure>, Failure> {
    let asked = |asked: records::ErasureAsked| {
        let learner = view.learner(asked.learner)?;
        Ok(AskedErasure {
            learner: asked.learner.to_string(),
            picture: learner
                .picture
                .unwrap_or_else(|| visits::picture_for(&asked.learner)),
            name: learner.name,
            group_name: learner.group_name.unwrap_or_default(),
            at: moment(asked.at_ms, now),
        })
    };
    view.erasures_asked()?.into_iter().map(asked).collect()
}

fn gaps(view: &View<'_>, now: Moment) -> Result<Vec<Gap>, Failure> {
    let gap = |gap: records::Gap| Gap {
        computer: gap.site,
        from: gap.after_ms.map(|ms| moment(ms, now)),
        to: gap.before_ms.map(|ms| moment(ms, now)),
        answers: gap
            .missing
            .map(|(first, last)| last.saturating_sub(first).saturating_add(1)),
    };
    Ok(view.gaps()?.into_iter().map(gap).collect())
}

fn future(view: &View<'_>, now: Moment) -> Result<Vec<FutureAnswers>, Failure> {
    let of = |future: records::FutureEvents| FutureAnswers {
        computer: future.site,
        answers: u32::try_from(future.events).unwrap_or(u32::MAX),
        latest: moment(future.latest_ms, now),
    };
    Ok(view.future_events(now)?.into_iter().map(of).collect())
}
