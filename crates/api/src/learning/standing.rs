//! How far one person is with everything. Lessons that are never recorded have no standing.

use super::run;
use crate::app::Learning;
use crate::wire::home::{LessonState, LessonTile, TrackTile};
use crate::{Failure, assessments};
use std::collections::{BTreeMap, BTreeSet};
use tilia_course::{Lesson, LessonId, Pack, Record, Track, TrackWords};
use tilia_records::{LessonProgress, Status};

/// Playlist of the home page.
pub(super) const TODAY: &str = "six-that-help-today";

/// How far one person is with everything.
pub(crate) struct Standing<'p> {
    pack: &'p Pack,
    progress: BTreeMap<String, LessonProgress>,
    /// Number of the step to go on with, of lessons begun and not completed.
    steps: BTreeMap<String, u32>,
    /// Why a lesson helps most now, by lesson.
    recommended: BTreeMap<String, &'static str>,
    planned: BTreeSet<LessonId>,
    /// Recorded lessons of the person's course.
    course: BTreeSet<LessonId>,
}

impl<'p> Standing<'p> {
    /// Read from the records of the visit.
    pub(crate) fn read(learning: &Learning<'p>) -> Result<Self, Failure> {
        let view = learning.store.read();
        let rows = shared_rows(
            learning
                .visit
                .learners()
                .map(|learner| view.progress(learner))
                .collect::<Result<_, _>>()?,
        );
        let mut steps = BTreeMap::new();
        for row in rows.iter().filter(|row| row.status == Status::Started) {
            let Some(lesson) = learning.pack.lesson(&LessonId::from(row.lesson.as_str())) else {
                continue;
            };
            if let Some(resume) = run::latest(learning, lesson)? {
                steps.insert(row.lesson.clone(), number_of_step(&resume, lesson));
            }
        }
        Ok(Self {
            pack: learning.pack,
            progress: rows
                .into_iter()
                .map(|row| (row.lesson.clone(), row))
                .collect(),
            steps,
            recommended: if learning.visit.together() {
                // What is recommended to one person is not the other's business.
                BTreeMap::new()
            } else {
                assessments::recommended(learning)?
            },
            planned: assessments::planned(learning)?,
            course: of_the_course(learning)?,
        })
    }

    /// What is told of a lesson. Of an assigned one only its completion: more would tell too much.
    fn state(&self, lesson: &Lesson) -> LessonState {
        let status = self.progress.get(lesson.id.as_str()).map(|row| row.status);
        match (lesson.record, status) {
            (Record::Never, _) => LessonState::Private,
            (_, Some(Status::RepeatedWell)) => LessonState::RepeatedWell,
            (_, Some(Status::Completed)) => LessonState::Completed,
            (Record::Assigned, _) => LessonState::Private,
            (Record::Always, Some(Status::Started)) => LessonState::Started {
                step: self.steps.get(lesson.id.as_str()).copied().unwrap_or(1),
                steps: u32::try_from(lesson.steps.len()).unwrap_or(0),
            },
            (Record::Always, None) => LessonState::Open,
        }
    }

    /// Why this lesson is the one to take now: the self-assessment says so, or the course plan does.
    fn reason(&self, lesson: &Lesson) -> Option<&'static str> {
        let planned = self.course.contains(&lesson.id) && !self.is_done(lesson);
        let assessed = self.recommended.get(lesson.id.as_str()).copied();
        assessed.or_else(|| planned.then_some("planned"))
    }

    /// Whether the lesson was completed.
    pub(crate) fn is_done(&self, lesson: &Lesson) -> bool {
        matches!(
            self.state(lesson),
            LessonState::Completed | LessonState::RepeatedWell
        )
    }

    /// Whether the person has completed a lesson that may be counted.
    pub(super) fn any_done(&self) -> bool {
        self.pack
            .lessons
            .values()
            .any(|lesson| lesson.record == Record::Always && self.is_done(lesson))
    }

    /// When something last happened in a lesson, UTC milliseconds; none for lessons without a time of their own.
    pub(crate) fn last_ms(&self, lesson: &Lesson) -> Option<i64> {
        self.progress.get(lesson.id.as_str())?.last_ms
    }

    /// The place of a lesson among those begun: the one worked on last has the largest, whatever the clock said.
    pub(super) fn last_order(&self, lesson: &Lesson) -> Option<i64> {
        self.progress.get(lesson.id.as_str())?.last_order_ms
    }
}

/// Lessons of the course plan that are always recorded; of the others not even that is told.
fn of_the_course(learning: &Learning<'_>) -> Result<BTreeSet<LessonId>, Failure> {
    let view = learning.store.read();
    let mut found = BTreeSet::new();
    let lessons = learning.pack.lessons.values();
    for lesson in lessons.filter(|lesson| lesson.record == Record::Always) {
        if view.in_plan(learning.visit.learner, lesson.id.as_str())? {
            found.insert(lesson.id.clone());
        }
    }
    Ok(found)
}

/// What two or three who learn together have in common: completed is what each has completed, begun is what one
/// of them has begun. Of one person, their own rows.
fn shared_rows(of_each: Vec<Vec<LessonProgress>>) -> Vec<LessonProgress> {
    let people = of_each.len();
    let mut common: BTreeMap<String, (usize, LessonProgress)> = BTreeMap::new();
    for row in of_each.into_iter().flatten() {
        let Some((rows, known)) = common.get_mut(&row.lesson) else {
            common.insert(row.lesson.clone(), (1, row));
            continue;
        };
        *rows += 1;
        known.last_ms = known.last_ms.max(row.last_ms);
        known.last_order_ms = known.last_order_ms.max(row.last_order_ms);
        known.status = lesser(known.status, row.status);
    }
    let rows = common.into_values().map(|(rows, mut row)| {
        if rows < people {
            row.status = Status::Started;
        }
        row
    });
    rows.collect()
}

fn lesser(one: Status, other: Status) -> Status {
    match (one, other) {
        (Status::RepeatedWell, other) => other,
        (one, Status::RepeatedWell) => one,
        (Status::Completed, Status::Completed) => Status::Completed,
        _ => Status::Started,
    }
}

fn number_of_step(resume: &tilia_records::Resume, lesson: &Lesson) -> u32 {
    let step = run::step_to_go_on_with(resume, lesson);
    let index = lesson.steps.iter().position(|of| of.id == *step);
    u32::try_from(index.unwrap_or(0) + 1).unwrap_or(1)
}

/// A lesson as a choice.
pub(crate) fn tile(standing: &Standing<'_>, lesson: &Lesson, language: &str) -> LessonTile {
    let told = standing.pack.headline_told(&lesson.id, language);
    let (language, (title, summary)) = told.map_or_else(
        || (language.to_owned(), Default::default()),
        |told| (told.language, told.words),
    );
    LessonTile {
        lesson: lesson.id.to_string(),
        language,
        title,
        summary,
        icon: lesson.icon.clone(),
        minutes: u32::from(lesson.minutes),
        state: standing.state(lesson),
        recommended: standing.reason(lesson).map(str::to_owned),
    }
}

/// A track as a choice.
pub(super) fn track_tile(standing: &Standing<'_>, track: &Track, language: &str) -> TrackTile {
    let (language, words) = track_words(standing.pack, track, language);
    let lessons: Vec<&Lesson> = track
        .lessons
        .iter()
        .filter_map(|id| standing.pack.lesson(id))
        .collect();
    // Where some lessons are private, a count would tell about the others.
    let counted = lessons.iter().all(|lesson| lesson.record == Record::Always);
    let done = lessons
        .iter()
        .filter(|lesson| standing.is_done(lesson))
        .count();
    TrackTile {
        track: track.id.to_string(),
        language,
        title: words.title,
        summary: words.summary,
        lessons: u32::try_from(lessons.len()).unwrap_or(0),
        completed: counted.then(|| u32::try_from(done).unwrap_or(0)),
        assessed: assessments::assessed(standing.pack, track, &standing.planned),
        listen: track.listen,
    }
}

/// The words of a track and their language.
fn track_words(pack: &Pack, track: &Track, wanted: &str) -> (String, TrackWords) {
    pack.track_told(&track.id, wanted).map_or_else(
        || (wanted.to_owned(), TrackWords::default()),
        |told| (told.language, told.words),
    )
}

/// The one thing to do next: the lesson begun last, else the first of the course plan that is still open, else what
/// comes after the present lesson in the playlist or the track where it stands, else the first of the playlist and
/// the tracks. A private lesson is never proposed.
pub(super) fn next<'p>(standing: &Standing<'p>, after: Option<&str>) -> Option<&'p Lesson> {
    let pack = standing.pack;
    let open = |lesson: &&Lesson| {
        lesson.record == Record::Always
            && !standing.is_done(lesson)
            && Some(lesson.id.as_str()) != after
    };
    let begun = pack
        .lessons
        .values()
        .filter(open)
        .filter(|lesson| standing.progress.contains_key(lesson.id.as_str()));
    let last = begun.max_by_key(|lesson| standing.last_order(lesson));
    let playlist = pack.playlists.iter().filter(|list| list.id == TODAY);
    let playlist = playlist.map(|list| &list.lessons);
    let lists = playlist.chain(pack.tracks.iter().map(|track| &track.lessons));
    let following = lists.clone().filter_map(|list| {
        let at = list.iter().position(|id| Some(id.as_str()) == after)?;
        list.get(at + 1..)
    });
    let in_order = standing
        .course
        .iter()
        .chain(following.flatten())
        .chain(lists.flatten());
    last.or_else(|| {
        in_order
            .filter_map(|id: &LessonId| pack.lesson(id))
            .find(open)
    })
}
