//! What two or three do together: for each of them the same as if they had done it alone, but for the mark that
//! keeps it out of estimates.

use proptest::prelude::*;

use crate::fixture::{add_learner, answer, at, events, learner, memory, recordable};
use tilia_records::*;

const LESSONS: [&str; 2] = ["phishing", "my-data"];
const STEPS: [&str; 4] = ["story", "why", "spot-it", "decide"];

/// One thing that is done in a lesson or in a review.
#[derive(Debug, Clone, Copy)]
struct Deed {
    what: u8,
    lesson: usize,
    step: usize,
    run: u32,
    attempt: u32,
    result: u16,
    ms: i64,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let place = (0..LESSONS.len(), 0..STEPS.len(), 1_u32..4, 1_u32..4);
    let deed = (0_u8..6, place, 0_u16..=1000, 0_i64..400_000_000).prop_map(
        |(what, (lesson, step, run, attempt), result, ms)| Deed {
            what,
            lesson,
            step,
            run,
            attempt,
            result,
            ms,
        },
    );
    proptest::collection::vec(deed, 1..30)
}

fn record(tx: &mut Tx<'_>, who: &Who, deed: Deed) -> Result<()> {
    let token = recordable(LESSONS[deed.lesson]);
    let (step, run, result) = (STEPS[deed.step], deed.run, deed.result);
    let (active_ms, steps_seen, steps_total) = (700, 1, 4);
    match deed.what {
        0 => tx.lesson_opened(who, &token, LessonOpened { run, steps_total }),
        1 => {
            let seen = StepSeen {
                step,
                run,
                active_ms,
                steps_seen,
                steps_total,
            };
            tx.step_seen(who, &token, seen)
        }
        2 => {
            let given = ActivityAnswered {
                run,
                ..answer(step, deed.attempt, result, "wait")
            };
            tx.activity_answered(who, &token, given)
        }
        3 => {
            let done = LessonCompleted {
                run,
                result,
                active_ms,
                steps_total,
            };
            tx.lesson_completed(who, &token, done)
        }
        4 => {
            let chosen = Chosen::keys(["ask"]).unwrap();
            let plan = PlanChosen {
                step,
                run,
                active_ms,
                chosen,
            };
            tx.plan_chosen(who, &token, plan)
        }
        _ => {
            let given = ReviewAnswered {
                step,
                result,
                active_ms,
            };
            tx.review_answered(who, &token, given)
        }
    }
}

/// The deeds of these people at one screen.
fn done_by(people: &[u8], deeds: &[Deed]) -> Store {
    let mut store = memory(1);
    for person in people {
        add_learner(&mut store, *person, "Somebody");
    }
    for deed in deeds {
        let work = |tx: &mut Tx<'_>| {
            people.iter().try_for_each(|person| {
                let who = Who {
                    learner: learner(*person),
                    at: at(deed.ms),
                    shared: people.len() > 1,
                };
                record(tx, &who, *deed)
            })
        };
        store.write(work).unwrap();
    }
    store
}

/// Everything that is computed of a person's learning, in words.
fn learning_of(store: &Store, person: u8) -> String {
    let (view, id) = (store.read(), learner(person));
    let resumed = LESSONS.map(|lesson| view.resume(id, lesson).unwrap());
    let progress = view.progress(id).unwrap();
    format!(
        "{progress:#?}{resumed:#?}{:#?}",
        view.practised(id).unwrap()
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn what_is_done_together_is_for_each_what_it_is_for_one_alone(deeds in deeds(), three in any::<bool>()) {
        let people: &[u8] = if three { &[7, 8, 9] } else { &[7, 8] };
        let alone = learning_of(&done_by(&[7], &deeds), 7);
        let together = done_by(people, &deeds);
        for person in people {
            prop_assert_eq!(&learning_of(&together, *person), &alone);
        }
        let all = events(&together);
        prop_assert!(all.iter().all(|event| event.shared));
        prop_assert_eq!(all.len(), people.len() * deeds.len());
    }
}
