//! Reads the structure of a whole pack. Words stay unparsed until somebody opens them.

use std::collections::BTreeMap;

use super::shape::Shape;
use super::source::Source;
use super::validate::validate;
use super::view::View;
use super::{lesson_shapes, read, shapes};
use crate::check::{Problem, Reports, Severity, rules};
use crate::files::Files;
use crate::ids::{LessonId, TrackId};
use crate::model::{Lesson, Pack, Record, Track};

/// A pack and the files its structure came from.
pub(crate) struct Loaded<'f> {
    pub(crate) pack: Pack,
    pub(crate) sources: BTreeMap<String, Source<'f>>,
}

impl Loaded<'_> {
    pub(crate) fn source(&self, path: &str) -> Option<&Source<'_>> {
        self.sources.get(path)
    }
}

impl Pack {
    /// Reads the structure of a pack; words are parsed when they are asked for.
    ///
    /// # Errors
    /// All faults of the TOML files that keep the pack from being read.
    pub fn load(files: Files) -> Result<Self, Vec<Problem>> {
        let mut reports = Reports::new(&files);
        let mut pack = load(&files, &mut reports).pack;
        let problems = reports.finish();
        if problems
            .iter()
            .any(|problem| problem.severity == Severity::Error)
        {
            return Err(problems);
        }
        pack.files = files;
        Ok(pack)
    }
}

/// Reads what can be read and reports the rest.
pub(crate) fn load<'f>(files: &'f Files, reports: &mut Reports<'_>) -> Loaded<'f> {
    let mut loader = Loader {
        files,
        reports,
        sources: BTreeMap::new(),
    };
    let mut pack = loader
        .need("pack.toml", &shapes::PACK, read::pack)
        .unwrap_or_default();
    pack.contacts = loader.may("contacts.toml", &shapes::CONTACTS, read::contacts);
    pack.facts = loader.may("facts.toml", &shapes::FACTS, read::facts);
    pack.terms = loader.may("glossary.toml", &shapes::GLOSSARY, read::terms);
    pack.happened = loader.may("happened.toml", &shapes::HAPPENED, read::happened);
    pack.competences = loader.may("digcomp.toml", &shapes::DIGCOMP, read::competences);
    let named = loader
        .sources
        .get("pack.toml")
        .map(|source| source.view().list("tracks"));
    for (number, id) in named.unwrap_or_default().into_iter().enumerate() {
        loader.track(&mut pack, &id, number);
    }
    Loaded {
        pack,
        sources: loader.sources,
    }
}

struct Loader<'l, 'f, 'r> {
    files: &'f Files,
    reports: &'l mut Reports<'r>,
    sources: BTreeMap<String, Source<'f>>,
}

impl Loader<'_, '_, '_> {
    /// A file that has to be there.
    fn need<T>(
        &mut self,
        path: &str,
        shape: &'static Shape,
        read: impl Fn(View<'_>) -> T,
    ) -> Option<T> {
        if !self.files.contains(path) {
            self.reports.add(rules::MISSING_FILE, path, 0, &[]);
            return None;
        }
        // A file that is not UTF-8 is reported once for all files by the checker's first look.
        let text = self.files.text(path).unwrap_or_default();
        let (source, faults) = Source::parse(path, text);
        for (fault, at) in &faults {
            self.reports
                .add(rules::TOML, path, *at, &[("fault", fault)]);
        }
        if faults.is_empty() {
            validate(path, &source.table, 0, shape, self.reports);
        }
        let value = read(source.view());
        self.sources.insert(path.to_owned(), source);
        Some(value)
    }

    /// A file that may be missing.
    fn may<T: Default>(
        &mut self,
        path: &str,
        shape: &'static Shape,
        read: impl Fn(View<'_>) -> T,
    ) -> T {
        if !self.files.contains(path) {
            return T::default();
        }
        self.need(path, shape, read).unwrap_or_default()
    }

    fn track(&mut self, pack: &mut Pack, id: &TrackId, number: usize) {
        let path = format!("{id}/track.toml");
        if !self.files.contains(&path) {
            let at = self.place("pack.toml", "tracks", number);
            self.reports.add(
                rules::MISSING_FILE_NAMED,
                "pack.toml",
                at,
                &[("path", &path)],
            );
            return;
        }
        let mut track: Track = self
            .need(&path, &shapes::TRACK, read::track)
            .unwrap_or_default();
        self.same_id(&path, track.id.as_str(), id.as_str());
        track.id = id.clone();
        for (number, lesson) in track.lessons.iter().enumerate() {
            let assessed = pack.cut_scores.contains_key(id);
            if let Some(lesson) = self.lesson(&track.id, lesson, &path, number, assessed) {
                if pack.lessons.contains_key(&lesson.id) {
                    let at = self.place(&path, "lessons", number);
                    let args = [("id", lesson.id.as_str())];
                    self.reports.add(rules::TWICE, &path, at, &args);
                }
                pack.lessons.insert(lesson.id.clone(), lesson);
            }
        }
        pack.tracks.push(track);
    }

    fn lesson(
        &mut self,
        track: &TrackId,
        id: &LessonId,
        from: &str,
        number: usize,
        assessed: bool,
    ) -> Option<Lesson> {
        let path = format!("{track}/{id}/lesson.toml");
        if !self.files.contains(&path) {
            let at = self.place(from, "lessons", number);
            self.reports
                .add(rules::MISSING_FILE_NAMED, from, at, &[("path", &path)]);
            return None;
        }
        let mut lesson = self.need(&path, &lesson_shapes::LESSON, |view| {
            read::lesson(view, track)
        })?;
        self.same_id(&path, lesson.id.as_str(), id.as_str());
        lesson.id = id.clone();
        let items = format!("{track}/{id}/items.toml");
        // A missing or misspelt word also reads as "never"; that fault is named already.
        let says_never = self
            .sources
            .get(&path)
            .is_some_and(|s| s.view().text("record") == "never");
        if lesson.record == Record::Never {
            if says_never && self.files.contains(&items) {
                self.reports.add(rules::PRIVATE_WITH_ITEMS, &items, 0, &[]);
            }
        } else if assessed || self.files.contains(&items) {
            let read = self.need(&items, &lesson_shapes::ITEMS, |view| read::items(view, id));
            lesson.items = read.unwrap_or_default();
        }
        Some(lesson)
    }

    fn same_id(&mut self, path: &str, id: &str, folder: &str) {
        if id != folder && !id.is_empty() {
            let at = self.source_at(path, &[super::PathStep::Field("id")]);
            let args = [("id", id), ("folder", folder)];
            self.reports.add(rules::ID_IS_NOT_FOLDER, path, at, &args);
        }
    }

    fn place(&self, path: &str, field: &str, number: usize) -> usize {
        use super::PathStep::{Entry, Field};
        self.source_at(path, &[Field(field), Entry(number)])
    }

    fn source_at(&self, path: &str, steps: &[super::PathStep<'_>]) -> usize {
        self.sources.get(path).map_or(0, |source| source.at(steps))
    }
}
