//! What short reviews know of somebody's answers.

use crate::fixture::{
    NOON, add_learner, answer, at, do_lesson, learner, memory, recordable, review, who,
};
use tilia_records::*;

const DAY: i64 = 86_400_000;

fn day(ms: i64, result: u16, retried: bool) -> PractisedDay {
    PractisedDay {
        day: (NOON + ms + 3_600_000) / DAY,
        result,
        retried,
    }
}

#[test]
fn lessons_and_reviews_are_told_by_day_and_the_least_result_of_a_day_counts() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    let token = recordable("phishing");
    for (attempt, result) in [(1, 0), (2, 1000)] {
        let input = answer("decide", attempt, result, "wait");
        store
            .write(|tx| tx.activity_answered(&who(7, 0), &token, input))
            .unwrap();
    }
    review(&mut store, 7, "decide", 400, 2 * DAY);
    review(&mut store, 7, "decide", 1000, 2 * DAY + 60_000);
    review(&mut store, 7, "decide", 1000, 9 * DAY);
    let known = store.read().practised(learner(7)).unwrap();
    let expected = Practised {
        lesson: "phishing".to_owned(),
        step: "decide".to_owned(),
        days: vec![
            day(0, 1000, true),
            day(2 * DAY, 400, false),
            day(9 * DAY, 1000, false),
        ],
    };
    assert_eq!(known, [expected]);
    assert_eq!(store.read().practised(learner(8)).unwrap(), []);
}

#[test]
fn a_review_changes_nothing_of_the_lesson_itself() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    do_lesson(&mut store, 7, "phishing", 1, 0, [1000, 500]);
    let lesson = store.read().progress(learner(7)).unwrap();
    let resume = store.read().resume(learner(7), "phishing").unwrap();
    review(&mut store, 7, "decide", 0, 3 * DAY);
    assert_eq!(store.read().progress(learner(7)).unwrap(), lesson);
    assert_eq!(store.read().resume(learner(7), "phishing").unwrap(), resume);
}

#[test]
fn what_was_answered_at_any_hour_counts_for_the_day_on_the_wall() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    // 23:30 and 00:30 in Eupen are the same day in UTC.
    let midnight = 11 * 3_600_000;
    for (ms, result) in [(midnight - 1_800_000, 900), (midnight + 1_800_000, 300)] {
        review(&mut store, 7, "decide", result, ms);
    }
    let days: Vec<i64> = store.read().practised(learner(7)).unwrap()[0]
        .days
        .iter()
        .map(|day| day.day)
        .collect();
    assert_eq!(days, [at(0).utc_ms / DAY, at(0).utc_ms / DAY + 1]);
}
