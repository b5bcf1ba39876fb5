//! The shape of the file: migrations, pragmas and the checks before it is touched.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::{M, Migrations};

use crate::error::{Error, Result};
use crate::folder::with_ending;

/// The letters TILA, in the header of every file of ours.
pub(crate) const APPLICATION_ID: u32 = 0x5449_4C41;

const STEPS: &[M<'static>] = &[
    M::up(include_str!("../migrations/0001_start.sql")),
    M::up(include_str!("../migrations/0002_review.sql")),
    M::up(include_str!("../migrations/0003_picture_pin.sql")),
    M::up(include_str!("../migrations/0004_choices.sql")),
    M::up(include_str!("../migrations/0005_order.sql")),
    M::up(include_str!("../migrations/0006_several_pcs.sql")),
    M::up(include_str!("../migrations/0007_courses.sql")),
    M::up(include_str!("../migrations/0008_keys.sql")),
];
const MIGRATIONS: Migrations<'static> = Migrations::from_slice(STEPS);

/// The newest schema that this program knows.
pub(crate) fn newest() -> u32 {
    u32::try_from(STEPS.len()).unwrap_or(u32::MAX)
}

/// What the first hundred bytes of a file say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Header {
    /// No file, or one of no length.
    Empty { exists: bool },
    /// A file of ours with this schema.
    Ours { schema: u32 },
}

/// Looks at a file without letting the engine near it.
///
/// # Errors
/// `Damaged` when it is no database, another program's, or shorter than it says; `Newer`.
pub(crate) fn inspect(path: &Path) -> Result<Header> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Ok(Header::Empty { exists: false });
        }
        Err(error) => return Err(error.into()),
    };
    let length = file.metadata()?.len();
    if length == 0 {
        return Ok(Header::Empty { exists: true });
    }
    let mut head = [0_u8; 100];
    file.read_exact(&mut head)
        .map_err(|_| damaged("shorter than a header"))?;
    let wal = fs::metadata(with_ending(path, "-wal")).is_ok_and(|wal| wal.len() > 0);
    read_header(&head, length, wal)
}

/// `wal`: the rest may still be in the WAL, after a checkpoint that was cut short.
fn read_header(head: &[u8; 100], length: u64, wal: bool) -> Result<Header> {
    let word = |at: usize| -> u32 {
        let bytes = head.get(at..at + 4).and_then(|four| four.try_into().ok());
        u32::from_be_bytes(bytes.unwrap_or_default())
    };
    if !head.starts_with(b"SQLite format 3\0") {
        return Err(damaged("no database header"));
    }
    let page = match word(16) >> 16 {
        1 => 65_536,
        size => u64::from(size),
    };
    if page * u64::from(word(28)) > length && !wal {
        return Err(damaged("shorter than its header says"));
    }
    let schema = word(60);
    if schema > newest() {
        return Err(Error::Newer {
            found: schema,
            known: newest(),
        });
    }
    // Right after its creation everything may still be in the WAL: then both numbers are zero.
    if word(68) != APPLICATION_ID && (word(68), schema) != (0, 0) {
        return Err(damaged("another program's database"));
    }
    Ok(Header::Ours { schema })
}

fn damaged(reason: &str) -> Error {
    Error::Damaged {
        reason: reason.to_owned(),
    }
}

/// Opens a file and refuses a newer or foreign one before anything is written, the WAL included.
pub(crate) fn connect(path: &Path) -> Result<Connection> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let found = number(&conn, "user_version")?;
    if found > newest() {
        return Err(Error::Newer {
            found,
            known: newest(),
        });
    }
    let tables: i64 = conn.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let is_new = found == 0 && tables == 0;
    if !is_new && number(&conn, "application_id")? != APPLICATION_ID {
        return Err(damaged("another program's database"));
    }
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(conn)
}

/// Opens a file for reading only.
pub(crate) fn connect_to_read(path: &Path) -> Result<Connection> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    conn.execute_batch(SAFE)?;
    Ok(conn)
}

const SAFE: &str = "PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;";

/// Durable, strict and forgetful settings of a connection that writes.
pub(crate) fn configure(conn: &Connection) -> Result<()> {
    conn.execute_batch(SAFE)?;
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    conn.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
    )?;
    conn.set_prepared_statement_cache_capacity(96);
    Ok(())
}

/// How many migrations a file still needs.
pub(crate) fn pending(conn: &Connection) -> Result<u32> {
    Ok(newest().saturating_sub(number(conn, "user_version")?))
}

/// Brings a file to the newest schema, each step in its own transaction.
pub(crate) fn migrate(conn: &mut Connection) -> Result<()> {
    Ok(MIGRATIONS.to_latest(conn)?)
}

/// A whole number behind a pragma.
pub(crate) fn number(conn: &Connection, pragma: &str) -> Result<u32> {
    Ok(conn.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0))?)
}

/// `quick_check` of the whole file.
///
/// # Errors
/// `Damaged` with the first complaint.
pub(crate) fn quick_check(conn: &Connection) -> Result<()> {
    let answer: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if answer == "ok" {
        Ok(())
    } else {
        Err(Error::Damaged { reason: answer })
    }
}

/// Opens a file that nobody else uses without leaving anything beside it.
pub(crate) fn connect_unchanging(path: &Path) -> Result<Connection> {
    let text = path
        .to_str()
        .ok_or_else(|| damaged("a name that is not text"))?;
    let escaped = text
        .replace('%', "%25")
        .replace('?', "%3f")
        .replace('#', "%23");
    let escaped = escaped.replace('\\', "/");
    let slash = if escaped.starts_with('/') { "" } else { "/" };
    let conn = Connection::open_with_flags(
        format!("file://{slash}{escaped}?immutable=1"),
        OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI,
    )?;
    conn.execute_batch(SAFE)?;
    Ok(conn)
}
