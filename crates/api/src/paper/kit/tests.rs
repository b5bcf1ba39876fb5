use super::course::{Course, Day};
use super::{cards, notice, run};
use crate::paper::words;
use crate::policy::Privacy;
use std::path::Path;
use tilia_course::{Files, LessonId, Pack};
use tilia_records::CourseDay;
use tilia_reports::paper::Sheet;

/// The course for tests: its lessons do not change when those of the real course do.
fn pack() -> Pack {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/packs/every-kind");
    Pack::load(Files::from_folder(&folder).unwrap()).unwrap()
}

fn day(day: &str, hours: Option<(u16, u16)>) -> Day {
    let day = CourseDay {
        day: day.to_owned(),
        begins: hours.map(|(begins, _)| begins),
        ends: hours.map(|(_, ends)| ends),
        others: 0,
    };
    Day::of(&day).unwrap()
}

/// Two people and three lessons on three days that follow no rule.
fn course(pack: &Pack) -> Course<'_> {
    let named = |name: &str, card: &str| (name.to_owned(), card.to_owned());
    Course {
        name: "Mittwoch".to_owned(),
        names: vec![named("=1+1 *Ben*", "boat"), named("Zoë", "bicycle")],
        days: vec![
            day("2026-11-24", Some((9 * 60 + 30, 11 * 60))),
            day("2026-12-01", None),
            day("2027-01-12", Some((14 * 60, 16 * 60 + 5))),
        ],
        plan: ["choice", "sort", "spot"].map(LessonId::from).to_vec(),
        pack,
        site: "Bibliothek Eupen",
    }
}

/// All that stands on a sheet, in the order of reading. Drawings are left out; what they show is told.
fn told(sheet: &Sheet) -> String {
    let text = serde_json::to_string_pretty(sheet).unwrap();
    let lines = text.lines();
    let read = lines.filter(|line| !line.trim_start().starts_with("\"svg\""));
    read.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_run_sheet_has_the_days_of_the_course_and_their_hours() {
    let pack = pack();
    insta::assert_snapshot!(told(&run::sheet(&pack, &course(&pack), &words("de"))));
}

#[test]
fn without_days_a_run_sheet_is_one_list() {
    let pack = pack();
    let course = Course {
        days: Vec::new(),
        ..course(&pack)
    };
    let Sheet::RunSheet(sheet) = run::sheet(&pack, &course, &words("de")) else {
        panic!("another sheet");
    };
    let titles: Vec<&str> = sheet.days.iter().map(|day| day.title.as_str()).collect();
    assert_eq!(titles, [words("de").kit_run_order()]);
    assert_eq!(sheet.about, ["Mittwoch", "Bibliothek Eupen"]);
}

#[test]
fn an_attendance_list_has_a_column_for_each_day_of_the_course() {
    let pack = pack();
    insta::assert_snapshot!(told(&course(&pack).attendance(&words("fr"))));
}

#[test]
fn without_days_the_columns_of_an_attendance_list_are_empty() {
    let pack = pack();
    let course = Course {
        days: Vec::new(),
        ..course(&pack)
    };
    let Sheet::Attendance(list) = course.attendance(&words("fr")) else {
        panic!("another sheet");
    };
    assert_eq!(list.days, [""; 5]);
}

#[test]
fn cards_have_everybodys_name_and_picture() {
    let pack = pack();
    let course = course(&pack);
    insta::assert_snapshot!("name_cards", told(&cards::names(&course, &words("nl"))));
    let pictures = cards::pictures(&course, &words("en"));
    insta::assert_snapshot!("picture_cards", told(&pictures));
    let numbers = cards::numbers(&course, &words("nl"));
    insta::assert_snapshot!("number_cards", told(&numbers));
    insta::assert_snapshot!("voting_cards", told(&cards::voting(&words("de"))));
}

#[test]
fn the_form_asks_three_questions_and_no_name() {
    let pack = pack();
    let form = course(&pack).satisfaction(&words("fr"));
    insta::assert_snapshot!(told(&form));
}

#[test]
fn the_notice_says_what_the_organisation_states_and_leaves_lines_for_the_rest() {
    let privacy = Privacy {
        controller: Some("Stadt Eupen, Am Stadthaus 1".to_owned()),
        purpose: Some("Kurse".to_owned()),
        ..Privacy::default()
    };
    insta::assert_snapshot!(told(&notice::sheet(&privacy, &words("de"))));
}
