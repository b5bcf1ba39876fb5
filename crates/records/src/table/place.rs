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
    let content = params![pack, lesson, event.steps_total, step, event.weight, item];
    let found = conn
        .prepare_cached(
            "SELECT id FROM place WHERE pack IS ?1 AND lesson IS ?2 AND steps_total = ?3 AND step IS ?4
               AND weight = ?5 AND item IS ?6",
        )?
        .query_row(content, |row| row.get(0))
        .optional()?;
    let id = match found {
        Some(id) => id,
        None => {
            conn.prepare_cached(
                "INSERT INTO place (pack, lesson, steps_total, step, weight, item) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(content)?;
            conn.last_insert_rowid()
        }
    };
    Ok(Place {
        id,
        lesson,
        step,
        item,
    })
}
