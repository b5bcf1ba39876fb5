//! Somebody takes their events along and brings them back, here or elsewhere.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;

use crate::fixture::{add_learner, at, do_assessment, do_lesson, learner, memory};
use tilia_records::*;

fn person() -> LearnerData {
    LearnerData {
        name: "Odette".to_owned(),
        name_key: "odette".to_owned(),
        ..LearnerData::default()
    }
}

fn taken(store: &Store) -> Vec<Event> {
    let mut events = Vec::new();
    store
        .read()
        .for_each_event(Some(learner(7)), |event| -> Result<()> {
            events.push(event.clone());
            Ok(())
        })
        .unwrap();
    events
}

fn bring(store: &mut Store, events: &[Event]) -> Result<Brought> {
    store.write(|tx| tx.bring_back(learner(7), &person(), events, at(9)))
}

/// Somebody with a lesson, an assessment, and neighbours who are not theirs.
fn filled(stream: u8) -> Store {
    let mut store = memory(stream);
    for (number, name) in [(7, "Odette"), (8, "Ben")] {
        add_learner(&mut store, number, name);
        do_lesson(&mut store, number, "phishing", 1, 0, [1000, 500]);
        do_assessment(
            &mut store,
            number,
            AssessmentId([number; 16]),
            Phase::Entry,
            0,
        );
    }
    store
}

#[test]
fn elsewhere_everything_is_as_it_was_and_a_second_time_changes_nothing() {
    let home = filled(1);
    let events = taken(&home);
    let mut away = memory(2);
    let first = bring(&mut away, &events).unwrap();
    assert_eq!(first.new, u32::try_from(events.len()).unwrap());
    assert_eq!(taken(&away), events);
    let (left, right) = (home.read(), away.read());
    assert_eq!(
        left.progress(learner(7)).unwrap(),
        right.progress(learner(7)).unwrap()
    );
    assert_eq!(
        left.assessments(learner(7)).unwrap(),
        right.assessments(learner(7)).unwrap()
    );
    assert_eq!(right.learner(learner(7)).unwrap().name, "Odette");
    let before = away.read().progress_dump().unwrap();
    let again = bring(&mut away, &events).unwrap();
    assert_eq!((again.new, again.known), (0, first.new));
    assert_eq!(away.read().progress_dump().unwrap(), before);
}

#[test]
fn learning_goes_on_after_bringing_back_in_the_same_run_of_the_program() {
    let mut home = filled(1);
    let events = taken(&home);
    assert_eq!(bring(&mut home, &events).unwrap().new, 0);
    do_lesson(&mut home, 7, "passwords", 1, 90_000, [1000, 1000]);
    let mut away = memory(2);
    bring(&mut away, &events).unwrap();
    do_lesson(&mut away, 7, "passwords", 1, 90_000, [1000, 1000]);
    assert_eq!(taken(&away).len(), taken(&home).len());
}

#[test]
fn a_file_that_contradicts_what_is_here_changes_nothing() {
    let mut home = filled(1);
    let count = |store: &Store| store.read().stats().unwrap().events;
    let before = count(&home);
    let good = taken(&home);
    let with = |change: &dyn Fn(&mut Event)| {
        let mut events = good.clone();
        change(events.last_mut().unwrap());
        events
    };
    let contradictions = [
        with(&|event| event.active_ms += 1),
        with(&|event| event.learner = learner(8)),
        // A number of this very start of the program that was never given out.
        with(&|event| event.seq = 4_000),
    ];
    for events in contradictions {
        let refused = bring(&mut home, &events);
        assert!(matches!(refused, Err(Error::Contradiction)), "{refused:?}");
        assert_eq!(count(&home), before);
    }
}

#[test]
fn what_no_program_of_ours_wrote_is_refused_and_leaves_no_trace() {
    let good = taken(&filled(1));
    let mut away = memory(2);
    let changes: [&dyn Fn(&mut Event); 9] = [
        &|event| event.detail = "1My PIN is 1234".to_owned(),
        &|event| event.detail = "1".repeat(9_000),
        &|event| event.lesson = Some("A lesson".to_owned()),
        &|event| event.step = Some("é".to_owned()),
        &|event| event.item = Some(String::new()),
        &|event| event.seq = 0,
        &|event| event.at.utc_ms = i64::MAX,
        &|event| event.run = u32::MAX,
        &|event| event.result = Some(1001),
    ];
    for change in changes {
        let mut events = good.clone();
        change(&mut events[1]);
        assert!(bring(&mut away, &events).is_err(), "{:?}", events[1]);
        assert_eq!(away.read().stats().unwrap().events, 0);
        assert!(away.read().learner(learner(7)).is_err());
    }
}

#[test]
fn an_estimate_that_could_not_be_read_again_does_not_come_in() {
    let mut events = taken(&filled(1));
    let finished = |event: &&mut Event| event.kind == Kind::AssessmentFinished;
    let last = events.iter_mut().find(finished).unwrap();
    last.detail = last.detail.replace("band=", "band=9999999999");
    let mut away = memory(2);
    assert!(bring(&mut away, &events).is_err());
    assert_eq!(away.read().stats().unwrap().events, 0);
}

#[test]
fn what_somebody_has_chosen_goes_with_them() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    let lock = folder.lock().unwrap();
    let mut store = crate::fixture::open(dir.path(), 1);
    add_learner(&mut store, 7, "Odette");
    let set = |store: &mut Store, name: &str, value| {
        store.write(|tx| tx.set_choice(learner(7), name, value))
    };
    set(&mut store, "size", Some("xl")).unwrap();
    set(&mut store, "size", Some("l")).unwrap();
    set(&mut store, "theme", Some("dark")).unwrap();
    set(&mut store, "theme", None).unwrap();
    let chosen = store.read().choices(learner(7)).unwrap();
    assert_eq!(chosen, [("size".to_owned(), "l".to_owned())]);
    assert!(set(&mut store, "My size", Some("xl")).is_err());
    assert!(set(&mut store, "size", Some("x\ny")).is_err());
    assert!(set(&mut store, "size", Some(&"x".repeat(121))).is_err());
    store.erase(&lock, learner(7), at(1)).unwrap();
    assert_eq!(store.read().choices(learner(7)).unwrap(), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Two files of one person, each a part of what they did: in which order and how often they arrive
    /// makes no difference.
    #[test]
    fn the_order_in_which_files_come_back_does_not_matter(parts in proptest::collection::vec(0_u8..4, 1..40)) {
        let events = taken(&filled(1));
        let part = |bit: u8| -> Vec<Event> {
            let chosen = events.iter().enumerate();
            chosen
                .filter(|(at, _)| parts[at % parts.len()] & bit != 0)
                .map(|(_, event)| event.clone())
                .collect()
        };
        let (one, two) = (part(1), part(2));
        let (mut left, mut right) = (memory(2), memory(3));
        for file in [&one, &two] { bring(&mut left, file).unwrap(); }
        for file in [&two, &one, &one] { bring(&mut right, file).unwrap(); }
        let sorted = |store: &Store| {
            let mut events = taken(store);
            events.sort_by_key(|event| (event.stream, event.seq));
            events
        };
        prop_assert_eq!(sorted(&left), sorted(&right));
        prop_assert_eq!(left.read().progress(learner(7)).unwrap(), right.read().progress(learner(7)).unwrap());
    }
}

#[test]
fn a_name_from_a_file_that_lay_in_a_drawer_does_not_replace_the_one_in_a_class_list() {
    let mut trainer = memory(2);
    add_learner(&mut trainer, 7, "Odette B.");
    let mut pc = memory(3);
    bring(&mut pc, &taken(&filled(1))).unwrap();
    let sent = crate::files::read_out(&pc, 3, &Wanted::to_trainer());
    let merged = crate::files::merge(&mut trainer, &sent).unwrap();
    assert_eq!((merged.learners_known, merged.learners_changed), (1, 0));
    assert_eq!(
        trainer.read().learner(learner(7)).unwrap().name,
        "Odette B."
    );
}
