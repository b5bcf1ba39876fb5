//! Courses and the group matrix.

use crate::app::Turn;
use crate::wire::trainer::{
    CellState, Course, Courses, GroupInput, Matrix, MatrixBand, MatrixCell, MatrixLesson,
    MatrixRow, PlanLesson, PlanTrack, SavedGroup,
};
use crate::wire::visit::LanguageInput;
use crate::{Failure, assessments, names, time, visits};
use std::collections::{BTreeMap, BTreeSet};
use tilia_course::{Lesson, Pack, Record};
use tilia_records as records;
use tilia_records::{CourseId, GroupId, Learner, LearnerId, LessonProgress, Moment, Status};

/// So many tries without getting it, and somebody should look.
const TRIES: u32 = 3;

/// All courses, and what a plan can hold.
pub(crate) fn list_courses(turn: &mut Turn<'_>, input: LanguageInput) -> Result<Courses, Failure> {
    let app = &*turn.app;
    let view = app.trainer_view()?;
    let planned = view.courses(None)?;
    let mut courses: Vec<Course> = view
        .groups()?
        .into_iter()
        .map(|group| {
            course(
                planned.iter().find(|course| course.group == group.id),
                group,
            )
        })
        .collect();
    let order = names::Order::of(&input.language);
    courses.sort_by(|left, right| order.compare(&left.name, &right.name));
    Ok(Courses {
        courses,
        tracks: plan_tracks(app.pack(), &input.language),
    })
}

fn course(planned: Option<&records::Course>, group: records::Group) -> Course {
    Course {
        group: Some(group.id.to_string()),
        name: group.name,
        first_day: planned.and_then(|course| course.first_day.clone()),
        last_day: planned.and_then(|course| course.last_day.clone()),
        quarter_hours: planned.map_or(0, |course| course.minutes / 15),
        plan: planned
            .map(|course| course.lessons.clone())
            .unwrap_or_default(),
        learners: group.learners,
    }
}

fn plan_tracks(pack: &Pack, language: &str) -> Vec<PlanTrack> {
    let lesson = |lesson: &Lesson| PlanLesson {
        lesson: lesson.id.to_string(),
        title: pack.headline(&lesson.id, language).unwrap_or_default().0,
        minutes: u32::from(lesson.minutes),
        completed_only: lesson.record == Record::Assigned,
    };
    let track = |track: &tilia_course::Track| PlanTrack {
        title: pack
            .track_words(&track.id, language)
            .unwrap_or_default()
            .title,
        lessons: recorded(track.lessons.iter().filter_map(|id| pack.lesson(id)))
            .map(lesson)
            .collect(),
    };
    pack.tracks.iter().map(track).collect()
}

/// Lessons that a trainer may see anything of.
fn recorded<'p>(lessons: impl Iterator<Item = &'p Lesson>) -> impl Iterator<Item = &'p Lesson> {
    lessons.filter(|lesson| lesson.record != Record::Never)
}

/// Saves a course; a new one makes its group.
pub(crate) fn save_course(turn: &mut Turn<'_>, input: Course) -> Result<SavedGroup, Failure> {
    let now = turn.now;
    let name = names::clean(&input.name).ok_or_else(|| Failure::new("name-empty"))?;
    for day in [&input.first_day, &input.last_day].into_iter().flatten() {
        time::day(day).ok_or_else(|| Failure::new("bad-date"))?;
    }
    if let (Some(first), Some(last)) = (&input.first_day, &input.last_day)
        && first > last
    {
        return Err(Failure::new("export-dates"));
    }
    let known = |id: &String| {
        turn.app
            .pack()
            .lesson(&tilia_course::LessonId::from(id.as_str()))
            .is_some_and(|lesson| lesson.record != Record::Never)
    };
    let lessons: Vec<String> = input.plan.iter().filter(|id| known(id)).cloned().collect();
    let (fresh_group, fresh_course) = (GroupId(turn.app.bytes()), CourseId(turn.app.bytes()));
    let trainer = turn.app.trainer.as_ref().map(|trainer| trainer.id);
    let store = turn.app.trainer_store()?;
    let group = match &input.group {
        Some(id) => id
            .parse::<GroupId>()
            .map_err(|_| Failure::new("unknown-group"))?,
        None => fresh_group,
    };
    let known = store
        .read()
        .courses(input.group.as_ref().map(|_| group))?
        .into_iter()
        .find(|course| course.group == group);
    let course = records::Course {
        id: known.map_or(fresh_course, |course| course.id),
        name: name.clone(),
        group,
        first_day: input.first_day,
        last_day: input.last_day,
        minutes: input.quarter_hours.saturating_mul(15),
        lessons,
    };
    store.write(|tx| {
        if input.group.is_none() {
            tx.add_group(group, &name, now)
        } else {
            tx.rename_group(group, &name)
        }?;
        tx.put_course(&course, now)?;
        tx.audit(now, trainer, "course-saved", "")
    })?;
    Ok(SavedGroup {
        group: group.to_string(),
    })
}

/// Learners × lessons of one group, or of people without one.
pub(crate) fn open_group(turn: &mut Turn<'_>, input: GroupInput) -> Result<Matrix, Failure> {
    let now = turn.now;
    let group = input
        .group
        .as_ref()
        .map(|id| id.parse::<GroupId>())
        .transpose()
        .map_err(|_| Failure::new("unknown-group"))?;
    let app = &*turn.app;
    let (view, pack) = (app.trainer_view()?, app.pack());
    let name = match group {
        Some(id) => {
            view.groups()?
                .into_iter()
                .find(|one| one.id == id)
                .ok_or_else(|| Failure::new("unknown-group"))?
                .name
        }
        None => String::new(),
    };
    let planned: BTreeSet<String> = match group {
        Some(id) => view
            .courses(Some(id))?
            .into_iter()
            .flat_map(|course| course.lessons)
            .collect(),
        None => BTreeSet::new(),
    };
    let mut learners = view.learners(group)?;
    learners
        .retain(|learner| !learner.name.is_empty() && (group.is_some() || learner.group.is_none()));
    let order = names::Order::of(&input.language);
    learners.sort_by(|left, right| order.compare(&left.name, &right.name));
    let mut progress = progress_of(&view, group, &learners)?;
    let lessons = columns(pack, &planned, &progress);
    let look = Look {
        view,
        pack,
        now,
        language: &input.language,
        lessons: &lessons,
    };
    let rows = learners
        .iter()
        .map(|learner| look.row(learner, &progress.remove(&learner.id).unwrap_or_default()))
        .collect::<Result<Vec<_>, _>>()?;
    let stuck = rows
        .iter()
        .filter(|row| row.cells.iter().any(|cell| cell.state == CellState::Stuck))
        .count();
    Ok(Matrix {
        name,
        lessons: lessons
            .iter()
            .map(|lesson| matrix_lesson(pack, lesson, &planned, &input.language))
            .collect(),
        rows,
        stuck: u32::try_from(stuck).unwrap_or(0),
    })
}

type Progress = BTreeMap<LearnerId, BTreeMap<String, LessonProgress>>;

fn progress_of(
    view: &records::View<'_>,
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
struct Look<'a> {
    view: records::View<'a>,
    pack: &'a Pack,
    now: Moment,
    language: &'a str,
    lessons: &'a [&'a Lesson],
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
            .map(|lesson| self.cell(learner, lesson, progress.get(lesson.id.as_str())));
        let cells: Vec<MatrixCell> = cells.collect::<Result<_, _>>()?;
        let done = cells
            .iter()
            .filter(|cell| matches!(cell.state, CellState::Completed | CellState::RepeatedWell))
            .count();
        let last = progress.values().filter_map(|row| row.last_ms).max();
        Ok(MatrixRow {
            learner: learner.id.to_string(),
            name: learner.name.clone(),
            picture: learner
                .picture
                .clone()
                .unwrap_or_else(|| visits::picture_for(&learner.id)),
            completed: u32::try_from(done).unwrap_or(0),
            cells,
            bands: self.bands(learner)?,
            last_at: last.map(|at| time::iso(Moment::new(at, self.now.offset_min))),
        })
    }

    fn cell(
        &self,
        learner: &Learner,
        lesson: &Lesson,
        progress: Option<&LessonProgress>,
    ) -> Result<MatrixCell, Failure> {
        let nothing = MatrixCell {
            state: CellState::Open,
            seen: 0,
            steps: 0,
        };
        let Some(progress) = progress else {
            return Ok(nothing);
        };
        let steps = u32::try_from(lesson.steps.len()).unwrap_or(0);
        let state = match progress.status {
            Status::Completed => CellState::Completed,
            Status::RepeatedWell => CellState::RepeatedWell,
            Status::Started if self.is_stuck(learner, lesson, progress)? => CellState::Stuck,
            Status::Started => CellState::Started,
        };
        let counted = lesson.record == Record::Always;
        Ok(MatrixCell {
            state,
            seen: if counted {
                progress.steps_seen.min(steps)
            } else {
                0
            },
            steps: if counted { steps } else { 0 },
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
        let title = |track: &str| {
            let id = tilia_course::TrackId::from(track);
            self.pack
                .track_words(&id, self.language)
                .map_or_else(|| track.to_owned(), |words| words.title)
        };
        let band = |(track, band): (String, u8)| MatrixBand {
            track: title(&track),
            band: assessments::band_code(band).to_owned(),
        };
        Ok(latest.into_iter().map(band).collect())
    }
}
