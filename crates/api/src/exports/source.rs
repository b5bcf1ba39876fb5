//! Rows for exports, streamed from the records and completed with what the course knows.

use super::Failure;
use crate::app::{App, Turn};
use crate::wire::trainer::ExportInput;
use crate::{assessments, time};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tilia_course::{ItemId, LessonId, Pack, Record, StepId};
use tilia_records as records;
use tilia_records::{Filter, GroupId, Learner, LearnerId, LessonProgress, Phase, View};
use tilia_reports::{
    AnswerRow, AssessmentRow, CsvProfile, Export, Moment, ProgressRow, ReportError, Row, Sink,
    Status, Table, What,
};
use tilia_words::Words;

/// Who and when.
#[derive(Clone)]
pub(super) struct Selection {
    group: Option<GroupId>,
    learner: Option<LearnerId>,
    filter: Filter,
    offset: i16,
}

impl Selection {
    /// Reads group, learner and days; days are local and inclusive.
    pub(super) fn of(
        turn: &Turn<'_>,
        input: &ExportInput,
        from: Option<Date>,
        to: Option<Date>,
    ) -> Result<Self, Failure> {
        let offset = turn.now.offset_min;
        let group = input
            .group
            .as_ref()
            .map(|id| id.parse::<GroupId>())
            .transpose()
            .map_err(|_| Failure::new("unknown-group"))?;
        let learner = input
            .learner
            .as_ref()
            .map(|id| id.parse::<LearnerId>())
            .transpose()
            .map_err(|_| Failure::new("unknown-learner"))?;
        let filter = Filter {
            group,
            learner,
            from_ms: from.and_then(|day| time::day_begins(day, offset)),
            to_ms: to
                .and_then(|day| time::day_ends(day, offset))
                .map(|end| end - 1),
        };
        Ok(Self {
            group,
            learner,
            filter,
            offset: i16::try_from(offset).unwrap_or_default(),
        })
    }

    /// The same for the "Read me" sheet.
    pub(super) fn in_words(&self, turn: &Turn<'_>, words: &Words) -> Result<String, Failure> {
        let Ok(view) = turn.app.view() else {
            return Ok(String::new());
        };
        if self.learner.is_some() {
            return Ok(words.file_who_one());
        }
        match self.group {
            Some(id) => Ok(view
                .groups()?
                .into_iter()
                .find(|group| group.id == id)
                .ok_or_else(|| Failure::new("unknown-group"))?
                .name),
            None => Ok(words.file_who_everybody()),
        }
    }
}

/// Rows of one selection.
pub(super) struct Source<'a> {
    view: View<'a>,
    pack: &'a Pack,
    site: &'a str,
    selection: &'a Selection,
    titles: BTreeMap<&'a str, String>,
    competences: BTreeMap<&'a str, String>,
    planned: HashMap<GroupId, BTreeSet<String>>,
}

/// Why a walk through the records ended early.
enum Stop {
    Records(records::Error),
    Report(ReportError),
}

impl From<records::Error> for Stop {
    fn from(error: records::Error) -> Self {
        Self::Records(error)
    }
}

impl Stop {
    fn into_report(self) -> ReportError {
        match self {
            Self::Records(error) => ReportError::rows(error),
            Self::Report(error) => error,
        }
    }
}

/// A moment for the files.
pub(super) fn moment(at: records::Moment) -> Moment {
    Moment {
        utc_ms: at.utc_ms,
        offset_minutes: i16::try_from(at.offset_min).unwrap_or_default(),
    }
}

impl<'a> Source<'a> {
    /// Looks up what every row needs.
    pub(super) fn of(
        app: &'a App,
        selection: &'a Selection,
        language: &str,
    ) -> Result<Self, Failure> {
        let (view, pack) = (app.view()?, app.pack());
        let title = |id: &LessonId| pack.headline(id, language).unwrap_or_default().0;
        let mut planned: HashMap<GroupId, BTreeSet<String>> = HashMap::new();
        for course in view.courses(None)? {
            planned
                .entry(course.group)
                .or_default()
                .extend(course.lessons);
        }
        let titles = pack
            .lessons
            .keys()
            .map(|id| (id.as_str(), title(id)))
            .collect();
        let codes = |lesson: &tilia_course::Lesson| {
            lesson
                .competences
                .iter()
                .map(tilia_course::CompetenceCode::as_str)
                .collect::<Vec<_>>()
                .join(" ")
        };
        let competences = pack
            .lessons
            .iter()
            .map(|(id, lesson)| (id.as_str(), codes(lesson)))
            .collect();
        Ok(Self {
            view,
            pack,
            site: app.site(),
            selection,
            titles,
            competences,
            planned,
        })
    }

    /// A streamed table; `watch` is asked at every row whether to go on.
    pub(super) fn table<'t>(&'t self, what: What, watch: &'t dyn Fn() -> bool) -> Table<'t> {
        Table::new(what, move |sink| {
            let mut watched = |row: &Row<'_>| {
                if watch() {
                    sink(row)
                } else {
                    Err(ReportError::Cancelled)
                }
            };
            match what {
                What::Progress => self.progress(&mut watched),
                What::Assessments => self.assessments(&mut watched),
                What::Answers => self.answers(&mut watched),
                What::Summary => Err(ReportError::WrongRow),
            }
        })
    }

    /// How many rows there are, and the first one as a file for people shows it, by column.
    pub(super) fn look(
        &self,
        what: What,
        export: &Export<'_>,
    ) -> Result<(u32, HashMap<&'static str, String>), Failure> {
        let go_on = || true;
        let mut bytes = Vec::new();
        let written = tilia_reports::csv_into(
            &mut bytes,
            CsvProfile::Data,
            export,
            &mut self.table(what, &go_on),
        );
        let rows = written.map_err(|error| super::failure(&error))?.rows;
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        let first = reader
            .records()
            .next()
            .transpose()
            .ok()
            .flatten()
            .unwrap_or_default();
        let names = export.columns(what).into_iter().map(|column| column.name);
        let cells = names.zip(first.iter().map(str::to_owned)).collect();
        Ok((u32::try_from(rows).unwrap_or(u32::MAX), cells))
    }

    /// Every lesson that a learner has begun or has in the plan.
    fn progress(&self, sink: &mut Sink<'_>) -> Result<(), ReportError> {
        let learners = self
            .view
            .learners(self.selection.group)
            .map_err(ReportError::rows)?;
        for learner in learners
            .iter()
            .filter(|learner| self.selection.learner.is_none_or(|id| id == learner.id))
        {
            let known = self.view.progress(learner.id).map_err(ReportError::rows)?;
            let planned = learner.group.and_then(|group| self.planned.get(&group));
            let id = learner.id.to_string();
            for track in &self.pack.tracks {
                for lesson in track.lessons.iter().filter_map(|id| self.pack.lesson(id)) {
                    let progress = known.iter().find(|row| row.lesson == lesson.id.as_str());
                    let in_plan = planned.is_some_and(|plan| plan.contains(lesson.id.as_str()));
                    if self.tells(lesson.record, progress, in_plan) {
                        sink(&Row::Progress(
                            self.progress_row(learner, &id, lesson, progress),
                        ))?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Private lessons are never told of; lessons without a beginning only where a plan asks for them.
    fn tells(&self, record: Record, progress: Option<&LessonProgress>, in_plan: bool) -> bool {
        let filter = &self.selection.filter;
        let everything = filter.from_ms.is_none() && filter.to_ms.is_none();
        let within = |at: i64| {
            filter.from_ms.is_none_or(|from| at >= from) && filter.to_ms.is_none_or(|to| at <= to)
        };
        match (record, progress) {
            (Record::Never, _) => false,
            (Record::Assigned, found) => everything && (in_plan || found.is_some()),
            (Record::Always, Some(row)) => everything || row.last_ms.is_some_and(within),
            (Record::Always, None) => everything && in_plan,
        }
    }

    fn progress_row<'r>(
        &'r self,
        learner: &'r Learner,
        id: &'r str,
        lesson: &'r tilia_course::Lesson,
        progress: Option<&LessonProgress>,
    ) -> ProgressRow<'r> {
        let steps = u32::try_from(lesson.steps.len()).unwrap_or(0);
        let begun = progress.filter(|row| row.started_ms.is_some());
        let at = |ms: Option<i64>| {
            ms.map(|ms| Moment {
                utc_ms: ms,
                offset_minutes: self.offset(),
            })
        };
        let row = ProgressRow {
            site: self.site,
            group: learner.group_name.as_deref().unwrap_or_default(),
            learner_id: id,
            learner_name: Some(&learner.name),
            language: learner.language.as_deref().unwrap_or_default(),
            track: lesson.track.as_str(),
            lesson: lesson.id.as_str(),
            lesson_title: self
                .titles
                .get(lesson.id.as_str())
                .map(String::as_str)
                .unwrap_or_default(),
            status: progress.map_or(Status::NotYet, |row| match row.status {
                records::Status::Started => Status::Started,
                records::Status::Completed => Status::Completed,
                records::Status::RepeatedWell => Status::RepeatedWell,
            }),
            steps_seen: begun.map(|row| row.steps_seen),
            steps_total: Some(begun.map_or(steps, |row| row.steps_total)),
            first_try_percent: begun.and_then(|row| row.first_try).map(percent),
            best_percent: begun.and_then(|row| row.best).map(percent),
            started_at: at(begun.and_then(|row| row.started_ms)),
            last_activity_at: at(begun.and_then(|row| row.last_ms)),
            completed_at: at(begun.and_then(|row| row.completed_ms)),
            active_seconds: begun
                .map(|row| u32::try_from(row.active_ms / 1000).unwrap_or(u32::MAX)),
            runs: begun.map(|row| row.runs),
            competences: self
                .competences
                .get(lesson.id.as_str())
                .map(String::as_str)
                .unwrap_or_default(),
        };
        if lesson.record == Record::Assigned {
            row.completed_or_not_yet()
        } else {
            row
        }
    }

    /// Projections keep UTC only; files for people show it in the offset of the present selection's days.
    fn offset(&self) -> i16 {
        self.selection.offset
    }

    fn first_competence(lesson: &tilia_course::Lesson) -> &str {
        lesson
            .competences
            .first()
            .map(tilia_course::CompetenceCode::as_str)
            .unwrap_or_default()
    }

    fn assessments(&self, sink: &mut Sink<'_>) -> Result<(), ReportError> {
        let walked =
            self.view
                .for_each_assessment_row(&self.selection.filter, |learner, assessment| {
                    let id = learner.id.to_string();
                    let at = |ms: i64| Moment {
                        utc_ms: ms,
                        offset_minutes: self.offset(),
                    };
                    let finish = assessment.finish;
                    let band = |number: fn(&records::Finish) -> u8| {
                        finish.as_ref().map(number).map(assessments::band_code)
                    };
                    sink(&Row::Assessment(AssessmentRow {
                        site: self.site,
                        group: learner.group_name.as_deref().unwrap_or_default(),
                        learner_id: &id,
                        learner_name: Some(&learner.name),
                        track: assessment.track.as_deref().unwrap_or_default(),
                        phase: match assessment.phase {
                            Some(Phase::Entry) => "entry",
                            Some(Phase::Exit) => "exit",
                            Some(Phase::Booster) => "booster",
                            None => "",
                        },
                        started_at: Some(at(assessment.started_ms)),
                        finished_at: finish.map(|finish| at(finish.at_ms)),
                        items: assessment.items,
                        ability: finish.map(|finish| f64::from(finish.ability) / 1000.0),
                        standard_error: finish.map(|finish| f64::from(finish.error) / 1000.0),
                        band: band(|finish| finish.band),
                        band_low: band(|finish| finish.band_low),
                        band_high: band(|finish| finish.band_high),
                        // People rate from 1 to 4, the records count from 0.
                        self_rating: assessment
                            .self_rating
                            .map(|mean| f64::from(mean) / 1000.0 + 1.0),
                        dont_know: assessment.dont_know,
                    }))
                    .map_err(Stop::Report)
                });
        walked.map_err(Stop::into_report)
    }

    fn answers(&self, sink: &mut Sink<'_>) -> Result<(), ReportError> {
        let walked = self
            .view
            .for_each_answer_row(&self.selection.filter, |row| {
                let id = row.learner.id.to_string();
                let known = self.known(row.lesson, row.step, row.item);
                sink(&Row::Answer(AnswerRow {
                    site: self.site,
                    group: row.learner.group_name.as_deref().unwrap_or_default(),
                    learner_id: &id,
                    learner_name: Some(&row.learner.name),
                    at: moment(row.at),
                    lesson_or_assessment: row.lesson.or(row.track).unwrap_or_default(),
                    item: row.step.or(row.item).unwrap_or_default(),
                    competence: known.0,
                    kind: known.1,
                    result: Some(f64::from(row.result) / 1000.0),
                    first_try: row.attempt == 1 && row.run <= 1,
                    chosen: Some(if row.dont_know { "?" } else { row.chosen }),
                    confidence: row
                        .confidence
                        .map(|sure| if sure { "sure" } else { "unsure" }),
                    active_ms: Some(row.active_ms),
                    pack_version: row
                        .pack
                        .map(|pack| pack.version.as_str())
                        .unwrap_or_default(),
                }))
                .map_err(Stop::Report)
            });
        walked.map_err(Stop::into_report)
    }

    /// Competence and kind of what was answered; empty when the course no longer has it.
    fn known(
        &self,
        lesson: Option<&str>,
        step: Option<&str>,
        item: Option<&str>,
    ) -> (&str, &'static str) {
        if let Some(item) = item.and_then(|id| self.pack.item(&ItemId::from(id))) {
            return (item.competence.as_str(), item.activity.kind());
        }
        let Some(lesson) = lesson.and_then(|id| self.pack.lesson(&LessonId::from(id))) else {
            return ("", "");
        };
        let step = step.and_then(|id| lesson.step(&StepId::from(id)));
        let own = step
            .and_then(|step| step.competence.as_ref())
            .map(tilia_course::CompetenceCode::as_str);
        let kind = step
            .and_then(|step| step.activity.as_ref())
            .map_or("", tilia_course::Activity::kind);
        (own.unwrap_or_else(|| Self::first_competence(lesson)), kind)
    }
}

/// Whole percent of thousandths, rounded.
fn percent(thousandths: u16) -> u8 {
    u8::try_from((thousandths + 5) / 10).unwrap_or(100).min(100)
}
