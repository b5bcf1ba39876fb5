//! Bundles that tell of somebody who was erased, here or on the PC they come from.

use crate::bundles::pc;
use crate::files::{file, merge, read_out};
use crate::fixture::{at, events, learner, open};
use tilia_records::*;

#[test]
fn somebody_erased_here_does_not_come_in_and_leaves_no_gap() {
    let dir = tempfile::tempdir().unwrap();
    let lock = Folder::new(dir.path()).lock().unwrap();
    let mut trainer = open(dir.path(), 9);
    let here = pc(1);
    let sent = read_out(&here, 1, &Wanted::to_trainer());
    merge(&mut trainer, &sent).unwrap();
    trainer.erase(&lock, learner(7), at(1)).unwrap();
    let again = merge(&mut trainer, &sent).unwrap();
    assert_eq!((again.new, again.known, again.erased), (0, 6, 6));
    assert_eq!((again.learners_known, again.learners_erased), (1, 1));
    assert!(trainer.read().learner(learner(7)).is_err());
    assert!(
        events(&trainer)
            .iter()
            .all(|event| event.learner == learner(8))
    );
    assert_eq!(trainer.read().gaps().unwrap(), []);
}

#[test]
fn somebody_erased_before_anything_came_leaves_no_gap_either() {
    let dir = tempfile::tempdir().unwrap();
    let lock = Folder::new(dir.path()).lock().unwrap();
    let mut trainer = open(dir.path(), 9);
    let gone = Tombstone {
        learner: learner(7),
        at_ms: at(0).utc_ms,
        ranges: Vec::new(),
    };
    trainer.erase_listed(&lock, &[gone], at(0)).unwrap();
    let merged = merge(&mut trainer, &read_out(&pc(1), 1, &Wanted::to_trainer())).unwrap();
    assert_eq!(
        (merged.new, merged.erased, merged.learners_erased),
        (6, 6, 1)
    );
    assert_eq!(trainer.read().gaps().unwrap(), []);
}

#[test]
fn whoever_was_erased_elsewhere_is_asked_about_until_the_trainer_decides() {
    let dir = tempfile::tempdir().unwrap();
    let lock = Folder::new(dir.path()).lock().unwrap();
    let mut trainer = open(dir.path(), 9);
    merge(&mut trainer, &read_out(&pc(1), 1, &Wanted::to_trainer())).unwrap();
    let tombstone = |number: u8| Tombstone {
        learner: learner(number),
        at_ms: at(5).utc_ms,
        ranges: vec![(StreamId([1; 16]), 1, 6)],
    };
    let mut later = file(3, &[]);
    later.erased = vec![tombstone(7), tombstone(8), tombstone(30)];
    merge(&mut trainer, &later).unwrap();
    let asked = |store: &Store| -> Vec<LearnerId> {
        let asked = store.read().erasures_asked().unwrap();
        asked.into_iter().map(|one| one.learner).collect()
    };
    assert_eq!(asked(&trainer), [learner(7), learner(8)]);
    trainer.write(|tx| tx.keep_in_spite(learner(8))).unwrap();
    trainer.erase(&lock, learner(7), at(9)).unwrap();
    assert_eq!(asked(&trainer), []);
    merge(&mut trainer, &later).unwrap();
    assert_eq!(asked(&trainer), []);
    assert!(trainer.read().learner(learner(8)).is_ok());
}
