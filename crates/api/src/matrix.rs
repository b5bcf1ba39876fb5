//! The group matrix: learners × lessons, with words and shapes instead of numbers.

use crate::app::Turn;
use crate::courses::recorded;
use crate::wire::trainer::{
    CellState, GroupInput, Matrix, MatrixBand, MatrixCell, MatrixLesson, MatrixRow,
};
use crate::{Failure, assessments, names, people, time, visits};
use std::collections::{BTreeMap, BTreeSet};
use tilia_course::{Lesson, Pack, Record};
use tilia_records::{GroupId, Learner, LearnerId, LessonProgress, Moment, Status, View};

/// So many tries without getting it, and somebody should look.
const TRIES: u32 = 3;

/// Learners × lessons of one group, or of people without one.
pub(crate) fn open_group(turn: &mut Turn<'_>, input: GroupInput) -> Result<Matrix, Failure> {
    let group = people::group_id(input.group.as_deref())?;
    let app = &*turn.app;
    let (view, pack) = (app.trainer_view()?, app.pack());
    let name = group_name(&view, group)?;
    let planned = planned(&view, group)?;
    let learners = members(&view, group, &input.language)?;
    let mut progress = progress_of(&view, group, &learners)?;
    let lessons = columns(pack, &planned, &progress);
    let look = Look {
        view,
        now: turn.now,
        lessons: &lessons,
        tracks: track_titles(pack, &input.language),
    };
    let rows = learners
        .iter()
        .map(|learner| look.row(learner, &progress.remove(&learner.id).unwrap_or_default()))
        .collect::<Result<Vec<_>, _>>()?;
    let column = |lesson: &&Lesson| matrix_lesson(pack, lesson, &planned, &input.language);
    Ok(Matrix {
        name,
        lessons: lessons.iter().map(column).collect(),
        stuck: count(rows.iter().filter(|row| has(row, CellState::Stuck)).count()),
        rows,
    })
}

fn has(row: &MatrixRow, state: CellState) -> bool {
    row.cells.iter().any(|cell| cell.state == state)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(crate) fn group_name(view: &View<'_>, group: Option<GroupId>) -> Result<String, Failure> {
    let Some(id) = group else {
        return Ok(String::new());
    };
    let found = view.groups()?.into_iter().find(|one| one.id == id);
    found
        .map(|group| group.name)
        .ok_or_else(|| Failure::new("unknown-group"))
}

/// Lessons that the group's courses plan.
pub(crate) fn planned(
    view: &View<'_>,
    group: Option<GroupId>,
) -> Result<BTreeSet<String>, Failure> {
    let Some(id) = group else {
        return Ok(BTreeSet::new());
    };
    let courses = view.courses(Some(id))?.into_iter();
    Ok(courses.flat_map(|course| course.lessons).collect())
}

/// Named people of the group, or of none, by the rules of the language.
pub(crate) fn members(
    view: &View<'_>,
    group: Option<GroupId>,
    language: &str,
) -> Result<Vec<Learner>, Failure> {
    let mut learners = view.learners(group)?;
    learners.retain(|learner| !learner.name.is_empty() && learner.group == group);
    let order = names::Order::of(language);
    learners.sort_by(|left, right| order.compare(&left.name, &right.name));
    Ok(learners)
}

/// Titles of the tracks by id.
pub(crate) fn track_titles(pack: &Pack, language: &str) -> BTreeMap<String, String> {
    let title = |track: &tilia_course::Track| {
        let words = pack.track_words(&track.id, language).unwrap_or_default();
        (track.id.to_string(), words.title)
    };
    pack.tracks.iter().map(title).collect()
}

type Progress = BTreeMap<LearnerId, BTreeMap<String, LessonProgress>>;

fn progress_of(
    view: &View<'_>,
    group: Option<GroupId>,
    learners: &[Learner],
) -> Result<Progress, Failure> {
    let mut all = Progress::new();
    match group {
        Some(group) => {
            for (learner, row) in view.group_progress(group)? {
                all.entry(learner)
                    .or_default()
                    .insert(row.lesson.clone(), row);
            }
        }
        None => {
            for learner in learners {
                let rows = view.progress(learner.id)?;
                all.insert(
                    learner.id,
                    rows.into_iter()
                        .map(|row| (row.lesson.clone(), row))
                        .collect(),
                );
            }
        }
    }
    Ok(all)
}

/// Lessons in track order: those of the plan, and those that somebody has begun; without either, all.
fn columns<'p>(pack: &'p Pack, planned: &BTreeSet<String>, progress: &Progress) -> Vec<&'p Lesson> {
    let begun: BTreeSet<&str> = progress
        .values()
        .flat_map(BTreeMap::keys)
        .map(String::as_str)
        .collect();
    let all: Vec<&Lesson> = recorded(
        pack.tracks
            .iter()
            .flat_map(|track| &track.lessons)
            .filter_map(|id| pack.lesson(id)),
    )
    .collect();
    let wanted = |lesson: &&&Lesson| match lesson.record {
        // Without the plan nothing is kept of it, and an empty column would only raise questions.
        Record::Assigned => planned.contains(lesson.id.as_str()),
        _ => {
            planned.is_empty()
                || planned.contains(lesson.id.as_str())
                || begun.contains(lesson.id.as_str())
        }
    };
    all.iter().filter(wanted).copied().collect()
}

fn matrix_lesson(
    pack: &Pack,
    lesson: &Lesson,
    planned: &BTreeSet<String>,
    language: &str,
) -> MatrixLesson {
    MatrixLesson {
        lesson: lesson.id.to_string(),
        title: pack.headline(&lesson.id, language).unwrap_or_default().0,
        planned: planned.contains(lesson.id.as_str()),
    }
}

/// What it takes to draw a row.
pub(crate) struct Look<'a> {
    pub(crate) view: View<'a>,
    pub(crate) now: Moment,
    pub(crate) lessons: &'a [&'a Lesson],
    /// Titles by id.
    pub(crate) tracks: BTreeMap<String, String>,
}

impl Look<'_> {
    fn row(
        &self,
        learner: &Learner,
        progress: &BTreeMap<String, LessonProgress>,
    ) -> Result<MatrixRow, Failure> {
        let cells = self
            .lessons
            .iter()
            .map(|lesson| self.cell(learner, lesson, progress.get(lesson.id.as_str())))
            .collect::<Result<Vec<_>, _>>()?;
        let done = cells
            .iter()
            .filter(|cell| matches!(cell.state, CellState::Completed | CellState::RepeatedWell));
        let last = progress.values().filter_map(|row| row.last_ms).max();
        let picture = learner.picture.clone();
        Ok(MatrixRow {
            learner: learner.id.to_string(),
            name: learner.name.clone(),
            picture: picture.unwrap_or_else(|| visits::picture_for(&learner.id)),
            completed: count(done.count()),
            cells,
            bands: self.bands(learner)?,
            last_at: last.map(|at| time::iso(Moment::new(at, self.now.offset_min))),
        })
    }

    pub(crate) fn cell(
        &self,
        learner: &Learner,
        lesson: &Lesson,
        progress: Option<&LessonProgress>,
    ) -> Result<MatrixCell, Failure> {
        let state = match progress.map(|row| (row.status, row)) {
            None => CellState::Open,
            Some((Status::Completed, _)) => CellState::Completed,
            Some((Status::RepeatedWell, _)) => CellState::RepeatedWell,
            // Of an assigned lesson a trainer learns that it was completed, and nothing before.
            Some((Status::Started, _)) if lesson.record == Record::Assigned => CellState::Open,
            Some((Status::Started, row)) if self.is_stuck(learner, lesson, row)? => {
                CellState::Stuck
            }
            Some((Status::Started, _)) => CellState::Started,
        };
        let counted = progress.filter(|_| lesson.record == Record::Always);
        let steps = counted.map_or(0, |_| count(lesson.steps.len()));
        Ok(MatrixCell {
            state,
            seen: counted.map_or(0, |row| row.steps_seen.min(steps)),
            steps,
        })
    }

    /// Begun, active today, and an activity tried several times without getting it.
    fn is_stuck(
        &self,
        learner: &Learner,
        lesson: &Lesson,
        progress: &LessonProgress,
    ) -> Result<bool, Failure> {
        let day = |ms: i64| time::local_day(Moment::new(ms, self.now.offset_min));
        if progress.last_ms.and_then(day) != time::local_day(self.now) {
            return Ok(false);
        }
        let resume = self.view.resume(learner.id, lesson.id.as_str())?;
        Ok(resume.is_some_and(|resume| {
            resume
                .answers
                .iter()
                .any(|answer| answer.attempt >= TRIES && answer.result < 1000)
        }))
    }

    fn bands(&self, learner: &Learner) -> Result<Vec<MatrixBand>, Failure> {
        let mut latest: BTreeMap<String, u8> = BTreeMap::new();
        for assessment in self.view.assessments(learner.id)? {
            if let (Some(track), Some(finish)) = (assessment.track, assessment.finish) {
                latest.insert(track, finish.band);
            }
        }
        let band = |(track, band): (String, u8)| MatrixBand {
            track: self.tracks.get(&track).cloned().unwrap_or(track),
            band: assessments::band_code(band).to_owned(),
        };
        Ok(latest.into_iter().map(band).collect())
    }
}
