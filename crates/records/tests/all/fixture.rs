use std::path::Path;

use tilia_records::*;

pub(crate) const NOON: i64 = 1_772_280_000_000; // 28 February 2026, 12:00 UTC

pub(crate) fn at(ms: i64) -> Moment {
    Moment::new(NOON + ms, 60)
}

pub(crate) fn args(stream: u8) -> OpenArgs {
    OpenArgs {
        stream: StreamId([stream; 16]),
        now: at(0),
    }
}

pub(crate) fn open(dir: &Path, stream: u8) -> Store {
    Store::open(&Folder::new(dir), args(stream)).unwrap()
}

pub(crate) fn memory(stream: u8) -> Store {
    Store::in_memory(args(stream)).unwrap()
}

pub(crate) fn learner(number: u8) -> LearnerId {
    LearnerId([number; 16])
}

pub(crate) fn pack() -> Pack {
    Pack::new("tilia-base", "2026.11.0")
}

pub(crate) fn add_learner(store: &mut Store, number: u8, name: &str) {
    let data = LearnerData {
        name: name.to_owned(),
        name_key: name.to_lowercase(),
        ..LearnerData::default()
    };
    store
        .write(|tx| tx.add_learner(learner(number), &data, at(0)))
        .unwrap();
}

pub(crate) fn add_group(store: &mut Store, number: u8, name: &str, members: &[u8]) -> GroupId {
    let id = GroupId([number; 16]);
    store
        .write(|tx| -> Result<()> {
            tx.add_group(id, name, at(0))?;
            for &member in members {
                let name = format!("Learner {member}");
                let data = LearnerData {
                    name_key: name.to_lowercase(),
                    name,
                    group: Some(id),
                    ..LearnerData::default()
                };
                tx.add_learner(learner(member), &data, at(0))?;
            }
            Ok(())
        })
        .unwrap();
    id
}

pub(crate) fn recordable(lesson: &str) -> Recordable {
    Recordable::for_lesson(Record::Always, &pack(), lesson)
        .unwrap()
        .unwrap()
}

pub(crate) fn who(number: u8, ms: i64) -> Who {
    Who {
        learner: learner(number),
        at: at(ms),
        shared: false,
    }
}

pub(crate) fn answer<'a>(
    step: &'a str,
    attempt: u32,
    result: u16,
    chosen: &str,
) -> ActivityAnswered<'a> {
    ActivityAnswered {
        step,
        run: 1,
        attempt,
        result,
        weight: 1,
        confidence: None,
        active_ms: 4_000,
        steps_seen: 1,
        steps_total: 6,
        chosen: Chosen::keys(chosen.split(',')).unwrap(),
    }
}

/// Answers a step of the lesson on phishing in a short review.
pub(crate) fn review(store: &mut Store, number: u8, step: &str, result: u16, ms: i64) {
    let token = recordable("phishing");
    let input = ReviewAnswered {
        step,
        result,
        active_ms: 2_000,
    };
    store
        .write(|tx| tx.review_answered(&who(number, ms), &token, input))
        .unwrap();
}

/// Opens a lesson, sees two steps, answers two, completes it.
pub(crate) fn do_lesson(
    store: &mut Store,
    number: u8,
    lesson: &str,
    run: u32,
    start_ms: i64,
    results: [u16; 2],
) {
    let token = recordable(lesson);
    store
        .write(|tx| -> Result<()> {
            tx.lesson_opened(
                &who(number, start_ms),
                &token,
                LessonOpened {
                    run,
                    steps_total: 4,
                },
            )?;
            for (place, step) in ["story", "why"].into_iter().enumerate() {
                let seen = StepSeen {
                    step,
                    run,
                    active_ms: 1_000,
                    steps_seen: place as u16 + 1,
                    steps_total: 4,
                };
                tx.step_seen(&who(number, start_ms + 1_000), &token, seen)?;
            }
            for (step, result) in ["spot-it", "decide"].into_iter().zip(results) {
                let input = ActivityAnswered {
                    run,
                    steps_total: 4,
                    ..answer(step, 1, result, "wait,ask")
                };
                tx.activity_answered(&who(number, start_ms + 5_000), &token, input)?;
            }
            let result = (results[0] + results[1]) / 2;
            let done = LessonCompleted {
                run,
                result,
                active_ms: 500,
                steps_total: 4,
            };
            tx.lesson_completed(&who(number, start_ms + 9_000), &token, done)
        })
        .unwrap();
}

pub(crate) fn item(name: &str) -> RecordableItem {
    RecordableItem::for_item(Record::Always, &pack(), name)
        .unwrap()
        .unwrap()
}

/// A whole self-assessment with three tasks: right, sure but wrong, and not known.
pub(crate) fn do_assessment(
    store: &mut Store,
    number: u8,
    id: AssessmentId,
    phase: Phase,
    start_ms: i64,
) {
    let who = who(number, start_ms);
    store
        .write(|tx| -> Result<()> {
            tx.assessment_started(
                &who,
                &AssessmentStarted {
                    assessment: id,
                    track: "safety",
                    phase,
                },
            )?;
            tx.self_rated(
                &who,
                &SelfRated {
                    assessment: id,
                    ratings: &[("can-1", 3), ("can-2", 2)],
                },
            )?;
            let given = |right, chosen| ItemAnswer::Given {
                right,
                confidence: Some(true),
                chosen: Chosen::keys([chosen]).unwrap(),
            };
            let answers = [
                given(true, "call-back"),
                given(false, "pay-now"),
                ItemAnswer::DontKnow,
            ];
            for (number, answer) in answers.into_iter().enumerate() {
                let input = ItemAnswered {
                    assessment: id,
                    answer,
                    active_ms: 7_000,
                };
                tx.item_answered(&who, &item(&format!("phishing-i{}", number + 1)), &input)?;
            }
            tx.assessment_finished(&who, &finished(id))
        })
        .unwrap();
}

pub(crate) fn finished(assessment: AssessmentId) -> AssessmentFinished<'static> {
    AssessmentFinished {
        assessment,
        ability: -512,
        error: 640,
        band: 1,
        band_low: 0,
        band_high: 1,
        calibration: "experts-1",
    }
}

pub(crate) fn events(store: &Store) -> Vec<Event> {
    let mut all = Vec::new();
    store
        .read()
        .for_each_event(None, |event| {
            all.push(event.clone());
            Ok::<(), Error>(())
        })
        .unwrap();
    all
}
