//! How items are answered by everybody together. Answers given together are left out.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::detail::body;
use crate::error::Result;
use crate::event::Event;
use crate::learning::DONT_KNOW;

/// Counts of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemStat {
    /// Which item.
    pub item: String,
    /// All answers.
    pub answers: u64,
    /// Right ones.
    pub right: u64,
    /// "I don't know".
    pub dont_know: u64,
    /// Wrong while sure.
    pub sure_wrong: u64,
    /// How often each choice was made.
    pub options: BTreeMap<String, u64>,
}

/// Adds one answer.
pub(crate) fn apply(conn: &Connection, item: Option<i64>, event: &Event) -> Result<()> {
    let Some(item) = item.filter(|_| !event.shared) else {
        return Ok(());
    };
    let right = event.result == Some(1000);
    let chosen = body(&event.detail);
    conn.prepare_cached(
        "INSERT INTO item_stat (item, answers, right_ones, dont_know, sure_wrong) VALUES (?1, 1, ?2, ?3, ?4)
         ON CONFLICT (item) DO UPDATE SET answers = answers + 1, right_ones = right_ones + excluded.right_ones,
           dont_know = dont_know + excluded.dont_know, sure_wrong = sure_wrong + excluded.sure_wrong",
    )?
    .execute(params![item, right, chosen == DONT_KNOW, !right && event.confidence == Some(true)])?;
    if !chosen.is_empty() && chosen != DONT_KNOW {
        conn.prepare_cached(
            "INSERT INTO item_option (item, chosen, answers) VALUES (?1, ?2, 1)
             ON CONFLICT (item, chosen) DO UPDATE SET answers = answers + 1",
        )?
        .execute(params![item, chosen])?;
    }
    Ok(())
}

/// The counts of every item, by name.
pub(crate) fn all(conn: &Connection) -> Result<Vec<ItemStat>> {
    let mut query = conn.prepare(
        "SELECT i.name, s.answers, s.right_ones, s.dont_know, s.sure_wrong, o.chosen, o.answers
         FROM item_stat s JOIN item i ON i.id = s.item LEFT JOIN item_option o ON o.item = s.item
         ORDER BY i.name, o.chosen",
    )?;
    let mut rows = query.query([])?;
    let mut stats: Vec<ItemStat> = Vec::new();
    while let Some(row) = rows.next()? {
        let item: String = row.get(0)?;
        if stats.last().is_none_or(|last| last.item != item) {
            stats.push(ItemStat {
                item,
                answers: row.get(1)?,
                right: row.get(2)?,
                dont_know: row.get(3)?,
                sure_wrong: row.get(4)?,
                options: BTreeMap::new(),
            });
        }
        let option: Option<String> = row.get(5)?;
        if let (Some(last), Some(option)) = (stats.last_mut(), option) {
            last.options.insert(option, row.get(6)?);
        }
    }
    Ok(stats)
}
