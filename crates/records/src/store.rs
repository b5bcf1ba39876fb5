//! The store: one database, one door for writing.

use std::fs;

use rusqlite::{Connection, TransactionBehavior};

use crate::backup;
use crate::error::{Error, Result};
use crate::folder::{Folder, sync_folder, with_ending};
use crate::id::{LearnerId, StreamId, TrainerId};
use crate::latch::Waits;
use crate::moment::Moment;
use crate::schema::{self, Header};
use crate::table::stream::{self, Stream};
use crate::tx::Tx;
use crate::view::View;

/// Files up to this size are checked before the first write, larger ones in the background.
pub const CHECK_FIRST_BYTES: u64 = 50 * 1024 * 1024;

/// What opening needs from outside.
#[derive(Debug, Clone, Copy)]
pub struct OpenArgs {
    /// 128 fresh random bits: this start of the program.
    pub stream: StreamId,
    /// The time of opening.
    pub now: Moment,
}

/// Whether the file is known to be whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// New, in memory, or checked and whole.
    Whole,
    /// To be checked before the first write; `write` does it.
    BeforeFirstWrite,
    /// Too large to wait for: run [`Store::background_check`].
    InBackground,
}

/// The records of one data folder, or of one guest in memory.
#[derive(Debug)]
pub struct Store {
    pub(crate) conn: Connection,
    pub(crate) folder: Option<Folder>,
    pub(crate) stream: Stream,
    pub(crate) waits: Waits<TrainerId>,
    pub(crate) pin_waits: Waits<LearnerId>,
    check: Check,
}

impl Store {
    /// Opens the database of a folder, makes it when there is none, and brings it up to date
    /// after a backup.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Newer`], [`Error::ReadOnly`], [`Error::NetworkDrive`],
    /// [`Error::DiskFull`], [`Error::Busy`], [`Error::Io`]. Nothing was changed in these cases.
    pub fn open(folder: &Folder, args: OpenArgs) -> Result<Self> {
        drop(folder.prepare()?);
        let path = folder.database();
        let header = schema::inspect(&path)?;
        if header == (Header::Empty { exists: true }) {
            refuse_emptied(folder)?;
        }
        let conn = schema::connect(&path)?;
        schema::configure(&conn)?;
        let check = first_check(&path, header);
        let mut store = Self::with(conn, Some(folder.clone()), args, check);
        store.update(args.now)?;
        store.stream = stream::prepare(&store.conn, args.stream, args.now)?;
        Ok(store)
    }

    /// A store that is gone with the program, for a guest.
    ///
    /// # Errors
    /// [`Error::Sql`] when the engine cannot start.
    pub fn in_memory(args: OpenArgs) -> Result<Self> {
        let conn = Connection::open_in_memory()?;
        schema::configure(&conn)?;
        let mut store = Self::with(conn, None, args, Check::Whole);
        schema::migrate(&mut store.conn)?;
        store.stream = stream::prepare(&store.conn, args.stream, args.now)?;
        Ok(store)
    }

    fn with(conn: Connection, folder: Option<Folder>, args: OpenArgs, check: Check) -> Self {
        Self {
            conn,
            folder,
            stream: Stream::new(args.stream, args.now),
            waits: Waits::default(),
            pin_waits: Waits::default(),
            check,
        }
    }

    /// Migrates, after a backup of what there was.
    fn update(&mut self, now: Moment) -> Result<()> {
        if schema::pending(&self.conn)? == 0 {
            return Ok(());
        }
        // Before its first migration a file holds nothing that a backup could keep.
        if let (Some(folder), true) = (
            self.folder.clone(),
            schema::number(&self.conn, "user_version")? > 0,
        ) {
            schema::quick_check(&self.conn)?;
            self.check = Check::Whole;
            backup::make(&folder, now)?;
        }
        schema::migrate(&mut self.conn)?;
        if let Some(folder) = &self.folder {
            sync_folder(folder.path())?;
        }
        Ok(())
    }

    /// The one door for writing: everything that `work` does is one transaction. It is on the
    /// disk when this returns `Ok`, and undone when `work` or the commit fails.
    ///
    /// # Errors
    /// What `work` returned, or [`Error::DiskFull`], [`Error::Damaged`], [`Error::Busy`] ….
    pub fn write<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.ensure_checked()?;
        let started = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate);
        let mut tx = Tx {
            tx: started.map_err(Error::from)?,
            stream: self.stream,
            folder: self.folder.as_ref(),
        };
        let done = work(&mut tx)?;
        let stream = tx.stream;
        tx.tx.commit().map_err(Error::from)?;
        self.stream = stream;
        Ok(done)
    }

    /// Everything that can be read.
    #[must_use]
    pub fn read(&self) -> View<'_> {
        View { conn: &self.conn }
    }

    /// This start of the program.
    #[must_use]
    pub fn stream(&self) -> StreamId {
        self.stream.id
    }

    /// The folder; none for a guest.
    #[must_use]
    pub fn folder(&self) -> Option<&Folder> {
        self.folder.as_ref()
    }

    /// Whether the file is known to be whole.
    #[must_use]
    pub fn check_state(&self) -> Check {
        self.check
    }

    /// Checks a small file that has not been checked yet. `write` calls it.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn ensure_checked(&mut self) -> Result<()> {
        if self.check == Check::BeforeFirstWrite {
            self.check_now()?;
        }
        Ok(())
    }

    /// Checks the whole file, whatever its size.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn check_now(&mut self) -> Result<()> {
        schema::quick_check(&self.conn)?;
        self.check = Check::Whole;
        Ok(())
    }

    /// A check that can run on another thread; none in memory. Tell [`Store::checked`] when it
    /// found the file whole.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn background_check(&self) -> Result<Option<BackgroundCheck>> {
        let Some(folder) = &self.folder else {
            return Ok(None);
        };
        Ok(Some(BackgroundCheck {
            conn: schema::connect_to_read(&folder.database())?,
        }))
    }

    /// A look at what is stored now that can be taken on another thread and stays as it is; none in memory.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn reader(&self) -> Result<Option<Reader>> {
        let Some(folder) = &self.folder else {
            return Ok(None);
        };
        let conn = schema::connect_to_read(&folder.database())?;
        conn.execute_batch("BEGIN")?;
        conn.query_row("SELECT COUNT(*) FROM stream", [], |_| Ok(()))?;
        Ok(Some(Reader { conn }))
    }

    /// Notes that a background check found the file whole.
    pub fn checked(&mut self) {
        self.check = Check::Whole;
    }

    /// Lets the database grow to this many pages and no further: a full disk for tests, a quota
    /// elsewhere.
    ///
    /// # Errors
    /// What the engine may refuse.
    pub fn limit_pages(&self, pages: u32) -> Result<()> {
        self.conn
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
        Ok(())
    }

    /// Recomputes all progress from the events; the rows are the same afterwards.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn rebuild(&mut self) -> Result<()> {
        self.write(|tx| crate::progress::rebuild(&tx.tx))
    }
}

/// A check of the whole file on its own connection.
#[derive(Debug)]
pub struct BackgroundCheck {
    conn: Connection,
}

impl BackgroundCheck {
    /// Reads the whole file.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn run(self) -> Result<()> {
        schema::quick_check(&self.conn)
    }
}

/// A look on its own connection.
#[derive(Debug)]
pub struct Reader {
    conn: Connection,
}

impl Reader {
    /// Everything that could be read when this was made.
    #[must_use]
    pub fn read(&self) -> View<'_> {
        View { conn: &self.conn }
    }
}

/// A file that was emptied is damage, unless there never was anything to lose.
fn refuse_emptied(folder: &Folder) -> Result<()> {
    let wal = fs::metadata(with_ending(&folder.database(), "-wal"));
    if backup::list(folder)?.is_empty() && !wal.is_ok_and(|wal| wal.len() > 0) {
        return Ok(());
    }
    Err(Error::Damaged {
        reason: "the file is empty".to_owned(),
    })
}

fn first_check(path: &std::path::Path, header: Header) -> Check {
    let bytes = fs::metadata(path).map_or(0, |data| data.len());
    match header {
        Header::Empty { .. } => Check::Whole,
        Header::Ours { .. } if bytes <= CHECK_FIRST_BYTES => Check::BeforeFirstWrite,
        Header::Ours { .. } => Check::InBackground,
    }
}
