use crate::files::take_in;
use crate::fixture::{
    add_learner, answer, at, do_lesson, events, learner, memory, open, recordable, who,
};
use tilia_records::*;

#[test]
fn a_failed_transaction_leaves_nothing_and_uses_no_number() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    let token = recordable("phishing");
    let failed: Result<()> = store.write(|tx| {
        tx.activity_answered(&who(7, 0), &token, answer("decide", 1, 1000, "wait"))?;
        Err(Error::UnknownGroup)
    });
    assert!(matches!(failed, Err(Error::UnknownGroup)));
    assert_eq!(store.read().progress(learner(7)).unwrap(), []);
    do_lesson(&mut store, 7, "phishing", 1, 0, [1000, 500]);
    let numbers: Vec<u32> = events(&store).iter().map(|event| event.seq).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
}

#[test]
fn an_event_keeps_everything_that_was_told() {
    let mut store = memory(3);
    add_learner(&mut store, 7, "Anna");
    let who = Who {
        learner: learner(7),
        at: Moment::new(1_772_280_000_123, -300),
        shared: true,
    };
    let input = ActivityAnswered {
        confidence: Some(false),
        weight: 2,
        ..answer("decide", 2, 333, "wait,ask")
    };
    store
        .write(|tx| tx.activity_answered(&who, &recordable("phishing"), input))
        .unwrap();
    let event = events(&store).remove(0);
    assert_eq!(
        (event.stream, event.seq, event.learner, event.at),
        (StreamId([3; 16]), 1, learner(7), who.at)
    );
    assert_eq!(
        (event.kind, event.lesson.as_deref(), event.step.as_deref()),
        (Kind::ActivityAnswered, Some("phishing"), Some("decide"))
    );
    assert_eq!(
        (event.run, event.attempt, event.result, event.weight),
        (1, 2, Some(333), 2)
    );
    assert_eq!(
        (event.confidence, event.active_ms, event.shared),
        (Some(false), 4_000, true)
    );
    assert_eq!(
        (event.steps_seen, event.steps_total, event.detail.as_str()),
        (1, 6, "1wait,ask")
    );
    assert_eq!(event.pack, Some(Pack::new("tilia-base", "2026.11.0")));
}

#[test]
fn nothing_is_recorded_about_strangers_or_out_of_range() {
    let mut store = memory(1);
    let token = recordable("phishing");
    let stranger = store.write(|tx| {
        tx.lesson_opened(
            &who(9, 0),
            &token,
            LessonOpened {
                run: 1,
                steps_total: 4,
            },
        )
    });
    assert!(matches!(stranger, Err(Error::UnknownLearner)));
    add_learner(&mut store, 7, "Anna");
    let zero = store.write(|tx| {
        tx.lesson_opened(
            &who(7, 0),
            &token,
            LessonOpened {
                run: 0,
                steps_total: 4,
            },
        )
    });
    assert!(matches!(zero, Err(Error::OutOfRange { what: "run" })));
    let much = store
        .write(|tx| tx.activity_answered(&who(7, 0), &token, answer("decide", 1, 1001, "wait")));
    assert!(matches!(much, Err(Error::OutOfRange { what: "result" })));
    assert_eq!(store.read().stats().unwrap().events, 0);
}

#[test]
fn a_full_disk_is_told_and_nothing_acknowledged_is_lost() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path(), 1);
    add_learner(&mut store, 7, "Anna");
    store.limit_pages(70).unwrap();
    let token = recordable("phishing");
    let mut acknowledged = 0;
    let error = loop {
        let input = answer(
            "decide",
            acknowledged + 1,
            1000,
            "a-rather-long-key-of-an-option-that-fills-pages",
        );
        match store.write(|tx| tx.activity_answered(&who(7, 0), &token, input)) {
            Ok(()) => acknowledged += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, Error::DiskFull), "{error}");
    assert!(acknowledged > 10);
    store.limit_pages(100_000).unwrap();
    store
        .write(|tx| tx.activity_answered(&who(7, 0), &token, answer("decide", 1, 1000, "wait")))
        .unwrap();
    drop(store);
    let mut store = open(dir.path(), 2);
    store.check_now().unwrap();
    let numbers: Vec<u32> = events(&store).iter().map(|event| event.seq).collect();
    assert_eq!(numbers, (1..=acknowledged + 1).collect::<Vec<_>>());
}

#[test]
fn two_programs_can_write_to_the_same_folder() {
    let dir = tempfile::tempdir().unwrap();
    let (mut one, mut other) = (open(dir.path(), 1), open(dir.path(), 2));
    add_learner(&mut one, 7, "Anna");
    do_lesson(&mut one, 7, "phishing", 1, 0, [1000, 500]);
    do_lesson(&mut other, 7, "phishing", 2, 60_000, [1000, 1000]);
    let progress = one.read().progress(learner(7)).unwrap();
    assert_eq!((progress[0].runs, progress[0].best), (2, Some(1000)));
}

#[test]
fn an_event_of_an_unknown_kind_is_kept_as_it_came() {
    let mut from = memory(1);
    add_learner(&mut from, 7, "Anna");
    do_lesson(&mut from, 7, "phishing", 1, 0, [1000, 500]);
    let mut event = events(&from).remove(0);
    event.kind = Kind::Other(77);
    event.detail = "9{\"new\":true}".to_owned();
    let mut store = memory(2);
    assert_eq!(take_in(&mut store, std::slice::from_ref(&event)).new, 1);
    assert_eq!(events(&store), [event.clone()]);
    assert_eq!(take_in(&mut store, std::slice::from_ref(&event)).known, 1);
    event.at = at(5);
    assert_eq!(take_in(&mut store, &[event]).conflicts, 1);
    assert_eq!(store.read().progress_dump().unwrap(), "");
}
