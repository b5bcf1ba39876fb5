//! The home page, a track's page and one's own progress: the same standing, told three ways.

use super::{end, lesson, run};
use crate::app::{Learning, Turn};
use crate::wire::visit::{
    Home, LanguageInput, LessonState, LessonTile, MyAssessment, MyLesson, MyPlan, MyProgress,
    NextLesson, TrackInput, TrackPage, TrackTile,
};
use crate::{Failure, assessments, content, time};
use std::collections::{BTreeMap, BTreeSet};
use tilia_course as course;
use tilia_course::{Lesson, LessonId, Pack, Record, Track};
use tilia_records::{LessonProgress, Moment, Status};

/// Playlist of the home page.
const TODAY: &str = "six-that-help-today";

/// How far one person is with everything.
pub(crate) struct Standing<'p> {
    pack: &'p Pack,
    progress: BTreeMap<String, LessonProgress>,
    recommended: BTreeSet<String>,
}

impl<'p> Standing<'p> {
    /// Read from the records of the visit.
    pub(crate) fn read(learning: &Learning<'p>) -> Result<Self, Failure> {
        let view = learning.store.read();
        let rows = view.progress(learning.visit.learner)?;
        Ok(Self {
            pack: learning.pack,
            progress: rows
                .into_iter()
                .map(|row| (row.lesson.clone(), row))
                .collect(),
            recommended: assessments::recommended(learning)?,
        })
    }

    fn state(&self, lesson: &Lesson) -> LessonState {
        if lesson.record == Record::Never {
            return LessonState::Private;
        }
        match self
            .progress
            .get(lesson.id.as_str())
            .map(|row| (row.status, row.steps_seen))
        {
            Some((Status::RepeatedWell, _)) => LessonState::RepeatedWell,
            Some((Status::Completed, _)) => LessonState::Completed,
            Some((Status::Started, seen)) if lesson.record == Record::Always => {
                LessonState::Started {
                    step: seen.max(1),
                    steps: u32::try_from(lesson.steps.len()).unwrap_or(0),
                }
            }
            // An assigned lesson without completion looks like a private one: its state would tell too much.
            _ if lesson.record == Record::Assigned => LessonState::Private,
            _ => LessonState::Open,
        }
    }

    /// Whether the lesson was completed.
    pub(crate) fn is_done(&self, lesson: &Lesson) -> bool {
        matches!(
            self.state(lesson),
            LessonState::Completed | LessonState::RepeatedWell
        )
    }

    /// Whether the person has completed a lesson that may be counted.
    fn any_done(&self) -> bool {
        self.pack
            .lessons
            .values()
            .any(|lesson| lesson.record == Record::Always && self.is_done(lesson))
    }
}

/// A lesson as a choice.
pub(crate) fn tile(standing: &Standing<'_>, lesson: &Lesson, language: &str) -> LessonTile {
    let (title, summary) = standing
        .pack
        .headline(&lesson.id, language)
        .unwrap_or_default();
    LessonTile {
        lesson: lesson.id.to_string(),
        title,
        summary,
        icon: lesson.icon.clone(),
        minutes: u32::from(lesson.minutes),
        state: standing.state(lesson),
        recommended: standing.recommended.contains(lesson.id.as_str()),
    }
}

fn track_tile(standing: &Standing<'_>, track: &Track, language: &str) -> TrackTile {
    let words = standing
        .pack
        .track_words(&track.id, language)
        .unwrap_or_default();
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
        title: words.title,
        summary: words.summary,
        lessons: u32::try_from(lessons.len()).unwrap_or(0),
        completed: counted.then(|| u32::try_from(done).unwrap_or(0)),
        assessed: standing.pack.cut_scores.contains_key(track.id.as_str()),
    }
}

/// The learner's home page.
pub(crate) fn open_home(turn: &mut Turn<'_>, input: LanguageInput) -> Result<Home, Failure> {
    let learning = turn.app.learning()?;
    learning.visit.language.clone_from(&input.language);
    let standing = Standing::read(&learning)?;
    let language = input.language.as_str();
    let playlist = learning.pack.playlists.iter().find(|list| list.id == TODAY);
    let today = playlist
        .into_iter()
        .flat_map(|list| &list.lessons)
        .filter_map(|id| learning.pack.lesson(id));
    Ok(Home {
        name: learning.visit.name.clone(),
        guest: learning.visit.guest,
        next: next(&standing, None)
            .map(|lesson| next_lesson(&learning, &standing, lesson, language)),
        today: today
            .map(|lesson| tile(&standing, lesson, language))
            .collect(),
        tracks: learning
            .pack
            .tracks
            .iter()
            .map(|track| track_tile(&standing, track, language))
            .collect(),
        assessment_offered: standing.any_done(),
    })
}

/// The one thing to do next: the lesson begun last, else the first of the playlist and of the tracks that is
/// still open. A private lesson is never proposed.
fn next<'p>(standing: &Standing<'p>, after: Option<&str>) -> Option<&'p Lesson> {
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
    let last = begun.max_by_key(|lesson| {
        standing
            .progress
            .get(lesson.id.as_str())
            .and_then(|row| row.last_ms)
    });
    let playlist = pack
        .playlists
        .iter()
        .filter(|list| list.id == TODAY)
        .flat_map(|list| &list.lessons);
    let in_order = playlist.chain(pack.tracks.iter().flat_map(|track| &track.lessons));
    last.or_else(|| {
        in_order
            .filter_map(|id: &LessonId| pack.lesson(id))
            .find(open)
    })
}

fn next_lesson(
    learning: &Learning<'_>,
    standing: &Standing<'_>,
    lesson: &Lesson,
    language: &str,
) -> NextLesson {
    let tile = tile(standing, lesson, language);
    let left = match tile.state {
        LessonState::Started { step, steps } if steps > 0 => (tile.minutes
            * steps.saturating_sub(step))
        .div_ceil(steps)
        .max(1),
        _ => tile.minutes,
    };
    let picture = lesson.picture.as_ref().and_then(|name| {
        let alt = learning
            .pack
            .words(&lesson.id, language)?
            .pictures
            .get(name)
            .cloned()?;
        Some(content::picture(
            &learning.pack.picture(&lesson.id, name)?,
            &alt,
        ))
    });
    NextLesson {
        begun: matches!(tile.state, LessonState::Started { .. }),
        lesson: tile,
        picture,
        minutes_left: left,
    }
}

/// What the end page proposes: the next lesson, and whether "Where do I stand?" is offered.
pub(super) fn what_follows(
    turn: &mut Turn<'_>,
    after: &str,
    language: &str,
) -> Result<(Option<LessonTile>, bool), Failure> {
    let learning = turn.app.learning()?;
    let standing = Standing::read(&learning)?;
    let private = lesson(learning.pack, after)?.record != Record::Always;
    let next = next(&standing, Some(after)).map(|lesson| tile(&standing, lesson, language));
    Ok((next, standing.any_done() && !private))
}

/// A track's page.
pub(crate) fn open_track(turn: &mut Turn<'_>, input: TrackInput) -> Result<TrackPage, Failure> {
    let learning = turn.app.learning()?;
    let standing = Standing::read(&learning)?;
    let track = assessments::track(learning.pack, &input.track)?;
    let lessons = track
        .lessons
        .iter()
        .filter_map(|id| learning.pack.lesson(id));
    Ok(TrackPage {
        track: track_tile(&standing, track, &input.language),
        lessons: lessons
            .map(|lesson| tile(&standing, lesson, &input.language))
            .collect(),
    })
}

/// "My progress".
pub(crate) fn open_progress(
    turn: &mut Turn<'_>,
    input: LanguageInput,
) -> Result<MyProgress, Failure> {
    let offset_min = turn.now.offset_min;
    let learning = turn.app.learning()?;
    let standing = Standing::read(&learning)?;
    let language = input.language.as_str();
    let mut begun: Vec<(&Lesson, i64)> = learning
        .pack
        .lessons
        .values()
        .filter(|lesson| lesson.record == Record::Always)
        .filter_map(|lesson| Some((lesson, standing.progress.get(lesson.id.as_str())?.last_ms?)))
        .collect();
    begun.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
    let lessons = begun.iter().map(|(lesson, at)| MyLesson {
        lesson: tile(&standing, lesson, language),
        last_at: time::iso(Moment::new(*at, offset_min)),
    });
    Ok(MyProgress {
        name: learning.visit.name.clone(),
        guest: learning.visit.guest,
        tracks: learning
            .pack
            .tracks
            .iter()
            .map(|track| track_tile(&standing, track, language))
            .collect(),
        plans: begun
            .iter()
            .map(|(lesson, _)| plan(&learning, lesson, language))
            .collect::<Result<Vec<_>, _>>()?
            .into_iter()
            .flatten()
            .collect(),
        assessments: my_assessments(&learning, language, offset_min)?,
        lessons: lessons.collect(),
    })
}

fn plan(
    learning: &Learning<'_>,
    lesson: &Lesson,
    language: &str,
) -> Result<Option<MyPlan>, Failure> {
    let Some(resume) = run::latest(learning, lesson)? else {
        return Ok(None);
    };
    let words = learning
        .pack
        .words(&lesson.id, language)
        .unwrap_or_default();
    let chosen = end::plan(&resume, lesson, &words);
    Ok((!chosen.is_empty()).then_some(MyPlan {
        lesson: words.title,
        chosen,
    }))
}

fn my_assessments(
    learning: &Learning<'_>,
    language: &str,
    offset_min: i32,
) -> Result<Vec<MyAssessment>, Failure> {
    let mut found = Vec::new();
    for assessment in learning.store.read().assessments(learning.visit.learner)? {
        let (Some(track), Some(finish)) = (assessment.track, assessment.finish) else {
            continue;
        };
        let title = learning
            .pack
            .track_words(&course::TrackId::from(track.as_str()), language)
            .unwrap_or_default()
            .title;
        let at = time::iso(Moment::new(finish.at_ms, offset_min));
        found.push(MyAssessment {
            track,
            title,
            band: assessments::band_code(finish.band).to_owned(),
            at,
        });
    }
    found.reverse();
    Ok(found)
}
