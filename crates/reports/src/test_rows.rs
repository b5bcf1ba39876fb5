//! Rows and words for tests.

use crate::{
    AnswerRow, AssessmentRow, CourseRow, Moment, ProgressRow, Row, Status, SummaryRow, Words,
};

/// 14 March 2026, 16:09 in Belgium.
pub(crate) const CREATED: Moment = Moment {
    utc_ms: 1_773_500_966_789,
    offset_minutes: 60,
};

/// Names that table programs or careless writers stumble over.
pub(crate) const HOSTILE_NAMES: &[&str] = &[
    "=1+1",
    "@SUM(A1)",
    "=HYPERLINK(\"http://x\",\"y\")",
    "+49",
    "-1",
    "\tTab",
    "\rReturn",
    "\nLine",
    "Anna; \"Ännchen\", O'Neil",
    "two\nlines",
    "two\r\nlines",
    "👩🏽‍💻 Zoë",
    "مريم",
    "\u{202e}right to left",
    " spaces ",
    "007",
    "1e5",
    "2026-03-14",
    "TRUE",
    "_x0041_",
    "\u{1}control\u{1f}",
    "<b>&amp;</b>",
    "'quoted'",
];

pub(crate) fn progress() -> ProgressRow<'static> {
    ProgressRow {
        site: "Bibliothek Eupen",
        group: "Montag",
        learner_id: "learner-1",
        learner_name: Some("Maria"),
        language: "de",
        track: "safety",
        lesson: "phishing",
        lesson_title: "Falsche Nachrichten, echte Gefahr",
        status: Status::Completed,
        steps_seen: Some(9),
        steps_total: Some(9),
        first_try_percent: Some(75),
        best_percent: Some(90),
        started_at: Some(CREATED),
        last_activity_at: Some(CREATED),
        completed_at: None,
        active_seconds: Some(840),
        runs: Some(1),
        competences: "4.2",
    }
}

pub(crate) fn assessment() -> AssessmentRow<'static> {
    AssessmentRow {
        site: "Bibliothek Eupen",
        group: "Montag",
        learner_id: "learner-1",
        learner_name: Some("Maria"),
        track: "safety",
        phase: "entry",
        started_at: Some(CREATED),
        finished_at: None,
        items: 10,
        ability: Some(-0.421_37),
        standard_error: Some(0.64),
        band: Some("on-the-way"),
        band_low: Some("first-steps"),
        band_high: Some("on-the-way"),
        self_rating: Some(2.75),
        dont_know: 1,
    }
}

pub(crate) fn answer() -> AnswerRow<'static> {
    AnswerRow {
        site: "Bibliothek Eupen",
        group: "Montag",
        learner_id: "learner-1",
        learner_name: Some("Maria"),
        at: CREATED,
        lesson_or_assessment: "phishing",
        item: "phishing-i3",
        competence: "4.2",
        kind: "choice",
        result: Some(0.5),
        first_try: true,
        chosen: Some("ask"),
        confidence: Some("sure"),
        active_ms: Some(12_400),
        pack_version: "tilia-base 2026.11.0",
    }
}

pub(crate) fn summary() -> SummaryRow<'static> {
    SummaryRow {
        site: "Bibliothek Eupen",
        group: "Montag",
        track: "safety",
        competence: None,
        phase: "exit",
        n: None,
        mean: None,
        sd: None,
        share_first_steps: None,
        share_on_the_way: None,
        share_sure: None,
        gain: None,
        gain_low: None,
        gain_high: None,
        suppressed: Some("too-few-people"),
    }
}

pub(crate) fn course() -> CourseRow<'static> {
    CourseRow {
        site: "Bibliothek Eupen",
        course: "Montag",
        first_day: Some(jiff::civil::date(2026, 3, 2)),
        last_day: Some(jiff::civil::date(2026, 3, 23)),
        hours: Some(7.5),
        enrolled: 12,
        attended: Some(11),
        lessons_planned: 6,
        lessons_completed_total: 58,
        satisfaction_n: 9,
        satisfaction: [Some(41.0 / 9.0), Some(4.0), None],
    }
}

/// One row of every sort.
pub(crate) fn one_of_each() -> [Row<'static>; 5] {
    [
        Row::Progress(progress()),
        Row::Assessment(assessment()),
        Row::Answer(answer()),
        Row::Summary(summary()),
        Row::Course(course()),
    ]
}

/// One progress row for every hostile name.
pub(crate) fn hostile() -> Vec<Row<'static>> {
    HOSTILE_NAMES
        .iter()
        .map(|name| {
            Row::Progress(ProgressRow {
                learner_name: Some(name),
                ..progress()
            })
        })
        .collect()
}

/// English with the keys themselves as words.
pub(crate) struct EnglishWords;

impl Words for EnglishWords {
    fn text(&self, _key: &str) -> Option<String> {
        None
    }

    fn language(&self) -> &str {
        "en"
    }
}

/// A few German words; the other keys have none.
pub(crate) struct GermanWords;

impl Words for GermanWords {
    fn text(&self, key: &str) -> Option<String> {
        let text = match key {
            "export-column-learner-name" => "Name",
            "export-status-completed" => "abgeschlossen",
            "export-track-safety" => "Sicher im Netz",
            "export-yes" => "ja",
            "export-sheet-lessons" => "Lektionen",
            _ => return None,
        };
        Some(text.to_owned())
    }

    fn language(&self) -> &str {
        "de"
    }
}
