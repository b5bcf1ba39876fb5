//! The way of one answer, from the call to the confirmation, beside one flush of the same disk.

use crate::figures::{Times, figure, ms, ratio};
use crate::headless::{Headless, instant};
use serde_json::json;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::time::Duration;
use tilia_tests::Home;

const WARM_UP: usize = 300;
const ANSWERS: usize = 2_000;
/// A page with its frame, as the journal gets it.
const FRAME: usize = 4_096 + 24;
/// The probe writes over a file of this many frames, as the journal is written over.
const FRAMES: u64 = 1_000;

pub(crate) fn measure() {
    let home = Home::new();
    let mut app = Headless::open(&home.data()).unwrap();
    app.sign_in("Odette").unwrap();
    let probe = Probe::on_the_disk_of(home.path());
    let (mut answers, mut flushes) = (Vec::new(), Vec::new());
    // By turns, so that both meet the same disk.
    for number in 0..WARM_UP + ANSWERS {
        let (answer, flush) = (
            timed(|| app.answer(number).unwrap()),
            timed(|| probe.flush(number)),
        );
        if number >= WARM_UP {
            answers.push(answer);
            flushes.push(flush);
        }
    }
    let (answers, flushes) = (Times::of(answers), Times::of(flushes));
    let beside = format!(
        "one flush {}: {}",
        ms(flushes.median()),
        ratio(answers.median(), flushes.median())
    );
    figure("answer, median", &ms(answers.median()), &beside);
    let beside = format!(
        "one flush {}: {}",
        ms(flushes.slow()),
        ratio(answers.slow(), flushes.slow())
    );
    figure("answer, 95 of 100", &ms(answers.slow()), &beside);
    let mut guest = Headless::open(&home.path().join("guest")).unwrap();
    let without_name = json!({ "way": "guest", "language": "en" });
    guest.call("sign_in", without_name).unwrap();
    let in_memory = (0..ANSWERS).map(|number| timed(|| guest.answer(number).unwrap()));
    figure(
        "the same for a guest, who needs no disk",
        &ms(Times::of(in_memory.collect()).median()),
        "",
    );
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let began = instant();
    work();
    began.elapsed()
}

/// The least that any program has to do to keep something: write a little, flush it.
struct Probe(File);

impl Probe {
    fn on_the_disk_of(folder: &Path) -> Self {
        let mut options = OpenOptions::new();
        let file = options
            .create(true)
            .truncate(true)
            .write(true)
            .open(folder.join("probe"))
            .unwrap();
        for frame in 0..FRAMES {
            file.write_all_at(&[1; FRAME], frame * FRAME as u64)
                .unwrap();
        }
        file.sync_all().unwrap();
        Self(file)
    }

    fn flush(&self, number: usize) {
        let place = number as u64 % FRAMES * FRAME as u64;
        let byte = u8::try_from(number % 256).unwrap_or_default();
        self.0.write_all_at(&[byte; FRAME], place).unwrap();
        self.0.sync_data().unwrap();
    }
}
