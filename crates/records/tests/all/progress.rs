use proptest::prelude::*;

use crate::fixture::{
    add_learner, answer, at, do_assessment, do_lesson, events, learner, memory, recordable, who,
};
use tilia_records::*;

#[test]
fn a_lesson_is_started_completed_and_then_repeated_well() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    let token = recordable("phishing");
    store
        .write(|tx| {
            tx.lesson_opened(
                &who(7, 0),
                &token,
                LessonOpened {
                    run: 1,
                    steps_total: 4,
                },
            )
        })
        .unwrap();
    assert_eq!(
        store.read().progress(learner(7)).unwrap()[0].status,
        Status::Started
    );
    do_lesson(&mut store, 7, "phishing", 1, 0, [1000, 500]);
    let first = store.read().progress(learner(7)).unwrap().remove(0);
    assert_eq!(
        (first.status, first.first_try, first.best),
        (Status::Completed, Some(750), Some(750))
    );
    do_lesson(&mut store, 7, "phishing", 2, 60_000, [1000, 600]);
    let second = store.read().progress(learner(7)).unwrap().remove(0);
    assert_eq!(
        (second.status, second.first_try, second.best),
        (Status::RepeatedWell, Some(750), Some(800))
    );
    assert_eq!(
        (second.steps_seen, second.steps_total, second.runs),
        (4, 4, 2)
    );
    assert_eq!(
        (second.started_ms, second.completed_ms),
        (Some(at(0).utc_ms), Some(at(9_000).utc_ms))
    );
    assert_eq!(
        (second.last_ms, second.active_ms),
        (Some(at(69_000).utc_ms), 21_000)
    );
    do_lesson(&mut store, 7, "phishing", 3, 120_000, [0, 0]);
    assert_eq!(
        store.read().progress(learner(7)).unwrap()[0].status,
        Status::RepeatedWell
    );
}

#[test]
fn a_lesson_is_resumed_at_its_step_with_the_latest_answers() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    do_lesson(&mut store, 7, "phishing", 1, 0, [1000, 500]);
    assert!(
        store
            .read()
            .resume(learner(7), "phishing")
            .unwrap()
            .unwrap()
            .run_completed
    );
    let token = recordable("phishing");
    for (attempt, result, chosen) in [(1, 0, "click"), (2, 1000, "wait")] {
        let input = ActivityAnswered {
            run: 2,
            ..answer("decide", attempt, result, chosen)
        };
        store
            .write(|tx| tx.activity_answered(&who(7, 60_000), &token, input))
            .unwrap();
    }
    let resume = store
        .read()
        .resume(learner(7), "phishing")
        .unwrap()
        .unwrap();
    assert_eq!(
        (resume.run, resume.run_completed, resume.step.as_deref()),
        (2, false, Some("decide"))
    );
    assert_eq!(resume.seen, ["decide"]);
    let last = LastAnswer {
        step: "decide".to_owned(),
        attempt: 2,
        result: 1000,
        chosen: "wait".to_owned(),
    };
    assert_eq!(resume.answers, [last]);
    assert_eq!(store.read().resume(learner(7), "other").unwrap(), None);
}

#[test]
fn the_first_answer_counts_however_late_it_arrives() {
    let mut from = memory(1);
    add_learner(&mut from, 7, "Anna");
    let token = recordable("phishing");
    for (attempt, result) in [(1, 200), (2, 1000)] {
        from.write(|tx| {
            tx.activity_answered(
                &who(7, 0),
                &token,
                answer("decide", attempt, result, "wait"),
            )
        })
        .unwrap();
    }
    let mut to = memory(2);
    let backwards: Vec<Event> = events(&from).into_iter().rev().collect();
    crate::files::take_in(&mut to, &backwards);
    assert_eq!(
        to.read().progress(learner(7)).unwrap()[0].first_try,
        Some(200)
    );
}

/// Anything that a program of ours might have stored, on three PCs, with clocks that are wrong.
pub(crate) fn any_event() -> impl Strategy<Value = Event> {
    let place = (0_u8..3, 1_u32..40, 1_u8..4, 0_i64..5_000, 0_i64..5_000);
    let lesson = (1_u16..12, 0_usize..2, 0_usize..4, 0_u32..4, 1_u32..4);
    let result = (
        proptest::option::of(0_u16..=1000),
        0_u16..3,
        proptest::option::of(any::<bool>()),
        any::<bool>(),
    );
    (place, lesson, result).prop_map(
        |(
            (stream, seq, person, ms, behind_ms),
            (kind, lesson, step, run, attempt),
            (result, weight, confidence, shared),
        )| {
            let kind = Kind::from_code(kind);
            let assessed = matches!(
                kind,
                Kind::SelfRated
                    | Kind::AssessmentStarted
                    | Kind::ItemAnswered
                    | Kind::AssessmentFinished
            );
            Event {
                stream: StreamId([stream + 1; 16]),
                seq,
                learner: learner(person),
                at: at(ms),
                behind_ms,
                kind,
                pack: Some(Pack::new("tilia-base", "1")),
                lesson: (!assessed).then(|| ["phishing", "my-data"][lesson].to_owned()),
                step: matches!(
                    kind,
                    Kind::StepSeen | Kind::ActivityAnswered | Kind::ReviewAnswered
                )
                .then(|| ["a", "b", "c", "d"][step].to_owned()),
                item: (kind == Kind::ItemAnswered).then(|| format!("phishing-i{step}")),
                assessment: assessed.then_some(AssessmentId([run as u8; 16])),
                run: if assessed { 0 } else { run },
                attempt,
                result,
                weight,
                confidence,
                active_ms: seq * 10,
                steps_seen: 1,
                steps_total: 4 + (step as u16 % 2),
                shared,
                detail: detail(kind, run, attempt),
            }
        },
    )
}

fn detail(kind: Kind, run: u32, attempt: u32) -> String {
    match kind {
        Kind::AssessmentStarted => format!("1track=safety,phase={}", run % 3),
        Kind::AssessmentFinished => format!(
            "1ability=-{attempt}00,error=640,band={},low=0,high=2,calibration=e1",
            run % 3
        ),
        Kind::SelfRated => format!("1can-1={attempt},can-2=0"),
        Kind::ItemAnswered if attempt == 1 => "1?".to_owned(),
        _ => "1wait".to_owned(),
    }
}

/// Progress in words, so that it does not depend on the numbers that dictionaries gave.
pub(crate) fn told(store: &Store) -> String {
    let view = store.read();
    let mut text = format!("{:#?}", view.item_stats().unwrap());
    for number in 1..4 {
        text += &format!("{:#?}", view.progress(learner(number)).unwrap());
        text += &format!("{:#?}", view.assessments(learner(number)).unwrap());
        text += &format!("{:#?}", view.seen_items(learner(number)).unwrap());
        text += &format!("{:#?}", view.practised(learner(number)).unwrap());
        for lesson in ["phishing", "my-data"] {
            text += &format!("{:#?}", view.resume(learner(number), lesson).unwrap());
        }
    }
    text
}

fn take_in(events: &[Event]) -> Store {
    let mut store = memory(9);
    crate::files::take_in(&mut store, events);
    store
}

/// One event per identity, as the rule of identities demands.
fn distinct(mut events: Vec<Event>) -> Vec<Event> {
    events.sort_by_key(|event| (event.stream, event.seq));
    events.dedup_by_key(|event| (event.stream, event.seq));
    events
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn progress_does_not_depend_on_the_order_of_arrival(
        (sorted, shuffled) in proptest::collection::vec(any_event(), 1..60)
            .prop_map(distinct)
            .prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle()))
    ) {
        prop_assert_eq!(told(&take_in(&sorted)), told(&take_in(&shuffled)));
    }

    #[test]
    fn an_event_that_arrives_twice_counts_once(events in proptest::collection::vec(any_event(), 1..40).prop_map(distinct)) {
        let twice: Vec<Event> = events.iter().chain(events.iter().rev()).cloned().collect();
        prop_assert_eq!(told(&take_in(&events)), told(&take_in(&twice)));
    }

    #[test]
    fn recomputed_progress_is_equal_byte_for_byte(
        events in proptest::collection::vec(any_event(), 1..60).prop_map(distinct).prop_shuffle()
    ) {
        let mut store = take_in(&events);
        let before = store.read().progress_dump().unwrap();
        store.rebuild().unwrap();
        prop_assert_eq!(store.read().progress_dump().unwrap(), before);
    }
}

#[test]
fn own_progress_is_recomputed_byte_for_byte() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    for run in 1..4 {
        do_lesson(
            &mut store,
            7,
            "phishing",
            run,
            i64::from(run) * 1_000,
            [1000, 500],
        );
        do_assessment(
            &mut store,
            7,
            AssessmentId([run as u8; 16]),
            Phase::Booster,
            0,
        );
    }
    let before = store.read().progress_dump().unwrap();
    assert!(before.lines().count() > 8, "{before}");
    store.rebuild().unwrap();
    assert_eq!(store.read().progress_dump().unwrap(), before);
}
