//! A screen whose picture lies in a file, so that looking at it costs next to nothing.

use std::collections::BTreeSet;
use std::fs::File;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::FileExt as _;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// Every so many rows are looked at.
const STEP: u64 = 6;

/// A virtual display.
pub(crate) struct Screen {
    server: Child,
    /// Its name for programs.
    pub(crate) name: String,
    picture: Picture,
    _folder: TempDir,
}

struct Picture {
    file: File,
    first_row: u64,
    row_bytes: u64,
    rows: u64,
}

/// What a look saw.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Look {
    pub(crate) colours: usize,
    pub(crate) fingerprint: u64,
}

impl Screen {
    pub(crate) fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1366x768x24",
                "-nolisten",
                "tcp",
                "-br",
                "-fbdir",
            ])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed by ./dev bench");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap())
            .read_line(&mut number)
            .unwrap();
        let picture = Picture::of(File::open(folder.path().join("Xvfb_screen0")).unwrap());
        Self {
            server,
            name: format!(":{}", number.trim()),
            picture,
            _folder: folder,
        }
    }

    pub(crate) fn look(&self) -> Look {
        let picture = &self.picture;
        let mut row = vec![0; usize::try_from(picture.row_bytes).unwrap()];
        let (mut colours, mut hasher) = (BTreeSet::new(), DefaultHasher::new());
        for number in (0..picture.rows).step_by(usize::try_from(STEP).unwrap()) {
            picture
                .file
                .read_exact_at(&mut row, picture.first_row + number * picture.row_bytes)
                .unwrap();
            row.hash(&mut hasher);
            colours.extend(
                row.chunks_exact(4)
                    .step_by(3)
                    .map(|pixel| [pixel[0], pixel[1], pixel[2]]),
            );
        }
        Look {
            colours: colours.len(),
            fingerprint: hasher.finish(),
        }
    }
}

impl Picture {
    /// The file is an X window dump: a head of big-endian numbers, a table of colours, then the rows.
    fn of(file: File) -> Self {
        let number = |index: u64| {
            let mut bytes = [0; 4];
            file.read_exact_at(&mut bytes, index * 4).unwrap();
            u64::from(u32::from_be_bytes(bytes))
        };
        let (head, rows, row_bytes, colours) = (number(0), number(5), number(12), number(19));
        assert_eq!(number(11), 32, "bits of a pixel");
        Self {
            first_row: head + colours * 12,
            row_bytes,
            rows,
            file,
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
