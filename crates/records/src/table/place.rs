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
    let lesson = event
        .lesson
        .as_deref()
        .map(|name| lesson::ensure(conn, name))
        .transpose()?;
    let step = match (lesson, event.step.as_deref()) {
        (Some(lesson), Some(name)) => Some(step::ensure(conn, lesson, name)?),
        _ => None,
    };
    let item = event
        .item
        .as_deref()
        .map(|name| item::ensure(conn, name))
        .transpose()?;
    let pack = event
        .pack
        .as_ref()
        .map(|named| pack::ensure(conn, named))
        .transpose()?;
    let content = Content {
        pack,
        lesson,
        steps_total: event.steps_total,
        step,
        weight: event.weight,
        item,
    };
    let id = match find(conn, content)? {
        Some(id) => id,
        None => insert(conn, content)?,
    };
    Ok(Place {
        id,
        lesson,
        step,
        item,
    })
}

#[derive(Debug, Clone, Copy)]
struct Content {
    pack: Option<i64>,
    lesson: Option<i64>,
    steps_total: u16,
    step: Option<i64>,
    weight: u16,
    item: Option<i64>,
}

fn find(conn: &Connection, at: Content) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached(
        "SELECT id FROM place WHERE pack IS ?1 AND lesson IS ?2 AND steps_total = ?3 AND step IS ?4
           AND weight = ?5 AND item IS ?6",
    )?;
    let content = params![
        at.pack,
        at.lesson,
        at.steps_total,
        at.step,
        at.weight,
        at.item
    ];
    Ok(query.query_row(content, |row| row.get(0)).optional()?)
}

fn insert(conn: &Connection, at: Content) -> Result<i64> {
    conn.prepare_cached(
        "INSERT INTO place (pack, lesson, steps_total, step, weight, item) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![at.pack, at.lesson, at.steps_total, at.step, at.weight, at.item])?;
    Ok(conn.last_insert_rowid())
}
