//! The course whose paper is made: its people, days and plan; and the sheets that need no more than that.

use crate::app::App;
use crate::{Failure, courses, matrix, time, visits};
use jiff::civil::Date;
use tilia_course::{Lesson, LessonId, Pack, Record};
use tilia_records::CourseDay;
use tilia_reports::paper::{AttendanceList, SatisfactionForm, Sheet};
use tilia_words::Words;

/// Lines for people who come without being on the list.
const SPARE: usize = 3;

/// Lines on a list without names.
const BLANK: usize = 15;

/// Columns for days that nobody has written down yet.
const BLANK_DAYS: usize = 5;

/// A day of a course.
pub(super) struct Day {
    date: Date,
    /// "14:00–16:30"; empty when no time was said.
    hours: String,
}

impl Day {
    pub(super) fn of(day: &CourseDay) -> Option<Self> {
        let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let hours = day.begins.zip(day.ends);
        Some(Self {
            date: time::day(&day.day)?,
            hours: hours.map_or_else(String::new, |(begins, ends)| {
                format!("{}–{}", clock(begins), clock(ends))
            }),
        })
    }

    /// The day in words, and its hours.
    pub(super) fn in_words(&self, language: &str) -> String {
        let parts = [time::in_words(self.date, language), self.hours.clone()];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    }
}

/// A course, as far as paper needs it.
pub(super) struct Course<'a> {
    /// Name of the group; empty for people without one.
    pub(super) name: String,
    /// Names and picture cards, in the order of the language.
    pub(super) names: Vec<(String, String)>,
    /// Its days in order; none as long as nobody has written them down.
    pub(super) days: Vec<Day>,
    /// Lessons of the plan, in order.
    pub(super) plan: Vec<LessonId>,
    pub(super) pack: &'a Pack,
    pub(super) site: &'a str,
}

impl<'a> Course<'a> {
    pub(super) fn of(app: &'a App, group: Option<&str>, language: &str) -> Result<Self, Failure> {
        let view = app.view()?;
        let group = super::group(group)?;
        let name = matrix::group_name(&view, group)?;
        let learners = matrix::members(&view, group, language)?;
        let course = courses::course_of(&view, group)?;
        let days = course.as_ref().map(|course| view.course_days(course.id));
        let days = days.transpose()?.unwrap_or_default();
        let plan = course.map(|course| course.lessons).unwrap_or_default();
        let pack = app.pack();
        let planned = |lesson: &&Lesson| super::may_be_planned(lesson.record);
        Ok(Self {
            name,
            names: learners
                .into_iter()
                .map(|learner| {
                    let card = visits::picture_for(&learner.id);
                    (learner.name, learner.picture.unwrap_or(card))
                })
                .collect(),
            days: days.iter().filter_map(Day::of).collect(),
            plan: plan
                .iter()
                .filter_map(|id| pack.lesson(&LessonId::from(id.as_str())))
                .filter(planned)
                .map(|lesson| lesson.id.clone())
                .collect(),
            pack,
            site: app.site(),
        })
    }

    /// How many people are in the group.
    pub(super) fn people(&self) -> u32 {
        super::number(self.names.len())
    }

    /// Lessons of the plan from which something may be taken home.
    pub(super) fn with_sheet(&self) -> impl Iterator<Item = &LessonId> {
        self.plan.iter().filter(|id| {
            let lesson = self.pack.lesson(id);
            lesson.is_some_and(|lesson| lesson.record == Record::Always)
        })
    }

    /// Group, place and dates, a line each.
    pub(super) fn about(&self, words: &Words) -> Vec<String> {
        let written = |day: &Day| time::in_words(day.date, words.language().code());
        let when = match self.days.as_slice() {
            [] => String::new(),
            [day] => day.in_words(words.language().code()),
            [first, .., last] => words.paper_days(&written(first), &written(last)),
        };
        let lines = [self.name.clone(), self.site.to_owned(), when];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }

    /// Who was there, with room for people who come without being on the list.
    pub(super) fn attendance(&self, words: &Words) -> Sheet {
        let language = words.language().code();
        let day = |day: &Day| time::day_in_figures(day.date, language);
        let mut days: Vec<String> = self.days.iter().map(day).collect();
        if days.is_empty() {
            days = vec![String::new(); BLANK_DAYS];
        }
        let blank = if self.names.is_empty() { BLANK } else { SPARE };
        let names = self.names.iter().map(|(name, _)| name.clone());
        Sheet::Attendance(AttendanceList {
            title: words.kit_attendance(),
            about: self.about(words),
            hint: words.kit_attendance_hint(),
            number: words.kit_number(),
            name: words.kit_name(),
            days,
            names: names
                .chain(std::iter::repeat_n(String::new(), blank))
                .collect(),
        })
    }

    /// The three questions, in the words of the page that counts the answers.
    pub(super) fn satisfaction(&self, words: &Words) -> Sheet {
        Sheet::Satisfaction(SatisfactionForm {
            title: words.satisfaction_title(),
            course: self.name.clone(),
            intro: words.kit_satisfaction_intro(),
            questions: vec![
                words.satisfaction_question_1(),
                words.satisfaction_question_2(),
                words.satisfaction_question_3(),
            ],
            answers: vec![
                words.satisfaction_answer_1(),
                words.satisfaction_answer_2(),
                words.satisfaction_answer_3(),
                words.satisfaction_answer_4(),
                words.satisfaction_answer_5(),
            ],
            more: words.kit_satisfaction_more(),
            thanks: words.kit_satisfaction_thanks(),
        })
    }
}
