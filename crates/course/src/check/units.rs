//! The words files of a pack, grouped by what a translator compares at once.

use super::layout::{self, Layout};
use crate::model::{Lesson, Pack};

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
    variants: bool,
}

impl PageFiles {
    fn path(&self, language: &str) -> String {
        format!("{}{language}{}", self.before, self.after)
    }

    /// Names of the variants that a listing has for a language.
    fn variants(&self, files: &crate::Files, language: &str) -> Vec<String> {
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

    /// Its files in one language: path, and the name of the variant where it is one.
    pub(crate) fn paths(
        &self,
        files: &crate::Files,
        language: &str,
    ) -> Vec<(String, Option<String>)> {
        let mut paths = vec![(self.path(language), None)];
        for variant in self.variants(files, language) {
            paths.push((self.path(&format!("{language}-{variant}")), Some(variant)));
        }
        paths
    }
}

pub(crate) fn units(pack: &Pack, files: &crate::Files) -> Vec<Unit> {
    let mut units = Vec::new();
    if files.contains("glossary.toml") {
        let layout = layout::glossary(pack.terms.iter().map(crate::ids::TermId::as_str));
        units.push(unit(
            format!("{}/glossary", pack.id),
            "glossary.".into(),
            layout,
        ));
    }
    if files.contains("happened.toml") {
        let layout = layout::happened(&pack.happened);
        units.push(unit(
            format!("{}/happened", pack.id),
            "happened.".into(),
            layout,
        ));
    }
    for track in &pack.tracks {
        let name = format!("track:{}", track.id);
        units.push(unit(name, format!("{}/", track.id), layout::track(track)));
    }
    units.extend(pack.lessons.values().map(lesson));
    units
}

fn unit(name: String, before: String, layout: Layout) -> Unit {
    Unit {
        name,
        pages: vec![page(before, layout)],
    }
}

fn page(before: String, layout: Layout) -> PageFiles {
    PageFiles {
        before,
        after: ".md",
        layout,
        variants: false,
    }
}

fn lesson(lesson: &Lesson) -> Unit {
    let folder = lesson.folder();
    let words = page(format!("{folder}/"), layout::lesson(lesson));
    let mut pages = vec![PageFiles {
        variants: true,
        ..words
    }];
    if !lesson.items.is_empty() {
        pages.push(page(format!("{folder}/items."), layout::items(lesson)));
    }
    Unit {
        name: lesson.id.to_string(),
        pages,
    }
}
