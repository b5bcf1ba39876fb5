//! Dictionary of places in the course: which pack, lesson and step, or which item.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::event::Event;
use crate::table::{item, lesson, pack, step};

/// A place, with numbers of this file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) id: i64,
    pub(crate) lesson: Option<i64>,
    pub(crate) step: Option<i64>,
    pub(crate) item: Option<i64>,
}

/// The place of an event, made when it is new.
pub(crate) fn ensure(conn: &Connection, event: &Event) -> Result<Place> {
    match known(conn, event)? {
        Some(place) => Ok(place),
        None => make(conn, event),
    }
}

/// The place of an event whose names were all met before in this combination. One question instead of one for
/// each name: whoever takes in a file asks for hundreds of places.
fn known(conn: &Connection, event: &Event) -> Result<Option<Place>> {
    let mut query = conn.prepare_cached(
        "SELECT w.id, w.lesson, w.step, w.item FROM place w
         WHERE w.lesson IS (SELECT id FROM lesson WHERE name = ?1) AND (w.lesson IS NULL) = (?1 IS NULL)
           AND w.step IS (SELECT t.id FROM step t WHERE t.name = ?2
             AND t.lesson = (SELECT id FROM lesson WHERE name = ?1)) AND (w.step IS NULL) = (?2 IS NULL)
           AND w.item IS (SELECT id FROM item WHERE name = ?3) AND (w.item IS NULL) = (?3 IS NULL)
           AND w.pack IS (SELECT id FROM pack WHERE name = ?4 AND version = ?5) AND (w.pack IS NULL) = (?4 IS NULL)
           AND w.steps_total = ?6 AND w.weight = ?7",
    )?;
    let step = event.step.as_ref().filter(|_| event.lesson.is_some());
    let pack = event.pack.as_ref();
    let names = params![
        event.lesson,
        step,
        event.item,
        pack.map(|pack| &pack.name),
        pack.map(|pack| &pack.version),
        event.steps_total,
        event.weight
    ];
    let found = query.query_row(names, |row| {
        Ok(Place {
            id: row.get(0)?,
            lesson: row.get(1)?,
            step: row.get(2)?,
            item: row.get(3)?,
        })
    });
    Ok(found.optional()?)
}

/// Numbers for names that are new, and for what was not met in this combination.
fn make(conn: &Connection, event: &Event) -> Result<Place> {
    let lesson = event.lesson.as_deref();
    let lesson = lesson.map(|name| lesson::ensure(conn, name)).transpose()?;
    let step = match (lesson, event.step.as_deref()) {
        (Some(lesson), Some(name)) => Some(step::ensure(conn, lesson, name)?),
        _ => None,
    };
    let item = event.item.as_deref();
    let item = item.map(|name| item::ensure(conn, name)).transpose()?;
    let pack = event.pack.as_ref();
    let pack = pack.map(|named| pack::ensure(conn, named)).transpose()?;
    conn.prepare_cached(
        "INSERT INTO place (pack, lesson, steps_total, step, weight, item) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        pack,
        lesson,
        event.steps_total,
        step,
        event.weight,
        item
    ])?;
    Ok(Place {
        id: conn.last_insert_rowid(),
        lesson,
        step,
        item,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Kind, Pack};
    use crate::{LearnerId, Moment, schema};
    use proptest::prelude::*;

    fn events() -> impl Strategy<Value = Event> {
        let name = || prop::option::of(prop::sample::select(vec!["a", "b"]));
        let version = prop::sample::select(vec!["1", "2"]);
        let pack = prop::option::of((prop::sample::select(vec!["a", "b"]), version));
        let numbers = (0_u16..2, 0_u16..2);
        (pack, name(), name(), name(), numbers).prop_map(|(pack, lesson, step, item, numbers)| {
            let mut event = Event::blank(LearnerId([7; 16]), Moment::new(0, 0), Kind::StepSeen);
            event.pack = pack.map(|(name, version)| Pack {
                name: name.to_owned(),
                version: version.to_owned(),
            });
            event.lesson = lesson.map(str::to_owned);
            event.step = step.map(str::to_owned);
            event.item = item.map(str::to_owned);
            (event.steps_total, event.weight) = numbers;
            event
        })
    }

    proptest! {
        #[test]
        fn places_are_the_same_exactly_where_everything_about_them_is(
            events in prop::collection::vec(events(), 1..20),
        ) {
            let mut conn = Connection::open_in_memory().unwrap();
            schema::migrate(&mut conn).unwrap();
            let about = |event: &Event| {
                // A step belongs to a lesson.
                let step = event.step.clone().filter(|_| event.lesson.is_some());
                let names = [event.lesson.clone(), step, event.item.clone()];
                (event.pack.clone(), names, event.steps_total, event.weight)
            };
            let places: Vec<_> = events
                .iter()
                .map(|event| (about(event), ensure(&conn, event).unwrap()))
                .collect();
            for (one, here) in &places {
                for (other, there) in &places {
                    prop_assert_eq!(one == other, here == there);
                    prop_assert_eq!(one == other, here.id == there.id);
                }
            }
        }
    }
}
