//! One person, as a trainer sees them: lessons, bands, days, notes. Nothing of private lessons.

use crate::app::Turn;
use crate::matrix::{self, Look};
use crate::wire::Nothing;
use crate::wire::trainer::{
    AddNoteInput, HideLearnerInput, LearnerBand, LearnerDay, LearnerLesson, LearnerNote,
    LearnerPage, LearnerTrack, NoteInput, OpenLearnerInput,
};
use crate::{Failure, assessments, collecting, courses, names, people, time, visits};
use std::collections::{BTreeMap, BTreeSet};
use tilia_course::{Lesson, Pack, Record, Track};
use tilia_records::{self as records, Learner, LessonProgress, Moment, Phase, View};

/// Everything a trainer may see of one person.
pub(crate) fn open_learner(
    turn: &mut Turn<'_>,
    input: OpenLearnerInput,
) -> Result<LearnerPage, Failure> {
    let id = people::learner_id(&input.learner)?;
    let (app, now) = (&*turn.app, turn.now);
    let view = app.trainer_view()?;
    let learner = view.learner(id)?;
    let progress: BTreeMap<String, LessonProgress> = view
        .progress(id)?
        .into_iter()
        .map(|row| (row.lesson.clone(), row))
        .collect();
    let look = Look {
        view,
        now,
        lessons: &[],
        tracks: matrix::track_titles(app.pack(), &input.language),
    };
    let planned = matrix::planned(&view, learner.group)?;
    let sight = Sight {
        look: &look,
        pack: app.pack(),
        learner: &learner,
        planned: &planned,
        progress: &progress,
        language: &input.language,
    };
    let bands = bands(&look, &learner)?;
    let last = last_ms(&view, &learner, &progress)?;
    Ok(LearnerPage {
        learner: learner.id.to_string(),
        picture: learner
            .picture
            .clone()
            .unwrap_or_else(|| visits::picture_for(&learner.id)),
        group: learner.group.map(|group| group.to_string()),
        group_name: learner.group_name.clone().unwrap_or_default(),
        language: learner.language.clone(),
        since: time::iso(Moment::new(learner.created_ms, now.offset_min)),
        pin: view.learners_with_pin()?.contains(&id),
        hidden: !learner.active,
        last_at: last.map(|at| time::iso(Moment::new(at, now.offset_min))),
        tracks: sight.tracks()?,
        bands,
        days: days(&view, &learner)?,
        notes: view.notes(id)?.into_iter().map(note).collect(),
        joined: collecting::joined_to(&view, id, now)?,
        name: learner.name,
    })
}

/// When this person last did something that is kept with its time.
pub(crate) fn last_ms(
    view: &View<'_>,
    learner: &Learner,
    progress: &BTreeMap<String, LessonProgress>,
) -> Result<Option<i64>, Failure> {
    let lessons = progress.values().filter_map(|row| row.last_ms).max();
    let assessments = view.assessments(learner.id)?;
    let assessments = assessments.iter().map(|one| one.last_ms).max();
    Ok(lessons.max(assessments))
}

/// What it takes to list one person's lessons.
struct Sight<'a> {
    look: &'a Look<'a>,
    pack: &'a Pack,
    learner: &'a Learner,
    planned: &'a BTreeSet<String>,
    progress: &'a BTreeMap<String, LessonProgress>,
    language: &'a str,
}

impl Sight<'_> {
    /// Planned lessons and those begun, by track; tracks without any are left out.
    fn tracks(&self) -> Result<Vec<LearnerTrack>, Failure> {
        let mut tracks = Vec::new();
        for track in &self.pack.tracks {
            let lessons = self.lessons(track)?;
            if !lessons.is_empty() {
                let title = self.look.tracks.get(track.id.as_str()).cloned();
                tracks.push(LearnerTrack {
                    title: title.unwrap_or_default(),
                    lessons,
                });
            }
        }
        Ok(tracks)
    }

    fn lessons(&self, track: &Track) -> Result<Vec<LearnerLesson>, Failure> {
        let all = track.lessons.iter().filter_map(|id| self.pack.lesson(id));
        let shown = courses::recorded(all).filter(|lesson| self.shows(lesson));
        shown.map(|lesson| self.lesson(lesson)).collect()
    }

    fn shows(&self, lesson: &Lesson) -> bool {
        let id = lesson.id.as_str();
        // Without the plan nothing is kept of an assigned lesson: its row would only raise questions.
        self.planned.contains(id)
            || (lesson.record == Record::Always && self.progress.contains_key(id))
    }

    fn lesson(&self, lesson: &Lesson) -> Result<LearnerLesson, Failure> {
        let id = lesson.id.as_str();
        let progress = self.progress.get(id);
        let cell = self.look.cell(self.learner, lesson, progress)?;
        let kept = progress.filter(|_| lesson.record == Record::Always);
        let last = kept.and_then(|row| row.last_ms);
        let offset_min = self.look.now.offset_min;
        Ok(LearnerLesson {
            lesson: id.to_owned(),
            title: self
                .pack
                .headline(&lesson.id, self.language)
                .unwrap_or_default()
                .0,
            planned: self.planned.contains(id),
            completed_only: lesson.record == Record::Assigned,
            state: cell.state,
            seen: cell.seen,
            steps: cell.steps,
            last_at: last.map(|at| time::iso(Moment::new(at, offset_min))),
        })
    }
}

fn bands(look: &Look<'_>, learner: &Learner) -> Result<Vec<LearnerBand>, Failure> {
    let all = look.view.assessments(learner.id)?.into_iter();
    let band = |one: records::Assessment| {
        let (track, finish) = (one.track?, one.finish?);
        Some(LearnerBand {
            track: look.tracks.get(&track).cloned().unwrap_or(track),
            phase: match one.phase? {
                Phase::Entry => "entry",
                Phase::Exit => "exit",
                Phase::Booster => "booster",
            }
            .to_owned(),
            band: assessments::band_code(finish.band).to_owned(),
            at: time::iso(Moment::new(one.last_ms, look.now.offset_min)),
        })
    };
    Ok(all.filter_map(band).collect())
}

fn days(view: &View<'_>, learner: &Learner) -> Result<Vec<LearnerDay>, Failure> {
    let noted = view.attendance_of(learner.id)?.into_iter();
    Ok(noted
        .map(|(_, day, present)| LearnerDay { day, present })
        .collect())
}

fn note(note: records::Note) -> LearnerNote {
    LearnerNote {
        note: u32::try_from(note.id).unwrap_or(0),
        at: time::iso(note.at),
        trainer: note.trainer.unwrap_or_default(),
        text: note.text,
    }
}

/// Adds a note. The person it is about may read it.
pub(crate) fn add_note(turn: &mut Turn<'_>, input: AddNoteInput) -> Result<Nothing, Failure> {
    let (now, trainer) = (turn.now, turn.app.trainer_id());
    let id = people::learner_id(&input.learner)?;
    let text = names::clean_text(&input.text).ok_or_else(|| Failure::new("note-empty"))?;
    turn.app
        .trainer_store()?
        .write(|tx| tx.add_note(id, now, trainer, &text))?;
    Ok(Nothing {})
}

/// Removes a note.
pub(crate) fn delete_note(turn: &mut Turn<'_>, input: NoteInput) -> Result<Nothing, Failure> {
    let id = people::learner_id(&input.learner)?;
    turn.app
        .trainer_store()?
        .write(|tx| tx.delete_note(id, i64::from(input.note)))?;
    Ok(Nothing {})
}

/// Hides somebody from lists and tiles, or shows them again. What they did stays.
pub(crate) fn hide_learner(
    turn: &mut Turn<'_>,
    input: HideLearnerInput,
) -> Result<Nothing, Failure> {
    let id = people::learner_id(&input.learner)?;
    turn.app
        .trainer_store()?
        .write(|tx| tx.set_learner_active(id, !input.hidden))?;
    if input.hidden {
        turn.app.end_visit_of(id);
    }
    Ok(Nothing {})
}
