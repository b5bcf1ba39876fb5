//! Who is learning: coming in and going.

mod coming;

pub(crate) use coming::{returning, speaks};

use crate::policy::WayIn;
use crate::wire::{Nothing, visit::*};
use crate::{Failure, Turn, names, pins};
use std::collections::BTreeSet;
use tilia_records::{Learner, LearnerId};

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
    let with_pin = view.learners_with_pin()?;
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
                &with_pin,
                &order,
            ));
        }
    }
    if own_name {
        let alone = learners.iter().filter(|learner| learner.group.is_none());
        groups.push(tile_group(None, String::new(), alone, &with_pin, &order));
    }
    groups.retain(|group| !group.tiles.is_empty());
    groups.sort_by(|left, right| order.compare(&left.name, &right.name));
    Ok(Tiles { groups })
}

fn tile_group<'l>(
    group: Option<String>,
    name: String,
    learners: impl Iterator<Item = &'l Learner>,
    with_pin: &BTreeSet<LearnerId>,
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
            pin: with_pin.contains(&learner.id),
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
    // A call for help goes on: somebody may need it to come in.
    let calling = turn.app.calling;
    turn.app.end_visit();
    turn.app.calling = calling;
    let (people, language) = match input {
        SignInInput::Guest { language } => (vec![Companion::Guest], language),
        SignInInput::Tile {
            learner,
            pin,
            language,
        } => (vec![Companion::Tile { learner, pin }], language),
        SignInInput::OwnName {
            name,
            picture,
            language,
        } => (vec![Companion::OwnName { name, picture }], language),
        SignInInput::Together { people, language } => {
            several(&people)?;
            (people, language)
        }
    };
    coming::come_in(turn, &people, language)
}

/// Two or three, and nobody twice.
fn several(people: &[Companion]) -> Result<(), Failure> {
    let twice = |(at, one): (usize, &Companion)| {
        *one != Companion::Guest && people.iter().skip(at + 1).any(|other| same(one, other))
    };
    if !(2..=3).contains(&people.len()) || people.iter().enumerate().any(twice) {
        return Err(Failure::new("two-or-three"));
    }
    Ok(())
}

fn same(one: &Companion, other: &Companion) -> bool {
    match (one, other) {
        (Companion::Tile { learner: one, .. }, Companion::Tile { learner: other, .. }) => {
            one == other
        }
        _ => one == other,
    }
}

/// Shows a page again that nobody used for a while. Whoever has three pictures shows them first: otherwise they
/// would keep nobody from a page that was left open. Of two or three who have some, the first is asked.
pub(crate) fn lift_curtain(
    turn: &mut Turn<'_>,
    input: LiftCurtainInput,
) -> Result<Curtain, Failure> {
    let learning = turn.app.learning()?;
    if learning.visit.guest {
        return Ok(Curtain::Lifted);
    }
    let with_pin = learning.store.read().learners_with_pin()?;
    let asked = learning.visit.learners().find(|one| with_pin.contains(one));
    match (asked, input.pin) {
        (None, _) => Ok(Curtain::Lifted),
        (Some(learner), None) => {
            let learner = learning.store.read().learner(learner)?;
            Ok(Curtain::Pictures {
                card: learner.picture.unwrap_or_else(|| picture_for(&learner.id)),
                name: learner.name,
            })
        }
        (Some(learner), Some(pin)) => {
            pins::check(turn, learner, Some(&pin))?;
            Ok(Curtain::Lifted)
        }
    }
}

/// Ends the visit; what a guest did is gone.
pub(crate) fn finish_visit(turn: &mut Turn<'_>, _input: Nothing) -> Result<Nothing, Failure> {
    turn.app.end_visit();
    Ok(Nothing {})
}

/// Somebody at this screen asks for help, or needs none any more.
pub(crate) fn call_for_help(
    turn: &mut Turn<'_>,
    input: HelpCallInput,
) -> Result<HelpCall, Failure> {
    let since = turn.app.calling.unwrap_or(turn.running_ms);
    turn.app.calling = input.wanted.then_some(since);
    open_help_call(turn, Nothing {})
}

/// The call for help from this screen.
pub(crate) fn open_help_call(turn: &mut Turn<'_>, _input: Nothing) -> Result<HelpCall, Failure> {
    let waiting_ms = turn
        .app
        .calling
        .map(|since| turn.running_ms.saturating_sub(since));
    Ok(HelpCall {
        wanted: waiting_ms.is_some(),
        seconds: u32::try_from(waiting_ms.unwrap_or(0) / 1000).unwrap_or(u32::MAX),
    })
}
