//! What the trainer hands out arrives at the PCs of a room.

use std::ops::ControlFlow;

use crate::files::device;
use crate::fixture::{add_group, at, do_lesson, events, learner, memory, open};
use tilia_records::*;

/// What lies in a course file.
pub(crate) fn course_file(trainer: &Store, groups: Option<&[GroupId]>) -> (HandOut, Vec<Event>) {
    let view = trainer.read();
    let hand_out = view.hand_out(groups).unwrap();
    let mut events = Vec::new();
    view.for_each_place_event(&hand_out, |event| -> Result<()> {
        events.push(event.clone());
        Ok(())
    })
    .unwrap();
    (hand_out, events)
}

pub(crate) fn take(
    pc: &mut Store,
    (hand_out, events): &(HandOut, Vec<Event>),
    owner: u8,
) -> Result<HandedOut> {
    let events = events.iter().cloned().map(Ok::<Event, Error>);
    let watch = |_: &Merged| ControlFlow::Continue(());
    pc.write(|tx| tx.take_hand_out(hand_out, device(owner), events, at(0), watch))
}

/// A trainer with two groups and a course.
pub(crate) fn trainer() -> (Store, GroupId) {
    let mut store = memory(1);
    store
        .write(|tx| tx.set_own_device(device(1), "Desk", &[1; 32], at(0)))
        .unwrap();
    let group = add_group(&mut store, 3, "Monday", &[7, 8]);
    add_group(&mut store, 4, "Friday", &[9]);
    let course = Course {
        id: CourseId([5; 16]),
        name: "Spring".to_owned(),
        group,
        first_day: None,
        last_day: None,
        minutes: 90,
        lessons: vec!["phishing".to_owned(), "passwords".to_owned()],
    };
    store.write(|tx| tx.put_course(&course, at(0))).unwrap();
    (store, group)
}

fn names(store: &Store) -> Vec<String> {
    let learners = store.read().learners(None).unwrap();
    learners.into_iter().map(|one| one.name).collect()
}

#[test]
fn groups_learners_and_plans_arrive_and_twice_changes_nothing() {
    let (trainer, group) = trainer();
    let mut pc = memory(2);
    let file = course_file(&trainer, Some(&[group]));
    let first = take(&mut pc, &file, 1).unwrap();
    assert_eq!(
        (first.groups, first.courses, first.learners, first.hidden),
        (1, 1, 2, 0)
    );
    assert_eq!(names(&pc), ["Learner 7", "Learner 8"]);
    assert!(pc.read().in_plan(learner(7), "passwords").unwrap());
    let before = (names(&pc), pc.read().courses(None).unwrap());
    let again = take(&mut pc, &file, 1).unwrap();
    assert_eq!(
        (again.merged.learners_new, again.merged.new, again.hidden),
        (0, 0, 0)
    );
    assert_eq!((names(&pc), pc.read().courses(None).unwrap()), before);
}

#[test]
fn days_arrive_without_who_was_there_and_keep_what_was_noted() {
    let (mut trainer, group) = trainer();
    let spring = CourseId([5; 16]);
    let days = |others| {
        let day = |day: &str, begins: Option<u16>, others| CourseDay {
            day: day.to_owned(),
            begins,
            ends: begins.map(|begins| begins + 90),
            others,
        };
        vec![
            day("2026-03-09", Some(570), others),
            day("2026-03-16", None, 0),
        ]
    };
    trainer
        .write(|tx| tx.put_course_days(spring, &days(4)))
        .unwrap();
    let mut pc = memory(2);
    let file = course_file(&trainer, Some(&[group]));
    take(&mut pc, &file, 1).unwrap();
    assert_eq!(pc.read().course_days(spring).unwrap(), days(0));
    pc.write(|tx| tx.set_others(spring, "2026-03-09", 2))
        .unwrap();
    take(&mut pc, &file, 1).unwrap();
    assert_eq!(pc.read().course_days(spring).unwrap(), days(2));
    // A day that the trainer has struck out goes here too.
    trainer
        .write(|tx| tx.put_course_days(spring, &days(0)[1..]))
        .unwrap();
    take(&mut pc, &course_file(&trainer, Some(&[group])), 1).unwrap();
    assert_eq!(pc.read().course_days(spring).unwrap(), days(0)[1..]);
}

#[test]
fn the_next_file_replaces_what_this_trainer_handed_out_and_nothing_else() {
    let (mut trainer, group) = trainer();
    let mut pc = memory(2);
    crate::fixture::add_learner(&mut pc, 20, "Came by herself");
    let other_trainer = {
        let mut other = memory(8);
        add_group(&mut other, 6, "Sunday", &[30]);
        course_file(&other, None)
    };
    take(&mut pc, &other_trainer, 8).unwrap();
    take(&mut pc, &course_file(&trainer, None), 1).unwrap();
    assert_eq!(pc.read().groups().unwrap().len(), 3);
    trainer
        .write(|tx| -> Result<()> {
            tx.set_learner_active(learner(8), false)?;
            tx.delete_course(CourseId([5; 16]))?;
            tx.rename_group(group, "Tuesday")
        })
        .unwrap();
    let handed = take(&mut pc, &course_file(&trainer, Some(&[group])), 1).unwrap();
    assert_eq!(handed.hidden, 2);
    assert_eq!(names(&pc), ["Learner 30", "Learner 7", "Came by herself"]);
    let groups: Vec<String> = pc
        .read()
        .groups()
        .unwrap()
        .into_iter()
        .map(|group| group.name)
        .collect();
    assert_eq!(groups, ["Sunday", "Tuesday"]);
    assert_eq!(pc.read().courses(None).unwrap(), []);
    // Whoever is handed out again is shown again, with what was done before.
    trainer
        .write(|tx| tx.set_learner_active(learner(8), true))
        .unwrap();
    take(&mut pc, &course_file(&trainer, None), 1).unwrap();
    assert_eq!(names(&pc).len(), 5);
}

#[test]
fn three_pictures_of_a_learner_are_never_touched() {
    let (mut trainer, _) = trainer();
    let mut pc = memory(2);
    take(&mut pc, &course_file(&trainer, None), 1).unwrap();
    pc.set_pin(learner(7), "cat sun key", [9; 16], HashCost::default())
        .unwrap();
    let data = LearnerData {
        name: "Odette".to_owned(),
        name_key: "odette".to_owned(),
        ..LearnerData::default()
    };
    trainer
        .write(|tx| tx.update_learner(learner(7), &data, at(9)))
        .unwrap();
    take(&mut pc, &course_file(&trainer, None), 1).unwrap();
    assert_eq!(pc.read().learner(learner(7)).unwrap().name, "Odette");
    assert!(pc.read().learners_with_pin().unwrap().contains(&learner(7)));
}

#[test]
fn whoever_is_on_the_trainers_list_of_the_erased_goes_from_the_pc() {
    let (trainer, _) = trainer();
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    let lock = folder.lock().unwrap();
    let mut pc = open(dir.path(), 2);
    take(&mut pc, &course_file(&trainer, None), 1).unwrap();
    do_lesson(&mut pc, 7, "phishing", 1, 0, [1000, 500]);
    let list = [Tombstone {
        learner: learner(7),
        at_ms: at(1).utc_ms,
        ranges: Vec::new(),
    }];
    assert_eq!(pc.erase_listed(&lock, &list, at(2)).unwrap().events, 6);
    assert_eq!(pc.erase_listed(&lock, &list, at(3)).unwrap().events, 0);
    assert_eq!(erased_list(&folder).unwrap().len(), 1);
    // A course file of a trainer who has not heard of it does not bring her back.
    take(&mut pc, &course_file(&trainer, None), 1).unwrap();
    assert_eq!(names(&pc), ["Learner 9", "Learner 8"]);
    assert_eq!(events(&pc), []);
}

#[test]
fn a_bad_course_file_changes_nothing() {
    let (trainer, _) = trainer();
    let mut pc = memory(2);
    take(&mut pc, &course_file(&trainer, None), 1).unwrap();
    let before = names(&pc);
    let mut bad = course_file(&trainer, None);
    bad.0.learners.truncate(1);
    bad.0.courses[0]
        .course
        .lessons
        .push("Typed text".to_owned());
    assert!(matches!(take(&mut pc, &bad, 1), Err(Error::NotAKey)));
    assert_eq!(names(&pc), before);
    assert_eq!(pc.read().courses(None).unwrap().len(), 1);
}
