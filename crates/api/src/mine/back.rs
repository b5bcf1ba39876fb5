//! Bringing back what was taken along: a visit begins where the person stopped.

use super::parcel::{self, Person};
use crate::app::{Turn, Visit as Present};
use crate::policy::WayIn;
use crate::wire::my_data::{BringBackInput, BroughtBack};
use crate::wire::visit::Visit;
use crate::{Failure, names, parcels, pins, store, visits};
use tilia_records::{self as records, Brought, Event, LearnerId, Store};

/// Opens a file, takes in what it holds, and begins a visit of the person whose file it is.
pub(crate) fn bring_back(
    turn: &mut Turn<'_>,
    input: BringBackInput,
) -> Result<BroughtBack, Failure> {
    let path = turn.app.path(&input.file)?;
    let names = [parcel::PERSON, parcel::EVENTS];
    let parts = tilia_reports::read_parcel(&path, parcel::FORMAT, &input.passphrase, &names)
        .map_err(|error| parcels::failure(&error, "parcel-foreign"))?;
    let [person, events] = parts.as_slice() else {
        return Err(Failure::new("parcel-damaged"));
    };
    let (person, events) = parcel::read(turn.app.pack(), person, events)?;
    let name = person.name.as_deref().and_then(names::clean);
    turn.app.end_visit();
    match name {
        Some(name) if turn.app.way_in(WayIn::OwnName) => {
            let door = (input.language, input.pin.as_deref());
            named(turn, &name, person, &events, door)
        }
        _ => guest(turn, &person, &events, input.language),
    }
}

/// Comes in with the name that the file says, and keeps everything here.
fn named(
    turn: &mut Turn<'_>,
    name: &str,
    mut person: Person,
    events: &[Event],
    (language, pin): (String, Option<&[String]>),
) -> Result<BroughtBack, Failure> {
    let (now, id) = (turn.now, person.id()?);
    may_come(turn, id)?;
    pins::check(turn, id, pin)?;
    person.language = Some(language.clone());
    person.picture = person
        .picture
        .filter(|picture| names::PICTURES.contains(&picture.as_str()));
    let data = person.data(name);
    let store = turn.app.store()?;
    let brought = store.write(|tx| -> records::Result<Brought> {
        let brought = tx.bring_back(id, &data, events, now)?;
        tx.audit(now, None, "brought-back", &brought.new.to_string())?;
        Ok(brought)
    })?;
    keep_choices(store, id, &person);
    let learner = store.read().learner(id)?;
    let picture = learner.picture.clone();
    let card = picture.unwrap_or_else(|| visits::picture_for(&id));
    turn.app.begin(
        Present::new(id, Some(learner.name.clone()), &language),
        None,
    );
    let visit = visits::returning(turn, Some(learner), language)?;
    Ok(answer(visit, Some(card), brought))
}

/// Whoever was erased here asked to be forgotten, and whoever was hidden is looked after by the trainer.
fn may_come(turn: &mut Turn<'_>, id: LearnerId) -> Result<(), Failure> {
    let erased = records::erased_list(&records::Folder::new(turn.app.folder()))?;
    if erased.iter().any(|tombstone| tombstone.learner == id) {
        return Err(Failure::new("parcel-erased"));
    }
    match turn.app.store()?.read().learner(id) {
        Ok(learner) if !learner.active && !learner.name.is_empty() => {
            Err(Failure::new("unknown-learner"))
        }
        Ok(_) | Err(records::Error::UnknownLearner) => Ok(()),
        Err(why) => Err(why.into()),
    }
}

/// Without a name: everything is in memory and gone with the visit.
fn guest(
    turn: &mut Turn<'_>,
    person: &Person,
    events: &[Event],
    language: String,
) -> Result<BroughtBack, Failure> {
    if !turn.app.way_in(WayIn::Guest) {
        return Err(Failure::new("not-allowed-here"));
    }
    let (now, id) = (turn.now, person.id()?);
    let mut store = store::in_memory(now, turn.app.random())?;
    let brought = store.write(|tx| tx.bring_back(id, &person.data("-"), events, now))?;
    keep_choices(&mut store, id, person);
    turn.app
        .begin(Present::new(id, None, &language), Some(store));
    let visit = visits::returning(turn, None, language)?;
    Ok(answer(visit, None, brought))
}

/// How the person likes the app to be. What does not fit is left out: it is no reason to refuse their work.
fn keep_choices(store: &mut Store, id: LearnerId, person: &Person) {
    for (name, value) in person.choices.iter().take(32) {
        let kept = store.write(|tx| tx.set_choice(id, name, Some(value)));
        if let Err(why) = kept {
            tracing::warn!(%why, "a choice was not brought back");
        }
    }
}

fn answer(visit: Visit, card: Option<String>, brought: Brought) -> BroughtBack {
    BroughtBack {
        visit,
        card,
        new: brought.new,
        known: brought.known,
    }
}
