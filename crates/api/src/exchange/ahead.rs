//! Files of other PCs, opened and read beside the merging of what came before: unlocking, unpacking and reading are a
//! good part of the work.

use super::bundle::{self, Head};
use crate::Failure;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvError, SendError, SyncSender, sync_channel};
use std::thread;
use tilia_records::{Event, SentLearner};
use tilia_reports::{Keys, Parcel};

/// Events that are handed over at once.
const BATCH: usize = 256;
/// So many batches lie ready, however large a file is.
const READY: usize = 8;

/// What is handed over of a file. Without the end it is not whole.
enum Batch {
    Events(Vec<Event>),
    Failed(Failure),
    End,
}

/// An opened file: signature and manifest are right.
pub(crate) struct Ahead {
    /// What it says of itself.
    pub(crate) head: Head,
    learners: Result<Vec<SentLearner>, Failure>,
    batches: Receiver<Batch>,
}

/// Files as they are opened, in their order.
pub(crate) type Files = Receiver<Result<Ahead, Failure>>;

/// Opens and reads these files in a thread of its own, as far ahead of `work` as memory allows. What `work` does not
/// take is not read to its end.
pub(crate) fn read<T>(
    paths: &[PathBuf],
    keys: Keys<'_>,
    private: &[String],
    work: impl FnOnce(Files) -> T,
) -> T {
    let (sender, files) = sync_channel(1);
    thread::scope(|scope| {
        scope.spawn(move || {
            for path in paths {
                let opened = bundle::open(path, &keys);
                let handed = match opened {
                    Ok((parcel, head)) => hand_over(&sender, parcel, head, private),
                    Err(failure) => sender.send(Err(failure)).map_err(|_| Gone),
                };
                if handed.is_err() {
                    return;
                }
            }
        });
        work(files)
    })
}

/// Nobody takes any more files.
struct Gone;

fn hand_over(
    sender: &SyncSender<Result<Ahead, Failure>>,
    mut parcel: Parcel,
    head: Head,
    private: &[String],
) -> Result<(), Gone> {
    let (batch_sender, batches) = sync_channel(READY);
    let learners = bundle::read_learners(&mut parcel, &head);
    let (promised, whole) = (head.events, learners.is_ok());
    let ahead = Ahead {
        head,
        learners,
        batches,
    };
    sender.send(Ok(ahead)).map_err(|_| Gone)?;
    if whole {
        // Whoever does not want the events of this file may want the next file.
        let _ = match bundle::read_events(&mut parcel, private, promised) {
            Ok(events) => send_all(&batch_sender, events),
            Err(failure) => batch_sender.send(Batch::Failed(failure)),
        };
    }
    Ok(())
}

fn send_all(
    sender: &SyncSender<Batch>,
    events: impl Iterator<Item = Result<Event, Failure>>,
) -> Result<(), SendError<Batch>> {
    let mut batch = Vec::with_capacity(BATCH);
    for event in events {
        match event {
            Ok(event) => batch.push(event),
            Err(failure) => return sender.send(Batch::Failed(failure)),
        }
        if batch.len() == BATCH {
            let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
            sender.send(Batch::Events(full))?;
        }
    }
    sender.send(Batch::Events(batch))?;
    sender.send(Batch::End)
}

impl Ahead {
    /// What it says of itself, everybody in it, and its events, one after the other; the first failure is the end, and
    /// means that nothing of it may be kept.
    pub(crate) fn into_parts(
        self,
    ) -> (
        Head,
        Result<Vec<SentLearner>, Failure>,
        impl Iterator<Item = Result<Event, Failure>>,
    ) {
        (self.head, self.learners, events_in(self.batches))
    }
}

fn events_in(batches: Receiver<Batch>) -> impl Iterator<Item = Result<Event, Failure>> {
    let (mut ready, mut ended) = (Vec::new().into_iter(), false);
    std::iter::from_fn(move || {
        loop {
            if let Some(event) = ready.next() {
                return Some(Ok(event));
            }
            if ended {
                return None;
            }
            ended = true;
            match batches.recv() {
                Ok(Batch::Events(events)) => (ready, ended) = (events.into_iter(), false),
                Ok(Batch::End) => {}
                Ok(Batch::Failed(failure)) => return Some(Err(failure)),
                // What came is not the whole file.
                Err(RecvError) => return Some(Err(Failure::new("parcel-damaged"))),
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parcels::any_events;
    use proptest::prelude::*;

    fn sent(events: Vec<Result<Event, Failure>>) -> Vec<Result<Event, Failure>> {
        let (sender, batches) = sync_channel(READY);
        thread::scope(|scope| {
            scope.spawn(move || send_all(&sender, events.into_iter()).is_ok());
            events_in(batches).collect()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn what_is_sent_arrives_whole_and_in_order(event in any_events(), count in 0_u32..4_000) {
            let numbered = |seq| Ok(Event { seq, ..event.clone() });
            let all: Vec<Result<Event, Failure>> = (0..count).map(numbered).collect();
            prop_assert!(sent(all.clone()) == all);
        }
    }

    #[test]
    fn a_failure_is_the_end() {
        let failed = || Err(Failure::new("bundle-line"));
        assert_eq!(sent(vec![failed(), failed()]), [failed()]);
    }

    #[test]
    fn a_reading_that_breaks_off_is_not_taken_for_a_whole_file() {
        let (sender, batches) = sync_channel(READY);
        sender.send(Batch::Events(Vec::new())).unwrap();
        drop(sender);
        let all: Vec<Result<Event, Failure>> = events_in(batches).collect();
        assert_eq!(all, [Err(Failure::new("parcel-damaged"))]);
    }
}
