use crate::fixture::{add_group, add_learner, at, events, learner, memory, pack, who};
use tilia_records::*;

#[test]
fn only_completion_of_an_assigned_lesson_is_kept() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    let token = CompletedOnly::for_lesson(
        Record::Assigned { in_plan: true },
        &pack(),
        "what-is-digital-violence",
    )
    .unwrap()
    .unwrap();
    store
        .write(|tx| tx.lesson_completed_only(&who(7, 12_345), &token))
        .unwrap();
    store
        .write(|tx| tx.lesson_completed_only(&who(7, 99_999), &token))
        .unwrap();
    let event = events(&store).remove(0);
    assert_eq!((event.at.utc_ms % 86_400_000, event.at.offset_min), (0, 0));
    assert_eq!(
        (event.result, event.active_ms, event.run, event.steps_total),
        (None, 0, 0, 0)
    );
    assert_eq!((event.step, event.detail.as_str()), (None, ""));

    let progress = store.read().progress(learner(7)).unwrap().remove(0);
    assert_eq!(
        (progress.status, progress.completed_only),
        (Status::Completed, true)
    );
    assert_eq!(
        (progress.started_ms, progress.last_ms, progress.completed_ms),
        (None, None, None)
    );
    assert_eq!(
        (progress.first_try, progress.best, progress.active_ms),
        (None, None, 0)
    );
}

#[test]
fn a_plan_does_not_name_a_lesson_among_the_lessons_done() {
    let mut store = memory(1);
    let group = add_group(&mut store, 1, "Monday", &[7]);
    let course = Course {
        id: CourseId([5; 16]),
        name: "Spring".to_owned(),
        group,
        first_day: Some("2026-03-02".to_owned()),
        last_day: None,
        minutes: 600,
        lessons: vec!["phishing".to_owned(), "what-is-digital-violence".to_owned()],
    };
    store.write(|tx| tx.put_course(&course, at(0))).unwrap();
    assert_eq!(store.read().courses(Some(group)).unwrap(), [course]);
    assert!(store.read().in_plan(learner(7), "phishing").unwrap());
    assert!(
        !store
            .read()
            .in_plan(learner(7), "identity-and-doxing")
            .unwrap()
    );
    assert_eq!(store.read().progress(learner(7)).unwrap(), []);
    assert_eq!(store.read().resume(learner(7), "phishing").unwrap(), None);
}
