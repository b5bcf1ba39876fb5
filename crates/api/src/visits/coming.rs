//! Through the door: one person, or two or three together.

use crate::app::Visit as Present;
use crate::policy::WayIn;
use crate::wire::visit::{Companion, Quiet, Visit};
use crate::{Failure, Turn, names, people, pins, store, time};
use tilia_records::{Learner, LearnerData, LearnerId, Store};

/// Minutes behind the curtain until a visit ends that nobody has come back to.
const END_MINUTES: u32 = 20;

/// Somebody at the door, looked at and not yet in.
enum AtDoor {
    Guest,
    Known(Learner),
    New(LearnerData),
}

/// Lets everybody in, or nobody.
pub(super) fn come_in(
    turn: &mut Turn<'_>,
    people: &[Companion],
    language: String,
) -> Result<Visit, Failure> {
    let mut looked = Vec::new();
    for (at, person) in people.iter().enumerate() {
        // The page asks this person once more.
        let seen = look(turn, person, &language);
        looked.push(seen.map_err(|failure| failure.with("person", at + 1))?);
    }
    let quiet = quiet(turn, &looked)?;
    let first = first_time(turn, &looked)?;
    let (present, guests) = if looked.iter().all(|one| matches!(one, AtDoor::Guest)) {
        let (learner, store) = guest_store(turn)?;
        let present = Present::new(learner, None, &language);
        (present.shared_by(looked.len(), Vec::new()), Some(store))
    } else {
        (with_names(turn, looked, &language)?, None)
    };
    let visit = Visit {
        names: present.names.clone(),
        together: present.together(),
        guest: present.guest,
        first,
        language,
        quiet,
    };
    turn.app.begin(present, guests);
    Ok(visit)
}

/// Somebody who comes with what they did elsewhere, alone. They know how to leave.
pub(crate) fn returning(
    turn: &mut Turn<'_>,
    learner: Option<Learner>,
    language: String,
) -> Result<Visit, Failure> {
    let names = learner.iter().map(|learner| learner.name.clone()).collect();
    let guest = learner.is_none();
    let quiet = quiet(turn, &[learner.map_or(AtDoor::Guest, AtDoor::Known)])?;
    Ok(Visit {
        names,
        together: false,
        guest,
        first: false,
        language,
        quiet,
    })
}

/// Who this is, and whether they may come in.
fn look(turn: &mut Turn<'_>, person: &Companion, language: &str) -> Result<AtDoor, Failure> {
    match person {
        Companion::Guest => {
            allowed(turn, WayIn::Guest)?;
            Ok(AtDoor::Guest)
        }
        Companion::Tile { learner, pin } => {
            let learner = known(turn, learner)?;
            pins::check(turn, learner.id, pin.as_deref())?;
            Ok(AtDoor::Known(learner))
        }
        Companion::OwnName { name, picture } => {
            allowed(turn, WayIn::OwnName)?;
            Ok(AtDoor::New(newcomer(turn, name, picture, language)?))
        }
    }
}

fn known(turn: &mut Turn<'_>, learner: &str) -> Result<Learner, Failure> {
    let id = people::learner_id(learner)?;
    let learner = turn.app.store()?.read().learner(id)?;
    if !learner.active {
        return Err(Failure::new("unknown-learner"));
    }
    let way = if learner.group.is_some() {
        WayIn::ClassList
    } else {
        WayIn::OwnName
    };
    allowed(turn, way)?;
    Ok(learner)
}

/// Somebody new. Two people may have one name, but not one name and one picture: nobody could find the own tile.
fn newcomer(
    turn: &mut Turn<'_>,
    name: &str,
    picture: &str,
    language: &str,
) -> Result<LearnerData, Failure> {
    let name = names::clean(name).ok_or_else(|| Failure::new("name-empty"))?;
    let new = LearnerData {
        name_key: names::key(&name),
        name,
        picture: names::PICTURES
            .contains(&picture)
            .then(|| picture.to_owned()),
        language: Some(language.to_owned()),
        ..LearnerData::default()
    };
    let here = turn.app.store()?.read().learners(None)?;
    let alike = |one: &Learner| {
        one.group.is_none() && one.name_key == new.name_key && one.picture == new.picture
    };
    if here.iter().any(alike) {
        return Err(Failure::new("name-and-picture-taken"));
    }
    Ok(new)
}

fn allowed(turn: &Turn<'_>, way: WayIn) -> Result<(), Failure> {
    if turn.app.way_in(way) {
        Ok(())
    } else {
        Err(Failure::new("not-allowed-here"))
    }
}

/// A store that ends with the visit, and somebody in it. Two or three guests are one there.
fn guest_store(turn: &mut Turn<'_>) -> Result<(LearnerId, Store), Failure> {
    let (now, learner) = (turn.now, LearnerId(turn.app.bytes()));
    let mut store = store::in_memory(now, turn.app.random())?;
    let nobody = LearnerData {
        name: "-".to_owned(),
        name_key: "-".to_owned(),
        ..LearnerData::default()
    };
    store.write(|tx| tx.add_learner(learner, &nobody, now))?;
    Ok((learner, store))
}

/// A visit under one name or more; guests among them leave nothing.
fn with_names(
    turn: &mut Turn<'_>,
    people: Vec<AtDoor>,
    language: &str,
) -> Result<Present, Failure> {
    let (now, count) = (turn.now, people.len());
    let mut named = Vec::new();
    for person in people {
        match person {
            AtDoor::Guest => {}
            AtDoor::Known(learner) => {
                speaks(turn, &learner, language)?;
                named.push((learner.id, learner.name));
            }
            AtDoor::New(data) => {
                let id = LearnerId(turn.app.bytes());
                let store = turn.app.store()?;
                store.write(|tx| tx.add_learner(id, &data, now))?;
                named.push((id, data.name));
            }
        }
    }
    let mut named = named.into_iter();
    let (learner, name) = named
        .next()
        .ok_or_else(|| Failure::unexpected(&"nobody with a name"))?;
    Ok(Present::new(learner, Some(name), language).shared_by(count, named.collect()))
}

/// Keeps the language that somebody has chosen to learn in: exports tell it, and so does the class list.
pub(crate) fn speaks(
    turn: &mut Turn<'_>,
    learner: &Learner,
    language: &str,
) -> Result<(), Failure> {
    if learner.language.as_deref() == Some(language) {
        return Ok(());
    }
    let data = LearnerData {
        name: learner.name.clone(),
        name_key: learner.name_key.clone(),
        picture: learner.picture.clone(),
        external_id: learner.external_id.clone(),
        language: Some(language.to_owned()),
        group: learner.group,
    };
    let now = turn.now;
    let store = turn.app.store()?;
    Ok(store.write(|tx| tx.update_learner(learner.id, &data, now))?)
}

/// Whether one of them has never done anything here, so that "Leave" is explained to everybody once.
fn first_time(turn: &mut Turn<'_>, people: &[AtDoor]) -> Result<bool, Failure> {
    for person in people {
        let AtDoor::Known(learner) = person else {
            return Ok(true);
        };
        if turn.app.store()?.read().progress(learner.id)?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What happens when nobody does anything: while a course of theirs runs, no more than a curtain.
fn quiet(turn: &mut Turn<'_>, people: &[AtDoor]) -> Result<Quiet, Failure> {
    let today = time::local_day(turn.now).map(|day| day.to_string());
    let mut in_course = false;
    for person in people {
        let AtDoor::Known(Learner {
            group: Some(group), ..
        }) = person
        else {
            continue;
        };
        let view = turn.app.store()?.read();
        for course in view.courses(Some(*group))? {
            let days = view.course_days(course.id)?;
            in_course |= days.iter().any(|day| Some(&day.day) == today.as_ref());
        }
    }
    Ok(Quiet {
        curtain_minutes: turn.app.policy().curtain_minutes(),
        end_minutes: (!in_course).then_some(END_MINUTES),
    })
}
