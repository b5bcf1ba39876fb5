//! Who is learning: coming in and going.

use crate::app::Visit as Present;
use crate::policy::WayIn;
use crate::wire::{Nothing, visit::*};
use crate::{Failure, Turn, names, people, store};
use tilia_records::{Learner, LearnerData, LearnerId};

/// People who may sign in by pressing a tile.
pub(crate) fn list_tiles(turn: &mut Turn<'_>, input: LanguageInput) -> Result<Tiles, Failure> {
    let (class_list, own_name) = (
        turn.app.way_in(WayIn::ClassList),
        turn.app.way_in(WayIn::OwnName),
    );
    if !class_list && !own_name {
        return Ok(Tiles { groups: Vec::new() });
    }
    let order = names::Order::of(&input.language);
    let view = turn.app.store()?.read();
    let learners = view.learners(None)?;
    let mut groups = Vec::new();
    if class_list {
        for group in view.groups()? {
            let members = learners
                .iter()
                .filter(|learner| learner.group == Some(group.id));
            groups.push(tile_group(
                Some(group.id.to_string()),
                group.name.clone(),
                members,
                &order,
            ));
        }
    }
    if own_name {
        let alone = learners.iter().filter(|learner| learner.group.is_none());
        groups.push(tile_group(None, String::new(), alone, &order));
    }
    groups.retain(|group| !group.tiles.is_empty());
    groups.sort_by(|left, right| order.compare(&left.name, &right.name));
    Ok(Tiles { groups })
}

fn tile_group<'l>(
    group: Option<String>,
    name: String,
    learners: impl Iterator<Item = &'l Learner>,
    order: &names::Order,
) -> TileGroup {
    let mut learners: Vec<_> = learners
        .filter(|learner| learner.active && !learner.name.is_empty())
        .collect();
    learners.sort_by(|left, right| order.compare(&left.name, &right.name));
    let full: Vec<String> = learners
        .iter()
        .map(|learner| learner.name.clone())
        .collect();
    let tiles = learners
        .iter()
        .zip(names::short(&full))
        .map(|(learner, name)| Tile {
            learner: learner.id.to_string(),
            name,
            picture: learner
                .picture
                .clone()
                .unwrap_or_else(|| picture_for(&learner.id)),
        });
    TileGroup {
        group,
        name,
        tiles: tiles.collect(),
    }
}

/// Somebody without a chosen picture always gets the same one.
pub(crate) fn picture_for(learner: &LearnerId) -> String {
    let sum: usize = learner.0.iter().map(|byte| usize::from(*byte)).sum();
    names::PICTURES
        .get(sum % names::PICTURES.len())
        .map_or_else(String::new, |picture| (*picture).to_owned())
}

/// Begins a visit.
pub(crate) fn sign_in(turn: &mut Turn<'_>, input: SignInInput) -> Result<Visit, Failure> {
    turn.app.end_visit();
    match input {
        SignInInput::Guest { language } => guest(turn, language),
        SignInInput::Tile { learner, language } => by_tile(turn, &learner, language),
        SignInInput::OwnName {
            name,
            picture,
            language,
        } => by_name(turn, &name, &picture, language),
    }
}

fn guest(turn: &mut Turn<'_>, language: String) -> Result<Visit, Failure> {
    allowed(turn, WayIn::Guest)?;
    let (now, learner) = (turn.now, LearnerId(turn.app.bytes()));
    let mut store = store::in_memory(now, turn.app.random())?;
    let nobody = LearnerData {
        name: "-".to_owned(),
        name_key: "-".to_owned(),
        ..LearnerData::default()
    };
    store.write(|tx| tx.add_learner(learner, &nobody, now))?;
    turn.app
        .begin(Present::new(learner, None, &language), Some(store));
    Ok(Visit {
        name: None,
        guest: true,
        language,
    })
}

fn by_tile(turn: &mut Turn<'_>, learner: &str, language: String) -> Result<Visit, Failure> {
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
    speaks(turn, &learner, &language)?;
    turn.app.begin(
        Present::new(id, Some(learner.name.clone()), &language),
        None,
    );
    Ok(Visit {
        name: Some(learner.name),
        guest: false,
        language,
    })
}

/// Keeps the language that somebody has chosen to learn in: exports tell it, and so does the class list.
fn speaks(turn: &mut Turn<'_>, learner: &Learner, language: &str) -> Result<(), Failure> {
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
    let store = turn.app.store()?;
    Ok(store.write(|tx| tx.update_learner(learner.id, &data))?)
}

fn by_name(
    turn: &mut Turn<'_>,
    name: &str,
    picture: &str,
    language: String,
) -> Result<Visit, Failure> {
    allowed(turn, WayIn::OwnName)?;
    let name = names::clean(name).ok_or_else(|| Failure::new("name-empty"))?;
    let picture = names::PICTURES
        .contains(&picture)
        .then(|| picture.to_owned());
    let (now, learner) = (turn.now, LearnerId(turn.app.bytes()));
    let new = LearnerData {
        name_key: names::key(&name),
        name: name.clone(),
        picture,
        language: Some(language.clone()),
        ..LearnerData::default()
    };
    turn.app
        .store()?
        .write(|tx| tx.add_learner(learner, &new, now))?;
    turn.app
        .begin(Present::new(learner, Some(name.clone()), &language), None);
    Ok(Visit {
        name: Some(name),
        guest: false,
        language,
    })
}

fn allowed(turn: &Turn<'_>, way: WayIn) -> Result<(), Failure> {
    if turn.app.way_in(way) {
        Ok(())
    } else {
        Err(Failure::new("not-allowed-here"))
    }
}

/// Ends the visit; what a guest did is gone.
pub(crate) fn finish_visit(turn: &mut Turn<'_>, _input: Nothing) -> Result<Nothing, Failure> {
    turn.app.end_visit();
    Ok(Nothing {})
}
