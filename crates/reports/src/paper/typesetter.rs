//! The typesetter: templates and typefaces that are part of the program, and nothing else.

use super::{Sheet, labels, legible};
use crate::{ReportError, Words};
use jiff::civil::DateTime;
use serde_json::json;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// A finished sheet.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
}

/// Where templates find what to set.
const DATA: &str = "data.json";

/// The template with which every document begins.
const MAIN: &str = "main.typ";

/// The templates by file name; the first one calls the others.
const TEMPLATES: [(&str, &str); 10] = [
    (MAIN, include_str!("templates/main.typ")),
    ("look.typ", include_str!("templates/look.typ")),
    ("tasks.typ", include_str!("templates/tasks.typ")),
    ("lesson.typ", include_str!("templates/lesson.typ")),
    ("letter.typ", include_str!("templates/letter.typ")),
    ("certificate.typ", include_str!("templates/certificate.typ")),
    ("twin.typ", include_str!("templates/twin.typ")),
    ("cards.typ", include_str!("templates/cards.typ")),
    ("course.typ", include_str!("templates/course.typ")),
    ("report.typ", include_str!("templates/report.typ")),
];

/// Our own typefaces; Noto steps in for names in other scripts.
const FONTS: [&[u8]; 5] = [
    include_bytes!("../../fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../../fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    include_bytes!("../../fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
    include_bytes!("../../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansArabic-Regular.ttf"),
];

/// What is the same for every sheet; made once, because it costs more than a sheet.
struct Workshop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    templates: Vec<Source>,
}

static WORKSHOP: LazyLock<Workshop> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS
        .into_iter()
        .filter_map(|data| Font::new(Bytes::new(data), 0))
        .collect();
    let template = |(name, text): &(&str, &str)| Some(Source::new(file(name)?, (*text).to_owned()));
    Workshop {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        templates: TEMPLATES.iter().filter_map(template).collect(),
    }
});

/// Our typefaces.
#[cfg(test)]
pub(super) fn fonts() -> &'static [Font] {
    &WORKSHOP.fonts
}

fn file(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

/// One sheet on its way.
struct Desk {
    main: FileId,
    data: FileId,
    bytes: Bytes,
    made: DateTime,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &WORKSHOP.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &WORKSHOP.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let template = WORKSHOP.templates.iter().find(|known| known.id() == id);
        template.cloned().ok_or_else(|| FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data {
            return Ok(self.bytes.clone());
        }
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        WORKSHOP.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        datetime(self.made)
    }
}

/// How tightly a sheet is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    /// As every sheet.
    Usual,
    /// Smaller letters and distances, for a sheet that is to be one page.
    Tight,
}

/// Sets a sheet in type. `made` is the time that the document names as its own. What somebody takes home is one
/// page wherever that is possible with letters of 12 points: a second page stays behind in the printer.
///
/// # Errors
/// [`ReportError::Paper`]: a template and the typesetter disagree; a mistake in the program.
pub fn set_in_type(words: &dyn Words, sheet: &Sheet, made: DateTime) -> Result<Paper, ReportError> {
    if matches!(sheet, Sheet::Report(_)) {
        // Tables are read line by line, and few people carry ten pages.
        return set(words, sheet, made, Room::Tight);
    }
    let usual = set(words, sheet, made, Room::Usual)?;
    if usual.pages < 2 || !matches!(sheet, Sheet::Lesson(_)) {
        return Ok(usual);
    }
    let tight = set(words, sheet, made, Room::Tight)?;
    Ok(if tight.pages < usual.pages {
        tight
    } else {
        usual
    })
}

fn set(words: &dyn Words, sheet: &Sheet, made: DateTime, room: Room) -> Result<Paper, ReportError> {
    let desk = lay_out(words, sheet, made, room)?;
    let compiled = typst::compile::<PagedDocument>(&desk);
    let document = compiled.output.map_err(|why| wrong(&why));
    let finished = document.and_then(|document| {
        let pdf = typst_pdf::pdf(&document, &options(made)?).map_err(|why| wrong(&why))?;
        Ok(Paper {
            pages: document.pages().len(),
            pdf,
        })
    });
    // What was worked out for this sheet would otherwise stay in memory.
    typst::comemo::evict(0);
    finished
}

fn lay_out(
    words: &dyn Words,
    sheet: &Sheet,
    made: DateTime,
    room: Room,
) -> Result<Desk, ReportError> {
    let mut value = json!({
        "title": sheet.title(),
        "language": words.language(),
        "tight": room == Room::Tight,
        "words": labels::labels(words),
        "sheet": sheet,
    });
    legible::make_legible(&mut value, &WORKSHOP.fonts);
    let missing = || ReportError::Paper("no such template".to_owned());
    Ok(Desk {
        main: file(MAIN).ok_or_else(missing)?,
        data: file(DATA).ok_or_else(missing)?,
        bytes: Bytes::from_string(value.to_string()),
        made,
    })
}

/// Both at once: PDF/UA-1 for people who read by ear or finger, PDF/A-2a for archives.
fn options(made: DateTime) -> Result<PdfOptions, ReportError> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
    Ok(PdfOptions {
        creator: Smart::Custom(Some("Tilia".to_owned())),
        timestamp: datetime(made).map(Timestamp::new_utc),
        standards: standards.map_err(|why| ReportError::Paper(why.message().to_string()))?,
        ..PdfOptions::default()
    })
}

fn datetime(at: DateTime) -> Option<Datetime> {
    let part = |number: i8| u8::try_from(number).ok();
    Datetime::from_ymd_hms(
        at.year().into(),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )
}

/// The typesetter's own words, without the text of the sheet.
fn wrong(why: &[SourceDiagnostic]) -> ReportError {
    let messages: Vec<&str> = why.iter().map(|one| one.message.as_str()).collect();
    ReportError::Paper(messages.join("; "))
}
