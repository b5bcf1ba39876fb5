//! Two entries of one person: found, joined, and parted again without a trace.

use crate::files::{file, merge, read_out, sent};
use crate::fixture::{
    add_group, add_learner, at, do_assessment, do_lesson, events, learner, memory, open, review,
};
use tilia_records::*;

/// Odette learnt at two PCs, and came into the list twice.
fn twice() -> Store {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Odette");
    add_learner(&mut store, 8, "Ben");
    do_lesson(&mut store, 7, "phishing", 1, 0, [1000, 500]);
    do_assessment(&mut store, 7, AssessmentId([7; 16]), Phase::Entry, 0);
    let mut away = memory(2);
    add_learner(&mut away, 9, "Odette");
    do_lesson(&mut away, 9, "phishing", 2, 90_000, [1000, 1000]);
    do_lesson(&mut away, 9, "passwords", 1, 99_000, [0, 500]);
    do_assessment(&mut away, 9, AssessmentId([9; 16]), Phase::Exit, 200_000);
    review(&mut away, 9, "decide", 600, 0);
    merge(&mut store, &read_out(&away, 2, &Wanted::to_trainer())).unwrap();
    store
}

fn everything(store: &Store) -> (String, Vec<Event>, Vec<Learner>) {
    let view = store.read();
    (
        view.progress_dump().unwrap(),
        events(store),
        view.learners(None).unwrap(),
    )
}

#[test]
fn joining_two_entries_counts_everything_for_one_and_parting_is_exact() {
    let mut store = twice();
    let before = everything(&store);
    store
        .write(|tx| tx.join_learners(learner(7), learner(9), at(5)))
        .unwrap();
    let view = store.read();
    let names: Vec<String> = view
        .learners(None)
        .unwrap()
        .into_iter()
        .map(|one| one.name)
        .collect();
    assert_eq!(names, ["Odette", "Ben"]);
    let progress = view.progress(learner(7)).unwrap();
    let told: Vec<(&str, Status, u32)> = progress
        .iter()
        .map(|row| (row.lesson.as_str(), row.status, row.runs))
        .collect();
    assert_eq!(
        told,
        [
            ("passwords", Status::Completed, 1),
            ("phishing", Status::RepeatedWell, 2)
        ]
    );
    assert_eq!(view.progress(learner(9)).unwrap(), []);
    let sittings = view.assessments(learner(7)).unwrap();
    assert_eq!(sittings.len(), 2);
    assert_eq!(
        view.item_responses(learner(7), AssessmentId([9; 16]))
            .unwrap()
            .len(),
        3
    );
    assert_eq!(
        view.resume(learner(7), "passwords").unwrap().unwrap().run,
        1
    );
    let mut rows = 0;
    view.for_each_answer_row(
        &Filter {
            learner: Some(learner(7)),
            ..Filter::default()
        },
        |row| -> Result<()> {
            assert_eq!(row.learner.id, learner(7));
            rows += 1;
            Ok(())
        },
    )
    .unwrap();
    assert_eq!(rows, 2 + 3 + 4 + 3);
    let mut own = 0;
    let count = |_: &Event| -> Result<()> {
        own += 1;
        Ok(())
    };
    store
        .read()
        .for_each_event(Some(learner(7)), count)
        .unwrap();
    assert_eq!(own, before.1.len(), "Ben did nothing");
    assert_eq!(events(&store), before.1);
    let joined = store.read().progress_dump().unwrap();
    store.rebuild().unwrap();
    assert_eq!(store.read().progress_dump().unwrap(), joined);
    assert_eq!(store.read().joined().unwrap()[0].learner, learner(9));
    store.write(|tx| tx.part_learners(learner(9))).unwrap();
    assert_eq!(everything(&store), before);
    assert_eq!(store.read().joined().unwrap(), []);
}

#[test]
fn what_comes_later_under_the_other_entry_counts_for_the_one_shown() {
    let mut store = twice();
    store
        .write(|tx| tx.join_learners(learner(7), learner(9), at(5)))
        .unwrap();
    let mut away = memory(3);
    add_learner(&mut away, 9, "Odette");
    do_lesson(&mut away, 9, "my-data", 1, 300_000, [1000, 1000]);
    merge(&mut store, &read_out(&away, 3, &Wanted::to_trainer())).unwrap();
    do_lesson(&mut store, 9, "updates", 1, 400_000, [1000, 1000]);
    assert_eq!(store.read().progress(learner(7)).unwrap().len(), 4);
    let rows = store.read().progress_dump().unwrap();
    store.rebuild().unwrap();
    assert_eq!(store.read().progress_dump().unwrap(), rows);
}

#[test]
fn three_entries_are_parted_in_any_order() {
    let mut store = twice();
    do_lesson(&mut store, 8, "updates", 1, 0, [1000, 1000]);
    let before = everything(&store);
    store
        .write(|tx| -> Result<()> {
            tx.join_learners(learner(9), learner(8), at(5))?;
            tx.join_learners(learner(7), learner(9), at(6))
        })
        .unwrap();
    assert_eq!(store.read().progress(learner(7)).unwrap().len(), 3);
    let circle = store.write(|tx| tx.join_learners(learner(8), learner(7), at(7)));
    assert!(matches!(circle, Err(Error::Taken)));
    store.write(|tx| tx.part_learners(learner(9))).unwrap();
    assert_eq!(store.read().progress(learner(9)).unwrap().len(), 3);
    store.write(|tx| tx.part_learners(learner(8))).unwrap();
    assert_eq!(everything(&store), before);
}

#[test]
fn one_name_in_one_group_from_two_pcs_is_probably_one_person() {
    let mut store = memory(1);
    let group = add_group(&mut store, 3, "Monday", &[7]);
    let mut file = file(2, &[]);
    let from_elsewhere = |number: u8, name: &str| SentLearner {
        group: Some(SentGroup {
            id: group,
            name: "Monday".to_owned(),
        }),
        ..sent(number, name, 0, 2)
    };
    file.head.learners = vec![
        from_elsewhere(9, "Learner 7"),
        from_elsewhere(10, "Somebody else"),
        sent(11, "Learner 7", 0, 2),
    ];
    merge(&mut store, &file).unwrap();
    assert_eq!(
        store.read().probably_same().unwrap(),
        [(learner(7), learner(9))]
    );
    store
        .write(|tx| tx.are_two(learner(9), learner(7)))
        .unwrap();
    assert_eq!(store.read().probably_same().unwrap(), []);
}

#[test]
fn two_of_one_name_in_one_list_are_two() {
    let mut store = memory(1);
    let group = add_group(&mut store, 3, "Monday", &[7]);
    let twin = LearnerData {
        name: "Learner 7".to_owned(),
        name_key: "learner 7".to_owned(),
        group: Some(group),
        ..LearnerData::default()
    };
    store
        .write(|tx| tx.add_learner(learner(9), &twin, at(0)))
        .unwrap();
    assert_eq!(store.read().probably_same().unwrap(), []);
}

#[test]
fn erasing_somebody_erases_all_their_entries() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    let lock = folder.lock().unwrap();
    let mut store = open(dir.path(), 4);
    merge(&mut store, &read_out(&twice(), 1, &Wanted::everything())).unwrap();
    store
        .write(|tx| tx.join_learners(learner(7), learner(9), at(5)))
        .unwrap();
    store.erase(&lock, learner(7), at(6)).unwrap();
    assert_eq!(events(&store), []);
    let erased: Vec<LearnerId> = erased_list(&folder)
        .unwrap()
        .into_iter()
        .map(|one| one.learner)
        .collect();
    assert_eq!(erased, [learner(7), learner(9)]);
    assert_eq!(store.read().joined().unwrap(), []);
}

#[test]
fn when_one_entry_is_erased_by_another_pc_the_other_one_keeps_its_own_work_and_can_go_on() {
    for (gone, left, lessons) in [(9, 7, 1), (7, 9, 2)] {
        let dir = tempfile::tempdir().unwrap();
        let lock = Folder::new(dir.path()).lock().unwrap();
        let mut store = open(dir.path(), 4);
        merge(&mut store, &read_out(&twice(), 1, &Wanted::everything())).unwrap();
        store
            .write(|tx| tx.join_learners(learner(7), learner(9), at(5)))
            .unwrap();
        let list = [Tombstone {
            learner: learner(gone),
            at_ms: at(6).utc_ms,
            ranges: Vec::new(),
        }];
        store.erase_listed(&lock, &list, at(6)).unwrap();
        assert_eq!(store.read().progress(learner(left)).unwrap().len(), lessons);
        do_lesson(&mut store, left, "phishing", 3, 900_000, [1000, 1000]);
        let rows = store.read().progress_dump().unwrap();
        store.rebuild().unwrap();
        assert_eq!(store.read().progress_dump().unwrap(), rows);
    }
}
