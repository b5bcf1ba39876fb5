//! A screen whose picture lies in a file, so that looking at it costs next to nothing.

use std::collections::BTreeSet;
use std::fs::File;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::os::unix::fs::FileExt as _;
use std::process::Command;
use tempfile::TempDir;

/// Every so many rows are looked at.
const STEP: u64 = 6;

/// A virtual display.
pub(crate) struct Screen {
    server: tilia_tests::Screen,
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
        let mut command = Command::new("Xvfb");
        command.args(["-br", "-fbdir"]).arg(folder.path());
        let server = tilia_tests::Screen::open(&mut command, "1366x768x24");
        let picture = Picture::of(File::open(folder.path().join("Xvfb_screen0")).unwrap());
        Self {
            server,
            picture,
            _folder: folder,
        }
    }

    /// Its number, such as `:3`.
    pub(crate) fn number(&self) -> &str {
        self.server.number()
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
