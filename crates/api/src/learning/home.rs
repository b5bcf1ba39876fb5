//! The home page and a track's page.

use super::lesson;
use super::standing::{Standing, TODAY, next, tile, track_tile};
use crate::app::{Learning, Turn};
use crate::wire::Picture;
use crate::wire::home::{Home, LessonState, LessonTile, NextLesson, TrackInput, TrackPage};
use crate::wire::visit::LanguageInput;
use crate::{Failure, assessments, content, satisfaction};
use tilia_course::{Lesson, Record};

/// The learner's home page.
pub(crate) fn open_home(turn: &mut Turn<'_>, input: LanguageInput) -> Result<Home, Failure> {
    let learning = turn.app.learning()?;
    learning.visit.language.clone_from(&input.language);
    let standing = Standing::read(&learning)?;
    let (pack, language) = (learning.pack, input.language.as_str());
    let playlist = pack.playlists.iter().find(|list| list.id == TODAY);
    let today = playlist.into_iter().flat_map(|list| &list.lessons);
    let today = today.filter_map(|id| pack.lesson(id));
    let tracks = pack.tracks.iter();
    let asking = satisfaction::asking(&learning)?;
    Ok(Home {
        course_asks: asking.is_some(),
        names: learning.visit.names.clone(),
        together: learning.visit.together(),
        guest: learning.visit.guest,
        next: next(&standing, None)
            .map(|lesson| next_lesson(&learning, &standing, lesson, language)),
        today: today
            .map(|lesson| tile(&standing, lesson, language))
            .collect(),
        tracks: tracks
            .map(|track| track_tile(&standing, track, language))
            .collect(),
        assessment_offered: standing.any_done() && learning.alone().is_ok(),
        review_offered: learning.alone().is_ok() && super::review::offered(&learning)?,
    })
}

fn next_lesson(
    learning: &Learning<'_>,
    standing: &Standing<'_>,
    lesson: &Lesson,
    language: &str,
) -> NextLesson {
    let tile = tile(standing, lesson, language);
    let minutes_left = match tile.state {
        LessonState::Started { step, steps } => {
            let left = (steps + 1).saturating_sub(step);
            (tile.minutes * left).div_ceil(steps.max(1)).max(1)
        }
        _ => tile.minutes,
    };
    NextLesson {
        begun: matches!(tile.state, LessonState::Started { .. }),
        lesson: tile,
        picture: cover(learning, lesson, language),
        minutes_left,
    }
}

fn cover(learning: &Learning<'_>, lesson: &Lesson, language: &str) -> Option<Picture> {
    let name = lesson.picture.as_ref()?;
    let told = learning.pack.told(&lesson.id, language)?;
    let drawing = learning.pack.picture(&lesson.id, name)?;
    Some(content::picture(&drawing, told.words.pictures.get(name)?))
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
    let offered = standing.any_done() && !private && learning.alone().is_ok();
    Ok((next, offered))
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
