//! Reports from rows, before they are set in type and after.

use crate::test_rows::{self, EnglishWords, GermanWords};
use crate::{
    About, AssessmentRow, Export, Filters, Moment, People, ProgressRow, Pseudonymiser, ReportError,
    Row, Status, SummaryRow, Table, What, on_paper, write_report,
};
use std::path::Path;

const LESSONS: [(&str, &str); 3] = [
    ("phishing", "Falsche Nachrichten"),
    ("my-data-my-rights", "Meine Daten, meine Rechte"),
    ("passphrases", "Gute Passwörter"),
];

fn filters() -> Filters {
    Filters {
        who: "Montag".to_owned(),
        from: Some(jiff::civil::date(2026, 3, 2)),
        to: None,
    }
}

fn progress(sink: &mut crate::Sink<'_>) -> Result<(), ReportError> {
    for (person, name) in test_rows::HOSTILE_NAMES.iter().enumerate() {
        for (place, (lesson, lesson_title)) in LESSONS.iter().enumerate() {
            let statuses = [
                Status::NotYet,
                Status::Started,
                Status::Completed,
                Status::RepeatedWell,
            ];
            sink(&Row::Progress(ProgressRow {
                learner_id: &format!("learner-{person}"),
                learner_name: Some(name),
                lesson,
                lesson_title,
                status: statuses[(person + place) % 4],
                ..test_rows::progress()
            }))?;
        }
    }
    Ok(())
}

fn assessments(sink: &mut crate::Sink<'_>) -> Result<(), ReportError> {
    for person in 0..12 {
        for (phase, bands) in [
            ("entry", ["first-steps", "on-the-way"]),
            ("exit", ["on-the-way", "sure"]),
        ] {
            sink(&Row::Assessment(AssessmentRow {
                learner_id: &format!("learner-{person}"),
                learner_name: Some("مريم"),
                phase,
                band: Some(bands[person % 2]),
                finished_at: Some(test_rows::CREATED),
                ..test_rows::assessment()
            }))?;
        }
    }
    Ok(())
}

fn summary(sink: &mut crate::Sink<'_>) -> Result<(), ReportError> {
    sink(&Row::Summary(test_rows::summary()))?;
    sink(&Row::Summary(SummaryRow {
        group: "*",
        n: Some(14),
        share_first_steps: Some(3.0 / 14.0),
        share_on_the_way: Some(7.0 / 14.0),
        share_sure: Some(4.0 / 14.0),
        gain: Some(0.4),
        gain_low: Some(0.12),
        gain_high: Some(0.68),
        suppressed: None,
        ..test_rows::summary()
    }))
}

fn tables() -> Vec<Table<'static>> {
    vec![
        Table::new(What::Progress, progress),
        Table::new(What::Assessments, assessments),
        Table::new(What::Summary, summary),
        Table::new(What::Courses, |sink| {
            sink(&Row::Course(test_rows::course()))
        }),
    ]
}

fn export<'e>(people: People<'e>, filters: &'e Filters) -> Export<'e> {
    Export {
        words: &GermanWords,
        people,
        created: test_rows::CREATED,
        filters,
    }
}

/// The report as plain data: what every reader gets, by eye or by ear.
fn told(people: People<'_>, about: About) -> String {
    let filters = filters();
    let (report, _) =
        super::report::gathered(&export(people, &filters), about, &mut tables()).unwrap();
    serde_json::to_string_pretty(&report).unwrap()
}

#[test]
fn a_group_report_tells_all_that_it_shows() {
    insta::assert_snapshot!(told(People::Names, About::Group));
}

#[test]
fn a_report_about_one_person_tells_all_that_it_shows() {
    insta::assert_snapshot!(told(People::Names, About::Person));
}

#[test]
fn no_name_and_no_id_is_left_under_pseudonyms() {
    let key = Pseudonymiser::new(&[5; 32]);
    for about in [About::Group, About::Person] {
        let told = told(People::Pseudonyms(&key), about);
        assert!(!told.contains("learner-"), "{told}");
        for name in ["مريم", "HYPERLINK", "O'Neil"] {
            assert!(!told.contains(name), "{told}");
        }
    }
}

#[test]
fn every_report_is_set_in_type_and_the_same_every_time() {
    let folder = tempfile::tempdir().unwrap();
    let filters = filters();
    let write = |name: &str, about: About| {
        let target = folder.path().join(name);
        let written = write_report(
            &target,
            &export(People::Names, &filters),
            about,
            &mut tables(),
        );
        assert!(written.unwrap().rows > 90);
        std::fs::read(target).unwrap()
    };
    for about in [About::Group, About::Person] {
        let file = write("one.pdf", about);
        assert!(file.starts_with(b"%PDF-1."));
        assert_eq!(file, write("two.pdf", about));
    }
}

#[test]
fn answers_are_not_printed() {
    assert!(on_paper(What::Answers, About::Group).is_empty());
    let filters = filters();
    let mut table = [Table::new(What::Answers, |sink| {
        sink(&Row::Answer(test_rows::answer()))
    })];
    let export = export(People::Names, &filters);
    let refused = write_report(
        Path::new("/nowhere/x.pdf"),
        &export,
        About::Group,
        &mut table,
    );
    assert!(matches!(refused, Err(ReportError::WrongRow)));
}

#[test]
fn columns_on_paper_are_columns_of_the_rows() {
    for what in What::ALL {
        for about in [About::Group, About::Person] {
            for name in on_paper(what, about) {
                assert!(
                    crate::columns(what)
                        .iter()
                        .any(|column| column.name == *name),
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn nothing_to_show_is_said_so() {
    let filters = Filters::default();
    let export = Export {
        words: &EnglishWords,
        people: People::Names,
        created: Moment {
            utc_ms: 0,
            offset_minutes: 0,
        },
        filters: &filters,
    };
    for what in [
        What::Progress,
        What::Assessments,
        What::Summary,
        What::Courses,
    ] {
        let mut empty = [Table::new(what, |_| Ok(()))];
        let (report, rows) = super::report::gathered(&export, About::Group, &mut empty).unwrap();
        assert_eq!((rows, report.chapters.len()), (0, 1));
        assert_eq!(
            report.chapters[0].texts,
            ["export-overview-empty"],
            "{what:?}"
        );
    }
}
