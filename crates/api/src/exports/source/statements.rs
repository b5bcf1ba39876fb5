//! Statements for learning record stores: what happened, event by event.

use super::{Source, Stop};
use std::collections::{BTreeSet, HashMap};
use tilia_course::{ItemId, LessonId, Record};
use tilia_records::{AssessmentId, Event, Filter, Kind, LearnerId};
use tilia_reports::{Deed, ReportError, Statement, StatementSink, What};

/// A self-assessment, as far as statements tell of it.
struct Sitting {
    track: String,
    phase: &'static str,
    ability: Option<f64>,
}

type Sittings = HashMap<(LearnerId, AssessmentId), Sitting>;

/// A completion of which nothing else is known.
struct Completion {
    lesson: String,
    learner: String,
    stream: [u8; 16],
    seq: u32,
}

impl Source<'_> {
    /// Statements in the order in which the events were stored; `watch` as in [`Source::table`].
    pub(in crate::exports) fn statements(
        &self,
        what: &[What],
        watch: &dyn Fn() -> bool,
        sink: &mut StatementSink<'_>,
    ) -> Result<(), ReportError> {
        let wanted = self.members().map_err(|stop| stop.into_report())?;
        let sittings = self.sittings().map_err(|stop| stop.into_report())?;
        let mut completions = Vec::new();
        let walked = self
            .view
            .for_each_event(self.selection.learner, |event: &Event| {
                if !watch() {
                    return Err(Stop::Report(ReportError::Cancelled));
                }
                if wanted
                    .as_ref()
                    .is_some_and(|all| !all.contains(&event.learner))
                {
                    return Ok(());
                }
                if self.is_bare_completion(event) {
                    completions.extend(completion(event));
                    return Ok(());
                }
                let deed = self
                    .deed(event, &sittings)
                    .filter(|(of, _)| what.contains(of));
                let Some((_, deed)) = deed.filter(|_| self.selection.within(event.at)) else {
                    return Ok(());
                };
                let learner = event.learner.to_string();
                let at = Some(crate::exports::moment(event.at));
                sink(&told(event, &learner, at, deed)).map_err(Stop::Report)
            });
        walked.map_err(Stop::into_report)?;
        if what.contains(&What::Progress) && self.selection.is_everything() {
            bare_completions(completions, sink)?;
        }
        Ok(())
    }

    /// The members of the group; none means everybody.
    fn members(&self) -> Result<Option<BTreeSet<LearnerId>>, Stop> {
        let Some(group) = self.selection.group else {
            return Ok(None);
        };
        let learners = self.view.learners(Some(group))?;
        Ok(Some(learners.into_iter().map(|one| one.id).collect()))
    }

    fn sittings(&self) -> Result<Sittings, Stop> {
        let mut found = Sittings::new();
        let filter = Filter {
            from_ms: None,
            to_ms: None,
            ..self.selection.filter()
        };
        self.view
            .for_each_assessment_row(&filter, |learner, assessment| {
                if let Some(track) = assessment.track.clone() {
                    let finish = assessment.finish.as_ref();
                    let sitting = Sitting {
                        track,
                        phase: super::assessments::phase_code(assessment.phase),
                        ability: finish.map(|finish| f64::from(finish.ability) / 1000.0),
                    };
                    found.insert((learner.id, assessment.id), sitting);
                }
                Ok::<(), Stop>(())
            })?;
        Ok(found)
    }

    /// A completion without anything else: of an assigned lesson, or of one that was assigned then.
    fn is_bare_completion(&self, event: &Event) -> bool {
        event.kind == Kind::LessonCompleted
            && (event.run == 0 || self.record_of(event) == Some(Record::Assigned))
            && self
                .record_of(event)
                .is_some_and(|record| record != Record::Never)
    }

    fn record_of(&self, event: &Event) -> Option<Record> {
        let lesson = LessonId::from(event.lesson.as_deref()?);
        Some(self.pack.lesson(&lesson)?.record)
    }

    /// What the event says, and to which sort of rows it belongs. Lessons and tasks that the course no
    /// longer has are not told: nobody could say whether they have become private.
    fn deed<'e>(&self, event: &'e Event, sittings: &'e Sittings) -> Option<(What, Deed<'e>)> {
        let share = event.result.map(|result| f64::from(result) / 1000.0);
        let sitting = || sittings.get(&(event.learner, event.assessment?));
        let lesson = event
            .lesson
            .as_deref()
            .filter(|_| self.record_of(event) == Some(Record::Always));
        let deed = match event.kind {
            Kind::LessonOpened => (What::Progress, Deed::Initialized { lesson: lesson? }),
            Kind::LessonCompleted => {
                let (lesson, result) = (lesson?, share);
                (What::Progress, Deed::Completed { lesson, result })
            }
            Kind::ActivityAnswered => {
                let (lesson, step, result) = (lesson?, event.step.as_deref()?, share);
                let deed = Deed::AnsweredStep {
                    lesson,
                    step,
                    result,
                };
                (What::Answers, deed)
            }
            Kind::ItemAnswered => {
                let item = event.item.as_deref()?;
                self.pack.item(&ItemId::from(item))?;
                let (track, result) = (sitting()?.track.as_str(), share);
                let told = self.tells_answers(None, Some(item));
                let deed = Deed::AnsweredItem {
                    track,
                    item,
                    result,
                };
                told.then_some((What::Answers, deed))?
            }
            Kind::AssessmentFinished => {
                let Sitting {
                    track,
                    phase,
                    ability,
                } = sitting()?;
                let ability = (*ability)?;
                (
                    What::Assessments,
                    Deed::Scored {
                        track,
                        phase,
                        ability,
                    },
                )
            }
            _ => return None,
        };
        Some(deed)
    }
}

fn told<'s>(
    event: &Event,
    learner: &'s str,
    at: Option<tilia_reports::Moment>,
    deed: Deed<'s>,
) -> Statement<'s> {
    Statement {
        stream: event.stream.0,
        seq: event.seq,
        learner,
        at,
        deed,
    }
}

fn completion(event: &Event) -> Option<Completion> {
    Some(Completion {
        lesson: event.lesson.clone()?,
        learner: event.learner.to_string(),
        stream: event.stream.0,
        seq: event.seq,
    })
}

/// They stand at the end, by lesson and id: their place among the others would tell the day.
fn bare_completions(
    mut completions: Vec<Completion>,
    sink: &mut StatementSink<'_>,
) -> Result<(), ReportError> {
    completions.sort_by(|one, other| {
        (&one.lesson, &one.learner, one.stream, one.seq).cmp(&(
            &other.lesson,
            &other.learner,
            other.stream,
            other.seq,
        ))
    });
    completions.iter().try_for_each(|one| {
        sink(&Statement {
            stream: one.stream,
            seq: one.seq,
            learner: &one.learner,
            at: None,
            deed: Deed::Completed {
                lesson: &one.lesson,
                result: None,
            },
        })
    })
}
