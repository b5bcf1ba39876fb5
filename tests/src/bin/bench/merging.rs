//! What other PCs send: so many bundles of a thousand events are merged, each in a transaction of its own.

use crate::figures::figure;
use crate::headless::instant;
use std::ops::ControlFlow;
use std::time::Duration;
use tilia_records::{
    Bundle, BundleId, DeviceId, Error, Event, Folder, Merged, Moment, OpenArgs, Store, StreamId,
    Wanted,
};
use tilia_tests::Home;

/// Events in a bundle.
const EVENTS: usize = 1_000;
/// The design's target is about so many bundles.
const BUNDLES: u32 = 1_000;

/// Takes the events of a full folder as if so many PCs had sent them.
pub(crate) fn measure(full: &Home) {
    let source = opened(full, 1);
    let home = Home::new();
    let mut target = Target {
        store: opened(&home, 2),
        bundles: 0,
        first: Duration::ZERO,
        again: Duration::ZERO,
    };
    let mut events = Vec::with_capacity(EVENTS);
    let sent =
        source
            .read()
            .for_each_sent_event(&Wanted::everything(), |event| -> Result<(), Error> {
                events.push(event.clone());
                if events.len() == EVENTS && target.bundles < BUNDLES {
                    target.take(std::mem::take(&mut events))?;
                }
                Ok(())
            });
    sent.unwrap();
    target.tell();
}

struct Target {
    store: Store,
    bundles: u32,
    first: Duration,
    again: Duration,
}

impl Target {
    fn take(&mut self, mut events: Vec<Event>) -> Result<(), Error> {
        self.bundles += 1;
        let mut id = [0; 16];
        id[..4].copy_from_slice(&self.bundles.to_be_bytes());
        for (event, seq) in events.iter_mut().zip(1..) {
            (event.stream, event.seq) = (StreamId(id), seq);
        }
        let began = instant();
        let merged = self.merge(id, events.clone())?;
        self.first += began.elapsed();
        assert_eq!(merged.new, EVENTS as u64);
        let began = instant();
        let merged = self.merge(id, events)?;
        self.again += began.elapsed();
        assert_eq!(merged.known, EVENTS as u64);
        Ok(())
    }

    fn merge(&mut self, id: [u8; 16], events: Vec<Event>) -> Result<Merged, Error> {
        let bundle = Bundle {
            id: BundleId(id),
            device: DeviceId(id),
            learners: &[],
            streams: &[],
            erased: &[],
        };
        let events = events.into_iter().map(Ok::<Event, Error>);
        let watch = |_: &Merged| ControlFlow::Continue(());
        self.store
            .write(|tx| tx.merge(&bundle, events, Moment::new(0, 0), watch))
    }

    fn tell(&self) {
        let events = f64::from(self.bundles) * EVENTS as f64;
        let speed = |time: Duration| format!("{:.0} events/s", events / time.as_secs_f64());
        let what = format!("{} bundles of {EVENTS} events, merged", self.bundles);
        let beside = format!("a second time {}", speed(self.again));
        figure(&what, &speed(self.first), &beside);
    }
}

fn opened(home: &Home, stream: u8) -> Store {
    let args = OpenArgs {
        stream: StreamId([stream; 16]),
        now: Moment::new(0, 0),
    };
    Store::open(&Folder::new(&home.data()), args).unwrap()
}
