//! What a course file tells of where people stopped, so that they can go on at another PC.

use crate::files::{merge, read_out};
use crate::fixture::{do_assessment, do_lesson, events, learner, memory, recordable, review, who};
use crate::handing_out::{course_file, take, trainer};
use tilia_records::*;

#[test]
fn somebody_goes_on_at_another_pc_where_she_stopped_and_nothing_counts_twice() {
    let (mut trainer, _) = trainer();
    let mut pcs = [memory(2), memory(3)];
    for pc in &mut pcs {
        take(pc, &course_file(&trainer, None), 1).unwrap();
    }
    let [first, second] = &mut pcs;
    do_lesson(first, 7, "phishing", 1, 0, [1000, 500]);
    do_assessment(first, 7, AssessmentId([7; 16]), Phase::Entry, 50_000);
    review(first, 7, "decide", 600, 60_000);
    let half = recordable("passwords");
    let seen = StepSeen {
        step: "why",
        run: 1,
        active_ms: 10,
        steps_seen: 1,
        steps_total: 4,
    };
    first
        .write(|tx| tx.step_seen(&who(7, 70_000), &half, seen))
        .unwrap();
    merge(&mut trainer, &read_out(first, 2, &Wanted::to_trainer())).unwrap();
    let file = course_file(&trainer, None);
    let handed = take(second, &file, 1).unwrap();
    assert_eq!(
        handed.merged.new,
        events(first).len() as u64 - 1,
        "the self-rating stays"
    );
    let (here, there) = (first.read(), second.read());
    for lesson in ["phishing", "passwords"] {
        assert_eq!(
            here.resume(learner(7), lesson).unwrap(),
            there.resume(learner(7), lesson).unwrap()
        );
    }
    assert_eq!(
        here.practised(learner(7)).unwrap(),
        there.practised(learner(7)).unwrap()
    );
    assert_eq!(
        here.seen_items(learner(7)).unwrap(),
        there.seen_items(learner(7)).unwrap()
    );
    let told = |view: View<'_>| -> Vec<(String, Status)> {
        let rows = view.progress(learner(7)).unwrap();
        rows.into_iter()
            .map(|row| (row.lesson, row.status))
            .collect()
    };
    assert_eq!(told(here), told(there));
    // Bringing it back, and handing it out where it came from, counts nothing twice.
    let back = read_out(second, 3, &Wanted::to_trainer());
    assert_eq!(back.events, []);
    let everything = read_out(second, 3, &Wanted::everything());
    let rows = trainer.read().progress_dump().unwrap();
    assert_eq!(merge(&mut trainer, &everything).unwrap().new, 0);
    assert_eq!(trainer.read().progress_dump().unwrap(), rows);
    let rows = first.read().progress_dump().unwrap();
    assert_eq!(take(first, &file, 1).unwrap().merged.new, 0);
    assert_eq!(first.read().progress_dump().unwrap(), rows);
}

#[test]
fn plans_self_ratings_and_what_is_recorded_as_completed_only_stay_with_the_trainer() {
    let (mut trainer, _) = trainer();
    let token = CompletedOnly::for_lesson(
        Record::Assigned { in_plan: true },
        &crate::fixture::pack(),
        "sextortion",
    );
    trainer
        .write(|tx| -> Result<()> {
            tx.lesson_completed_only(&who(7, 0), &token.unwrap().unwrap())?;
            let plan = PlanChosen {
                step: "plan",
                run: 1,
                active_ms: 10,
                chosen: Chosen::keys(["talk-to-somebody"]).unwrap(),
            };
            tx.plan_chosen(&who(7, 1), &recordable("phishing"), plan)
        })
        .unwrap();
    do_assessment(&mut trainer, 7, AssessmentId([7; 16]), Phase::Entry, 50_000);
    let (_, events) = course_file(&trainer, None);
    assert!(!events.is_empty());
    for event in events {
        assert!(
            !matches!(event.kind, Kind::PlanChosen | Kind::SelfRated),
            "{event:?}"
        );
        assert_ne!(event.lesson.as_deref(), Some("sextortion"));
    }
}
