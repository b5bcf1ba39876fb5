use crate::fixture::{add_group, add_learner, at, do_assessment, do_lesson, learner, memory};
use tilia_records::*;

fn two_groups() -> (Store, GroupId) {
    let mut store = memory(1);
    let tuesday = add_group(&mut store, 2, "Tuesday", &[3, 4]);
    add_group(&mut store, 1, "Monday", &[1, 2]);
    for number in [4, 3, 2, 1] {
        do_lesson(
            &mut store,
            number,
            "phishing",
            1,
            i64::from(number) * 100_000,
            [1000, 500],
        );
        do_lesson(&mut store, number, "my-data-my-rights", 1, 0, [1000, 900]);
        do_assessment(
            &mut store,
            number,
            AssessmentId([number; 16]),
            Phase::Exit,
            i64::from(number),
        );
    }
    (store, tuesday)
}

fn progress(store: &Store, filter: &Filter) -> Vec<(LearnerId, String)> {
    let mut rows = Vec::new();
    store
        .read()
        .for_each_progress_row(filter, |learner, progress| {
            rows.push((learner.id, progress.lesson.clone()));
            Ok::<(), Error>(())
        })
        .unwrap();
    rows
}

#[test]
fn progress_rows_come_group_by_group() {
    let (store, tuesday) = two_groups();
    let learners: Vec<LearnerId> = progress(&store, &Filter::default())
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    assert_eq!(learners, [1, 1, 2, 2, 3, 3, 4, 4].map(learner));
    assert_eq!(
        progress(
            &store,
            &Filter {
                group: Some(tuesday),
                ..Filter::default()
            }
        )
        .len(),
        4
    );
    assert_eq!(
        progress(
            &store,
            &Filter {
                learner: Some(learner(2)),
                ..Filter::default()
            }
        )
        .len(),
        2
    );
    let late = Filter {
        from_ms: Some(at(300_000).utc_ms),
        ..Filter::default()
    };
    assert_eq!(
        progress(&store, &late),
        [3, 4].map(|number| (learner(number), "phishing".to_owned()))
    );
}

#[test]
fn the_matrix_of_a_group_equals_the_rows_of_its_learners() {
    let (store, tuesday) = two_groups();
    let mut rows = Vec::new();
    for number in [3, 4] {
        rows.extend(
            store
                .read()
                .progress(learner(number))
                .unwrap()
                .into_iter()
                .map(|progress| (learner(number), progress)),
        );
    }
    assert_eq!(store.read().group_progress(tuesday).unwrap(), rows);
    assert_eq!(rows.len(), 4);
}

#[test]
fn answer_rows_hold_lessons_and_assessments() {
    let (store, _) = two_groups();
    let mut rows = Vec::new();
    let filter = Filter {
        learner: Some(learner(4)),
        ..Filter::default()
    };
    store
        .read()
        .for_each_answer_row(&filter, |row| {
            rows.push(format!(
                "{} {:?} {:?} {:?} {:?} {} {} {} {}",
                row.learner.name,
                row.lesson,
                row.step,
                row.track,
                row.item,
                row.attempt,
                row.result,
                row.dont_know,
                row.chosen
            ));
            Ok::<(), Error>(())
        })
        .unwrap();
    insta::assert_snapshot!(rows.join("\n"));
}

#[test]
fn answers_outside_the_time_span_are_left_out() {
    let (store, _) = two_groups();
    let mut count = 0;
    let filter = Filter {
        from_ms: Some(at(300_000).utc_ms),
        to_ms: Some(at(310_000).utc_ms),
        ..Filter::default()
    };
    store
        .read()
        .for_each_answer_row(&filter, |row| {
            assert_eq!((row.learner.id, row.lesson), (learner(3), Some("phishing")));
            count += 1;
            Ok::<(), Error>(())
        })
        .unwrap();
    assert_eq!(count, 2);
}

#[test]
fn an_export_ends_with_the_error_of_its_writer() {
    let (store, _) = two_groups();
    let mut seen = 0;
    let done: Result<()> = store.read().for_each_answer_row(&Filter::default(), |_| {
        seen += 1;
        if seen == 3 {
            Err(Error::DiskFull)
        } else {
            Ok(())
        }
    });
    assert!(matches!(done, Err(Error::DiskFull)));
    assert_eq!(seen, 3);
}

#[test]
fn assessment_rows_tell_counts_estimate_and_rating() {
    let (store, _) = two_groups();
    let mut rows = Vec::new();
    store
        .read()
        .for_each_assessment_row(&Filter::default(), |learner, assessment| {
            rows.push((learner.id, assessment.clone()));
            Ok::<(), Error>(())
        })
        .unwrap();
    assert_eq!(rows.len(), 4);
    let (id, first) = &rows[0];
    assert_eq!(
        (*id, first.track.as_deref(), first.phase),
        (learner(1), Some("safety"), Some(Phase::Exit))
    );
    assert_eq!(
        (first.items, first.right, first.dont_know, first.sure_wrong),
        (3, 1, 1, 1)
    );
    assert_eq!(first.self_rating, Some(2_500));
    let end = Finish {
        at_ms: at(1).utc_ms,
        ability: -512,
        error: 640,
        band: 1,
        band_low: 0,
        band_high: 1,
    };
    assert_eq!(first.finish, Some(end));
    assert_eq!(
        store.read().assessments(learner(1)).unwrap(),
        std::slice::from_ref(first)
    );
}

#[test]
fn a_self_assessment_can_be_resumed() {
    let (store, _) = two_groups();
    let responses = store
        .read()
        .item_responses(learner(2), AssessmentId([2; 16]))
        .unwrap();
    let told: Vec<_> = responses
        .iter()
        .map(|one| {
            (
                one.item.as_str(),
                one.right,
                one.dont_know,
                one.chosen.as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("phishing-i1", true, false, "call-back"),
            ("phishing-i2", false, false, "pay-now"),
            ("phishing-i3", false, true, "")
        ]
    );
    assert_eq!(
        store
            .read()
            .item_responses(learner(1), AssessmentId([2; 16]))
            .unwrap(),
        []
    );
    let seen = store.read().seen_items(learner(2)).unwrap();
    assert_eq!(seen.len(), 3);
}

#[test]
fn statistics_of_items_leave_out_answers_given_together() {
    let (mut store, _) = two_groups();
    let together = Who {
        learner: learner(1),
        at: at(0),
        shared: true,
    };
    let answer = ItemAnswer::Given {
        right: true,
        confidence: None,
        chosen: Chosen::keys(["call-back"]).unwrap(),
    };
    let input = ItemAnswered {
        assessment: AssessmentId([1; 16]),
        answer,
        active_ms: 1,
    };
    store
        .write(|tx| tx.item_answered(&together, &crate::fixture::item("phishing-i1"), &input))
        .unwrap();
    let stats = store.read().item_stats().unwrap();
    assert_eq!(
        (
            stats[0].answers,
            stats[0].right,
            stats[0].options["call-back"]
        ),
        (4, 4, 4)
    );
    assert_eq!(
        (
            stats[1].sure_wrong,
            stats[2].dont_know,
            stats[2].options.len()
        ),
        (4, 4, 0)
    );
    assert_eq!(store.read().assessments(learner(1)).unwrap()[0].shared, 1);
}

#[test]
fn what_is_stored_can_be_counted() {
    let (mut store, _) = two_groups();
    add_learner(&mut store, 9, "Anna");
    let stats = store.read().stats().unwrap();
    assert_eq!(
        (
            stats.learners,
            stats.groups,
            stats.events,
            stats.answers,
            stats.streams,
            stats.schema
        ),
        (5, 2, 72, 28, 1, 8)
    );
    assert!(stats.bytes > 50_000);
}
