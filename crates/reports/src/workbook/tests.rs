use super::*;
use crate::test_rows::{self, EnglishWords, GermanWords};
use crate::{AnswerRow, Filters, People, ProgressRow, Pseudonymiser, Row, Words};
use std::fs;

fn export<'e>(words: &'e dyn Words, people: People<'e>, filters: &'e Filters) -> Export<'e> {
    Export {
        words,
        people,
        created: test_rows::CREATED,
        filters,
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

/// The sheet's XML after unpacking.
fn part(file: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(fs::File::open(file).unwrap()).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut archive.by_name(name).unwrap(), &mut text).unwrap();
    text
}

fn one_of_each(target: &Path, words: &dyn Words, people: People<'_>) -> Written {
    let filters = Filters::default();
    let rows = test_rows::one_of_each();
    let mut tables: Vec<_> = rows
        .iter()
        .map(|row| Table::new(row.what(), |sink| sink(row)))
        .collect();
    write_workbook(target, &export(words, people, &filters), &mut tables, None).unwrap()
}

#[test]
fn sheets_come_in_order_with_their_names() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("report.xlsx");
    assert_eq!(one_of_each(&target, &GermanWords, People::Names).rows, 5);
    let book = part(&target, "xl/workbook.xml");
    let names: Vec<_> = book
        .split("<sheet name=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "export-sheet-read-me",
            "export-sheet-overview",
            "Lektionen",
            "assessments",
            "answers",
            "summary",
            "courses"
        ]
    );
    assert_eq!(names_in(folder.path()), ["report.xlsx"]);
}

#[test]
fn the_same_rows_make_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (
        folder.path().join("one.xlsx"),
        folder.path().join("two.xlsx"),
    );
    one_of_each(&one, &EnglishWords, People::Names);
    one_of_each(&two, &EnglishWords, People::Names);
    assert_eq!(fs::read(one).unwrap(), fs::read(two).unwrap());
}

#[test]
fn hostile_names_are_text_and_never_formulas() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("report.xlsx");
    let filters = Filters {
        who: "=2+2".to_owned(),
        ..Filters::default()
    };
    let rows = test_rows::hostile();
    let mut tables = [Table::new(What::Progress, |sink| {
        rows.iter().try_for_each(&mut *sink)
    })];
    let export = export(&EnglishWords, People::Names, &filters);
    write_workbook(&target, &export, &mut tables, None).unwrap();
    for sheet in 1..=3 {
        let xml = part(&target, &format!("xl/worksheets/sheet{sheet}.xml"));
        assert!(!xml.contains("<f>"), "a formula on sheet {sheet}");
    }
    let xml = part(&target, "xl/worksheets/sheet3.xml");
    assert!(xml.contains("<t>=1+1</t>"));
    assert!(xml.contains("<t>@SUM(A1)</t>"));
}

#[test]
fn headings_are_frozen_and_filtered() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("report.xlsx");
    one_of_each(&target, &EnglishWords, People::Names);
    let xml = part(&target, "xl/worksheets/sheet3.xml");
    assert!(xml.contains("state=\"frozen\""));
    assert!(xml.contains("<autoFilter ref=\"A1:S2\""));
}

#[test]
fn the_overview_has_one_chart_and_colours_by_word() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("report.xlsx");
    one_of_each(&target, &GermanWords, People::Names);
    let xml = part(&target, "xl/worksheets/sheet2.xml");
    assert_eq!(xml.matches("<cfRule").count(), 4);
    assert!(xml.contains("abgeschlossen"));
    assert!(part(&target, "xl/charts/chart1.xml").contains("<c:barChart>"));
}

#[test]
fn pseudonyms_reach_every_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("report.xlsx");
    let key = Pseudonymiser::new(&[5; 32]);
    one_of_each(&target, &EnglishWords, People::Pseudonyms(&key));
    let mut archive = zip::ZipArchive::new(fs::File::open(&target).unwrap()).unwrap();
    for place in 0..archive.len() {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut archive.by_index(place).unwrap(), &mut text).unwrap();
        assert!(
            !text.contains("Maria") && !text.contains("learner-1"),
            "part {place}"
        );
    }
}

#[test]
fn more_rows_than_a_sheet_holds_go_to_a_further_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let filters = Filters::default();
    let export = export(&GermanWords, People::Names, &filters);
    let rows = test_rows::hostile();
    let mut table = Table::new(What::Progress, |sink| rows.iter().try_for_each(&mut *sink));
    let mut workbook = Workbook::new();
    workbook.set_tempdir(folder.path()).unwrap();
    let mut matrix = Matrix::new(People::Names);
    let look = Look::new("de");
    let written =
        data::write_in_parts(&mut workbook, &export, &look, &mut table, &mut matrix, 10).unwrap();
    assert_eq!(written, rows.len() as u64);
    let names: Vec<_> = workbook
        .worksheets()
        .iter()
        .map(|sheet| sheet.name())
        .collect();
    assert_eq!(names, ["Lektionen", "Lektionen 2", "Lektionen 3"]);
}

#[test]
fn a_failing_source_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("report.xlsx");
    let filters = Filters::default();
    let mut tables = [Table::new(What::Progress, |sink| {
        for row in test_rows::hostile() {
            sink(&row)?;
        }
        Err(ReportError::rows("the database was closed"))
    })];
    let export = export(&EnglishWords, People::Names, &filters);
    let error = write_workbook(&target, &export, &mut tables, None).unwrap_err();
    assert!(matches!(error, ReportError::Rows(_)));
    assert!(names_in(folder.path()).is_empty());
}

#[test]
fn an_overview_without_a_progress_sheet_has_its_own_rows() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("report.xlsx");
    let filters = Filters::default();
    let mut tables = [Table::new(What::Answers, |sink| {
        sink(&Row::Answer(AnswerRow {
            learner_name: None,
            ..test_rows::answer()
        }))
    })];
    let mut progress = Table::new(What::Progress, |sink| {
        sink(&Row::Progress(ProgressRow {
            lesson_title: "Only here",
            ..test_rows::progress()
        }))
    });
    let export = export(&EnglishWords, People::Names, &filters);
    let written = write_workbook(&target, &export, &mut tables, Some(&mut progress)).unwrap();
    assert_eq!(written.rows, 1);
    assert!(part(&target, "xl/sharedStrings.xml").contains("Only here"));
}

#[test]
fn figures_of_groups_bring_no_list_of_people() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("report.xlsx");
    let filters = Filters::default();
    let row = Row::Summary(test_rows::summary());
    let mut tables = [Table::new(What::Summary, |sink| sink(&row))];
    let export = export(&EnglishWords, People::Names, &filters);
    write_workbook(&target, &export, &mut tables, None).unwrap();
    let book = part(&target, "xl/workbook.xml");
    assert_eq!(book.matches("<sheet ").count(), 2);
    assert!(!book.contains("overview"));
}

#[test]
fn sheet_names_fit_every_table_program() {
    assert_eq!(sheet_name("Read me", 1), "Read me");
    assert_eq!(sheet_name("Answers", 3), "Answers 3");
    assert_eq!(sheet_name("a/b:c", 1), "a-b-c");
    assert_eq!(sheet_name(&"x".repeat(40), 2).len(), 31);
    assert_eq!(sheet_name("''", 1), "-");
}

#[test]
fn text_beyond_the_limit_of_a_cell_is_cut() {
    let long = "ä".repeat(40_000);
    assert_eq!(data::fitting(&long).encode_utf16().count(), 32_767);
    assert_eq!(data::fitting("short"), "short");
}
