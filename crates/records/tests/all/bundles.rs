//! Bundles as they come in life: the same stick, a name that was changed, a clock that is wrong.

use std::ops::ControlFlow;

use crate::files::{device, file, merge, read_out, sent};
use crate::fixture::{add_group, add_learner, at, do_lesson, events, learner, memory, open};
use crate::merging::{after, any_old, state};
use crate::progress::told;
use tilia_records::*;

/// A PC with an identity, where two people learnt.
pub(crate) fn pc(stream: u8) -> Store {
    let mut store = memory(stream);
    store
        .write(|tx| {
            tx.set_own_device(
                device(stream),
                &format!("PC-{stream:02}"),
                &[stream; 32],
                at(0),
            )
        })
        .unwrap();
    for (number, name) in [(7, "Odette"), (8, "Ben")] {
        add_learner(&mut store, number, name);
        do_lesson(&mut store, number, "phishing", 1, 0, [1000, 500]);
    }
    store
}

#[test]
fn the_same_stick_ten_times_is_told_as_known() {
    let sent = read_out(&pc(1), 1, &Wanted::to_trainer());
    let mut trainer = memory(2);
    let first = merge(&mut trainer, &sent).unwrap();
    assert_eq!((first.new, first.known, first.learners_new), (12, 0, 2));
    assert_eq!(first.seen_before_ms, None);
    let rows = trainer.read().progress_dump().unwrap();
    for _ in 0..9 {
        let again = merge(&mut trainer, &sent).unwrap();
        assert_eq!((again.new, again.known, again.learners_known), (0, 12, 2));
        assert_eq!(again.seen_before_ms, Some(at(0).utc_ms));
    }
    assert_eq!(trainer.read().progress_dump().unwrap(), rows);
    assert_eq!(
        trainer.read().bundle_seen(sent.id).unwrap(),
        Some(at(0).utc_ms)
    );
}

#[test]
fn a_later_bundle_of_the_same_pc_brings_only_what_is_new() {
    let mut here = pc(1);
    let mut trainer = memory(2);
    merge(&mut trainer, &read_out(&here, 1, &Wanted::to_trainer())).unwrap();
    do_lesson(&mut here, 7, "passwords", 1, 60_000, [1000, 1000]);
    let mut later = read_out(&here, 1, &Wanted::to_trainer());
    later.id = BundleId([5; 16]);
    let merged = merge(&mut trainer, &later).unwrap();
    assert_eq!((merged.new, merged.known), (6, 12));
    assert_eq!(told(&trainer), told(&here));
}

#[test]
fn what_is_missing_is_told_with_the_pc_and_the_days_around() {
    let mut here = pc(1);
    do_lesson(&mut here, 7, "passwords", 1, 86_400_000, [1000, 1000]);
    let mut sent = read_out(&here, 1, &Wanted::to_trainer());
    sent.head.streams[0].predecessor = Some(StreamId([77; 16]));
    sent.events.retain(|event| !(5..=13).contains(&event.seq));
    let mut trainer = memory(2);
    trainer
        .write(|tx| tx.meet_device(device(1), "PC-07", &[1; 32], at(0)))
        .unwrap();
    merge(&mut trainer, &sent).unwrap();
    let gaps = trainer.read().gaps().unwrap();
    let told: Vec<_> = gaps
        .iter()
        .map(|gap| (gap.site.as_deref(), gap.stream, gap.missing))
        .collect();
    assert_eq!(
        told,
        [
            (Some("PC-07"), StreamId([77; 16]), None),
            (Some("PC-07"), StreamId([1; 16]), Some((5, 13)))
        ]
    );
    assert_eq!(gaps[1].after_ms, Some(at(5_000).utc_ms));
    assert_eq!(gaps[1].before_ms, Some(at(86_401_000).utc_ms));
    // The missing numbers come after all: on the other stick.
    merge(&mut trainer, &read_out(&here, 1, &Wanted::to_trainer())).unwrap();
    assert_eq!(trainer.read().gaps().unwrap().len(), 1);
}

#[test]
fn what_somebody_brought_back_is_no_gap_and_goes_on_to_the_trainer() {
    let own: Vec<Event> = events(&pc(1));
    let own: Vec<Event> = own
        .into_iter()
        .filter(|event| event.learner == learner(7))
        .collect();
    let mut away = memory(2);
    let odette = LearnerData {
        name: "Odette".to_owned(),
        name_key: "odette".to_owned(),
        ..LearnerData::default()
    };
    away.write(|tx| tx.bring_back(learner(7), &odette, &own[1..], at(0)))
        .unwrap();
    assert_eq!(away.read().gaps().unwrap(), []);
    let mut trainer = memory(3);
    let merged = merge(&mut trainer, &read_out(&away, 2, &Wanted::to_trainer())).unwrap();
    assert_eq!((merged.new, merged.learners_new), (5, 1));
    assert_eq!(trainer.read().gaps().unwrap(), []);
}

#[test]
fn events_from_the_future_are_kept_and_told() {
    let mut here = memory(1);
    add_learner(&mut here, 7, "Odette");
    do_lesson(&mut here, 7, "phishing", 1, 0, [1000, 500]);
    do_lesson(&mut here, 7, "passwords", 1, 400 * 86_400_000, [1000, 500]);
    let mut trainer = memory(2);
    let merged = merge(&mut trainer, &read_out(&here, 1, &Wanted::to_trainer())).unwrap();
    assert_eq!((merged.new, merged.future), (12, 6));
    let future = trainer.read().future_events(at(0)).unwrap();
    assert_eq!((future.len(), future[0].events), (1, 6));
    assert_eq!(
        trainer.read().future_events(at(400 * 86_400_000)).unwrap(),
        []
    );
}

#[test]
fn a_number_that_this_start_has_yet_to_give_out_refuses_the_file() {
    let mut here = pc(1);
    let mut forged = any_old();
    (forged.stream, forged.seq) = (StreamId([1; 16]), 4_000);
    let before = state(&here);
    assert!(matches!(
        merge(&mut here, &file(2, &[forged])),
        Err(Error::Contradiction)
    ));
    assert_eq!(state(&here), before);
}

#[test]
fn a_bad_bundle_among_good_ones_leaves_the_good_ones() {
    let good = read_out(&pc(1), 1, &Wanted::to_trainer());
    let mut bad = read_out(&pc(2), 2, &Wanted::to_trainer());
    bad.events[3].run = u32::MAX;
    let mut trainer = memory(9);
    let taken = trainer
        .write(|tx| -> Result<Vec<bool>> {
            let mut taken = Vec::new();
            for file in [&good, &bad] {
                let bundle = Bundle {
                    id: file.id,
                    device: file.device,
                    learners: &file.head.learners,
                    streams: &file.head.streams,
                    erased: &[],
                };
                let events = file.events.iter().cloned().map(Ok::<Event, Error>);
                let merged = tx.merge(&bundle, events, at(0), |_| ControlFlow::Continue(()));
                taken.push(merged.is_ok());
            }
            Ok(taken)
        })
        .unwrap();
    assert_eq!(taken, [true, false]);
    assert_eq!(state(&trainer), state(&after(&[&good])));
}

#[test]
fn the_later_name_is_kept_and_a_hidden_learner_stays_hidden() {
    let mut trainer = memory(9);
    add_group(&mut trainer, 3, "Monday", &[7]);
    let mut newer = file(1, &[]);
    newer.head.learners = vec![sent(7, "Odette", 50, 1)];
    let mut older = file(2, &[]);
    older.head.learners = vec![sent(7, "Odile", -50, 2)];
    trainer
        .write(|tx| tx.set_learner_active(learner(7), false))
        .unwrap();
    assert_eq!(merge(&mut trainer, &newer).unwrap().learners_changed, 1);
    assert_eq!(merge(&mut trainer, &older).unwrap().learners_changed, 0);
    let known = trainer.read().learner(learner(7)).unwrap();
    assert_eq!((known.name.as_str(), known.active), ("Odette", false));
    // A PC whose clock is a hundred years ahead does not keep the last word.
    let data = LearnerData {
        name: "Odette B.".to_owned(),
        ..LearnerData::default()
    };
    let mut far = file(4, &[]);
    far.head.learners = vec![sent(7, "O.", 3_000_000_000_000, 1)];
    merge(&mut trainer, &far).unwrap();
    trainer
        .write(|tx| tx.update_learner(learner(7), &data, at(9)))
        .unwrap();
    merge(&mut trainer, &far).unwrap();
    assert_eq!(
        trainer.read().learner(learner(7)).unwrap().name,
        "Odette B."
    );
}

#[test]
fn a_pc_waits_until_it_is_accepted_and_nobody_else_signs_in_its_name() {
    let mut trainer = memory(9);
    let met = trainer
        .write(|tx| tx.meet_device(device(1), "PC-07", &[1; 32], at(0)))
        .unwrap();
    assert_eq!((met.accepted, met.site.as_str()), (false, "PC-07"));
    trainer.write(|tx| tx.accept_device(device(1))).unwrap();
    let again = trainer
        .write(|tx| tx.meet_device(device(1), "PC-08", &[1; 32], at(9)))
        .unwrap();
    assert_eq!(
        (again.accepted, again.site.as_str(), again.first_ms),
        (true, "PC-08", at(0).utc_ms)
    );
    let forged = trainer.write(|tx| tx.meet_device(device(1), "PC-08", &[2; 32], at(9)));
    assert!(matches!(forged, Err(Error::Contradiction)));
    let unknown = trainer.write(|tx| tx.accept_device(device(2)));
    assert!(matches!(unknown, Err(Error::UnknownDevice)));
    merge(&mut trainer, &read_out(&pc(1), 1, &Wanted::to_trainer())).unwrap();
    assert_eq!(trainer.read().devices().unwrap()[0].last_ms, at(0).utc_ms);
    trainer.write(|tx| tx.forget_device(device(1))).unwrap();
    assert_eq!(trainer.read().device(device(1)).unwrap(), None);
    assert_eq!(events(&trainer).len(), 12);
}

#[test]
fn a_reader_on_another_thread_sees_what_was_there_when_it_was_made() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path(), 1);
    add_learner(&mut store, 7, "Odette");
    do_lesson(&mut store, 7, "phishing", 1, 0, [1000, 500]);
    let reader = store.reader().unwrap().unwrap();
    do_lesson(&mut store, 7, "passwords", 1, 9_000, [1000, 500]);
    let seen =
        std::thread::spawn(move || reader.read().head(&Wanted::everything()).unwrap().events);
    assert_eq!(seen.join().unwrap(), 6);
    assert_eq!(store.read().head(&Wanted::everything()).unwrap().events, 12);
    assert!(memory(2).reader().unwrap().is_none());
}

#[test]
fn a_file_that_tells_of_this_very_start_of_the_program_keeps_nobody_from_learning() {
    let mut here = memory(1);
    add_learner(&mut here, 7, "Odette");
    let mut told = file(2, &[]);
    told.head.streams = vec![SentStream {
        id: StreamId([1; 16]),
        predecessor: Some(StreamId([5; 16])),
        device: Some(device(2)),
        started_ms: 0,
        held: Vec::new(),
        erased: vec![(3, 4)],
    }];
    merge(&mut here, &told).unwrap();
    do_lesson(&mut here, 7, "phishing", 1, 0, [1000, 500]);
    assert_eq!(events(&here).len(), 6);
    assert_eq!(here.read().predecessor(StreamId([1; 16])).unwrap(), None);
}
