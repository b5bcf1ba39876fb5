//! Days of a course, who was there, what people said, and notes.

use crate::fixture::{add_group, add_learner, at, do_lesson, learner, memory};
use tilia_records::*;

const COURSE: CourseId = CourseId([3; 16]);

fn day(day: &str) -> CourseDay {
    CourseDay {
        day: day.to_owned(),
        begins: Some(9 * 60 + 30),
        ends: Some(11 * 60 + 30),
        others: 0,
    }
}

/// A group of three with a course on three days.
fn taught() -> Store {
    let mut store = memory(1);
    let group = add_group(&mut store, 1, "Tuesday", &[7, 8, 9]);
    let course = Course {
        id: COURSE,
        name: "Tuesday".to_owned(),
        group,
        first_day: None,
        last_day: None,
        minutes: 360,
        lessons: vec!["phishing".to_owned()],
    };
    let days = ["2026-03-10", "2026-03-03", "2026-03-17"].map(day);
    store
        .write(|tx| -> Result<()> {
            tx.put_course(&course, at(0))?;
            tx.put_course_days(COURSE, &days)
        })
        .unwrap();
    store
}

fn note(store: &mut Store, day: &str, number: u8, present: Option<bool>) {
    store
        .write(|tx| tx.set_attendance(COURSE, day, learner(number), present))
        .unwrap();
}

fn figures(store: &Store) -> CourseFigures {
    store.read().course_figures(None).unwrap().remove(0)
}

#[test]
fn days_stand_in_order_and_a_day_that_stays_keeps_who_was_there() {
    let mut store = taught();
    note(&mut store, "2026-03-03", 7, Some(true));
    note(&mut store, "2026-03-10", 7, Some(true));
    store
        .write(|tx| tx.set_others(COURSE, "2026-03-03", 4))
        .unwrap();
    let mut moved = day("2026-03-03");
    moved.begins = Some(14 * 60);
    store
        .write(|tx| tx.put_course_days(COURSE, &[day("2026-03-24"), moved]))
        .unwrap();
    let days = store.read().course_days(COURSE).unwrap();
    let told: Vec<_> = days
        .iter()
        .map(|day| (day.day.as_str(), day.begins, day.others))
        .collect();
    assert_eq!(
        told,
        [
            ("2026-03-03", Some(14 * 60), 4),
            ("2026-03-24", Some(9 * 60 + 30), 0)
        ]
    );
    let there = store.read().attendance(COURSE).unwrap();
    assert_eq!(there.len(), 1, "{there:?}");
}

#[test]
fn whoever_was_there_once_attended_and_others_count_by_their_largest_day() {
    let mut store = taught();
    for (day, number, present) in [
        ("2026-03-03", 7, Some(true)),
        ("2026-03-10", 7, Some(true)),
        ("2026-03-10", 8, Some(false)),
        ("2026-03-17", 9, Some(true)),
        ("2026-03-17", 9, None),
    ] {
        note(&mut store, day, number, present);
    }
    for (day, others) in [("2026-03-03", 2), ("2026-03-10", 3)] {
        store
            .write(|tx| tx.set_others(COURSE, day, others))
            .unwrap();
    }
    do_lesson(&mut store, 7, "phishing", 1, 0, [1000, 500]);
    let figures = figures(&store);
    assert_eq!(
        (
            figures.days,
            figures.enrolled,
            figures.attended,
            figures.completed
        ),
        (3, 3, 1 + 3, 1)
    );
    assert_eq!(
        store.read().attendance_of(learner(7)).unwrap(),
        [
            ("Tuesday".to_owned(), "2026-03-03".to_owned(), true),
            ("Tuesday".to_owned(), "2026-03-10".to_owned(), true)
        ]
    );
}

#[test]
fn answers_are_counts_and_paper_can_be_counted_again() {
    let mut store = taught();
    let mut paper = Counts::default();
    paper[0] = [0, 1, 2, 3, 4];
    store
        .write(|tx| -> Result<()> {
            tx.set_paper_answers(COURSE, &paper)?;
            tx.add_screen_answers(COURSE, [Some(5), None, Some(1)])?;
            tx.add_screen_answers(COURSE, [Some(5), None, None])
        })
        .unwrap();
    paper[0] = [0, 0, 0, 0, 9];
    store
        .write(|tx| tx.set_paper_answers(COURSE, &paper))
        .unwrap();
    let answers = store.read().course_answers(COURSE).unwrap();
    assert_eq!(answers.paper, paper);
    assert_eq!(answers.screen, [[0, 0, 0, 0, 2], [0; 5], [1, 0, 0, 0, 0]]);
    assert!(matches!(
        store.write(|tx| tx.add_screen_answers(COURSE, [Some(6), None, None])),
        Err(Error::OutOfRange { .. })
    ));
}

#[test]
fn what_does_not_exist_is_refused() {
    let mut store = taught();
    assert!(matches!(
        store.write(|tx| tx.set_attendance(COURSE, "2026-04-01", learner(7), Some(true))),
        Err(Error::UnknownCourse)
    ));
    assert!(matches!(
        store.write(|tx| tx.set_course_asks(CourseId([9; 16]), true)),
        Err(Error::UnknownCourse)
    ));
    let mut late = day("2026-03-03");
    late.ends = Some(24 * 60 + 1);
    assert!(matches!(
        store.write(|tx| tx.put_course_days(COURSE, &[late])),
        Err(Error::OutOfRange { .. })
    ));
}

#[test]
fn notes_belong_to_one_person_and_can_be_removed() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    add_learner(&mut store, 8, "Ben");
    store
        .write(|tx| -> Result<()> {
            tx.add_note(learner(7), at(0), None, "Reads with a magnifier.")?;
            tx.add_note(learner(7), at(1), None, "Wants to learn about e-mail.")
        })
        .unwrap();
    let notes = store.read().notes(learner(7)).unwrap();
    assert_eq!(notes[1].text, "Wants to learn about e-mail.");
    let first = notes[0].id;
    assert!(store.write(|tx| tx.delete_note(learner(8), first)).is_err());
    store.write(|tx| tx.delete_note(learner(7), first)).unwrap();
    assert_eq!(store.read().notes(learner(7)).unwrap().len(), 1);
    for text in [" \n", &"é".repeat(2_001)] {
        let kept = store.write(|tx| tx.add_note(learner(7), at(2), None, text));
        assert!(matches!(kept, Err(Error::OutOfRange { .. })));
    }
}

#[test]
fn two_entries_of_one_person_were_there_once_and_have_their_notes_together() {
    let mut store = taught();
    note(&mut store, "2026-03-03", 7, Some(false));
    note(&mut store, "2026-03-03", 8, Some(true));
    store
        .write(|tx| -> Result<()> {
            tx.add_note(learner(7), at(0), None, "One")?;
            tx.add_note(learner(8), at(1), None, "Two")?;
            tx.join_learners(learner(7), learner(8), at(2))
        })
        .unwrap();
    let noted = store.read().attendance(COURSE).unwrap();
    assert_eq!(
        (noted.len(), noted[0].learner, noted[0].present),
        (1, learner(7), true)
    );
    assert_eq!(figures(&store).attended, 1);
    assert_eq!(store.read().attendance_of(learner(7)).unwrap().len(), 1);
    let notes = store.read().notes(learner(7)).unwrap();
    assert_eq!(notes.len(), 2);
    store
        .write(|tx| tx.delete_note(learner(7), notes[1].id))
        .unwrap();
    store.write(|tx| tx.part_learners(learner(8))).unwrap();
    assert_eq!(store.read().attendance(COURSE).unwrap().len(), 2);
    assert_eq!(store.read().notes(learner(8)).unwrap(), []);
}

#[test]
fn an_erased_person_leaves_no_note_and_was_nowhere() {
    let mut store = taught();
    note(&mut store, "2026-03-03", 7, Some(true));
    store
        .write(|tx| tx.add_note(learner(7), at(0), None, "A note"))
        .unwrap();
    store.forget(learner(7)).unwrap();
    assert_eq!(store.read().attendance(COURSE).unwrap(), []);
    assert_eq!(store.read().notes(learner(7)).unwrap(), []);
    assert_eq!(figures(&store).attended, 0);
}
