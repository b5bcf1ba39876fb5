//! Learners as files from other PCs tell of them.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::id::{DeviceId, GroupId};
use crate::moment::Moment;
use crate::sent::{SentGroup, SentLearner, Stamp};
use crate::table::learner::{ensure, find, get, stamps};
use crate::table::learner_group;

/// What a file told of a learner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// Somebody who was not here.
    New,
    /// Nothing that was not known, or something older.
    Known,
    /// Something later than what was known.
    Changed,
}

/// Takes in what a file tells of a learner: the last writer wins, for name, picture and language as for the group.
pub(crate) fn take_in(conn: &Connection, person: &SentLearner) -> Result<Said> {
    let group = person.group.as_ref();
    let group = group.map(|group| learner_group::take_in(conn, group, person.created_ms));
    let group = group.transpose()?;
    let Some(known) = find(conn, person.id)?
        .map(|_| get(conn, person.id))
        .transpose()?
    else {
        let nobody = Moment::new(person.created_ms, 0);
        ensure(conn, person.id, nobody)?;
        write_said(conn, person)?;
        write_grouped(conn, person, group)?;
        return Ok(Said::New);
    };
    let (updated, grouped) = stamps(conn, person.id)?;
    if known.name.is_empty() {
        write_said(conn, person)?;
        write_grouped(conn, person, group)?;
        return Ok(Said::New);
    }
    let content = |name: &str, picture: Option<&String>, language: Option<&String>| {
        (name.to_owned(), picture.cloned(), language.cloned())
    };
    let here = content(&known.name, known.picture.as_ref(), known.language.as_ref());
    let came = content(
        &person.name,
        person.picture.as_ref(),
        person.language.as_ref(),
    );
    let later = (person.updated, &came) > (updated, &here);
    if later {
        write_said(conn, person)?;
    }
    let came_group = person.group.as_ref().map(|group| &group.name);
    let later_group = (person.grouped, came_group) > (grouped, known.group_name.as_ref());
    if later_group {
        write_grouped(conn, person, group)?;
    }
    let changed =
        (later && here != came) || (later_group && known.group_name.as_ref() != came_group);
    Ok(if changed { Said::Changed } else { Said::Known })
}

fn write_said(conn: &Connection, person: &SentLearner) -> Result<()> {
    // Whoever was known from events only is shown from now on; somebody hidden stays hidden.
    conn.prepare_cached(
        "UPDATE learner SET active = CASE name WHEN '' THEN 1 ELSE active END,
           elsewhere = CASE name WHEN '' THEN 1 ELSE elsewhere END, name = ?2, name_key = ?3, picture = ?4,
           language = ?5, updated_ms = ?6, updated_by = ?7 WHERE uuid = ?1",
    )?
    .execute(params![
        person.id,
        person.name,
        person.name_key,
        person.picture,
        person.language,
        person.updated.ms,
        person.updated.by,
    ])?;
    Ok(())
}

fn write_grouped(conn: &Connection, person: &SentLearner, group: Option<i64>) -> Result<()> {
    conn.prepare_cached(
        "UPDATE learner SET group_id = ?2, grouped_ms = ?3, grouped_by = ?4 WHERE uuid = ?1",
    )?
    .execute(params![
        person.id,
        group,
        person.grouped.ms,
        person.grouped.by
    ])?;
    Ok(())
}

/// Everybody with a name as files tell of them, in the order in which they came.
pub(crate) fn sent(conn: &Connection) -> Result<Vec<SentLearner>> {
    let mut query = conn.prepare(
        "SELECT l.uuid, l.name, l.name_key, l.picture, l.language, g.uuid, g.name, l.created_ms, l.updated_ms,
           l.updated_by, l.grouped_ms, l.grouped_by FROM learner l LEFT JOIN learner_group g ON g.id = l.group_id
         WHERE l.name <> '' ORDER BY l.id",
    )?;
    let rows = query.query_map([], |row| {
        let stamp = |ms, by| Stamp { ms, by };
        let (id, name): (Option<GroupId>, Option<String>) = (row.get(5)?, row.get(6)?);
        Ok(SentLearner {
            id: row.get(0)?,
            name: row.get(1)?,
            name_key: row.get(2)?,
            picture: row.get(3)?,
            language: row.get(4)?,
            group: id.zip(name).map(|(id, name)| SentGroup { id, name }),
            created_ms: row.get(7)?,
            updated: stamp(row.get(8)?, row.get(9)?),
            grouped: stamp(row.get(10)?, row.get(11)?),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Shows these learners as handed out by `owner`, and hides those of an earlier file who are not among them. Tells how
/// many were hidden now.
pub(crate) fn own(conn: &Connection, owner: DeviceId, handed: &[SentLearner]) -> Result<u32> {
    let ids: Vec<String> = handed.iter().map(|one| one.id.to_string()).collect();
    let ids = serde_json::json!(ids).to_string();
    let hidden = conn.execute(
        "UPDATE learner SET active = 0 WHERE owner = ?1 AND active = 1
           AND lower(hex(uuid)) NOT IN (SELECT value FROM json_each(?2))",
        params![owner, ids],
    )?;
    conn.execute(
        "UPDATE learner SET active = 1, owner = ?1 WHERE lower(hex(uuid)) IN (SELECT value FROM json_each(?2))",
        params![owner, ids],
    )?;
    Ok(u32::try_from(hidden).unwrap_or(u32::MAX))
}
