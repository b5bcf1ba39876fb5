//! The order of what somebody did: right with every clock, at every start, on every PC that knew of the others.

use proptest::prelude::*;

use crate::fixture::{NOON, add_learner, events, item, learner, memory, recordable};
use tilia_records::*;

const LESSONS: [&str; 3] = ["phishing", "passphrases", "my-data"];
const STEPS: [&str; 4] = ["story", "why", "spot-it", "decide"];

/// What somebody does on one of two PCs of which each takes in what the other has before it goes on.
#[derive(Debug, Clone, Copy)]
enum Deed {
    /// The clock jumps; 0 is 1970.
    Clock(i64),
    /// The program is closed and started again.
    Start,
    /// The person goes to the other PC with all that they did.
    Move,
    /// A step is seen, and answered.
    Step { lesson: usize, step: usize },
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let clock = prop_oneof![
        Just(0_i64),
        NOON..NOON + 200_000_000,
        Just(NOON + 3_000_000_000_000)
    ];
    let deed = prop_oneof![
        2 => clock.prop_map(Deed::Clock),
        1 => Just(Deed::Start),
        1 => Just(Deed::Move),
        6 => (0..LESSONS.len(), 0..STEPS.len()).prop_map(|(lesson, step)| Deed::Step { lesson, step }),
    ];
    proptest::collection::vec(deed, 1..40)
}

/// A PC and its clock. Closing the program is a new stream on the same events.
struct Pc {
    store: Store,
    now: i64,
}

impl Pc {
    fn new(stream: u8) -> Self {
        let mut store = memory(stream);
        add_learner(&mut store, 7, "Anna");
        Self { store, now: NOON }
    }

    fn start_again(&mut self, stream: u8) {
        let known = events(&self.store);
        self.store = memory(stream);
        add_learner(&mut self.store, 7, "Anna");
        self.take_in(&known);
    }

    fn take_in(&mut self, events: &[Event]) {
        crate::files::take_in(&mut self.store, events);
    }

    fn see_and_answer(&mut self, lesson: &str, step: &str, attempt: u32) {
        self.now += 10;
        let who = Who {
            learner: learner(7),
            at: Moment::new(self.now, 60),
            shared: false,
        };
        let seen = StepSeen {
            step,
            run: 1,
            active_ms: 10,
            steps_seen: 1,
            steps_total: 4,
        };
        let given = ActivityAnswered {
            chosen: Chosen::keys([format!("try-{attempt}").as_str()]).unwrap(),
            ..crate::fixture::answer(step, attempt, 500, "wait")
        };
        self.store
            .write(|tx| {
                tx.step_seen(&who, &recordable(lesson), seen)?;
                tx.activity_answered(&who, &recordable(lesson), given)
            })
            .unwrap();
    }

    fn last_lesson(&self) -> Option<String> {
        let progress = self.store.read().progress(learner(7)).unwrap();
        let last = progress.into_iter().max_by_key(|row| row.last_order_ms);
        last.map(|row| row.lesson)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    #[test]
    fn what_was_done_last_is_last_whatever_the_clock_says(deeds in deeds()) {
        let mut pcs = [Pc::new(1), Pc::new(2)];
        let (mut here, mut streams, mut last) = (0, 2, None);
        for (attempt, deed) in (1_u32..).zip(deeds) {
            match deed {
                Deed::Clock(now) => pcs[here].now = now,
                Deed::Start => {
                    streams += 1;
                    pcs[here].start_again(streams);
                }
                Deed::Move => {
                    let carried = events(&pcs[here].store);
                    here = 1 - here;
                    pcs[here].take_in(&carried);
                }
                Deed::Step { lesson, step } => {
                    let (lesson, step) = (LESSONS[lesson], STEPS[step]);
                    pcs[here].see_and_answer(lesson, step, attempt);
                    last = Some((lesson, step, attempt));
                }
            }
            let Some((lesson, step, attempt)) = last else { continue };
            let pc = &pcs[here];
            prop_assert_eq!(pc.last_lesson(), Some(lesson.to_owned()));
            let resume = pc.store.read().resume(learner(7), lesson).unwrap().unwrap();
            prop_assert_eq!(resume.step.as_deref(), Some(step));
            let answer = resume.answers.iter().find(|answer| answer.step == step);
            prop_assert_eq!(answer.map(|answer| answer.attempt), Some(attempt));
        }
    }
}

#[test]
fn a_start_in_1970_goes_on_where_the_last_one_stopped() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    let start = |stream: u8, now: i64| {
        let now = Moment::new(now, 60);
        let stream = StreamId([stream; 16]);
        Store::open(&folder, OpenArgs { stream, now }).unwrap()
    };
    let mut pc = Pc {
        store: start(1, NOON),
        now: NOON,
    };
    add_learner(&mut pc.store, 7, "Anna");
    pc.see_and_answer("phishing", "decide", 1);
    drop(pc);
    let mut pc = Pc {
        store: start(2, 0),
        now: 0,
    };
    pc.see_and_answer("passphrases", "story", 1);
    pc.see_and_answer("phishing", "why", 1);
    let view = pc.store.read();
    let resume = view.resume(learner(7), "phishing").unwrap().unwrap();
    assert_eq!(resume.step.as_deref(), Some("why"));
    assert_eq!(pc.last_lesson().as_deref(), Some("phishing"));
    // What the clock said stays as it was: no time is made up.
    let last = events(&pc.store).pop().unwrap();
    assert_eq!(last.at.utc_ms, 20);
    assert!(last.order_ms() > NOON);
}

#[test]
fn the_self_assessment_of_a_day_in_1970_comes_after_the_one_before() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    let sitting = |number: u8| AssessmentId([number; 16]);
    crate::fixture::do_assessment(&mut store, 7, sitting(9), Phase::Entry, 0);
    crate::fixture::do_assessment(&mut store, 7, sitting(3), Phase::Exit, -NOON);
    let all = store.read().assessments(learner(7)).unwrap();
    let ids: Vec<AssessmentId> = all.iter().map(|one| one.id).collect();
    assert_eq!(ids, [sitting(9), sitting(3)]);
    // The task met longest ago comes first, so that it is the next one to be asked again.
    let who = Who {
        learner: learner(7),
        at: Moment::new(5, 60),
        shared: false,
    };
    let again = ItemAnswered {
        assessment: sitting(3),
        answer: ItemAnswer::DontKnow,
        active_ms: 10,
    };
    store
        .write(|tx| tx.item_answered(&who, &item("phishing-i1"), &again))
        .unwrap();
    let seen = store.read().seen_items(learner(7)).unwrap();
    assert_eq!(seen.last().unwrap().item, "phishing-i1");
}

#[test]
fn of_a_completion_without_a_time_not_even_the_order_is_kept() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    crate::fixture::do_lesson(&mut store, 7, "phishing", 1, 0, [1000, 500]);
    let planned = Record::Assigned { in_plan: true };
    let token = CompletedOnly::for_lesson(planned, &crate::fixture::pack(), "bystander");
    let token = token.unwrap().unwrap();
    store
        .write(|tx| tx.lesson_completed_only(&crate::fixture::who(7, 9_000), &token))
        .unwrap();
    let last = events(&store).pop().unwrap();
    assert_eq!(
        (last.lesson.as_deref(), last.behind_ms),
        (Some("bystander"), 0)
    );
    let progress = store.read().progress(learner(7)).unwrap();
    let row = progress
        .iter()
        .find(|row| row.lesson == "bystander")
        .unwrap();
    assert_eq!(row.last_order_ms, None);
}
