//! Learners: the roster's row and the number that events refer to.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::{Error, Result};
use crate::id::{GroupId, LearnerId};
use crate::moment::Moment;
use crate::sent::Stamp;
use crate::table::device;

/// A learner as the roster knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learner {
    /// The same on every PC.
    pub id: LearnerId,
    /// First name; empty for people known from events only.
    pub name: String,
    /// The name as it is compared.
    pub name_key: String,
    /// Picture card.
    pub picture: Option<String>,
    /// The school's own id.
    pub external_id: Option<String>,
    /// Language code.
    pub language: Option<String>,
    /// Group.
    pub group: Option<GroupId>,
    /// Name of the group.
    pub group_name: Option<String>,
    /// UTC milliseconds.
    pub created_ms: i64,
    /// Whether they are shown.
    pub active: bool,
}

/// What can be set about a learner.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LearnerData {
    /// First name.
    pub name: String,
    /// The name as it is compared: normalised and folded by the caller.
    pub name_key: String,
    /// Picture card.
    pub picture: Option<String>,
    /// The school's own id, unique.
    pub external_id: Option<String>,
    /// Language code.
    pub language: Option<String>,
    /// Group.
    pub group: Option<GroupId>,
}

impl LearnerData {
    /// Whether this says the same of the person as the roster does, apart from the group.
    fn says_the_same(&self, known: &Learner) -> bool {
        self.name == known.name
            && self.name_key == known.name_key
            && self.picture == known.picture
            && self.external_id == known.external_id
            && self.language == known.language
    }
}

const SELECT: &str =
    "SELECT l.uuid, l.name, l.name_key, l.picture, l.external_id, l.language, g.uuid, g.name,
    l.created_ms, l.active, l.id FROM learner l LEFT JOIN learner_group g ON g.id = l.group_id";

/// Active learners of one group, of everybody (`None` inside) or of those without a group, in the
/// order in which they joined.
pub(crate) fn list(conn: &Connection, group: Option<GroupId>) -> Result<Vec<Learner>> {
    let sql = format!(
        "{SELECT} WHERE l.active = 1 AND (?1 IS NULL OR g.uuid = ?1)
         AND l.id NOT IN (SELECT learner FROM alias) ORDER BY g.name IS NULL, g.name, l.id"
    );
    let mut query = conn.prepare_cached(&sql)?;
    let rows = query.query_map([group], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One learner.
pub(crate) fn get(conn: &Connection, id: LearnerId) -> Result<Learner> {
    let mut query = conn.prepare_cached(&format!("{SELECT} WHERE l.uuid = ?1"))?;
    query
        .query_row([id], read)
        .optional()?
        .ok_or(Error::UnknownLearner)
}

/// Everybody, shown or not, with the number in this file: group by group, then in order of joining. Of somebody with
/// two entries only the one that is shown.
pub(crate) fn numbered(conn: &Connection) -> Result<Vec<(i64, Learner)>> {
    let mut query = conn.prepare(&format!("{SELECT} WHERE l.id NOT IN (SELECT learner FROM alias) ORDER BY g.name IS NULL, g.name, l.id"))?;
    let rows = query.query_map([], |row| Ok((row.get(10)?, read(row)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Learner> {
    Ok(Learner {
        id: row.get(0)?,
        name: row.get(1)?,
        name_key: row.get(2)?,
        picture: row.get(3)?,
        external_id: row.get(4)?,
        language: row.get(5)?,
        group: row.get(6)?,
        group_name: row.get(7)?,
        created_ms: row.get(8)?,
        active: row.get(9)?,
    })
}

/// The number of a learner in this file.
pub(crate) fn id_of(conn: &Connection, id: LearnerId) -> Result<i64> {
    find(conn, id)?.ok_or(Error::UnknownLearner)
}

/// The number of a learner in this file, if there is one.
pub(crate) fn find(conn: &Connection, id: LearnerId) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached("SELECT id FROM learner WHERE uuid = ?1")?;
    Ok(query.query_row([id], |row| row.get(0)).optional()?)
}

/// The number of a learner, made without a name when only events tell of them.
pub(crate) fn ensure(conn: &Connection, id: LearnerId, at: Moment) -> Result<i64> {
    if let Some(row) = find(conn, id)? {
        return Ok(row);
    }
    conn.prepare_cached(
        "INSERT INTO learner (uuid, name, name_key, created_ms, active) VALUES (?1, '', '', ?2, 0)",
    )?
    .execute(params![id, at.utc_ms])?;
    Ok(conn.last_insert_rowid())
}

/// Adds a learner.
pub(crate) fn insert(
    conn: &Connection,
    id: LearnerId,
    data: &LearnerData,
    group: Option<i64>,
    at: Moment,
) -> Result<()> {
    let stamp = Stamp::after(Stamp::default(), at, device::own(conn)?);
    let done = conn
        .prepare_cached(
            "INSERT INTO learner (uuid, name, name_key, picture, external_id, language, group_id, created_ms, active,
               updated_ms, updated_by, grouped_ms, grouped_by)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9, ?10, ?9, ?10)",
        )?
        .execute(params![
            id,
            data.name,
            data.name_key,
            data.picture,
            data.external_id,
            data.language,
            group,
            at.utc_ms,
            stamp.ms,
            stamp.by,
        ]);
    taken(done).map(|_| ())
}

/// Changes everything that can be set; brings somebody back who was hidden. What really changed is stamped as later
/// than anything known of it, so that it wins wherever it comes, whatever this PC's clock says.
pub(crate) fn update(
    conn: &Connection,
    id: LearnerId,
    data: &LearnerData,
    group: Option<i64>,
    at: Moment,
) -> Result<()> {
    let (known, device) = (get(conn, id)?, device::own(conn)?);
    let (mut updated, mut grouped) = stamps(conn, id)?;
    if !data.says_the_same(&known) {
        updated = Stamp::after(updated, at, device);
    }
    if data.group != known.group {
        grouped = Stamp::after(grouped, at, device);
    }
    let done = conn
        .prepare_cached(
            "UPDATE learner SET name = ?2, name_key = ?3, picture = ?4, external_id = ?5, language = ?6,
               group_id = ?7, active = 1, updated_ms = ?8, updated_by = ?9, grouped_ms = ?10, grouped_by = ?11
             WHERE uuid = ?1",
        )?
        .execute(params![
            id, data.name, data.name_key, data.picture, data.external_id, data.language, group,
            updated.ms, updated.by, grouped.ms, grouped.by,
        ]);
    one(taken(done)?)
}

/// Says that name and group are as old as can be: a file of one's own may have lain in a drawer for years, and whatever
/// a class list says is newer.
pub(crate) fn stamp_as_hearsay(conn: &Connection, id: LearnerId) -> Result<()> {
    let stamp = Stamp::default();
    one(conn.execute(
        "UPDATE learner SET updated_ms = ?2, updated_by = ?3, grouped_ms = ?2, grouped_by = ?3 WHERE uuid = ?1",
        params![id, stamp.ms, stamp.by],
    )?)
}

/// When and by whom name, picture and language were last written, and the group.
pub(crate) fn stamps(conn: &Connection, id: LearnerId) -> Result<(Stamp, Stamp)> {
    let mut query = conn.prepare_cached(
        "SELECT updated_ms, updated_by, grouped_ms, grouped_by FROM learner WHERE uuid = ?1",
    )?;
    let found = query.query_row([id], |row| {
        let stamp = |ms, by| Stamp { ms, by };
        Ok((
            stamp(row.get(0)?, row.get(1)?),
            stamp(row.get(2)?, row.get(3)?),
        ))
    });
    found.optional()?.ok_or(Error::UnknownLearner)
}

/// Shows or hides a learner.
pub(crate) fn set_active(conn: &Connection, id: LearnerId, active: bool) -> Result<()> {
    one(conn.execute(
        "UPDATE learner SET active = ?2 WHERE uuid = ?1",
        params![id, active],
    )?)
}

/// Hash of the three pictures, none where none are set, and the wrong tries since the last right one.
pub(crate) fn pin(conn: &Connection, id: LearnerId) -> Result<(Option<String>, u32)> {
    let mut query =
        conn.prepare_cached("SELECT pin_hash, pin_failed FROM learner WHERE uuid = ?1")?;
    query
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or(Error::UnknownLearner)
}

/// Sets or removes the pictures; wrong tries are forgotten.
pub(crate) fn set_pin(conn: &Connection, id: LearnerId, hash: Option<&str>) -> Result<()> {
    one(conn.execute(
        "UPDATE learner SET pin_hash = ?2, pin_failed = 0 WHERE uuid = ?1",
        params![id, hash],
    )?)
}

/// Notes the number of wrong tries.
pub(crate) fn set_pin_failed(conn: &Connection, id: LearnerId, failed: u32) -> Result<()> {
    one(conn.execute(
        "UPDATE learner SET pin_failed = ?2 WHERE uuid = ?1",
        params![id, failed],
    )?)
}

/// Learners who have set three pictures.
pub(crate) fn with_pin(conn: &Connection) -> Result<BTreeSet<LearnerId>> {
    let mut query = conn.prepare_cached("SELECT uuid FROM learner WHERE pin_hash IS NOT NULL")?;
    let rows = query.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn one(changed: usize) -> Result<()> {
    if changed == 1 {
        Ok(())
    } else {
        Err(Error::UnknownLearner)
    }
}

/// A broken uniqueness rule is something to tell the person.
pub(crate) fn taken(done: rusqlite::Result<usize>) -> Result<usize> {
    done.map_err(|error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => Error::Taken,
        _ => error.into(),
    })
}
