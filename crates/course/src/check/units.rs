//! The words files of a pack, grouped by what a translator compares at once.

use super::layout::{self, Layout};
use crate::model::Pack;

/// Everything that is accepted together: a lesson, a track, or a file of the pack.
pub(crate) struct Unit {
    /// Its name in the lock: `phishing`, `track:safety`, `tilia-base/glossary`.
    pub(crate) name: String,
    pub(super) pages: Vec<PageFiles>,
}

/// One words file in all languages.
pub(crate) struct PageFiles {
    before: String,
    after: &'static str,
    pub(super) layout: Layout,
    /// Whether variants (`en-young.md`) may stand beside it.
    pub(super) variants: bool,
}

impl PageFiles {
    pub(crate) fn path(&self, language: &str) -> String {
        format!("{}{language}{}", self.before, self.after)
    }

    /// Names of the variants that a listing has for a language.
    pub(crate) fn variants(&self, files: &crate::Files, language: &str) -> Vec<String> {
        if !self.variants {
            return Vec::new();
        }
        let start = format!("{}{language}-", self.before);
        let name = |path: &str| {
            let name = path.strip_prefix(&start)?.strip_suffix(self.after)?;
            crate::ids::is_id(name).then(|| name.to_owned())
        };
        files.paths().filter_map(name).collect()
    }

    pub(crate) fn variant_path(&self, language: &str, variant: &str) -> String {
        self.path(&format!("{language}-{variant}"))
    }
}

pub(crate) fn units(pack: &Pack, files: &crate::Files) -> Vec<Unit> {
    let page = |before: String, layout: Layout, variants: bool| PageFiles {
        before,
        after: ".md",
        layout,
        variants,
    };
    let mut units = Vec::new();
    if files.contains("glossary.toml") {
        let layout = layout::glossary(pack.terms.iter().map(crate::ids::TermId::as_str));
        let pages = vec![page("glossary.".into(), layout, false)];
        units.push(Unit {
            name: format!("{}/glossary", pack.id),
            pages,
        });
    }
    if files.contains("happened.toml") {
        let pages = vec![page(
            "happened.".into(),
            layout::happened(&pack.happened),
            false,
        )];
        units.push(Unit {
            name: format!("{}/happened", pack.id),
            pages,
        });
    }
    for track in &pack.tracks {
        let pages = vec![page(format!("{}/", track.id), layout::track(track), false)];
        units.push(Unit {
            name: format!("track:{}", track.id),
            pages,
        });
    }
    for lesson in pack.lessons.values() {
        let folder = lesson.folder();
        let mut pages = vec![page(format!("{folder}/"), layout::lesson(lesson), true)];
        if !lesson.items.is_empty() {
            pages.push(page(
                format!("{folder}/items."),
                layout::items(lesson),
                false,
            ));
        }
        units.push(Unit {
            name: lesson.id.to_string(),
            pages,
        });
    }
    units
}
