//! Writes a report about made-up learners, to measure writers and to try files in other programs:
//! `made-up-report KIND ROWS LANGUAGE FILE`, KIND being data, excel, jsonl or xlsx.

use std::collections::HashMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use tilia_reports::{
    AnswerRow, AssessmentRow, CsvProfile, Export, Filters, Moment, People, ProgressRow,
    ReportError, Row, Sink, Status, Table, What, Words, write_csv, write_json_lines,
    write_workbook,
};

/// Some names that table programs stumble over.
const NAMES: &[&str] = &[
    "Maria",
    "=1+1",
    "@SUM(A1)",
    "=HYPERLINK(\"http://x\",\"y\")",
    "+49",
    "-1",
    "Anna; \"Ännchen\"",
    "two\nlines",
    "👩🏽‍💻 Zoë",
    "مريم",
    " spaces ",
    "007",
    "1e5",
    "_x0041_",
    "TRUE",
    "<b>&amp;</b>",
];

/// A catalogue read line by line; its sentences have no variables.
struct Catalogue {
    language: String,
    words: HashMap<String, String>,
}

impl Catalogue {
    fn read(language: &str) -> Result<Self, Box<dyn Error>> {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let text = std::fs::read_to_string(locales.join(language).join("export.ftl"))?;
        let pairs = text.lines().filter_map(|line| line.split_once(" = "));
        let words = pairs
            .map(|(key, text)| (key.to_owned(), text.to_owned()))
            .collect();
        Ok(Self {
            language: language.to_owned(),
            words,
        })
    }
}

impl Words for Catalogue {
    fn text(&self, key: &str) -> Option<String> {
        self.words.get(key).cloned()
    }

    fn language(&self) -> &str {
        &self.language
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [kind, rows, language, file] = arguments.as_slice() else {
        return Err("usage: made-up-report data|excel|jsonl|xlsx ROWS LANGUAGE FILE".into());
    };
    let (rows, file) = (rows.parse::<u32>()?, PathBuf::from(file));
    let words = Catalogue::read(language)?;
    let filters = Filters {
        who: "Montag".to_owned(),
        ..Filters::default()
    };
    let created = Moment {
        utc_ms: 1_773_500_966_000,
        offset_minutes: 60,
    };
    let export = Export {
        words: &words,
        people: People::Names,
        created,
        filters: &filters,
    };
    let mut answers = Table::new(What::Answers, |sink| answers(rows, sink));
    match kind.as_str() {
        "data" => write_csv(&file, CsvProfile::Data, &export, &mut answers)?,
        "excel" => write_csv(&file, CsvProfile::Excel, &export, &mut answers)?,
        "jsonl" => write_json_lines(&file, &export, &mut answers)?,
        "xlsx" => {
            let progress = Table::new(What::Progress, progress);
            let assessments = Table::new(What::Assessments, assessments);
            write_workbook(&file, &export, &mut [progress, assessments, answers], None)?
        }
        other => return Err(format!("unknown kind {other}").into()),
    };
    Ok(())
}

fn name(n: u32) -> Option<&'static str> {
    NAMES.get(n as usize % NAMES.len()).copied()
}

fn answers(rows: u32, sink: &mut Sink<'_>) -> Result<(), ReportError> {
    for n in 0..rows {
        let learner = n / 100;
        let utc_ms = 1_767_225_600_000 + i64::from(n) * 7_000;
        sink(&Row::Answer(AnswerRow {
            site: "Bibliothek Eupen",
            group: "Montag",
            learner_id: &format!("learner-{learner}"),
            learner_name: name(learner),
            at: Moment {
                utc_ms,
                offset_minutes: 60,
            },
            lesson_or_assessment: "phishing",
            item: "phishing-i3",
            competence: "4.2",
            kind: if n % 3 == 0 { "inbox" } else { "choice" },
            result: Some(f64::from(n % 5) / 4.0),
            first_try: n % 2 == 0,
            chosen: Some("ask"),
            confidence: [Some("sure"), Some("unsure"), None]
                .get(n as usize % 3)
                .copied()
                .flatten(),
            active_ms: Some(n % 60_000),
            pack_version: "tilia-base 2026.11.0",
        }))?;
    }
    Ok(())
}

fn progress(sink: &mut Sink<'_>) -> Result<(), ReportError> {
    const LESSONS: [(&str, &str); 4] = [
        ("phishing", "Falsche Nachrichten erkennen"),
        ("my-data-my-rights", "Meine Daten, meine Rechte"),
        ("what-is-digital-violence", "Was ist digitale Gewalt?"),
        ("passwords", "Gute Passwörter"),
    ];
    for learner in 0..30u32 {
        for (place, (lesson, lesson_title)) in (0u32..).zip(LESSONS) {
            let status = match (learner * 7 + place * 3) % 4 {
                0 => Status::NotYet,
                1 => Status::Started,
                2 => Status::Completed,
                _ => Status::RepeatedWell,
            };
            let moment = Moment {
                utc_ms: 1_773_000_000_000 + i64::from(learner) * 86_400_000,
                offset_minutes: 60,
            };
            sink(&Row::Progress(ProgressRow {
                site: "Bibliothek Eupen",
                group: "Montag",
                learner_id: &format!("learner-{learner}"),
                learner_name: name(learner),
                language: "de",
                track: "safety",
                lesson,
                lesson_title,
                status,
                steps_seen: Some(place + 3),
                steps_total: Some(9),
                first_try_percent: Some(75),
                best_percent: Some(90),
                started_at: (status > Status::NotYet).then_some(moment),
                last_activity_at: (status > Status::NotYet).then_some(moment),
                completed_at: (status > Status::Started).then_some(moment),
                active_seconds: Some(840),
                runs: Some(1),
                competences: "4.2 4.3",
            }))?;
        }
    }
    Ok(())
}

fn assessments(sink: &mut Sink<'_>) -> Result<(), ReportError> {
    for learner in 0..30u32 {
        let started = Moment {
            utc_ms: 1_773_000_000_000,
            offset_minutes: 60,
        };
        sink(&Row::Assessment(AssessmentRow {
            site: "Bibliothek Eupen",
            group: "Montag",
            learner_id: &format!("learner-{learner}"),
            learner_name: name(learner),
            track: "safety",
            phase: "entry",
            started_at: Some(started),
            finished_at: None,
            items: 10,
            ability: Some(f64::from(learner) / 10.0 - 1.5),
            standard_error: Some(0.64),
            band: Some("on-the-way"),
            band_low: Some("first-steps"),
            band_high: Some("sure"),
            self_rating: Some(2.75),
            dont_know: 1,
        }))?;
    }
    Ok(())
}
